//! The search screen.

use oversikt::app::Model;
use oversikt::app::mode::Mode;
use oversikt::app::pages::PageOf;
use oversikt::app::panes::Pane;
use oversikt::domain::item::ItemKind;
use oversikt::i18n::Lang;
use ratatui::style::Modifier;

use crate::stage::{desk, drawn, fjordvik, press};
use crate::{desk_of, lines, screen};

const SIZES: [(u16, u16); 4] = [(60, 20), (80, 24), (120, 40), (200, 60)];

fn after(keys: &str) -> Model {
    let mut model = desk(fjordvik(), Lang::Nb, (80, 24));
    press(&mut model, keys);
    model
}

/// The number of things found, and what is under the cursor.
fn at(model: &Model) -> (usize, usize) {
    match &desk_of(model).mode {
        Mode::Searching(searching) => (searching.hits.all.len(), searching.at),
        _ => panic!("no search"),
    }
}

/// What is under the cursor: its kind, and the words by which people know it.
fn under_cursor(model: &Model) -> (ItemKind, String) {
    let desk = desk_of(model);
    match &desk.mode {
        Mode::Searching(searching) => {
            let hit = &searching.hits.all[searching.at];
            (hit.kind, desk.view().headline(hit.slot))
        }
        _ => panic!("no search"),
    }
}

#[test]
fn hits_stand_in_groups_with_counts_and_context() {
    for size in SIZES {
        let mut model = desk(fjordvik(), Lang::Nb, size);
        press(&mut model, "/ :foreldremote");
        let seen = screen(&model);
        for words in ["Notater  1", "Foreldremøte sammen", "tema 3"] {
            assert!(seen.contains(words), "{words} at {size:?}\n{seen}");
        }
        let heading = lines(&model)
            .iter()
            .position(|line| line.contains("Notater  1"));
        let note = lines(&model)
            .iter()
            .position(|line| line.contains("Foreldremøte sammen"));
        assert_eq!(note, heading.map(|heading| heading + 1));
    }
    let seen = screen(&after("/ :foreldre"));
    for words in [
        "Temaer  3",
        "Kilder og funn  2",
        "Ungdata 2025 · 86",
        "Tiltak  5",
    ] {
        assert!(seen.contains(words), "{words}\n{seen}");
    }
}

#[test]
fn groups_stand_in_the_order_of_their_best_match() {
    let model = after("/ :foreldre");
    let Mode::Searching(searching) = &desk_of(&model).mode else {
        panic!("no search");
    };
    let mut from = 0;
    let mut best = Vec::new();
    for (_, count) in &searching.hits.groups {
        let scores = searching.hits.all[from..from + count]
            .iter()
            .map(|hit| hit.score);
        let scores: Vec<i64> = scores.collect();
        assert!(scores.is_sorted_by(|a, b| a >= b), "{scores:?}");
        best.push(scores[0]);
        from += count;
    }
    assert!(best.is_sorted_by(|a, b| a >= b), "{best:?}");
    assert_eq!(from, searching.hits.all.len());
}

#[test]
fn what_was_found_is_marked_without_colour() {
    let mut model = after("/ :foreldremote");
    model.colours = oversikt::app::Colours::Mono;
    let buffer = drawn(&model).buffer;
    let marked = Modifier::UNDERLINED | Modifier::BOLD;
    let marks: String = buffer
        .content()
        .iter()
        .filter(|cell| cell.modifier.contains(marked))
        .map(ratatui::buffer::Cell::symbol)
        .collect();
    // As it stands, inside of a word, and with letters left out.
    assert_eq!(marks, "ForeldremøteforeldremøteForeldreoppmøtet");
}

#[test]
fn a_word_that_stands_elsewhere_in_a_thing_is_shown_where_it_stands() {
    let mut model = desk(fjordvik(), Lang::Nb, (120, 40));
    press(&mut model, "/ :foreldre");
    let seen = screen(&model);
    assert!(seen.contains("Målgruppe: barn av foreldre"), "{seen}");
}

#[test]
fn arrows_and_pages_walk_over_the_headings() {
    let mut model = after("/ :e");
    let (count, _) = at(&model);
    assert!(count > 40, "{count}");
    let mut met = vec![under_cursor(&model)];
    for step in 1..count {
        press(&mut model, "down");
        assert_eq!(at(&model).1, step);
        met.push(under_cursor(&model));
        let chosen = lines(&model).into_iter().find(|line| line.contains('▌'));
        assert!(chosen.is_some(), "row {step}\n{}", screen(&model));
    }
    press(&mut model, "down");
    assert_eq!(at(&model).1, count - 1);
    press(&mut model, "pgup");
    assert_eq!(at(&model).1, count - 1 - 16);
    press(&mut model, "pgdn up");
    assert_eq!(at(&model).1, count - 2);
    met.dedup_by_key(|(kind, _)| *kind);
    assert!(met.len() >= 5, "{met:?}");
}

