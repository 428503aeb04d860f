//! A hidden way to panic on purpose, so that giving the terminal back can be tested on the real
//! program: with `OVERSIKT_TEST_PANIC=loop` the key F12 panics, with `OVERSIKT_TEST_PANIC=thread`
//! it lets another thread panic.

use std::env;
use std::thread;

use crossterm::event::KeyCode;

/// The key that panics, when the environment asks for it.
const KEY: KeyCode = KeyCode::F(12);

/// Which panic is rehearsed.
#[derive(Clone, Copy)]
pub(super) enum Rehearsal {
    Nothing,
    Loop,
    Thread,
}

impl Rehearsal {
    pub(super) fn from_environment() -> Self {
        match env::var("OVERSIKT_TEST_PANIC").as_deref() {
            Ok("loop") => Self::Loop,
            Ok("thread") => Self::Thread,
            _ => Self::Nothing,
        }
    }

    /// Whether the key was for the rehearsal, and not for the program.
    pub(super) fn takes(self, key: KeyCode) -> bool {
        if key != KEY {
            return false;
        }
        match self {
            Self::Nothing => return false,
            Self::Loop => rehearsed(),
            Self::Thread => drop(thread::spawn(rehearsed)),
        }
        true
    }
}

#[expect(clippy::panic, reason = "the panic is what was asked for")]
fn rehearsed() {
    panic!("rehearsed panic (OVERSIKT_TEST_PANIC)");
}
