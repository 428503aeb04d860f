//! Things that may be the same: noted by two groups, or by two laptops that both began "the same"
//! seminar. The program suggests, a person decides.

use std::collections::{HashMap, HashSet};

use super::id::Id;
use super::item::{Finding, Group, ItemKind, Measure, Participant, Seminar, Source, Theme};
use super::log::Slot;
use super::state::View;
use super::text::{Str, fold};

/// Two things that may be the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What kind of thing both are.
    pub kind: ItemKind,
    /// The one that was added first.
    pub first: Id,
    /// The other.
    pub other: Id,
    /// Why.
    pub reason: Reason,
}

/// Why two things may be the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The same name, question or text.
    SameName,
    /// The same name and the same period.
    SameNameAndPeriod,
    /// Two seminars of one municipality on one day.
    SameDay,
}

/// What two things have in common that may be the same.
#[derive(PartialEq, Eq, Hash)]
struct Likeness {
    place: Place,
    kind: ItemKind,
    name: String,
    period: String,
}

/// Where things are looked for that may be the same: in one seminar, or in the seminars of one
/// municipality. Measures of two municipalities are compared, and never the same.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Place {
    Seminar(Slot),
    Municipality(String),
    Anywhere,
}

/// The pairs that may be the same and that nobody has decided about, in the order in which their
/// first ones were added, kind by kind.
pub fn duplicates(view: View<'_>) -> Vec<Suggestion> {
    let places = places(view);
    let mut alike: HashMap<Likeness, Vec<Slot>> = HashMap::new();
    each(view, &mut |slot, kind, name, period| {
        let place = match kind {
            ItemKind::Seminar => Some(Place::Anywhere),
            _ => view
                .seminar_of(slot)
                .and_then(|seminar| places.get(&seminar).cloned()),
        };
        let name = fold(name);
        let (Some(place), false) = (place, name.trim().is_empty()) else {
            return;
        };
        let likeness = Likeness {
            place,
            kind,
            name,
            period: fold(period),
        };
        alike.entry(likeness).or_default().push(slot);
    });
    let said: HashSet<(Id, Id)> = view
        .relations()
        .into_iter()
        .map(|(a, b, _)| (a, b))
        .collect();
    let mut found: Vec<(Slot, Suggestion)> = Vec::new();
    for (likeness, slots) in alike.iter().filter(|(_, slots)| slots.len() > 1) {
        let reason = match likeness.kind {
            ItemKind::Seminar => Reason::SameDay,
            _ if likeness.period.is_empty() => Reason::SameName,
            _ => Reason::SameNameAndPeriod,
        };
        found.extend(open_pairs(view, &said, slots).map(|(first, other)| {
            let suggestion = Suggestion {
                kind: likeness.kind,
                first: view.log().id(first),
                other: view.log().id(other),
                reason,
            };
            (first, suggestion)
        }));
    }
    let by_kind = |kind| ItemKind::ALL.iter().position(|known| *known == kind);
    found.sort_by_key(|(first, suggestion)| {
        (
            by_kind(suggestion.kind),
            view.log().rank(*first),
            suggestion.other,
        )
    });
    found
        .into_iter()
        .map(|(_, suggestion)| suggestion)
        .collect()
}

/// Where the things of each seminar are looked for.
fn places(view: View<'_>) -> HashMap<Slot, Place> {
    view.all::<Seminar<'_>>()
        .map(|seminar| {
            let code = seminar
                .municipality
                .as_ref()
                .filter(|code| !code.is_empty());
            let place = code.map_or(Place::Seminar(seminar.slot), |code| {
                Place::Municipality(code.to_string())
            });
            (seminar.slot, place)
        })
        .collect()
}

/// Calls `found` with everything that may have been noted twice: its slot, its kind, what it is
/// called, and when it is from. Notes are left out: two may well say the same.
fn each<'a>(view: View<'a>, found: &mut dyn FnMut(Slot, ItemKind, &str, &str)) {
    let text = |of: &Option<Str<'a>>| of.as_ref().map(ToString::to_string).unwrap_or_default();
    for shown in view.all::<Seminar<'_>>() {
        // The day and the municipality make it likely; without a municipality the title has to.
        let date = text(&shown.date);
        let place = match text(&shown.municipality) {
            code if code.is_empty() => text(&shown.title),
            code => code,
        };
        if !date.is_empty() {
            found(shown.slot, ItemKind::Seminar, &place, &date);
        }
    }
    for shown in view.all::<Source<'_>>() {
        found(
            shown.slot,
            ItemKind::Source,
            &shown.name,
            &text(&shown.period),
        );
    }
    for shown in view.all::<Finding<'_>>() {
        found(
            shown.slot,
            ItemKind::Finding,
            &shown.text,
            &text(&shown.period),
        );
    }
    for shown in view.all::<Measure<'_>>() {
        found(shown.slot, ItemKind::Measure, &shown.name, "");
    }
    for shown in view.all::<Theme<'_>>() {
        found(shown.slot, ItemKind::Theme, &shown.question, "");
    }
    for shown in view.all::<Participant<'_>>() {
        let called = format!("{} {}", text(&shown.role), text(&shown.organisation));
        found(shown.slot, ItemKind::Participant, &called, "");
    }
    for shown in view.all::<Group<'_>>() {
        let round = shown
            .round
            .map(|round| round.to_string())
            .unwrap_or_default();
        found(shown.slot, ItemKind::Group, &shown.name, &round);
    }
}

