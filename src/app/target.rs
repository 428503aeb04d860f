//! What a click can mean: what stands where, as drawing has found it.

use super::action::Action;
use super::panes::Pane;
use crate::domain::id::Id;

/// What stands at a place on the screen. Things are named by id, so that what arrives between
/// drawing and clicking does not put another one under the pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A command, as in the line of hints.
    Do(Action),
    /// A pane, where nothing else stands.
    Pane(Pane),
    /// A source; none: the findings whose source is gone.
    Source(Option<Id>),
    /// A finding of the chosen source.
    Finding(Id),
    /// A measure, and the column of the grid that was pointed at.
    Measure(Id, Option<usize>),
    /// A column of the grid in the row of stages.
    Head(usize),
    /// A column of the grid in the row of gaps.
    Gaps(usize),
    /// A note.
    Note(Id),
    /// A cell of so many on the line of a replay: the moment at its beginning.
    Moment(usize, usize),
    /// The nth of the list in front: a line of a page, a verdict, something found.
    Nth(usize),
}

impl Target {
    /// The pane in which it stands, where it is one of the three.
    pub const fn pane(&self) -> Option<Pane> {
        match self {
            Self::Pane(pane) => Some(*pane),
            Self::Source(_) | Self::Finding(_) => Some(Pane::Sources),
            Self::Measure(..) | Self::Head(_) | Self::Gaps(_) => Some(Pane::Grid),
            Self::Note(_) => Some(Pane::Notes),
            Self::Do(_) | Self::Nth(_) | Self::Moment(..) => None,
        }
    }
}
