//! The small files of the program itself, in its own folders: JSON, replaced as a whole.

use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use super::disk::{Disk, folder_of};
use super::durable;
use super::fault::{Fault, Step};
use crate::domain::id::Id;

/// More than any of them ever has.
const LIMIT: u64 = 4 << 20;

/// Reads a small file. One that is not there, or not readable, counts as empty: nothing in these
/// files is worth keeping somebody from their seminar.
pub(super) fn load<T: DeserializeOwned + Default>(disk: &dyn Disk, path: &Path) -> T {
    let bytes = disk.read(path, LIMIT).unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or_default()
}

/// Replaces a small file, and makes its folder if need be.
pub(super) fn store<T: Serialize>(
    disk: &dyn Disk,
    path: &Path,
    value: &T,
    nonce: u64,
) -> Result<(), Fault> {
    let mut bytes = serde_json::to_vec_pretty(value)
        .map_err(|error| Step::Write.failed()(io::Error::from(error)))?;
    bytes.push(b'\n');
    store_bytes(disk, path, &bytes, nonce)
}

/// The same for bytes that are no JSON.
pub(super) fn store_bytes(
    disk: &dyn Disk,
    path: &Path,
    bytes: &[u8],
    nonce: u64,
) -> Result<(), Fault> {
    disk.create_folder(folder_of(path))
        .map_err(Step::Create.failed())?;
    durable::replace(disk, path, bytes, nonce)
}

/// A file in `folder` that belongs to the seminar with this canonical path.
pub(super) fn for_seminar(folder: &Path, seminar: &Path, extension: &str) -> PathBuf {
    folder.join(format!("{}.{extension}", name_of(seminar)))
}

/// A name for whatever belongs to the seminar with this canonical path: a hash, so that every
/// system takes it and two seminars of the same file name are kept apart.
pub(super) fn name_of(seminar: &Path) -> Id {
    let digest = Sha256::digest(seminar.as_os_str().as_encoded_bytes());
    Id::from_bytes(std::array::from_fn(|at| digest[at]))
}
