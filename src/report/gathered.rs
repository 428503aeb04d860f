//! Everything that a report is made of, each thing read once and put where it belongs.
//!
//! ```text
//! View ──▶ Gathered ── parts ──▶ one for each seminar, one for what belongs to none
//!              ├── titles ──▶ what each thing is called, for links
//!              └── first  ──▶ under which thing one is shown that was noted twice
//! ```

mod part;
mod people;
mod things;

use std::collections::{HashMap, HashSet};

use crate::domain::event::Relation;
use crate::domain::gaps::gaps;
use crate::domain::id::Id;
use crate::domain::item::{
    Acceptance, Finding, Group, ItemKind, Measure, Note, Participant, Seminar, Source, Theme,
};
use crate::domain::log::Slot;
use crate::domain::state::{Shown, Standing, View};
use crate::domain::themes::numbers;
use crate::i18n::Words;

use super::options::Names;
use super::terms::Terms;
pub(super) use part::{Part, Twin};
pub(super) use things::Title;
use things::Told;

/// Everything that a report is made of.
pub(super) struct Gathered<'a> {
    /// The public reading.
    pub(super) view: View<'a>,
    pub(super) terms: Terms<'a>,
    pub(super) names: Names,
    /// The seminars in the order in which they were added, then what belongs to none.
    pub(super) parts: Vec<Part<'a>>,
    /// What people said about pairs of things.
    pub(super) relations: Vec<(Id, Id, Relation)>,
    titles: HashMap<Id, Title>,
    /// What is shown under another thing, and which.
    first: HashMap<Id, Id>,
    /// Who each participant is, as far as the report says it.
    people: HashMap<Id, String>,
}

impl<'a> Gathered<'a> {
    /// Reads what is public; of what is private at most the names, where they are kept.
    pub(super) fn of(whole: View<'a>, words: &'a Words, names: Names) -> Self {
        let view = whole.public();
        let mut all = Self {
            view,
            terms: Terms::new(words),
            names,
            parts: Vec::new(),
            relations: view.relations(),
            titles: HashMap::new(),
            first: HashMap::new(),
            people: HashMap::new(),
        };
        let paired: HashSet<Id> = all
            .relations
            .iter()
            .filter(|(.., said)| *said == Relation::Same)
            .flat_map(|&(a, b, _)| [a, b])
            .collect();
        let place = all.begin_parts(&paired);
        all.take::<Source<'a>>(&place, &paired);
        all.take::<Finding<'a>>(&place, &paired);
        all.take::<Measure<'a>>(&place, &paired);
        all.take::<Theme<'a>>(&place, &paired);
        all.take::<Participant<'a>>(&place, &paired);
        all.take::<Group<'a>>(&place, &paired);
        all.take::<Note<'a>>(&place, &paired);
        all.take::<Acceptance<'a>>(&place, &paired);
        all.name_people(whole);
        all.number_themes();
        for gap in gaps(view) {
            let part = place.get(&gap.seminar).copied();
            if let Some(part) = part.and_then(|part| all.parts.get_mut(part)) {
                part.gaps.push(gap);
            }
        }
        if all.parts.last().is_some_and(Part::is_empty) {
            all.parts.pop();
        }
        all
    }

