//! The words that occur, each once.

use std::hash::{BuildHasher, Hasher};
use std::ops::Range;

use foldhash::fast::FixedState;
use hashbrown::HashTable;

/// Every word that occurs, in the order in which they were met. A word is what stands between
/// two spaces, with the punctuation that clings to it.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary {
    /// The words, a line break behind each.
    text: String,
    /// Where each word ends, its line break left out.
    ends: Vec<u32>,
    outlines: Vec<Outline>,
}

/// What a word looks like from afar: which letters it holds, one bit for each (letters that are
/// rare here share bits), and whether they stand in one piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Outline(u32);

/// A vocabulary that is still learning.
pub(super) struct Learner {
    vocabulary: Vocabulary,
    known: HashTable<Known>,
    hash: FixedState,
}

/// A word that was learned.
#[derive(Clone, Copy)]
struct Known {
    number: u32,
    /// Where it begins in the text: one look less than by its number.
    start: u32,
}

impl Vocabulary {
    /// All words, a line break behind each.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Where each word ends in the text, its line break left out.
    pub(super) fn ends(&self) -> &[u32] {
        &self.ends
    }

    /// What each word looks like from afar.
    pub(super) fn outlines(&self) -> &[Outline] {
        &self.outlines
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// A word.
    pub(super) fn word(&self, number: usize) -> &str {
        self.text.get(self.place(number)).unwrap_or_default()
    }

    fn place(&self, number: usize) -> Range<usize> {
        let end = |number: usize| self.ends.get(number).map_or(0, |&end| end as usize);
        let start = number.checked_sub(1).map_or(0, |before| end(before) + 1);
        start..end(number)
    }
}

impl Outline {
    const PIECES: u32 = 1 << 31;

    /// The outline of a word.
    pub(super) fn of(word: &str) -> Self {
        let bit = |letter: char| match letter {
            'a'..='z' => 1 << (u32::from(letter) - u32::from('a')),
            other if other.is_alphanumeric() => 1 << (26 + u32::from(other) % 5),
            _ => 0,
        };
        if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            // As nearly every word is.
            let letters = word.bytes().map(|letter| 1 << (letter - b'a'));
            return Self(letters.fold(0, |all, letter| all | letter));
        }
        let letters = word.chars().fold(0, |all, letter| all | bit(letter));
        let first_piece = word.trim_end_matches(|letter: char| !letter.is_alphanumeric());
        let pieces = !first_piece.chars().all(char::is_alphanumeric);
        Self(letters | if pieces { Self::PIECES } else { 0 })
    }

    /// The outline of a letter from a to z, which has a bit of its own.
    pub(super) const fn of_letter(letter: u8) -> Self {
        Self(1 << (letter - b'a'))
    }

    /// Whether the word may hold all the letters of another.
    pub(super) const fn may_hold(self, other: Self) -> bool {
        let letters = other.0 & !Self::PIECES;
        self.0 & letters == letters
    }

    /// Whether it is one piece, and begins the word; what follows is punctuation.
    pub(super) const fn is_one_piece(self) -> bool {
        self.0 & Self::PIECES == 0
    }
}

impl Learner {
    /// One that knows nothing yet, with room for so many words. Who knows the seed could write a
    /// file full of words that the hash confuses; so it should come from something that nobody
    /// can choose.
    pub(super) fn new(seed: u64, words: usize) -> Self {
        Self {
            vocabulary: Vocabulary::default(),
            known: HashTable::with_capacity(words),
            hash: FixedState::with_seed(seed),
        }
    }

    /// The number of a word, a new one where it was not met before.
    pub(super) fn number(&mut self, word: &str) -> u32 {
        let Self {
            vocabulary,
            known,
            hash: state,
        } = self;
        let hash = |word: &str| {
            let mut hasher = state.build_hasher();
            hasher.write(word.as_bytes());
            hasher.finish()
        };
        let hashed = hash(word);
        let text = vocabulary.text.as_bytes();
        let is_it = |known: &Known| {
            let rest = text.get(known.start as usize..).unwrap_or_default();
            let behind = rest.strip_prefix(word.as_bytes());
            behind.is_some_and(|behind| behind.first() == Some(&b'\n'))
        };
        if let Some(known) = known.find(hashed, is_it) {
            return known.number;
        }
        let (number, start) = (small(vocabulary.len()), small(text.len()));
        vocabulary.text.push_str(word);
        vocabulary.ends.push(small(vocabulary.text.len()));
        vocabulary.text.push('\n');
        vocabulary.outlines.push(Outline::of(word));
        known.insert_unique(hashed, Known { number, start }, |other| {
            hash(vocabulary.word(other.number as usize))
        });
        number
    }

    /// The vocabulary, when all is learned.
    pub(super) fn done(self) -> Vocabulary {
        let mut vocabulary = self.vocabulary;
        vocabulary.text.shrink_to_fit();
        vocabulary.ends.shrink_to_fit();
        vocabulary.outlines.shrink_to_fit();
        vocabulary
    }
}

/// A log holds less than 4 GiB, and folding makes no text much longer.
pub(super) fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
