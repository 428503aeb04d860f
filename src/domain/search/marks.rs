//! Several typed words looked for at once.
//!
//! ```text
//!             3rd  2nd  1st typed word
//! note 17    0000 0000 0110     the first is the beginning of a word, and inside of another
//! note 18    1000 0001 0010     all three are found, the second only loosely
//! ```

use super::occurrences::Occurrences;
use super::sought::Way;

/// How many typed words fit in one mark.
pub(super) const AT_ONCE: usize = 8;
/// How many bits of a mark each of them has: one for each way.
const BITS: usize = 4;
const LOWEST: u32 = 0b0001;
const OWN: u32 = 0b1111;

/// How some typed words are found in each thing.
pub(super) struct Marks {
    by_thing: Vec<u32>,
    /// The lowest bit of each typed word.
    all: u32,
    /// For each typed word that is found loosely somewhere: how well at best, by thing.
    loose: Vec<(usize, Vec<u16>)>,
}

impl Marks {
    /// No marks, on so many things.
    pub(super) fn on(things: usize) -> Self {
        Self {
            by_thing: vec![0; things],
            all: 0,
            loose: Vec::new(),
        }
    }

    /// Marks where the `nth` typed word, of at most [`AT_ONCE`], is found: in these words, in
    /// these ways.
    pub(super) fn add(&mut self, nth: usize, found: &[(u32, Way)], occurrences: &Occurrences) {
        self.all |= LOWEST << (nth * BITS);
        for &(number, way) in found {
            let bit = way.bit() << (nth * BITS);
            occurrences.each(number, |thing| self.mark(thing, bit));
        }
    }

    /// The same for words in which it is found loosely, and how well.
    pub(super) fn add_loose(
        &mut self,
        nth: usize,
        found: &[(u32, u16)],
        occurrences: &Occurrences,
    ) {
        if found.is_empty() {
            return;
        }
        let bit = Way::Loose.bit() << (nth * BITS);
        let mut best = vec![0; self.by_thing.len()];
        for &(number, points) in found {
            occurrences.each(number, |thing| {
                self.mark(thing, bit);
                if let Some(best) = best.get_mut(thing) {
                    *best = points.max(*best);
                }
            });
        }
        self.loose.push((nth, best));
    }

    fn mark(&mut self, thing: usize, bit: u32) {
        if let Some(mark) = self.by_thing.get_mut(thing) {
            *mark |= bit;
        }
    }

    /// How well all words are found in a thing; `None` where one is not.
    pub(super) fn score(&self, at: usize) -> Option<i64> {
        let mark = *self.by_thing.get(at)?;
        let found = (mark | mark >> 1 | mark >> 2 | mark >> 3) & self.all;
        if found != self.all {
            return None;
        }
        let words = (0..AT_ONCE).take_while(|nth| self.all >> (nth * BITS) != 0);
        let each = words.map(|nth| match Way::best(mark >> (nth * BITS) & OWN) {
            Way::Loose => self.loose_points(nth, at),
            way => way.points(),
        });
        Some(each.sum())
    }

    fn loose_points(&self, nth: usize, at: usize) -> i64 {
        let points = self.loose.iter().find(|(of, _)| *of == nth);
        let points = points.and_then(|(_, points)| points.get(at));
        points.copied().map_or(0, i64::from) + Way::Loose.points()
    }
}
