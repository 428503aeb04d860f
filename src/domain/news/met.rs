//! What a municipality had met before: things of the same kind and name, or that were said to be
//! the same.

use std::collections::{HashMap, HashSet};

use super::places::{Place, places};
use crate::domain::item::{Finding, ItemKind, Measure, Source, Theme};
use crate::domain::log::Slot;
use crate::domain::state::View;
use crate::domain::text::fold;

/// The things that were there, by what they are known by.
pub(super) struct Met {
    by_name: HashMap<Likeness, Vec<(String, Slot)>>,
    known: HashSet<Slot>,
    places: HashMap<Slot, Place>,
}

/// What the same thing has in common in two seminars of a municipality.
#[derive(PartialEq, Eq, Hash)]
struct Likeness {
    municipality: String,
    kind: ItemKind,
    name: String,
    period: String,
}

/// The kinds of things that are met again.
const KINDS: [ItemKind; 4] = [
    ItemKind::Source,
    ItemKind::Finding,
    ItemKind::Measure,
    ItemKind::Theme,
];

impl Met {
    /// What there was `then`, to be met again `now`.
    pub(super) fn of(then: View<'_>, now: View<'_>) -> Self {
        let mut met = Self {
            by_name: HashMap::new(),
            known: HashSet::new(),
            places: places(now),
        };
        for slot in KINDS.into_iter().flat_map(|kind| then.present(kind)) {
            met.known.insert(slot);
            let date = met.date(then, slot);
            if let Some(likeness) = met.likeness(then, slot) {
                met.by_name.entry(likeness).or_default().push((date, slot));
            }
        }
        for list in met.by_name.values_mut() {
            list.sort_by(|one, other| one.0.cmp(&other.0));
        }
        met
    }

    /// Whether the municipality had met this before.
    pub(super) fn again(&self, now: View<'_>, slot: Slot) -> bool {
        self.same(now, slot).is_some() || self.alike(now, slot).next().is_some()
    }

    /// The thing that was there and is met again in this one, in the newest seminar that is no
    /// later than its own.
    pub(super) fn before(&self, now: View<'_>, slot: Slot) -> Option<Slot> {
        let date = self.date(now, slot);
        let alike = self.alike(now, slot).filter(|(on, _)| *on <= date);
        self.same(now, slot)
            .or_else(|| alike.last().map(|(_, slot)| *slot))
    }

    fn same(&self, now: View<'_>, slot: Slot) -> Option<Slot> {
        let others = now.same_as(slot).into_iter();
        others
            .filter(|&other| other != slot)
            .find(|other| self.known.contains(other))
    }

    fn alike(&self, now: View<'_>, slot: Slot) -> impl Iterator<Item = &(String, Slot)> {
        let likeness = self.likeness(now, slot);
        let found = likeness.and_then(|likeness| self.by_name.get(&likeness));
        found.into_iter().flatten()
    }

    fn date(&self, view: View<'_>, slot: Slot) -> String {
        let place = view
            .seminar_of(slot)
            .and_then(|seminar| self.places.get(&seminar));
        place.map(|place| place.date.clone()).unwrap_or_default()
    }

    fn likeness(&self, view: View<'_>, slot: Slot) -> Option<Likeness> {
        let municipality = self
            .places
            .get(&view.seminar_of(slot)?)?
            .municipality
            .clone();
        let kind = view.item_kind(slot)?;
        let (name, period) = known_by(view, slot, kind)?;
        let name = fold(name.trim());
        (!name.is_empty()).then(|| Likeness {
            municipality,
            kind,
            name,
            period: fold(period.trim()),
        })
    }
}

/// What a thing is called, and when it is from.
fn known_by(view: View<'_>, slot: Slot, kind: ItemKind) -> Option<(String, String)> {
    let none = String::new;
    match kind {
        ItemKind::Source => {
            let source = view.read::<Source<'_>>(slot)?;
            let period = source.period.as_deref().map_or_else(none, str::to_owned);
            Some((source.name.to_string(), period))
        }
        ItemKind::Finding => {
            let finding = view.read::<Finding<'_>>(slot)?;
            let period = finding.period.as_deref().map_or_else(none, str::to_owned);
            Some((finding.text.to_string(), period))
        }
        ItemKind::Measure => Some((view.read::<Measure<'_>>(slot)?.name.to_string(), none())),
        ItemKind::Theme => Some((view.read::<Theme<'_>>(slot)?.question.to_string(), none())),
        ItemKind::Seminar
        | ItemKind::Participant
        | ItemKind::Group
        | ItemKind::Note
        | ItemKind::Acceptance => None,
    }
}
