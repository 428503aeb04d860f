//! A thing as it was added with what was written since laid over it, read in one pass.
//!
//! ```text
//! added    {"name":"Skolelos","stages":["barn"],"owner":"skole"}
//! written               "stages":["barn","ungdom"]
//! read      name        stages (the written ones)    owner
//! ```

use std::marker::PhantomData;

use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, IntoDeserializer, MapAccess,
    Visitor,
};
use serde_json::value::RawValue;

use crate::domain::text::Str;

/// What was written over the members of a thing; nothing: such a member was emptied.
pub(super) type Written<'a> = (&'static str, Option<&'a RawValue>);

/// Reads a thing from the content that it was added with, as JSON, and what was written over its
/// members.
pub(super) fn read<'a, T: Deserialize<'a>>(added: &'a str, written: &[Written<'a>]) -> Option<T> {
    let over = Over(written, PhantomData);
    let mut added = serde_json::Deserializer::from_str(added);
    added.deserialize_map(over).ok()
}

struct Over<'a, 'w, T>(&'w [Written<'a>], PhantomData<T>);

impl<'a, T: Deserialize<'a>> Visitor<'a> for Over<'a, '_, T> {
    type Value = T;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'a>>(self, added: A) -> Result<T, A::Error> {
        T::deserialize(MapAccessDeserializer::new(Members {
            added,
            written: self.0,
            left: self.0.iter(),
            value: None,
        }))
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
