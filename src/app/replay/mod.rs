//! A replay: the seminar on the desk as it stood at a moment that has gone by.
//!
//! ```text
//! order     0────1────2────3────4────5────6────7     the events, by the clocks of their makers
//! stops          ●    ●         ●    ●         ●     those one stops at: not folded, let through
//! count                         ╰ 4: what is shown is the first four
//! ```
//!
//! Nothing of the state is copied: [`Desk::view`](crate::app::desk::Desk::view) leaves out what came later. What is
//! here exists only while a replay is watched.

mod bearing;
mod line;
mod marks;
mod pace;
mod watching;

pub use bearing::Bearing;
pub use line::{Cell, Line};
pub use marks::{Jump, Marks, PAUSE};
pub use pace::{IDLE, Pace, SPEEDS};
pub(super) use watching::scopes;

use super::desk::Chosen;
use super::pages::Page;
use super::panes::{Pane, Sight};
use crate::domain::id::Id;
use crate::domain::log::{Ranks, Slot};
use crate::domain::moment::{Moment, Time};
use crate::domain::state::View;

/// A replay.
#[derive(Debug)]
pub struct Replay {
    ranks: Ranks,
    /// How many events, in the order of replay, are shown.
    count: usize,
    /// The counts at which one stops, in order.
    stops: Vec<u32>,
    /// What one can jump to.
    marks: Marks,
    /// Everything as a line from left to right.
    line: Line,
    /// Whether it plays, and how fast.
    pub pace: Pace,
    /// What it is about, where not about everything.
    pub bearing: Bearing,
    /// The same in words.
    pub bearing_words: String,
    /// What the keys for the next and the one before go to.
    pub jump: Jump,
    /// What happened at the moment that is shown.
    pub told: Told,
    /// How the desk looked before; none where only the replay was opened.
    pub back: Option<Place>,
}

/// What happened at the moment that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// When.
    pub at: Option<Time>,
    /// Which group said it; empty where nobody knows.
    pub who: String,
    /// What, as a sentence without subject.
    pub what: String,
}

/// Where somebody was on the desk.
#[derive(Debug)]
pub struct Place {
    /// The pages in front of the panes.
    pub pages: Vec<Page>,
    /// The pane that keys went to.
    pub focus: Pane,
    /// What was chosen.
    pub chosen: Chosen,
    /// How the grid was looked at.
    pub grid: Sight,
    /// The theme that notes were filed under.
    pub theme: Option<Id>,
    /// Whether only the notes of that theme and group were shown.
    pub only: bool,
}

impl Replay {
    /// A replay of everything that this view shows, standing at its end. What is private is
    /// never stopped at.
    pub fn new(view: View<'_>, back: Option<Place>) -> Self {
        let mut ranks = Ranks::of(view.log());
        view.measure_lists(&mut ranks);
        let mut replay = Self {
            count: ranks.len(),
            stops: Vec::new(),
            marks: Marks::default(),
            line: Line::default(),
            pace: Pace::default(),
            bearing: Bearing::Everything,
            bearing_words: String::new(),
            jump: Jump::Verdict,
            told: Told::default(),
            back,
            ranks,
        };
        replay.narrow(view.public(), Bearing::Everything);
        replay
    }

    /// Stops only at what bears on something. `view` reads everything that may be shown, whatever
    /// the moment. Where nothing does, nothing changes and this says so.
    pub fn narrow(&mut self, view: View<'_>, to: Bearing) -> bool {
        let stops = to.stops(view, &self.ranks);
        if stops.is_empty() && to != Bearing::Everything {
            return false;
        }
        let matches = std::mem::take(&mut self.marks.matches);
        self.marks = Marks::of(view, &self.ranks, &stops);
        self.marks.matches = matches;
        self.line = Line::of(&self.ranks, &stops, &self.marks);
        self.stops = stops;
        self.bearing = to;
        true
    }

    /// The order of replay.
    pub const fn ranks(&self) -> &Ranks {
        &self.ranks
    }

    /// How many events, in the order of replay, are shown.
    pub const fn count(&self) -> usize {
        self.count
    }