#[test]
fn enter_goes_where_the_thing_is() {
    for (typed, kind) in [
        ("ungdata", ItemKind::Source),
        ("hvor~jeg~er~i~helgene", ItemKind::Finding),
        ("skilsmissegrupper", ItemKind::Measure),
        ("foreldremote~sammen", ItemKind::Note),
    ] {
        // Also from a page, and where only the notes of another theme are shown.
        for before in ["", "T", "1 enter", "3 g o", "r"] {
            let mut model = after(&format!("{before} / :{typed}"));
            let found = under_cursor(&model);
            assert_eq!(found.0, kind, "{typed}");
            press(&mut model, "enter");
            let desk = desk_of(&model);
            assert!(matches!(desk.mode, Mode::Browsing));
            assert!(desk.pages.is_empty(), "{typed} after {before}");
            assert_eq!(desk.focus, Pane::of(kind));
            let id = desk.pointed().unwrap();
            let slot = desk.view().find(id).unwrap();
            assert_eq!((kind, desk.view().headline(slot)), found);
        }
    }
}

#[test]
fn what_stands_in_no_pane_has_its_page_opened() {
    for (typed, kind) in [
        ("gruppe~1", ItemKind::Group),
        ("rektor", ItemKind::Participant),
        ("foreldregruppa", ItemKind::Theme),
        ("oversiktsseminar", ItemKind::Seminar),
    ] {
        let mut model = after(&format!("/ :{typed}"));
        let (count, _) = at(&model);
        let place = (0..count).find(|_| {
            let here = under_cursor(&model).0 == kind;
            if !here {
                press(&mut model, "down");
            }
            here
        });
        assert!(place.is_some(), "no {kind:?} for {typed}");
        press(&mut model, "enter");
        let desk = desk_of(&model);
        let page = desk
            .pages
            .last()
            .unwrap_or_else(|| panic!("no page for {typed}"));
        let PageOf::Thing(id) = page.of else {
            panic!("{:?}", page.of);
        };
        let slot = desk.view().find(id).unwrap();
        assert_eq!(desk.view().item_kind(slot), Some(kind));
        // One step back is where the search was begun.
        press(&mut model, "esc");
        assert!(desk_of(&model).pages.is_empty());
    }
}

#[test]
fn esc_goes_back_to_what_was_there() {
    for before in ["1 down", "3 up up", "down down", "T down enter", "D"] {
        let mut model = after(before);
        let was = screen(&model);
        press(&mut model, "/ :foreldre down down esc");
        assert_eq!(screen(&model), was, "after {before}");
    }
}

#[test]
fn what_was_looked_for_last_is_there_until_a_letter_is_typed() {
    let mut model = after("/ :foreldre down esc /");
    assert_eq!(at(&model).1, 0);
    assert!(screen(&model).contains("/ foreldre"));
    assert!(at(&model).0 > 5);
    // A letter takes its place, an arrow keeps it.
    press(&mut model, ":ungdata");
    assert!(screen(&model).contains("/ ungdata"), "{}", screen(&model));
    press(&mut model, "esc / end :~2025");
    assert!(
        screen(&model).contains("/ ungdata 2025"),
        "{}",
        screen(&model)
    );
    press(&mut model, "esc / backspace");
    assert!(screen(&model).contains("Skriv det du leter etter"));
}

#[test]
fn nothing_found_says_so_and_what_is_searched() {
    for size in SIZES {
        let mut model = desk(fjordvik(), Lang::Nb, size);
        press(&mut model, "/ :xyzzy");
        let seen = screen(&model);
        assert!(seen.contains("Ingen treff på det du har skrevet"), "{seen}");
        assert!(seen.contains("Det letes i kilder"), "{seen}");
        press(&mut model, "enter");
        assert!(matches!(desk_of(&model).mode, Mode::Browsing));
    }
}

#[test]
fn private_things_are_not_found_and_not_shown_beside_others() {
    // A participant's name is always private; the role is not.
    let mut model = after("d :Vaktmester~ved~skolen tab tab :Zebulon~Qvist enter");
    assert!(has_a_name(&model), "the name is there: {}", screen(&model));
    press(&mut model, "/ :vaktmester");
    assert_eq!(at(&model).0, 1, "{}", screen(&model));
    assert!(!screen(&model).contains("Zebulon"));
    press(&mut model, "esc / :zebulon");
    assert_eq!(at(&model).0, 0, "{}", screen(&model));
}

fn has_a_name(model: &Model) -> bool {
    let log = desk_of(model).session.log();
    log.slots()
        .any(|slot| log.body_text(slot).contains("Zebulon"))
}
