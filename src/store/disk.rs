//! The one door through which the store reaches a disk.
//!
//! Everything that can fail stands behind [`Disk`] and [`OpenFile`], so that a test can make the
//! Nth operation fail, or put a disk there that forgets what was not synced.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A disk, shared by everything that uses it.
pub type SharedDisk = Arc<dyn Disk>;

/// Held as long as it lives; dropping it gives the lock back.
pub type Lock = Box<dyn Send>;

/// The file operations that the store needs, and no others.
///
/// A path that names something else than a regular file (a folder, a pipe, a device) is refused
/// by [`Disk::read`] and [`Disk::open`] at once, with [`NotAFile`] inside the error: none of them
/// ever waits for a writer at the other end.
#[expect(
    clippy::missing_errors_doc,
    reason = "every operation of a disk can fail with whatever the system says"
)]
pub trait Disk: Send + Sync {
    /// The whole of a regular file, refused as [`io::ErrorKind::FileTooLarge`] above `limit` bytes.
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;

    /// An existing regular file, for reading and writing in place.
    fn open(&self, path: &Path) -> io::Result<Box<dyn OpenFile>>;

    /// A new, empty file that only its owner may read. Refused when the name is taken.
    fn create_new(&self, path: &Path) -> io::Result<Box<dyn OpenFile>>;

    /// Gives a file another name, in place of what stood there. Durable after the folder's sync.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Takes a name away.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Makes the names in a folder durable, where the system has a way to ask for that.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// Makes a folder and those above it, for the owner only, and makes their names durable.
    fn create_folder(&self, folder: &Path) -> io::Result<()>;

    /// The names in a folder, in no particular order.
    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>>;

    /// The path without symbolic links and dots. What it names must exist.
    fn canonical(&self, path: &Path) -> io::Result<PathBuf>;

    /// Takes the exclusive lock of a lock file, which is made if need be and never removed.
    /// `None`: somebody else holds it.
    fn lock(&self, path: &Path) -> io::Result<Option<Lock>>;
}

/// A file that was opened for reading and writing.
#[expect(
    clippy::missing_errors_doc,
    reason = "every operation of a disk can fail with whatever the system says"
)]
pub trait OpenFile: Send {
    /// How many bytes it has.
    fn size(&self) -> io::Result<u64>;

    /// Fills `into` from the offset `at`; fewer bytes are an error.
    fn read_at(&self, at: u64, into: &mut [u8]) -> io::Result<()>;

    /// Writes all of `bytes` at the offset `at`, in one system call where the system lets us.
    fn write_at(&mut self, at: u64, bytes: &[u8]) -> io::Result<()>;

    /// Cuts the file, or makes it longer with zeros.
    fn set_size(&mut self, size: u64) -> io::Result<()>;

    /// Returns when everything written so far, and the size, are on the disk itself.
    fn sync(&mut self) -> io::Result<()>;
}

/// The path names a folder, a pipe, a device or the like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a regular file")]
pub struct NotAFile;

/// What a disk said, in a form that can be sent to another thread, compared and shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text}")]
pub struct DiskError {
    /// What kind of failure it was.
    pub kind: io::ErrorKind,
    /// Whether the path named something that is no regular file.
    pub not_a_file: bool,
    /// The system's own words.
    pub text: String,
}

impl From<io::Error> for DiskError {
    fn from(error: io::Error) -> Self {
        let refused = matches!(error.get_ref(), Some(inner) if inner.is::<NotAFile>());
        Self {
            kind: error.kind(),
            not_a_file: refused || error.kind() == io::ErrorKind::IsADirectory,
            text: error.to_string(),
        }
    }
}

/// The folder in which a path stands.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}
