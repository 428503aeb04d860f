//! What holds on every screen: at any size, in every language, with any names.

use std::sync::OnceLock;

use oversikt::app::hints::hints;
use oversikt::app::{Colours, Model};
use oversikt::i18n::Lang;
use ratatui::buffer::Buffer;
use ratatui::style::Color;
use unicode_width::UnicodeWidthStr;

use crate::SIZES;
use crate::grid::{rows, symbols};
use crate::people::{NAMES, named};
use crate::screenshots::stage::{Size, desk, drawn, empty, fjordvik, press, resize, start};

/// Every kind of screen, by the keys that lead there.
const WAYS: [&str; 24] = [
    "",
    "r right right",
    "r R R down right",
    "r R R R end down",
    "home up right",
    "down down",
    "1 down down",
    "3 up up",
    "1 enter down",
    "3 g g o up",
    "3 up p",
    "g",
    "n :3:~+~foreldremøte~sammen~med~idrettslaget~#ungdom",
    "f :Flere tab :17 tab tab :2025 tab :landet~11 tab right tab right space",
    "a :Ungdomslos enter right right right",
    "v down",
    "v down enter :fordi",
    "/ :a",
    "?",
    "down enter",
    "1 enter enter end",
    "T enter",
    "D down",
    "E",
];

/// A screen that was drawn, and how it came to be.
struct Seen {
    place: String,
    size: Size,
    buffer: Buffer,
    /// What the last line may say; nothing where it says what just happened.
    hints: Vec<String>,
}

/// Every screen at every size in every language: with the example, with nothing, with hard names.
/// They are drawn once for all tests.
fn everywhere() -> &'static [Seen] {
    static SEEN: OnceLock<Vec<Seen>> = OnceLock::new();
    SEEN.get_or_init(|| {
        let hard = named(NAMES.iter().copied());
        let sessions = [("fjordvik", fjordvik()), ("empty", empty()), ("hard", hard)];
        let mut seen = Vec::new();
        for lang in Lang::ALL {
            for size in SIZES {
                seen.push(see(&start(lang, size), format!("start, {lang}, {size:?}")));
            }
            for (keys, (name, session)) in WAYS.iter().flat_map(|keys| {
                let sessions = sessions.iter();
                sessions.map(move |session| (keys, session))
            }) {
                for size in SIZES {
                    let mut model = desk(session.clone(), lang, size);
                    press(&mut model, keys);
                    let place = format!("{name}, {lang}, {size:?}, keys {keys:?}");
                    seen.push(see(&model, place));
                }
            }
        }
        seen
    })
}

fn see(model: &Model, place: String) -> Seen {
    Seen {
        place,
        size: model.size,
        buffer: drawn(model).buffer,
        hints: match model.notice {
            Some(_) => Vec::new(),
            None => hints(model)
                .iter()
                .map(|hint| format!("{} {}", hint.key, hint.name))
                .collect(),
        },
    }
}

#[test]
fn no_line_is_wider_than_the_screen_and_frames_stand_straight() {
    for Seen {
        place,
        size,
        buffer,
        ..
    } in everywhere()
    {
        for row in rows(buffer) {
            let cells: usize = row.iter().map(|cell| cell.symbol().width().max(1)).sum();
            assert_eq!(cells, usize::from(size.0), "{place}\n{}", symbols(buffer));
        }
        straight(buffer, place);
    }
}

/// Under every upper corner of a frame there is frame, row by row, down to a lower corner.
fn straight(buffer: &Buffer, place: &str) {
    let at = |x: u16, y: u16| buffer.cell((x, y)).map_or("", |cell| cell.symbol());
    let mut corners = 0;
    for y in 0..buffer.area.height {
        for x in 0..buffer.area.width {
            if !["╭", "╮", "┏", "┓"].contains(&at(x, y)) {
                continue;
            }
            corners += 1;
            let mut below = y + 1;
            while ["│", "┃"].contains(&at(x, below)) {
                below += 1;
            }
            assert!(
                ["╰", "╯", "┗", "┛"].contains(&at(x, below)),
                "{place}: the frame at column {x} breaks in row {below}\n{}",
                symbols(buffer)
            );
        }
    }
    let framed = !place.starts_with("start");
    assert!(
        corners >= 2 || !framed,
        "{place}: no frame\n{}",
        symbols(buffer)
    );
}

