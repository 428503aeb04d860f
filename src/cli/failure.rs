//! What went wrong, in words: what happened, what is safe, what to do next.

use std::io::{self, Write};

use serde_json::json;

use super::exit::Exit;
use super::printer;
use crate::i18n::Words;
use crate::say;

/// Why a command was not carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    exit: Exit,
    kind: &'static str,
    message: String,
    hint: String,
    /// What scripts are told beside that.
    more: Option<Box<(&'static str, serde_json::Value)>>,
}

impl Failure {
    /// It could not be done. `message` says what happened and what is safe, `hint` what to do
    /// next; `kind` is a short name that scripts can rely on.
    pub(crate) fn new(kind: &'static str, message: String, hint: String) -> Self {
        Self {
            exit: Exit::Failed,
            kind,
            message,
            hint,
            more: None,
        }
    }

    /// The same with something that a script can read under a name of its own.
    pub(crate) fn with(self, name: &'static str, value: serde_json::Value) -> Self {
        Self {
            more: Some(Box::new((name, value))),
            ..self
        }
    }

    /// The command was used wrongly.
    pub(crate) fn usage(message: String, hint: String) -> Self {
        Self {
            exit: Exit::WrongUse,
            ..Self::new("usage", message, hint)
        }
    }

    /// Whoever reads our output has gone away, as `head` does: nothing to say, and nobody to say
    /// it to.
    pub(crate) fn nobody_reads() -> Self {
        Self {
            exit: Exit::Done,
            ..Self::new("nobody_reads", String::new(), String::new())
        }
    }

    /// The exit code it means.
    pub(crate) const fn exit(&self) -> Exit {
        self.exit
    }

    /// The short name for scripts.
    pub(crate) const fn kind(&self) -> &'static str {
        self.kind
    }

    /// What happened, and what is safe.
    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    /// What to do next.
    pub(crate) fn hint(&self) -> &str {
        &self.hint
    }

    /// Prints it on standard error.
    pub(crate) fn print(&self, words: &Words, json: bool) {
        if self.message.is_empty() {
            return;
        }
        let text = if json {
            let mut error = json!({
                "kind": self.kind, "message": self.message, "hint": self.hint,
            });
            if let (Some(more), Some(error)) = (&self.more, error.as_object_mut()) {
                error.insert(more.0.to_owned(), more.1.clone());
            }
            printer::in_json(&json!({ "error": error }))
        } else {
            let happened = say!(words, "error-line", message = self.message.as_str());
            printer::harmless(&format!("{happened}\n{}", self.hint))
        };
        // With nowhere to complain there is nobody left to tell; the exit code says it.
        let _ = writeln!(io::stderr().lock(), "{}", text.trim_end());
    }
}
