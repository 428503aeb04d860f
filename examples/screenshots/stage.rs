//! A seminar on a screen, without a terminal: the model, the keys, and the buffer they lead to.
//! Pictures and snapshot tests are made from it.

use std::convert::Infallible;
use std::path::Path;
use std::sync::OnceLock;

use oversikt::app::keys::{Key, KeyPress, parse};
use oversikt::app::start::{Recent, Start};
use oversikt::app::update::update;
use oversikt::app::{Effect, Event, Model, Opened, SaveNews};
use oversikt::domain::id::ReplicaId;
use oversikt::domain::log::Log;
use oversikt::domain::moment::Time;
use oversikt::domain::session::{Hand, Session};
use oversikt::i18n::{Lang, Words};
use oversikt::store::{reading, seminar};
use oversikt::ui;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;

/// Columns and rows.
pub(crate) type Size = (u16, u16);

/// A screen, and where its cursor is if it shows.
pub(crate) struct Shot {
    pub(crate) buffer: Buffer,
    pub(crate) cursor: Option<Size>,
}

/// It is always this time on the stage.
pub(crate) fn now() -> Time {
    Time::parse("2026-01-30T10:41:07+01:00").unwrap_or_else(|| unreachable!("it is a time"))
}

/// Whose hand writes on the stage.
fn hand() -> Hand {
    Hand::new(ReplicaId::new(1), ReplicaId::new(2))
}

/// The words of a language, read once.
pub(crate) fn words(lang: Lang) -> Words {
    static ALL: OnceLock<[Words; 3]> = OnceLock::new();
    let all = ALL.get_or_init(|| Lang::ALL.map(Words::new));
    let found = all.iter().find(|words| words.lang() == lang);
    found.cloned().unwrap_or_else(|| Words::new(lang))
}

/// A seminar without a single event.
pub(crate) fn empty() -> Session {
    Session::new(Log::default(), hand())
}

/// The example seminar, read as the program reads it.
pub(crate) fn fjordvik() -> Session {
    together(&["fjordvik"])
}

/// The two municipalities that become one, in one file.
pub(crate) fn two_municipalities() -> Session {
    together(&["nordvik", "sorvik"])
}

/// Examples, put together.
fn together(names: &[&str]) -> Session {
    let readings = names.iter().filter_map(|name| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions");
        let bytes = std::fs::read(folder.join(format!("{name}.json"))).ok()?;
        reading::read(bytes).ok()
    });
    Session::new(seminar::log_of(readings.collect()), hand())
}

/// The first screen, the first time somebody sees it.
pub(crate) fn start(lang: Lang, size: Size) -> Model {
    first(lang, size, Vec::new())
}

/// The first screen of somebody who has been here before.
pub(crate) fn start_again(lang: Lang, size: Size) -> Model {
    let used = |title: &str, path: &str, date: &str, code: &str, opened: &str| Recent {
        path: path.into(),
        title: title.to_owned(),
        date: date.to_owned(),
        municipality: code.to_owned(),
        opened: Time::parse(opened),
        ..Recent::default()
    };
    let mut recent = vec![
        used(
            "Oversiktsseminar Fjordvik",
            "/home/kari/seminar/fjordvik.json",
            "2026-01-30",
            "9901",
            "2026-01-30T16:02:11+01:00",
        ),
        used(
            "Rus og oppvekst i Indre Fjordane: hva vet vi, og hva gjør vi nå?",
            "/run/user/1000/gvfs/smb-share:server=kommune,share=folkehelse/2025/indre-fjordane/oversikt.json",
            "2025-11-04",
            "9912",
            "2025-11-05T09:12:00+01:00",
        ),
        used(
            "Oversiktsseminar Nordvik",
            "/media/kari/USB/nordvik.json",
            "2026-02-10",
            "9902",
            "2025-10-01T12:00:00+02:00",
        ),
    ];
    recent[0].rescues = vec!["/home/kari/seminar/fjordvik.redning-3f2a.json".into()];
    recent[2].gone = true;
    first(lang, size, recent)
}

fn first(lang: Lang, size: Size, recent: Vec<Recent>) -> Model {
    let examples = ["fjordvik", "premis", "nordvik", "sorvik"];
    let examples = examples.map(str::to_owned).to_vec();
    let mut model = Model::start(words(lang), Start::new(recent, examples));
    model.size = size;
    model
}

/// The desk with a seminar on it, everything saved.
pub(crate) fn desk(session: Session, lang: Lang, size: Size) -> Model {
    let opened = Opened {
        session,
        name: "fjordvik.json".to_owned(),
        draft: String::new(),
        remarks: Vec::new(),
        seen: Vec::new(),
        read_only: false,
    };
    let mut model = Model::desk(words(lang), opened);
    resize(&mut model, size);
    update(&mut model, saved(0), now());
    model
}

/// Gives the screen another size.
pub(crate) fn resize(model: &mut Model, size: Size) {
    update(model, Event::Resized(size.0, size.1), now());
}

/// Presses keys, with a disk that says at once that everything is saved. In `keys` stand names
/// as in the command table, and `:text` to type, with `~` for a space.
pub(crate) fn press(model: &mut Model, keys: &str) {
    for word in keys.split(' ').filter(|word| !word.is_empty()) {
        let presses: Vec<KeyPress> = match word.strip_prefix(':').filter(|text| !text.is_empty()) {
            Some(text) => text.chars().map(typed).collect(),
            None => parse(word).into_iter().collect(),
        };
        for press in presses {
            for effect in update(model, Event::Key(press), now()) {
                if let Effect::Save { ticket, .. } = effect {
                    update(model, saved(ticket), now());
                }
            }
        }
    }
}

fn typed(point: char) -> KeyPress {
    KeyPress {
        key: Key::Char(if point == '~' { ' ' } else { point }),
        ..KeyPress::default()
    }
}

fn saved(ticket: u64) -> Event {
    let at = now();
    Event::Saver(SaveNews::Saved { ticket, at })
}

/// What the model looks like.
pub(crate) fn drawn(model: &Model) -> Shot {
    let mut terminal = certain(Terminal::new(TestBackend::new(model.size.0, model.size.1)));
    certain(terminal.draw(|frame| ui::view(model, frame)));
    let backend = terminal.backend();
    let cursor = backend.cursor_position();
    Shot {
        cursor: backend.cursor_visible().then_some((cursor.x, cursor.y)),
        buffer: backend.buffer().clone(),
    }
}

/// Drawing into memory cannot fail, and its type says so.
fn certain<T>(drawn: Result<T, Infallible>) -> T {
    match drawn {
        Ok(drawn) => drawn,
        Err(never) => match never {},
    }
}
