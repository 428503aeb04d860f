//! Why an intent was not carried out. A refused intent changes nothing.

use super::super::field::Holds;
use super::super::item::ItemKind;

/// Why an intent was not carried out. The words for people are in the languages; what `Display`
/// says is for logs and other programs.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The line is no JSON.
    #[error("not JSON, at column {column}")]
    NotJson {
        /// Where it stops making sense, from 1.
        column: usize,
    },
    /// The line is JSON, but no object.
    #[error("not a JSON object")]
    NotAnObject,
    /// There is no `do`.
    #[error("`do` is missing")]
    NoVerb,
    /// There is no such intent.
    #[error("unknown intent `{verb}`")]
    UnknownVerb {
        /// What `do` said.
        verb: String,
    },
    /// The intent does not have this member.
    #[error("unknown field `{field}`")]
    UnknownField {
        /// Its name.
        field: String,
    },
    /// A member that is needed is missing or empty.
    #[error("`{field}` is missing")]
    Missing {
        /// Its name.
        field: String,
    },
    /// A member holds something else than it should.
    #[error("`{field}` must be {expected}")]
    Wrong {
        /// Its name.
        field: String,
        /// What it should hold.
        expected: Expected,
    },
    /// There is no thing with this id.
    #[error("`{field}`: there is nothing with the id {id}")]
    NoSuch {
        /// The member that names it.
        field: String,
        /// The id.
        id: String,
    },
    /// The thing is of another kind than is needed.
    #[error("`{field}` must be a {}", wanted.name())]
    WrongKind {
        /// The member that names it.
        field: String,
        /// The kind that is needed.
        wanted: ItemKind,
    },
    /// The thing lies in the basket.
    #[error("it lies in the basket")]
    InBasket,
    /// The thing does not lie in the basket.
    #[error("it does not lie in the basket")]
    NotInBasket,
    /// The file holds several seminars and the intent does not say which.
    #[error("the file holds several seminars: `seminar` is needed")]
    WhichSeminar,
    /// The file holds no seminar yet.
    #[error("the file holds no seminar")]
    NoSeminar,
    /// There is nothing to choose between.
    #[error("there is no conflict to settle")]
    NoConflict,
    /// The two things cannot be the same.
    #[error("only two things of one kind can be the same")]
    CannotRelate,
    /// What was offered has been taken in already.
    #[error("it was taken in already")]
    TakenIn,
    /// There is no step of one's own to take back.
    #[error("nothing to undo")]
    NothingToUndo,
    /// There is no undo of one's own to take back.
    #[error("nothing to redo")]
    NothingToRedo,
    /// A text is too long.
    #[error("`{field}` is longer than {most} bytes")]
    TooLong {
        /// Its name.
        field: String,
        /// The most it may hold.
        most: usize,
    },
}

/// What a member should hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// What the field holds.
    Value(Holds),
    /// One of these words.
    OneOf(Vec<String>),
}

impl std::fmt::Display for Expected {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Value(holds) => f.write_str(holds.describe()),
            Self::OneOf(words) => write!(f, "one of {}", words.join(", ")),
        }
    }
}

impl Refusal {
    /// A short name that scripts can rely on.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::NotJson { .. } => "not_json",
            Self::NotAnObject => "not_an_object",
            Self::NoVerb => "no_verb",
            Self::UnknownVerb { .. } => "unknown_verb",
            Self::UnknownField { .. } => "unknown_field",
            Self::Missing { .. } => "missing",
            Self::Wrong { .. } => "wrong",
            Self::NoSuch { .. } => "no_such",
            Self::WrongKind { .. } => "wrong_kind",
            Self::InBasket => "in_basket",
            Self::NotInBasket => "not_in_basket",
            Self::WhichSeminar => "which_seminar",
            Self::NoSeminar => "no_seminar",
            Self::NoConflict => "no_conflict",
            Self::CannotRelate => "cannot_relate",
            Self::TakenIn => "taken_in",
            Self::NothingToUndo => "nothing_to_undo",
            Self::NothingToRedo => "nothing_to_redo",
            Self::TooLong { .. } => "too_long",
        }
    }
}
