//! What whole lists go by is remembered, and what is written over a thing is laid over it while it
//! is read: both say what looking at each event says, at every moment.

use oversikt::domain::field::{Field, fields};
use oversikt::domain::id::Id;
use oversikt::domain::item::{
    Acceptance, Filed, Finding, Group, ItemKind, Measure, Note, Participant, Seminar, Source, Theme,
};
use oversikt::domain::log::{Ranks, Slot};
use oversikt::domain::state::View;
use proptest::prelude::*;
use serde_json::Value;

use crate::desks::{Desks, Dice, STORM, histories};

/// Where a finding stands: itself, its seminar, its source, its stages, whether it worries.
type Stands = (Slot, Option<Id>, Option<Id>, Vec<String>, bool);

fn remembered(view: View<'_>) -> Vec<Stands> {
    let filings = view.filings();
    let each = filings.iter().map(|filing| {
        let stages = filing.about.stages.iter().map(ToString::to_string);
        (
            filing.slot,
            filing.seminar,
            filing.source,
            stages.collect(),
            filing.about.challenge,
        )
    });
    each.collect()
}

fn read(view: View<'_>) -> Vec<Stands> {
    let each = view.all::<Filed<'_>>().map(|filed| {
        let stages = filed.stages.iter().map(ToString::to_string).collect();
        let challenge = filed.polarity.as_deref() == Some("challenge");
        (filed.slot, filed.seminar, filed.source, stages, challenge)
    });
    each.collect()
}

/// What the event says that added a thing.
fn body(view: View<'_>, slot: Slot) -> Value {
    let line: Value = serde_json::from_slice(view.log().line(slot)).unwrap();
    line["body"].clone()
}

/// The seminar of a thing, from what its event says.
fn seminar(view: View<'_>, slot: Slot) -> Option<Slot> {
    let named = if view.item_kind(slot)? == ItemKind::Seminar {
        Some(slot)
    } else {
        let named = body(view, slot)["seminar"].as_str()?.to_owned();
        view.find(Id::parse(named.as_bytes())?)
    };
    named.map(|seminar| view.representative(seminar))
}

/// What a thing was added with, in the place of each field the version of it that shows.
fn put_together(view: View<'_>, slot: Slot, kind: ItemKind) -> String {
    const PLACED: [Field; 3] = [Field::Stages, Field::Level, Field::Effort];
    let mut whole = body(view, slot);
    let members = whole.as_object_mut().unwrap();
    members.retain(|_, value| !value.is_null());
    let mut put = |name: &str, value: Value| {
        members.remove(name);
        if !value.is_null() {
            members.insert(name.to_owned(), value);
        }
    };
    let shown = |field: Field| -> Value {
        let versions = view.versions(slot, field);
        serde_json::from_str(versions.shown().unwrap_or("null")).unwrap()
    };
    for spec in fields(kind) {
        if kind != ItemKind::Measure || !PLACED.contains(&spec.field) {
            put(spec.field.name(), shown(spec.field));
        }
    }
    if kind == ItemKind::Measure {
        let placed = shown(Field::Placement);
        for part in PLACED {
            put(part.name(), placed[part.name()].clone());
        }
    }
    whole.to_string()
}

/// A thing that is read is what its events put together say.
fn is_put_together(view: View<'_>, slot: Slot, kind: ItemKind) -> bool {
    let wanted = put_together(view, slot, kind);
    macro_rules! same {
        ($kind:ident) => {
            view.read::<$kind<'_>>(slot).map(|thing| thing.fields)
                == serde_json::from_str::<$kind<'_>>(&wanted).ok()
        };
    }
    match kind {
        ItemKind::Seminar => same!(Seminar),
        ItemKind::Source => same!(Source),
        ItemKind::Finding => same!(Finding),
        ItemKind::Measure => same!(Measure),
        ItemKind::Theme => same!(Theme),
        ItemKind::Participant => same!(Participant),
        ItemKind::Group => same!(Group),
        ItemKind::Note => same!(Note),
        ItemKind::Acceptance => same!(Acceptance),
    }
}

proptest! {
    #![proptest_config(crate::config())]

    #[test]
    fn lists_say_what_each_thing_says(history in histories(STORM), seed in any::<u64>()) {
        let desks = Desks::after(&history, true);
        let mut dice = Dice(seed);
        for session in &desks.sessions {
            let ranks = Ranks::of(session.log());
            let now = session.view();
            let then = now.until(&ranks, dice.below(ranks.len() + 1));
            for view in [now, then, now.public(), then.public(), now.apart()] {
                prop_assert_eq!(remembered(view), read(view));
                for kind in ItemKind::ALL {
                    let all: Vec<Slot> = view.present(kind).collect();
                    for &slot in &all {
                        prop_assert_eq!(view.seminar_of(slot), seminar(view, slot));
                        prop_assert!(
                            is_put_together(view.apart(), slot, kind),
                            "{}", put_together(view.apart(), slot, kind)
                        );
                    }
                    let chosen = all.get(dice.below(all.len() + 1)).copied();
                    let [upto, after] = view.present_around(kind, chosen);
                    let upto: Vec<Slot> = upto.collect();
                    prop_assert_eq!(upto.last().copied(), chosen.or(all.last().copied()));
                    let parts: Vec<Slot> = upto.into_iter().chain(after).collect();
                    prop_assert_eq!(parts, all);
                }
            }
        }
    }
}
