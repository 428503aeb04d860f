//! Two seminars side by side: two years of a municipality, or two municipalities.
//!
//! Nothing is merged here. Measures of the same name stay two measures with two verdicts, each
//! under its own municipality; a comparison only says which stand beside each other. It is
//! symmetric: swapping the sides swaps what is only here with what is only there, and what was
//! opened with what was closed.

mod gaps;
mod matching;

pub use gaps::GapPair;

use super::gaps::gaps as gaps_of;
use super::id::Id;
use super::item::{Finding, GivenVerdict, ItemKind, Measure, Seminar};
use super::log::Slot;
use super::state::View;
use matching::matched;

/// What two seminars have and have not in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The two seminars.
    pub seminars: [Id; 2],
    /// What makes them two.
    pub between: Between,
    /// Their measures.
    pub measures: Vec<Pair>,
    /// Their knowledge sources.
    pub sources: Vec<Pair>,
    /// What the sources say.
    pub findings: Vec<Pair>,
    /// Their themes.
    pub themes: Vec<Pair>,
    /// Their gaps.
    pub gaps: Vec<GapPair>,
}

/// What makes two seminars two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    /// They are of one municipality: what is only in the later one is new.
    Times,
    /// They are of two, and neither comes first.
    Municipalities,
}

/// A thing on either side, or on both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pair {
    /// Where it stands in the log, on each side; of things that are the same the first.
    pub sides: [Option<Slot>; 2],
}

/// On which of the two sides something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Where {
    /// Only on the first: gone, or closed.
    First,
    /// Only on the second: new, or opened.
    Second,
    /// On both.
    Both,
}

impl Comparison {
    /// Compares two seminars of a reading; what is private counts for nothing. `None` where there
    /// are no two: they are not there, or were said to be the same.
    pub fn of(view: View<'_>, first: Id, second: Id) -> Option<Self> {
        let view = view.public();
        let seminar = |id| {
            let slot = view.there(Some(id))?;
            (view.item_kind(slot)? == ItemKind::Seminar).then(|| view.representative(slot))
        };
        let seminars = [seminar(first)?, seminar(second)?];
        if seminars[0] == seminars[1] {
            return None;
        }
        let measures = matched(view, seminars, ItemKind::Measure);
        let gaps = gaps::matched(view, seminars, &measures, &gaps_of(view));
        Some(Self {
            seminars: seminars.map(|slot| view.log().id(slot)),
            between: between(view, seminars),
            sources: matched(view, seminars, ItemKind::Source),
            findings: matched(view, seminars, ItemKind::Finding),
            themes: matched(view, seminars, ItemKind::Theme),
            measures,
            gaps,
        })
    }

    /// The same with the sides swapped.
    #[must_use]
    pub fn swapped(mut self) -> Self {
        self.seminars.reverse();
        let lists = [
            &mut self.measures,
            &mut self.sources,
            &mut self.findings,
            &mut self.themes,
        ];
        for pair in lists.into_iter().flatten() {
            pair.sides.reverse();
        }
        for gap in &mut self.gaps {
            gap.swap();
        }
        self
    }

    /// The measures of both sides whose verdicts differ.
    pub fn changed<'a>(&'a self, view: View<'a>) -> impl Iterator<Item = &'a Pair> {
        self.measures.iter().filter(move |pair| {
            let [one, other] = verdicts(view, pair);
            pair.place() == Where::Both && word(one.as_ref()) != word(other.as_ref())
        })
    }

    /// What both sides say with other figures.
    pub fn moved<'a>(&'a self, view: View<'a>) -> impl Iterator<Item = &'a Pair> {
        self.findings.iter().filter(move |pair| {
            let [Some(one), Some(other)] = pair.sides.map(|slot| view.read::<Finding<'_>>(slot?))
            else {
                return false;
            };
            let (one, other) = (one.fields, other.fields);
            (one.value, one.missing, one.unit) != (other.value, other.missing, other.unit)
        })
    }
}

impl Pair {
    /// On which side it is.
    pub const fn place(&self) -> Where {
        match self.sides {
            [Some(_), Some(_)] => Where::Both,
            [Some(_), None] => Where::First,
            [None, _] => Where::Second,
        }
    }

