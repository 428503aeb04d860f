//! What is stored is what was entered, in its composed form, and nothing else.

use oversikt::app::update::update;
use oversikt::app::{Event, Model, Opened, Screen, keys};
use oversikt::domain::document::document;
use oversikt::i18n::{Lang, Words};
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

use crate::fields::{empty, now, seminar_of};
use crate::texts;

/// Every text in the document that stands in a field that took a text as it was.
fn texts_of(document: &Value) -> Vec<&str> {
    let at = |pointer: &str| document.pointer(pointer).and_then(Value::as_str);
    [
        "/seminars/0/title",
        "/seminars/0/place",
        "/seminars/0/focus",
        "/seminars/0/goals/0",
        "/sources/0/name",
        "/sources/0/owner",
        "/sources/0/link",
        "/sources/0/findings/0/text",
        "/sources/0/findings/0/unit",
        "/sources/0/findings/0/comparisons/0/area",
        "/sources/0/findings/0/series/0/period",
        "/sources/0/findings/0/caution",
        "/measures/0/name",
        "/measures/0/target",
        "/measures/0/indicator",
        "/measures/0/verdict/reason",
        "/participants/0/role",
        "/themes/0/question",
        "/groups/0/name",
        "/notes/0/text",
        "/notes/0/responsible",
        "/seminars/0/stages/0/label",
        "/seminars/0/verdicts/0/label",
    ]
    .into_iter()
    .map(|pointer| at(pointer).unwrap_or_else(|| panic!("nothing at {pointer}: {document}")))
    .collect()
}

#[test]
fn a_text_in_any_field_is_stored_unchanged_but_for_its_composed_form() {
    for text in texts::all() {
        let session = seminar_of(&text);
        let composed: String = text.nfc().collect();
        for stored in texts_of(&document(session.view(), 0)) {
            assert_eq!(stored, composed);
        }
    }
}

#[test]
fn what_is_typed_into_a_form_is_stored_as_it_was_typed() {
    let opened = Opened {
        session: empty(),
        name: "seminar.json".to_owned(),
        draft: String::new(),
        remarks: Vec::new(),
        seen: Vec::new(),
        read_only: false,
    };
    let mut model = Model::desk(Words::new(Lang::Nb), opened);
    update(&mut model, Event::Resized(120, 40), now());
    let mut expected = Vec::new();
    for text in texts::all() {
        for event in [
            Event::Key(keys::parse("t").unwrap()),
            Event::Paste(text.clone()),
            Event::Key(keys::parse("enter").unwrap()),
        ] {
            update(&mut model, event, now());
        }
        // A field is one line, and what surrounds it is no part of it.
        let line = text.replace("\r\n", " ").replace(['\r', '\n'], " ");
        expected.push(line.trim().nfc().collect::<String>());
    }
    let Screen::Desk(desk) = &model.screen else {
        panic!("no desk");
    };
    let shown = document(desk.view(), 0);
    let themes = shown["themes"].as_array().unwrap();
    for (theme, expected) in themes.iter().zip(&expected) {
        assert_eq!(theme["question"], expected.as_str());
    }
    assert_eq!(themes.len(), expected.len());
}
