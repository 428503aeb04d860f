//! A thing as it was added with what was written since laid over it, read in one pass.
//!
//! ```text
//! added    {"name":"Skolelos","stages":["barn"],"owner":"skole"}
//! written               "stages":["barn","ungdom"]
//! read      name        stages (the written ones)    owner
//! ```

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, IntoDeserializer, MapAccess, Visitor,
};
use serde_json::value::RawValue;

use crate::domain::text::Str;

/// What was written over the members of a thing; nothing: such a member was emptied.
pub(super) type Written<'a> = (&'static str, Option<&'a RawValue>);

/// The content that a thing was added with, as JSON, and what was written over its members.
pub(super) struct LaidOver<'a, 'w> {
    pub(super) added: &'a str,
    pub(super) written: &'w [Written<'a>],
}

impl<'a> Deserializer<'a> for LaidOver<'a, '_> {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        let over = Over(visitor, self.written);
        serde_json::Deserializer::from_str(self.added).deserialize_map(over)
    }

    serde::forward_to_deserialize_any! {
        <W: Visitor<'a>>
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct Over<'a, 'w, V>(V, &'w [Written<'a>]);

impl<'a, V: Visitor<'a>> Visitor<'a> for Over<'a, '_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.expecting(f)
    }

    fn visit_map<A: MapAccess<'a>>(self, added: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(Members {
            added,
            written: self.1,
            left: self.1.iter(),
            value: None,
        })
    }
}

/// First the members that nothing was written over, then what was written.
struct Members<'a, 'w, A> {
    added: A,
    written: &'w [Written<'a>],
    left: std::slice::Iter<'w, Written<'a>>,
    /// The value of the member whose name was told last, where it is a written one.
    value: Option<&'a RawValue>,
}

impl<'a, A: MapAccess<'a>> MapAccess<'a> for Members<'a, '_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'a>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        while let Some(name) = self.added.next_key::<Str<'a>>()? {
            if self
                .written
                .iter()
                .all(|(other, _)| *other != name.as_str())
            {
                return seed.deserialize(name.0.into_deserializer()).map(Some);
            }
            self.added.next_value::<IgnoredAny>()?;
        }
        let written = self.left.find_map(|&(name, value)| Some((name, value?)));
        let Some((name, value)) = written else {
            return Ok(None);
        };
        self.value = Some(value);
        seed.deserialize(BorrowedStrDeserializer::new(name))
            .map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'a>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value).map_err(A::Error::custom),
            None => self.added.next_value_seed(seed),
        }
    }
}
