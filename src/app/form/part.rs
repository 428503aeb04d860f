//! The names of what a form asks for.

use crate::domain::field::Field;

/// What one line of a form asks for: a field of the thing, or a part of what is written together
/// with one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// A field.
    Field(Field),
    /// What a verdict rests on.
    RestsOn,
    /// Who gave it.
    DecidedBy,
    /// Whether a note never leaves the desk.
    Private,
}

impl Part {
    /// Its name, the same in intents and in the words of the languages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Field(field) => field.name(),
            Self::RestsOn => "rests_on",
            Self::DecidedBy => "decided_by",
            Self::Private => "private",
        }
    }
}

impl From<Field> for Part {
    fn from(field: Field) -> Self {
        Self::Field(field)
    }
}
