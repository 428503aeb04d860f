//! The file in which a person may have set something. The program never writes it.

use std::io;
use std::path::{Path, PathBuf};

use super::disk::{Disk, DiskError};

/// Far more than there is to set, in bytes.
const LIMIT: u64 = 256 << 10;

/// Where the settings of a configuration folder stand.
pub fn path(config: &Path) -> PathBuf {
    config.join("settings.toml")
}

/// Its text. `None`: there is no file, and none is needed. What is no text stands there as signs
/// that are no setting.
///
/// # Errors
/// There is something of that name that cannot be read: a folder, say.
pub fn read(disk: &dyn Disk, file: &Path) -> Result<Option<String>, DiskError> {
    match disk.read(file, LIMIT) {
        Ok(bytes) => Ok(Some(match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        })),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        // A file stands where a folder of the way should be: then there are no settings either.
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(None),
        Err(error) => Err(error.into()),
    }
}
