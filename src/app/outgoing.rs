//! A report on its way out, and what in it a person should look at first.

use super::paper::Paper;
use crate::domain::guard::Sort;
use crate::domain::id::Id;

/// A report that was asked for and waits for somebody to look at places in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// What was asked for.
    pub paper: Paper,
    /// What could tell who somebody is, in the order of the report.
    pub places: Vec<Spot>,
}

/// A place in a report that could tell who somebody is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// What it is.
    pub sort: Sort,
    /// The heading of the report that it stands under.
    pub heading: String,
    /// What stands before it.
    pub before: String,
    /// What stands there.
    pub here: String,
    /// What stands after it.
    pub after: String,
    /// The thing that is told of, where that is known: there it can be mended.
    pub about: Option<Id>,
}

impl Spot {
    /// The message that names a sort.
    pub const fn message(&self) -> &'static str {
        match self.sort {
            Sort::Identity => "guard-identity",
            Sort::Phone => "guard-phone",
            Sort::Mail => "guard-mail",
            Sort::Name => "guard-name",
            Sort::Count => "guard-count",
        }
    }
}
