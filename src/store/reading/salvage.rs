//! Finds the whole events in a file that is not as the program writes it.
//!
//! The search costs a fixed number of looks at each byte, whatever the file holds: an event that
//! does not end well is tried again from its next beginning as long as a budget lasts, and after
//! that the search goes on where the attempt ended.

use std::ops::Range;

use memchr::memmem;

use super::header::{self, Header};
use super::{Damage, MAX_LINE, Reading, Shape, Unreadable, acceptable};
use crate::domain::line::compact;

/// How many bytes may be looked at again, for each byte of the file.
const SECOND_LOOKS: usize = 2;

/// Reads a file that is not canonical.
pub(super) fn salvage(bytes: Vec<u8>) -> Result<Reading, Unreadable> {
    let header = header::read(&bytes);
    let mut search = Search::new(&bytes);
    search.run();
    let version = match header {
        Header::Whole { version, .. } => version,
        Header::Cut | Header::Named => 1,
        Header::Other => match header::other_document(&bytes) {
            Ok(version) => version,
            // Rubbish over the first line does not take the events with it. A sound document of
            // another kind that happens to hold events does stay what it is.
            Err(Unreadable::NotText | Unreadable::NotJson { .. }) if !search.found.is_empty() => 1,
            Err(what) => return Err(what),
        },
    };
    let mut gaps = Gaps::new(&bytes, header);
    for piece in &search.found {
        gaps.until(piece.place.start, &search.failed);
        gaps.at = piece.place.end;
    }
    let spaced = gaps.end(&search.failed);
    let damage = gaps.damage;
    let shape = if spaced {
        Shape::Spaced
    } else {
        Shape::Damaged
    };
    let (found, compacted) = (search.found, search.compacted);
    let offset = bytes.len();
    let lines = found
        .into_iter()
        .map(|piece| match piece.compact {
            Some(range) => offset + range.start..offset + range.end,
            None => piece.place,
        })
        .collect();
    let mut bytes = bytes;
    bytes.extend_from_slice(&compacted);
    Ok(Reading {
        bytes,
        lines,
        damage,
        version,
        shape,
        prepared: None,
    })
}

/// An event that was found: where in the file, and where its compact form is if it had to be made.
struct Piece {
    place: Range<usize>,
    compact: Option<Range<usize>>,
}

struct Search<'a> {
    bytes: &'a [u8],
    found: Vec<Piece>,
    /// Where an event begins that did not turn out whole.
    failed: Vec<usize>,
    compacted: Vec<u8>,
    budget: usize,
}

/// How an attempt to find the end of an object went.
enum End {
    /// Behind its closing brace.
    Found(usize),
    /// It cannot be whole; nothing before this offset needs another look.
    GivenUp(usize),
}

impl<'a> Search<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            found: Vec::new(),
            failed: Vec::new(),
            compacted: Vec::new(),
            budget: bytes.len() * SECOND_LOOKS,
        }
    }

    fn run(&mut self) {
        let finder = memmem::Finder::new(b"\"id\"");
        let (mut from, mut free_from) = (0, 0);
        while let Some(found) = self.bytes.get(from..).and_then(|rest| finder.find(rest)) {
            let member = from + found;
            from = member + 1;
            let Some(start) = object_start(self.bytes, free_from, member) else {
                continue;
            };
            match self.attempt(start) {
                Ok(end) => (from, free_from) = (end, end),
                Err(resume) => {
                    self.failed.push(start);
                    let looked_at = resume.saturating_sub(start);
                    if self.budget >= looked_at {
                        self.budget -= looked_at;
                    } else {
                        self.budget = 0;
                        from = from.max(resume);
                    }
                    free_from = from;
                }
            }
        }
    }

    /// Tries to read one event: where it ends, or from where on to look for the next.
    fn attempt(&mut self, start: usize) -> Result<usize, usize> {
        if let Some(end) = self.rest_of_line(start) {
            self.keep(start..end, None);
            return Ok(end);
        }
        let end = match object_end(self.bytes, start, self.budget == 0) {
            End::Found(end) => end,
            End::GivenUp(at) => return Err(at),
        };
        let text = self.bytes.get(start..end).unwrap_or_default();
        if acceptable(text) {
            self.keep(start..end, None);
            return Ok(end);
        }
        let small = compact(text);
        if !acceptable(&small) {
            return Err(end);
        }
        let behind = self.compacted.len();
        self.compacted.extend_from_slice(&small);
        self.keep(start..end, Some(behind..behind + small.len()));
        Ok(end)
    }

    fn keep(&mut self, place: Range<usize>, compact: Option<Range<usize>>) {
        self.found.push(Piece { place, compact });
    }

    /// The end of an event that fills the rest of its physical line, as in a file of ours.
    fn rest_of_line(&self, start: usize) -> Option<usize> {
        let first_on_line = start == 0
            || self.bytes.get(start - 1) == Some(&b'\n')
            || self.bytes.get(start.saturating_sub(2)..start) == Some(b"\n,");
        if !first_on_line {
            return None;
        }
        let window = self.bytes.get(start..)?;
        let window = window.get(..MAX_LINE + 2).unwrap_or(window);
        let line = window.get(..memchr::memchr(b'\n', window).unwrap_or(window.len()))?;
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        acceptable(line).then_some(start + line.len())
    }
}

/// Where the object begins whose first member is the `"id"` at `member`, when that is an event's.
fn object_start(bytes: &[u8], free_from: usize, member: usize) -> Option<usize> {
    let before = bytes.get(free_from..member)?;
    let brace = before.iter().rposition(|byte| !is_space(*byte))?;
    if before.get(brace) != Some(&b'{') {
        return None;
    }
    let mut rest = bytes.get(member + b"\"id\"".len()..)?.iter().copied();
    let colon = rest.by_ref().find(|&byte| !is_space(byte))?;
    let quote = rest.by_ref().find(|&byte| !is_space(byte))?;
    let digits = rest.by_ref().take(32).filter(u8::is_ascii_hexdigit).count();
    let closed = rest.next() == Some(b'"');
    (colon == b':' && quote == b'"' && digits == 32 && closed).then_some(free_from + brace)
}

