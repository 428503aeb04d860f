//! What is wrong is said beside its field, in words, and nothing typed is lost.

use super::hand::{Room, now, press, room};
use crate::app::effect::{Effect, Event};
use crate::app::form::{FormKind, Mistake, Part};
use crate::app::keys::parse;
use crate::app::model::Model;
use crate::app::start::Start;
use crate::app::update::filling::begin;
use crate::app::update::update;
use crate::domain::field::Field;
use crate::domain::item::ItemKind;
use crate::i18n::{Lang, Words};

fn wrong(room: &Room, field: Field) -> Option<Mistake> {
    room.form().field(field).unwrap().wrong.clone()
}

#[test]
fn several_mistakes_show_at_once_and_the_cursor_jumps_to_the_first() {
    let mut room = room();
    let finding = room.id(ItemKind::Finding);
    begin(&mut room.model, FormKind::Edit(finding));
    room.go("text");
    room.type_over("");
    room.go("value");
    room.type_over("mange");
    room.go("series");
    room.type_over("i fjor");
    room.go("caution");
    let before = room.events();
    room.press("enter");
    assert_eq!(room.events(), before);
    assert_eq!(wrong(&room, Field::Text), Some(Mistake::Required));
    assert_eq!(wrong(&room, Field::Value), Some(Mistake::Decimal));
    assert_eq!(wrong(&room, Field::Series), Some(Mistake::Series));
    let first = Part::Field(Field::Text);
    assert_eq!(room.form().current().unwrap().part, first);
    assert_eq!(room.form().typed(Field::Value), "mange");
}

#[test]
fn a_field_is_checked_when_it_is_left_and_right_again_when_it_is_mended() {
    let mut room = room();
    let seminar = room.id(ItemKind::Seminar);
    begin(&mut room.model, FormKind::Edit(seminar));
    room.go("date");
    room.press(":31.2.26 tab");
    assert_eq!(wrong(&room, Field::Date), Some(Mistake::Date));
    room.press("shift+tab backspace");
    assert_eq!(wrong(&room, Field::Date), None, "not while it is mended");
    room.type_over("28.2.26");
    room.press("enter");
    assert_eq!(room.stored(seminar, Field::Date), "2026-02-28");
}

#[test]
fn every_mistake_has_words_in_every_language() {
    let text = || "x".to_owned();
    let all = [
        Mistake::Required,
        Mistake::Date,
        Mistake::Decimal,
        Mistake::Round,
        Mistake::Number,
        Mistake::Comparisons,
        Mistake::Series,
        Mistake::Evidence,
        Mistake::Municipality,
        Mistake::Municipalities(text()),
        Mistake::NothingFits,
        Mistake::Gone(text()),
        Mistake::Age(text()),
        Mistake::Nameless,
        Mistake::Twice(text()),
        Mistake::NoRows,
        Mistake::VerdictFirst,
        Mistake::WhoIsIt,
    ];
    for words in Lang::ALL.map(Words::new) {
        for mistake in &all {
            assert!(mistake.in_words(&words).contains(' '), "{mistake:?}");
        }
    }
}

#[test]
fn what_the_seminar_refuses_is_said_beside_the_field() {
    let mut room = room();
    let id = room.id(ItemKind::Group);
    begin(&mut room.model, FormKind::Edit(id));
    room.go("name");
    // Longer than any field may be.
    update(&mut room.model, Event::Paste("x".repeat(300_000)), now());
    room.go("participants");
    let before = room.events();
    room.press("enter");
    assert_eq!(room.events(), before);
    let said = wrong(&room, Field::Name);
    assert!(matches!(said, Some(Mistake::Said(_))), "{said:?}");
    let named = Part::Field(Field::Name);
    assert_eq!(room.form().current().unwrap().part, named);
}

#[test]
fn a_new_seminar_takes_dates_and_municipalities_as_they_are_written() {
    let enter = || Event::Key(parse("enter").unwrap());
    for municipality in ["Rauma", "1539", "rauma~kommune"] {
        for date in ["30.01.2026", "30.1.26", "2026-01-30"] {
            let mut model = Model::start(Words::new(Lang::Nb), Start::default());
            let keys = format!("1 :Fjordvik tab :{municipality} tab :{date}");
            press(&mut model, &keys);
            let made = Effect::New {
                title: "Fjordvik".to_owned(),
                municipality: "1539".to_owned(),
                date: "2026-01-30".to_owned(),
            };
            assert_eq!(update(&mut model, enter(), now()), [made]);
        }
    }
    for wrong in [
        "1 :Fjordvik tab :Rauum",
        "1 :Fjordvik tab tab :30.13.26",
        "1",
    ] {
        let mut model = Model::start(Words::new(Lang::Nb), Start::default());
        press(&mut model, wrong);
        assert_eq!(update(&mut model, enter(), now()), [], "{wrong}");
    }
}

#[test]
fn letters_find_a_choice_and_letters_that_find_none_are_told_of() {
    let mut room = room();
    let note = room.id(ItemKind::Note);
    begin(&mut room.model, FormKind::Edit(note));
    room.go("measure");
    room.press(":bap enter");
    let measure = room.id(ItemKind::Measure).to_string();
    assert_eq!(room.stored(note, Field::Measure), measure);
    begin(&mut room.model, FormKind::Edit(note));
    room.go("measure");
    room.press(":xyz enter");
    assert_eq!(wrong(&room, Field::Measure), Some(Mistake::NothingFits));
    room.press("backspace backspace backspace enter");
    assert!(!room.is_filling());
}
