//! What can go wrong with a file, for those who have to put it into words.

use std::io;

use super::disk::DiskError;
use super::reading::Unreadable;

/// What was being done to a file when the disk refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Opening or looking for it.
    Open,
    /// Reading from it.
    Read,
    /// Making it, or the folder for it.
    Create,
    /// Writing into it.
    Write,
    /// Waiting until it is on the disk itself.
    Sync,
    /// Putting it into its place.
    Rename,
}

/// Why a file was not written or read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The disk refused.
    #[error("{step:?}: {error}")]
    Disk {
        /// What was being done.
        step: Step,
        /// What the disk said.
        error: DiskError,
    },
    /// The file is not as we left it: another program wrote to it, replaced it or took it away.
    #[error("somebody else changed the file")]
    Changed,
    /// The file is no seminar file, and so it is not written to.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// A newer program wrote the file, and so this one does not.
    #[error("the file is of version {0}")]
    Newer(u64),
    /// The file is as large as a file may become.
    #[error("the file is full")]
    Full,
}

impl Fault {
    /// The fault of a disk operation that failed at this step.
    pub fn from_disk(step: Step, error: io::Error) -> Self {
        step.failed()(error)
    }

    /// Whether the name was not there, or on creating, was taken.
    pub fn is(&self, kind: io::ErrorKind) -> bool {
        matches!(self, Self::Disk { error, .. } if error.kind == kind)
    }
}

impl Step {
    /// For `map_err`: the fault of an operation that failed at this step.
    pub(super) fn failed(self) -> impl Fn(io::Error) -> Fault {
        move |error| Fault::Disk {
            step: self,
            error: error.into(),
        }
    }
}
