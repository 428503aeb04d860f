//! The only place that knows on which system it runs.
//!
//! Unix is what is tested. On Windows the same functions exist, with crossterm behind them; they
//! have never been run (docs say so).

use crossterm::event::Event;

#[cfg(unix)]
mod unix;
#[cfg(unix)]
pub(super) use unix::*;

#[cfg(windows)]
mod windows;
#[cfg(windows)]
pub(super) use windows::*;

/// What the system told us by a signal.
#[cfg_attr(windows, expect(dead_code, reason = "Windows has no signals"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Notice {
    /// End; the number of the signal.
    End(i32),
    /// Stop for a while.
    Suspend,
    /// We were stopped and go on.
    Continued,
    /// The terminal has another size.
    Resized,
}

/// What ended a wait.
#[derive(Debug)]
pub(super) enum Arrival {
    /// Keys, in the order in which they were typed.
    Events(Vec<Event>),
    /// Another thread rang the bell.
    Rung,
    /// The time to wait is over.
    Nothing,
    /// The terminal is gone.
    HungUp,
}

/// Whether this terminal says of a paste that it is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pastes {
    /// It does ("bracketed paste").
    Marked,
    /// It does not: a paste comes as keys, faster than anybody types.
    Unmarked,
}
