//! What stands opposite of a line: the same of another thing, in a column of its own.

use super::row::{Mark, Piece, Row};
use crate::domain::id::Id;

/// What another thing says in the same place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opposite {
    /// Its text, in pieces; nothing where only the line itself has something to say.
    pub text: Vec<Piece>,
    /// The thing it is about.
    pub id: Option<Id>,
    /// The signs in front of the two columns.
    pub marks: [Mark; 2],
    /// What the two are called, where they stand one under the other; a number where that is
    /// empty.
    pub names: [String; 2],
    /// Whether these are the names of the columns, which stand above them and nowhere else.
    pub heads: bool,
}

impl Opposite {
    /// Whether it is one of two seminars that are compared, each with its name.
    pub fn compares(&self) -> bool {
        self.names.iter().any(|name| !name.is_empty())
    }

    /// Text and nothing else.
    pub fn says(text: Vec<Piece>) -> Self {
        Self {
            text,
            ..Self::default()
        }
    }
}

impl Row {
    /// The things that Enter could open, where those are two: one for each column.
    pub fn things(&self) -> Option<[Id; 2]> {
        let other = self.opposite.as_ref()?.id?;
        self.id.map(|one| [one, other])
    }
}
