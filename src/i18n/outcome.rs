//! What somebody should look at after a merge, in sentences.

use super::Words;
use crate::domain::outcome::Outcome;
use crate::say;

/// A sentence for each sort of which there is any.
pub fn outcome(outcome: &Outcome, words: &Words) -> Vec<String> {
    let missing = outcome.missing.to_string();
    let counted = [
        (
            outcome.duplicates,
            say!(words, "merge-duplicates", count = outcome.duplicates),
        ),
        (
            outcome.conflicts,
            say!(words, "merge-conflicts", count = outcome.conflicts),
        ),
        (
            outcome.stubs,
            say!(words, "merge-stubs", count = outcome.stubs),
        ),
        (
            outcome.unknown,
            say!(words, "merge-unknown", count = outcome.unknown),
        ),
        (
            usize::from(outcome.missing > 0),
            say!(words, "merge-missing", count = missing),
        ),
    ];
    let clocks = outcome.clocks.iter().map(|clocks| {
        let (ahead, behind) = (clocks.ahead.short(), clocks.behind.short());
        let minutes = (clocks.millis / 60_000).to_string();
        say!(
            words,
            "merge-clocks",
            ahead = ahead,
            behind = behind,
            minutes = minutes
        )
    });
    let counted = counted.into_iter().filter(|(count, _)| *count > 0);
    counted.map(|(_, said)| said).chain(clocks).collect()
}
