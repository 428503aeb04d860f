//! All that can be searched.

use std::cmp::Reverse;

use super::gathering::Gathering;
use super::marks::{AT_ONCE, Marks};
use super::occurrences::Occurrences;
use super::sought::Sought;
use super::vocabulary::Vocabulary;
use crate::domain::item::ItemKind;
use crate::domain::log::Slot;
use crate::domain::state::View;

/// The things that can be found, and in which of them each word occurs.
#[derive(Clone, Debug, Default)]
pub(super) struct Texts {
    vocabulary: Vocabulary,
    things: Vec<Thing>,
    occurrences: Occurrences,
}

/// A thing that can be found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Thing {
    pub(super) slot: Slot,
    /// How long its text is, as far as that tells texts apart.
    pub(super) length: u16,
    pub(super) kind: ItemKind,
}

/// A thing in which all words were found: how well, and the how-manieth of all things it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Match {
    pub(super) score: i64,
    pub(super) at: usize,
}

impl Texts {
    /// Reads the texts of those of these things that are there. Who knows the seed could write a
    /// file that takes long to read.
    pub(super) fn of(view: View<'_>, added: &[(Slot, ItemKind)], seed: u64) -> Self {
        let (vocabulary, things, occurrences) = Gathering::of(view, added, seed).done();
        Self {
            vocabulary,
            things,
            occurrences,
        }
    }

    /// How many things there are.
    pub(super) fn len(&self) -> usize {
        self.things.len()
    }

    /// The words that occur.
    pub(super) fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The thing that was added as the how-manieth.
    pub(super) fn thing(&self, at: usize) -> Option<(Slot, ItemKind)> {
        self.things.get(at).map(|thing| (thing.slot, thing.kind))
    }

    /// Marks in which things these words are found as they were typed.
    pub(super) fn marks(&self, words: &[Sought]) -> Vec<Marks> {
        let marked = words.chunks(AT_ONCE).map(|words| {
            let mut marks = Marks::on(self.things.len());
            for (nth, word) in words.iter().enumerate() {
                marks.add(nth, word.plain(), &self.occurrences);
            }
            marks
        });
        marked.collect()
    }

    /// Marks in which things they are found loosely, too.
    pub(super) fn mark_loose(&self, words: &[Sought], marks: &mut [Marks]) {
        for (words, marks) in words.chunks(AT_ONCE).zip(marks) {
            for (nth, word) in words.iter().enumerate() {
                marks.add_loose(nth, word.loose(), &self.occurrences);
            }
        }
    }

    /// Adds everything in which all words are found to the best. `before` things stand in parts
    /// before this one.
    pub(super) fn matches(&self, marks: &[Marks], before: usize, best: &mut Best) {
        let Some((first, others)) = marks.split_first() else {
            return;
        };
        for (at, thing) in self.things.iter().enumerate() {
            let each = others.iter().map(|marks| marks.score(at));
            let Some(score) = first
                .score(at)
                .and_then(|first| each.sum::<Option<i64>>().map(|others| first + others))
            else {
                continue;
            };
            // Of equal matches the shorter text is more about what was typed.
            let score = score * 1_000 - i64::from(thing.length);
            let at = before + at;
            best.add(Match { score, at });
        }
    }
}

/// The best matches so far, without keeping many that will not be among them.
pub(super) struct Best {
    matches: Vec<Match>,
    most: usize,
    /// As many as are wanted have a higher score than this, or are older.
    floor: i64,
}

/// How many are kept at least before some are let go: letting go looks at all of them.
const ROOM: usize = 4_096;

impl Best {
    /// At most so many.
    pub(super) fn of(most: usize) -> Self {
        Self {
            matches: Vec::new(),
            most,
            floor: i64::MIN,
        }
    }

    /// Adds one that is younger than all before it.
    fn add(&mut self, found: Match) {
        if found.score <= self.floor {
            return;
        }
        if self.matches.len() >= ROOM.max(self.most.saturating_mul(2)) {
            self.let_go();
        }
        self.matches.push(found);
    }

    fn let_go(&mut self) {
        if self.most < self.matches.len() {
            self.matches.select_nth_unstable_by_key(self.most, rank);
            self.matches.truncate(self.most);
            let scores = self.matches.iter().map(|found| found.score);
            self.floor = scores.min().unwrap_or(i64::MAX);
        }
    }

    /// How many there are, if they are fewer than asked for.
    pub(super) fn len(&self) -> usize {
        self.matches.len()
    }

    /// Them, the best first.
    pub(super) fn done(mut self) -> Vec<Match> {
        self.let_go();
        self.matches.sort_unstable_by_key(rank);
        self.matches
    }
}

/// The better one comes first, of equal ones the older.
fn rank(found: &Match) -> (Reverse<i64>, usize) {
    (Reverse(found.score), found.at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_of_many_are_the_first_of_all_in_order() {
        let scores = (0..5 * ROOM).map(|at| i64::try_from(at * 7_919 % 1_000).unwrap());
        let mut all: Vec<Match> = scores
            .enumerate()
            .map(|(at, score)| Match { score, at })
            .collect();
        for most in [0, 1, 200, 3 * ROOM, usize::MAX] {
            let mut best = Best::of(most);
            for &found in &all {
                best.add(found);
            }
            let mut expected = all.clone();
            expected.sort_by_key(rank);
            expected.truncate(most);
            assert_eq!(best.done(), expected, "{most}");
        }
        all.clear();
        assert_eq!(Best::of(7).done(), all);
    }
}
