//! Gaps side by side: opened, closed, or on both sides.

use std::collections::HashMap;

use super::matching::seminar;
use super::{Pair, Where};
use crate::domain::gaps::{Gap, Missing};
use crate::domain::log::Slot;
use crate::domain::state::View;

/// A gap on either side, or on both: a stage without a measure, or a verdict that rests on
/// nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapPair {
    /// The gap as it is on each side.
    pub sides: [Option<Gap>; 2],
}

impl GapPair {
    /// On which side it is.
    pub const fn place(&self) -> Where {
        match self.sides {
            [Some(_), Some(_)] => Where::Both,
            [Some(_), None] => Where::First,
            [None, _] => Where::Second,
        }
    }

    /// The gap, as one of the sides has it.
    pub fn gap(&self) -> Option<&Gap> {
        self.sides.iter().flatten().next()
    }

    pub(super) fn swap(&mut self) {
        self.sides.reverse();
    }
}

/// What a gap is about, whichever side it is on.
#[derive(PartialEq, Eq, Hash)]
enum About {
    /// A stage, by its id in the seminar.
    Stage(String),
    /// A measure, by its place among the pairs.
    Measure(usize),
}

/// Puts the gaps of two seminars side by side. In the order of the first one; what is only in the
/// second comes last.
pub(super) fn matched(
    view: View<'_>,
    seminars: [Slot; 2],
    measures: &[Pair],
    gaps: &[Gap],
) -> Vec<GapPair> {
    let measures: HashMap<(Slot, Option<Slot>), usize> = measures
        .iter()
        .enumerate()
        .flat_map(|(nth, pair)| {
            pair.sides
                .into_iter()
                .flatten()
                .map(move |slot| (slot, nth))
        })
        .map(|(slot, nth)| (key(view, slot), nth))
        .collect();
    let about = |gap: &Gap| match &gap.missing {
        Missing::Measure { stage, .. } => Some(About::Stage(stage.clone())),
        Missing::Evidence { measure } => {
            let measure = view.find(*measure)?;
            measures
                .get(&key(view, measure))
                .copied()
                .map(About::Measure)
        }
    };
    let mut known: HashMap<About, usize> = HashMap::new();
    let mut found: Vec<GapPair> = Vec::new();
    for (side, of) in seminars.into_iter().enumerate() {
        for gap in gaps {
            let here = view.find(gap.seminar).map(|slot| view.representative(slot));
            let Some(about) = about(gap).filter(|_| here == Some(of)) else {
                continue;
            };
            let nth = *known.entry(about).or_insert_with(|| {
                found.push(GapPair {
                    sides: [None, None],
                });
                found.len() - 1
            });
            let slot = found.get_mut(nth).and_then(|pair| pair.sides.get_mut(side));
            if let Some(slot) = slot {
                slot.get_or_insert_with(|| gap.clone());
            }
        }
    }
    found
}

/// A measure as it stands in one seminar: those that are the same there are one.
fn key(view: View<'_>, measure: Slot) -> (Slot, Option<Slot>) {
    (view.representative(measure), seminar(view, measure))
}
