//! Putting files together: the union of their events, each once, in the order of replay.
//!
//! ```text
//! paths ──▶ files ══ threads ══▶ read, judged, hashed ──▶ one log ──▶ ranks ──▶ a new file
//!                                        └─▶ what each brought                └─▶ a receipt
//! ```
//!
//! An input is never changed. The same inputs give the same bytes, whatever their order.

mod gathered;
mod inputs;
pub mod receipt;
mod running;
mod writing;

use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::disk::folder_of;
use super::durable;
use super::fault::{Fault, Step};
use super::open::Store;
use super::reading::{self, MAX_FILE};
use crate::domain::id::Id;
use crate::domain::line::claimed_id;
use crate::domain::log::{Lines, Log, Ranks};

pub use gathered::Gathered;
pub use inputs::Input;
use inputs::{Keep, OnFault};
pub use running::{NotRunning, Running, TakenIn};
pub use writing::Written;

/// Files put together, in memory.
#[derive(Debug, Default)]
pub struct Union {
    /// Every event of all of them, once.
    pub log: Log,
    /// The order of replay, in which they are written.
    pub ranks: Ranks,
    /// The files, in the order of their paths.
    pub inputs: Vec<Input>,
}

impl Store {
    /// Reads these files, and the seminar files of these folders, and puts their events together.
    /// Rescue files of a file are read in with it.
    ///
    /// # Errors
    /// One of them is not there or no seminar file: the path, and why. Nothing is written.
    pub fn union<P: AsRef<Path>>(&self, paths: &[P]) -> Result<Union, (PathBuf, Fault)> {
        self.put_together(paths, &mut OnFault::End, Keep::Nothing)
    }

    /// The union of these files, and what becomes of one that cannot be read.
    fn put_together<P: AsRef<Path>>(
        &self,
        paths: &[P],
        on_fault: &mut OnFault<'_>,
        keep: Keep,
    ) -> Result<Union, (PathBuf, Fault)> {
        let paths = inputs::expanded(self, paths, on_fault)?;
        let (log, inputs) = inputs::read_all(self, &paths, on_fault, keep)?;
        let ranks = Ranks::of(&log);
        Ok(Union { log, ranks, inputs })
    }

    /// Keeps the file under this name under another one, `<stem>.forrige.json`, unless every event
    /// of it is in the log: what is replaced then is in what replaces it. Gives back where.
    ///
    /// # Errors
    /// The disk refused. The file is left as it is.
    pub fn keep_unless_in(&self, log: &Log, path: &Path) -> Result<Option<PathBuf>, Fault> {
        let bytes = match self.disk.read(path, MAX_FILE) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Fault::from_disk(Step::Read, error)),
        };
        let found = reading::read(bytes.clone());
        let contained = found.is_ok_and(|found| {
            let known = |line| claimed_id(line).is_some_and(|id| log.contains(id));
            found.damage.is_empty() && found.lines().all(known)
        });
        if contained {
            return Ok(None);
        }
        let stem = path.file_stem().unwrap_or_default();
        let folder = folder_of(path);
        durable::create_free(&*self.disk, folder, stem, "forrige", &bytes).map(Some)
    }
}

impl Union {
    /// Its lines in the order in which they are written.
    pub fn lines(&self) -> Lines {
        self.log.lines(&self.ranks)
    }

    /// SHA-256, in hexadecimal, of the ids of all events in the order of their bytes: the same for
    /// every file that holds the same events, however they are ordered.
    pub fn digest(&self) -> String {
        let mut ids: Vec<Id> = self.log.slots().map(|slot| self.log.id(slot)).collect();
        // As a number an id is compared in one step; the order is that of its bytes.
        ids.sort_unstable_by_key(|id| u128::from_be_bytes(id.bytes()));
        let mut hash = Sha256::new();
        for id in ids {
            hash.update(id.bytes());
        }
        inputs::hex(&hash.finalize())
    }

    /// The damaged pieces of all inputs as a text that a person can read; empty where there are
    /// none. `said` puts a file and a line number into words.
    pub fn damage(&self, said: &dyn Fn(&Path, usize) -> String) -> String {
        let mut text = String::new();
        for input in &self.inputs {
            for (line, damaged) in &input.damage {
                text.push_str(&said(&input.path, *line));
                text.push('\n');
                text.push_str(damaged.trim_end_matches(['\r', '\n']));
                text.push_str("\n\n");
            }
        }
        text
    }
}
