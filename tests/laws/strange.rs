//! Lines that no session of this version would write: from a newer program, from a broken one,
//! or from somebody who means no good.

use oversikt::domain::event::MAX_COUNTER;
use oversikt::domain::log::{Log, Slot};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A strange line, as numbers that are taken modulo what there is.
#[derive(Clone, Debug)]
pub(crate) struct Strange {
    pub(crate) what: usize,
    pub(crate) a: usize,
    pub(crate) b: usize,
    /// Added to the counter; some are the highest there is.
    pub(crate) ahead: u64,
}

/// Random strange lines.
pub(crate) fn strange() -> impl Strategy<Value = Strange> {
    let ahead = prop_oneof![4 => 0..40_u64, 1 => Just(MAX_COUNTER)];
    (0..22_usize, 0..1000_usize, 0..1000_usize, ahead).prop_map(|(what, a, b, ahead)| Strange {
        what,
        a,
        b,
        ahead,
    })
}

impl Strange {
    /// The lines; several where one needs another.
    pub(crate) fn lines(&self, log: &Log) -> Vec<String> {
        let at = |number: usize| -> Slot {
            let slots: Vec<Slot> = log.slots().collect();
            slots[number % slots.len()]
        };
        let (one, two) = (log.id(at(self.a)), log.id(at(self.b)));
        let nothing = format!("{:032x}", self.a * 1000 + self.b);
        let edit = |field: &str, value: Value| {
            (
                "edited",
                json!({"item": one, "field": field, "value": value}),
            )
        };
        let (kind, body) = match self.what {
            0 | 1 => ("dreamt", json!({"of": one, "depth": {"very": [1.5, {}]}})),
            2 => (
                "note_taken",
                json!({"text": "fra i morgen", "mood": "blå", "seminar": one}),
            ),
            3 => ("note_taken", json!({"text": 5, "seminar": one})),
            4 => ("note_taken", json!("bare tekst")),
            5 => edit("text", json!({"not": "text"})),
            6 => edit("text", json!("uten å ha sett noe")),
            7 => edit("text", Value::Null),
            8 => edit(
                "placement",
                json!({"stages": ["barn"], "name": "lurt", "verdict": 3}),
            ),
            9 => edit("round", json!(99_999)),
            10 => (
                "edited",
                json!({"item": nothing, "field": "text", "value": "til ingen"}),
            ),
            11 => edit("colour", json!("rød")),
            12 => ("removed", json!({"item": one})),
            13 => ("restored", json!({"item": one})),
            14 => ("undone", json!({"step": one})),
            15 => ("redone", json!({"step": one})),
            16 => ("undone", json!({"step": nothing})),
            17 => ("related", json!({"a": one, "b": one, "as": "same"})),
            18 => ("related", json!({"a": one, "b": two, "as": "same"})),
            19 => ("related", json!({"a": one, "b": nothing, "as": "cousins"})),
            20 => ("erased", json!({"items": [one]})),
            _ => return self.circle(log, &one.to_string()),
        };
        vec![self.line(log, kind, &body.to_string(), "", "")]
    }

    /// An undo of a step that holds an undo of that undo.
    fn circle(&self, log: &Log, step: &str) -> Vec<String> {
        let body = json!({"step": step}).to_string();
        let first = self.line(log, "undone", &body, "", "");
        let id = &first[7..39];
        let body = json!({"step": id}).to_string();
        let inside = format!(",\"step\":\"{step}\"");
        vec![first.clone(), self.line(log, "undone", &body, &inside, "")]
    }

    fn line(&self, log: &Log, kind: &str, body: &str, step: &str, more: &str) -> String {
        let counter = log.highest().saturating_add(self.ahead).min(MAX_COUNTER);
        let number = 1 + self.a * 1000 + self.b;
        // A number that only its own bytes keep exactly, and members that nobody knows yet.
        let body = body.replace("1.5", "1.50e0");
        let time = ["2031-02-30", "2016-01-30T10:41:07.123+01:00"][self.b % 2];
        let more = if self.a.is_multiple_of(2) {
            format!("{more},\"weight\":1e2,\"by\":\"\\u00e9\"")
        } else {
            more.to_owned()
        };
        let over = if self.b % 5 == 4 {
            format!(",\"over\":[\"{:032x}\"]", self.b)
        } else {
            String::new()
        };
        let rest = format!(
            "\"kind\":\"{kind}\",\"replica\":\"00000000000000f{}\",\"number\":{number},\
             \"counter\":{counter},\"time\":\"{time}\"{step}{more}{over},\"body\":{body}}}",
            self.a % 4,
        );
        oversikt::domain::line::seal(&rest)
    }
}

/// The stub of a line: the same id and envelope without content. Two programs may write it
/// differently.
pub(crate) fn stub(line: &[u8], how: bool) -> String {
    let text = std::str::from_utf8(line).unwrap();
    let envelope = text
        .split_once(",\"body\":")
        .map_or(text.trim_end_matches('}'), |(before, _)| before);
    if text.contains("\"erased\":true") {
        return text.to_owned();
    }
    let more = if how { ",\"why\":\"spurt om\"" } else { "" };
    format!("{envelope}{more},\"erased\":true}}")
}
