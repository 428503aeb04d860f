//! The fields of a thing, a line for each that is filled. They are read from the one table of
//! fields, so a new field shows without anybody thinking of it.

use std::collections::HashMap;

use serde_json::Value;

use super::PageOf;
use super::reader::Reader;
use super::row::{Mark, Row};
use crate::app::meaning::Meaning;
use crate::domain::document;
use crate::domain::field::{Field, Holds, Spec, fields};
use crate::domain::id::Id;
use crate::domain::item::{ItemKind, Label};
use crate::domain::log::Slot;
use crate::i18n::{Vocabulary, date_text, figure};
use crate::say;

/// The filled fields of a thing but for these, which the page shows in a place of their own.
/// A field with several versions always has its line, and says so.
pub(super) fn rows(reader: &Reader<'_>, slot: Slot, but_for: &[Field]) -> Vec<Row> {
    let Some(kind) = reader.view.item_kind(slot) else {
        return Vec::new();
    };
    let view = reader.view;
    let (members, _) = view.members(slot, &view.written_fields(slot));
    let value = |field: Field| -> Option<Value> {
        let (_, raw) = members.iter().find(|(name, _)| name == field.name())?;
        serde_json::from_str(raw.get()).ok()
    };
    let versions: HashMap<String, usize> = document::conflicts(reader.view, slot)
        .into_iter()
        .map(|(name, values)| (name, values.len()))
        .collect();
    let mut rows = Vec::new();
    for spec in fields(kind) {
        let versions = versions.get(spec.field.name()).copied();
        if versions.is_none() && but_for.contains(&spec.field) {
            continue;
        }
        let value = value(spec.field).unwrap_or_default();
        let mut lines = lines(reader, kind, *spec, &value);
        if lines.is_empty() && versions.is_some() {
            lines.push(Row::quiet("–"));
        }
        if let Some(first) = lines.first_mut() {
            first.label = reader.field(spec.field);
            if let Some(count) = versions {
                first.mark = Mark::Look;
                first.aside = say!(reader.words, "versions-count", count = count);
                first.leads = Some(PageOf::Versions(view.log().id(slot), spec.field));
            }
        }
        rows.extend(lines.into_iter().map(|line| line.holding(spec.field)));
    }
    rows
}

/// What a field holds: one line, or one for each thing that it names.
fn lines(reader: &Reader<'_>, kind: ItemKind, spec: Spec, value: &Value) -> Vec<Row> {
    match (spec.holds, value) {
        (_, Value::Null) => Vec::new(),
        (Holds::Ref(_) | Holds::AnyRef | Holds::Refs(_), _) => {
            let list = value
                .as_array()
                .map_or(std::slice::from_ref(value), Vec::as_slice);
            list.iter()
                .filter_map(|id| Some(reference(reader, spec.holds, id.as_str()?.parse().ok()?)))
                .collect()
        }
        (Holds::Stages, Value::Array(ids)) => stages(reader, ids).into_iter().collect(),
        (Holds::Lines, Value::Array(texts)) => texts
            .iter()
            .filter_map(Value::as_str)
            .map(Row::text)
            .collect(),
        _ => {
            let said = text(reader, kind, spec, value);
            let filled = !said.is_empty();
            filled.then(|| Row::text(said)).into_iter().collect()
        }
    }
}

/// A thing that is named: Enter goes there.
fn reference(reader: &Reader<'_>, holds: Holds, id: Id) -> Row {
    let Some(slot) = reader.view.there(Some(id)) else {
        return reader.absent(id);
    };
    let named = reader.name(slot);
    let name = match holds {
        Holds::Ref(ItemKind::Theme) => {
            let numbered = reader.themes.iter().find(|theme| theme.slot == slot);
            numbered.map_or(named, |theme| {
                format!("{}  {}", theme.number, theme.question)
            })
        }
        _ => named,
    };
    Row::thing(id, name)
}

/// The life stages; what spans several says so.
fn stages(reader: &Reader<'_>, ids: &[Value]) -> Option<Row> {
    let ids: Vec<&str> = ids.iter().filter_map(Value::as_str).collect();
    if ids.is_empty() {
        return None;
    }
    let all = reader.labels.stages().count();
    let row = if ids.len() == all && all > 1 {
        Row::text(reader.words.label(Vocabulary::Stage, "alle"))
    } else {
        Row::text(reader.labels.stages_of(&ids))
    };
    let several = format!(
        "  {}",
        say!(reader.words, "page-in-stages", count = ids.len())
    );
    Some(if ids.len() > 1 {
        row.saying(several, Meaning::Quiet)
    } else {
        row
    })
}

