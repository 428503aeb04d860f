//! Reading a seminar and taking it up: on a thread of its own while the terminal is being taken
//! over, or at once where somebody chose it on the screen.

use std::path::{Path, PathBuf};

use super::super::context::Context;
use super::super::failure::Failure;
use super::super::faults;
use super::opened::{self, Found};
use super::taken_up::TakenUp;
use super::{Mail, Sitting, follow};
use crate::app::model::Opening;
use crate::app::{Event, How, Screen};
use crate::store::{Fault, Step};

impl Sitting {
    /// Begins with a seminar that is read while the terminal is being taken over.
    pub(super) fn begin_reading(
        &mut self,
        path: PathBuf,
        how: How,
        context: &Context,
    ) -> Result<(), Failure> {
        // A name that is not there is said at once, on the ordinary screen.
        if let Err(error) = context.store.disk.canonical(&path) {
            let fault = Fault::from_disk(Step::Open, error);
            return Err(faults::failure(&fault, &path, &self.model.words));
        }
        self.model.screen = Screen::Opening(Opening::default());
        self.open_meanwhile(path, how);
        Ok(())
    }

    /// Opens a seminar, or says why not.
    pub(super) fn opened(&mut self, path: &Path, how: How) -> Event {
        match opened::open(&self.store, path, how, &self.model.words) {
            Ok(found) => self.take_up(path, how, found),
            Err(fault) => Event::Failed(self.in_words(&fault, path)),
        }
    }

    /// Reads a seminar on a thread of its own, while the terminal is being taken over.
    pub(super) fn open_meanwhile(&self, path: PathBuf, how: How) {
        let (store, words) = (self.store.clone(), self.model.words.clone());
        let mailbox = self.mailbox.clone();
        let begun = std::thread::Builder::new()
            .name("opening".to_owned())
            .spawn({
                let (mailbox, path) = (mailbox.clone(), path.clone());
                move || {
                    let found = opened::open(&store, &path, how, &words);
                    mailbox.send(Mail::Found(path, how, Box::new(found)));
                }
            });
        if let Err(error) = begun {
            let fault = Fault::from_disk(Step::Open, error);
            mailbox.send(Mail::Found(path, how, Box::new(Err(fault))));
        }
    }

    /// Takes up a seminar that was read. What belongs to it is started when it is on the screen,
    /// or needed.
    pub(super) fn take_up(&mut self, path: &Path, how: How, found: Found) -> Event {
        let (mut opened, pens) = match found {
            Found::Taken(words) => return Event::Taken(path.to_owned(), words),
            Found::Seminar(opened, pens) => (opened, pens),
        };
        if how == How::Follow {
            let known = opened.session.log();
            follow::begin(&self.store, path, known, self.mailbox.clone());
        }
        opened.remarks.append(&mut self.remarks);
        self.open = Some((path.to_owned(), how));
        self.taken_up = Some(TakenUp {
            path: path.to_owned(),
            how,
            known: opened::known(&opened),
            pens,
        });
        if how == How::Replay {
            return Event::Replayed(opened, self.moment.take());
        }
        Event::Opened(opened)
    }

    /// A fault of a file as the screen says it: what happened, and what to do.
    pub(super) fn in_words(&self, fault: &Fault, path: &Path) -> String {
        let failure = faults::failure(fault, path, &self.model.words);
        format!("{} {}", failure.message(), failure.hint())
    }
}
