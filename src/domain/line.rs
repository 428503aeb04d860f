//! One event is one line of JSON, and its first member is the hash of the rest:
//!
//! ```text
//! {"id":"0123456789abcdef0123456789abcdef","kind":"note_taken",…,"body":{…}}
//!                                          └──────── hashed ────────────────┘
//! ```
//!
//! The hash leaves out white space outside of strings, so that a file that somebody re-indented
//! is still whole. A flipped byte anywhere else is noticed.

use sha2::{Digest, Sha256};

use super::id::Id;

/// The longest line that readers accept, in bytes.
pub const LONGEST: usize = 1 << 20;

const OPENING: &[u8] = b"{\"id\":\"";
const HEX: usize = 32;
const CLOSING: &[u8] = b"\",";
/// Where the hashed part of a line begins.
const BODY: usize = OPENING.len() + HEX + CLOSING.len();

/// What a line turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judged {
    /// Whole: its bytes give its id.
    Whole(Id),
    /// The stub of an event that was erased for good: its envelope without content. The id is
    /// that of the event it stands for, so the hash cannot agree.
    Stub(Id),
    /// Anything else. It is no event and its id counts for nothing.
    Damaged,
}

/// Makes the line of an event from everything after its id.
///
/// `rest` starts with the member that follows the id and ends with the closing brace, without
/// white space outside of strings. The line has no newline at its end.
pub fn seal(rest: &str) -> String {
    format!("{{\"id\":\"{}\",{rest}", hash(rest.as_bytes()))
}

/// Judges one line: compact JSON as [`seal`] makes it, without newline and without the comma
/// that separates it from the line before.
pub fn judge(line: &[u8]) -> Judged {
    let Some(id) = claimed_id(line) else {
        return Judged::Damaged;
    };
    if hash(&line[BODY..]) == id {
        return Judged::Whole(id);
    }
    if is_stub(line) {
        Judged::Stub(id)
    } else {
        Judged::Damaged
    }
}

/// The id that a line claims to have, when it begins as an event does and ends with a brace.
pub fn claimed_id(line: &[u8]) -> Option<Id> {
    let well_formed = line.len() > BODY
        && line.starts_with(OPENING)
        && &line[OPENING.len() + HEX..BODY] == CLOSING
        && line.ends_with(b"}");
    well_formed.then(|| Id::parse(&line[OPENING.len()..OPENING.len() + HEX]))?
}

/// The same JSON without white space outside of strings. What is no JSON comes back shorter,
/// never longer, and does no harm.
pub fn compact(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let (mut in_string, mut escaped) = (false, false);
    for &byte in text {
        if in_string {
            out.push(byte);
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => in_string = false,
                _ => {}
            }
        } else if !matches!(byte, b' ' | b'\t' | b'\r' | b'\n') {
            in_string = byte == b'"';
            out.push(byte);
        }
    }
    out
}

/// The first 16 bytes of SHA-256.
fn hash(bytes: &[u8]) -> Id {
    let digest = Sha256::digest(bytes);
    let mut first = [0; 16];
    first.copy_from_slice(&digest[..16]);
    Id::from_bytes(first)
}

/// A stub has an envelope that says so and no body.
fn is_stub(line: &[u8]) -> bool {
    #[derive(serde::Deserialize)]
    struct Stub {
        erased: bool,
        body: Option<serde::de::IgnoredAny>,
    }
    // Looking for the word first keeps a damaged file from being parsed line by line.
    memchr::memmem::find(line, b"\"erased\":true").is_some()
        && serde_json::from_slice::<Stub>(line).is_ok_and(|stub| stub.erased && stub.body.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    const REST: &str = r#""kind":"x","body":{"text":"a b\" c"}}"#;

    #[test]
    fn every_flipped_bit_is_noticed() {
        let line = seal(REST).into_bytes();
        assert!(matches!(judge(&line), Judged::Whole(_)));
        for at in 0..line.len() {
            for bit in 0..8 {
                let mut flipped = line.clone();
                flipped[at] ^= 1 << bit;
                assert_eq!(judge(&flipped), Judged::Damaged, "byte {at}, bit {bit}");
            }
        }
    }

    #[test]
    fn white_space_outside_of_strings_does_not_matter_and_inside_it_does() {
        let line = seal(REST);
        let spread = line.replace(",\"", " ,\r\n\t\"").replace(":{", " : { ");
        assert_eq!(compact(spread.as_bytes()), line.as_bytes());
        assert_ne!(
            compact(line.replace("a b", "ab").as_bytes()),
            line.as_bytes()
        );
    }

    #[test]
    fn a_stub_is_known_by_its_envelope() {
        let whole = seal(r#""kind":"x","body":{"text":"y"}}"#);
        let stub = whole.replace(r#""body":{"text":"y"}"#, r#""erased":true"#);
        assert!(matches!(judge(stub.as_bytes()), Judged::Stub(_)));
        let both = whole.replace(r#""body""#, r#""erased":true,"body""#);
        assert_eq!(judge(both.as_bytes()), Judged::Damaged);
    }
}
