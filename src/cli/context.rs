//! What every subcommand works with.

use std::sync::Arc;

use super::failure::Failure;
use super::grammar::Common;
use super::printer;
use crate::domain::moment::Time;
use crate::i18n::Words;
use crate::say;
use crate::store::clock::SystemClock;
use crate::store::disk::SharedDisk;
use crate::store::real_disk::RealDisk;
use crate::store::{Places, Store, journal};

/// The words, the store, and whether a script reads what is printed.
pub(crate) struct Context {
    pub(crate) words: Words,
    /// Whether the language was asked for, with `--lang` or `OVERSIKT_LANG`.
    pub(crate) lang_asked: bool,
    pub(crate) json: bool,
    pub(crate) store: Store,
}

impl Context {
    /// The context of this process.
    pub(crate) fn new(words: Words, lang_asked: bool, common: &Common) -> Result<Self, Failure> {
        let disk: SharedDisk = Arc::new(RealDisk);
        let places = Places::find(common.data.as_deref(), &*disk).map_err(|_| {
            Failure::new(
                "no_home",
                say!(words, "error-no-home"),
                say!(words, "error-no-home-hint"),
            )
        })?;
        journal::begin(&places.state);
        Ok(Self {
            words,
            lang_asked,
            json: common.json,
            store: Store {
                places,
                disk,
                clock: Arc::new(SystemClock),
            },
        })
    }

    /// Says something on standard error beside what the command prints.
    pub(crate) fn aside(&self, text: &str) {
        printer::aside(text, self.json);
    }

    /// The time.
    pub(crate) fn now(&self) -> Time {
        Time::new(self.store.clock.now())
    }
}
