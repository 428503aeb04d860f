//! Every field of every kind of thing goes from keys to the state and back.

use serde_json::{Value, json};

use super::hand::{Room, room};
use crate::app::form::{FormKind, Input, Part};
use crate::app::update::filling::begin;
use crate::domain::field::{Field, Holds, fields};
use crate::domain::intent::Intent;
use crate::domain::item::ItemKind;

/// What is typed into a text field, and what has to be stored then.
fn typed(kind: ItemKind, field: Field, holds: Holds) -> (&'static str, Value) {
    match (holds, field) {
        (Holds::Date, _) => ("30.1.26", json!("2026-01-30")),
        (Holds::Municipality, _) => ("rauma", json!("1539")),
        (Holds::Decimal, _) => ("1 234,5", json!("1234.5")),
        (Holds::Round, _) => ("2", json!(2)),
        (Holds::Number, _) => ("7", json!(7)),
        (Holds::Lines, _) => ("se helheten\nvelge", json!(["se helheten", "velge"])),
        (Holds::Text, _) => ("en linje\nto: linjer", json!("en linje\nto: linjer")),
        (Holds::Evidence, _) => ("nivå 2, 2021", json!({"level": 2, "year": 2021})),
        (Holds::Comparisons, _) => (
            "landet 11; Møre og Romsdal 12,5",
            json!([{"area": "landet", "value": "11"},
                {"area": "Møre og Romsdal", "value": "12.5"}]),
        ),
        (Holds::Series, _) => (
            "2019 8; 2022 9,5",
            json!([{"period": "2019", "value": "8"}, {"period": "2022", "value": "9.5"}]),
        ),
        (_, Field::Deadline | Field::Retrieved) => ("1.6.2026", json!("2026-06-01")),
        (_, Field::Kind) if kind == ItemKind::Source => ("spørreundersøkelse", json!("survey")),
        _ => ("æ ø å: 1/2", json!("æ ø å: 1/2")),
    }
}

/// Fills the field under the cursor in, and says what has to be stored of it.
fn fill(room: &mut Room, kind: ItemKind) -> Value {
    let field = room.form().current().unwrap().clone();
    match &field.input {
        Input::Text(_) => {
            let name = match field.part {
                Part::Field(name) => name,
                _ => Field::Reason,
            };
            let (text, stored) = typed(kind, name, field.holds);
            room.type_over(text);
            stored
        }
        Input::Choices(choices) if choices.many => {
            let first = &choices.options[choices.at];
            if !choices.is_on(&first.id) {
                room.press("space");
            }
            // In the order in which they are offered.
            let on = choices.options.iter().map(|option| option.id.as_str());
            let on = on.filter(|id| choices.is_on(id) || *id == first.id);
            on.collect()
        }
        Input::Choices(choices) => {
            let last = choices.options.last().unwrap().id.clone();
            for _ in 0..choices.options.len() {
                if chosen(room).as_ref() != Some(&last) {
                    room.press("right");
                }
            }
            json!(last)
        }
        Input::Rows(_) => panic!("words have forms of their own"),
    }
}

fn chosen(room: &Room) -> Option<String> {
    match &room.form().current().unwrap().input {
        Input::Choices(choices) => choices.on.first().cloned(),
        _ => None,
    }
}

/// What is stored of a part of a form, wherever it is written.
fn stored(room: &Room, kind: ItemKind, part: Part) -> Value {
    let id = room.id(kind);
    let of = |whole, name: &str| room.stored(id, whole)[name].clone();
    match (kind, part) {
        (ItemKind::Measure, Part::Field(Field::Verdict | Field::Reason))
        | (_, Part::RestsOn | Part::DecidedBy) => of(Field::Verdict, part.name()),
        (ItemKind::Measure, Part::Field(Field::Stages | Field::Level | Field::Effort)) => {
            of(Field::Placement, part.name())
        }
        (_, Part::Field(field)) => room.stored(id, field),
        (_, Part::Private) => panic!("decided when it was made"),
    }
}

