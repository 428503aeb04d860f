//! Rescue files: where everything goes that was said when the seminar file cannot be trusted.
//!
//! A rescue file is a seminar file of its own, `<stem>.redning-<replica>.json`, beside the seminar
//! if possible, else in the data folder, else in the folder for temporary files (there in a folder
//! that is named after the seminar's path). Opening the seminar reads its rescue files in.

use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use super::disk::{Disk, SharedDisk};
use super::durable;
use super::fault::Fault;
use super::reading::{self, MAX_FILE, Reading};
use super::session_file::{SessionFile, whole_file};
use crate::domain::id::ReplicaId;

/// Where rescue files of one seminar go, and under which name.
#[derive(Debug, Clone)]
pub struct Refuges {
    /// Best first. The first is the seminar's own folder.
    pub folders: Vec<PathBuf>,
    /// The seminar's file name without its extension.
    pub stem: OsString,
    /// The writer whose events these are.
    pub replica: ReplicaId,
}

/// A rescue file that was found beside a seminar or where rescue files of it may lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rescued {
    /// Where it is.
    pub path: PathBuf,
    /// What it holds, or why it cannot be read.
    pub reading: Result<Reading, Fault>,
}

impl Refuges {
    /// For a seminar file with this canonical path; `folders` are [`Places::refuges`].
    ///
    /// [`Places::refuges`]: super::places::Places::refuges
    pub fn new(seminar: &Path, folders: Vec<PathBuf>, replica: ReplicaId) -> Self {
        Self {
            folders,
            stem: seminar.file_stem().unwrap_or_default().to_os_string(),
            replica,
        }
    }

    /// Writes these entries to a new rescue file in the first place that takes it. It survives a
    /// crash when this returns.
    ///
    /// # Errors
    /// No place takes it; the fault is that of the last one.
    pub(super) fn take(&self, disk: &SharedDisk, entries: &[u8]) -> Result<SessionFile, Fault> {
        let word = format!("{WORD}{}", self.replica);
        let bytes = whole_file(entries);
        let mut last = Fault::Changed;
        for folder in &self.folders {
            // A folder that cannot be made says so again when the file is made in it.
            let _ = disk.create_folder(folder);
            match durable::create_free(&**disk, folder, &self.stem, &word, &bytes) {
                Ok(path) => return Ok(SessionFile::made(disk.clone(), path, &bytes)),
                Err(fault) => last = fault,
            }
        }
        Err(last)
    }
}

const WORD: &str = "redning-";

/// Reads the rescue files of a seminar, in the folders where its rescue files go.
pub fn find(disk: &dyn Disk, seminar: &Path, folders: &[PathBuf]) -> Vec<Rescued> {
    let stem = seminar.file_stem().unwrap_or_default();
    let mut found = Vec::new();
    for folder in folders {
        // A folder that is not there has no rescue files.
        let mut names = disk.list(folder).unwrap_or_default();
        names.retain(|name| is_rescue_of(name, stem));
        names.sort();
        found.extend(names.into_iter().map(|name| {
            let path = folder.join(name);
            Rescued {
                reading: read(disk, &path),
                path,
            }
        }));
    }
    found
}

/// The rescue files of many seminars, each folder looked into once. `folders` says where those of
/// a seminar go.
pub fn of_many(
    disk: &dyn Disk,
    seminars: &[PathBuf],
    folders: impl Fn(&Path) -> Vec<PathBuf>,
) -> Vec<PathBuf> {
    let mut looked: HashMap<PathBuf, Vec<OsString>> = HashMap::new();
    let mut found = Vec::new();
    for seminar in seminars {
        let stem = seminar.file_stem().unwrap_or_default();
        for folder in folders(seminar) {
            let names = looked.entry(folder.clone()).or_insert_with(|| {
                let mut names = disk.list(&folder).unwrap_or_default();
                let word = memchr::memmem::Finder::new(WORD.as_bytes());
                names.retain(|name| word.find(name.as_encoded_bytes()).is_some());
                names
            });
            let of_this = names.iter().filter(|name| is_rescue_of(name, stem));
            found.extend(of_this.map(|name| folder.join(name)));
        }
    }
    found
}

fn read(disk: &dyn Disk, path: &Path) -> Result<Reading, Fault> {
    let bytes = disk
        .read(path, MAX_FILE)
        .map_err(super::fault::Step::Read.failed())?;
    Ok(reading::read(bytes)?)
}

/// Whether a file is a rescue file of some seminar, by its name.
pub fn is_rescue(name: &OsStr) -> bool {
    let bytes = name.as_encoded_bytes();
    let word = format!(".{WORD}");
    memchr::memmem::rfind(bytes, word.as_bytes()).is_some_and(|at| {
        let ending = bytes.get(at..).unwrap_or_default();
        std::str::from_utf8(ending)
            .is_ok_and(|ending| is_rescue_of(OsStr::new(&format!("-{ending}")), OsStr::new("-")))
    })
}

/// Whether a file is a rescue file of this stem, by its name.
fn is_rescue_of(name: &OsStr, stem: &OsStr) -> bool {
    let rest = name
        .as_encoded_bytes()
        .strip_prefix(stem.as_encoded_bytes())
        .and_then(|rest| std::str::from_utf8(rest).ok());
    let rest = rest.and_then(|rest| rest.strip_prefix('.')?.strip_prefix(WORD));
    let Some(rest) = rest.and_then(|rest| rest.strip_suffix(".json")) else {
        return false;
    };
    let (replica, number) = rest.split_once('-').unwrap_or((rest, "1"));
    let numbered = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    numbered && ReplicaId::parse(replica).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rescue_file_is_known_by_its_name() {
        let of = |name: &str| is_rescue_of(OsStr::new(name), OsStr::new("seminar.2026"));
        assert!(of("seminar.2026.redning-00000000000000a1.json"));
        assert!(of("seminar.2026.redning-00000000000000a1-2.json"));
        for other in [
            "seminar.2026.json",
            "seminar.2025.redning-00000000000000a1.json",
            "seminar.2026.redning-00000000000000a1-.json",
            "seminar.2026.redning-a1.json",
            "seminar.2026.redning-00000000000000a1.txt",
        ] {
            assert!(!of(other), "{other}");
        }
        assert!(is_rescue(OsStr::new("x.redning-00000000000000a1-2.json")));
        assert!(!is_rescue(OsStr::new("x.redning-tiltak.json")));
        assert!(!is_rescue(OsStr::new("redning.json")));
    }
}
