//! One writer at a time.
//!
//! The lock file stands in the data folder under a hash of the seminar's canonical path, so that
//! no litter lands in synced folders, and is never renamed or removed: a lock on a file that is
//! replaced has two holders. Who holds it stands in a second file, for people. Nothing that was
//! saved depends on the lock telling the truth.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::disk::{Lock, SharedDisk};
use super::small_file;

/// Who has a seminar open for writing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Holder {
    /// The process.
    pub process: u32,
    /// Since when, RFC 3339.
    pub since: String,
    /// The seminar, for a person who looks into the folder.
    pub path: String,
}

/// What came of asking for the lock.
pub enum Outcome {
    /// It is ours as long as this lives.
    Ours(Lock),
    /// Somebody else has it; who, as far as that is written down.
    Theirs(Holder),
    /// The data folder has no locks. The checks before each append have to do.
    Unknown,
}

/// Asks for the lock of the seminar with this canonical path. `since` is the time, RFC 3339.
pub fn take(disk: &SharedDisk, data: &Path, seminar: &Path, since: &str) -> Outcome {
    let folder = data.join("locks");
    // When the folder cannot be made, the lock cannot either, and that is said below.
    let _ = disk.create_folder(&folder);
    let holder_file = small_file::for_seminar(&folder, seminar, "json");
    match disk.lock(&small_file::for_seminar(&folder, seminar, "lock")) {
        Ok(Some(lock)) => {
            let holder = Holder {
                process: std::process::id(),
                since: since.to_owned(),
                path: seminar.to_string_lossy().into_owned(),
            };
            note(disk, &holder_file, &holder);
            Outcome::Ours(lock)
        }
        Ok(None) => Outcome::Theirs(small_file::load(&**disk, &holder_file)),
        Err(_) => Outcome::Unknown,
    }
}

/// Writes down who holds the lock. It need not outlive the holder, so that nobody waits for the
/// disk here; without it somebody else is told less, and nothing else changes.
fn note(disk: &SharedDisk, path: &Path, holder: &Holder) {
    let bytes = serde_json::to_vec(holder).unwrap_or_default();
    // The one before may have left a longer one.
    let _ = disk.remove(path);
    let _ = disk
        .create_new(path)
        .and_then(|mut file| file.write_at(0, &bytes));
}
