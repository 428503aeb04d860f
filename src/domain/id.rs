//! Names of events and of writers.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

/// The name of an event, and of the thing an event made: the first 16 bytes of a SHA-256,
/// written as 32 lower-case hexadecimal digits. Same event, same id, on every machine.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id([u8; 16]);

/// A replica: one writer of one file. Drawn at random, 64 bits, written as 16 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ReplicaId(u64);

impl Id {
    /// An id from the bytes of a hash.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The 16 bytes.
    pub const fn bytes(self) -> [u8; 16] {
        self.0
    }

    /// The first 64 of its bits.
    pub(crate) const fn head(self) -> u64 {
        (u128::from_be_bytes(self.0) >> 64) as u64
    }

    /// Reads 32 lower-case hexadecimal digits; anything else is `None`.
    pub fn parse(hex: &[u8]) -> Option<Self> {
        let pairs: &[u8; 32] = hex.try_into().ok()?;
        let mut bytes = [0; 16];
        let mut bad = 0;
        for (byte, pair) in bytes.iter_mut().zip(pairs.as_chunks::<2>().0) {
            let (high, low) = (DIGITS[pair[0] as usize], DIGITS[pair[1] as usize]);
            bad |= high | low;
            *byte = (high << 4) | (low & 0x0f);
        }
        (bad & 0x80 == 0).then_some(Self(bytes))
    }
}

/// The value of each hexadecimal digit, and 0xff for every other byte. Reading a file parses
/// several ids for each event, so this is a table and not a chain of comparisons.
const DIGITS: [u8; 256] = {
    let mut table = [0xff_u8; 256];
    let mut value = 0_u8;
    while value < 16 {
        table[b"0123456789abcdef"[value as usize] as usize] = value;
        value += 1;
    }
    table
};

impl ReplicaId {
    /// A replica id from a number drawn at random.
    pub const fn new(drawn: u64) -> Self {
        Self(drawn)
    }

    /// Its first four digits: enough for a person to tell the writers of a seminar apart.
    pub fn short(self) -> String {
        format!("{:04x}", self.0 >> 48)
    }

    /// Reads 16 lower-case hexadecimal digits.
    pub fn parse(hex: &str) -> Option<Self> {
        let lower = hex.bytes().all(|byte| DIGITS[byte as usize] != 0xff);
        (hex.len() == 16 && lower).then(|| u64::from_str_radix(hex, 16).ok().map(Self))?
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", u128::from_be_bytes(self.0))
    }
}

impl fmt::Display for ReplicaId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl fmt::Debug for ReplicaId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl std::str::FromStr for Id {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        Self::parse(text.as_bytes()).ok_or(NotAnId)
    }
}

/// The text is not 32 lower-case hexadecimal digits.
#[derive(Debug, thiserror::Error)]
#[error("not an id: 32 lower-case hexadecimal digits are needed")]
pub struct NotAnId;

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl Serialize for ReplicaId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(Hex("32 lower-case hexadecimal digits", |text| {
            Id::parse(text.as_bytes())
        }))
    }
}

impl<'de> Deserialize<'de> for ReplicaId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(Hex("16 lower-case hexadecimal digits", ReplicaId::parse))
    }
}

/// Reads a string through a parser, without allocating where the input can be borrowed.
struct Hex<T>(&'static str, fn(&str) -> Option<T>);

impl<T> Visitor<'_> for Hex<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        (self.1)(text).ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
    }
}

impl schemars::JsonSchema for Id {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9a-f]{32}$" })
    }
}

impl schemars::JsonSchema for ReplicaId {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReplicaId".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9a-f]{16}$" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_read_as_they_are_written_and_nothing_else_is() {
        let text = "00ff10203040506070809a0b0c0d0e0f";
        assert_eq!(
            Id::parse(text.as_bytes())
                .map(|id| id.to_string())
                .as_deref(),
            Some(text)
        );
        for bad in [
            "",
            "00FF10203040506070809a0b0c0d0e0f",
            "00ff10203040506070809a0b0c0d0e0g",
            "00ff",
        ] {
            assert!(Id::parse(bad.as_bytes()).is_none(), "{bad}");
        }
        let replica = "00000000000000a1";
        assert_eq!(
            ReplicaId::parse(replica)
                .map(|id| id.to_string())
                .as_deref(),
            Some(replica)
        );
        assert!(ReplicaId::parse("+0000000000000a1").is_none());
    }
}
