//! While notes are taken only the rows being typed in are drawn again. That is right only as long
//! as a key that is text changes nothing else on the screen: whatever is typed, the rows drawn
//! over the last picture give the picture that drawing everything would have given.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says so by panicking"
)]

use std::sync::Arc;

use oversikt::app::keys::parse;
use oversikt::app::update::update;
use oversikt::app::{Event, Model, Opened};
use oversikt::domain::moment::Time;
use oversikt::i18n::{Lang, Words};
use oversikt::store::clock::SystemClock;
use oversikt::store::examples::EXAMPLES;
use oversikt::store::real_disk::RealDisk;
use oversikt::store::{Access, Places, Store};
use oversikt::ui;
use proptest::prelude::*;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::{Terminal, TerminalOptions, Viewport};

fn press(model: &mut Model, key: &str) -> bool {
    let now = Time::parse("2026-01-30T10:40:00.000+01:00").unwrap();
    update(model, Event::Key(parse(key).unwrap()), now).is_empty()
}

/// The example on the desk.
fn desk(size: (u16, u16)) -> Model {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("seminar.json");
    std::fs::write(&file, EXAMPLES[0].1).unwrap();
    let store = Store {
        places: Places::in_folder(&folder.path().join("data")),
        disk: Arc::new(RealDisk),
        clock: Arc::new(SystemClock),
    };
    let seminar = store.seminar(&file, Access::Write).unwrap();
    let opened = Opened {
        session: seminar.session,
        name: "seminar.json".to_owned(),
        draft: String::new(),
        remarks: Vec::new(),
        seen: Vec::new(),
        read_only: false,
    };
    let mut model = Model::desk(Words::new(Lang::Nb), opened);
    model.size = size;
    model
}

/// What drawing everything gives, and where the cursor is then.
fn all(model: &Model) -> (Buffer, Position) {
    let (width, height) = model.size;
    drawn(model, Rect::new(0, 0, width, height), |model, frame| {
        ui::view(model, frame);
    })
}

fn drawn(
    model: &Model,
    area: Rect,
    view: impl FnOnce(&Model, &mut ratatui::Frame<'_>),
) -> (Buffer, Position) {
    let backend = TestBackend::new(model.size.0, model.size.1);
    let viewport = Viewport::Fixed(area);
    let mut terminal = Terminal::with_options(backend, TerminalOptions { viewport }).unwrap();
    let buffer = terminal.draw(|frame| view(model, frame)).unwrap().buffer;
    let buffer = buffer.clone();
    (buffer, terminal.get_cursor_position().unwrap())
}

fn keys() -> impl Strategy<Value = Vec<&'static str>> {
    let key = proptest::sample::select(vec![
        "a",
        "å",
        "u",
        "q",
        "3",
        ":",
        "#",
        "?",
        "!",
        "+",
        "space",
        "space",
        "n",
        "g",
        "backspace",
        "left",
        "right",
        "home",
        "end",
        "del",
        "up",
        "down",
        "ctrl+z",
        "ctrl+w",
        "pgup",
        "tab",
        "F1",
        "ctrl+l",
        "世",
    ]);
    proptest::collection::vec(key, 10..60)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn the_rows_being_typed_in_are_all_that_changes(
        keys in keys(),
        size in proptest::sample::select(vec![(60, 20), (80, 24), (120, 40)]),
    ) {
        let mut model = desk(size);
        press(&mut model, "n");
        let mut parts = 0;
        for key in keys {
            let before = ui::typing_area(&model);
            let (mut picture, _) = all(&model);
            let quiet = press(&mut model, key);
            let Some(area) = before else { continue };
            if !quiet || ui::typing_area(&model) != before {
                continue;
            }
            parts += 1;
            let (part, at) = drawn(&model, area, ui::view_typing);
            for position in area.positions() {
                picture[position] = part[position].clone();
            }
            let (meant, cursor) = all(&model);
            prop_assert_eq!(picture, meant, "after {}", key);
            prop_assert_eq!(at, cursor, "after {}", key);
        }
        prop_assert!(parts > 0, "nothing was drawn by rows");
    }
}
