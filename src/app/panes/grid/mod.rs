//! The pane of the measures: what the municipality does, by life stage.
//!
//! ```text
//! mod     the measures, the stages and the words for them, read from the state
//! gap     what is missing in each stage
//! table   the measures in rows and columns, for the second face
//! sight   which face is shown, and where the cursor is
//! ```

mod gap;
mod sight;
mod table;

pub use gap::StageGap;
pub use sight::{At, Column, Face, Sight, Spot};
pub use table::{Group, RowsBy, Table};

use crate::domain::field::Field;
use crate::domain::gaps::{labels, verdict};
use crate::domain::id::Id;
use crate::domain::item::{Label, Measure, Seminar};
use crate::domain::log::Slot;
use crate::domain::state::{Mark, Shown, View};
use crate::domain::text::{Str, clean};
use crate::i18n::{Vocabulary, Words, capitalised};

/// The grid of measures by life stage.
#[derive(Clone, Debug, Default)]
pub struct GridPane {
    /// The columns.
    pub stages: Vec<StageHead>,
    /// The measures, in the order in which they were added.
    pub rows: Vec<MeasureRow>,
    /// The same measures in rows and columns.
    pub table: Table,
    /// For each stage what is missing there.
    pub gaps: Vec<StageGap>,
    /// How many measures have a verdict that rests on nothing, and nobody has said that they may.
    pub unfounded: usize,
    /// The prevention levels.
    pub levels: Vec<Word>,
    /// The verdict words.
    pub verdicts: Vec<Word>,
}

/// A life stage at the head of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageHead {
    /// What events refer to.
    pub id: String,
    /// What people read.
    pub label: String,
    /// The same in at most six columns, unless it is a word of the seminar's own.
    pub short: String,
}

/// A level or a verdict in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// What events refer to.
    pub id: String,
    /// What people read.
    pub long: String,
    /// The same beside a bar.
    pub short: String,
}

/// A measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureRow {
    /// The measure.
    pub id: Id,
    /// Its name, printable.
    pub name: String,
    /// The columns it spans.
    pub spans: Vec<bool>,
    /// Its prevention level, by id; empty where it has none.
    pub level: String,
    /// Its effort, by id; empty where it has none.
    pub effort: String,
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
    /// How many others were said to be the same: they are shown in this row.
    pub same: usize,
}

impl MeasureRow {
    /// Whether it stands in none of the stages there are.
    pub fn is_without_stage(&self) -> bool {
        !self.spans.contains(&true)
    }
}

impl GridPane {
    /// Reads the grid of a seminar, its table with such rows.
    pub fn read(view: View<'_>, seminar: Option<Slot>, by: RowsBy, words: &Words) -> Self {
        let shown = seminar.and_then(|slot| view.read::<Seminar<'_>>(slot));
        let fields = shown.map(|shown| shown.fields).unwrap_or_default();
        let stages = stage_heads(&fields, words);
        let rows = view
            .all::<Measure<'_>>()
            .filter(|measure| seminar.is_none() || view.seminar_of(measure.slot) == seminar)
            .map(|measure| {
                row(
                    &measure,
                    &stages,
                    super::sources::others(view, measure.slot),
                )
            })
            .collect();
        let word = |of: Vocabulary| move |label: &Label<'_>| word(label, of, words);
        let mut pane = Self {
            levels: labels(&fields, Field::Levels)
                .iter()
                .map(word(Vocabulary::Level))
                .collect(),
            verdicts: labels(&fields, Field::Verdicts)
                .iter()
                .map(word(Vocabulary::Verdict))
                .collect(),
            stages,
            rows,
            ..Self::default()
        };
        let seminar = seminar.map(|slot| view.log().id(slot));
        (pane.gaps, pane.unfounded) = gap::read(view, seminar, &pane.stages);
        pane.arrange(by, words);
        pane
    }

    /// Puts the measures into the rows of the table.
    pub fn arrange(&mut self, by: RowsBy, words: &Words) {
        self.table = Table::of(self, by, words);
    }

    /// The row of a measure, by number.
    pub fn row_of(&self, measure: Option<Id>) -> Option<usize> {
        let measure = measure?;
        self.rows.iter().position(|row| row.id == measure)
    }

    /// The words of a verdict, in short.
    pub fn verdict_short(&self, id: &str) -> &str {
        find(&self.verdicts, id).map_or("", |word| &word.short)
    }

    /// The words of a verdict.
    pub fn verdict_long(&self, id: &str) -> &str {
        find(&self.verdicts, id).map_or("", |word| &word.long)
    }

    /// The words of a level; a level that the seminar no longer has is called by its id.
    pub fn level_long<'a>(&'a self, id: &'a str) -> &'a str {
        find(&self.levels, id).map_or(id, |word| &word.long)
    }
}

fn find<'a>(words: &'a [Word], id: &str) -> Option<&'a Word> {
    words.iter().find(|word| word.id == id)
}

fn word(label: &Label<'_>, of: Vocabulary, words: &Words) -> Word {
    let own = label.label.as_ref().map(|own| clean(own).into_string());
    Word {
        id: label.id.to_string(),
        long: own.clone().unwrap_or_else(|| words.label(of, &label.id)),
        short: own.unwrap_or_else(|| words.short_label(of, &label.id)),
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
                short: capitalised(&short),
            }
        })
        .collect()
}

fn row(measure: &Shown<Measure<'_>>, stages: &[StageHead], same: usize) -> MeasureRow {
    let owned = |text: &Option<Str<'_>>| text.as_ref().map(ToString::to_string).unwrap_or_default();
    let in_stage = |head: &StageHead| measure.stages.iter().any(|id| id.as_str() == head.id);
    MeasureRow {
        id: measure.id,
        name: clean(&measure.name).into_string(),
        spans: stages.iter().map(in_stage).collect(),
        level: owned(&measure.level),
        effort: owned(&measure.effort),
        verdict: verdict(measure).to_owned(),
        reason: measure
            .verdict
            .as_ref()
            .map(|given| owned(&given.reason))
            .unwrap_or_default(),
        owner: owned(&measure.owner),
        target: owned(&measure.target),
        conflicts: measure.conflicts.len(),
        same,
        mark: measure.mark,
    }
}
