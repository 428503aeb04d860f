//! What the beginning of a file says about it.

use super::Unreadable;

/// How far the first line of a file agrees with the one every seminar file has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Header {
    /// All of it, white space aside.
    Whole {
        /// Where the list of events begins.
        end: usize,
        /// The version that it names.
        version: u64,
    },
    /// The file ends, or has only NULs left, before the header does.
    Cut,
    /// It names the format and then goes on in another way.
    Named,
    /// It begins in another way.
    Other,
}

const BOM: &[u8] = b"\xef\xbb\xbf";

/// Reads the header of a file, a byte order mark aside.
pub(super) fn read(bytes: &[u8]) -> Header {
    let mut cursor = Cursor {
        bytes,
        at: after_bom(bytes),
    };
    let named = ["{", "\"format\"", ":", "\"oversikt\""];
    let rest = [",", "\"version\"", ":"];
    let list = [",", "\"events\"", ":", "["];
    for token in named {
        if !cursor.take(token) {
            return cursor.gave_up(Header::Other);
        }
    }
    if !rest.iter().all(|token| cursor.take(token)) {
        return cursor.gave_up(Header::Named);
    }
    let Some(version) = cursor.number() else {
        return cursor.gave_up(Header::Named);
    };
    if !list.iter().all(|token| cursor.take(token)) {
        return cursor.gave_up(Header::Named);
    }
    let end = cursor.at;
    Header::Whole { end, version }
}

/// Where a file begins when a byte order mark is left out.
pub(super) fn after_bom(bytes: &[u8]) -> usize {
    if bytes.starts_with(BOM) { BOM.len() } else { 0 }
}

/// Says what a file is whose first line is not ours: the version it names, when some other
/// program wrote our format in its own order.
pub(super) fn other_document(bytes: &[u8]) -> Result<u64, Unreadable> {
    #[derive(serde::Deserialize)]
    struct Head {
        format: String,
        version: Option<u64>,
    }
    let bytes = bytes.get(after_bom(bytes)..).unwrap_or_default();
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(Unreadable::NotText);
    };
    if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(text) {
        return Err(Unreadable::NotJson {
            line: error.line(),
            column: error.column(),
            reason: error.to_string(),
        });
    }
    match serde_json::from_str::<Head>(text) {
        Ok(head) if head.format == "oversikt" => Ok(head.version.unwrap_or(1)),
        Ok(head) => Err(Unreadable::OtherFormat(head.format)),
        Err(_) => Err(Unreadable::OtherJson),
    }
}

/// A place in the file between two tokens.
struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Cursor<'_> {
    fn rest(&self) -> &[u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn skip_space(&mut self) {
        self.at += self
            .rest()
            .iter()
            .take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'))
            .count();
    }

    /// Steps over a token. Otherwise the cursor stays where the two part.
    fn take(&mut self, token: &str) -> bool {
        self.skip_space();
        let same = self
            .rest()
            .iter()
            .zip(token.as_bytes())
            .take_while(|(found, wanted)| found == wanted)
            .count();
        self.at += same;
        same == token.len()
    }

    /// Steps over digits. A number that is too large for us is a version that is too high.
    fn number(&mut self) -> Option<u64> {
        self.skip_space();
        let digits: Vec<u8> = self
            .rest()
            .iter()
            .copied()
            .take_while(u8::is_ascii_digit)
            .collect();
        self.at += digits.len();
        let text = std::str::from_utf8(&digits).ok()?;
        (!text.is_empty()).then(|| text.parse().unwrap_or(u64::MAX))
    }

    fn gave_up(&self, otherwise: Header) -> Header {
        if self.rest().iter().all(|&byte| byte == 0) {
            Header::Cut
        } else {
            otherwise
        }
    }
}