/// Looks for the end of the object that begins at `start`, strings understood. With `strict`, a
/// new line that begins like an event ends the attempt also inside of the object.
fn object_end(bytes: &[u8], start: usize, strict: bool) -> End {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    // White space between members does not count against the length of a line; this much does.
    let window = bytes.get(start..).unwrap_or_default();
    let window = window.get(..4 * MAX_LINE).unwrap_or(window);
    for (offset, &byte) in window.iter().enumerate() {
        if in_string {
            match byte {
                // No string of ours holds a raw newline: a quote was lost on this line.
                b'\n' => return End::GivenUp(start + offset),
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => in_string = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => in_string = true,
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return End::Found(start + offset + 1);
                }
            }
            b'\n' if strict && begins_like_an_event(bytes, start + offset + 1) => {
                return End::GivenUp(start + offset);
            }
            _ => {}
        }
    }
    End::GivenUp(start + window.len())
}

fn begins_like_an_event(bytes: &[u8], at: usize) -> bool {
    // More white space than this is no indentation.
    let rest = bytes.get(at..).unwrap_or_default();
    let rest = rest.get(..256).unwrap_or(rest);
    let brace = rest
        .iter()
        .position(|&byte| !is_space(byte) && byte != b',');
    let Some(brace) = brace.filter(|&brace| rest.get(brace) == Some(&b'{')) else {
        return false;
    };
    let member = rest
        .iter()
        .skip(brace + 1)
        .position(|&byte| !is_space(byte));
    member.is_some_and(|space| {
        let member = at + brace + 1 + space;
        bytes
            .get(member..)
            .is_some_and(|rest| rest.starts_with(b"\"id\""))
            && object_start(bytes, at, member).is_some()
    })
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

/// Walks over what stands between the events: frame, separators, and damage.
struct Gaps<'a> {
    bytes: &'a [u8],
    /// The end of the event before.
    at: usize,
    /// Whether only the frame was met so far, white space aside.
    sound: bool,
    first: bool,
    header: Header,
    damage: Vec<Damage>,
    /// How many lines were counted, and up to where.
    counted: (usize, usize),
    next_failed: usize,
}

impl<'a> Gaps<'a> {
    fn new(bytes: &'a [u8], header: Header) -> Self {
        Self {
            bytes,
            at: 0,
            sound: matches!(header, Header::Whole { .. }),
            first: true,
            header,
            damage: Vec::new(),
            counted: (1, 0),
            next_failed: 0,
        }
    }

    /// The gap before an event that begins at `to`.
    fn until(&mut self, to: usize, failed: &[usize]) {
        let from = self.frame(to);
        let gap = self.bytes.get(from..to).unwrap_or_default();
        let separator: &[u8] = if self.first { b"" } else { b"," };
        self.sound &= compact(gap) == separator;
        self.first = false;
        self.split(from..to, failed);
    }

    /// The gap behind the last event. Gives back whether the file holds events, frame and white
    /// space, and nothing else.
    fn end(&mut self, failed: &[usize]) -> bool {
        let from = self.frame(self.bytes.len());
        let gap = self.bytes.get(from..).unwrap_or_default();
        self.sound &= compact(gap) == b"]}";
        let closing = gap.trim_ascii_start();
        let rest = closing.strip_prefix(b"]").map(<[u8]>::trim_ascii_start);
        let rest = rest.map(|rest| rest.strip_prefix(b"}").unwrap_or(rest));
        let from = self.bytes.len() - rest.unwrap_or(closing).len();
        self.split(from..self.bytes.len(), failed);
        self.sound
    }

    /// Steps over the header, which stands before the first event.
    fn frame(&self, to: usize) -> usize {
        match self.header {
            Header::Whole { end, .. } if self.at == 0 => end.min(to),
            // What is left of a header that was cut off is no damage of its own.
            Header::Cut if self.at == 0 => to,
            _ => self.at,
        }
    }

    /// Cuts a gap where events begin that are not whole, and notes each piece that says anything.
    fn split(&mut self, gap: Range<usize>, failed: &[usize]) {
        let mut from = gap.start;
        while from < gap.end {
            while failed.get(self.next_failed).is_some_and(|&at| at <= from) {
                self.next_failed += 1;
            }
            let start = failed
                .get(self.next_failed)
                .map_or(gap.end, |&at| at.min(gap.end));
            let rest = self.bytes.get(from..start).unwrap_or_default();
            // A line that lost its beginning is told from the one before by how lines begin.
            let line = memmem::find(rest, b"\n,{").map_or(start, |newline| from + newline + 1);
            self.note(from..line);
            from = line;
        }
    }

    fn note(&mut self, piece: Range<usize>) {
        let text = self.bytes.get(piece.clone()).unwrap_or_default();
        let silent = |byte: &u8| is_space(*byte) || *byte == b',';
        let Some(first) = text.iter().position(|byte| !silent(byte)) else {
            return;
        };
        let last = text.iter().rposition(|byte| !silent(byte)).unwrap_or(first);
        let start = piece.start + first;
        let (lines, from) = self.counted;
        let between = self.bytes.get(from..start).unwrap_or_default();
        let line = lines + memchr::memchr_iter(b'\n', between).count();
        self.counted = (line, start);
        self.damage.push(Damage {
            range: start..piece.start + last + 1,
            line,
        });
    }
}
