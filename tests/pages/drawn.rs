//! How pages are drawn: whole words, nothing wider than the screen, the cursor always in sight,
//! and a frame that says how much there is above and below.

use oversikt::app::pages::{Page, PageOf};
use oversikt::app::{Model, Screen};
use oversikt::domain::id::Id;
use oversikt::domain::item::ItemKind;
use oversikt::i18n::Lang;
use oversikt::ui::text::{clean, width};
use ratatui::buffer::Buffer;
use serde_json::json;

use crate::room::{Room, desk_of, line};
use crate::screenshots::stage::{Size, desk, drawn, fjordvik, press};

const SIZES: [Size; 4] = [(60, 20), (80, 24), (120, 40), (200, 60)];

/// Pages of the example: of each kind of thing the first few, and of many things.
fn pages(model: &Model) -> Vec<PageOf> {
    let view = desk_of(model).session.view();
    let ids = ItemKind::ALL
        .into_iter()
        .flat_map(|kind| view.present(kind).take(5));
    let things = ids.map(|slot| PageOf::Thing(view.log().id(slot)));
    let stages = ["ungdom", "eldre", ""].map(|id| PageOf::Stage(id.to_owned()));
    things
        .chain(stages)
        .chain([PageOf::Themes, PageOf::People])
        .collect()
}

fn open(model: &mut Model, of: PageOf) {
    let words = model.words.clone();
    let Screen::Desk(desk) = &mut model.screen else {
        panic!("no desk");
    };
    let page = Page::read(of, desk, &words);
    desk.pages = vec![page];
}

fn top(model: &Model) -> &Page {
    desk_of(model).pages.last().unwrap()
}

/// The lines inside the frame of the page, and the frame above and below them.
fn inside(buffer: &Buffer) -> (Vec<String>, String, String) {
    let wide = usize::from(buffer.area.width);
    let lines: Vec<String> = buffer
        .content()
        .chunks(wide)
        .map(|row| row.iter().map(ratatui::buffer::Cell::symbol).collect())
        .collect();
    let first = lines.iter().position(|line| line.starts_with('┏')).unwrap();
    let last = lines.iter().position(|line| line.starts_with('┗')).unwrap();
    let lines_inside = lines[first + 1..last].to_vec();
    (lines_inside, lines[first].clone(), lines[last].clone())
}

#[test]
fn every_line_comes_into_sight_with_its_words_whole() {
    for size in SIZES {
        let mut model = desk(fjordvik(), Lang::Nb, size);
        for of in pages(&model) {
            open(&mut model, of.clone());
            loop {
                let (lines, ..) = inside(&drawn(&model).buffer);
                let screen = lines.join("\n");
                let page = top(&model);
                let row = &page.rows[page.at];
                if row.stops {
                    assert!(screen.contains('▌'), "{of:?} {size:?}: no cursor\n{screen}");
                    for word in line(row).split_whitespace() {
                        let word = clean(word).into_string();
                        let fits = width(&word) < 30;
                        let shown = screen.replace('\u{a0}', " ").contains(&word);
                        assert!(!fits || shown, "{of:?} {size:?}: «{word}» is cut\n{screen}");
                    }
                }
                let before = page.at;
                press(&mut model, "down");
                if top(&model).at == before {
                    break;
                }
            }
        }
    }
}

#[test]
fn lines_are_short_enough_to_follow_on_a_wide_screen() {
    let mut model = desk(fjordvik(), Lang::Nb, (200, 60));
    for of in pages(&model) {
        open(&mut model, of.clone());
        for text in inside(&drawn(&model).buffer).0 {
            let text = text.trim_matches('┃').trim_end();
            assert!(width(text) <= 102, "{of:?}: {text}");
        }
    }
}

/// A page with many lines: a theme with so many notes.
fn many(notes: usize) -> (Model, Id) {
    let mut room = Room::new();
    let theme = room.does(json!({ "do": "add_theme", "question": "Hvem?" }));
    for nth in 0..notes {
        let text = format!("Notat nummer {nth}");
        room.does(json!({ "do": "add_note", "text": text, "theme": theme }));
    }
    (desk(room.session, Lang::Nb, (60, 20)), theme)
}

#[test]
fn the_frame_says_how_much_there_is_above_and_below() {
    let (mut model, theme) = many(300);
    open(&mut model, PageOf::Thing(theme));
    let all = top(&model).rows.iter().filter(|row| row.stops).count();
    for keys in ["", "down", "pgdn", "pgdn pgdn", "end", "pgup", "home"] {
        press(&mut model, keys);
        let (lines, above, below) = inside(&drawn(&model).buffer);
        let said = |frame: &str, arrow: char| -> usize {
            let after = frame.split(arrow).nth(1);
            let number = after.and_then(|rest| rest.split_whitespace().next());
            number.map_or(0, |number| number.parse().unwrap())
        };
        let seen = lines
            .iter()
            .filter(|line| line.contains("Notat nummer") || line.contains("Notater "))
            .count();
        assert_eq!(
            said(&above, '↑') + seen + said(&below, '↓'),
            all,
            "{keys}\n{above}\n{}\n{below}",
            lines.join("\n")
        );
    }
}

#[test]
fn a_long_note_can_be_read_to_its_end_on_a_small_screen() {
    let mut room = Room::new();
    let words: Vec<String> = (0..600).map(|nth| format!("ord{nth}")).collect();
    let text = json!({ "do": "add_note", "text": words.join(" ") });
    let note = room.does(text);
    let mut model = desk(room.session, Lang::Nb, (60, 20));
    open(&mut model, PageOf::Thing(note));
    let mut seen = String::new();
    for _ in 0..40 {
        seen.push_str(&inside(&drawn(&model).buffer).0.join(" "));
        press(&mut model, "down");
    }
    let missed: Vec<&String> = words
        .iter()
        .filter(|word| !seen.contains(&format!("{word} ")))
        .collect();
    assert!(missed.is_empty(), "never seen: {missed:?}");
}

#[test]
fn names_of_fields_stand_in_a_column() {
    for size in SIZES {
        let mut model = desk(fjordvik(), Lang::Nb, size);
        let source = desk_of(&model).chosen.source.unwrap();
        open(&mut model, PageOf::Thing(source));
        let (lines, ..) = inside(&drawn(&model).buffer);
        let columns: Vec<usize> = [
            ("Eier", "NOVA"),
            ("Tabell", "Nøkkeltall"),
            ("Hentet", "12."),
        ]
        .into_iter()
        .map(|(label, value)| {
            let line = lines.iter().find(|line| line.contains(label)).unwrap();
            width(&line[..line.find(value).unwrap()])
        })
        .collect();
        assert!(
            columns.iter().all(|column| *column == columns[0]),
            "{size:?} {columns:?}\n{}",
            lines.join("\n")
        );
    }
}

#[test]
fn a_heading_has_an_empty_line_before_it() {
    let mut model = desk(fjordvik(), Lang::Nb, (80, 24));
    press(&mut model, "2 enter");
    let (lines, ..) = inside(&drawn(&model).buffer);
    let at = lines
        .iter()
        .position(|line| line.contains("Bygger på"))
        .unwrap();
    let before = lines[at - 1].trim_matches('┃').trim();
    assert_eq!(before, "", "{}", lines.join("\n"));
}
