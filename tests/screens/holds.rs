//! What holds on every screen: at any size, in every language, with any names.

use std::sync::OnceLock;

use oversikt::app::Model;
use oversikt::app::hints::hints;
use oversikt::app::model::Notice;
use oversikt::i18n::Lang;
use ratatui::buffer::Buffer;
use ratatui::style::Color;
use unicode_width::UnicodeWidthStr;

use crate::SIZES;
use crate::grid::{rows, symbols};
use crate::people::{NAMES, named};
use crate::screenshots::merging::{chosen, preview};
use crate::screenshots::stage::{Size, desk, drawn, empty, fjordvik, press, resize, start};
use crate::ways::WAYS;

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
                seen.extend(merges(lang, size));
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

/// Merging from the first screen: choosing files, looking at what they bring, naming the new one.
fn merges(lang: Lang, size: Size) -> Vec<Seen> {
    let mut seen = Vec::new();
    let mut look = |model: &Model, what: &str| {
        seen.push(see(model, format!("merging: {what}, {lang}, {size:?}")));
    };
    let mut model = start(lang, size);
    press(&mut model, "5");
    look(&model, "nothing used before");
    let mut model = chosen(lang, size);
    look(&model, "files");
    press(&mut model, "end");
    look(&model, "the last file");
    press(&mut model, "tab :~/u\u{202e}kjent");
    look(&model, "a path");
    press(&mut model, "enter esc enter");
    look(&model, "not found out yet");
    let mut model = preview(lang, size);
    look(&model, "what they bring");
    press(&mut model, "end");
    look(&model, "its end");
    press(&mut model, "tab :-og~mer");
    look(&model, "the name");
    seen
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
fn a_background_follows_the_terminal() {
    for Seen { place, buffer, .. } in everywhere() {
        let own = buffer.content().iter().find(|cell| cell.bg != Color::Reset);
        assert_eq!(own, None, "{place}");
    }
}

/// What is cut says so with an ellipsis, and only what has no more room is cut: behind it comes
/// something else, or the gutter beside a column, which is empty in the rows around as well.
#[test]
fn nothing_is_cut_that_has_room() {
    let mut cut = 0;
    for Seen { place, buffer, .. } in everywhere() {
        if !place.starts_with("fjordvik") {
            // There the names themselves may hold anything.
            continue;
        }
        let at = |x: u16, y: u16| buffer.cell((x, y)).map_or("│", |cell| cell.symbol());
        let area = buffer.area;
        for (x, y) in area.positions().map(|at| (at.x, at.y)) {
            // After a blank it stands for what a person may go on with.
            if at(x, y) != "…" || at(x.saturating_sub(1), y) == " " {
                continue;
            }
            cut += 1;
            let room = (x + 1..area.right())
                .take_while(|&x| at(x, y) == " ")
                .count();
            // A blank before the ellipsis is left out, so the gutter may be one farther. In the
            // line of a frame its words may stand.
            let framed = |y| (0..area.width).any(|x| "╭╰┏┗".contains(at(x, y)));
            let is_empty = |x, y| " │┃─━┄█▒".contains(at(x, y)) || framed(y);
            let around = [y.saturating_sub(1), y + 1];
            let gutter = (x + 1..x + 3).any(|x| around.iter().all(|&y| is_empty(x, y)));
            assert!(
                room <= 3 || gutter,
                "{place}: cut at {x}, {y} before {room} blanks\n{}",
                symbols(buffer)
            );
        }
    }
    assert!(cut > 100, "{cut}");
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

#[test]
fn where_a_file_is_can_be_read_to_its_end_and_hides_nothing_that_is_typed() {
    let path = "/home/kari.nordmann.hansen/Dokumenter/Folkehelse og rus/Oversiktsseminar 2026/\
                Fjordvik kommune, andre samling/fjordvik.rapport.docx";
    let dense = |text: &str| text.split_whitespace().collect::<String>();
    for size in SIZES {
        let mut model = desk(fjordvik(), Lang::Nb, size);
        let notice = Notice {
            text: format!("Rapporten er skrevet: {path}"),
            warns: false,
            whole: true,
        };
        model.notice = Some(notice.clone());
        let screen = symbols(&drawn(&model).buffer);
        let end: String = screen
            .lines()
            .rev()
            .take(4)
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .collect();
        assert!(dense(&end).contains(&dense(path)), "{size:?}\n{screen}");

        model.notice = None;
        press(&mut model, "n :Ungdom~vil~ha~en~plass~å~være");
        model.notice = Some(notice);
        let screen = symbols(&drawn(&model).buffer);
        assert!(
            screen.contains("Ungdom vil ha en plass å være"),
            "{size:?}\n{screen}"
        );
    }
}
