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

/// Writes a file that does not exist yet and that nobody may ever find a part of under its name:
/// half a merge would look like a whole one, and be in the way of the next.
///
/// The bytes go to a new file beside it, which is synced. Only then is the name taken, by an
/// empty file, so that nothing is overwritten where somebody else was quicker; and what was
/// written is renamed over that. When this returns, content and name survive a crash. After a
/// crash on the way there is nothing under the name, or for the blink before the renaming an
/// empty file; after an error it is taken away again. `nonce` as in [`replace`].
///
/// # Errors
/// The name is taken ([`io::ErrorKind::AlreadyExists`]), or the disk refused.
pub fn put(disk: &dyn Disk, path: &Path, bytes: &[u8], nonce: u64) -> Result<(), Fault> {
    put_from(disk, path, std::iter::once(bytes), nonce)
}

/// The same for a file that comes in pieces and is never in memory as a whole.
///
/// # Errors
/// As [`put`].
pub fn put_from<P: AsRef<[u8]>>(
    disk: &dyn Disk,
    path: &Path,
    pieces: impl Iterator<Item = P>,
    nonce: u64,
) -> Result<(), Fault> {
    if disk.canonical(path).is_ok() {
        return Err(Step::Create.failed()(io::ErrorKind::AlreadyExists.into()));
    }
    let fresh = fresh_name(path, nonce);
    create_from(disk, &fresh, pieces)?;
    let taken = disk.create_new(path).map_err(Step::Create.failed());
    let named = taken.and_then(|empty| {
        drop(empty);
        let renamed = disk.rename(&fresh, path).map_err(Step::Rename.failed());
        let settled = renamed.and_then(|()| {
            let folder = folder_of(path);
            disk.sync_folder(folder).map_err(Step::Sync.failed())
        });
        // The name is ours: nobody counts on what stands there yet.
        settled.inspect_err(|_| drop(disk.remove(path)))
    });
    named.inspect_err(|_| drop(disk.remove(&fresh)))
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

/// What writings of this file left behind that never came to their end: parts of what stands in
/// it, or of what was to. Nobody else may be writing it.
pub fn left_behind(disk: &dyn Disk, path: &Path) -> Vec<PathBuf> {
    let own = fresh_name(path, 0);
    let own = own.file_name().unwrap_or_default().as_encoded_bytes();
    let (start, nonce) = own.split_at(own.len().saturating_sub(16));
    let folder = folder_of(path);
    let names = disk.list(folder).unwrap_or_default().into_iter();
    let of_ours = names.filter(|name| {
        let rest = name.as_encoded_bytes().strip_prefix(start);
        rest.is_some_and(|rest| rest.len() == nonce.len() && rest.iter().all(u8::is_ascii_hexdigit))
    });
    of_ours.map(|name| folder.join(name)).collect()
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
    let write = |path: &Path| create(disk, path, bytes);
    under_free_name(folder, stem, (word, "json"), &write)
}

/// Has a file written under the first free name, whatever it ends with: `<stem>.<word>.<ending>`.
/// `write` writes a file that does not exist yet.
///
/// # Errors
/// As [`create_free`].
pub fn under_free_name(
    folder: &Path,
    stem: &std::ffi::OsStr,
    (word, ending): (&str, &str),
    write: &dyn Fn(&Path) -> Result<(), Fault>,
) -> Result<PathBuf, Fault> {
    let mut taken = Step::Create.failed()(io::ErrorKind::AlreadyExists.into());
    for number in 1..=99 {
        let mut name = stem.to_os_string();
        name.push(match number {
            1 => format!(".{word}.{ending}"),
            _ => format!(".{word}-{number}.{ending}"),
        });
        let path = folder.join(name);
        match write(&path) {
            Ok(()) => return Ok(path),
            Err(fault) if fault.is(io::ErrorKind::AlreadyExists) => taken = fault,
            Err(fault) => return Err(fault),
        }
    }
    Err(taken)
}