/// For each of these things that is not yet the same as an earlier one, the earliest one about
/// which nothing was said.
fn open_pairs<'a>(
    view: View<'a>,
    said: &'a HashSet<(Id, Id)>,
    slots: &'a [Slot],
) -> impl Iterator<Item = (Slot, Slot)> + 'a {
    let id = move |slot: Slot| view.log().id(slot);
    slots.iter().enumerate().filter_map(move |(nth, &other)| {
        let before = slots.get(..nth).unwrap_or_default();
        let class = view.representative(other);
        if before
            .iter()
            .any(|&slot| view.representative(slot) == class)
        {
            return None;
        }
        let unsaid = |slot: &&Slot| {
            let (a, b) = (id(**slot), id(other));
            !said.contains(&(a.min(b), a.max(b)))
        };
        before.iter().find(unsaid).map(|&first| (first, other))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::ReplicaId;
    use crate::domain::intent::Intent;
    use crate::domain::log::Log;
    use crate::domain::moment::Time;
    use crate::domain::session::{Hand, Session};
    use serde_json::{Value, json};

    struct Room(Session);

    impl Room {
        fn new() -> Self {
            let hand = Hand::new(ReplicaId::new(1), ReplicaId::new(2));
            Self(Session::new(Log::default(), hand))
        }

        fn does(&mut self, intent: Value) -> String {
            let now = Time::parse("2026-01-30T10:41:07+01:00").unwrap();
            let intent = Intent::from_value(intent).unwrap();
            self.0.perform(&intent, now).unwrap().id.to_string()
        }

        fn pairs(&self) -> Vec<(String, String, Reason)> {
            duplicates(self.0.view())
                .into_iter()
                .map(|pair| (pair.first.to_string(), pair.other.to_string(), pair.reason))
                .collect()
        }
    }

    #[test]
    fn a_source_noted_twice_is_suggested_until_somebody_decides_and_after_they_reopen_it() {
        let mut room = Room::new();
        room.does(json!({"do": "add_seminar", "title": "A"}));
        let a = room.does(json!({"do": "add_source", "name": "Ungdata", "period": "2025"}));
        let b = room.does(json!({"do": "add_source", "name": "UNGDATA", "period": "2025"}));
        room.does(json!({"do": "add_source", "name": "Ungdata", "period": "2022"}));
        let pair = vec![(a.clone(), b.clone(), Reason::SameNameAndPeriod)];
        assert_eq!(room.pairs(), pair);
        for said in ["same", "not_same"] {
            room.does(json!({"do": "relate", "a": a, "b": b, "as": said}));
            assert_eq!(room.pairs(), vec![], "{said}");
            room.does(json!({"do": "relate", "a": a, "b": b, "as": "open"}));
            assert_eq!(room.pairs(), pair, "{said}");
        }
    }

    #[test]
    fn measures_of_two_municipalities_are_never_suggested_and_those_of_one_are() {
        for (code, expected) in [("1539", 1), ("1515", 0)] {
            let mut room = Room::new();
            let one = room.does(json!({"do": "add_seminar", "municipality": "1539"}));
            let two = room.does(json!({"do": "add_seminar", "municipality": code}));
            room.does(json!({"do": "add_measure", "name": "SLT", "seminar": one}));
            room.does(json!({"do": "add_measure", "name": "SLT", "seminar": two}));
            assert_eq!(room.pairs().len(), expected, "{code}");
        }
    }

    #[test]
    fn two_laptops_that_began_the_same_seminar_are_suggested_as_one() {
        let mut room = Room::new();
        let begun = json!({"do": "add_seminar", "municipality": "1539", "date": "2026-01-30"});
        let one = room.does(begun.clone());
        let two = room.does(begun);
        room.does(json!({"do": "add_seminar", "municipality": "1539", "date": "2027-01-30"}));
        assert_eq!(room.pairs(), vec![(one, two, Reason::SameDay)]);
    }

    #[test]
    fn three_of_a_kind_are_two_decisions() {
        let mut room = Room::new();
        room.does(json!({"do": "add_seminar", "title": "A"}));
        let ids: Vec<String> = (0..3)
            .map(|_| room.does(json!({"do": "add_theme", "question": "Hvem eier det?"})))
            .collect();
        let pair = |a: usize, b: usize| (ids[a].clone(), ids[b].clone(), Reason::SameName);
        assert_eq!(room.pairs(), vec![pair(0, 1), pair(0, 2)]);
        room.does(json!({"do": "relate", "a": ids[0], "b": ids[1], "as": "same"}));
        assert_eq!(room.pairs(), vec![pair(0, 2)]);
        room.does(json!({"do": "relate", "a": ids[0], "b": ids[2], "as": "not_same"}));
        assert_eq!(room.pairs(), vec![pair(1, 2)]);
    }
}