    /// At which of the stops this is, from 1, and how many there are; 0 before the first.
    pub fn place(&self) -> (usize, usize) {
        let before = self
            .stops
            .partition_point(|&stop| stop as usize <= self.count);
        (before, self.stops.len())
    }

    /// The event that was the last to happen, of those one stops at.
    pub fn event(&self) -> Option<Slot> {
        let (nth, _) = self.place();
        let stop = *self.stops.get(nth.checked_sub(1)?)?;
        let at = (stop as usize).checked_sub(1)?;
        self.ranks.order().get(at).copied()
    }

    /// When that was, in milliseconds since 1970.
    fn millis(&self, stop: u32) -> i64 {
        self.ranks.millis((stop as usize).saturating_sub(1))
    }

    /// The events that have not happened yet at the moment that is shown.
    pub fn later(&self) -> &[Slot] {
        self.ranks.order().get(self.count..).unwrap_or_default()
    }

    /// Shows a moment.
    pub fn seek(&mut self, moment: Moment) {
        self.count = self.ranks.count(moment);
    }

    /// To the first stop.
    pub fn first(&mut self) {
        self.count = self.stops.first().map_or(0, |&stop| stop as usize);
    }

    /// To the last one, with everything that came after it.
    pub fn last(&mut self) {
        self.count = self.ranks.len();
    }

    /// So many stops on, or back.
    pub fn step(&mut self, by: isize) {
        let (at, all) = self.place();
        let to = at.saturating_add_signed(by).clamp(1, all.max(1));
        if let Some(&stop) = self.stops.get(to - 1) {
            self.count = stop as usize;
        }
    }

    /// A larger step: a twentieth of the way, and at least ten stops.
    pub fn leap(&mut self, forward: bool) {
        let by = isize::try_from(self.stops.len() / 20)
            .unwrap_or(isize::MAX)
            .max(10);
        self.step(if forward { by } else { -by });
    }

    /// To the next of what one jumps between, or the one before. Whether there is one.
    pub fn jump(&mut self, forward: bool) -> bool {
        let marks = self.marks.of_kind(self.jump);
        let here = self.event_count();
        let before = marks.partition_point(|&mark| (mark as usize) < here);
        let upto = marks.partition_point(|&mark| mark as usize <= here);
        let to = if forward {
            Some(upto)
        } else {
            before.checked_sub(1)
        };
        let to = to.and_then(|to| marks.get(to)).copied();
        if let Some(to) = to {
            self.count = to as usize;
        }
        to.is_some()
    }

    /// The count of the stop that this is at, or the one before.
    fn event_count(&self) -> usize {
        let (nth, _) = self.place();
        let stop = nth.checked_sub(1).and_then(|nth| self.stops.get(nth));
        stop.map_or(0, |&stop| stop as usize)
    }

    /// Takes what was found as places to jump between, and goes to the moment at which this one
    /// was first said.
    pub fn found(&mut self, found: impl Iterator<Item = Slot>, go_to: Slot) {
        let mut matches: Vec<u32> = found.filter_map(|slot| self.count_of(slot)).collect();
        matches.sort_unstable();
        matches.dedup();
        self.marks.matches = matches;
        self.jump = Jump::Match;
        if let Some(count) = self.count_of(go_to) {
            self.count = count as usize;
        }
    }

    /// The moment right after an event.
    fn count_of(&self, slot: Slot) -> Option<u32> {
        let rank = self.ranks.rank(slot);
        (rank < self.ranks.len()).then(|| u32::try_from(rank + 1).ok())?
    }

    /// The line from left to right in so many cells, and the cell that the moment is in.
    pub fn line(&self, cells: usize) -> (Vec<Cell>, usize) {
        (
            self.line.cells(cells),
            self.line.cell_of(self.event_count(), cells),
        )
    }

    /// The moment at the beginning of a cell of that line.
    pub fn seek_cell(&mut self, cell: usize, cells: usize) {
        self.count = self.line.count_at(cell, cells);
        self.step(0);
    }

    /// When the first and the last of the stops were.
    pub fn span(&self) -> Option<(Time, Time)> {
        let at = |stop: &u32| Time::from_millis(self.millis(*stop));
        Some((at(self.stops.first()?)?, at(self.stops.last()?)?))
    }
}
