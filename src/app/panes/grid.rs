//! The pane of the measures: a row for each, a bar across the stages it spans.

use crate::domain::field::Field;
use crate::domain::gaps::{Missing, gaps, labels, verdict};
use crate::domain::id::Id;
use crate::domain::item::{Measure, Seminar};
use crate::domain::log::Slot;
use crate::domain::state::{Mark, Shown, View};
use crate::i18n::{Vocabulary, Words, capitalised};

/// The grid of measures by life stage.
#[derive(Clone, Debug, Default)]
pub struct GridPane {
    /// The columns.
    pub stages: Vec<StageHead>,
    /// The rows, in the order in which the measures were added.
    pub rows: Vec<MeasureRow>,
    /// For each column how many findings make it a gap; 0: it is none.
    pub gaps: Vec<usize>,
    /// How many measures have a verdict that rests on nothing.
    pub unfounded: usize,
    /// The verdict words: id, the words, the short word.
    pub verdicts: Vec<(String, String, String)>,
}

/// A life stage at the head of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageHead {
    /// What events refer to.
    pub id: String,
    /// What people read.
    pub label: String,
    /// The same in at most six columns.
    pub short: String,
}

/// A measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureRow {
    /// The measure.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// The columns it spans.
    pub spans: Vec<bool>,
    /// The verdict, by id.
    pub verdict: String,
    /// Why.
    pub reason: String,
    /// Who answers for it.
    pub owner: String,
    /// Who it is for.
    pub target: String,
    /// How many fields hold several versions.
    pub conflicts: usize,
    /// Why it stands where somebody may not expect it.
    pub mark: Option<Mark>,
}

impl GridPane {
    /// Reads the grid of a seminar.
    pub fn read(view: View<'_>, seminar: Option<Slot>, words: &Words) -> Self {
        let shown = seminar.and_then(|slot| view.read::<Seminar<'_>>(slot));
        let fields = shown.map(|shown| shown.fields).unwrap_or_default();
        let stages = stage_heads(&fields, words);
        let rows = view
            .all::<Measure<'_>>()
            .filter(|measure| seminar.is_none() || view.seminar_of(measure.slot) == seminar)
            .map(|measure| row(&measure, &stages))
            .collect();
        let verdicts = labels(&fields, Field::Verdicts).into_iter().map(|label| {
            let own = label.label.as_ref().map(ToString::to_string);
            let long = own
                .clone()
                .unwrap_or_else(|| words.label(Vocabulary::Verdict, &label.id));
            let short = own.unwrap_or_else(|| words.short_label(Vocabulary::Verdict, &label.id));
            (label.id.to_string(), long, short)
        });
        let mut pane = Self {
            verdicts: verdicts.collect(),
            rows,
            ..Self::default()
        };
        pane.gaps = vec![0; stages.len()];
        let seminar = seminar.map(|slot| view.log().id(slot));
        for gap in gaps(view)
            .into_iter()
            .filter(|gap| Some(gap.seminar) == seminar)
        {
            match gap.missing {
                Missing::Measure { stage, findings } => {
                    let column = stages.iter().position(|head| head.id == stage);
                    if let Some(count) = column.and_then(|column| pane.gaps.get_mut(column)) {
                        *count = findings.len();
                    }
                }
                Missing::Evidence { .. } => pane.unfounded += 1,
            }
        }
        pane.stages = stages;
        pane
    }

    /// The words of a verdict, in short.
    pub fn verdict_short(&self, id: &str) -> &str {
        let found = self.verdicts.iter().find(|(known, ..)| known == id);
        found.map_or("", |(_, _, short)| short)
    }

    /// The words of a verdict.
    pub fn verdict_long(&self, id: &str) -> &str {
        let found = self.verdicts.iter().find(|(known, ..)| known == id);
        found.map_or("", |(_, long, _)| long)
    }
}

/// The stages of a seminar as people read them.
pub(crate) fn stage_heads(seminar: &Seminar<'_>, words: &Words) -> Vec<StageHead> {
    labels(seminar, Field::Stages)
        .into_iter()
        .map(|label| {
            let own = label.label.as_ref().map(ToString::to_string);
            let (long, short) = match own {
                Some(own) => (own.clone(), own),
                None => (
                    words.label(Vocabulary::Stage, &label.id),
                    words.short_label(Vocabulary::Stage, &label.id),
                ),
            };
            StageHead {
                id: label.id.to_string(),
                label: capitalised(&long),
                short,
            }
        })
        .collect()
}

fn row(measure: &Shown<Measure<'_>>, stages: &[StageHead]) -> MeasureRow {
    let owned = |text: &Option<crate::domain::text::Str<'_>>| {
        text.as_ref().map(ToString::to_string).unwrap_or_default()
    };
    let in_stage = |head: &StageHead| measure.stages.iter().any(|id| id.as_str() == head.id);
    MeasureRow {
        id: measure.id,
        name: measure.name.to_string(),
        spans: stages.iter().map(in_stage).collect(),
        verdict: verdict(measure).to_owned(),
        reason: measure
            .verdict
            .as_ref()
            .map(|given| owned(&given.reason))
            .unwrap_or_default(),
        owner: owned(&measure.owner),
        target: owned(&measure.target),
        conflicts: measure.conflicts.len(),
        mark: measure.mark,
    }
}
