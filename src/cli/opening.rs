//! Opening a seminar for a command, and saying what was seen on the way.

use std::path::Path;

use super::context::Context;
use super::failure::Failure;
use super::faults;
use crate::say;
use crate::store::{Access, Role, Seminar};

/// Opens a seminar to look at it.
pub(crate) fn to_read(path: &Path, context: &Context) -> Result<Seminar, Failure> {
    let seminar = open(path, Access::Read, context)?;
    mention(&seminar, context);
    Ok(seminar)
}

/// Opens a seminar in this way.
pub(crate) fn open(path: &Path, access: Access, context: &Context) -> Result<Seminar, Failure> {
    context
        .store
        .seminar(path, access)
        .map_err(|fault| faults::failure(&fault, path, &context.words))
}

/// Says on standard error what was read beside the seminar itself, and what could not be read.
/// Without it somebody may wonder where a note comes from, or where one is.
pub(crate) fn mention(seminar: &Seminar, context: &Context) {
    let words = &context.words;
    for file in &seminar.files {
        let path = file.path.to_string_lossy();
        match &file.found {
            Ok(_) if file.role == Role::Rescue => {
                context.aside(&say!(words, "read-rescue", file = path.as_ref()));
            }
            Ok(found) if found.version > 1 => {
                context.aside(&say!(words, "read-newer", file = path.as_ref()));
            }
            Ok(_) => {}
            Err(fault) => context.aside(&faults::sentence(fault, &file.path, words)),
        }
    }
    let damaged = seminar.damaged();
    if damaged > 0 {
        context.aside(&say!(words, "read-damaged", count = damaged));
    }
}
