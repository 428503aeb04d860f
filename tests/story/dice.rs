//! Chance that can be repeated.

/// A small generator (SplitMix64): the same seed gives the same numbers.
pub(crate) struct Dice {
    seed: u64,
    state: u64,
}

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, state: seed }
    }

    /// What to put into [`Dice::new`] to see the same again.
    pub(crate) fn seed(&self) -> u64 {
        self.seed
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, which is not 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap()
    }

    /// A size of a window: columns up to 250, rows up to 80, and none of them below `least`. Every
    /// third is tiny.
    pub(crate) fn size(&mut self, least: usize) -> (u16, u16) {
        let (columns, rows) = if self.below(3) == 0 {
            (8, 8)
        } else {
            (250, 80)
        };
        let mut up_to = |most: usize| least + self.below(most + 1 - least);
        let (columns, rows) = (up_to(columns), up_to(rows));
        (columns.try_into().unwrap(), rows.try_into().unwrap())
    }

    pub(crate) fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}
