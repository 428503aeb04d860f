//! A place in a document that a person should look at before it leaves.

use super::Sort;
use crate::domain::id::Id;

/// A place in a document that could tell who somebody is, and the words around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noticed {
    /// What it is.
    pub sort: Sort,
    /// The heading it stands under; empty over the first.
    pub heading: String,
    /// What stands before it.
    pub before: String,
    /// What stands there.
    pub here: String,
    /// What stands after it.
    pub after: String,
    /// The thing that is told of there, where that is known: where it can be mended.
    pub about: Option<Id>,
}
