//! The text that somebody is typing, kept until it is a note.

use std::io;
use std::path::{Path, PathBuf};

use super::disk::{Disk, SharedDisk};
use super::fault::{Fault, Step};
use super::small_file;

/// The longest draft that comes back, in bytes.
const LIMIT: u64 = 1 << 20;

/// Where the draft of one seminar is kept.
#[derive(Clone)]
pub struct Draft {
    disk: SharedDisk,
    file: PathBuf,
}

impl Draft {
    /// The draft of the seminar with this canonical path.
    pub fn of(disk: SharedDisk, state: &Path, seminar: &Path) -> Self {
        let file = small_file::for_seminar(&state.join("drafts"), seminar, "txt");
        Self { disk, file }
    }

    /// The text that was being typed when the program ended; empty when there was none.
    pub fn load(&self) -> String {
        let bytes = self.disk.read(&self.file, LIMIT).unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    }

    /// Keeps a text in place of the one before; an empty one takes the file away.
    ///
    /// # Errors
    /// The state folder cannot be written to.
    pub fn store(&self, text: &str, nonce: u64) -> Result<(), Fault> {
        if !text.is_empty() {
            return small_file::store_bytes(&*self.disk, &self.file, text.as_bytes(), nonce);
        }
        match self.disk.remove(&self.file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(Step::Create.failed()(error))
            }
            _ => Ok(()),
        }
    }
}

/// The drafts of all seminars that wait in a state folder, as paths.
pub fn waiting(disk: &dyn Disk, state: &Path) -> Vec<PathBuf> {
    let folder = state.join("drafts");
    let names = disk.list(&folder).unwrap_or_default();
    names.into_iter().map(|name| folder.join(name)).collect()
}
