//! Gaps: a stage about which something worrying is known and where nothing is done, and a
//! verdict that rests on nothing.

use super::field::Field;
use super::id::Id;
use super::item::{Acceptance, Finding, Label, Measure, Seminar, default_labels};
use super::log::Slot;
use super::state::{Shown, View};

/// A gap in one seminar's grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The seminar.
    pub seminar: Id,
    /// What is missing.
    pub missing: Missing,
    /// The acceptance, where the room has said that it lives with this gap.
    pub accepted: Option<Id>,
}

/// What is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// A stage with a challenge and no measure in effect other than ones that can be stopped.
    Measure {
        /// The stage.
        stage: String,
        /// The findings that are challenges there.
        findings: Vec<Id>,
    },
    /// A verdict that rests on no finding, source or note that is there.
    Evidence {
        /// The measure.
        measure: Id,
    },
}

/// The gaps of every seminar, by seminar, stages in the order of the life course, then measures
/// in the order in which they were added.
pub fn gaps(view: View<'_>) -> Vec<Gap> {
    let findings: Vec<(Option<Slot>, Shown<Finding<'_>>)> = of_seminars(view, view.all());
    let measures: Vec<(Option<Slot>, Shown<Measure<'_>>)> = of_seminars(view, view.all());
    let accepted: Vec<(Option<Slot>, Shown<Acceptance<'_>>)> = of_seminars(view, view.all());
    let mut found = Vec::new();
    for seminar in view.all::<Seminar<'_>>() {
        let here = Some(seminar.slot);
        let of = |of: &Option<Slot>| *of == here;
        for stage in labels(&seminar, Field::Stages) {
            let worrying = findings.iter().filter(|(s, finding)| {
                of(s)
                    && finding.polarity.as_deref() == Some("challenge")
                    && finding.stages.contains(&stage.id)
            });
            let worrying: Vec<Id> = worrying.map(|(_, finding)| finding.id).collect();
            let covered = measures.iter().any(|(s, measure)| {
                of(s) && measure.stages.contains(&stage.id) && verdict(measure) != "stop"
            });
            if worrying.is_empty() || covered {
                continue;
            }
            let lives_with = accepted.iter().find(|(s, gap)| {
                of(s) && gap.kind.as_str() == "no_measure" && gap.stage.as_ref() == Some(&stage.id)
            });
            found.push(Gap {
                seminar: seminar.id,
                missing: Missing::Measure {
                    stage: stage.id.to_string(),
                    findings: worrying,
                },
                accepted: lives_with.map(|(_, gap)| gap.id),
            });
        }
        for (_, measure) in measures
            .iter()
            .filter(|(s, measure)| of(s) && on_nothing(view, measure))
        {
            let lives_with = accepted.iter().find(|(s, gap)| {
                of(s) && gap.kind.as_str() == "no_evidence" && gap.measure == Some(measure.id)
            });
            found.push(Gap {
                seminar: seminar.id,
                missing: Missing::Evidence {
                    measure: measure.id,
                },
                accepted: lives_with.map(|(_, gap)| gap.id),
            });
        }
    }
    found
}

/// The stages, levels or verdict words of a seminar: its own, or those every seminar starts with.
pub fn labels<'a>(seminar: &Seminar<'a>, of: Field) -> Vec<Label<'a>> {
    let own = match of {
        Field::Stages => seminar.stages.clone(),
        Field::Levels => seminar.levels.clone(),
        Field::Verdicts => seminar.verdicts.clone(),
        _ => None,
    };
    own.unwrap_or_else(|| default_labels(of))
}

/// The verdict on a measure; `undecided` where nobody has given one.
pub fn verdict<'m>(measure: &'m Measure<'_>) -> &'m str {
    measure
        .verdict
        .as_ref()
        .map_or("undecided", |given| given.verdict.as_str())
}

fn on_nothing(view: View<'_>, measure: &Measure<'_>) -> bool {
    let Some(given) = &measure.verdict else {
        return false;
    };
    let is_there = |id: &Id| {
        view.find(*id)
            .is_some_and(|slot| view.standing(slot).is_present())
    };
    given.verdict.as_str() != "undecided" && !given.rests_on.iter().any(is_there)
}

fn of_seminars<T>(
    view: View<'_>,
    things: impl Iterator<Item = Shown<T>>,
) -> Vec<(Option<Slot>, Shown<T>)> {
    things
        .map(|thing| (view.seminar_of(thing.slot), thing))
        .collect()
}
