//! What a person chose with a key, to begin with the next time: a small file of the program's own.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::disk::SharedDisk;
use super::fault::Fault;
use super::small_file;

/// Where the choices stand.
#[derive(Clone)]
pub struct Choices {
    disk: SharedDisk,
    file: PathBuf,
}

/// What was chosen, by name; what was not is open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Chosen {
    /// The colours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colours: Option<String>,
    /// The language, as a code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Whether the mouse is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mouse: Option<bool>,
}

impl Choices {
    /// The choices in this state folder.
    pub fn of(disk: SharedDisk, state: &Path) -> Self {
        Self {
            disk,
            file: state.join("choices.json"),
        }
    }

    /// What was chosen; nothing where no file is, or none that can be read.
    pub fn load(&self) -> Chosen {
        small_file::load(&*self.disk, &self.file)
    }

    /// Changes one choice. Others that another window of the program made stay.
    ///
    /// # Errors
    /// The state folder cannot be written to.
    pub fn change(&self, nonce: u64, with: impl FnOnce(&mut Chosen)) -> Result<(), Fault> {
        let before = self.load();
        let mut chosen = before.clone();
        with(&mut chosen);
        if chosen == before {
            return Ok(());
        }
        small_file::store(&*self.disk, &self.file, &chosen, nonce)
    }
}
