//! From what is stored to what stands in a field.

use serde_json::Value;

use super::choices::Choices;
use super::rows::{Row, Rows};
use super::{Around, FormKind, Input, Part, date, made};
use crate::domain::field::{Field, Holds};
use crate::domain::gaps::labels;
use crate::domain::item::ItemKind;
use crate::i18n::{Lang, Vocabulary};
use crate::say;

/// A field as it stands when a form begins, and whether more is stored than it shows.
pub(super) fn input(
    kind: &FormKind,
    thing: ItemKind,
    part: Part,
    holds: Holds,
    around: &Around<'_>,
) -> (Input, bool) {
    let value = stored(kind, thing, part, around);
    let input = shown(thing, part, holds, &value, around);
    let is_name = thing == ItemKind::Participant && part == Part::Field(Field::Name);
    (input, is_name && !value.is_null())
}

fn shown(thing: ItemKind, part: Part, holds: Holds, value: &Value, around: &Around<'_>) -> Input {
    match holds {
        Holds::Labels => Input::Rows(Box::new(rows(part, around))),
        Holds::Choice(_) | Holds::Stage | Holds::Level | Holds::Ref(_) | Holds::AnyRef => {
            choices(value, false)
        }
        Holds::Verdict if part == Part::Field(Field::Verdict) => {
            choices(value.get("verdict").unwrap_or(&Value::Null), false)
        }
        Holds::Stages | Holds::Refs(_) => choices(value, true),
        _ => Input::text(&typed(thing, part, holds, value, around)),
    }
}

/// What is stored of it, as JSON.
fn stored(kind: &FormKind, thing: ItemKind, part: Part, around: &Around<'_>) -> Value {
    let Some(field) = source_of(kind, thing, part) else {
        return default(kind, part);
    };
    let Some((view, slot)) = around.view.zip(around.slot(kind.about())) else {
        return Value::Null;
    };
    let whole = match field {
        // Where a measure stands is written as a whole.
        Field::Stages | Field::Level | Field::Effort
            if view.item_kind(slot) == Some(ItemKind::Measure) =>
        {
            Field::Placement
        }
        _ => field,
    };
    let versions = view.versions(slot, whole);
    let shown = versions.shown();
    let value: Value = shown
        .and_then(|json| serde_json::from_str(json).ok())
        .unwrap_or_default();
    // Another verdict has another reason; the same one is being mended.
    if let FormKind::Verdict { verdict, .. } = kind
        && value.get("verdict").and_then(Value::as_str) != Some(verdict)
    {
        return Value::Null;
    }
    match part {
        Part::RestsOn => value.get("rests_on").cloned().unwrap_or_default(),
        Part::DecidedBy => value.get("decided_by").cloned().unwrap_or_default(),
        Part::Field(Field::Reason) if field == Field::Verdict => {
            value.get("reason").cloned().unwrap_or_default()
        }
        _ if whole != field => value.get(field.name()).cloned().unwrap_or_default(),
        _ => value,
    }
}

/// The field of the thing that a part of a form shows; `None`: the form is about nothing that is
/// there, or shows nothing of it.
const fn source_of(kind: &FormKind, thing: ItemKind, part: Part) -> Option<Field> {
    match (kind, thing, part) {
        (
            FormKind::Add(_) | FormKind::Finding(_) | FormKind::Accept(_) | FormKind::Labels(_),
            ..,
        )
        | (_, _, Part::Private) => None,
        // The reason of a measure is that of its verdict.
        (_, _, Part::RestsOn | Part::DecidedBy)
        | (_, ItemKind::Measure, Part::Field(Field::Reason)) => Some(Field::Verdict),
        (_, _, Part::Field(field)) => Some(field),
    }
}

/// What a new thing begins with.
fn default(kind: &FormKind, part: Part) -> Value {
    match (kind, part) {
        (FormKind::Finding(_), Part::Field(Field::Unit)) => "%".into(),
        (_, Part::Private) => made::YES[1].into(),
        _ => Value::Null,
    }
}

fn choices(value: &Value, many: bool) -> Input {
    let on = match value {
        Value::Array(list) => list
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        Value::String(id) => vec![id.clone()],
        _ => Vec::new(),
    };
    Input::Choices(Choices {
        on,
        many,
        ..Choices::default()
    })
}

/// A value as it is typed.
fn typed(thing: ItemKind, part: Part, holds: Holds, value: &Value, around: &Around<'_>) -> String {
    let lang = around.words.lang();
    let text = value.as_str().unwrap_or_default();
    let pairs = |key: &str| {
        let pair = |pair: &Value| {
            let name = pair.get(key)?.as_str()?;
            Some(format!(
                "{name} {}",
                figure(lang, pair.get("value")?.as_str()?)
            ))
        };
        let list = value.as_array().map_or(&[][..], Vec::as_slice);
        list.iter().filter_map(pair).collect::<Vec<_>>().join("; ")
    };
    match holds {
        Holds::Date => date::typed(lang, text),
        Holds::Decimal => figure(lang, text),
        Holds::Round | Holds::Number => value
            .as_u64()
            .map(|number| number.to_string())
            .unwrap_or_default(),
        Holds::Comparisons => pairs("area"),
        Holds::Series => pairs("period"),
        Holds::Lines => {
            let list = value.as_array().map_or(&[][..], Vec::as_slice);
            list.iter()
                .filter_map(Value::as_str)
                .collect::<Vec<_>>()
                .join("\n")
        }
        Holds::Evidence => match (value.get("level"), value.get("year")) {
            (Some(level), Some(year)) => {
                say!(
                    around.words,
                    "evidence-typed",
                    level = level.to_string(),
                    year = year.to_string()
                )
            }
            _ => String::new(),
        },
        _ => match (thing, part) {
            (_, Part::Field(Field::Deadline | Field::Retrieved)) => date::typed(lang, text),
            (ItemKind::Source, Part::Field(Field::Kind)) => {
                around.words.label(Vocabulary::SourceKind, text)
            }
            (_, Part::Field(Field::Target)) => around.words.label(Vocabulary::Target, text),
            // A personal name is never shown.
            (ItemKind::Participant, Part::Field(Field::Name)) => String::new(),
            _ => text.to_owned(),
        },
    }
}

/// A figure as it is typed: with a decimal comma, and without spaces between thousands.
fn figure(lang: Lang, decimal: &str) -> String {
    match lang {
        Lang::Nb | Lang::Nn => decimal.replace('.', ","),
        Lang::En => decimal.to_owned(),
    }
}

/// The words of the seminar, each in a row.
fn rows(part: Part, around: &Around<'_>) -> Rows {
    let Part::Field(field) = part else {
        return Rows::default();
    };
    let age = |age: Option<i32>| age.map(|age| age.to_string()).unwrap_or_default();
    let rows = labels(&around.seminar_fields(), field)
        .into_iter()
        .map(|label| Row {
            id: label.id.to_string(),
            label: label
                .label
                .as_ref()
                .map_or_else(|| word(field, &label.id, around), ToString::to_string),
            from: age(label.from),
            to: age(label.to),
        });
    Rows::new(rows.collect(), field == Field::Stages)
}

/// The word of the language for one of the words that every seminar starts with.
pub(super) fn word(field: Field, id: &str, around: &Around<'_>) -> String {
    let list = match field {
        Field::Stages => Vocabulary::Stage,
        Field::Levels => Vocabulary::Level,
        _ => Vocabulary::Verdict,
    };
    around.words.label(list, id)
}
