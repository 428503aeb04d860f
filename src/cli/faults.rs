//! What can go wrong with a file, in words.

use std::io::ErrorKind;
use std::path::Path;

use super::failure::Failure;
use super::printer;
use crate::i18n::Words;
use crate::say;
use crate::store::disk::DiskError;
use crate::store::{Fault, Step, Unreadable};

/// Puts a fault with the file at `path` into words.
pub(crate) fn failure(fault: &Fault, path: &Path, words: &Words) -> Failure {
    let file = printer::named(path);
    let file = file.as_str();
    match fault {
        Fault::Disk { step, error } => disk(*step, error, file, words),
        Fault::Changed => Failure::new(
            "changed",
            say!(words, "fault-changed", file = file),
            say!(words, "fault-again-hint"),
        ),
        Fault::Unreadable(why) => Failure::new(
            "not_a_seminar",
            format!(
                "{} {}",
                say!(words, "fault-not-a-seminar", file = file),
                unreadable(why, words)
            ),
            say!(words, "fault-not-a-seminar-hint"),
        ),
        Fault::Newer(version) => Failure::new(
            "newer",
            say!(
                words,
                "fault-newer",
                file = file,
                version = version.to_string()
            ),
            say!(words, "fault-newer-hint"),
        ),
        Fault::Full => Failure::new(
            "full",
            say!(words, "fault-full", file = file),
            say!(words, "fault-full-hint"),
        ),
    }
}

/// Puts a fault with a new file that was to be written at `path` into words: that nothing is
/// there, and that what was read is as it was.
pub(crate) fn unwritten(fault: &Fault, path: &Path, words: &Words) -> Failure {
    let Fault::Disk { error, .. } = fault else {
        return failure(fault, path, words);
    };
    let file = printer::named(path);
    let file = file.as_str();
    if error.not_a_file {
        return Failure::new(
            "not_a_file",
            say!(words, "fault-is-a-folder", file = file),
            say!(words, "fault-is-a-folder-hint"),
        );
    }
    match error.kind {
        ErrorKind::NotFound | ErrorKind::NotADirectory => Failure::new(
            "not_found",
            say!(words, "fault-no-folder", file = file),
            say!(words, "fault-no-folder-hint"),
        ),
        // These say it themselves.
        ErrorKind::AlreadyExists | ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            failure(fault, path, words)
        }
        _ => {
            let failure = failure(fault, path, words);
            let safe = say!(words, "fault-nothing-written");
            Failure::new(
                failure.kind(),
                format!("{} {safe}", failure.message()),
                failure.hint().to_owned(),
            )
        }
    }
}

/// What a fault is called and what it says, on one line.
pub(crate) fn sentence(fault: &Fault, path: &Path, words: &Words) -> String {
    failure(fault, path, words).message().to_owned()
}

fn disk(step: Step, error: &DiskError, file: &str, words: &Words) -> Failure {
    if error.not_a_file {
        return Failure::new(
            "not_a_file",
            say!(words, "fault-not-a-file", file = file),
            say!(words, "fault-not-a-file-hint"),
        );
    }
    match error.kind {
        ErrorKind::NotFound => Failure::new(
            "not_found",
            say!(words, "fault-not-found", file = file),
            say!(words, "fault-not-found-hint"),
        ),
        ErrorKind::AlreadyExists => Failure::new(
            "exists",
            say!(words, "fault-exists", file = file),
            say!(words, "fault-exists-hint"),
        ),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Failure::new(
            "denied",
            say!(words, "fault-denied", file = file),
            say!(words, "fault-denied-hint"),
        ),
        ErrorKind::FileTooLarge if step == Step::Read => Failure::new(
            "not_a_seminar",
            format!(
                "{} {}",
                say!(words, "fault-not-a-seminar", file = file),
                say!(words, "unreadable-too-large")
            ),
            say!(words, "fault-not-a-seminar-hint"),
        ),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            Failure::new(
                "disk",
                say!(words, "fault-no-space", file = file),
                say!(words, "fault-no-space-hint"),
            )
        }
        _ => Failure::new(
            "disk",
            say!(words, "fault-disk", file = file, text = error.text.as_str()),
            say!(words, "fault-again-hint"),
        ),
    }
}

fn unreadable(why: &Unreadable, words: &Words) -> String {
    match why {
        Unreadable::NotText => say!(words, "unreadable-not-text"),
        Unreadable::NotJson {
            line,
            column,
            reason,
        } => say!(
            words,
            "unreadable-not-json",
            line = line.to_string(),
            column = column.to_string(),
            reason = reason.as_str()
        ),
        Unreadable::OtherJson => say!(words, "unreadable-other-json"),
        Unreadable::OtherFormat(format) => {
            say!(words, "unreadable-other-format", format = format.as_str())
        }
        Unreadable::TooLarge => say!(words, "unreadable-too-large"),
    }
}
