//! What a reading found out at some cost.
//!
//! Reading decides everything anew, which is cheap for what people write. A hostile file can make
//! one answer expensive (a chain of undos, ten thousand removals) and then ask for it from every
//! other event; so expensive answers are remembered until the next event comes. What lists ask of
//! every thing they show is decoded once ([`Births`]).

use std::sync::{Arc, Mutex, PoisonError};

use super::births::{Births, Filing};
use super::classes::Classes;
use super::slots::PerSlot;
use super::{Standing, View};

/// Expensive answers, of one reading with and one without what is private; and what was decoded
/// of the log, which is the same for every reading.
#[derive(Default, Debug)]
pub(crate) struct Memo {
    answers: [Mutex<Answers>; 2],
    births: Mutex<Births>,
}

/// The expensive answers of one reading.
#[derive(Default, Debug)]
pub(crate) struct Answers {
    /// How many events the reading is of, and in which order.
    until: (usize, u64),
    pub(crate) taken_back: PerSlot<bool>,
    pub(crate) standing: PerSlot<Standing>,
    pub(crate) classes: Option<Arc<Classes>>,
    pub(super) filings: Option<Arc<[Filing]>>,
}

/// A copy finds out for itself.
impl Clone for Memo {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl Memo {
    /// Forgets the answers: an event has come.
    pub(super) fn clear(&mut self) {
        self.answers = Default::default();
    }

    /// Forgets everything: the content of an event was erased.
    pub(super) fn clear_all(&mut self) {
        *self = Self::default();
    }
}

impl View<'_> {
    /// Looks into what this reading remembers. `with` must not ask the view anything.
    pub(super) fn memo<T>(&self, with: impl FnOnce(&mut Answers) -> T) -> T {
        let until = self.until;
        let until = until.map_or((usize::MAX, 0), |(ranks, count)| (count, ranks.nonce()));
        let [public, private] = &self.state.memo.answers;
        let memo = if self.private { private } else { public };
        // What is remembered is whole after every change, also after a panic elsewhere.
        let mut answers = memo.lock().unwrap_or_else(PoisonError::into_inner);
        if answers.until != until {
            *answers = Answers {
                until,
                ..Answers::default()
            };
        }
        with(&mut answers)
    }

    /// Looks into what was decoded of the log. `with` must not ask the view anything.
    pub(super) fn births<T>(&self, with: impl FnOnce(&mut Births) -> T) -> T {
        let births = self.state.memo.births.lock();
        with(&mut births.unwrap_or_else(PoisonError::into_inner))
    }
}
