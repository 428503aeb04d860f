//! A text as the guard reads it: words and numbers, and what stands between them.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::domain::text::{fold, is_harmless};

/// A text taken apart.
pub(super) struct Reading<'t> {
    text: &'t str,
    words: Vec<Word>,
}

/// A run of letters, or a run of digits.
pub(super) struct Word {
    /// Where it stands.
    pub(super) at: Range<usize>,
    /// Lower case, in the digits of ASCII, and without what nobody sees.
    pub(super) lower: String,
    /// Whether it is a run of digits.
    pub(super) is_number: bool,
}

/// What stands between two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing: a letter and a digit touch.
    Touching,
    /// Blanks, also those that do not break, or a single line break.
    Space,
    /// A hyphen or a dash, with or without blanks.
    Hyphen,
    /// A full stop and nothing else.
    Dot,
    /// A slash, a colon or a low line.
    Mark,
    /// Anything else, and the ends of the text.
    Other,
}

impl<'t> Reading<'t> {
    /// Takes a text apart.
    pub(super) fn of(text: &'t str) -> Self {
        let mut words: Vec<Word> = Vec::new();
        let mut open = false;
        for (at, point) in text.char_indices() {
            if is_unseen(point) {
                continue;
            }
            let digit = digit(point);
            if digit.is_none() && !point.is_alphabetic() && !is_combining_mark(point) {
                open = false;
                continue;
            }
            let is_number = digit.is_some();
            if !open || words.last().is_none_or(|word| word.is_number != is_number) {
                words.push(Word {
                    at: at..at,
                    lower: String::new(),
                    is_number,
                });
                open = true;
            }
            let Some(word) = words.last_mut() else {
                continue;
            };
            word.at.end = at + point.len_utf8();
            match digit {
                Some(digit) => word.lower.push(digit),
                None => word.lower.extend(point.to_lowercase()),
            }
        }
        Self { text, words }
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The word with this number.
    pub(super) fn word(&self, index: usize) -> Option<&Word> {
        self.words.get(index)
    }

    /// The word that stands `back` words before this one; 1 is its neighbour.
    pub(super) fn before(&self, index: usize, back: usize) -> Option<&Word> {
        self.words.get(index.checked_sub(back)?)
    }

    /// The lower-case words, empty where there is none.
    pub(super) fn lower(&self, index: usize) -> &str {
        self.word(index).map_or("", |word| word.lower.as_str())
    }

    /// What is written between this word and the next, or the end of the text.
    pub(super) fn after(&self, index: usize) -> &'t str {
        let from = self.word(index).map_or(0, |word| word.at.end);
        let to = self
            .word(index + 1)
            .map_or(self.text.len(), |next| next.at.start);
        self.text.get(from..to).unwrap_or("")
    }

    /// What is written between the word before and this one, or the beginning of the text.
    pub(super) fn ahead(&self, index: usize) -> &'t str {
        let from = self.before(index, 1).map_or(0, |word| word.at.end);
        let to = self
            .word(index)
            .map_or(self.text.len(), |word| word.at.start);
        self.text.get(from..to).unwrap_or("")
    }

    /// What is written there.
    pub(super) fn between(&self, range: Range<usize>) -> &'t str {
        self.text.get(range).unwrap_or("")
    }

    /// What kind of gap lies between this word and the next.
    pub(super) fn gap(&self, index: usize) -> Gap {
        if self.word(index + 1).is_none() {
            return Gap::Other;
        }
        let seen = || self.after(index).chars().filter(|&point| !is_unseen(point));
        let marks: Vec<char> = seen().filter(|&point| !is_blank(point)).collect();
        let blanks = seen().count() - marks.len();
        match marks.as_slice() {
            [] if blanks == 0 => Gap::Touching,
            [] if blanks <= 3 => Gap::Space,
            [mark] if is_hyphen(*mark) && blanks <= 2 => Gap::Hyphen,
            ['.'] if blanks == 0 => Gap::Dot,
            ['/' | ':' | '_'] if blanks <= 2 => Gap::Mark,
            _ => Gap::Other,
        }
    }

    /// What is written in the text from one word to another, both included.
    pub(super) fn range(&self, first: usize, last: usize) -> Range<usize> {
        let start = self.word(first).map_or(0, |word| word.at.start);
        let end = self.word(last).map_or(start, |word| word.at.end);
        start..end.max(start)
    }

    /// The written form of a word.
    pub(super) fn written(&self, index: usize) -> &'t str {
        self.between(self.range(index, index))
    }

    /// Whether one of the `back` words before this one begins with one of these, in folded form.
    pub(super) fn is_led_by(&self, index: usize, back: usize, beginnings: &[&str]) -> bool {
        (1..=back).any(|back| {
            self.before(index, back).is_some_and(|word| {
                let folded = fold(&word.lower);
                beginnings.iter().any(|begins| folded.starts_with(begins))
            })
        })
    }

    /// The lengths of the runs of digits from this word on, as far as they are joined by one of
    /// `gaps`, and at most `most` of them.
    pub(super) fn run(&self, index: usize, gaps: &[Gap], most: usize) -> Vec<usize> {
        let mut lengths = Vec::new();
        let mut at = index;
        while let Some(word) = self.word(at).filter(|word| word.is_number) {
            lengths.push(word.lower.len());
            if lengths.len() == most || !gaps.contains(&self.gap(at)) {
                break;
            }
            at += 1;
        }
        lengths
    }

    /// The digits of so many words from this one on.
    pub(super) fn digits(&self, index: usize, count: usize) -> String {
        (index..index + count).map(|at| self.lower(at)).collect()
    }
}

/// The digit a point stands for, where people in Norway may type it: on any keyboard, from a
/// Japanese input method (what pages for offices paste), in Arabic and Persian.
fn digit(point: char) -> Option<char> {
    const ZEROS: [char; 4] = ['0', '\u{ff10}', '\u{660}', '\u{6f0}'];
    ZEROS.iter().find_map(|&zero| {
        let value = u32::from(point).checked_sub(u32::from(zero))?;
        char::from_digit(value, 10)
    })
}

/// Points that nobody sees, so that they end no word: soft hyphens, joiners, marks of direction.
fn is_unseen(point: char) -> bool {
    let ends_a_line = matches!(point, '\u{2028}' | '\u{2029}');
    let joins = matches!(point, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}');
    joins || (!is_harmless(point) && !point.is_control() && !ends_a_line)
}

fn is_blank(point: char) -> bool {
    point.is_whitespace()
}

fn is_hyphen(point: char) -> bool {
    matches!(
        point,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ff0d}'
    )
}
