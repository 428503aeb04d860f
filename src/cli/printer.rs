//! The only way to standard output and standard error.
//!
//! Whatever is printed passes here, so that no control character, no change of the direction of
//! writing and nothing invisible gets from a file, a file name or an argument to the terminal.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use super::failure::Failure;
use crate::domain::text::{clean, is_harmless};

/// Prints text. Its lines are printed as lines; anything else that could move a cursor is shown
/// as a sign.
pub(crate) fn text(text: &str) -> Result<(), Failure> {
    raw(harmless(text).as_bytes())
}

/// A file as a person reads it: without the folder they stand in.
pub(crate) fn place(path: &Path) -> String {
    let here = std::env::current_dir().ok();
    let here = here.and_then(|here| path.strip_prefix(here).ok().map(Path::to_owned));
    clean(&here.as_deref().unwrap_or(path).to_string_lossy()).into_string()
}

/// A path as somebody gave it, in one line: a name with a line break in it must not look like two
/// things that were said.
pub(crate) fn named(path: &Path) -> String {
    clean(&path.to_string_lossy()).into_string()
}

/// Prints a value as JSON on a line of its own.
pub(crate) fn json(value: &impl Serialize) -> Result<(), Failure> {
    let mut line = in_json(value);
    line.push('\n');
    raw(line.as_bytes())
}

/// Prints lines: as they are where they are JSON made by [`in_json`], else as text.
pub(crate) fn lines(lines: &str, json: bool) -> Result<(), Failure> {
    if json {
        // Text is cut where it has towers of marks, and a value must stay what it is.
        return raw(lines.as_bytes());
    }
    text(lines)
}

/// Says something on standard error beside what the command prints: as text, or as
/// `{"notice":"…"}` where a script reads.
pub(crate) fn aside(text: &str, json: bool) {
    let line = if json {
        in_json(&serde_json::json!({ "notice": text }))
    } else {
        harmless(text)
    };
    // Without standard error there is nobody to tell.
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// Prints bytes that the program itself made: help, completions, a man page.
pub(crate) fn raw(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    // Whatever keeps standard output from taking it, nobody will read on.
    out.write_all(bytes)
        .and_then(|()| out.flush())
        .map_err(|_| Failure::nobody_reads())
}

/// Text whose lines are lines and that is harmless otherwise.
pub(crate) fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push('\n');
        }
        out.push_str(clean(line).as_str());
    }
    out
}

/// A value as JSON on one line. JSON lets DEL, C1 controls, marks of direction and invisible
/// points stand in a string as they are; here they are escaped, and the value is the same.
pub(crate) fn in_json(value: &(impl Serialize + ?Sized)) -> String {
    let plain = serde_json::to_string(value).unwrap_or_default();
    if plain.chars().all(is_harmless) {
        return plain;
    }
    let mut out = String::with_capacity(plain.len() + 64);
    for point in plain.chars() {
        if is_harmless(point) {
            out.push(point);
            continue;
        }
        // Only inside of strings can such a point stand: serde_json writes no white space.
        for unit in point.encode_utf16(&mut [0; 2]) {
            let _ = write!(out, "\\u{unit:04x}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_its_value_and_holds_nothing_raw() {
        let text = "\u{1b}[2J\u{7f}\u{9b}31m\u{202e}x\u{200b}\u{e0041}\u{feff} æøå 👩‍👧 \n\t";
        let printed = in_json(&text);
        assert!(printed.chars().all(is_harmless), "{printed:?}");
        assert_eq!(serde_json::from_str::<String>(&printed).unwrap(), text);
    }

    #[test]
    fn only_lines_end_lines() {
        assert_eq!(harmless("a\nb\r\u{1b}c\u{85}"), "a\nb⏎␛c⏎");
    }
}