#[test]
fn every_field_of_every_kind_survives_form_and_state_and_form() {
    for kind in ItemKind::ALL {
        let mut room = room();
        let id = room.id(kind);
        begin(&mut room.model, FormKind::Edit(id));
        let parts: Vec<Part> = room.form().fields.iter().map(|field| field.part).collect();
        let table = fields(kind).iter();
        for spec in table.filter(|spec| spec.holds != Holds::Labels) {
            let part = Part::Field(spec.field);
            assert!(parts.contains(&part), "{kind:?} {part:?} is not asked for");
        }
        let mut expected = Vec::new();
        for part in parts {
            room.go(part.name());
            expected.push((part, fill(&mut room, kind)));
        }
        room.press("enter");
        assert!(!room.is_filling(), "{kind:?}: {:?}", room.form().fields);
        for (part, value) in &expected {
            assert_eq!(stored(&room, kind, *part), *value, "{kind:?} {part:?}");
        }
        // What was stored stands in the form again, and saving it unchanged writes nothing.
        begin(&mut room.model, FormKind::Edit(id));
        let words = room.model.words.clone();
        let around = room.desk().around(&words);
        for (field, (part, value)) in room.form().fields.iter().zip(&expected) {
            if kind == ItemKind::Participant && *part == Part::Field(Field::Name) {
                assert!(
                    field.is_empty() && field.kept,
                    "a personal name is not shown"
                );
                continue;
            }
            let shown = field.value(&around);
            assert_eq!(shown, Ok(Some(value.clone())), "{kind:?} {part:?}");
        }
        let before = room.events();
        room.press("enter");
        assert!(!room.is_filling(), "{kind:?}");
        assert_eq!(room.events(), before, "{kind:?}: unchanged, and written");
    }
}

#[test]
fn emptied_fields_are_emptied_and_only_what_was_changed_is_written() {
    let mut room = room();
    let id = room.id(ItemKind::Measure);
    begin(&mut room.model, FormKind::Edit(id));
    room.go("owner");
    room.type_over("Helsestasjonen");
    let before = room.events();
    room.press("enter");
    assert_eq!(room.events(), before + 1);
    begin(&mut room.model, FormKind::Edit(id));
    room.go("owner");
    assert_eq!(room.text(), "Helsestasjonen");
    room.type_over("");
    room.press("enter");
    assert_eq!(room.stored(id, Field::Owner), Value::Null);
    assert_eq!(room.events(), before + 2);
}

#[test]
fn the_name_of_a_participant_is_written_privately_and_taken_away_by_a_dash() {
    let mut room = room();
    let who = room.id(ItemKind::Participant);
    begin(&mut room.model, FormKind::Edit(who));
    room.go("name");
    room.press(":Kari~Nordmann enter");
    assert_eq!(room.stored(who, Field::Name), "Kari Nordmann");
    let log = room.desk().session.log();
    assert!(log.is_private(log.slots().last().unwrap()));
    begin(&mut room.model, FormKind::Edit(who));
    room.go("name");
    room.press(":– enter");
    assert_eq!(room.stored(who, Field::Name), Value::Null);
}

#[test]
fn a_note_may_be_private() {
    let mut room = room();
    room.press("N :hemmelig");
    room.go("private");
    room.press("left enter");
    let log = room.desk().session.log();
    assert!(log.is_private(log.slots().last().unwrap()));
    room.press("N :åpent enter");
    let log = room.desk().session.log();
    assert!(!log.is_private(log.slots().last().unwrap()));
}

#[test]
fn a_form_never_shows_what_is_private() {
    let mut room = room();
    room.press("N :hemmelig");
    room.go("private");
    room.press("left enter");
    let log = room.desk().session.log();
    let secret = log.id(log.slots().last().unwrap());
    let note = room.id(ItemKind::Note);
    begin(&mut room.model, FormKind::Edit(note));
    let shown = format!("{:?}", room.form().fields);
    assert!(!shown.contains("hemmelig"), "offered");
    room.press("esc");
    // One that refers to it keeps the reference, without a word of it.
    let words = room.model.words.clone();
    let crate::app::Screen::Desk(desk) = &mut room.model.screen else {
        panic!("a desk");
    };
    let about = Intent::edit(note, Field::About, secret.to_string());
    desk.perform(about, super::hand::now(), &words).unwrap();
    begin(&mut room.model, FormKind::Edit(note));
    let shown = format!("{:?}", room.form().fields);
    assert!(!shown.contains("hemmelig"), "referred to");
    room.press(":! enter");
    assert!(!room.is_filling());
    assert_eq!(room.stored(note, Field::About), secret.to_string());
}
