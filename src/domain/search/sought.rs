//! One typed word, and the words that it matches.

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use super::vocabulary::{Outline, Vocabulary, small};

/// From how many letters on a word is also looked for with letters left out.
const LOOSE_FROM: usize = 3;
/// How many words that match only loosely are ranked, in all parts of an index together.
pub(super) const LOOSE_MOST: usize = 500;
/// How a typed word is found in a word.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[repr(u8)]
pub(super) enum Way {
    /// Its letters stand in it in order, and the first is the same.
    Loose = 1,
    /// Somewhere inside.
    Inside = 2,
    /// At the beginning.
    Beginning = 4,
    /// It is the word.
    Whole = 8,
}

impl Way {
    /// A bit of its own; a better way has a higher one.
    pub(super) const fn bit(self) -> u32 {
        self as u32
    }

    /// The best of the ways with these bits.
    pub(super) const fn best(bits: u32) -> Self {
        match bits {
            8.. => Self::Whole,
            4.. => Self::Beginning,
            2.. => Self::Inside,
            _ => Self::Loose,
        }
    }

    /// What it is worth.
    pub(super) const fn points(self) -> i64 {
        match self {
            Self::Whole => 1_000,
            Self::Beginning => 600,
            Self::Inside => 300,
            // Whatever else is found: a thing in which a word is found only loosely comes after
            // every thing in which all are found as they were typed.
            Self::Loose => -1_000_000,
        }
    }
}

/// A typed word, folded, and the words of a vocabulary that it matches.
#[derive(Clone, Debug)]
pub(super) struct Sought {
    typed: String,
    /// The numbers of the words in which it stands as it was typed, in order.
    plain: Vec<(u32, Way)>,
    /// Those of the words in which it is found loosely, and how well.
    loose: Option<Vec<(u32, u16)>>,
}

impl Sought {
    /// Finds a word as it was typed: as a whole, as a beginning, inside.
    pub(super) fn new(vocabulary: &Vocabulary, typed: &str) -> Self {
        let plain = match typed.as_bytes() {
            &[letter @ b'a'..=b'z'] => find_letter(vocabulary, letter),
            _ => find_plain(vocabulary, typed),
        };
        Self {
            typed: typed.to_owned(),
            plain,
            loose: None,
        }
    }

    /// Whether this is it.
    pub(super) fn is(&self, typed: &str) -> bool {
        self.typed == typed
    }

    /// Finds words that begin with the same letter and hold all its letters in order, besides
    /// those in which it stands as it was typed. The shortest of them, at most so many, are ranked: they have the
    /// fewest letters that nobody typed.
    pub(super) fn look_for_loose(&mut self, vocabulary: &Vocabulary, most: usize) {
        if self.loose.is_some() {
            return;
        }
        self.loose = Some(Vec::new());
        let typed = self.typed.as_str();
        if typed.chars().nth(LOOSE_FROM - 1).is_none() {
            return;
        }
        let (outline, first) = (Outline::of(typed), typed.chars().next());
        let mut plain = self.plain.iter().map(|&(number, _)| number).peekable();
        let mut pieces: Vec<(u32, &str)> = Vec::new();
        for (at, other) in vocabulary.outlines().iter().enumerate() {
            if !other.may_hold(outline) {
                continue;
            }
            let (number, word) = (small(at), vocabulary.word(at));
            while plain.next_if(|&found| found < number).is_some() {}
            if plain.peek() == Some(&number) {
                continue;
            }
            let apart = |letter: char| !letter.is_alphanumeric();
            if !other.is_one_piece() {
                let split = word.split(apart);
                let fitting = split.filter(|piece| in_order(piece, typed));
                pieces.extend(fitting.map(|piece| (number, piece)));
            } else if word.chars().next() == first {
                let piece = word.trim_end_matches(apart);
                pieces.extend(in_order(piece, typed).then_some((number, piece)));
            }
        }
        if pieces.len() > most {
            pieces.select_nth_unstable_by_key(most, |(number, piece)| (piece.len(), *number));
            pieces.truncate(most);
        }
        let matcher = SkimMatcherV2::default().ignore_case();
        let ranked = pieces.iter().filter_map(|&(number, piece)| {
            let points = matcher.fuzzy_match(piece, typed)?;
            let most = Way::Inside.points() - 1;
            Some((number, u16::try_from(points.clamp(0, most)).unwrap_or(0)))
        });
        self.loose = Some(ranked.collect());
    }

