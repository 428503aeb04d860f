//! Completion.

use super::hand::{Room, room};
use crate::app::command::Scope;
use crate::app::form::FormKind;
use crate::app::update::filling::begin;
use crate::domain::field::Field;
use crate::domain::item::ItemKind;

fn ghost(room: &Room) -> Option<String> {
    let ghost = room.form().current().unwrap().ghost();
    ghost.map(|ghost| ghost.shown)
}

#[test]
fn the_best_suggestion_stands_behind_the_cursor_and_right_takes_it() {
    let mut room = room();
    begin(&mut room.model, FormKind::Add(ItemKind::Measure));
    assert_eq!(ghost(&room), None, "nothing before anything is typed");
    room.press(":KJÆR");
    assert_eq!(ghost(&room).as_deref(), Some("lighet og grenser"));
    assert!(room.model.scopes().contains(&Scope::Suggested));
    room.type_over("kjae");
    assert_eq!(ghost(&room).as_deref(), Some("rlighet og grenser"));
    room.press("left");
    assert_eq!(ghost(&room), None, "only at the end of the text");
    room.press("right right");
    assert_eq!(room.text(), "Kjærlighet og grenser");
    // What is known with the name is seen before it is saved.
    assert_eq!(room.form().typed(Field::Owner), "rektor");
    room.press("enter enter");
    let newest = room.desk().chosen.measure.unwrap();
    assert_eq!(room.stored(newest, Field::Owner), "rektor");
    assert_eq!(room.stored(newest, Field::Target), "unge");
}

#[test]
fn taking_a_suggestion_writes_over_nothing() {
    let mut room = room();
    let source = room.id(ItemKind::Source);
    begin(&mut room.model, FormKind::Edit(source));
    room.go("owner");
    room.type_over("Fylket");
    room.go("name");
    room.type_over("ungdata j");
    room.press("right enter");
    assert_eq!(room.stored(source, Field::Name), "Ungdata junior");
    assert_eq!(room.stored(source, Field::Owner), "Fylket");
    assert_eq!(room.stored(source, Field::Kind), "survey");
}

#[test]
fn the_next_suggestion_comes_on_demand_also_from_inside_of_a_name() {
    let mut room = room();
    begin(&mut room.model, FormKind::Add(ItemKind::Measure));
    room.press(":F");
    let first = ghost(&room).unwrap();
    room.press("ctrl+n");
    assert_ne!(first, ghost(&room).unwrap());
    room.type_over("grenser");
    let shown = ghost(&room);
    assert_eq!(shown.as_deref(), Some("  → Kjærlighet og grenser"));
    room.press("right");
    assert_eq!(room.text(), "Kjærlighet og grenser");
}

#[test]
fn services_and_places_that_were_named_before_are_offered() {
    let mut room = room();
    let measure = room.id(ItemKind::Measure);
    begin(&mut room.model, FormKind::Edit(measure));
    room.go("owner");
    room.press(":Frivilligsentralen enter");
    begin(&mut room.model, FormKind::Add(ItemKind::Participant));
    room.go("organisation");
    room.press(":fri right enter");
    let people = room.desk().view().present(ItemKind::Participant);
    let who = room.desk().session.log().id(people.last().unwrap());
    let organisation = room.stored(who, Field::Organisation);
    assert_eq!(organisation, "Frivilligsentralen");

    let finding = room.id(ItemKind::Finding);
    begin(&mut room.model, FormKind::Edit(finding));
    room.go("comparisons");
    room.press(":Nordland~11 enter");
    begin(&mut room.model, FormKind::Edit(finding));
    room.go("comparisons");
    room.press(":;~nor right :12,5");
    assert_eq!(room.text(), "Nordland 11; Nordland 12,5");
}

#[test]
fn a_municipality_is_completed_by_name() {
    let mut room = room();
    let seminar = room.id(ItemKind::Seminar);
    begin(&mut room.model, FormKind::Edit(seminar));
    room.go("municipality");
    room.press(":raum right enter");
    assert_eq!(room.stored(seminar, Field::Municipality), "1539");
}
