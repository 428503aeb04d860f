//! Measures, what is said about them, and the gaps between them.

use serde::{Deserialize, Serialize};

use super::{Item, ItemKind, once};
use crate::domain::id::Id;
use crate::domain::text::Str;

/// Something the municipality does.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Clone, Debug, Default, PartialEq)]
#[serde(default)]
pub struct Measure<'a> {
    /// The seminar it belongs to.
    pub seminar: Option<Id>,
    /// The thing it was copied from, in another seminar.
    pub origin: Option<Id>,
    /// What it is called.
    #[serde(borrow)]
    pub name: Str<'a>,
    /// The life stages it spans, by id.
    #[serde(borrow)]
    pub stages: Vec<Str<'a>>,
    /// Its prevention level.
    #[serde(borrow)]
    pub level: Option<Str<'a>>,
    /// Its place from prevention to aftercare.
    #[serde(borrow)]
    pub effort: Option<Str<'a>>,
    /// Who it is for.
    #[serde(borrow)]
    pub target: Option<Str<'a>>,
    /// The unit that answers for it.
    #[serde(borrow)]
    pub owner: Option<Str<'a>>,
    /// What it is.
    #[serde(borrow)]
    pub description: Option<Str<'a>>,
    /// The goal in the plan.
    #[serde(borrow)]
    pub goal: Option<Str<'a>>,
    /// The subgoal in the plan.
    #[serde(borrow)]
    pub subgoal: Option<Str<'a>>,
    /// Who takes part.
    #[serde(borrow)]
    pub partners: Option<Str<'a>>,
    /// When.
    #[serde(borrow)]
    pub deadline: Option<Str<'a>>,
    /// Money, or "innen ramme".
    #[serde(borrow)]
    pub budget: Option<Str<'a>>,
    /// How one sees whether it works.
    #[serde(borrow)]
    pub indicator: Option<Str<'a>>,
    /// Where it stands.
    #[serde(borrow)]
    pub status: Option<Str<'a>>,
    /// What is known about its effect.
    pub evidence: Option<Evidence>,
    /// When and how it was evaluated here.
    #[serde(borrow)]
    pub evaluated: Option<Str<'a>>,
    /// The room's verdict, where one was given.
    #[serde(borrow)]
    pub verdict: Option<GivenVerdict<'a>>,
}

impl<'a> Item<'a> for Measure<'a> {
    const KIND: ItemKind = ItemKind::Measure;

    fn refs(&mut self, each: &mut dyn FnMut(&mut Id)) {
        let rests_on = self.verdict.iter_mut();
        let rests_on = rests_on.flat_map(|given| &mut given.rests_on);
        self.seminar.iter_mut().chain(rests_on).for_each(each);
    }

    fn once(&mut self) {
        if let Some(given) = &mut self.verdict {
            once(&mut given.rests_on);
        }
    }
}

/// The room's verdict on a measure.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Clone, Debug, Default, PartialEq, Eq)]
#[serde(default)]
pub struct GivenVerdict<'a> {
    /// `keep`, `develop`, `stop`, `undecided`, or a word of the seminar's own.
    #[serde(borrow)]
    pub verdict: Str<'a>,
    /// Why.
    #[serde(borrow)]
    pub reason: Option<Str<'a>>,
    /// Findings, sources and notes it rests on.
    pub rests_on: Vec<Id>,
    /// Who decided.
    #[serde(borrow)]
    pub decided_by: Option<Str<'a>>,
}

/// Where a measure stands in the grid: what can only change together.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Clone, Debug, Default, PartialEq)]
#[serde(default)]
pub struct Placement<'a> {
    /// The life stages.
    #[serde(borrow)]
    pub stages: Vec<Str<'a>>,
    /// The prevention level.
    #[serde(borrow)]
    pub level: Option<Str<'a>>,
    /// The effort.
    #[serde(borrow)]
    pub effort: Option<Str<'a>>,
}

/// What is known about a measure's effect, on the scale of Ungsinn.
#[derive(
    Deserialize, Serialize, schemars::JsonSchema, Clone, Copy, Debug, Default, PartialEq, Eq,
)]
pub struct Evidence {
    /// 0 (no effect) to 5 (strong documentation).
    pub level: u8,
    /// The year of the assessment: the scale changed in November 2015.
    pub year: u16,
}

/// A gap that the room has seen and lives with.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Clone, Debug, Default, PartialEq)]
#[serde(default)]
pub struct Acceptance<'a> {
    /// The seminar it belongs to.
    pub seminar: Option<Id>,
    /// The thing it was copied from, in another seminar.
    pub origin: Option<Id>,
    /// `no_measure` or `no_evidence`.
    #[serde(borrow)]
    pub kind: Str<'a>,
    /// The life stage without a measure.
    #[serde(borrow)]
    pub stage: Option<Str<'a>>,
    /// The measure whose verdict rests on nothing.
    pub measure: Option<Id>,
    /// Why it is accepted.
    #[serde(borrow)]
    pub reason: Option<Str<'a>>,
}

impl<'a> Item<'a> for Acceptance<'a> {
    const KIND: ItemKind = ItemKind::Acceptance;

    fn refs(&mut self, each: &mut dyn FnMut(&mut Id)) {
        self.seminar
            .iter_mut()
            .chain(&mut self.measure)
            .for_each(each);
    }
}
