//! In which things each word occurs.

/// In which things each word occurs, by number of word and the how-manieth thing.
#[derive(Clone, Debug, Default)]
pub(super) struct Occurrences {
    /// The things of each word, one word after the other; each thing takes as many bytes as
    /// their number needs: mostly two.
    things: Vec<u8>,
    width: usize,
    /// Where the things of each word end, counted in things; they begin where those of the word
    /// before it end.
    ends: Vec<u32>,
}

/// Up to so many things two bytes are enough for a number, …
const TWO_BYTES: usize = 1 << 16;
/// … and three.
const THREE_BYTES: usize = 1 << 24;

impl Occurrences {
    /// Turns texts around, from the words of each thing to the things of each word. There are so
    /// many words and things in all; `texts` gives the words of each thing in turn, and `None`
    /// behind each thing. It is asked twice: first for how much room each word needs.
    pub(super) fn of<T>(words: usize, things: usize, texts: impl Fn() -> T) -> Self
    where
        T: Iterator<Item = Option<u32>>,
    {
        let mut ends = vec![0; words];
        for word in texts().flatten() {
            if let Some(count) = ends.get_mut(word as usize) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for end in &mut ends {
            // Where the first thing goes; each moves it on by one, and so it becomes the end.
            sum += std::mem::replace(end, sum);
        }
        let width = if things <= TWO_BYTES {
            2
        } else if things <= THREE_BYTES {
            3
        } else {
            4
        };
        let mut occurrences = Self {
            things: vec![0; sum as usize * width],
            width,
            ends,
        };
        let mut thing = 0_u32;
        for word in texts() {
            match word {
                Some(word) => occurrences.put(word, thing),
                None => thing += 1,
            }
        }
        occurrences
    }

    fn put(&mut self, word: u32, thing: u32) {
        let Some(next) = self.ends.get_mut(word as usize) else {
            return;
        };
        let at = *next as usize * self.width;
        *next += 1;
        if let Some(room) = self.things.get_mut(at..at + self.width) {
            room.copy_from_slice(&thing.to_le_bytes()[..room.len()]);
        }
    }

    /// The how-manieth things a word occurs in, in order; one in which it occurs twice, twice.
    pub(super) fn of_word(&self, number: u32) -> impl Iterator<Item = u32> {
        let end = |number: u32| {
            self.ends
                .get(number as usize)
                .map_or(0, |&end| end as usize)
        };
        let start = number.checked_sub(1).map_or(0, end) * self.width;
        let things = self.things.get(start..end(number) * self.width);
        let each = things.unwrap_or_default().chunks_exact(self.width.max(1));
        each.map(|bytes| match *bytes {
            [a, b] => u32::from_le_bytes([a, b, 0, 0]),
            [a, b, c] => u32::from_le_bytes([a, b, c, 0]),
            [a, b, c, d] => u32::from_le_bytes([a, b, c, d]),
            _ => 0,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_knows_its_things() {
        let texts: Vec<Vec<u32>> = (0..50_000)
            .map(|at| vec![0, 1 + at % 7, 8 + at % 9_973])
            .collect();
        let stream = || {
            let each = texts.iter().map(|words| words.iter().copied().map(Some));
            each.flat_map(|words| words.chain([None]))
        };
        // As if there were more things than fit in two or three bytes, too.
        for things in [texts.len(), TWO_BYTES + 1, THREE_BYTES + 1] {
            let occurrences = Occurrences::of(8 + 9_973, things, stream);
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
}
