//! Giving a verdict.

use serde_json::json;

use super::hand::room;
use crate::app::form::{FormKind, Kept, Mistake, Part};
use crate::app::update::filling::begin;
use crate::domain::field::Field;
use crate::domain::intent::Intent;
use crate::domain::item::ItemKind;

#[test]
fn a_verdict_takes_three_keys_and_the_same_one_is_mended_while_another_begins_anew() {
    let mut room = room();
    let (measure, finding) = (room.id(ItemKind::Measure), room.id(ItemKind::Finding));
    room.press("2 v 2 :Få~henvises enter");
    let given = room.stored(measure, Field::Verdict);
    assert_eq!(
        given,
        json!({"verdict": "develop", "reason": "Få henvises"})
    );
    room.press("v 1 tab space enter");
    let rests_on = finding.to_string();
    let given = room.stored(measure, Field::Verdict);
    let expected = json!({"verdict": "keep", "rests_on": [rests_on]});
    assert_eq!(given, expected);
    for (word, marked) in [("1", vec![rests_on]), ("3", Vec::new())] {
        room.press(&format!("v {word}"));
        let field = room.form().field(Part::RestsOn).unwrap();
        assert_eq!(Kept::of(&field.input), Kept::On(marked));
        room.press("esc");
    }
}

#[test]
fn what_a_verdict_rested_on_is_never_dropped_in_silence() {
    let mut room = room();
    let (measure, finding) = (room.id(ItemKind::Measure), room.id(ItemKind::Finding));
    room.press("2 v 1 tab space enter");
    let words = room.model.words.clone();
    let crate::app::Screen::Desk(desk) = &mut room.model.screen else {
        panic!("a desk");
    };
    let remove = Intent::Remove(serde_json::Map::new()).on(finding);
    desk.perform(remove, super::hand::now(), &words).unwrap();
    begin(&mut room.model, FormKind::Edit(measure));
    room.go("reason");
    room.press(":fordi enter");
    let wrong = room.form().current().unwrap().wrong.clone();
    assert!(matches!(wrong, Some(Mistake::Gone(_))), "{wrong:?}");
}

#[test]
fn a_reason_wants_a_verdict() {
    let mut room = room();
    let id = room.id(ItemKind::Measure);
    begin(&mut room.model, FormKind::Edit(id));
    room.go("reason");
    room.press(":fordi enter");
    assert_eq!(
        room.form().current().unwrap().wrong,
        Some(Mistake::VerdictFirst)
    );
}
