//! Under which theme notes go, from which group, and which of them are shown.

use oversikt::app::Model;
use oversikt::i18n::Lang;
use serde_json::{Value, json};

use crate::stage::{desk, fjordvik, press};
use crate::{desk_of, last_note, notes, screen, sees, state};

fn example() -> Model {
    desk(fjordvik(), Lang::Nb, (120, 40))
}

/// The texts of the notes of a theme, by its place among the themes.
fn texts_of(model: &Model, theme: usize) -> Vec<String> {
    let theme = state(model)["themes"][theme]["id"].clone();
    let notes = notes(model).into_iter();
    notes
        .filter(|note| note["theme"] == theme)
        .map(|note| note["text"].as_str().unwrap().to_owned())
        .collect()
}

fn shown(model: &Model) -> Vec<String> {
    let rows = &desk_of(model).panes.notes.rows;
    rows.iter().map(|row| row.text.clone()).collect()
}

#[test]
fn only_the_notes_of_a_theme_are_shown_and_the_title_says_so() {
    let mut model = example();
    let all = shown(&model);
    press(&mut model, "3 g g g o");
    for theme in [2, 3] {
        let texts = texts_of(&model, theme);
        assert!(texts.len() > 2);
        assert_eq!(shown(&model), texts);
        let title = format!("bare tema {} · {} notater", theme + 1, texts.len());
        assert!(sees(&model, &title), "{title}\n{:#?}", screen(&model));
        press(&mut model, "g");
    }
    press(&mut model, "g g");
    let without: Vec<Value> = notes(&model);
    let without = without.iter().filter(|note| note["theme"].is_null());
    assert_eq!(shown(&model).len(), without.count());
    assert!(sees(&model, "bare uten tema"));
    press(&mut model, "o");
    assert_eq!(shown(&model), all);
    assert!(!sees(&model, "bare"));
}

#[test]
fn a_note_that_is_moved_stays_under_the_cursor_until_it_is_left() {
    let mut model = example();
    press(&mut model, "3 g g g o up up");
    let note = desk_of(&model).chosen.note.unwrap();
    let (before, count) = (shown(&model), texts_of(&model, 2).len());
    press(&mut model, "p");
    assert!(sees(&model, "tema 5: "));
    press(&mut model, "5");
    let id = json!(note.to_string());
    let moved = notes(&model).into_iter().find(|note| note["id"] == id);
    assert_eq!(moved.unwrap()["theme"], state(&model)["themes"][4]["id"]);
    assert_eq!(desk_of(&model).chosen.note, Some(note));
    assert_eq!(shown(&model), before);
    assert!(sees(
        &model,
        &format!("bare tema 3 · {} notater", count - 1)
    ));
    press(&mut model, "up");
    assert_eq!(shown(&model), texts_of(&model, 2));
    assert_eq!(shown(&model).len(), count - 1);
    press(&mut model, "u");
    assert_eq!(shown(&model), before);
}

#[test]
fn a_note_moves_out_of_every_theme_and_an_open_list_changes_nothing() {
    let mut model = example();
    press(&mut model, "3 up up");
    let before = state(&model);
    press(&mut model, "p esc");
    press(&mut model, "p enter");
    assert_eq!(state(&model)["digest"], before["digest"]);
    let id = json!(desk_of(&model).chosen.note.unwrap().to_string());
    press(&mut model, "p end");
    for _ in 0..9 {
        press(&mut model, "down");
    }
    press(&mut model, "enter");
    let moved = notes(&model).into_iter().find(|note| note["id"] == id);
    assert!(moved.unwrap()["theme"].is_null());
    assert!(sees(&model, "Flyttet: uten tema"));
}

#[test]
fn a_group_goes_into_its_notes_with_its_round_and_theme() {
    let mut model = example();
    let groups = state(&model)["groups"].as_array().unwrap().clone();
    press(&mut model, "n");
    for (nth, group) in groups.iter().enumerate() {
        press(&mut model, "F6 :Vi~sier~det enter");
        let note = last_note(&model);
        assert_eq!(note["group"], group["id"], "group {nth}");
        assert_eq!(note["round"], group["round"]);
        assert_eq!(note["theme"], group["theme"]);
    }
    assert_eq!(last_note(&model)["round"], 2);
    press(&mut model, "F6 :Ingen~gruppe enter");
    let note = last_note(&model);
    assert!(note["group"].is_null() && note["round"].is_null());
    // In front of the panes the same key is G.
    press(&mut model, "esc G n :Fra~panelet enter");
    assert_eq!(last_note(&model)["group"], groups[0]["id"]);
}

#[test]
fn a_kind_holds_until_another_is_chosen_and_a_mark_beats_it() {
    let mut model = example();
    press(&mut model, "n F7 :ett enter");
    let first = last_note(&model)["kind"].clone();
    assert_ne!(first, "thought");
    press(&mut model, ":to enter");
    assert_eq!(last_note(&model)["kind"], first);
    press(&mut model, ":!~tre enter");
    assert_eq!(last_note(&model)["kind"], "decision");
    press(&mut model, ":fire enter");
    assert_eq!(last_note(&model)["kind"], first);
    press(&mut model, "F7 F7 F7 F7 F7 :fem enter");
    assert_eq!(last_note(&model)["kind"], "thought");
}

#[test]
fn themes_go_round_in_the_line_and_nothing_typed_is_lost() {
    let mut model = example();
    let themes = state(&model)["themes"].as_array().unwrap().clone();
    press(&mut model, "n :Midt~i tab tab :~en~setning shift+tab enter");
    let note = last_note(&model);
    assert_eq!(note["text"], "Midt i en setning");
    assert_eq!(note["theme"], themes[0]["id"]);
    press(&mut model, "shift+tab :uten enter");
    assert!(last_note(&model)["theme"].is_null());
    press(&mut model, "shift+tab :sist enter");
    assert_eq!(last_note(&model)["theme"], themes.last().unwrap()["id"]);
}

#[test]
fn a_note_that_lands_outside_of_what_is_shown_says_where() {
    let mut model = example();
    press(&mut model, "3 g o n :2:~et~annet~sted enter");
    assert!(!shown(&model).contains(&"et annet sted".to_owned()));
    assert!(sees(&model, "Lagt til: tema 2"), "{:#?}", screen(&model));
}

#[test]
fn the_first_and_the_last_of_many_notes_are_one_key_away() {
    let mut model = example();
    press(&mut model, "n");
    for nth in 0..200 {
        press(&mut model, &format!(":nr.{nth} enter"));
    }
    press(&mut model, "esc 3 up");
    assert!(sees(&model, "nr.199"));
    press(&mut model, "home");
    let oldest = notes(&model)[0]["id"].clone();
    let chosen = |model: &Model| json!(desk_of(model).chosen.note.unwrap().to_string());
    assert_eq!(chosen(&model), oldest);
    for _ in 0..500 {
        press(&mut model, "down");
    }
    assert_eq!(chosen(&model), last_note(&model)["id"]);
    press(&mut model, "home end");
    assert_eq!(chosen(&model), last_note(&model)["id"]);
}
