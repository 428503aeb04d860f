//! A replay as a line from left to right: what happened where, in few cells.
//!
//! The line goes by the clock, but a pause takes no more of it than [`LONGEST`]: a file often
//! begins weeks before the day and ends weeks after it. Where a wrong clock has bunched everything
//! together, every event takes a little, so that the line still goes on.

use super::Marks;
use crate::domain::log::Ranks;

/// How much of the line the longest pause takes, in milliseconds of the day.
const LONGEST: i64 = 10 * 60_000;
/// How much of it an event takes beside the time since the one before.
const LEAST: i64 = 1;
/// How finely the line is kept: finer than any screen shows it.
const FINE: usize = 960;

/// What happened within a cell of the line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// How many notes were taken.
    pub notes: u32,
    /// How many verdicts were given.
    pub verdicts: u32,
    /// How many themes were raised.
    pub themes: u32,
    /// How many work sessions began.
    pub rounds: u32,
    /// How many pauses ended.
    pub pauses: u32,
    /// How many matches of a search stand here.
    pub matches: u32,
}

/// The line.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// For each fine cell, and for the end, how many events have happened before it.
    starts: Vec<u32>,
    fine: Vec<Cell>,
}

impl Line {
    /// The line of these stops.
    pub(super) fn of(ranks: &Ranks, stops: &[u32], marks: &Marks) -> Self {
        let at = |stop: u32| ranks.millis((stop as usize).saturating_sub(1));
        let gaps = stops.windows(2).map(|pair| match pair {
            [one, next] => at(*next).saturating_sub(at(*one)).clamp(0, LONGEST) + LEAST,
            _ => LEAST,
        });
        let whole: i64 = gaps.clone().sum::<i64>() + LEAST;
        let mut starts = vec![0; FINE + 1];
        let mut gone = 0;
        let mut next = 0;
        let places = std::iter::once(0).chain(gaps);
        for (&stop, gap) in stops.iter().zip(places) {
            gone += gap;
            let cell = usize::try_from(gone * i64::try_from(FINE).unwrap_or(1) / whole)
                .unwrap_or(0)
                .min(FINE - 1);
            while next <= cell {
                // Whatever happens from this cell on has not happened before it.
                if let Some(start) = starts.get_mut(next) {
                    *start = stop.saturating_sub(1);
                }
                next += 1;
            }
        }
        let end = stops.last().copied().unwrap_or(0);
        for start in starts.iter_mut().skip(next) {
            *start = end;
        }
        let mut line = Self {
            starts,
            fine: vec![Cell::default(); FINE],
        };
        line.mark(&marks.notes, |cell| &mut cell.notes);
        line.mark(&marks.verdicts, |cell| &mut cell.verdicts);
        line.mark(&marks.themes, |cell| &mut cell.themes);
        line.mark(&marks.rounds, |cell| &mut cell.rounds);
        line.mark(&marks.pauses, |cell| &mut cell.pauses);
        line.mark(&marks.matches, |cell| &mut cell.matches);
        line
    }

    fn mark(&mut self, marks: &[u32], of: impl Fn(&mut Cell) -> &mut u32) {
        for &mark in marks {
            let at = self.fine_of(mark);
            if let Some(cell) = self.fine.get_mut(at) {
                *of(cell) += 1;
            }
        }
    }

    /// The fine cell in which the event stands that makes it so many.
    fn fine_of(&self, count: u32) -> usize {
        let after = self.starts.partition_point(|&start| start < count);
        after.saturating_sub(1).min(FINE - 1)
    }

    /// The line in so many cells.
    pub(super) fn cells(&self, cells: usize) -> Vec<Cell> {
        let mut shown = vec![Cell::default(); cells];
        for (at, fine) in self.fine.iter().enumerate() {
            if let Some(cell) = shown.get_mut(at * cells / FINE) {
                cell.notes += fine.notes;
                cell.verdicts += fine.verdicts;
                cell.themes += fine.themes;
                cell.rounds += fine.rounds;
                cell.pauses += fine.pauses;
                cell.matches += fine.matches;
            }
        }
        shown
    }

    /// The cell of so many in which a moment is.
    pub(super) fn cell_of(&self, count: usize, cells: usize) -> usize {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        self.fine_of(count) * cells / FINE
    }

    /// The first moment of a cell of so many: right after the first event in it, or, where none
    /// is, after the last one before.
    pub(super) fn count_at(&self, cell: usize, cells: usize) -> usize {
        let start = |cell: usize| {
            let fine = (cell * FINE).div_ceil(cells.max(1)).min(FINE);
            self.starts.get(fine).map_or(0, |&start| start as usize)
        };
        let (before, after) = (start(cell), start(cell + 1));
        before + usize::from(after > before)
    }
}
