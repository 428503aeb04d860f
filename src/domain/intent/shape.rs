//! Values whose shape can be checked without looking at what is there.

use serde_json::{Value, json};

use super::value::wrong;
use super::{Members, Refusal};
use crate::domain::field::{Holds, Spec};
use crate::domain::item::STAGE_ALL;
use crate::domain::text::stored;

/// The longest text of one field, in bytes: about eighty pages. A line of the file stays far
/// under the megabyte that readers accept.
pub(crate) const LONGEST: usize = 256 * 1024;

/// Text as it is stored, where it is not too long.
pub(super) fn within(name: &str, text: &str) -> Result<Value, Refusal> {
    if text.len() > LONGEST {
        return Err(Refusal::TooLong {
            field: name.to_owned(),
            most: LONGEST,
        });
    }
    Ok(Value::from(stored(text)))
}

/// A member that is true or false; false where it is not there.
pub(super) fn flag(members: &Members, name: &str) -> Result<bool, Refusal> {
    match members.get(name) {
        None | Some(Value::Null) => Ok(false),
        Some(Value::Bool(flag)) => Ok(*flag),
        Some(_) => Err(wrong(name, Holds::Choice(&["true", "false"]))),
    }
}

pub(super) fn whole(value: &Value, most: u64) -> Option<Value> {
    value
        .as_u64()
        .filter(|number| (1..=most).contains(number))
        .map(Value::from)
}

pub(super) fn list(
    value: &Value,
    wrong: impl Fn() -> Refusal,
    each: impl Fn(&Value) -> Result<Value, Refusal>,
) -> Result<Value, Refusal> {
    value
        .as_array()
        .ok_or_else(wrong)?
        .iter()
        .map(each)
        .collect()
}

/// A list of `{area, value}` or `{period, value}`.
pub(super) fn pairs(value: &Value, spec: Spec, key: &str) -> Result<Value, Refusal> {
    let name = spec.field.name();
    let wrong = || wrong(name, spec.holds);
    list(value, wrong, |entry| {
        let object = entry
            .as_object()
            .filter(|object| object.len() == 2)
            .ok_or_else(wrong)?;
        let part = |part: &str| object.get(part).and_then(Value::as_str).ok_or_else(wrong);
        let figure = as_decimal(part("value")?).ok_or_else(wrong)?;
        Ok(json!({ key: within(name, part(key)?)?, "value": figure }))
    })
}

pub(super) fn labels(value: &Value, name: &str) -> Result<Option<Value>, Refusal> {
    let Some(list) = value.as_array() else {
        return Ok(None);
    };
    let mut seen: Vec<&str> = Vec::new();
    let mut labels = Vec::new();
    for entry in list {
        let Some(object) = entry.as_object() else {
            return Ok(None);
        };
        let known = object
            .keys()
            .find(|key| !["id", "label", "from", "to"].contains(&key.as_str()));
        if let Some(field) = known {
            return Err(Refusal::UnknownField {
                field: field.clone(),
            });
        }
        let id = object
            .get("id")
            .and_then(Value::as_str)
            .filter(|id| !id.trim().is_empty());
        let Some(id) = id.filter(|id| !seen.contains(id) && *id != STAGE_ALL) else {
            return Ok(None);
        };
        seen.push(id);
        let mut label = Members::from_iter([("id".to_owned(), within(name, id)?)]);
        for (key, value) in object.iter().filter(|(key, _)| *key != "id") {
            let value = match (key.as_str(), value) {
                (_, Value::Null) => continue,
                ("label", Value::String(text)) => within(name, text)?,
                ("from" | "to", Value::Number(age)) if fits_age(age) => value.clone(),
                _ => return Ok(None),
            };
            label.insert(key.clone(), value);
        }
        labels.push(Value::Object(label));
    }
    Ok((!labels.is_empty()).then_some(Value::Array(labels)))
}

/// A number as it is stored: digits, at most one decimal point, perhaps a minus. A decimal comma
/// is what a Norwegian types, and spaces between thousands are left out.
pub fn as_decimal(text: &str) -> Option<String> {
    let plain: String = text
        .chars()
        .filter(|point| !matches!(point, ' ' | '\u{a0}' | '\u{202f}'))
        .map(|point| match point {
            ',' => '.',
            '−' => '-',
            other => other,
        })
        .collect();
    let digits = plain.strip_prefix('-').unwrap_or(&plain);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    (all_digits(whole) && all_digits(part)).then_some(plain)
}

pub(super) fn evidence(value: &Value) -> Option<Value> {
    let object = value.as_object().filter(|object| object.len() == 2)?;
    let level = object.get("level")?.as_u64().filter(|level| *level <= 5)?;
    let year = object
        .get("year")?
        .as_u64()
        .filter(|year| (1900..=2200).contains(year))?;
    Some(json!({ "level": level, "year": year }))
}

fn fits_age(age: &serde_json::Number) -> bool {
    age.as_i64().is_some_and(|age| (-1..=150).contains(&age))
}
