//! Remembering what was chosen, on a thread of its own: a disk that takes its time holds up no
//! key.

use std::thread::{Builder, JoinHandle};

use crate::app::Choice;
use crate::store::Store;

/// The thread that writes the latest choice, if there is one.
#[derive(Default)]
pub(super) struct Remembering(Option<JoinHandle<()>>);

impl Remembering {
    /// Begins to write down a choice, after those before it.
    pub(super) fn begin(&mut self, store: &Store, choice: Choice) {
        let store = store.clone();
        let before = self.0.take();
        let begun = Builder::new().name("choices".to_owned()).spawn(move || {
            if let Some(before) = before {
                // It has nothing to hand over, and a panic of it was told already.
                let _ = before.join();
            }
            write(&store, choice);
        });
        match begun {
            Ok(thread) => self.0 = Some(thread),
            Err(error) => tracing::warn!(%error, "choice not remembered"),
        }
    }

    /// Waits until everything is written.
    pub(super) fn wait(&mut self) {
        if let Some(thread) = self.0.take() {
            let _ = thread.join();
        }
    }
}

fn write(store: &Store, choice: Choice) {
    let written = store
        .choices()
        .change(store.clock.random(), |chosen| match choice {
            Choice::Colours(colours) => chosen.colours = Some(colours.id().to_owned()),
            Choice::Language(lang) => chosen.language = Some(lang.code().to_owned()),
            Choice::Mouse(on) => chosen.mouse = Some(on),
        });
    if let Err(fault) = written {
        tracing::warn!(%fault, "choice not remembered");
    }
}
