//! Nothing that was typed or chosen is lost, however a form is left.

use super::hand::{Room, desk_of, now, press, room};
use crate::app::effect::{Effect, Event};
use crate::app::form::{FormKind, Kept};
use crate::app::model::{Model, Screen};
use crate::app::start::{Choosing, Start};
use crate::app::update::filling::{begin, begin_filled};
use crate::app::update::{keep_draft, update};
use crate::domain::field::Field;
use crate::domain::intent::Intent;
use crate::domain::item::ItemKind;
use crate::i18n::{Lang, Words};

/// What is in every field of the form on the screen.
fn contents(room: &Room) -> Vec<(&'static str, Kept)> {
    let fields = room.form().fields.iter();
    fields
        .map(|field| (field.part.name(), Kept::of(&field.input)))
        .collect()
}

/// Begins a form and puts something into it, chosen and marked things too.
fn half_filled(kind: FormKind) -> Room {
    let mut room = room();
    begin(&mut room.model, kind);
    for _ in 0..room.form().fields.len() {
        room.press(":ab space right tab");
    }
    room.press("tab");
    room
}

fn kinds() -> Vec<FormKind> {
    let room = room();
    let id = |kind| room.id(kind);
    ItemKind::ALL
        .into_iter()
        .flat_map(|kind| [FormKind::Add(kind), FormKind::Edit(id(kind))])
        .chain([
            FormKind::Finding(id(ItemKind::Source)),
            FormKind::Verdict {
                measure: id(ItemKind::Measure),
                verdict: "keep".to_owned(),
            },
            FormKind::Settle {
                item: id(ItemKind::Measure),
                field: Field::Placement,
            },
            FormKind::Labels(Field::Stages),
            FormKind::Labels(Field::Verdicts),
        ])
        .collect()
}

#[test]
fn a_form_left_by_esc_comes_back_as_it_was() {
    for kind in kinds() {
        let mut room = half_filled(kind.clone());
        let (before, at) = (contents(&room), room.form().at);
        assert!(!room.form().is_untouched(), "{kind:?}");
        room.press("esc");
        assert!(!room.is_filling());
        assert!(room.model.notice.is_some(), "that it is kept is said");
        begin(&mut room.model, kind.clone());
        assert_eq!(contents(&room), before, "{kind:?}");
        assert_eq!(room.form().at, at);
    }
}

#[test]
fn a_crash_costs_nothing_either() {
    for kind in kinds() {
        let mut room = half_filled(kind.clone());
        let before = contents(&room);
        let Effect::KeepDraft(draft) = keep_draft(&mut room.model) else {
            panic!("a draft");
        };
        let session = room.desk().session.clone();
        let mut room = Room {
            model: desk_of(session, &draft),
            things: room.things,
        };
        begin(&mut room.model, kind.clone());
        assert_eq!(contents(&room), before, "{kind:?}");
    }
}

#[test]
fn another_language_or_size_keeps_the_form() {
    for kind in kinds() {
        let mut room = half_filled(kind.clone());
        let before = contents(&room);
        room.press("F2");
        update(&mut room.model, Event::Resized(60, 20), now());
        room.press("F2 F2");
        assert_eq!(contents(&room), before, "{kind:?}");
    }
}

#[test]
fn what_others_wrote_meanwhile_is_not_written_over() {
    let mut room = room();
    let measure = room.id(ItemKind::Measure);
    begin(&mut room.model, FormKind::Edit(measure));
    room.go("target");
    room.type_over("unge");
    room.press("esc");
    // Somebody else gives it an owner while the form lies aside.
    let Screen::Desk(desk) = &mut room.model.screen else {
        panic!("a desk");
    };
    let intent = Intent::edit(measure, Field::Owner, "Helsestasjonen");
    desk.perform(intent, now(), &Words::new(Lang::Nb)).unwrap();
    begin(&mut room.model, FormKind::Edit(measure));
    room.press("enter");
    assert_eq!(room.stored(measure, Field::Owner), "Helsestasjonen");
    assert_eq!(room.stored(measure, Field::Target), "unge");
}

#[test]
fn what_is_filled_in_beforehand_is_there_and_an_aside_form_stays_aside() {
    let mut room = room();
    begin(&mut room.model, FormKind::Add(ItemKind::Theme));
    room.press(":Mitt~eget esc");
    let with = vec![(Field::Question, "Hvem hjelper de eldre?".to_owned())];
    begin_filled(&mut room.model, FormKind::Add(ItemKind::Theme), with);
    assert_eq!(room.text(), "Hvem hjelper de eldre?");
    room.press("enter t");
    assert_eq!(room.text(), "Mitt eget");
}

#[test]
fn the_name_of_a_new_seminar_survives_esc_on_the_first_screen() {
    let mut model = Model::start(Words::new(Lang::Nb), Start::default());
    press(&mut model, "1 :Fjordvik tab :Rau esc 1");
    let Screen::Start(Start {
        mode: Choosing::Naming(form),
        ..
    }) = &model.screen
    else {
        panic!("the form");
    };
    assert_eq!(form.typed(Field::Title), "Fjordvik");
    assert_eq!(form.typed(Field::Municipality), "Rau");
}
