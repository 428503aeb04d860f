//! Looking into a JSON object without decoding all of it.

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::item::Placement;
use super::text::Str;

/// The members of a JSON object, in their order; none where it is no object.
pub(crate) fn members(object: &str) -> Vec<(String, &RawValue)> {
    let mut found = Vec::new();
    let add = |name: &str, value| found.push((name.to_owned(), value));
    if each_member(object.as_bytes(), |_| true, add) {
        found
    } else {
        Vec::new()
    }
}

/// Calls `each` with those members of a JSON object that are wanted, in their order; others are
/// not even looked at. `false`: it is none, or not to its end.
pub(crate) fn each_member<'a>(
    object: &'a [u8],
    wanted: impl Fn(&str) -> bool,
    each: impl FnMut(&str, &'a RawValue),
) -> bool {
    struct Each<W, F>(W, F);
    impl<'de, W: Fn(&str) -> bool, F: FnMut(&str, &'de RawValue)> Visitor<'de> for Each<W, F> {
        type Value = ();

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
            while let Some(name) = map.next_key::<Str<'de>>()? {
                if (self.0)(&name) {
                    (self.1)(&name, map.next_value()?);
                } else {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            Ok(())
        }
    }
    serde_json::Deserializer::from_slice(object)
        .deserialize_map(Each(wanted, each))
        .is_ok()
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
            while let Some(key) = map.next_key::<Str<'de>>()? {
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
