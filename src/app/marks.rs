//! Which parts of a text a search found, so that they can be marked in it.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::domain::text::fold_into;

/// From how many letters on a word is found with letters left out.
const LOOSE_FROM: usize = 3;

/// The parts of `text` that the words of `typed` (folded) are found in: byte ranges on the
/// boundaries of what a person calls a character, in order, none touching another.
pub fn marks(text: &str, typed: &str) -> Vec<Range<usize>> {
    let folded = Folded::of(text);
    let mut found: Vec<Range<usize>> = typed
        .split_whitespace()
        .flat_map(|word| folded.places(word))
        .map(|place| folded.in_text(&place))
        .filter(|range| !range.is_empty())
        .collect();
    found.sort_by_key(|range| (range.start, range.end));
    let mut joined: Vec<Range<usize>> = Vec::new();
    for range in found {
        match joined.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}

/// Whether a word of a search (folded) is found in `text`, as it stands or with letters left out.
pub fn finds(text: &str, word: &str) -> bool {
    !Folded::of(text).places(word).is_empty()
}

/// A text as it is searched, and where each of its characters came from.
struct Folded {
    text: String,
    /// For each character where it begins in the folded text, and its range in the text.
    origins: Vec<(usize, Range<usize>)>,
}

impl Folded {
    fn of(text: &str) -> Self {
        let mut folded = Self {
            text: String::with_capacity(text.len()),
            origins: Vec::new(),
        };
        for (at, grapheme) in text.grapheme_indices(true) {
            let range = at..at + grapheme.len();
            folded.origins.push((folded.text.len(), range));
            fold_into(grapheme, &mut folded.text);
        }
        folded
    }

    /// Where a word is found: at the beginnings of words, else inside of them, else the words
    /// that have its letters in the right order.
    fn places(&self, word: &str) -> Vec<Range<usize>> {
        let inside: Vec<Range<usize>> = self
            .text
            .match_indices(word)
            .map(|(at, found)| at..at + found.len())
            .collect();
        let begins = |place: &&Range<usize>| {
            let before = self.text.get(..place.start).unwrap_or_default();
            !before
                .chars()
                .next_back()
                .is_some_and(char::is_alphanumeric)
        };
        let beginnings: Vec<Range<usize>> = inside.iter().filter(begins).cloned().collect();
        if !beginnings.is_empty() {
            return beginnings;
        }
        if !inside.is_empty() || word.chars().count() < LOOSE_FROM {
            return inside;
        }
        let mut at = 0;
        let mut loose = Vec::new();
        for part in self.text.split_inclusive(|c: char| !c.is_alphanumeric()) {
            let bare = part.trim_end_matches(|c: char| !c.is_alphanumeric());
            if in_order(bare, word) {
                loose.push(at..at + bare.len());
            }
            at += part.len();
        }
        loose
    }

    /// A range of the folded text as the characters of the text that it came from.
    fn in_text(&self, place: &Range<usize>) -> Range<usize> {
        let after = self.origins.partition_point(|(at, _)| *at <= place.start);
        let until = self.origins.partition_point(|(at, _)| *at < place.end);
        let first = self.origins.get(after.saturating_sub(1));
        let last = self.origins.get(until.saturating_sub(1));
        match (first, last) {
            (Some((_, first)), Some((_, last))) => first.start..last.end,
            _ => 0..0,
        }
    }
}

fn in_order(text: &str, word: &str) -> bool {
    let mut letters = text.chars();
    text.chars().next() == word.chars().next()
        && word
            .chars()
            .all(|letter| letters.any(|other| other == letter))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::fold;

    fn marked(text: &str, typed: &str) -> String {
        let mut out = String::new();
        let mut at = 0;
        for range in marks(text, &fold(typed)) {
            out.push_str(&text[at..range.start]);
            out.push('[');
            out.push_str(&text[range.clone()]);
            out.push(']');
            at = range.end;
        }
        out + &text[at..]
    }

    #[test]
    fn what_was_found_is_marked_as_it_is_written() {
        for (text, typed, shown) in [
            ("Sårbare barn", "sarbare", "[Sårbare] barn"),
            ("Sa\u{30a}rbare barn", "SÅRB", "[Sa\u{30a}rb]are barn"),
            ("En åpen skole", "skole apen", "En [åpen] [skole]"),
            ("Lærere og rektor", "laerer", "[Lærer]e og rektor"),
            (
                "Barn av barnevern, småbarn",
                "barn",
                "[Barn] av [barn]evern, småbarn",
            ),
            ("Småbarn", "barn", "Små[barn]"),
            ("Foreldremøte", "frlm", "[Foreldremøte]"),
            ("Foreldre", "xy", "Foreldre"),
            ("Straße", "strasse", "[Straße]"),
            ("abc", "ab bc", "[abc]"),
            ("ingenting", "", "ingenting"),
        ] {
            assert_eq!(marked(text, typed), shown, "{typed:?} in {text:?}");
        }
    }
}