/// A value in words.
pub(super) fn text(reader: &Reader<'_>, kind: ItemKind, spec: Spec, value: &Value) -> String {
    let lang = reader.words.lang();
    let said = value.as_str().unwrap_or_default();
    match spec.holds {
        Holds::Choice(_) => choice(reader, kind, spec.field, said),
        Holds::Stage => reader.labels.stage(said),
        Holds::Level => reader.labels.level(said),
        Holds::Decimal => figure(lang, said),
        Holds::Round | Holds::Number => value.to_string(),
        Holds::Evidence => {
            let level = value["level"].to_string();
            let word = reader.words.label(Vocabulary::Evidence, &level);
            format!("{level} {word} ({})", value["year"])
        }
        Holds::Verdict => reader
            .labels
            .verdict(value["verdict"].as_str().unwrap_or_default()),
        Holds::Comparisons => pairs(reader, value, "area"),
        Holds::Series => pairs(reader, value, "period"),
        Holds::Labels => {
            let labels: Vec<Label<'_>> = serde::Deserialize::deserialize(value).unwrap_or_default();
            names(reader, spec.field, &labels)
        }
        Holds::Line if spec.field == Field::Kind => {
            reader.words.label(Vocabulary::SourceKind, said)
        }
        Holds::Line if spec.field == Field::Target => reader.words.label(Vocabulary::Target, said),
        Holds::Line if [Field::Deadline, Field::Retrieved].contains(&spec.field) => {
            date_text(lang, said)
        }
        Holds::Date => date_text(lang, said),
        Holds::Line | Holds::Text | Holds::Municipality => said.to_owned(),
        // These have lines of their own.
        Holds::Lines
        | Holds::Stages
        | Holds::Ref(_)
        | Holds::Refs(_)
        | Holds::AnyRef
        | Holds::Placement => String::new(),
    }
}

fn choice(reader: &Reader<'_>, kind: ItemKind, field: Field, id: &str) -> String {
    let of = match field {
        Field::Lang => Vocabulary::Lang,
        Field::Effort => Vocabulary::Effort,
        Field::Status => Vocabulary::Status,
        Field::Missing => Vocabulary::Missing,
        Field::Polarity => Vocabulary::Polarity,
        Field::Category => {
            let word = reader.words.label(Vocabulary::Category, id);
            return format!("{id}: {word}");
        }
        _ if kind == ItemKind::Acceptance => Vocabulary::Gap,
        _ => Vocabulary::NoteKind,
    };
    reader.words.label(of, id)
}

/// "Fylket 14 · Landet 13"
fn pairs(reader: &Reader<'_>, value: &Value, name: &str) -> String {
    let pairs = value.as_array().into_iter().flatten().map(|pair| {
        let figure = figure(
            reader.words.lang(),
            pair["value"].as_str().unwrap_or_default(),
        );
        format!("{} {figure}", pair[name].as_str().unwrap_or_default())
    });
    pairs.collect::<Vec<_>>().join(" · ")
}

/// Stages, levels or verdict words, with the ages of stages.
pub(super) fn names(reader: &Reader<'_>, field: Field, labels: &[Label<'_>]) -> String {
    let names = labels.iter().map(|label| {
        let name = match field {
            Field::Stages => reader.labels.stage(&label.id),
            Field::Levels => reader.labels.level(&label.id),
            _ => reader.labels.verdict(&label.id),
        };
        match ages(reader, label) {
            Some(ages) => format!("{name} ({ages})"),
            None => name,
        }
    });
    names.collect::<Vec<_>>().join(", ")
}

/// The ages of a life stage, in words.
pub(super) fn ages(reader: &Reader<'_>, stage: &Label<'_>) -> Option<String> {
    let words = reader.words;
    match (stage.from, stage.to) {
        (Some(from), Some(to)) => Some(say!(words, "page-ages", from = from, to = to)),
        (Some(from), None) => Some(say!(words, "page-ages-from", from = from)),
        (None, Some(to)) => Some(say!(words, "page-ages-to", to = to)),
        (None, None) => None,
    }
}
