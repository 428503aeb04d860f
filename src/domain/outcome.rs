//! What somebody should look at in what several files come to together.

use super::duplicates::duplicates;
use super::log::Replica;
use super::state::{Disagreement, View};

/// How much of each sort there is to look at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Pairs of things that may be the same.
    pub duplicates: usize,
    /// Things that hold several versions, or carry a mark.
    pub conflicts: usize,
    /// Events whose content was erased for good.
    pub stubs: usize,
    /// Events that this version of the program does not understand.
    pub unknown: usize,
    /// Running numbers of writers that have not come.
    pub missing: u64,
    /// Writers whose clocks disagree.
    pub clocks: Vec<Disagreement>,
}

impl Outcome {
    /// Looks through everything.
    pub fn of(view: View<'_>) -> Self {
        let log = view.log();
        let missing = |replica: &Replica| replica.highest.saturating_sub(replica.count);
        Self {
            duplicates: duplicates(view).len(),
            conflicts: view.to_look_at().len(),
            stubs: log.slots().filter(|&slot| log.is_stub(slot)).count(),
            unknown: view.unknown_events(),
            missing: log.replicas().iter().map(missing).sum(),
            clocks: view.clock_disagreements(),
        }
    }

    /// Whether there is anything.
    pub fn any(&self) -> bool {
        self.duplicates + self.conflicts + self.stubs + self.unknown > 0
            || self.missing > 0
            || !self.clocks.is_empty()
    }
}
