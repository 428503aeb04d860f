//! Gaps: a stage about which something worrying is known and where nothing is done, and a
//! verdict that rests on nothing.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::field::Field;
use super::id::Id;
use super::item::{Acceptance, Label, Measure, Seminar, default_labels};
use super::log::Slot;
use super::state::{Filing, Shown, View};
use super::text::Str;

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
    let measures: Vec<Shown<Measure<'_>>> = view.all().collect();
    gaps_beside(view, &measures)
}

/// The same for whoever has read all measures that are there already.
pub fn gaps_beside(view: View<'_>, measures: &[Shown<Measure<'_>>]) -> Vec<Gap> {
    let mut rooms = rooms(view, measures);
    let mut found = Vec::new();
    for seminar in view.all::<Seminar<'_>>() {
        let Some(room) = rooms.remove(&seminar.slot) else {
            continue;
        };
        let mut met = HashSet::new();
        for stage in labels(&seminar, Field::Stages) {
            let findings = room
                .worrying
                .get(stage.id.as_str())
                .cloned()
                .unwrap_or_default();
            let is_new = met.insert(stage.id.clone());
            if findings.is_empty() || room.covered.contains(&stage.id) || !is_new {
                continue;
            }
            found.push(Gap {
                seminar: seminar.id,
                accepted: room.stages_accepted.get(&stage.id).copied(),
                missing: Missing::Measure {
                    stage: stage.id.to_string(),
                    findings,
                },
            });
        }
        found.extend(room.on_nothing.iter().map(|&measure| Gap {
            seminar: seminar.id,
            accepted: room.measures_accepted.get(&measure).copied(),
            missing: Missing::Evidence { measure },
        }));
    }
    found
}

/// What the gaps of one seminar follow from.
#[derive(Default)]
struct Room<'a> {
    /// The findings that are challenges, by stage.
    worrying: HashMap<Arc<str>, Vec<Id>>,
    /// The stages with a measure other than ones that can be stopped.
    covered: HashSet<Str<'a>>,
    /// The measures whose verdict rests on nothing.
    on_nothing: Vec<Id>,
    /// The first acceptance for each stage and for each measure.
    stages_accepted: HashMap<Str<'a>, Id>,
    measures_accepted: HashMap<Id, Id>,
}

/// Every thing is looked at once, however many seminars and stages there are.
fn rooms<'a>(view: View<'a>, measures: &[Shown<Measure<'a>>]) -> HashMap<Slot, Room<'a>> {
    let mut rooms: HashMap<Slot, Room<'_>> = HashMap::new();
    let alike = |one: &Filing, other: &Filing| {
        one.seminar == other.seminar && Arc::ptr_eq(&one.about, &other.about)
    };
    // Findings are many, and one after the other they are often about the same.
    for findings in view.filings().chunk_by(alike) {
        let first = findings.first().filter(|first| first.about.challenge);
        let Some((first, seminar)) =
            first.and_then(|first| Some((first, view.seminar_of(first.slot)?)))
        else {
            continue;
        };
        let worrying = &mut rooms.entry(seminar).or_default().worrying;
        let stages: HashSet<&Arc<str>> = first.about.stages.iter().collect();
        for stage in stages {
            let ids = findings.iter().map(|finding| view.log().id(finding.slot));
            worrying.entry(Arc::clone(stage)).or_default().extend(ids);
        }
    }
    for measure in measures {
        let Some(seminar) = view.seminar_of(measure.slot) else {
            continue;
        };
        let room = rooms.entry(seminar).or_default();
        if on_nothing(view, measure) {
            room.on_nothing.push(measure.id);
        }
        if verdict(measure) != "stop" {
            room.covered.extend(measure.fields.stages.iter().cloned());
        }
    }
    for accepted in view.all::<Acceptance<'_>>() {
        let Some(seminar) = view.seminar_of(accepted.slot) else {
            continue;
        };
        let (room, id) = (rooms.entry(seminar).or_default(), accepted.id);
        match (
            accepted.fields.kind.as_str(),
            accepted.fields.stage,
            accepted.fields.measure,
        ) {
            ("no_measure", Some(stage), _) => {
                room.stages_accepted.entry(stage).or_insert(id);
            }
            ("no_evidence", _, Some(measure)) => {
                room.measures_accepted.entry(measure).or_insert(id);
            }
            _ => {}
        }
    }
    rooms
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
    let is_there = |id: &Id| view.there(Some(*id)).is_some();
    given.verdict.as_str() != "undecided" && !given.rests_on.iter().any(is_there)
}
