//! Going to a page, from one to another, and back.

use oversikt::app::Model;
use oversikt::app::pages::{Page, PageOf};
use oversikt::i18n::Lang;
use serde_json::json;

use crate::room::{Room, desk_of};
use crate::screenshots::stage::{desk, fjordvik, press};

fn top(model: &Model) -> &Page {
    desk_of(model).pages.last().unwrap()
}

#[test]
fn enter_opens_what_is_chosen_in_each_pane_and_esc_goes_back() {
    for keys in ["2 down", "1 right down", "3 up"] {
        let mut model = desk(fjordvik(), Lang::Nb, (80, 24));
        press(&mut model, keys);
        let chosen = desk_of(&model).pointed().unwrap();
        press(&mut model, "enter");
        assert_eq!(top(&model).of, PageOf::Thing(chosen), "{keys}");
        press(&mut model, "esc");
        assert!(desk_of(&model).pages.is_empty(), "{keys}");
        assert_eq!(desk_of(&model).pointed(), Some(chosen), "{keys}");
    }
}

#[test]
fn enter_on_a_line_opens_what_it_names() {
    for keys in [
        "2 down down down enter",
        "1 right enter",
        "T",
        "D",
        "3 up up enter",
    ] {
        let mut model = desk(fjordvik(), Lang::Nb, (80, 24));
        press(&mut model, keys);
        let page = top(&model).clone();
        let named = page.rows.iter().position(|row| row.id.is_some());
        let named = named.unwrap_or_else(|| panic!("{keys}: {}", crate::room::text(&page)));
        let stops = page.rows.iter().take(named).filter(|row| row.stops).count();
        press(&mut model, &"down ".repeat(stops));
        press(&mut model, "enter");
        let id = page.rows[named].id.unwrap();
        assert_eq!(top(&model).of, PageOf::Thing(id), "{keys}");
        press(&mut model, "esc");
        assert_eq!(top(&model).of, page.of, "{keys}");
        assert_eq!(top(&model).at, named, "{keys}: the cursor is where it was");
    }
}

#[test]
fn the_cursor_keeps_to_its_line_where_a_thing_stands_on_several() {
    let mut room = Room::new();
    let source = room.does(json!({ "do": "add_source", "name": "Ungdata" }));
    let finding = room.does(
        json!({ "do": "add_finding", "source": source, "text": "Alkohol",
        "stages": ["eldre"], "polarity": "challenge" }),
    );
    let mut model = room.model();
    let words = model.words.clone();
    let oversikt::app::Screen::Desk(desk) = &mut model.screen else {
        panic!("no desk");
    };
    let mut page = Page::read(PageOf::Stage("eldre".to_owned()), desk, &words);
    let lines = page.rows.iter().enumerate();
    let lines: Vec<usize> = lines
        .filter(|(_, row)| row.id == Some(finding))
        .map(|(at, _)| at)
        .collect();
    assert_eq!(lines.len(), 2, "what we know, and what is missing");
    page.at = lines[1];
    page.read_again(desk, &words);
    assert_eq!(page.at, lines[1]);
}

#[test]
fn removing_on_a_page_leaves_the_panes_alone() {
    let mut model = desk(fjordvik(), Lang::Nb, (80, 24));
    press(&mut model, "2 down");
    let chosen = desk_of(&model).chosen.measure;
    press(&mut model, "T x");
    assert_eq!(desk_of(&model).chosen.measure, chosen);
}

#[test]
fn a_page_is_read_again_when_something_is_said() {
    let mut model = desk(fjordvik(), Lang::Nb, (80, 24));
    press(&mut model, "T");
    let before = top(&model).rows.clone();
    press(&mut model, "n :1:~ring~dem enter esc");
    let changed: Vec<bool> = top(&model)
        .rows
        .iter()
        .zip(&before)
        .map(|(now, before)| now != before)
        .collect();
    assert_eq!(changed.iter().filter(|changed| **changed).count(), 1);
    assert!(changed[0], "one more note under theme 1");
}

#[test]
fn enter_on_a_field_edits_it_and_on_the_verdict_judges() {
    use oversikt::app::mode::Mode;
    use oversikt::domain::field::Field;

    let mut room = Room::new();
    room.does(json!({ "do": "add_measure", "name": "SLT", "stages": ["ungdom"] }));
    let mut model = room.model();
    press(&mut model, "2 enter enter");
    assert!(matches!(desk_of(&model).mode, Mode::Judging(_)));
    press(&mut model, "esc");
    let stages = |row: &oversikt::app::pages::Row| row.field == Some(Field::Stages);
    let at = top(&model).rows.iter().position(stages).unwrap();
    let stops = top(&model).rows[..at].iter().filter(|row| row.stops);
    let down = "down ".repeat(stops.count());
    press(&mut model, &down);
    press(&mut model, "enter");
    let Mode::Filling(form) = &desk_of(&model).mode else {
        panic!("no form");
    };
    assert_eq!(form.current().unwrap().part, Field::Stages.into());
}

#[test]
fn the_next_seminar_of_a_file_has_its_first_things_under_the_cursor() {
    let mut room = Room::new();
    let source = room.does(json!({ "do": "add_source", "name": "Ungdata" }));
    let measure = room.does(json!({ "do": "add_measure", "name": "SLT" }));
    room.does(json!({ "do": "add_seminar", "title": "Oppfølging" }));
    let mut model = room.model();
    for _ in 0..2 {
        press(&mut model, "ctrl+p :neste~seminar enter");
        let chosen = &desk_of(&model).chosen;
        let panes = &desk_of(&model).panes;
        let first = panes.sources.rows.first().and_then(|row| row.id);
        assert_eq!(chosen.source, first);
        assert_eq!(first.is_some(), first == Some(source));
        assert_eq!(chosen.measure.is_some(), chosen.measure == Some(measure));
    }
}
