//! Who has experience with something: over many seminars, what each municipality has done about
//! it and what it thinks of that.
//!
//! Measures of different municipalities stay apart; within one, a measure of the same name in
//! several seminars is one measure with several verdicts.

use std::collections::{BTreeMap, BTreeSet};

use super::gaps::verdict;
use super::id::Id;
use super::item::{ItemKind, Measure, Seminar};
use super::log::Slot;
use super::news::{Place, places};
use super::search::Index;
use super::state::View;
use super::text::fold;

/// Below this a count says something of single persons (domain.md 5.1).
pub const FEW: usize = 5;

/// What is known about something, by municipality.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Experience {
    /// The municipalities that have some, the most measures first.
    pub with: Vec<Municipality>,
    /// The codes of those that have none.
    pub without: Vec<String>,
}

/// What one municipality has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// Its code today; empty where its seminar names none.
    pub code: String,
    /// Its newest seminar, by which it is known where it has no code.
    pub seminar: Id,
    /// The years of its seminars that speak of it, in order; empty where they have no date.
    pub years: Vec<String>,
    /// What it does, in the order in which it was added.
    pub measures: Vec<Tried>,
    /// The questions that were raised.
    pub themes: Vec<Id>,
    /// How many notes speak of it.
    pub notes: usize,
    /// How many sources and findings do.
    pub knowledge: usize,
}

/// A measure that was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// What was said of it, the newest seminar first; each is a measure of its own.
    pub judged: Vec<Judged>,
}

/// A measure in one seminar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The measure.
    pub measure: Id,
    /// The year of the seminar; empty where it has no date.
    pub year: String,
    /// The id of the verdict; `undecided` where nobody has given one.
    pub verdict: String,
}

impl Municipality {
    /// A count that may be told, or that it is too small for that.
    pub const fn told(count: usize) -> Option<usize> {
        if count == 0 || count >= FEW {
            Some(count)
        } else {
            None
        }
    }
}

/// What is being put together for one municipality.
#[derive(Default)]
struct Gathering {
    newest: Option<(String, Slot)>,
    years: BTreeSet<String>,
    measures: Vec<(String, Vec<(String, Slot)>)>,
    themes: Vec<Slot>,
    notes: usize,
    knowledge: usize,
}

/// Looks for something in everything that can be read. Words are found as in search, but for
/// letters that are merely in the right order.
pub fn experience(view: View<'_>, sought: &str) -> Experience {
    let view = view.public();
    let places = places(view);
    let mut of: BTreeMap<String, Gathering> = BTreeMap::new();
    for (&seminar, place) in &places {
        let gathering = of.entry(place.municipality.clone()).or_default();
        let here = (place.date.clone(), seminar);
        if gathering
            .newest
            .as_ref()
            .is_none_or(|newest| *newest < here)
        {
            gathering.newest = Some(here);
        }
    }
    let mut hits: Vec<(Slot, ItemKind)> = Index::of(view)
        .find_as_typed(sought)
        .into_iter()
        .map(|hit| (hit.slot, hit.kind))
        .collect();
    hits.sort_by_key(|&(slot, _)| view.log().rank(slot));
    for (slot, kind) in hits {
        // Of things that were said to be the same one counts.
        if view.representative(slot) != slot || !view.standing(slot).is_present() {
            continue;
        }
        let place = view
            .seminar_of(slot)
            .and_then(|seminar| places.get(&seminar));
        if let Some(gathering) = place.and_then(|place| of.get_mut(&place.municipality)) {
            gathering.take(view, slot, kind, place);
        }
    }
    let mut found = Experience::default();
    for (key, gathering) in of {
        match gathering.done(view) {
            Some(municipality) => found.with.push(municipality),
            None if key.len() == CODE => found.without.push(key),
            None => {}
        }
    }
    found
        .with
        .sort_by_key(|one| std::cmp::Reverse(one.measures.len()));
    found
}

/// How many digits the code of a municipality has. What has none is known by the id of its
/// seminar.
const CODE: usize = 4;

impl Gathering {
    fn take(&mut self, view: View<'_>, slot: Slot, kind: ItemKind, place: Option<&Place>) {
        let date = place.map(|place| place.date.clone()).unwrap_or_default();
        match kind {
            ItemKind::Measure => {
                let name = fold(view.headline(slot).trim());
                let known = self.measures.iter_mut().find(|(known, _)| *known == name);
                match known {
                    Some((_, tried)) => tried.push((date.clone(), slot)),
                    None => self.measures.push((name, vec![(date.clone(), slot)])),
                }
            }
            ItemKind::Theme => self.themes.push(slot),
            ItemKind::Note => self.notes += 1,
            ItemKind::Source | ItemKind::Finding => self.knowledge += 1,
            ItemKind::Seminar | ItemKind::Participant | ItemKind::Group | ItemKind::Acceptance => {
                return;
            }
        }
        if let Some(year) = date.get(..4) {
            self.years.insert(year.to_owned());
        }
    }

    fn done(self, view: View<'_>) -> Option<Municipality> {
        let nothing = self.measures.is_empty() && self.themes.is_empty();
        if nothing && self.notes + self.knowledge == 0 {
            return None;
        }
        let (_, seminar) = self.newest?;
        let shown = view.read::<Seminar<'_>>(seminar)?;
        let code = shown.municipality.as_deref().unwrap_or_default();
        let id = |slot| view.log().id(slot);
        Some(Municipality {
            code: super::news::today(code),
            seminar: id(seminar),
            years: self.years.into_iter().collect(),
            measures: self
                .measures
                .into_iter()
                .map(|(_, tried)| Tried::of(view, tried))
                .collect(),
            themes: self.themes.into_iter().map(id).collect(),
            notes: self.notes,
            knowledge: self.knowledge,
        })
    }
}

impl Tried {
    fn of(view: View<'_>, mut tried: Vec<(String, Slot)>) -> Self {
        tried.sort_by(|one, other| other.0.cmp(&one.0));
        let judged = tried.into_iter().filter_map(|(date, slot)| {
            let measure = view.read::<Measure<'_>>(slot)?;
            Some(Judged {
                measure: measure.id,
                year: date.get(..4).unwrap_or_default().to_owned(),
                verdict: verdict(&measure).to_owned(),
            })
        });
        Self {
            judged: judged.collect(),
        }
    }
}
