//! Life stages, levels and verdict words, edited.

use serde_json::json;

use super::hand::room;
use crate::app::form::{FormKind, Input};
use crate::app::update::filling::begin;
use crate::domain::field::Field;
use crate::domain::item::ItemKind;

#[test]
fn words_are_added_renamed_moved_and_removed() {
    let mut room = room();
    let seminar = room.id(ItemKind::Seminar);
    begin(&mut room.model, FormKind::Labels(Field::Stages));
    let unchanged = room.events();
    room.press("enter");
    assert_eq!(room.events(), unchanged);
    begin(&mut room.model, FormKind::Labels(Field::Stages));
    // The first row away, the second renamed, the third to the end of the list, one added.
    room.press("ctrl+d");
    for _ in 0.."Småbarn".chars().count() {
        room.press("backspace");
    }
    room.press(":Barnehage down alt+down");
    room.press("down down down down :Hybelboere tab :16 tab :20 enter");
    assert!(!room.is_filling(), "{:?}", room.form().fields[0]);
    let stages = room.stored(seminar, Field::Stages);
    let stages = stages.as_array().unwrap();
    let ids: Vec<&str> = stages
        .iter()
        .map(|row| row["id"].as_str().unwrap())
        .collect();
    let expected = [
        "smabarn",
        "ungdom",
        "barn",
        "unge_voksne",
        "voksne",
        "eldre",
        "hybelboere",
    ];
    assert_eq!(ids, expected);
    assert_eq!(stages[0]["label"], "Barnehage");
    // A word that the language has is not frozen in one language.
    assert_eq!(stages[1], json!({"id": "ungdom", "from": 13, "to": 19}));
    let added = json!({"id": "hybelboere", "label": "Hybelboere", "from": 16, "to": 20});
    assert_eq!(stages[6], added);
    begin(&mut room.model, FormKind::Labels(Field::Stages));
    let before = room.events();
    room.press("enter");
    assert_eq!(room.events(), before);
}

#[test]
fn a_stage_that_was_taken_away_stays_where_it_was_chosen() {
    let mut room = room();
    let finding = room.id(ItemKind::Finding);
    begin(&mut room.model, FormKind::Labels(Field::Stages));
    room.press("down down down ctrl+d enter");
    begin(&mut room.model, FormKind::Edit(finding));
    let field = room.form().field(Field::Stages).unwrap();
    let Input::Choices(choices) = &field.input else {
        panic!("stages are chosen");
    };
    let gone = choices.options.last().unwrap();
    assert!(gone.gone && gone.id == "ungdom" && choices.is_on("ungdom"));
    let before = room.events();
    room.press("enter");
    assert_eq!(room.events(), before);
    assert_eq!(room.stored(finding, Field::Stages), json!(["ungdom"]));
}

#[test]
fn another_word_for_a_verdict_is_said_when_judging() {
    let mut room = room();
    begin(&mut room.model, FormKind::Labels(Field::Verdicts));
    room.press("down down down down :Trappes~ned enter");
    room.press("2 v 5 enter");
    let given = room.stored(room.id(ItemKind::Measure), Field::Verdict);
    assert_eq!(given, json!({"verdict": "trappes_ned"}));
}
