//! An envelope as this program writes it: these members in this order, and nothing escaped.
//!
//! ```text
//! {"id":"…","kind":"…","replica":"…","number":7,"counter":9,"time":"…"
//!     [,"step":"…"] [,"private":true] [,"over":["…",…]] ,"body":…}
//! ```
//!
//! Nearly every line looks like this, and knowing what comes next is four times as fast as asking
//! what it is. Whatever looks otherwise in any way is left to the JSON parser.

use std::borrow::Cow;

use super::Envelope;
use crate::domain::id::{Id, ReplicaId};

/// Reads such a line: its envelope, without the body, and the body, which looks like an object
/// and may be none. `None` says nothing about the line, but that it looks otherwise.
pub(super) fn read(line: &str) -> Option<(Envelope<'_>, &str)> {
    let mut rest = Rest(line);
    rest.expect("{\"id\":\"")?;
    let id = rest.id()?;
    rest.expect(",\"kind\":\"")?;
    let kind = rest.string()?;
    rest.expect(",\"replica\":\"")?;
    let replica = ReplicaId::parse(rest.string()?)?;
    rest.expect(",\"number\":")?;
    let number = rest.number()?;
    rest.expect(",\"counter\":")?;
    let counter = rest.number()?;
    rest.expect(",\"time\":\"")?;
    let time = rest.string()?;
    let step = match rest.expect(",\"step\":\"") {
        Some(()) => Some(rest.id()?),
        None => None,
    };
    let private = rest.expect(",\"private\":true").is_some();
    let over = match rest.expect(",\"over\":[\"") {
        Some(()) => rest.ids()?,
        None => Vec::new(),
    };
    rest.expect(",\"body\":")?;
    let body = rest.0.strip_suffix('}')?;
    let envelope = Envelope {
        id,
        kind: Cow::Borrowed(kind),
        replica,
        number,
        counter,
        time: Cow::Borrowed(time),
        step,
        private,
        over,
        body: None,
    };
    (body.starts_with('{') && body.ends_with('}')).then_some((envelope, body))
}

/// What was not looked at yet.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    /// Goes over what has to stand next.
    fn expect(&mut self, next: &str) -> Option<()> {
        self.0 = self.0.strip_prefix(next)?;
        Some(())
    }

    /// A string whose opening quotation mark was gone over, without anything escaped in it.
    fn string(&mut self) -> Option<&'a str> {
        let end = memchr::memchr(b'"', self.0.as_bytes())?;
        let (string, rest) = (self.0.get(..end)?, self.0.get(end + 1..)?);
        self.0 = rest;
        let plain = |byte: u8| byte != b'\\' && byte >= b' ';
        string.bytes().all(plain).then_some(string)
    }

    /// An id whose opening quotation mark was gone over.
    fn id(&mut self) -> Option<Id> {
        let (id, rest) = self.0.as_bytes().split_at_checked(32)?;
        let id = Id::parse(id)?;
        // Hexadecimal digits are one byte each, so that this is no character's middle.
        self.0 = self.0.get(32..).filter(|_| rest.starts_with(b"\""))?;
        self.expect("\"")?;
        Some(id)
    }

    /// Ids with commas between them, and the bracket behind them.
    fn ids(&mut self) -> Option<Vec<Id>> {
        let mut ids = vec![self.id()?];
        while self.expect(",\"").is_some() {
            ids.push(self.id()?);
        }
        self.expect("]")?;
        Some(ids)
    }

    /// A whole number without a sign, written as JSON wants it.
    fn number(&mut self) -> Option<u64> {
        let other = |byte: u8| !byte.is_ascii_digit();
        let end = self.0.bytes().position(other)?;
        let (digits, rest) = (self.0.get(..end)?, self.0.get(end..)?);
        let padded = digits.len() > 1 && digits.starts_with('0');
        self.0 = rest;
        // A fraction or an exponent is no comma.
        (!padded && rest.starts_with(',')).then(|| digits.parse().ok())?
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0123456789abcdef0123456789abcdef";

    fn lines() -> Vec<String> {
        let front = format!(
            "{{\"id\":\"{ID}\",\"kind\":\"note_taken\",\"replica\":\"00000000000000a1\",\
             \"number\":12,\"counter\":907,\"time\":\"2026-01-30T10:41:07.123+01:00\""
        );
        let step = format!(",\"step\":\"{ID}\"");
        let over = format!(",\"over\":[\"{ID}\",\"{ID}\"]");
        let body = ",\"body\":{\"text\":\"sårbare \\\"a\\\" }\",\"stages\":[\"barn\"]}}";
        vec![
            format!("{front}{body}"),
            format!("{front}{step},\"private\":true{over}{body}"),
            format!("{front}{over}{body}"),
        ]
    }

    /// The envelope with its body, where that is valid.
    fn whole(line: &str) -> Option<Envelope<'_>> {
        let (envelope, body) = read(line)?;
        let body = serde_json::from_str(body).ok()?;
        Some(Envelope { body, ..envelope })
    }

    #[test]
    fn what_the_program_writes_is_read_without_the_parser() {
        for line in lines() {
            let read = whole(&line).map(|envelope| format!("{envelope:?}"));
            let parsed = serde_json::from_str::<Envelope<'_>>(&line).unwrap();
            assert_eq!(read, Some(format!("{parsed:?}")));
        }
    }

    /// Every byte left out, doubled or changed into one of those that mean something.
    #[test]
    fn what_is_read_is_what_the_parser_reads() {
        let mut read_too = 0;
        for line in lines() {
            for at in 0..line.len() {
                if !line.is_char_boundary(at) || !line.is_char_boundary(at + 1) {
                    continue;
                }
                let (before, after) = (&line[..at], &line[at + 1..]);
                let mut changed = vec![
                    [before, after].concat(),
                    [before, &line[at..=at], &line[at..]].concat(),
                ];
                for other in "\"\\{}[],:0-.e \n\u{1}xå".chars() {
                    changed.push(format!("{before}{other}{after}"));
                    changed.push(format!("{before}{other}{}", &line[at..]));
                }
                for line in changed {
                    let Some(envelope) = whole(&line) else {
                        continue;
                    };
                    read_too += 1;
                    let parsed = serde_json::from_str::<Envelope<'_>>(&line);
                    let parsed = parsed.unwrap_or_else(|error| panic!("{error}: {line}"));
                    assert_eq!(format!("{envelope:?}"), format!("{parsed:?}"), "{line}");
                }
            }
        }
        assert!(read_too > 1_000, "{read_too}");
    }
}
