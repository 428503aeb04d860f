//! Whether a replay plays, and how fast. Nothing ticks: what comes next says when it is due, and
//! that is the time to be woken.

use super::Replay;

/// The speeds: so many seconds of the day in one.
pub const SPEEDS: [u16; 6] = [1, 10, 60, 300, 600, 3600];
/// From how many seconds on a pause is skipped; the last is never.
pub const IDLE: [Option<u16>; 6] = [Some(30), Some(60), Some(300), Some(900), Some(1800), None];

/// How long a pause that is skipped takes all the same, in milliseconds: long enough to read that
/// it is skipped.
const BEAT: i64 = 1_200;
/// The shortest time between two frames, in milliseconds: twenty in a second.
const FRAME: i64 = 50;
/// Who was away for longer than this (a laptop that slept) does not see everything at once, in
/// milliseconds.
const LATE: i64 = 1_000;

/// Whether a replay plays, and how fast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    speed: usize,
    idle: usize,
    next: Option<Next>,
}

/// What comes next while it plays. Times are milliseconds since 1970 of the person's own clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Next {
    due: i64,
    /// The last frame was drawn then.
    drawn: i64,
    /// How long a pause is skipped before it, in milliseconds of the day.
    skipped: Option<i64>,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            speed: 2,
            idle: 2,
            next: None,
        }
    }
}

impl Pace {
    /// Whether it plays.
    pub const fn plays(&self) -> bool {
        self.next.is_some()
    }

    /// How many seconds of the day go by in one.
    pub fn speed(&self) -> u16 {
        SPEEDS.get(self.speed).copied().unwrap_or(1)
    }

    /// From how many seconds on a pause is skipped.
    pub fn idle(&self) -> Option<u16> {
        IDLE.get(self.idle).copied().flatten()
    }

    /// How long the pause is that is being skipped, in milliseconds of the day.
    pub fn skipped(&self) -> Option<i64> {
        self.next?.skipped
    }

    /// Stands still.
    pub fn pause(&mut self) {
        self.next = None;
    }

    /// When it wants to be woken, in milliseconds since 1970.
    pub fn wakes_at(&self) -> Option<i64> {
        let next = self.next?;
        Some(next.due.max(next.drawn.saturating_add(FRAME)))
    }

    /// How long it takes to what comes so much later in the day, and how much of it is skipped.
    fn wait(&self, gap: i64) -> (i64, Option<i64>) {
        let played = gap / i64::from(self.speed()).max(1);
        let skips = self.idle().is_some_and(|idle| gap > i64::from(idle) * 1000);
        if skips && played > BEAT {
            (BEAT, Some(gap))
        } else {
            (played, None)
        }
    }
}

impl Replay {
    /// Plays on from here; from the beginning where this is the end.
    pub fn play(&mut self, now: i64) {
        if self.gap().is_none() {
            self.first();
        }
        self.await_next(now, now);
    }

    /// A faster or slower speed; whoever is watching sees it at once.
    pub fn change_speed(&mut self, faster: bool, now: i64) {
        let by = if faster { 1 } else { -1 };
        self.pace.speed = self
            .pace
            .speed
            .saturating_add_signed(by)
            .min(SPEEDS.len() - 1);
        self.again(now);
    }

    /// The next length from which on pauses are skipped.
    pub fn change_idle(&mut self, now: i64) {
        self.pace.idle = (self.pace.idle + 1) % IDLE.len();
        self.again(now);
    }

    /// Waits anew for what comes next, where it plays.
    fn again(&mut self, now: i64) {
        if self.pace.plays() {
            self.await_next(now, now);
        }
    }

    /// Shows what is due. Whether anything was.
    pub fn tick(&mut self, now: i64) -> bool {
        let before = self.count();
        while let Some(next) = self.pace.next.filter(|next| next.due <= now) {
            self.step(1);
            // A little late is caught up with; after a long sleep it goes on from where it was.
            self.await_next(next.due.max(now - LATE), now);
        }
        self.count() != before
    }

    fn await_next(&mut self, from: i64, drawn: i64) {
        self.pace.next = self.gap().map(|gap| {
            let (wait, skipped) = self.pace.wait(gap);
            Next {
                due: from.saturating_add(wait),
                drawn,
                skipped,
            }
        });
    }

    /// How much later in the day the next stop is, in milliseconds; none at the end.
    fn gap(&self) -> Option<i64> {
        let (nth, _) = self.place();
        let next = self.millis(*self.stops.get(nth)?);
        let here = nth.checked_sub(1).and_then(|at| self.stops.get(at));
        Some(here.map_or(0, |&here| next.saturating_sub(self.millis(here)).max(0)))
    }
}
