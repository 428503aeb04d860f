//! Looking into a JSON object without decoding all of it.

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::item::Placement;

/// The members of a JSON object, in their order; none where it is no object.
pub(crate) fn members(object: &str) -> Vec<(String, &RawValue)> {
    struct All;
    impl<'de> Visitor<'de> for All {
        type Value = Vec<(String, &'de RawValue)>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut found = Vec::new();
            while let Some(entry) = map.next_entry()? {
                found.push(entry);
            }
            Ok(found)
        }
    }
    serde_json::Deserializer::from_str(object)
        .deserialize_map(All)
        .unwrap_or_default()
}

/// One member of a JSON object; null counts as absent.
pub(crate) fn member<'a>(object: &'a str, name: &str) -> Option<&'a RawValue> {
    struct One<'n>(&'n str);
    impl<'de> Visitor<'de> for One<'_> {
        type Value = Option<&'de RawValue>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut found = None;
            while let Some(key) = map.next_key::<super::text::Str<'de>>()? {
                if key.as_str() == self.0 {
                    found = Some(map.next_value()?);
                } else {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            Ok(found)
        }
    }
    let found = serde_json::Deserializer::from_str(object)
        .deserialize_map(One(name))
        .ok()?;
    found.filter(|raw: &&RawValue| raw.get() != "null")
}

/// The three members that say where a measure stands, as one value.
pub(crate) fn placement(body: &str) -> Option<Box<RawValue>> {
    let placed: Placement<'_> = serde_json::from_str(body).ok()?;
    if placed == Placement::default() {
        return None;
    }
    serde_json::value::to_raw_value(&placed).ok()
}
