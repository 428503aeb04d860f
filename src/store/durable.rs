//! Writes whole files so that a crash leaves the old one or the new one.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{Disk, OpenFile, folder_of};
use super::fault::{Fault, Step};

/// How much is handed to the disk at a time where a file comes in pieces.
pub(super) const CHUNK: usize = 1 << 20;

/// How much of a long file may wait in memory for the disk: what comes later is still being made
/// while the disk is at work.
const UNSYNCED: u64 = 16 << 20;

/// Writes a file that does not exist yet.
///
/// When this returns, content and name survive a crash. After a crash on the way the file may be
/// there with a part of its content, or not at all; after an error it is taken away again.
///
/// # Errors
/// The name is taken ([`io::ErrorKind::AlreadyExists`]), or the disk refused.
pub fn create(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    create_from(disk, path, std::iter::once(bytes))
}

/// The same for a file that comes in pieces and is never in memory as a whole.
///
/// # Errors
/// As [`create`].
pub fn create_from<P: AsRef<[u8]>>(
    disk: &dyn Disk,
    path: &Path,
    pieces: impl Iterator<Item = P>,
) -> Result<(), Fault> {
    let mut file = disk.create_new(path).map_err(Step::Create.failed())?;
    let written = write_all(&mut *file, pieces)
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

/// Hands everything to the system, a chunk at a time. Of a long file the disk has most already
/// when the last chunk comes.
fn write_all<P: AsRef<[u8]>>(
    file: &mut dyn OpenFile,
    pieces: impl Iterator<Item = P>,
) -> Result<(), Fault> {
    let mut chunk = Vec::new();
    let (mut at, mut synced) = (0, 0);
    let mut write = |bytes: &[u8]| {
        file.write_at(at, bytes).map_err(Step::Write.failed())?;
        at += bytes.len() as u64;
        if at - synced >= UNSYNCED {
            file.sync().map_err(Step::Sync.failed())?;
            synced = at;
        }
        Ok(())
    };
    for piece in pieces {
        let piece = piece.as_ref();
        if piece.len() >= CHUNK && chunk.is_empty() {
            write(piece)?;
            continue;
        }
        chunk.extend_from_slice(piece);
        if chunk.len() >= CHUNK {
            write(&chunk)?;
            chunk.clear();
        }
    }
    if chunk.is_empty() {
        Ok(())
    } else {
        write(&chunk)
    }
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
    replace_from(disk, path, std::iter::once(bytes), nonce)
}

/// The same for a file that comes in pieces and is never in memory as a whole.
///
/// # Errors
/// As [`replace`].
pub fn replace_from<P: AsRef<[u8]>>(
    disk: &dyn Disk,
    path: &Path,
    pieces: impl Iterator<Item = P>,
    nonce: u64,
) -> Result<(), Fault> {
    let fresh = fresh_name(path, nonce);
    create_from(disk, &fresh, pieces)?;
    if let Err(error) = disk.rename(&fresh, path) {
        let _ = disk.remove(&fresh);
        return Err(Step::Rename.failed()(error));
    }
    disk.sync_folder(folder_of(path))
        .map_err(Step::Sync.failed())
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
