//! Wrong use, in words. What was typed is shown harmlessly.

use std::path::Path;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::failure::Failure;
use crate::i18n::Words;
use crate::say;

/// Puts a complaint of the argument parser into the reader's language.
pub(crate) fn failure(error: &clap::Error, words: &Words) -> Failure {
    let what = |kind| text(error, kind);
    let argument = || what(ContextKind::InvalidArg);
    let message = match error.kind() {
        ErrorKind::UnknownArgument => say!(words, "usage-unknown", what = argument()),
        ErrorKind::MissingRequiredArgument => say!(words, "usage-missing", what = argument()),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::InvalidUtf8 => {
            let value = what(ContextKind::InvalidValue);
            if value.is_empty() {
                say!(words, "usage-missing-value", what = argument())
            } else {
                say!(words, "usage-value", value = value, what = argument())
            }
        }
        ErrorKind::ArgumentConflict => say!(words, "usage-conflict", what = argument()),
        _ => say!(words, "usage-other"),
    };
    let suggested = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
        ContextKind::ValidValue,
    ]
    .map(what)
    .into_iter()
    .find(|found| !found.is_empty());
    let help = say!(words, "usage-help");
    let hint = match suggested {
        Some(words_meant) => {
            let meant = say!(words, "usage-suggest", what = words_meant);
            format!("{meant} {help}")
        }
        None => help,
    };
    Failure::usage(message, hint)
}

/// A file before a subcommand: `oversikt seminar.json show`.
pub(crate) fn file_before_command(file: &Path, words: &Words) -> Failure {
    let file = file.to_string_lossy();
    Failure::usage(
        say!(words, "usage-file-first", file = file.as_ref()),
        say!(words, "usage-help"),
    )
}

fn text(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(one)) => one.clone(),
        Some(ContextValue::Strings(several)) => several.join(", "),
        _ => String::new(),
    }
}
