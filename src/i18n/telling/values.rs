//! What a field holds, as a person reads it.

use serde::Deserialize;
use serde_json::Value;

use super::name_of;
use crate::domain::field::{Field, Holds, field_of};
use crate::domain::id::Id;
use crate::domain::item::{Evidence, GivenVerdict, ItemKind, Label, Placement};
use crate::domain::log::Slot;
use crate::domain::state::View;
use crate::i18n::{Labels, Vocabulary, Words, date_text, figure};
use crate::say;

/// The value of a field of a thing, line by line; `json` is what a version of it holds. Nothing
/// where it is empty. It is no printable text yet: it says what people wrote, as they wrote it.
pub fn value_lines(
    view: View<'_>,
    item: Slot,
    field: Field,
    json: Option<&str>,
    words: &Words,
) -> Vec<String> {
    let spec = view.item_kind(item).and_then(|kind| field_of(kind, field));
    let (Some(spec), Some(json)) = (spec, json.filter(|json| *json != "null")) else {
        return Vec::new();
    };
    let labels = Labels::of(view, view.seminar_of(item), words);
    let reader = Reader {
        view,
        words,
        labels,
    };
    let mut lines = reader.lines(spec.holds, field, view.item_kind(item), json);
    lines.retain(|line| !line.trim().is_empty());
    lines
}

struct Reader<'a> {
    view: View<'a>,
    words: &'a Words,
    labels: Labels<'a>,
}

impl Reader<'_> {
    fn lines(&self, holds: Holds, field: Field, kind: Option<ItemKind>, json: &str) -> Vec<String> {
        let value: Value = serde_json::from_str(json).unwrap_or_default();
        let text = || value.as_str().unwrap_or_default();
        let list = || {
            value
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
        };
        let labels = &self.labels;
        match holds {
            Holds::Line | Holds::Text => text().lines().map(str::to_owned).collect(),
            Holds::Municipality | Holds::Stage | Holds::Level | Holds::Date | Holds::Decimal => {
                vec![self.word(holds, text())]
            }
            Holds::Lines => list().map(str::to_owned).collect(),
            Holds::Choice(_) => vec![self.choice(field, kind, text())],
            Holds::Stages => vec![labels.stages_of(list())],
            Holds::Round | Holds::Number => vec![value.to_string()],
            Holds::Ref(_) | Holds::AnyRef => vec![self.named(text())],
            Holds::Refs(_) => vec![self.names(list())],
            Holds::Comparisons => vec![self.pairs(&value, "area")],
            Holds::Series => vec![self.pairs(&value, "period")],
            Holds::Evidence => read::<Evidence>(json)
                .map(|found| {
                    let said = self
                        .words
                        .label(Vocabulary::Evidence, &found.level.to_string());
                    format!("{}: {said} ({})", found.level, found.year)
                })
                .into_iter()
                .collect(),
            Holds::Labels => self.own_labels(field, json),
            Holds::Verdict => self.verdict(json),
            Holds::Placement => self.placement(json),
        }
    }

    fn word(&self, holds: Holds, text: &str) -> String {
        match holds {
            Holds::Stage => self.labels.stage(text),
            Holds::Level => self.labels.level(text),
            Holds::Date => date_text(self.words.lang(), text),
            Holds::Decimal => figure(self.words.lang(), text),
            _ => text.to_owned(),
        }
    }

    fn choice(&self, field: Field, kind: Option<ItemKind>, id: &str) -> String {
        let list = match (field, kind) {
            (Field::Status, _) => Vocabulary::Status,
            (Field::Polarity, _) => Vocabulary::Polarity,
            (Field::Category, _) => Vocabulary::Category,
            (Field::Missing, _) => Vocabulary::Missing,
            (Field::Lang, _) => Vocabulary::Lang,
            (Field::Effort, _) => Vocabulary::Effort,
            (Field::Kind, Some(ItemKind::Acceptance)) => Vocabulary::Gap,
            (Field::Kind, _) => Vocabulary::NoteKind,
            _ => return id.to_owned(),
        };
        self.words.label(list, id)
    }

    /// What a thing is called that is referred to.
    fn named(&self, id: &str) -> String {
        let slot = Id::parse(id.as_bytes()).and_then(|id| self.view.find(id));
        let name = slot.map(|slot| name_of(self.view, slot));
        name.filter(|name| !name.is_empty())
            .unwrap_or_else(|| say!(self.words, "log-not-here"))
    }

    fn names<'i>(&self, ids: impl Iterator<Item = &'i str>) -> String {
        let names: Vec<String> = ids
            .map(|id| say!(self.words, "quoted", text = self.named(id)))
            .collect();
        names.join(", ")
    }

    /// "landet 11; fylket 12,5", as the form takes it.
    fn pairs(&self, value: &Value, first: &str) -> String {
        let pairs: Vec<String> = value
            .as_array()
            .into_iter()
            .flatten()
            .map(|pair| {
                let figure = figure(
                    self.words.lang(),
                    pair["value"].as_str().unwrap_or_default(),
                );
                format!("{} {figure}", pair[first].as_str().unwrap_or_default())
            })
            .collect();
        pairs.join("; ")
    }

    fn own_labels(&self, field: Field, json: &str) -> Vec<String> {
        let list = match field {
            Field::Stages => Vocabulary::Stage,
            Field::Levels => Vocabulary::Level,
            _ => Vocabulary::Verdict,
        };
        let labels = read::<Vec<Label<'_>>>(json).unwrap_or_default();
        labels
            .iter()
            .map(|label| match &label.label {
                Some(own) => own.to_string(),
                None => self.words.label(list, &label.id),
            })
            .collect()
    }

    fn verdict(&self, json: &str) -> Vec<String> {
        let given = read::<GivenVerdict<'_>>(json).unwrap_or_default();
        let mut lines = vec![self.labels.verdict(&given.verdict)];
        lines.extend(given.reason.as_ref().map(ToString::to_string));
        let mut labelled = |field: &str, text: String| {
            if !text.is_empty() {
                let field = self.words.label(Vocabulary::Field, field);
                lines.push(format!("{field}: {text}"));
            }
        };
        let ids: Vec<String> = given.rests_on.iter().map(ToString::to_string).collect();
        labelled("rests_on", self.names(ids.iter().map(String::as_str)));
        let decided_by = given.decided_by.as_ref().map(ToString::to_string);
        labelled("decided_by", decided_by.unwrap_or_default());
        lines
    }

    fn placement(&self, json: &str) -> Vec<String> {
        let placed = read::<Placement<'_>>(json).unwrap_or_default();
        let mut lines = vec![self.labels.stages_of(&placed.stages)];
        lines.extend(placed.level.as_deref().map(|id| self.labels.level(id)));
        let effort = placed.effort.as_deref();
        lines.extend(effort.map(|id| self.words.label(Vocabulary::Effort, id)));
        lines
    }
}

fn read<'a, T: Deserialize<'a>>(json: &'a str) -> Option<T> {
    serde_json::from_str(json).ok()
}
