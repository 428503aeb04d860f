//! Seminars to look at: with much in them, and with names that people and other programs may write.

use oversikt::domain::field::Field;
use oversikt::domain::intent::Intent;
use oversikt::domain::item::ItemKind;
use oversikt::domain::session::Session;
use oversikt::i18n::Lang;
use serde_json::json;

use crate::screenshots::stage::{empty, now};

const STAGES: [&str; 7] = [
    "svangerskap",
    "smabarn",
    "barn",
    "ungdom",
    "unge_voksne",
    "voksne",
    "eldre",
];

/// Names that are harder to draw than they look: wide, combining, joined, right to left, with
/// escape sequences and with characters nobody sees.
pub(crate) const NAMES: [&str; 9] = [
    "Blå kors",
    "Bla\u{30a} kors med kombinerende tegn over a\u{30a} og o\u{308} igjen og igjen",
    "日本語の対策についての長い名前がここに立っています",
    "Familie 👩‍👩‍👧‍👦 og 🇳🇴 flagg",
    "שלום עולם og مرحبا",
    "rød \u{1b}[31mtekst\u{1b}[0m og \u{202e}snudd",
    "usynlig\u{200b}\u{200d}\u{feff}mellomrom",
    "Å\nto\tlinjer",
    "Z\u{335}\u{321}\u{322}a\u{335}\u{321}l\u{335}g\u{335}o\u{335}",
];

/// A seminar with a source, a finding, notes, and measures of these names.
pub(crate) fn named<'a>(names: impl Iterator<Item = &'a str>) -> Session {
    let mut session = empty();
    let mut add = |intent: Intent| session.perform(&intent, now()).unwrap().id;
    add(Intent::add(ItemKind::Seminar)
        .with(Field::Title, "Oversiktsseminar")
        .with(Field::Lang, Lang::Nb.code())
        .with(Field::Date, "2026-01-30"));
    for (nth, name) in names.enumerate() {
        let stages = [STAGES[nth % 7], STAGES[(nth + nth / 7 % 3) % 7]];
        let measure = add(Intent::add(ItemKind::Measure)
            .with(Field::Name, name)
            .with(Field::Owner, name)
            .with(
                Field::Stages,
                if nth % 7 == 6 {
                    json!([])
                } else {
                    json!(stages)
                },
            ));
        let verdict = ["keep", "develop", "stop"].get(nth % 4);
        if let Some(verdict) = verdict {
            let given = json!({ "do": "give_verdict", "measure": measure, "verdict": verdict,
                "reason": name });
            add(Intent::from_value(given).unwrap());
        }
        if nth < 12 {
            let source = add(Intent::add(ItemKind::Source).with(Field::Name, name));
            add(Intent::add(ItemKind::Finding)
                .with(Field::Source, source.to_string())
                .with(Field::Text, name)
                .with(Field::Value, "17.5")
                .with(Field::Unit, "%")
                .with(Field::Stages, json!([STAGES[nth % 7]]))
                .with(Field::Polarity, "challenge"));
            add(Intent::add(ItemKind::Theme).with(Field::Question, name));
            add(Intent::add(ItemKind::Note).with(Field::Text, name));
        }
    }
    session
}

/// A seminar with two hundred measures.
pub(crate) fn crowded() -> Session {
    let names: Vec<String> = (1..=200)
        .map(|number| format!("Tiltak nummer {number}"))
        .collect();
    named(names.iter().map(String::as_str))
}
