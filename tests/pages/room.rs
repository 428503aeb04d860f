//! A seminar that is made for a test, and its pages as text.

use oversikt::app::desk::Desk;
use oversikt::app::pages::{Page, PageOf, Row};
use oversikt::app::{Model, Screen};
use oversikt::domain::id::Id;
use oversikt::domain::intent::Intent;
use oversikt::domain::session::Session;
use oversikt::i18n::{Lang, Words};
use serde_json::{Value, json};

use crate::screenshots::stage::{desk, empty, now};

/// A seminar in the making.
pub(crate) struct Room {
    pub(crate) session: Session,
}

impl Room {
    /// A seminar with a title and nothing else.
    pub(crate) fn new() -> Self {
        let mut room = Self { session: empty() };
        room.does(json!({ "do": "add_seminar", "title": "Fjordvik", "date": "2026-01-30" }));
        room
    }

    /// Carries an intent out and says what it made or changed.
    pub(crate) fn does(&mut self, intent: Value) -> Id {
        self.lines(intent).0
    }

    /// The same, with the lines it wrote.
    pub(crate) fn lines(&mut self, intent: Value) -> (Id, Vec<String>) {
        let intent = Intent::from_value(intent).unwrap();
        let done = self.session.perform(&intent, now()).unwrap();
        (done.id, done.lines)
    }

    /// The desk with this seminar on it.
    pub(crate) fn model(&self) -> Model {
        desk(self.session.clone(), Lang::Nb, (80, 24))
    }

    /// A page of it.
    pub(crate) fn page(&self, of: PageOf) -> Page {
        let model = self.model();
        Page::read(of, desk_of(&model), &Words::new(Lang::Nb))
    }

    /// The page of a thing.
    pub(crate) fn thing(&self, id: Id) -> Page {
        self.page(PageOf::Thing(id))
    }
}

/// The desk of a model.
pub(crate) fn desk_of(model: &Model) -> &Desk {
    match &model.screen {
        Screen::Desk(desk) => desk,
        other => panic!("no desk: {other:?}"),
    }
}

/// Everything that stands on a page.
pub(crate) fn text(page: &Page) -> String {
    let rows = page.rows.iter().map(line);
    std::iter::once(page.title.clone())
        .chain(rows)
        .collect::<Vec<_>>()
        .join("\n")
}

/// A row as one line.
pub(crate) fn line(row: &Row) -> String {
    let text: String = row.text.iter().map(|piece| piece.text.as_str()).collect();
    format!("{} {text} {}", row.label, row.aside)
        .replace('\u{a0}', " ")
        .trim()
        .to_owned()
}

/// The rows under a heading that begins like this, up to the next heading.
pub(crate) fn under<'p>(page: &'p Page, heading: &str) -> Vec<&'p Row> {
    let mut rows = page.rows.iter();
    let found = rows.find(|row| row.is_heading() && line(row).starts_with(heading));
    assert!(found.is_some(), "no «{heading}» on\n{}", text(page));
    rows.take_while(|row| !row.is_heading()).collect()
}

/// The things under a heading.
pub(crate) fn things(page: &Page, heading: &str) -> Vec<Id> {
    under(page, heading)
        .iter()
        .filter_map(|row| row.id)
        .collect()
}
