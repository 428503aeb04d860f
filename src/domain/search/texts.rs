//! Where each word occurs.

use super::gathering::Gathering;
use super::marks::{AT_ONCE, Marks};
use super::sought::Sought;
use super::vocabulary::Vocabulary;
use crate::domain::item::ItemKind;
use crate::domain::log::Slot;

/// The things that can be found, and in which of them each word occurs.
#[derive(Clone, Debug, Default)]
pub(super) struct Texts {
    vocabulary: Vocabulary,
    things: Vec<Thing>,
    /// For each word the how-manieth things it occurs in, one word after the other.
    occurrences: Vec<u32>,
    /// By number of word: where its occurrences end; they begin where those of the word before
    /// it end.
    ends: Vec<u32>,
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
    /// Turns what was gathered around: from the words of each thing to the things of each word.
    pub(super) fn of(parts: Vec<Gathering>) -> Self {
        let mut parts = parts.into_iter();
        let Some(first) = parts.next() else {
            return Self::default();
        };
        let Gathering {
            mut words,
            mut things,
            numbers,
            ends,
        } = first;
        // Each part counted for itself; from here on its words have the numbers of the first.
        let mut all = vec![(numbers, ends)];
        for other in parts {
            let here = words.learn(other.words);
            let mut numbers = other.numbers;
            for number in &mut numbers {
                *number = here.get(*number as usize).copied().unwrap_or_default();
            }
            things.extend(other.things);
            all.push((numbers, other.ends));
        }
        let vocabulary = words.done();
        things.shrink_to_fit();
        let mut ends = vec![0; vocabulary.len()];
        for number in all.iter().flat_map(|(numbers, _)| numbers) {
            if let Some(count) = ends.get_mut(*number as usize) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for end in &mut ends {
            // Where the first one goes; each moves it on by one, and so it becomes the end.
            sum += std::mem::replace(end, sum);
        }
        let mut occurrences = vec![0; sum as usize];
        let mut at = 0;
        for (numbers, part_ends) in all {
            let mut start = 0;
            for end in part_ends {
                for &number in numbers.get(start..end as usize).unwrap_or_default() {
                    let Some(next) = ends.get_mut(number as usize) else {
                        continue;
                    };
                    if let Some(free) = occurrences.get_mut(*next as usize) {
                        *free = at;
                    }
                    *next += 1;
                }
                start = end as usize;
                at += 1;
            }
        }
        Self {
            vocabulary,
            things,
            occurrences,
            ends,
        }
    }

    /// The words that occur.
    pub(super) fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The thing that was added as the how-manieth.
    pub(super) fn thing(&self, at: usize) -> Option<(Slot, ItemKind)> {
        self.things.get(at).map(|thing| (thing.slot, thing.kind))
    }

    /// The how-manieth things a word occurs in, in order.
    fn occurrences(&self, number: u32) -> &[u32] {
        let end = |number: u32| {
            self.ends
                .get(number as usize)
                .map_or(0, |&end| end as usize)
        };
        let start = number.checked_sub(1).map_or(0, end);
        self.occurrences.get(start..end(number)).unwrap_or_default()
    }

    /// Marks in which things these words are found as they were typed.
    pub(super) fn marks(&self, words: &[Sought]) -> Vec<Marks> {
        let marked = words.chunks(AT_ONCE).map(|words| {
            let mut marks = Marks::on(self.things.len());
            for (nth, word) in words.iter().enumerate() {
                marks.add(nth, word.plain(), |number| self.occurrences(number));
            }
            marks
        });
        marked.collect()
    }

    /// Marks in which things they are found loosely, too.
    pub(super) fn mark_loose(&self, words: &[Sought], marks: &mut [Marks]) {
        for (words, marks) in words.chunks(AT_ONCE).zip(marks) {
            for (nth, word) in words.iter().enumerate() {
                marks.add_loose(nth, word.loose(), |number| self.occurrences(number));
            }
        }
    }

    /// Everything in which all words are found, in the order in which it was added.
    pub(super) fn matches(&self, marks: &[Marks]) -> Vec<Match> {
        let Some((first, others)) = marks.split_first() else {
            return Vec::new();
        };
        let matches = self.things.iter().enumerate().filter_map(|(at, thing)| {
            let mut score = first.score(at)?;
            for other in others {
                score += other.score(at)?;
            }
            // Of equal matches the shorter text is more about what was typed.
            let score = score * 1_000 - i64::from(thing.length);
            Some(Match { score, at })
        });
        matches.collect()
    }
}
