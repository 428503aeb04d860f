//! In which things each word occurs.
//!
//! ```text
//! word 0   things 17 18 25 …   written as 18 1 7 …      how much further, beginning before the first
//! ```

use super::numbers::{self, LONGEST, Numbers};

/// In which things each word occurs, by number of word and the how-manieth thing.
#[derive(Clone, Debug, Default)]
pub(super) struct Occurrences {
    /// How much further each next thing is, one word after the other.
    steps: Vec<u8>,
    /// Where the steps of each word end; they begin where those of the word before it end.
    ends: Vec<u32>,
}

impl Occurrences {
    /// Turns texts around, from the words of each thing to the things of each word. There are so
    /// many words in all; `texts` gives those of each thing in turn, and `None` behind each thing.
    /// It is asked twice: first for how much room each word needs.
    pub(super) fn of<T>(words: usize, texts: impl Fn() -> T) -> Self
    where
        T: Iterator<Item = Option<u32>>,
    {
        let mut ends = vec![0; words];
        each_step(words, texts(), |word, step| {
            if let Some(length) = ends.get_mut(word) {
                *length += numbers::length(step);
            }
        });
        let mut sum = 0;
        for end in &mut ends {
            // Where the first step goes; each moves it on, and so it becomes the end.
            sum += std::mem::replace(end, sum);
        }
        let mut steps = vec![0; sum as usize];
        each_step(words, texts(), |word, step| {
            let Some(next) = ends.get_mut(word) else {
                return;
            };
            let mut bytes = [0; LONGEST];
            let bytes = numbers::written(step, &mut bytes);
            let room = steps.get_mut(*next as usize..).unwrap_or_default();
            for (to, from) in room.iter_mut().zip(bytes) {
                *to = *from;
                *next += 1;
            }
        });
        Self { steps, ends }
    }

    /// The how-manieth things a word occurs in, in order.
    pub(super) fn of_word(&self, number: u32) -> impl Iterator<Item = u32> {
        let end = |number: u32| {
            self.ends
                .get(number as usize)
                .map_or(0, |&end| end as usize)
        };
        let start = number.checked_sub(1).map_or(0, end);
        let steps = self.steps.get(start..end(number)).unwrap_or_default();
        let mut behind = 0;
        Numbers(steps.iter()).map(move |step| {
            behind += step;
            behind - 1
        })
    }
}

/// Calls `each` with a word and how much further the thing is than the one before it in which the
/// word occurs.
fn each_step(
    words: usize,
    texts: impl Iterator<Item = Option<u32>>,
    mut each: impl FnMut(usize, u32),
) {
    let mut last = vec![0; words];
    let mut behind = 1;
    for word in texts {
        let Some(word) = word else {
            behind += 1;
            continue;
        };
        let word = word as usize;
        let Some(last) = last.get_mut(word) else {
            continue;
        };
        let step = behind - std::mem::replace(last, behind);
        // The same word once more in the same thing.
        if step > 0 {
            each(word, step);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_knows_its_things() {
        let texts: Vec<Vec<u32>> = (0..50_000)
            .map(|at| vec![0, 1 + at % 7, 0, 8 + at % 9_973])
            .collect();
        let stream = || {
            let each = texts.iter().map(|words| words.iter().copied().map(Some));
            each.flat_map(|words| words.chain([None]))
        };
        let occurrences = Occurrences::of(8 + 9_973, stream);
        for word in [0, 1, 7, 8, 5_000, 8 + 9_972] {
            let expected: Vec<u32> = texts
                .iter()
                .zip(0..)
                .filter(|(words, _)| words.contains(&word))
                .map(|(_, at)| at)
                .collect();
            let found: Vec<u32> = occurrences.of_word(word).collect();
            assert_eq!(found, expected, "{word}");
        }
    }
}
