//! Files that are merged from the first screen: read, and written, on threads of their own.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::super::merging::{self, Plan};
use super::{Mail, Sitting, faults, first};
use crate::app::merge::Merged;
use crate::domain::outcome::Outcome;
use crate::domain::state::View;
use crate::i18n::Words;
use crate::say;
use crate::shell::Flow;
use crate::store::Store;
use crate::store::merging::{Gathered, Union};

/// What was read together last, and how often that was asked for.
#[derive(Default)]
pub(super) struct Gathering {
    asked: u64,
    gathered: Option<Arc<Mutex<Gathered>>>,
}

impl Gathering {
    /// Keeps what was read; not where something else was asked for since.
    pub(super) fn took(&mut self, nth: u64, gathered: Box<Gathered>) -> bool {
        let wanted = nth == self.asked;
        if wanted {
            self.gathered = Some(Arc::new(Mutex::new(*gathered)));
        }
        wanted
    }
}

impl Sitting {
    /// Finds out which files a path means: it may be on a share that takes its time.
    pub(super) fn look_into(&self, path: PathBuf) -> Flow {
        let (store, words) = (self.store.clone(), self.model.words.clone());
        let asked = path.clone();
        let failed = {
            let (path, words) = (path.clone(), words.clone());
            move || Mail::LookedInto(path, Err(say!(words, "merging-no-thread")))
        };
        self.meanwhile(
            move || {
                let at = first::at_home(path);
                let found = store.seminar_files_at(&at);
                let found = found.map_err(|fault| faults::sentence(&fault, &at, &words));
                Mail::LookedInto(asked, found)
            },
            failed,
        )
    }

    /// Reads files together.
    pub(super) fn gather(&mut self, asked: Vec<PathBuf>) -> Flow {
        self.gathering.gathered = None;
        self.gathering.asked += 1;
        let nth = self.gathering.asked;
        let (store, words) = (self.store.clone(), self.model.words.clone());
        let failed = {
            let words = words.clone();
            move || Mail::Merged(Err(say!(words, "merging-no-thread")))
        };
        self.meanwhile(
            move || {
                let gathered = store.gather(&asked);
                let found = merging::found(&store, &gathered, asked, &words);
                Mail::Gathered(nth, Box::new(gathered), Box::new(found))
            },
            failed,
        )
    }

    /// Writes what was read together.
    pub(super) fn merge(&self, out: PathBuf) -> Flow {
        let (store, words) = (self.store.clone(), self.model.words.clone());
        let failed = {
            let words = words.clone();
            move || Mail::Merged(Err(say!(words, "merging-no-thread")))
        };
        let gathered = self.gathering.gathered.clone();
        self.meanwhile(
            move || {
                let Some(gathered) = gathered else {
                    return Mail::Merged(Err(say!(words, "merging-nothing")));
                };
                let mut gathered = gathered.lock().unwrap_or_else(PoisonError::into_inner);
                Mail::Merged(merged(&store, &mut gathered, &out, &words).map(Box::new))
            },
            failed,
        )
    }

    /// Does something on a thread of its own; what comes of it arrives as mail.
    fn meanwhile(
        &self,
        work: impl FnOnce() -> Mail + Send + 'static,
        failed: impl FnOnce() -> Mail,
    ) -> Flow {
        let mailbox = self.mailbox.clone();
        let begun = std::thread::Builder::new()
            .name("merging".to_owned())
            .spawn(move || mailbox.send(work()));
        if let Err(error) = begun {
            tracing::error!(%error, "no thread to merge on");
            self.mailbox.send(failed());
        }
        Flow::Draw
    }
}

fn merged(
    store: &Store,
    gathered: &mut Gathered,
    out: &Path,
    words: &Words,
) -> Result<Merged, String> {
    let receipt = merging::receipt_beside(out);
    let plan = Plan {
        out,
        receipt: Some(&receipt),
        force: false,
    };
    let Gathered {
        union,
        state,
        left_out,
        ..
    } = gathered;
    let look = |union: &mut Union| Outcome::of(View::new(&union.log, state));
    let done = merging::write(store, union, plan, words, look);
    let done = done.map_err(|(path, fault)| {
        let failure = faults::unwritten(&fault, &path, words);
        format!("{} {}", failure.message(), failure.hint())
    })?;
    let sentence = |(path, fault): &(PathBuf, _)| faults::sentence(fault, path, words);
    Ok(Merged {
        damage: done.damage,
        seminar: None,
        files: union.inputs.len(),
        events: union.log.len(),
        left_out: left_out.iter().map(sentence).collect(),
        path: whole(store, out),
        receipt,
    })
}

/// The path of a file that is there, from the root on: it is remembered by that.
fn whole(store: &Store, path: &Path) -> PathBuf {
    let whole = store.disk.canonical(path);
    whole.unwrap_or_else(|_| path.to_path_buf())
}
