//! What the panes show: read from the state when it changes, not when a key is typed.

mod figures;
pub(crate) mod grid;
mod groups;
mod notes;
mod sources;

pub use figures::{elsewhere, figures, own_figure, sparkline};
pub use grid::{
    At, Column, Face, GridPane, Group, MeasureRow, RowsBy, Sight, Spot, StageGap, StageHead, Table,
    Word,
};
pub use groups::GroupRow;
pub use notes::{NoteRow, NotesPane, Only};
pub use sources::{FindingRow, Origin, SourceRow, SourcesPane};

use crate::domain::item::ItemKind;

/// The three panes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Default)]
pub enum Pane {
    /// What we know.
    Sources,
    /// What we do about it.
    #[default]
    Grid,
    /// What we are saying.
    Notes,
}

impl Pane {
    /// All of them, in the order of their digits.
    pub const ALL: [Self; 3] = [Self::Sources, Self::Grid, Self::Notes];

    /// The pane in which a kind of thing is shown.
    pub const fn of(kind: ItemKind) -> Self {
        match kind {
            ItemKind::Source | ItemKind::Finding => Self::Sources,
            ItemKind::Seminar | ItemKind::Measure | ItemKind::Acceptance => Self::Grid,
            ItemKind::Theme | ItemKind::Participant | ItemKind::Group | ItemKind::Note => {
                Self::Notes
            }
        }
    }

    /// The next one, or the one before.
    #[must_use]
    pub fn step(self, forward: bool) -> Self {
        match (self, forward) {
            (Self::Sources, true) | (Self::Notes, false) => Self::Grid,
            (Self::Grid, true) | (Self::Sources, false) => Self::Notes,
            (Self::Notes, true) | (Self::Grid, false) => Self::Sources,
        }
    }
}

/// The three panes as they are shown.
#[derive(Clone, Debug, Default)]
pub struct Panes {
    /// What we know.
    pub sources: SourcesPane,
    /// What we do about it.
    pub grid: GridPane,
    /// What we are saying.
    pub notes: NotesPane,
}
