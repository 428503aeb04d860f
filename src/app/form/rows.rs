//! A list of words being edited: life stages, prevention levels, verdict words.

use serde::{Deserialize, Serialize};

use crate::app::action::Action;
use crate::app::keys::KeyPress;
use crate::app::text_input::TextInput;
use crate::domain::text::fold;

/// Rows of words, and the cell that is typed in.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    /// The rows, as they stand. One more at the end is empty: whoever types there adds one.
    pub rows: Vec<Row>,
    /// The row under the cursor.
    pub at: usize,
    /// The cell of it: the words, the age it begins at, the age it ends at.
    pub cell: usize,
    /// Whether the rows have ages.
    pub ages: bool,
    /// The text of that cell.
    pub input: TextInput,
}

/// One of the words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// What refers to it; empty for one that is new.
    pub id: String,
    /// What people read.
    pub label: String,
    /// The age it begins at.
    pub from: String,
    /// The age it ends at.
    pub to: String,
}

impl Row {
    /// Whether nothing was typed into a new row.
    pub fn is_blank(&self) -> bool {
        let empty = |text: &String| text.trim().is_empty();
        self.id.is_empty() && [&self.label, &self.from, &self.to].into_iter().all(empty)
    }

    fn cell(&mut self, cell: usize) -> &mut String {
        match cell {
            0 => &mut self.label,
            1 => &mut self.from,
            _ => &mut self.to,
        }
    }
}

impl Rows {
    /// Rows with the cursor in the first.
    pub fn new(rows: Vec<Row>, ages: bool) -> Self {
        let mut rows = Self {
            rows,
            ages,
            ..Self::default()
        };
        rows.go(0, 0);
        rows
    }

    /// The rows in which anything stands.
    pub fn filled(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| !row.is_blank())
    }

    /// To another cell.
    pub fn go(&mut self, at: usize, cell: usize) {
        if !self.rows.last().is_some_and(Row::is_blank) {
            self.rows.push(Row::default());
        }
        self.at = at.min(self.rows.len() - 1);
        self.cell = cell;
        let text = self.rows.get_mut(self.at).map(|row| row.cell(cell).clone());
        self.input = TextInput::new(&text.unwrap_or_default());
    }

    /// To the next cell or the one before, round and round.
    pub fn tab(&mut self, forward: bool) {
        let cells = if self.ages { 3 } else { 1 };
        let all = self.rows.len().max(1) * cells;
        let at = self.at * cells + self.cell;
        let to = if forward { at + 1 } else { at + all - 1 } % all;
        self.go(to / cells, to % cells);
    }

    /// What a key does in the cell.
    pub fn key(&mut self, press: &KeyPress, action: Option<Action>) -> bool {
        match action {
            Some(Action::Down) if self.at + 1 < self.rows.len() => self.go(self.at + 1, self.cell),
            Some(Action::Up) if self.at > 0 => self.go(self.at - 1, self.cell),
            Some(Action::RowDown) => self.shift(true),
            Some(Action::RowUp) => self.shift(false),
            Some(Action::RemoveRow) => {
                if self.at < self.rows.len() {
                    self.rows.remove(self.at);
                }
                self.go(self.at, self.cell);
            }
            Some(Action::AddRow) => {
                self.rows
                    .insert(self.at.min(self.rows.len()), Row::default());
                self.go(self.at, 0);
            }
            None => {
                if !self.input.key(press) {
                    return false;
                }
                self.write();
            }
            Some(_) => return false,
        }
        true
    }

    /// Takes in text that was pasted.
    pub fn paste(&mut self, text: &str) {
        self.input.paste(text, false);
        self.write();
    }

    fn write(&mut self) {
        let (text, cell) = (self.input.text(), self.cell);
        if let Some(row) = self.rows.get_mut(self.at) {
            *row.cell(cell) = text;
        }
        // The row for a new one is always there.
        if !self.rows.last().is_some_and(Row::is_blank) {
            self.rows.push(Row::default());
        }
    }

    fn shift(&mut self, down: bool) {
        let to = if down {
            Some(self.at + 1)
        } else {
            self.at.checked_sub(1)
        };
        if let Some(to) = to.filter(|&to| to < self.rows.len() && self.at < self.rows.len()) {
            self.rows.swap(self.at, to);
            self.go(to, self.cell);
        }
    }
}

/// An id for a new word, made of it: `Unge på hybel` becomes `unge_pa_hybel`. Numbered where it
/// is taken.
pub(super) fn id_of(label: &str, taken: &[String]) -> String {
    let folded = fold(label);
    let words: Vec<&str> = folded
        .split(|point: char| !point.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let plain = if words.is_empty() {
        "valg".to_owned()
    } else {
        words.join("_")
    };
    let is_free = |id: &String| !taken.contains(id) && id != crate::domain::item::STAGE_ALL;
    // As many are taken as there are, so one of these is free.
    std::iter::once(plain.clone())
        .chain((2..=taken.len() + 2).map(|nth| format!("{plain}_{nth}")))
        .find(is_free)
        .unwrap_or(plain)
}