    /// The numbers of the words in which it stands as it was typed, and how.
    pub(super) fn plain(&self) -> &[(u32, Way)] {
        &self.plain
    }

    /// The numbers of the words in which it is found loosely, and how well.
    pub(super) fn loose(&self) -> &[(u32, u16)] {
        self.loose.as_deref().unwrap_or_default()
    }
}

/// The words in which this stands, in order, and how it stands there.
fn find_plain(vocabulary: &Vocabulary, typed: &str) -> Vec<(u32, Way)> {
    let text = vocabulary.text();
    let mut found: Vec<(u32, Way)> = Vec::new();
    let mut ends = vocabulary.ends().iter().zip(0..);
    let (mut end, mut number) = (0, 0);
    for at in memchr::memmem::find_iter(text.as_bytes(), typed.as_bytes()) {
        while end <= at
            && let Some((&next, of)) = ends.next()
        {
            (end, number) = (next as usize, of);
        }
        let way = match (
            joined_before(text, at),
            joined_after(text, at + typed.len()),
        ) {
            (false, false) => Way::Whole,
            (false, true) => Way::Beginning,
            (true, _) => Way::Inside,
        };
        match found.last_mut() {
            Some((last, known)) if *last == number => *known = way.max(*known),
            _ => found.push((number, way)),
        }
    }
    found
}

/// The same for one letter, which stands in half of all words: the outline of a word knows it.
fn find_letter(vocabulary: &Vocabulary, letter: u8) -> Vec<(u32, Way)> {
    let sought = Outline::of_letter(letter);
    let text = vocabulary.text().as_bytes();
    let mut found = Vec::new();
    let mut start = 0;
    for ((&end, outline), number) in vocabulary.ends().iter().zip(vocabulary.outlines()).zip(0..) {
        let word = start..end as usize;
        start = word.end + 1;
        if !outline.may_hold(sought) {
            continue;
        }
        let begins = text.get(word.start) == Some(&letter);
        let way = if outline.is_one_piece() && !begins {
            Way::Inside
        } else {
            let word = vocabulary.text().get(word).unwrap_or_default();
            let pieces = word.split(|letter: char| !letter.is_alphanumeric());
            let ways = pieces.filter_map(|piece| match piece.as_bytes() {
                [only] if *only == letter => Some(Way::Whole),
                [first, ..] if *first == letter => Some(Way::Beginning),
                _ => None,
            });
            ways.max().unwrap_or(Way::Inside)
        };
        found.push((number, way));
    }
    found
}

fn joined_before(text: &str, at: usize) -> bool {
    match at
        .checked_sub(1)
        .and_then(|before| text.as_bytes().get(before))
    {
        None => false,
        Some(byte) if byte.is_ascii() => byte.is_ascii_alphanumeric(),
        Some(_) => {
            let before = text.get(..at).and_then(|text| text.chars().next_back());
            before.is_some_and(char::is_alphanumeric)
        }
    }
}

fn joined_after(text: &str, at: usize) -> bool {
    match text.as_bytes().get(at) {
        None => false,
        Some(byte) if byte.is_ascii() => byte.is_ascii_alphanumeric(),
        Some(_) => {
            let after = text.get(at..).and_then(|text| text.chars().next());
            after.is_some_and(char::is_alphanumeric)
        }
    }
}

fn in_order(text: &str, typed: &str) -> bool {
    text.chars().next() == typed.chars().next() && {
        let mut letters = text.chars();
        typed
            .chars()
            .all(|letter| letters.any(|other| other == letter))
    }
}