#[test]
fn what_is_harmful_does_not_reach_the_screen() {
    for Seen { place, buffer, .. } in everywhere() {
        for cell in buffer.content() {
            let harmful = cell.symbol().chars().find(|&point| {
                point.is_control() || "\u{202e}\u{200b}\u{feff}\u{2066}".contains(point)
            });
            assert_eq!(harmful, None, "{place}");
        }
    }
}

#[test]
fn hints_are_whole_and_at_most_six() {
    for Seen {
        place,
        buffer,
        hints: all,
        ..
    } in everywhere()
    {
        let screen = symbols(buffer);
        let line = screen.lines().last().unwrap_or_default();
        let said: Vec<String> = line.trim().split("   ").map(str::to_owned).collect();
        assert!(all.len() <= 6, "{place}: {all:?}");
        // Those that do not fit are left out from behind, but help is always there.
        let Some((help, before)) = all.split_last() else {
            continue;
        };
        let (last, first) = said.split_last().unwrap();
        assert!(
            last == help && before.starts_with(first) && said.len() >= 2.min(all.len()),
            "{place}: {said:?} is cut from {all:?}"
        );
    }
}

#[test]
fn without_colours_the_same_is_said() {
    for Seen { place, buffer, .. } in everywhere() {
        let own = buffer.content().iter().find(|cell| cell.bg != Color::Reset);
        assert_eq!(own, None, "{place}: a background follows the terminal");
    }
    for keys in WAYS {
        let mut model = desk(fjordvik(), Lang::Nb, (80, 24));
        press(&mut model, keys);
        let coloured = drawn(&model).buffer;
        model.colours = Colours::Mono;
        let plain = drawn(&model).buffer;
        assert_eq!(symbols(&plain), symbols(&coloured), "keys {keys:?}");
        assert!(
            plain.content().iter().all(|cell| cell.fg == Color::Reset),
            "keys {keys:?}"
        );
        for (one, other) in plain.content().iter().zip(coloured.content()) {
            assert_eq!(one.modifier, other.modifier, "keys {keys:?}");
        }
    }
}

#[test]
fn every_theme_carries_the_same_words_and_symbols() {
    for keys in WAYS {
        let mut model = desk(fjordvik(), Lang::Nb, (80, 24));
        press(&mut model, keys);
        let own = symbols(&drawn(&model).buffer);
        for (colours, rgb) in [
            (Colours::Light, false),
            (Colours::Light, true),
            (Colours::Dark, false),
            (Colours::Dark, true),
            (Colours::Contrast, false),
            (Colours::Contrast, true),
        ] {
            (model.colours, model.rgb) = (colours, rgb);
            let buffer = drawn(&model).buffer;
            assert_eq!(symbols(&buffer), own, "{colours:?}, keys {keys:?}");
            let bare =
                |cell: &&ratatui::buffer::Cell| cell.fg == Color::Reset || cell.bg == Color::Reset;
            let hole = buffer.content().iter().position(|cell| bare(&cell));
            assert_eq!(hole, None, "{colours:?}, keys {keys:?}: not painted");
        }
    }
}

#[test]
fn the_field_that_is_filled_in_is_on_the_screen() {
    for size in SIZES {
        for form in ["s", "f", "a", "t"] {
            let mut model = desk(fjordvik(), Lang::Nn, size);
            press(&mut model, form);
            for field in 0..12 {
                let shot = drawn(&model);
                let screen = symbols(&shot.buffer);
                let half = screen.lines().skip(usize::from(size.1) / 3);
                let marked = half.filter(|line| line.contains('▌')).count();
                assert!(marked >= 1, "{form}, field {field}, {size:?}\n{screen}");
                press(
                    &mut model,
                    ":Ein~ganske~lang~tekst~som~går~over~fleire~liner~på~små~skjermar tab",
                );
            }
        }
    }
}

#[test]
fn no_size_is_too_small_to_say_so() {
    for keys in ["", "n :tekst", "a :Ungdomslos enter", "f", "v", "?", "/ :a"] {
        let mut model = desk(fjordvik(), Lang::Nb, (80, 24));
        press(&mut model, keys);
        for columns in (0..=60)
            .step_by(4)
            .chain([1, 2, 3, 59, 61, 79, 99, 159, 300])
        {
            for rows in (0..=20).step_by(2).chain([1, 3, 19, 21, 100]) {
                resize(&mut model, (columns, rows));
                let words = symbols(&drawn(&model).buffer);
                let framed = words.contains(['╭', '┏']);
                assert_eq!(
                    framed,
                    columns >= 60 && rows >= 20,
                    "{columns}x{rows}\n{words}"
                );
            }
        }
    }
}
