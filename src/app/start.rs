//! The first screen.

use std::path::PathBuf;

use super::form::{Form, KeptForm};

/// The first screen.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// Seminars that were used before, the latest first.
    pub recent: Vec<Recent>,
    /// What a person is in the middle of.
    pub mode: Choosing,
    /// What went wrong, in words.
    pub trouble: Option<String>,
    /// The name of a new seminar that was left with Esc.
    pub aside: Option<KeptForm>,
}

/// A seminar that was used before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// Where it is.
    pub path: PathBuf,
    /// What it is called.
    pub title: String,
}

/// What a person is in the middle of on the first screen.
#[derive(Clone, Debug, Default)]
pub enum Choosing {
    /// Choosing what to do.
    #[default]
    Task,
    /// Choosing which seminar to open.
    Seminar(usize),
    /// Naming a new seminar.
    Naming(Form),
}
