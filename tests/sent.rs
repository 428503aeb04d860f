//! How many bytes a key sends to the terminal, with all panes full: over a slow line to a meeting
//! room a screen that is sent again for every key is a screen that lags.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says so by panicking"
)]

#[expect(dead_code, reason = "the pictures need more of it")]
#[path = "../examples/screenshots/stage.rs"]
mod stage;

use oversikt::app::Model;
use oversikt::app::target::Target;
use oversikt::i18n::Lang;
use oversikt::ui::{self, Places};
use ratatui::Terminal;
use ratatui::backend::{Backend, CrosstermBackend, TestBackend};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use stage::{Shot, Size, desk, drawn, fjordvik, press};

const SIZES: [Size; 4] = [(60, 20), (80, 24), (120, 40), (200, 60)];

/// What crossterm sends to be plain again, and what `shell::canvas` makes of it.
const LONG_RESET: &[u8] = b"\x1b[39m\x1b[49m\x1b[59m\x1b[0m";
const RESET: &[u8] = b"\x1b[0m";

/// What `shell::canvas` sends when one screen follows another.
fn sent(before: &Shot, after: &Shot) -> usize {
    let mut bytes = Vec::new();
    let mut backend = CrosstermBackend::new(&mut bytes);
    let cells = before.buffer.diff(&after.buffer);
    if !cells.is_empty() {
        backend.draw(cells.into_iter()).unwrap();
    }
    if before.cursor != after.cursor {
        match after.cursor {
            Some(at) => backend.set_cursor_position(at).unwrap(),
            None => backend.hide_cursor().unwrap(),
        }
    }
    if bytes.ends_with(LONG_RESET) {
        return bytes.len() - LONG_RESET.len() + RESET.len();
    }
    bytes.len()
}

/// What the two longest of the rows that changed are when they are sent whole.
fn two_rows(before: &Buffer, after: &Buffer) -> usize {
    let changed = before.diff(after);
    let mut rows: Vec<u16> = changed.iter().map(|(_, y, _)| *y).collect();
    rows.dedup();
    let whole = |y: u16| {
        let mut bytes = Vec::new();
        let cells = (0..after.area.width).map(|x| (x, y, &after[(x, y)]));
        CrosstermBackend::new(&mut bytes).draw(cells).unwrap();
        bytes.len()
    };
    let mut whole: Vec<usize> = rows.into_iter().map(whole).collect();
    whole.sort_unstable();
    whole.iter().rev().take(2).sum()
}

/// The screen, and where the lines of its lists stand.
fn look(model: &Model) -> (Shot, Vec<(Rect, Target)>) {
    let mut places = Places::default();
    let mut terminal = Terminal::new(TestBackend::new(model.size.0, model.size.1)).unwrap();
    terminal
        .draw(|frame| places = ui::draw(model, frame))
        .unwrap();
    (drawn(model), places.spots().collect())
}

/// The rows of the sources, and nothing else of a screen.
fn of_the_sources(buffer: &Buffer, spots: &[(Rect, Target)]) -> Buffer {
    let mut only = Buffer::empty(buffer.area);
    for (area, target) in spots {
        if matches!(target, Target::Source(_)) {
            for at in area.positions() {
                only[at] = buffer[at].clone();
            }
        }
    }
    only
}

fn full(size: Size, keys: &str) -> Model {
    let mut model = desk(fjordvik(), Lang::Nb, size);
    press(&mut model, keys);
    model
}

/// How many lines the tallest row of a list has.
fn lines(spots: &[(Rect, Target)], list: &str) -> usize {
    let of_list = |target: &Target| match target {
        Target::Finding(_) => list == "findings",
        Target::Note(_) => list == "notes",
        Target::Nth(_) => true,
        _ => false,
    };
    let rows = spots.iter().filter(|(_, target)| of_list(target));
    rows.map(|(area, _)| usize::from(area.height))
        .max()
        .unwrap_or(1)
}

/// Lists, by the keys that lead into them, and the key that is one step.
const LISTS: [(&str, &str, &str); 10] = [
    ("sources", "1", "down"),
    ("findings", "1 right", "down"),
    ("ribbon", "2", "down"),
    ("table", "2 r", "right"),
    ("notes", "3 up", "up"),
    ("a page", "2 enter", "down"),
    ("themes", "T", "down"),
    ("hits", "/ :a", "down"),
    ("help", "F1 down", "down"),
    ("palette", "ctrl+p", "down"),
];

/// Two rows and a hundred bytes, what stands beside the list included; a note or a line of a page
/// that is longer than the screen is wide is several lines, and a finding opens under the cursor.
/// The findings of another source are others altogether, so of the sources the list itself is
/// looked at.
#[test]
fn a_step_in_a_list_sends_little() {
    for (list, keys, step) in LISTS {
        for size in SIZES {
            let mut model = full(size, keys);
            let mut still = 0;
            for _ in 0..6 {
                let (before, stood) = look(&model);
                press(&mut model, step);
                let (after, stands) = look(&model);
                let of_list = |(_, target): &&(Rect, Target)| match list {
                    "sources" => matches!(target, Target::Source(_)),
                    "findings" => false,
                    _ => !matches!(target, Target::Do(_)),
                };
                if !stood
                    .iter()
                    .filter(of_list)
                    .eq(stands.iter().filter(of_list))
                {
                    // The list was turned.
                    continue;
                }
                still += usize::from(before.buffer != after.buffer);
                let lines = lines(&stands, list);
                let (sends, whole) = if list == "sources" {
                    let only = |shot: Shot, spots: &[_]| Shot {
                        buffer: of_the_sources(&shot.buffer, spots),
                        ..shot
                    };
                    let (before, after) = (only(before, &stood), only(after, &stands));
                    (
                        sent(&before, &after),
                        two_rows(&before.buffer, &after.buffer),
                    )
                } else {
                    (
                        sent(&before, &after),
                        two_rows(&before.buffer, &after.buffer),
                    )
                };
                let most = lines * whole + 100;
                assert!(sends <= most, "{list} at {size:?}: {sends} of {most} bytes");
            }
            assert!(still > 0, "{list} at {size:?} turns with every step");
        }
    }
}

/// Places where a person types, by the keys that lead there.
const TYPING: [(&str, &str); 7] = [
    ("capture", "n"),
    ("a form", "m"),
    ("a form with suggestions", "s"),
    ("a theme", "t"),
    ("search", "/"),
    ("help", "F1"),
    ("palette", "ctrl+p"),
];

#[test]
fn a_typed_letter_sends_little() {
    for (place, keys) in TYPING {
        for size in SIZES {
            let mut model = full(size, keys);
            let mut letters = Vec::new();
            for letter in "Ta det opp med foreldrene i idrettslaget".chars() {
                let before = drawn(&model);
                press(
                    &mut model,
                    &format!(":{}", if letter == ' ' { '~' } else { letter }),
                );
                letters.push(sent(&before, &drawn(&model)));
            }
            letters.sort_unstable();
            let median = letters[letters.len() / 2];
            assert!(median <= 60, "{place} at {size:?}: {letters:?}");
        }
    }
}
