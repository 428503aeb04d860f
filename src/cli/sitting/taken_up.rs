//! What is done for a seminar that was just opened when it is on the screen: nobody should wait
//! for that. Who is quicker than the screen and enters something has it done at once.

use std::path::PathBuf;

use super::savers::Savers;
use super::{Mail, Sitting, lock, opened};
use crate::app::How;
use crate::store::seminar::Pens;

/// A seminar that is open, and whose savers do not run yet.
pub(super) struct TakenUp {
    pub(super) path: PathBuf,
    pub(super) how: How,
    pub(super) known: opened::Known,
    pub(super) pens: Option<Box<Pens>>,
}

impl Sitting {
    /// Starts the savers of a seminar that was taken up, and puts it first among the recent ones.
    pub(super) fn settle_in(&mut self) {
        let Some(taken_up) = self.taken_up.take() else {
            return;
        };
        let TakenUp {
            path,
            how,
            known,
            pens,
        } = taken_up;
        if let Some(pens) = pens {
            let mailbox = self.mailbox.clone();
            let report = move |which, report| mailbox.send(Mail::Report(which, report));
            match Savers::start(*pens, &report) {
                Ok(savers) => *lock(&self.savers) = savers,
                // Without a saver nothing can be entered: it is as if it could not be opened.
                Err(fault) => {
                    let found = Box::new(Err(fault));
                    return self.mailbox.send(Mail::Found(path, how, found));
                }
            }
        }
        opened::remember(&self.store, &path, known);
    }
}
