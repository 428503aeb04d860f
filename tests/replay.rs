//! A replay: any moment as it stood then, by whatever way one comes to it; nothing that could
//! write; and back to now, where everything is as it was.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on says so by panicking"
)]

#[expect(dead_code, reason = "each test uses its part of the dice")]
#[path = "story/dice.rs"]
mod chance;
#[path = "replay/keys.rs"]
mod keys;
#[path = "replay/line.rs"]
mod line;
#[path = "replay/moments.rs"]
mod moments;
#[path = "replay/notes.rs"]
mod notes;
#[path = "replay/playing.rs"]
mod playing;
#[cfg(target_os = "linux")]
#[expect(dead_code, reason = "each test uses its part of the harness")]
#[path = "support/pty.rs"]
mod pty;
#[path = "replay/since.rs"]
mod since;
#[path = "replay/sources.rs"]
mod sources;
#[cfg(target_os = "linux")]
#[path = "replay/terminal.rs"]
mod terminal;
#[path = "replay/untouched.rs"]
mod untouched;

#[expect(dead_code, reason = "the pictures need more of it")]
#[path = "../examples/screenshots/stage.rs"]
mod stage;

use oversikt::app::desk::Desk;
use oversikt::app::replay::Replay;
use oversikt::app::{Model, Screen};
use oversikt::domain::intent::Intent;
use oversikt::domain::moment::Time;
use oversikt::domain::session::Session;
use oversikt::i18n::Lang;
use serde_json::Value;
use stage::{Size, desk, fjordvik, press};

/// The example on the desk, after these keys.
fn watched(keys: &str, size: Size) -> Model {
    let mut model = desk(fjordvik(), Lang::Nb, size);
    press(&mut model, keys);
    model
}

/// The example after these were done to it late in the afternoon.
fn later(intents: impl IntoIterator<Item = Value>) -> Session {
    let mut session = fjordvik();
    let at = Time::parse("2026-01-30T15:10:00+01:00").unwrap();
    for intent in intents {
        session
            .perform(&Intent::from_value(intent).unwrap(), at)
            .unwrap();
    }
    session
}

fn at_desk(model: &Model) -> &Desk {
    match &model.screen {
        Screen::Desk(desk) => desk,
        _ => panic!("the desk is gone from the screen"),
    }
}

fn replay(model: &Model) -> &Replay {
    at_desk(model).replay.as_deref().unwrap()
}

/// What is said on the last line.
fn said(model: &Model) -> String {
    let notice = model.notice.as_ref();
    notice.map(|notice| notice.text.clone()).unwrap_or_default()
}

/// The screen as text, line by line.
fn picture(model: &Model) -> Vec<String> {
    let buffer = stage::drawn(model).buffer;
    let area = buffer.area;
    (0..area.height)
        .map(|y| (0..area.width).map(|x| buffer[(x, y)].symbol()).collect())
        .collect()
}
