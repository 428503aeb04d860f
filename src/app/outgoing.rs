//! A report on its way out, and what in it a person should look at first.

use super::paper::Paper;
use crate::domain::guard::Noticed;

/// A report that was asked for and waits for somebody to look at places in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// What was asked for.
    pub paper: Paper,
    /// What could tell who somebody is, in the order of the report.
    pub places: Vec<Noticed>,
}
