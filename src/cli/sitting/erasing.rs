//! Erasing for good in the seminar on the screen: the saver ends, the store writes the file anew,
//! and the seminar is opened again.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::opened::{self, Found};
use super::{PATIENCE, Sitting, lock};
use crate::app::model::Notice;
use crate::app::{Event, How};
use crate::domain::id::Id;
use crate::domain::moment::Time;
use crate::i18n::Words;
use crate::say;
use crate::store::erasing::{Erased, NotErased};

impl Sitting {
    /// Erases the content of these events, or says why not and what to do instead.
    pub(super) fn erase(&mut self, gone: &[Id], now: Time) -> Event {
        let Some((path, how)) = self.open.clone() else {
            return Event::Failed(say!(self.model.words, "erase-nothing"));
        };
        let words = self.model.words.clone();
        let command = command(&path, gone);
        if how == How::Beside {
            return Event::NotErased(say!(words, "erase-not-beside", command = command));
        }
        if self.store.disk.list(&path).is_ok() {
            return Event::NotErased(say!(words, "erase-not-folder", command = command));
        }
        self.settle_in();
        // The app saw to it that everything is saved; should the saver find that it is not, the
        // desk still has it and saves it again.
        if lock(&self.savers).close(PATIENCE) {
            tracing::error!("not everything was saved before erasing");
        }
        let ids: BTreeSet<Id> = gone.iter().copied().collect();
        let done = self.store.erase_in_place(&path, &ids, now);
        let said = match &done {
            Ok(erased) => Notice {
                text: told(erased, &words),
                warns: !erased.left_in.is_empty(),
                whole: true,
            },
            Err(why) => Notice {
                text: self.refused(why, command),
                warns: true,
                whole: true,
            },
        };
        let gone = if done.is_ok() {
            gone.to_vec()
        } else {
            Vec::new()
        };
        self.open_again(&path, how, said, gone)
    }

    /// Opens the seminar that was just closed, with new savers.
    fn open_again(&mut self, path: &Path, how: How, said: Notice, gone: Vec<Id>) -> Event {
        let words = self.model.words.clone();
        match opened::open(&self.store, path, how, &words) {
            Ok(Found::Taken(who)) => Event::Taken(path.to_owned(), who),
            Ok(found) => match self.take_up(path, how, found) {
                Event::Opened(opened) => Event::Erased { opened, said, gone },
                other => other,
            },
            Err(fault) => {
                let why = self.in_words(&fault, path);
                Event::Stranded(say!(words, "erase-stranded", why = why))
            }
        }
    }

    fn refused(&self, why: &NotErased, command: String) -> String {
        let words = &self.model.words;
        match why {
            NotErased::Folder => say!(words, "erase-not-folder", command = command),
            NotErased::Closed(_) => say!(words, "erase-not-held"),
            NotErased::Disk(path, fault) => {
                let why = self.in_words(fault, path);
                say!(words, "erase-not-written", why = why, command = command)
            }
        }
    }
}

/// What was done, and what is left to do.
fn told(erased: &Erased, words: &Words) -> String {
    let mut said = vec![say!(words, "erase-gone")];
    if erased.draft {
        said.push(say!(words, "erase-gone-draft"));
    }
    if !erased.left_in.is_empty() {
        let names = erased.left_in.iter().map(|path| {
            let name = path.file_name().unwrap_or_default();
            format!("«{}»", name.to_string_lossy())
        });
        let files = names.collect::<Vec<_>>().join(", ");
        said.push(say!(words, "erase-gone-left", files = files));
    }
    said.join(" ")
}

/// The command that does the same to a seminar that nobody has open.
fn command(path: &Path, gone: &[Id]) -> String {
    let ids: Vec<String> = gone.iter().map(ToString::to_string).collect();
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let out: PathBuf = path.with_file_name(format!("{stem}-slettet.json"));
    format!(
        "oversikt erase \"{}\" {} -o \"{}\"",
        path.display(),
        ids.join(" "),
        out.display()
    )
}
