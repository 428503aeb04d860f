//! Every screen, with hostile text in every place that shows text.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;
use std::sync::LazyLock;

use oversikt::app::model::Taken;
use oversikt::app::start::{Choosing, Errand, Recent, Start};
use oversikt::app::text_input::TextInput;
use oversikt::app::update::update;
use oversikt::app::{Event, Model, Opened, SaveNews, Screen, keys};
use oversikt::domain::session::Session;
use oversikt::i18n::{Lang, Words};
use oversikt::ui;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};

use crate::allowed::{assert_allowed, assert_understood};
use crate::fields::{now, seminar_of};
use crate::texts;

/// What would go to the terminal.
#[derive(Clone, Default)]
struct Wire(Rc<RefCell<Vec<u8>>>);

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The words of bokmål, read once.
fn words() -> Words {
    static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Lang::Nb));
    WORDS.clone()
}

/// A desk with this seminar on it, after these keys; `§` stands for pasting the text.
fn desk_after(session: &Session, presses: &str, text: &str) -> Model {
    let opened = Opened {
        session: session.clone(),
        name: text.to_owned(),
        draft: String::new(),
        remarks: Vec::new(),
        seen: Vec::new(),
        read_only: false,
    };
    let mut model = Model::desk(words(), opened);
    update(&mut model, Event::Resized(120, 40), now());
    for name in presses.split(' ').filter(|name| !name.is_empty()) {
        let event = match name {
            "§" => Event::Paste(text.to_owned()),
            _ => Event::Key(keys::parse(name).unwrap()),
        };
        update(&mut model, event, now());
    }
    model
}

/// The first screen, with this text wherever it shows text.
fn start(text: &str, mode: Choosing) -> Model {
    let recent = Recent {
        path: text.into(),
        title: text.to_owned(),
        date: text.to_owned(),
        municipality: text.to_owned(),
        rescues: vec![text.into()],
        ..Recent::default()
    };
    let gone = Recent {
        gone: true,
        ..recent.clone()
    };
    Model::start(
        words(),
        Start {
            recent: vec![recent, gone],
            mode,
            path: TextInput::new(text),
            trouble: Some(text.to_owned()),
            ..Start::default()
        },
    )
}

/// What keys lead to a screen that shows text: browsing, the three panes, and every mode.
const PLACES: [&str; 14] = [
    "1",
    "2",
    "3 up g",
    "n §",
    "/ §",
    "s § tab §",
    "f §",
    // A figure that is none: the form says what is wrong with it.
    "f § tab § enter",
    "m §",
    "t § tab §",
    "2 v",
    "2 v 1 §",
    "2 p",
    // What is said after something was put away and brought back.
    "2 x",
];

/// What other screens there are: after something was taken back, with a remark, with trouble on
/// the disk, the first screen in its modes, and a seminar that somebody else writes to.
const OTHERS: [&str; 8] = [
    "undone", "remark", "trouble", "start", "recent", "path", "naming", "taken",
];

/// The names of all screens.
fn screens() -> impl Iterator<Item = &'static str> {
    PLACES.into_iter().chain(OTHERS)
}

/// A screen with this text on it, which stands in every field of the seminar.
fn screen(name: &str, session: &Session, text: &str) -> Model {
    let told = |mut model: Model, event| {
        update(&mut model, event, now());
        model
    };
    let words = text.to_owned();
    match name {
        "undone" => desk_after(session, "2 x u", text),
        "remark" => told(desk_after(session, "", text), Event::Remark(words)),
        "trouble" => {
            let news = SaveNews::Trouble { words, safe: 0 };
            told(desk_after(session, "", text), Event::Saver(news))
        }
        "start" => start(text, Choosing::Task(1)),
        "recent" => start(text, Choosing::Seminar(Errand::Open, 1)),
        "path" => start(text, Choosing::Path(Errand::Open)),
        "naming" => {
            let key = |name| Event::Key(keys::parse(name).unwrap());
            let paste = || Event::Paste(text.to_owned());
            let steps = [key("1"), paste(), key("tab"), paste(), key("enter")];
            steps.into_iter().fold(start(text, Choosing::Task(1)), told)
        }
        "taken" => {
            let mut model = start("", Choosing::Task(1));
            let (path, start) = (text.into(), Box::default());
            model.screen = Screen::Taken(Taken { path, words, start });
            model
        }
        keys => desk_after(session, keys, text),
    }
}

/// Draws a screen at this size and looks at what the terminal is sent. How many rows were read
/// back.
fn look_at(model: &mut Model, (columns, rows): (u16, u16), what: &str) -> usize {
    model.size = (columns, rows);
    let wire = Wire::default();
    let viewport = Viewport::Fixed(Rect::new(0, 0, columns, rows));
    let backend = CrosstermBackend::new(wire.clone());
    let mut terminal = Terminal::with_options(backend, TerminalOptions { viewport }).unwrap();
    let picture = terminal
        .draw(|frame| ui::view(model, frame))
        .unwrap()
        .buffer
        .clone();
    drop(terminal);
    let bytes = wire.0.borrow();
    assert_allowed(&bytes, false, what);
    assert_understood(&bytes, &picture, what)
}

#[test]
fn no_text_in_any_field_commands_the_terminal() {
    let (mut drawn, mut compared) = (0, 0);
    for (nth, text) in texts::all().iter().enumerate() {
        let session = seminar_of(text);
        // The cases meet every screen, the many others some of them each, and smaller.
        let (of, size) = match nth.checked_sub(texts::CASES.len()) {
            None => (1, (120, 40)),
            Some(nth) => (7, [(80, 24), (60, 20)][nth % 2]),
        };
        for (_, name) in screens().enumerate().filter(|(at, _)| (at + nth) % of == 0) {
            let what = format!("{name} at {size:?} with {text:?}");
            compared += look_at(&mut screen(name, &session, text), size, &what);
            drawn += usize::from(size.1);
        }
    }
    assert!(
        compared * 100 > drawn * 90,
        "only {compared} of {drawn} rows were read back"
    );
}

#[test]
fn no_text_commands_the_terminal_at_any_size() {
    for text in texts::CASES {
        let session = seminar_of(text);
        for (at, name) in screens().enumerate() {
            let mut model = screen(name, &session, text);
            let large = [(120, 30), (200, 60), (250, 80)][at % 3];
            for size in [(1, 1), (7, 3), (61, 37), large] {
                let what = format!("{name} at {size:?} with {text:?}");
                look_at(&mut model, size, &what);
            }
        }
    }
}
