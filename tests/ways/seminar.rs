//! A seminar made of intents, on a desk; what stands on its pages, as text.

use oversikt::app::desk::Desk;
use oversikt::app::pages::{Page, PageOf, Row};
use oversikt::app::{Model, Screen};
use oversikt::domain::document::document;
use oversikt::domain::id::{Id, ReplicaId};
use oversikt::domain::intent::Intent;
use oversikt::domain::session::{Hand, Session};
use oversikt::i18n::Lang;
use serde_json::{Value, json};

use crate::screenshots::stage::{self, drawn, now};

/// A seminar with a title and nothing else.
pub(crate) fn begun() -> Session {
    let mut session = stage::empty();
    done(
        &mut session,
        json!({ "do": "add_seminar", "title": "Prøve" }),
    );
    session
}

/// Carries an intent out, and names the thing.
pub(crate) fn done(session: &mut Session, intent: Value) -> String {
    let intent = Intent::from_value(intent).unwrap();
    session.perform(&intent, now()).unwrap().id.to_string()
}

/// The same seminar on another machine.
pub(crate) fn elsewhere(session: &Session) -> Session {
    let mut other = session.clone();
    other.set_hand(Hand::new(
        ReplicaId::new(0xabcd << 48),
        ReplicaId::new(0xabce << 48),
    ));
    other
}

/// Takes in everything that was written elsewhere.
pub(crate) fn merge(into: &mut Session, from: &Session) {
    let log = from.log();
    for slot in log.slots() {
        into.receive(log.line(slot));
    }
}

/// A desk of usual size with this seminar on it.
pub(crate) fn desk(session: Session) -> Model {
    stage::desk(session, Lang::Nb, (120, 40))
}

pub(crate) fn on_desk(model: &Model) -> &Desk {
    match &model.screen {
        Screen::Desk(desk) => desk,
        _ => panic!("no desk"),
    }
}

/// The state, without the counts that grow with every event.
pub(crate) fn state(model: &Model) -> Value {
    let mut state = document(on_desk(model).session.view(), 0);
    state.as_object_mut().unwrap().remove("events");
    state
}

pub(crate) fn id(text: &str) -> Id {
    text.parse().unwrap()
}

/// Turns to a page, as if its key had been pressed somewhere.
pub(crate) fn turn_to(model: &mut Model, of: PageOf) {
    let words = model.words.clone();
    let Screen::Desk(desk) = &mut model.screen else {
        panic!("no desk");
    };
    let page = Page::read(of, desk, &words);
    desk.pages.push(page);
}

/// The page on top.
pub(crate) fn page(model: &Model) -> &Page {
    on_desk(model).pages.last().unwrap()
}

/// The lines of the page on top: label, text and what stands beside it.
pub(crate) fn lines(model: &Model) -> Vec<String> {
    page(model).rows.iter().map(line).collect()
}

pub(crate) fn line(row: &Row) -> String {
    let text: String = row.text.iter().map(|piece| piece.text.as_str()).collect();
    let parts = [row.label.as_str(), &text, row.aside.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" | ")
}

/// Puts the cursor on the line that holds this text.
pub(crate) fn stand_on(model: &mut Model, text: &str) {
    let found = lines(model).iter().position(|line| line.contains(text));
    let at = found.unwrap_or_else(|| panic!("{text} in {:#?}", lines(model)));
    let Screen::Desk(desk) = &mut model.screen else {
        panic!("no desk");
    };
    let page = desk.pages.last_mut().unwrap();
    assert!(page.rows[at].stops, "the cursor cannot stand on {text}");
    page.at = at;
}

/// Everything on the screen, as text.
pub(crate) fn screen(model: &Model) -> String {
    let buffer = drawn(model).buffer;
    let wide = usize::from(buffer.area.width);
    let rows = buffer.content().chunks(wide);
    rows.map(|row| {
        row.iter()
            .map(ratatui::buffer::Cell::symbol)
            .collect::<String>()
            + "\n"
    })
    .collect()
}

/// The sentence at the foot of the screen.
pub(crate) fn notice(model: &Model) -> String {
    let notice = model.notice.as_ref();
    notice.map(|notice| notice.text.clone()).unwrap_or_default()
}
