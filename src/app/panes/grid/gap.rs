//! What is missing in each stage.

use super::StageHead;
use crate::domain::gaps::{Missing, gaps_beside};
use crate::domain::id::Id;
use crate::domain::item::{Acceptance, Finding, Measure};
use crate::domain::state::{Shown, View};
use crate::domain::text::clean;

/// What is missing in a stage: findings that are challenges, and no measure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StageGap {
    /// What the findings say, printable; none: there is no gap.
    pub findings: Vec<String>,
    /// Why the room lives with it, where it has said that it does; the reason may be empty.
    pub accepted: Option<String>,
}

impl StageGap {
    /// Whether there is a gap that nobody has accepted.
    pub fn is_open(&self) -> bool {
        !self.findings.is_empty() && self.accepted.is_none()
    }
}

/// The gaps of a seminar, one for each stage, and how many verdicts rest on nothing.
pub(super) fn read(
    view: View<'_>,
    seminar: Option<Id>,
    stages: &[StageHead],
    measures: &[Shown<Measure<'_>>],
) -> (Vec<StageGap>, usize) {
    let mut by_stage = vec![StageGap::default(); stages.len()];
    let mut unfounded = 0;
    let ours = gaps_beside(view, measures)
        .into_iter()
        .filter(|gap| Some(gap.seminar) == seminar);
    for gap in ours {
        match gap.missing {
            Missing::Measure { stage, findings } => {
                let column = stages.iter().position(|head| head.id == stage);
                if let Some(place) = column.and_then(|column| by_stage.get_mut(column)) {
                    place.findings = findings.iter().map(|&id| says(view, id)).collect();
                    place.accepted = gap.accepted.map(|id| reason(view, id));
                }
            }
            Missing::Evidence { .. } => unfounded += usize::from(gap.accepted.is_none()),
        }
    }
    (by_stage, unfounded)
}

fn says(view: View<'_>, finding: Id) -> String {
    view.find(finding)
        .and_then(|slot| view.read::<Finding<'_>>(slot))
        .map(|finding| clean(&finding.text).into_string())
        .unwrap_or_default()
}

fn reason(view: View<'_>, acceptance: Id) -> String {
    view.find(acceptance)
        .and_then(|slot| view.read::<Acceptance<'_>>(slot))
        .and_then(|accepted| {
            let reason = accepted.fields.reason.as_deref()?;
            Some(clean(reason).into_string())
        })
        .unwrap_or_default()
}