    /// A part for each seminar, by its day and then as they were added; and where each seminar's
    /// things go.
    fn begin_parts(&mut self, paired: &HashSet<Id>) -> HashMap<Id, usize> {
        let view = self.view;
        let (mut shown, mut twins, mut basket) = (Vec::new(), Vec::new(), Vec::new());
        for slot in view.added(ItemKind::Seminar) {
            let standing = view.standing(slot);
            let Some(seminar) = by_itself(view, slot).read::<Seminar<'a>>(slot) else {
                continue;
            };
            let title = Title::of_seminar(&seminar, standing);
            self.titles.insert(seminar.id, title);
            match standing {
                Standing::Present(_) => match self.shown_under(&seminar, paired) {
                    Some(first) => twins.push((seminar, first)),
                    None => shown.push(seminar),
                },
                Standing::InBasket(_) => basket.push(slot),
                Standing::Absent => {}
            }
        }
        shown.sort_by(|one, other| {
            let day = |seminar: &Seminar<'_>| {
                let date = seminar.date.as_ref().filter(|date| !date.is_empty());
                (date.is_none(), date.map(ToString::to_string))
            };
            day(one).cmp(&day(other))
        });
        let mut place = HashMap::new();
        for seminar in shown {
            place.insert(seminar.id, self.parts.len());
            self.parts
                .push(Part::new(view, Some(seminar), self.terms.words));
        }
        let none = self.parts.len();
        self.parts.push(Part::new(view, None, self.terms.words));
        for (twin, first) in twins {
            let at = place.get(&first).copied().unwrap_or(none);
            place.insert(twin.id, at);
            if let Some(part) = self.parts.get_mut(at) {
                part.twins.push(Twin::of(&twin, first));
            }
        }
        if let Some(part) = self.parts.get_mut(none) {
            part.basket = basket;
        }
        place
    }

    /// Reads the things of a kind into the parts that they belong to.
    fn take<T: Told<'a>>(&mut self, place: &HashMap<Id, usize>, paired: &HashSet<Id>) {
        let view = self.view;
        let none = self.parts.len().saturating_sub(1);
        for slot in view.added(T::KIND) {
            let standing = view.standing(slot);
            if standing == Standing::Absent {
                continue;
            }
            let Some(shown) = by_itself(view, slot).read::<T>(slot) else {
                continue;
            };
            let title = Title::of(&shown.fields, standing);
            self.titles.insert(shown.id, title);
            let first = standing
                .is_present()
                .then(|| self.shown_under(&shown, paired))
                .flatten();
            let part = shown.seminar().and_then(|id| place.get(&id));
            let Some(part) = self.parts.get_mut(part.copied().unwrap_or(none)) else {
                continue;
            };
            let counted = shown.number().filter(|_| standing.is_present());
            part.counted.extend(counted.map(|number| (number, slot)));
            match (standing, first) {
                (Standing::Present(_), None) => T::shelf(part).push(shown),
                (Standing::Present(_), Some(first)) => part.twins.push(Twin::of(&shown, first)),
                (Standing::InBasket(_), _) => part.basket.push(slot),
                (Standing::Absent, _) => {}
            }
        }
    }

    /// The thing under which this one is shown, where it is another.
    fn shown_under<T>(&mut self, shown: &Shown<T>, paired: &HashSet<Id>) -> Option<Id> {
        if !paired.contains(&shown.id) {
            return None;
        }
        let first = self.view.log().id(self.view.representative(shown.slot));
        if first == shown.id {
            return None;
        }
        self.first.insert(shown.id, first);
        Some(first)
    }

    /// Themes stand by number, as they hang on the wall.
    fn number_themes(&mut self) {
        let view = self.view;
        for part in &mut self.parts {
            let numbered = numbers(view, std::mem::take(&mut part.counted));
            let numbered = numbered
                .into_iter()
                .map(|(slot, number)| (view.log().id(slot), number));
            part.numbers = numbered.collect();
            part.themes
                .sort_by_key(|theme| (theme.number, view.log().rank(theme.slot)));
        }
    }

    /// What a thing is called, where it is here or lies in the basket.
    pub(super) fn title(&self, id: Id) -> Option<&Title> {
        self.titles.get(&id)
    }

    /// The thing that a reference names, where it is there; of several that are the same, the
    /// one under which they are shown.
    pub(super) fn there(&self, id: Option<Id>) -> Option<Id> {
        let id = id?;
        self.titles.get(&id).filter(|title| !title.removed)?;
        Some(self.first.get(&id).copied().unwrap_or(id))
    }

    /// Who a participant is, as far as the report says it; empty where it says nothing.
    pub(super) fn person(&self, id: Id) -> &str {
        self.people.get(&id).map_or("", String::as_str)
    }

    /// Whether there are several parts, so that each has a heading of its own.
    pub(super) fn is_split(&self) -> bool {
        self.parts.len() > 1
    }
}

/// What is shown under another thing is read by itself: what it says there, and nobody else.
fn by_itself(view: View<'_>, slot: Slot) -> View<'_> {
    if view.representative(slot) == slot {
        view
    } else {
        view.apart()
    }
}
