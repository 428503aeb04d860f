//! The names of the participants, where somebody wrote them into a text.
//!
//! A whole name is found however it is written. A part of one is found where it can hardly mean
//! anything else: not where it is also a word ("Liv", "Stein", "Berg") that does not begin with a
//! capital inside of a sentence, and never where it is a municipality ("Eide", "Molde"), which
//! every other line of a seminar names.

use std::collections::HashMap;
use std::ops::Range;

use super::reading::Reading;
use crate::domain::municipality;
use crate::domain::text::fold;

/// Names that are words too, in folded form, and words that are names.
const WORDS: &str = include_str!("words_that_are_names.txt");

/// The names of the participants, ready to be looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// Each name as its folded words, by the first of them: in the order of writing, and with
    /// the last name first.
    whole: HashMap<String, Vec<Vec<String>>>,
    /// Parts of names, and whether each is to be believed only with a capital.
    parts: HashMap<String, bool>,
}

impl Names {
    /// The names of these persons.
    pub fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let mut known = Self::default();
        for name in names {
            let reading = Reading::of(name);
            let words: Vec<String> = (0..reading.len())
                .map(|at| fold(reading.lower(at)))
                .collect();
            known.learn(words);
        }
        known
    }

    fn learn(&mut self, words: Vec<String>) {
        for part in &words {
            if part.chars().count() < 2 || is_small_word(part) || is_place(part) {
                continue;
            }
            let doubtful = part.chars().count() < 3 || is_word(part);
            let had = self.parts.entry(part.clone()).or_insert(doubtful);
            *had &= doubtful;
        }
        if words.len() < 2 {
            return;
        }
        let mut turned = words.clone();
        turned.rotate_right(1);
        for order in [turned, words] {
            let Some(first) = order.first().cloned() else {
                continue;
            };
            let had = self.whole.entry(first).or_default();
            if !had.contains(&order) {
                had.push(order);
                // The longest first: of "Kari Moe" and "Kari Moe Lund" the latter is meant.
                had.sort_by_key(|order| std::cmp::Reverse(order.len()));
            }
        }
    }

    /// Every name in a text.
    pub(super) fn places(&self, reading: &Reading<'_>) -> Vec<Range<usize>> {
        let mut places = Vec::new();
        if self.parts.is_empty() && self.whole.is_empty() {
            return places;
        }
        let mut index = 0;
        while index < reading.len() {
            let words = self.whole_at(reading, index);
            let words = words.or_else(|| self.part_at(reading, index).then_some(1));
            match words {
                Some(words) => {
                    places.push(reading.range(index, index + words - 1));
                    index += words;
                }
                None => index += 1,
            }
        }
        joined(reading, places)
    }

    /// How many words from this one on are a whole name.
    fn whole_at(&self, reading: &Reading<'_>, index: usize) -> Option<usize> {
        let orders = self.whole.get(&fold(reading.lower(index)))?;
        let is_here = |order: &&Vec<String>| {
            order.iter().enumerate().all(|(offset, part)| {
                let at = index + offset;
                let last = offset + 1 == order.len();
                let word = fold(reading.lower(at));
                let is_word = word == *part || (last && is_owners(&word, part));
                is_word && (last || joins(reading.after(at)) || reading.after(at).trim() == ",")
            })
        };
        orders.iter().find(is_here).map(Vec::len)
    }

    /// Whether this word is a part of a name.
    fn part_at(&self, reading: &Reading<'_>, index: usize) -> bool {
        let word = fold(reading.lower(index));
        let part = self.parts.get(&word).or_else(|| {
            let owner = word.strip_suffix('s')?;
            self.parts.get(owner)
        });
        match part {
            Some(false) => true,
            Some(true) => is_capital_within(reading, index),
            None => false,
        }
    }
}

/// Parts side by side are one place: "Kari Hansen" where the list says "Kari Moe Hansen".
fn joined(reading: &Reading<'_>, places: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut joined: Vec<Range<usize>> = Vec::new();
    for place in places {
        match joined.last_mut() {
            Some(last) if joins(reading.between(last.end..place.start)) => last.end = place.end,
            Some(_) | None => joined.push(place),
        }
    }
    joined
}

/// Whether what stands between two words joins them to one name.
fn joins(between: &str) -> bool {
    between.len() <= 5 && matches!(between.trim(), "" | "-" | "\u{2010}" | "\u{2011}")
}

/// "Hansens": what belongs to somebody.
fn is_owners(word: &str, name: &str) -> bool {
    word.strip_suffix('s') == Some(name)
}

/// Whether a word begins with a capital although no sentence begins there.
fn is_capital_within(reading: &Reading<'_>, index: usize) -> bool {
    let written = reading.written(index);
    let capital = written.chars().next().is_some_and(char::is_uppercase);
    // In a text that is all capitals a capital says nothing, and a doubtful place is shown.
    let begins = index == 0
        || reading
            .ahead(index)
            .contains(['.', '!', '?', ':', '\n', '•', '*', '"', '«', '–']);
    capital && !begins
}

fn is_small_word(part: &str) -> bool {
    matches!(
        part,
        "von" | "van" | "de" | "den" | "der" | "av" | "og" | "af" | "la" | "el" | "al"
    )
}

fn is_word(part: &str) -> bool {
    WORDS.lines().any(|word| word == part)
}

fn is_place(part: &str) -> bool {
    municipality::find(part) != municipality::Found::None
}
