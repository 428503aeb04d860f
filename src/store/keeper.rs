//! Keeps everything that was acknowledged, wherever there is still a place for it.
//!
//! ```text
//!            damaged file                     the seminar file
//!   start ───────────────▶ made sound ──────▶ appended to ◀────── start
//!                               │                  │ failed sync, changed by others,
//!                               │ fault            │ a write that failed twice
//!                               ▼                  ▼
//!                          a new rescue file, with everything since the start
//!                               │ no place takes it
//!                               ▼
//!                          memory; tried again
//! ```
//!
//! Whichever file is appended to holds all that was acknowledged since the start. So the file
//! before it never has to be asked again.

use std::path::{Path, PathBuf};

use super::disk::SharedDisk;
use super::fault::Fault;
use super::rescue::Refuges;
use super::session_file::{SessionFile, make_sound};

/// Something happened to the file that the person should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The file that was written to until now.
    pub file: PathBuf,
    /// What happened to it.
    pub fault: Fault,
    /// Where everything is instead.
    pub refuge: Refuge,
}

/// Where everything is that was entered since the seminar was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refuge {
    /// Saved, in this file.
    File(PathBuf),
    /// Only in memory. It is tried again until it works.
    Memory,
}

/// How it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// Everything is saved where it belongs.
    Saved,
    /// Everything is saved where it belongs, after the file was written anew. The damaged one
    /// stands under this name.
    Mended(PathBuf),
    /// It did not go as it should.
    Trouble(Trouble),
}

/// What an append goes to.
enum Home {
    /// A file that has to be written anew first.
    Unsound(PathBuf),
    /// A file that is as we left it.
    Sound(SessionFile),
    /// A file that is never touched again, and why.
    Lost(PathBuf, Fault),
}

/// Holds what was entered since a seminar was opened, and sees that it is on a disk.
pub struct Keeper {
    disk: SharedDisk,
    refuges: Refuges,
    nonce: u64,
    home: Home,
    /// Everything acknowledged, as entries of a file.
    kept: Vec<u8>,
    /// Everything not yet acknowledged.
    waiting: Vec<u8>,
}

impl Keeper {
    /// For a file that can be appended to.
    pub fn sound(disk: SharedDisk, refuges: Refuges, file: SessionFile) -> Self {
        Self::new(disk, refuges, 0, Home::Sound(file))
    }

    /// For a file that has to be written anew before the first append. `nonce` is random.
    pub fn unsound(disk: SharedDisk, refuges: Refuges, path: PathBuf, nonce: u64) -> Self {
        Self::new(disk, refuges, nonce, Home::Unsound(path))
    }

    fn new(disk: SharedDisk, refuges: Refuges, nonce: u64, home: Home) -> Self {
        Self {
            disk,
            refuges,
            nonce,
            home,
            kept: Vec::new(),
            waiting: Vec::new(),
        }
    }

    /// The file that is written to, or was last.
    pub fn path(&self) -> &Path {
        match &self.home {
            Home::Unsound(path) | Home::Lost(path, _) => path,
            Home::Sound(file) => file.path(),
        }
    }

    /// How many bytes are only in memory.
    pub fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// Accepts entries. Nothing is written yet.
    pub fn accept(&mut self, entries: &[u8]) {
        self.waiting.extend_from_slice(entries);
    }

    /// Writes everything that waits. `written` is called when the system has it.
    pub fn save(&mut self, written: &mut dyn FnMut()) -> Kept {
        if self.waiting.is_empty() {
            return Kept::Saved;
        }
        match self.append(written) {
            Ok(mended) => {
                self.acknowledge();
                mended.map_or(Kept::Saved, Kept::Mended)
            }
            Err(fault) => Kept::Trouble(self.flee(fault)),
        }
    }

    /// Checks that everything acknowledged still stands in the file, and saves it elsewhere if
    /// not.
    pub fn verify(&mut self) -> Kept {
        let Home::Sound(file) = &mut self.home else {
            return Kept::Saved;
        };
        if self.kept.is_empty() {
            return Kept::Saved;
        }
        match file.verify(&self.kept) {
            Ok(()) => Kept::Saved,
            Err(fault) => {
                self.home = Home::Lost(file.path().to_path_buf(), fault.clone());
                Kept::Trouble(self.flee(fault))
            }
        }
    }

    fn append(&mut self, written: &mut dyn FnMut()) -> Result<Option<PathBuf>, Fault> {
        let mut mended = None;
        if let Home::Unsound(path) = &self.home {
            let path = path.clone();
            self.home = match make_sound(&self.disk, &path, self.nonce) {
                Ok((file, kept)) => {
                    mended = kept;
                    Home::Sound(file)
                }
                Err(fault) => Home::Lost(path, fault),
            };
        }
        let file = match &mut self.home {
            Home::Sound(file) => file,
            Home::Lost(_, fault) => return Err(fault.clone()),
            // Not so after the lines above; if it were, a rescue file is the safe answer.
            Home::Unsound(_) => return Err(Fault::Changed),
        };
        let appended = file.append(&self.waiting, written);
        if let (Err(fault), false) = (&appended, file.trusted()) {
            self.home = Home::Lost(file.path().to_path_buf(), fault.clone());
        }
        appended.map(|()| mended)
    }

    /// Saves everything in a rescue file and goes on there.
    fn flee(&mut self, fault: Fault) -> Trouble {
        let file = self.path().to_path_buf();
        let everything = [&self.kept[..], &self.waiting[..]].concat();
        let refuge = if let Ok(rescue) = self.refuges.take(&self.disk, &everything) {
            let path = rescue.path().to_path_buf();
            self.home = Home::Sound(rescue);
            self.acknowledge();
            Refuge::File(path)
        } else {
            // What was acknowledged may be nowhere now, so it waits for a place again.
            if !matches!(self.home, Home::Sound(_)) {
                self.waiting = everything;
                self.kept.clear();
            }
            Refuge::Memory
        };
        Trouble {
            file,
            fault,
            refuge,
        }
    }

    fn acknowledge(&mut self) {
        self.kept.append(&mut self.waiting);
    }
}
