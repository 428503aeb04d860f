//! Writes whole files so that a crash leaves the old one or the new one.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{Disk, OpenFile, folder_of};
use super::fault::{Fault, Step};

/// How much is handed to the disk at a time where a file comes in pieces.
const CHUNK: usize = 1 << 20;

/// Writes a file that does not exist yet.
///
/// When this returns, content and name survive a crash. After a crash on the way the file may be
/// there with a part of its content, or not at all; after an error it is taken away again.
///
/// # Errors
/// The name is taken ([`io::ErrorKind::AlreadyExists`]), or the disk refused.
pub fn create(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let mut file = disk.create_new(path).map_err(Step::Create.failed())?;
    let written = file.write_at(0, bytes);
    finish(disk, path, file, written)
}

/// The same for a file that comes in pieces and is never in memory as a whole.
///
/// # Errors
/// As [`create`].
pub fn create_with(
    disk: &dyn Disk,
    path: &Path,
    pieces: &mut dyn Iterator<Item = &[u8]>,
) -> Result<(), Fault> {
    Unsettled::create(disk, path, pieces)?.settle(disk)
}

/// A file that was written, and does not survive a crash yet.
#[must_use = "it counts only when it has settled"]
pub struct Unsettled {
    file: Box<dyn OpenFile>,
    /// Where its bytes are.
    fresh: PathBuf,
    /// The name it gets when they are safe, where that is another.
    name: Option<PathBuf>,
}

impl Unsettled {
    /// Hands a new file to the system, piece by piece.
    ///
    /// # Errors
    /// The name is taken, or the disk refused.
    pub fn create(
        disk: &dyn Disk,
        path: &Path,
        pieces: &mut dyn Iterator<Item = &[u8]>,
    ) -> Result<Self, Fault> {
        let mut file = disk.create_new(path).map_err(Step::Create.failed())?;
        if let Err(error) = write_all(&mut *file, pieces) {
            drop(file);
            let _ = disk.remove(path);
            return Err(Step::Write.failed()(error));
        }
        Ok(Self {
            file,
            fresh: path.to_path_buf(),
            name: None,
        })
    }

    /// The same for a file that is to take the place of what stands under this name; see
    /// [`replace`].
    ///
    /// # Errors
    /// The disk refused.
    pub fn replace(
        disk: &dyn Disk,
        path: &Path,
        pieces: &mut dyn Iterator<Item = &[u8]>,
        nonce: u64,
    ) -> Result<Self, Fault> {
        let fresh = Self::create(disk, &fresh_name(path, nonce), pieces)?;
        Ok(Self {
            name: Some(path.to_path_buf()),
            ..fresh
        })
    }

    /// Makes it survive a crash, under its name. May be called on another thread.
    ///
    /// # Errors
    /// The disk refused. What is new is taken away again; only a fault of the last step of a
    /// replacement leaves open which of the two stands there.
    pub fn settle(self, disk: &dyn Disk) -> Result<(), Fault> {
        finish(disk, &self.fresh, self.file, Ok(()))?;
        let Some(name) = self.name else {
            return Ok(());
        };
        if let Err(error) = disk.rename(&self.fresh, &name) {
            let _ = disk.remove(&self.fresh);
            return Err(Step::Rename.failed()(error));
        }
        disk.sync_folder(folder_of(&name))
            .map_err(Step::Sync.failed())
    }
}

/// Hands everything to the system, a chunk at a time.
fn write_all(file: &mut dyn OpenFile, pieces: &mut dyn Iterator<Item = &[u8]>) -> io::Result<()> {
    // One more piece after the last look still fits.
    let mut chunk = Vec::with_capacity(2 * CHUNK);
    let mut at = 0;
    for piece in pieces {
        chunk.extend_from_slice(piece);
        if chunk.len() >= CHUNK {
            file.write_at(at, &chunk)?;
            at += chunk.len() as u64;
            chunk.clear();
        }
    }
    file.write_at(at, &chunk)
}

/// Makes what was written survive a crash, or takes it away again.
fn finish(
    disk: &dyn Disk,
    path: &Path,
    mut file: Box<dyn OpenFile>,
    written: io::Result<()>,
) -> Result<(), Fault> {
    let written = written
        .map_err(Step::Write.failed())
        .and_then(|()| file.sync().map_err(Step::Sync.failed()))
        .and_then(|()| {
            disk.sync_folder(folder_of(path))
                .map_err(Step::Sync.failed())
        });
    if written.is_err() {
        drop(file);
        // Nobody counts on the file yet. If it cannot be removed either, it is only litter.
        let _ = disk.remove(path);
    }
    written
}

/// Writes a file, in place of what stands under that name.
///
/// The bytes go to a new file beside it, which is synced, renamed into place, and its folder
/// synced. When this returns, the new content survives a crash; after a crash on the way, or an
/// error, the old content or the new stands there whole. `nonce` is a random number that keeps
/// two writers out of each other's new file.
///
/// # Errors
/// The disk refused. Only a fault of the last step leaves open which of the two stands there.
pub fn replace(disk: &dyn Disk, path: &Path, bytes: &[u8], nonce: u64) -> Result<(), Fault> {
    replace_with(disk, path, &mut std::iter::once(bytes), nonce)
}

/// The same for a file that comes in pieces and is never in memory as a whole.
///
/// # Errors
/// As [`replace`].
pub fn replace_with(
    disk: &dyn Disk,
    path: &Path,
    pieces: &mut dyn Iterator<Item = &[u8]>,
    nonce: u64,
) -> Result<(), Fault> {
    Unsettled::replace(disk, path, pieces, nonce)?.settle(disk)
}

/// The name under which a file is written that takes the place of this one.
fn fresh_name(path: &Path, nonce: u64) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".ny-{nonce:016x}"));
    path.with_file_name(name)
}

/// Writes a file that does not exist yet under the first free name: `<stem>.<word>.json`,
/// `<stem>.<word>-2.json` and so on.
///
/// # Errors
/// The disk refused, or there are a hundred of them.
pub fn create_free(
    disk: &dyn Disk,
    folder: &Path,
    stem: &std::ffi::OsStr,
    word: &str,
    bytes: &[u8],
) -> Result<PathBuf, Fault> {
    create_free_as(disk, folder, stem, (word, "json"), bytes)
}

/// The same for a file whose name ends otherwise: `<stem>.<word>.<ending>`.
///
/// # Errors
/// As [`create_free`].
pub fn create_free_as(
    disk: &dyn Disk,
    folder: &Path,
    stem: &std::ffi::OsStr,
    (word, ending): (&str, &str),
    bytes: &[u8],
) -> Result<PathBuf, Fault> {
    let mut taken = Step::Create.failed()(io::ErrorKind::AlreadyExists.into());
    for number in 1..=99 {
        let mut name = stem.to_os_string();
        name.push(match number {
            1 => format!(".{word}.{ending}"),
            _ => format!(".{word}-{number}.{ending}"),
        });
        let path = folder.join(name);
        match create(disk, &path, bytes) {
            Ok(()) => return Ok(path),
            Err(fault) if fault.is(io::ErrorKind::AlreadyExists) => taken = fault,
            Err(fault) => return Err(fault),
        }
    }
    Err(taken)
}
