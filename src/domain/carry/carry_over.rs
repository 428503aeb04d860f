//! Carrying on from the last seminar: what lasts comes along, and what was left open is offered.

use super::beginning::Beginning;
use super::copied::Copied;
use super::offer::{Offer, OfferOf};
use super::seminar::belongs;
use super::unresolved::{Unresolved, unresolved};
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::intent::Refusal;
use crate::domain::item::{GivenVerdict, ItemKind, Measure, Note};
use crate::domain::log::Slot;
use crate::domain::state::View;
use crate::domain::text::Str;

/// What belongs to the day and not to the municipality: the new seminar has its own.
const OF_THE_DAY: [Field; 5] = [
    Field::Title,
    Field::Date,
    Field::Place,
    Field::Focus,
    Field::Goals,
];

/// Stages, levels and verdict words, sources with their findings, measures without their
/// verdicts, and themes without who raised them and when they were talked about: these come
/// along, things that are the same once. What the seminar has left open is offered.
///
/// # Errors
/// There is no such seminar.
pub fn carry_over(view: View<'_>, seminar: Id) -> Result<Beginning, Refusal> {
    let view = view.public();
    let slot = view.there(Some(seminar)).ok_or(Refusal::NoSeminar)?;
    let slot = view.representative(slot);
    let copied = Copied::of(view, slot).filter(|copied| copied.kind == ItemKind::Seminar);
    let copied = copied.ok_or(Refusal::NoSeminar)?.without(&OF_THE_DAY);
    let mut beginning = Beginning::of(settled(copied));
    beginning.stand_for(view, slot);
    for kind in ItemKind::ALL {
        let Some(left) = left_behind(kind) else {
            continue;
        };
        for thing in view
            .present(kind)
            .filter(|&thing| belongs(view, thing, slot))
        {
            if view.representative(thing) != thing {
                continue;
            }
            beginning.stand_for(view, thing);
            let copied = Copied::of(view, thing).map(|copied| copied.without(left));
            beginning.things.extend(copied.map(settled));
        }
    }
    let open = unresolved(view, slot);
    beginning.offers = open.iter().filter_map(|open| offer(view, *open)).collect();
    Ok(beginning)
}

/// The fields that things of a kind leave behind; `None`: they stay behind themselves.
const fn left_behind(kind: ItemKind) -> Option<&'static [Field]> {
    match kind {
        ItemKind::Source | ItemKind::Finding => Some(&[]),
        ItemKind::Measure => Some(&[Field::Verdict]),
        ItemKind::Theme => Some(&[Field::Proposer, Field::ProposerText, Field::Round]),
        ItemKind::Seminar
        | ItemKind::Participant
        | ItemKind::Group
        | ItemKind::Note
        | ItemKind::Acceptance => None,
    }
}

/// A new seminar does not begin with old disagreements: of several versions the first comes along.
fn settled(mut copied: Copied) -> Copied {
    for (_, versions) in &mut copied.fields {
        versions.truncate(1);
    }
    copied.fields.retain(|(_, versions)| *versions != [None]);
    copied
}

/// What is offered of something that was left open.
fn offer(view: View<'_>, open: Unresolved) -> Option<Offer<'static>> {
    let bare = |text: &str| Offer {
        seminar: open.id,
        what: open.what,
        origin: open.id,
        text: owned(text),
        theme: None,
        measure: None,
        stages: Vec::new(),
        verdict: None,
        responsible: None,
        deadline: None,
        status: None,
    };
    match open.what {
        OfferOf::Theme => Some(bare(&view.headline(open.slot))),
        OfferOf::Question | OfferOf::Decision => {
            let note = view.read::<Note<'_>>(open.slot)?;
            let own = |text: &Option<Str<'_>>| text.as_deref().map(owned);
            Some(Offer {
                theme: note.theme,
                measure: note.measure,
                stages: note.stages.iter().map(|stage| owned(stage)).collect(),
                responsible: own(&note.responsible),
                deadline: own(&note.deadline),
                status: own(&note.status),
                ..bare(&note.text)
            })
        }
        OfferOf::Verdict => {
            let measure = view.read::<Measure<'_>>(open.slot)?;
            Some(Offer {
                measure: Some(open.id),
                verdict: last_verdict(view, open.slot),
                ..bare(&measure.name)
            })
        }
    }
}

/// The verdict on a measure, or on one that is the same; who decided is of the day.
fn last_verdict(view: View<'_>, measure: Slot) -> Option<GivenVerdict<'static>> {
    let same = view.same_as(measure).into_iter();
    let there = same.filter(|&slot| view.standing(slot).is_present());
    let mut given = there.filter_map(|slot| view.read::<Measure<'_>>(slot)?.fields.verdict);
    given.next().map(|given| GivenVerdict {
        verdict: owned(&given.verdict),
        reason: given.reason.as_deref().map(owned),
        rests_on: given.rests_on,
        decided_by: None,
    })
}

fn owned(text: &str) -> Str<'static> {
    Str(std::borrow::Cow::Owned(text.to_owned()))
}
