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

use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::disk::folder_of;
use super::durable::{self, Unsettled};
use super::fault::{Fault, Step};
use super::open::Store;
use super::reading::{self, CLOSING, HEADER, MAX_FILE};
use crate::domain::id::Id;
use crate::domain::line::claimed_id;
use crate::domain::log::{Log, Ranks};

pub use gathered::Gathered;
pub use inputs::Input;
use inputs::{Keep, OnFault};
pub use running::{NotRunning, Running, TakenIn};

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

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// How many bytes it has.
    pub bytes: u64,
    /// Their SHA-256, in hexadecimal.
    pub sha256: String,
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

    /// Writes a union as a seminar file. When this returns, it survives a crash.
    ///
    /// # Errors
    /// The name is taken and `replace` does not say that it may be; or the disk refused.
    pub fn write_union(&self, union: &Union, path: &Path, replace: bool) -> Result<Written, Fault> {
        self.write_log(&union.log, &union.ranks, path, replace)
    }

    /// Writes the events of a log in this order as a seminar file.
    ///
    /// # Errors
    /// As [`Self::write_union`].
    pub fn write_log(
        &self,
        log: &Log,
        ranks: &Ranks,
        path: &Path,
        replace: bool,
    ) -> Result<Written, Fault> {
        let unsettled = self.hand_over(log, ranks, path, replace)?;
        unsettled.0.settle(&*self.disk)?;
        Ok(unsettled.1)
    }

    /// Writes a union, and does something else with it while the disk settles. When this returns,
    /// the file survives a crash.
    ///
    /// # Errors
    /// As [`Self::write_union`].
    pub fn write_union_and<T>(
        &self,
        union: &mut Union,
        path: &Path,
        replace: bool,
        meanwhile: impl FnOnce(&mut Union) -> T,
    ) -> Result<(Written, T), Fault> {
        let (unsettled, written) = self.hand_over(&union.log, &union.ranks, path, replace)?;
        std::thread::scope(|scope| {
            let settled = scope.spawn(|| unsettled.settle(&*self.disk));
            let done = meanwhile(union);
            match settled.join() {
                Ok(settled) => settled.map(|()| (written, done)),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        })
    }

    /// Hands the file of these events to the system; it has to settle yet.
    fn hand_over(
        &self,
        log: &Log,
        ranks: &Ranks,
        path: &Path,
        replace: bool,
    ) -> Result<(Unsettled, Written), Fault> {
        let size: usize = pieces(log, ranks).map(<[u8]>::len).sum();
        if size as u64 > MAX_FILE {
            return Err(Fault::Full);
        }
        // Hashing takes about as long as writing, and each goes through the events by itself.
        let (unsettled, sha256) = std::thread::scope(|scope| {
            let hash = scope.spawn(|| sha256(log, ranks));
            let mut pieces = pieces(log, ranks);
            let unsettled = if replace {
                Unsettled::replace(&*self.disk, path, &mut pieces, self.clock.random())
            } else {
                Unsettled::create(&*self.disk, path, &mut pieces)
            };
            // A thread that panicked is made up for here, where the panic is seen.
            (
                unsettled,
                hash.join().unwrap_or_else(|_| sha256(log, ranks)),
            )
        });
        let bytes = size as u64;
        unsettled.map(|unsettled| (unsettled, Written { bytes, sha256 }))
    }
}

impl Union {
    /// SHA-256, in hexadecimal, of the ids of all events in the order of their bytes: the same for
    /// every file that holds the same events, however they are ordered.
    pub fn digest(&self) -> String {
        let mut ids: Vec<Id> = self.log.slots().map(|slot| self.log.id(slot)).collect();
        ids.sort_unstable();
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

/// SHA-256 of the bytes of a file, in hexadecimal.
fn sha256(log: &Log, ranks: &Ranks) -> String {
    let mut hash = Sha256::new();
    pieces(log, ranks).for_each(|piece| hash.update(piece));
    inputs::hex(&hash.finalize())
}

/// The bytes of a file, piece by piece.
fn pieces<'a>(log: &'a Log, ranks: &'a Ranks) -> impl Iterator<Item = &'a [u8]> {
    let lines = ranks.order().iter().enumerate();
    let entries = lines.flat_map(|(nth, &slot)| {
        let comma: &[u8] = if nth == 0 { b"" } else { b"," };
        [comma, log.line(slot), b"\n"]
    });
    std::iter::once(HEADER)
        .chain(entries)
        .chain(std::iter::once(CLOSING))
}
