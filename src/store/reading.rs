//! Reads a seminar file, whatever happened to it.
//!
//! ```text
//! {"format":"oversikt","version":1,"events":[      HEADER
//! {"id":"…", …}                                    one whole event on each line
//! ,{"id":"…", …}
//! ]}                                               CLOSING
//! ```
//!
//! A file that looks exactly like this is read at the speed of memory and hashing, and its lines
//! are ranges in its own bytes. Anything else (cut off, re-indented, CRLF, torn sectors) is
//! searched for whole events: an event's end is proven by its hash, not by its newline.

mod header;
mod salvage;

use std::ops::Range;
use std::sync::OnceLock;

use crate::domain::line::{self, Judged};
use crate::domain::log::Prepared;

/// The first line of every file, newline included.
pub const HEADER: &[u8] = b"{\"format\":\"oversikt\",\"version\":1,\"events\":[\n";
/// The last line of every file, newline included.
pub const CLOSING: &[u8] = b"]}\n";
/// The largest file that is opened, in bytes: about four million events.
pub const MAX_FILE: u64 = 1 << 30;
/// The longest line that counts as an event, in bytes.
pub const MAX_LINE: usize = line::LONGEST;
/// How deep objects and lists may nest in an event.
pub const MAX_DEPTH: usize = 64;
/// From this size on a second thread pays for itself.
const WORTH_A_THREAD: usize = 512 << 10;

/// What a file turned out to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The bytes that the ranges point into. They begin with the file's own bytes, unchanged;
    /// events that had white space between their members stand compact behind those.
    pub bytes: Vec<u8>,
    /// The whole events and stubs, in the order of the file: compact, without comma and newline.
    pub lines: Vec<Range<usize>>,
    /// What is no event and no part of the frame around the events.
    pub damage: Vec<Damage>,
    /// The version of the format that the file names.
    pub version: u64,
    /// How the file as a whole looks, which decides whether it can be appended to.
    pub shape: Shape,
    /// The events of a canonical file, ready for a log: they were looked at anyway.
    pub(super) prepared: Option<Vec<Prepared>>,
}

/// What appending to a file takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Byte for byte as the program writes it.
    Canonical {
        /// Where the closing line begins: appending overwrites the file from here.
        end: usize,
    },
    /// The same but for white space between tokens. It has to be written anew before the first
    /// append, and nothing is lost when the old one goes.
    Spaced,
    /// Anything else. It has to be written anew before the first append, and the old one is kept.
    Damaged,
}

/// A piece of a file that is no whole event. It never applies and is no id; a person can read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// Where it stands in [`Reading::bytes`].
    pub range: Range<usize>,
    /// The line of the file on which it begins, counted from 1.
    pub line: usize,
}

/// Why a file is no seminar file. Such a file is never written to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Not UTF-8 and without a single event.
    #[error("not a text file")]
    NotText,
    /// Neither JSON nor the beginning of a seminar file.
    #[error("not JSON (line {line}, column {column}): {reason}")]
    NotJson {
        /// Counted from 1.
        line: usize,
        /// Counted from 1, in bytes.
        column: usize,
        /// The parser's words.
        reason: String,
    },
    /// JSON of another kind.
    #[error("JSON, but not a seminar file")]
    OtherJson,
    /// JSON that says it is of another format.
    #[error("a file of the format {0:?}")]
    OtherFormat(String),
    /// Larger than [`MAX_FILE`].
    #[error("larger than {MAX_FILE} bytes")]
    TooLarge,
}

impl Reading {
    /// The lines as bytes.
    pub fn lines(&self) -> impl Iterator<Item = &[u8]> {
        self.lines.iter().map(|range| self.slice(range))
    }

    /// The text of a damaged piece, as far as it is text.
    pub fn text_of(&self, damage: &Damage) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(self.slice(&damage.range))
    }

    /// Makes its events ready to be taken into a log, where reading did not do it on the way.
    pub(super) fn prepare(&mut self) -> Vec<Prepared> {
        let threads = threads(self.bytes.len());
        // What was salvaged was judged when it was found: nothing of it is damaged.
        let prepared = self
            .prepared
            .take()
            .or_else(|| Prepared::of(&self.bytes, &self.lines, threads, line::judge));
        prepared.unwrap_or_default()
    }

    /// Whether a newer program wrote the file, so that this one must not.
    pub fn read_only(&self) -> bool {
        self.version > 1
    }

    fn slice(&self, range: &Range<usize>) -> &[u8] {
        self.bytes.get(range.clone()).unwrap_or_default()
    }
}

/// Reads the bytes of a file.
///
/// # Errors
/// The bytes are something else than a seminar file. A file that was cut off at any byte, the
/// first included, is still a seminar file.
pub fn read(bytes: Vec<u8>) -> Result<Reading, Unreadable> {
    if bytes.len() as u64 > MAX_FILE {
        return Err(Unreadable::TooLarge);
    }
    match canonical(&bytes) {
        Some((lines, prepared)) => Ok(Reading {
            lines,
            prepared: Some(prepared),
            damage: Vec::new(),
            version: 1,
            shape: Shape::Canonical {
                end: bytes.len() - CLOSING.len(),
            },
            bytes,
        }),
        None => salvage::salvage(bytes),
    }
}

/// Whether a line is a whole event, or the stub of one, that [`read`] would give back.
pub fn acceptable(line: &[u8]) -> bool {
    judge(line) != Judged::Damaged && memchr::memchr(b'\n', line).is_none()
}

/// What a line is that has no newline in it.
fn judge(line: &[u8]) -> Judged {
    if line.len() > MAX_LINE || too_deep(line) {
        return Judged::Damaged;
    }
    line::judge(line)
}

/// The lines of a file that is byte for byte as the program writes it, and their events: while a
/// line is at hand it is hashed, decoded and looked into.
fn canonical(bytes: &[u8]) -> Option<(Vec<Range<usize>>, Vec<Prepared>)> {
    let events = bytes.strip_prefix(HEADER)?.strip_suffix(CLOSING)?;
    let mut lines = Vec::with_capacity(events.len() / 240);
    let mut start = HEADER.len();
    for newline in memchr::memchr_iter(b'\n', events) {
        let end = HEADER.len() + newline;
        if !lines.is_empty() {
            if bytes.get(start) != Some(&b',') {
                return None;
            }
            start += 1;
        }
        lines.push(start..end);
        start = end + 1;
    }
    if start != HEADER.len() + events.len() {
        return None;
    }
    let prepared = Prepared::of(bytes, &lines, threads(bytes.len()), judge)?;
    Some((lines, prepared))
}

/// How many threads share the work on so many bytes. Asking the system costs as much as reading
/// a hundred events, so it is asked once.
pub(super) fn threads(bytes: usize) -> usize {
    static PROCESSORS: OnceLock<usize> = OnceLock::new();
    if bytes < WORTH_A_THREAD {
        return 1;
    }
    *PROCESSORS.get_or_init(|| {
        std::thread::available_parallelism().map_or(1, |processors| processors.get().min(8))
    })
}

/// Whether objects and lists nest deeper than [`MAX_DEPTH`]. Counting brackets is enough for
/// nearly every line; brackets inside of strings only make the count too high.
fn too_deep(line: &[u8]) -> bool {
    if memchr::memchr2_iter(b'{', b'[', line)
        .nth(MAX_DEPTH)
        .is_none()
    {
        return false;
    }
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for &byte in line {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return true;
                }
            }
            b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests;
