//! Search over everything, made for Norwegian.
//!
//! Both sides are folded first. Every word typed must be found, in any order; a whole word beats
//! a beginning, a beginning beats an inside, and only then, from three letters on and within a
//! word, letters that are merely in the right order.

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use super::field::{Field, Holds, fields};
use super::item::ItemKind;
use super::log::Slot;
use super::state::View;
use super::text::{Str, fold};

/// A thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Where it stands in the log.
    pub slot: Slot,
    /// What kind it is.
    pub kind: ItemKind,
    /// How well it matches: higher is better.
    pub score: i64,
}

/// Everything that can be searched, folded once.
#[derive(Clone, Debug, Default)]
pub struct Index {
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    slot: Slot,
    kind: ItemKind,
    folded: String,
}

/// From how many letters on a word is also looked for with letters left out.
const FUZZY_FROM: usize = 3;
/// How many things that match only loosely are ranked.
const FUZZY_MOST: usize = 500;

const WHOLE: i64 = 1_000;
const BEGINNING: i64 = 600;
const INSIDE: i64 = 300;

impl Index {
    /// Folds the texts of everything that is there.
    pub fn of(view: View<'_>) -> Self {
        let entries = ItemKind::ALL.into_iter().flat_map(|kind| {
            view.present(kind).map(move |slot| Entry {
                slot,
                kind,
                folded: folded(view, slot, kind),
            })
        });
        Self {
            entries: entries.collect(),
        }
    }

    /// What matches, best first; at most `most`.
    pub fn find(&self, typed: &str, most: usize) -> Vec<Hit> {
        let typed = fold(typed);
        let words: Vec<&str> = typed.split_whitespace().collect();
        if words.is_empty() {
            return Vec::new();
        }
        let mut hits: Vec<Hit> = Vec::new();
        let mut loose: Vec<&Entry> = Vec::new();
        for entry in &self.entries {
            match plain_score(&entry.folded, &words) {
                Some(score) => hits.push(entry.hit(score)),
                None if loose.len() < FUZZY_MOST && may_fuzzy(&entry.folded, &words) => {
                    loose.push(entry);
                }
                None => {}
            }
        }
        let matcher = SkimMatcherV2::default().ignore_case();
        let fuzzy = |entry: &&Entry| Some(entry.hit(fuzzy_score(&matcher, &entry.folded, &words)?));
        hits.extend(loose.iter().filter_map(fuzzy));
        // Of equal matches the shorter text is more about what was typed; then the older one.
        hits.sort_by_key(|hit| std::cmp::Reverse(hit.score));
        hits.truncate(most);
        hits
    }
}

impl Entry {
    fn hit(&self, score: i64) -> Hit {
        let length = i64::try_from(self.folded.len()).unwrap_or(i64::MAX);
        Hit {
            slot: self.slot,
            kind: self.kind,
            score: score * 1_000 - length.min(999),
        }
    }
}

/// What of a thing can be searched: its texts, not its ids and figures.
fn folded(view: View<'_>, slot: Slot, kind: ItemKind) -> String {
    let (members, _) = view.members(slot, &view.written_fields(slot));
    let mut text = String::new();
    let mut add = |json: &str| {
        if let Ok(string) = serde_json::from_str::<Str<'_>>(json) {
            super::text::fold_into(&string, &mut text);
            text.push('\n');
        }
    };
    for spec in fields(kind) {
        let name = spec.field.name();
        let Some((_, raw)) = members.iter().find(|(member, _)| member == name) else {
            continue;
        };
        match spec.holds {
            Holds::Line | Holds::Text | Holds::Decimal | Holds::Date => add(raw.get()),
            Holds::Lines => {
                let lines: Vec<Str<'_>> = serde_json::from_str(raw.get()).unwrap_or_default();
                for line in &lines {
                    add(&serde_json::json!(line).to_string());
                }
            }
            Holds::Verdict => {
                if let Some(reason) = super::members::member(raw.get(), Field::Reason.name()) {
                    add(reason.get());
                }
            }
            _ => {}
        }
    }
    text
}

/// How well all words are found as they stand; `None` where one is not.
fn plain_score(text: &str, words: &[&str]) -> Option<i64> {
    words
        .iter()
        .try_fold(0, |sum, word| Some(sum + word_score(text, word)?))
}

fn word_score(text: &str, word: &str) -> Option<i64> {
    let mut best = None;
    for at in memchr::memmem::find_iter(text.as_bytes(), word.as_bytes()) {
        let before = text[..at]
            .chars()
            .next_back()
            .is_some_and(char::is_alphanumeric);
        let after = text[at + word.len()..]
            .chars()
            .next()
            .is_some_and(char::is_alphanumeric);
        let score = match (before, after) {
            (false, false) => return Some(WHOLE),
            (false, true) => BEGINNING,
            (true, _) => INSIDE,
        };
        best = best.max(Some(score));
    }
    best
}

/// Whether each word is found, or some word of the text begins with the same letter and holds
/// all its letters in order.
fn may_fuzzy(text: &str, words: &[&str]) -> bool {
    words.iter().all(|word| {
        word_score(text, word).is_some()
            || (word.chars().count() >= FUZZY_FROM
                && text
                    .split(|point: char| !point.is_alphanumeric())
                    .any(|of| in_order(of, word)))
    })
}

fn in_order(text: &str, word: &str) -> bool {
    text.chars().next() == word.chars().next() && {
        let mut letters = text.chars();
        word.chars()
            .all(|letter| letters.any(|other| other == letter))
    }
}

fn fuzzy_score(matcher: &SkimMatcherV2, text: &str, words: &[&str]) -> Option<i64> {
    let score = |word: &str| -> Option<i64> {
        if let Some(found) = word_score(text, word) {
            return Some(found);
        }
        let best = text
            .split(|point: char| !point.is_alphanumeric())
            .filter(|of| in_order(of, word))
            .filter_map(|of| matcher.fuzzy_match(of, word))
            .max()?;
        // Below every word that is found as it was typed.
        Some(best.clamp(0, INSIDE - 1))
    };
    words
        .iter()
        .try_fold(0, |sum, word| Some(sum + score(word)?))
}
