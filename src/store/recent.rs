//! The seminars that were open lately, and where rescue files of them were left.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::disk::SharedDisk;
use super::fault::Fault;
use super::small_file;

/// How many seminars are remembered.
const LIMIT: usize = 50;

/// The list of recent seminars in a data folder.
#[derive(Clone)]
pub struct Recent {
    disk: SharedDisk,
    file: PathBuf,
}

/// A seminar that was open lately.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The seminar file, canonical.
    pub path: PathBuf,
    /// What it was called.
    #[serde(default)]
    pub title: String,
    /// The day it is held, `YYYY-MM-DD`, where that was known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// The number of its municipality, where that was known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub municipality: String,
    /// When it was opened last, RFC 3339.
    #[serde(default)]
    pub opened: String,
    /// Rescue files of it, newest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rescues: Vec<PathBuf>,
}

/// What a seminar is called, by whoever opens it.
#[derive(Debug, Clone, Copy)]
pub struct Called<'a> {
    /// Its title.
    pub title: &'a str,
    /// The day it is held; `None`: whoever opens it does not say.
    pub date: Option<&'a str>,
    /// The number of its municipality; `None`: whoever opens it does not say.
    pub municipality: Option<&'a str>,
}

impl<'a, T: AsRef<str> + ?Sized> From<&'a T> for Called<'a> {
    fn from(title: &'a T) -> Self {
        Self {
            title: title.as_ref(),
            date: None,
            municipality: None,
        }
    }
}

impl Recent {
    /// The list in this data folder.
    pub fn of(disk: SharedDisk, data: &Path) -> Self {
        Self {
            disk,
            file: data.join("recent.json"),
        }
    }

    /// The seminars, the one opened last first. Empty when there is no list, or none to read.
    pub fn load(&self) -> Vec<Entry> {
        small_file::load(&*self.disk, &self.file)
    }

    /// Puts a seminar first. Its rescue files stay known.
    ///
    /// # Errors
    /// The data folder cannot be written to.
    pub fn opened<'a>(
        &self,
        path: &Path,
        called: impl Into<Called<'a>>,
        at: &str,
        nonce: u64,
    ) -> Result<(), Fault> {
        let called = called.into();
        self.change(path, nonce, |entry| {
            called.title.clone_into(&mut entry.title);
            at.clone_into(&mut entry.opened);
            for (said, kept) in [
                (called.date, &mut entry.date),
                (called.municipality, &mut entry.municipality),
            ] {
                if let Some(said) = said {
                    said.clone_into(kept);
                }
            }
        })
    }

    /// Remembers a rescue file of a seminar.
    ///
    /// # Errors
    /// The data folder cannot be written to.
    pub fn add_rescue(&self, path: &Path, rescue: &Path, nonce: u64) -> Result<(), Fault> {
        self.change(path, nonce, |entry| {
            if !entry.rescues.iter().any(|known| known == rescue) {
                entry.rescues.push(rescue.to_path_buf());
            }
        })
    }

    /// Takes a seminar off the list. The file itself stays where it is.
    ///
    /// # Errors
    /// The data folder cannot be written to.
    pub fn forget(&self, path: &Path, nonce: u64) -> Result<(), Fault> {
        let mut entries = self.load();
        entries.retain(|entry| entry.path != path);
        small_file::store(&*self.disk, &self.file, &entries, nonce)
    }

    fn change(&self, path: &Path, nonce: u64, with: impl FnOnce(&mut Entry)) -> Result<(), Fault> {
        // JSON has no way to write down a path that is not text, and one such path must not cost
        // the whole list.
        if path.to_str().is_none() {
            return Ok(());
        }
        let mut entries = self.load();
        let known = entries.iter().position(|entry| entry.path == path);
        let mut entry = known.map_or_else(
            || Entry {
                path: path.to_path_buf(),
                title: String::new(),
                date: String::new(),
                municipality: String::new(),
                opened: String::new(),
                rescues: Vec::new(),
            },
            |at| entries.remove(at),
        );
        with(&mut entry);
        entry.rescues.retain(|rescue| rescue.to_str().is_some());
        entries.insert(0, entry);
        entries.truncate(LIMIT);
        small_file::store(&*self.disk, &self.file, &entries, nonce)
    }
}
