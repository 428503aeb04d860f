//! The measures as a table: rows of a person's choice, a column for each stage.
//!
//! A measure that spans several stages stands in several cells and is one thing all the same: a
//! cell holds numbers of rows of the pane, and what is chosen is chosen by id.

use std::collections::HashMap;

use super::{GridPane, MeasureRow, Word};
use crate::domain::field::EFFORTS;
use crate::domain::text::{clean, fold};
use crate::i18n::{SortKey, Vocabulary, Words, capitalised};
use crate::say;

/// What the rows of the table stand for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum RowsBy {
    /// The prevention level.
    #[default]
    Level,
    /// The effort, from prevention to aftercare.
    Effort,
    /// The service that answers for the measure.
    Service,
    /// The verdict.
    Verdict,
}

impl RowsBy {
    /// All of them, in the order in which the key goes through them.
    pub const ALL: [Self; 4] = [Self::Level, Self::Effort, Self::Service, Self::Verdict];

    /// The next one, and after the last the first.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Level => Self::Effort,
            Self::Effort => Self::Service,
            Self::Service => Self::Verdict,
            Self::Verdict => Self::Level,
        }
    }
}

/// The measures in rows and columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What the rows stand for.
    pub by: RowsBy,
    /// The rows.
    pub groups: Vec<Group>,
    /// How many columns there are: the stages, and one more where a measure has none.
    pub columns: usize,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What it stands for, by id; nothing: for what has none.
    pub key: Option<String>,
    /// The same in words, printable.
    pub label: String,
    /// For each column the measures there, as numbers of rows of the pane.
    pub cells: Vec<Vec<usize>>,
}

impl Group {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(Vec::is_empty)
    }
}

impl Table {
    /// Puts the measures of a pane into rows.
    pub(super) fn of(pane: &GridPane, by: RowsBy, words: &Words) -> Self {
        let stages = pane.stages.len();
        let without = pane.rows.iter().any(MeasureRow::is_without_stage);
        let columns = stages + usize::from(without);
        let mut groups = known(pane, by, words, columns);
        let mut places: HashMap<Option<String>, usize> = HashMap::new();
        for (place, group) in groups.iter().enumerate() {
            places.insert(group.key.clone(), place);
        }
        for (at, row) in pane.rows.iter().enumerate() {
            let key = key(row, by);
            let place = *places.entry(key.clone()).or_insert_with(|| {
                let label = label(row, key.as_deref(), by, words);
                groups.push(group(key, &label, columns));
                groups.len() - 1
            });
            let Some(group) = groups.get_mut(place) else {
                continue;
            };
            for (column, cell) in group.cells.iter_mut().enumerate() {
                let here = row.spans.get(column).copied();
                if here.unwrap_or_else(|| row.is_without_stage()) {
                    cell.push(at);
                }
            }
        }
        // What has none comes last; services in the order of the alphabet.
        match by {
            RowsBy::Service => {
                groups
                    .sort_by_cached_key(|group| (group.key.is_none(), SortKey::new(&group.label)));
            }
            RowsBy::Level | RowsBy::Effort | RowsBy::Verdict => {
                groups.sort_by_key(|group| group.key.is_none());
            }
        }
        Self {
            by,
            groups,
            columns,
        }
    }
}

/// The rows that are there whatever is in them: an empty level says something, a service without
/// a measure does not exist.
fn known(pane: &GridPane, by: RowsBy, words: &Words, columns: usize) -> Vec<Group> {
    let of_words = |list: &[Word]| {
        list.iter()
            .map(|word| group(Some(word.id.clone()), &word.long, columns))
            .collect()
    };
    match by {
        RowsBy::Level => of_words(&pane.levels),
        RowsBy::Verdict => pane
            .verdicts
            .iter()
            .map(|word| group(Some(word.id.clone()), &word.short, columns))
            .collect(),
        RowsBy::Effort => EFFORTS
            .iter()
            .map(|id| {
                let label = words.label(Vocabulary::Effort, id);
                group(Some((*id).to_owned()), &label, columns)
            })
            .collect(),
        RowsBy::Service => Vec::new(),
    }
}

fn group(key: Option<String>, label: &str, columns: usize) -> Group {
    Group {
        key,
        label: capitalised(label),
        cells: vec![Vec::new(); columns],
    }
}

/// What a measure is put into a row by. Services are text: those that differ in upper and lower
/// case only are one.
fn key(row: &MeasureRow, by: RowsBy) -> Option<String> {
    let key = match by {
        RowsBy::Level => row.level.clone(),
        RowsBy::Effort => row.effort.clone(),
        RowsBy::Service => fold(row.owner.trim()),
        RowsBy::Verdict => row.verdict.clone(),
    };
    (!key.is_empty()).then_some(key)
}

/// The words of a row that only its measures know of.
fn label(row: &MeasureRow, key: Option<&str>, by: RowsBy, words: &Words) -> String {
    match (by, key) {
        (RowsBy::Level, None) => say!(words, "without-level"),
        (RowsBy::Effort, None) => say!(words, "without-effort"),
        (RowsBy::Service, None) => say!(words, "without-service"),
        (RowsBy::Verdict, None) => words.label(Vocabulary::Verdict, "undecided"),
        (RowsBy::Service, Some(_)) => clean(row.owner.trim()).into_string(),
        // A word that the seminar no longer has.
        (RowsBy::Level, Some(id)) => clean(&words.label(Vocabulary::Level, id)).into_string(),
        (RowsBy::Effort, Some(id)) => clean(&words.label(Vocabulary::Effort, id)).into_string(),
        (RowsBy::Verdict, Some(id)) => {
            clean(&words.short_label(Vocabulary::Verdict, id)).into_string()
        }
    }
}
