//! In which things each word occurs.

/// In which things each word occurs, by number of word and the how-manieth thing.
#[derive(Clone, Debug, Default)]
pub(super) struct Occurrences {
    /// The things of each word, one word after the other.
    things: Things,
    /// Where the things of each word end; they begin where those of the word before it end.
    ends: Vec<u32>,
}

/// The how-manieth things, in as few bytes as their number allows.
#[derive(Clone, Debug)]
enum Things {
    Few(Vec<u16>),
    Many(Vec<u32>),
}

impl Default for Things {
    fn default() -> Self {
        Self::Few(Vec::new())
    }
}

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
        let things = if u16::try_from(things).is_ok() {
            Things::Few(filled(texts(), &mut ends, sum))
        } else {
            Things::Many(filled(texts(), &mut ends, sum))
        };
        Self { things, ends }
    }

    /// Calls `each` with the how-manieth things a word occurs in, in order; with one in which it
    /// occurs twice, twice.
    pub(super) fn each(&self, number: u32, mut each: impl FnMut(usize)) {
        let end = |number: u32| {
            self.ends
                .get(number as usize)
                .map_or(0, |&end| end as usize)
        };
        let place = number.checked_sub(1).map_or(0, end)..end(number);
        match &self.things {
            Things::Few(things) => {
                for &thing in things.get(place).unwrap_or_default() {
                    each(usize::from(thing));
                }
            }
            Things::Many(things) => {
                for &thing in things.get(place).unwrap_or_default() {
                    each(thing as usize);
                }
            }
        }
    }
}

/// The things of each word, so many in all. Where those of a word begin is moved on to where they
/// end.
fn filled<N: TryFrom<u32> + Clone + Default>(
    texts: impl Iterator<Item = Option<u32>>,
    places: &mut [u32],
    sum: u32,
) -> Vec<N> {
    let mut things = vec![N::default(); sum as usize];
    let mut thing = 0_u32;
    for word in texts {
        let Some(word) = word else {
            thing += 1;
            continue;
        };
        let Some(place) = places.get_mut(word as usize) else {
            continue;
        };
        if let (Some(room), Ok(thing)) = (things.get_mut(*place as usize), N::try_from(thing)) {
            *room = thing;
        }
        *place += 1;
    }
    things
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
        // As if there were more things than fit in two bytes, too.
        for things in [texts.len(), 70_000] {
            let occurrences = Occurrences::of(8 + 9_973, things, stream);
            for word in [0, 1, 7, 8, 5_000, 8 + 9_972] {
                let expected: Vec<usize> = texts
                    .iter()
                    .enumerate()
                    .filter(|(_, words)| words.contains(&word))
                    .map(|(at, _)| at)
                    .collect();
                let mut found = Vec::new();
                occurrences.each(word, |thing| found.push(thing));
                assert_eq!(found, expected, "{word}");
            }
        }
    }
}