    /// The side by which it is named.
    pub fn named_by(&self) -> Option<Slot> {
        self.sides.into_iter().flatten().next()
    }
}

/// The verdicts on a measure: on each side that of the measure, or of one that is the same there.
pub fn verdicts<'a>(view: View<'a>, pair: &Pair) -> [Option<GivenVerdict<'a>>; 2] {
    pair.sides.map(|slot| {
        let slot = slot?;
        let seminar = matching::seminar(view, slot);
        let same = view.same_as(slot).into_iter();
        let same = same.filter(|&other| matching::seminar(view, other) == seminar);
        let mut there =
            std::iter::once(slot).chain(same.filter(|&other| view.standing(other).is_present()));
        there.find_map(|slot| view.read::<Measure<'_>>(slot)?.fields.verdict)
    })
}

/// The word of a verdict; none is as good as `undecided`.
pub fn word<'v>(given: Option<&'v GivenVerdict<'_>>) -> &'v str {
    given.map_or("undecided", |given| given.verdict.as_str())
}

/// Seminars of two municipalities, where both say which; else two times of one.
fn between(view: View<'_>, seminars: [Slot; 2]) -> Between {
    let code = |slot| {
        let seminar = view.read::<Seminar<'_>>(slot)?;
        let code = seminar.fields.municipality?;
        (!code.is_empty()).then(|| code.to_string())
    };
    match seminars.map(code) {
        [Some(one), Some(other)] if one != other => Between::Municipalities,
        _ => Between::Times,
    }
}

/// The other seminars that one can be compared with, in the order in which they were added.
pub fn others(view: View<'_>, seminar: Slot) -> Vec<Slot> {
    let own = view.representative(seminar);
    let all = view.present(ItemKind::Seminar);
    let first = |slot: &Slot| view.representative(*slot) == *slot && *slot != own;
    all.filter(first).collect()
}

/// Two seminars in the order in which they are compared: the earlier one first, by its date and
/// then by when it was added.
pub fn in_order(view: View<'_>, pair: [Slot; 2]) -> [Slot; 2] {
    let mut pair = pair;
    pair.sort_by_cached_key(|&slot| (date(view, slot), view.log().rank(slot)));
    pair
}

/// The two seminars that are compared where nobody says which: where there are two municipalities
/// the last one of each, else the last one and the one before it, of its own municipality where
/// there is one. In the order in which they are compared.
pub fn usual_pair(view: View<'_>) -> Option<[Slot; 2]> {
    let view = view.public();
    let mut seminars: Vec<Slot> = view.present(ItemKind::Seminar).collect();
    seminars.retain(|&slot| view.representative(slot) == slot);
    seminars.sort_by_cached_key(|&slot| date(view, slot));
    let last = seminars.pop()?;
    seminars.reverse();
    let apart = |one, other| between(view, [one, other]) == Between::Municipalities;
    let elsewhere = seminars.iter().copied().find(|&slot| apart(slot, last));
    let only_two = elsewhere.filter(|&other| {
        let third = |&slot: &Slot| apart(slot, last) && apart(slot, other);
        !seminars.iter().any(third)
    });
    let before = || seminars.iter().copied().find(|&slot| !apart(slot, last));
    let other = only_two.or_else(before).or(elsewhere)?;
    Some(in_order(view, [other, last]))
}

/// The day of a seminar; empty where it has none.
fn date(view: View<'_>, seminar: Slot) -> String {
    let shown = view.read::<Seminar<'_>>(seminar);
    let date = shown.and_then(|shown| shown.date.as_deref().map(str::to_owned));
    date.unwrap_or_default()
}
