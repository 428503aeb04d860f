//! How well a command matches what somebody typed: an exact name, then a beginning, then an
//! inside, then letters in the right order; the name before other words for it, those before the
//! sentence that says what it does.

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use crate::domain::text::fold;

/// The words of a command, folded.
#[derive(Clone, Debug)]
pub(super) struct Sought {
    name: String,
    more: String,
    help: String,
    keys: Vec<String>,
}

/// From how many letters on a word is also looked for with letters left out.
const FUZZY_FROM: usize = 3;

/// From how many letters on a word is found that the typed one begins with.
const STEM_FROM: usize = 4;

/// What a word is worth that is found in the name, in other words for it, and in the sentence:
/// the whole word, its beginning, inside.
const NAME: [i64; 3] = [900, 700, 400];
const MORE: [i64; 3] = [800, 600, 200];
const HELP: [i64; 3] = [150, 120, 60];
/// At most, for letters that are merely in the right order, in a name.
const FUZZY: i64 = 100;
/// A key that is typed as it is written.
const KEY: i64 = 850;
/// The whole of the name, or its beginning, was typed.
const EXACT: i64 = 20_000;
const BEGUN: i64 = 10_000;

impl Sought {
    pub(super) fn of(name: &str, more: &str, help: &str, keys: &str) -> Self {
        Self {
            name: fold(name),
            more: fold(more),
            help: fold(help),
            keys: keys.split_whitespace().map(fold).collect(),
        }
    }

    /// How well it matches, higher is better; `None` where a word is not found. `typed` is folded.
    pub(super) fn rank(&self, typed: &str) -> Option<i64> {
        let words = typed.split_whitespace();
        let sum = words
            .map(|word| self.word(word))
            .try_fold(0, |sum, rank| Some(sum + rank?))?;
        let typed = typed.trim();
        Some(match typed {
            "" => 0,
            _ if self.name == typed => sum + EXACT,
            _ if self.name.starts_with(typed) => sum + BEGUN,
            _ => sum,
        })
    }

    fn word(&self, word: &str) -> Option<i64> {
        let key = self.keys.iter().any(|key| key == word).then_some(KEY);
        let found = [(&self.name, NAME), (&self.more, MORE), (&self.help, HELP)]
            .into_iter()
            .filter_map(|(text, worth)| inside(text, word, worth));
        let best = found.chain(key).max();
        best.or_else(|| fuzzy(&self.name, word))
    }
}

fn inside(text: &str, word: &str, [whole, beginning, inside]: [i64; 3]) -> Option<i64> {
    let parts = || text.split(|point: char| !point.is_alphanumeric());
    if parts().any(|part| part == word) {
        Some(whole)
    } else if parts().any(|part| part.starts_with(word)) {
        Some(beginning)
    } else if text.contains(word) {
        Some(inside)
    } else {
        // "tiltakene" is about "tiltak".
        let stem = |part: &str| part.chars().count() >= STEM_FROM && word.starts_with(part);
        parts().any(stem).then_some(inside / 2)
    }
}

fn fuzzy(name: &str, word: &str) -> Option<i64> {
    if word.chars().count() < FUZZY_FROM {
        return None;
    }
    let matcher = SkimMatcherV2::default();
    name.split(|point: char| !point.is_alphanumeric())
        .filter(|part| part.chars().next() == word.chars().next())
        .filter_map(|part| matcher.fuzzy_match(part, word))
        .max()
        .map(|score| score.clamp(0, FUZZY))
}
