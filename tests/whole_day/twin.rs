//! The program without a terminal, told the same keys as the real one.

use std::path::Path;

use oversikt::app::desk::Desk;
use oversikt::app::form::{Choices, Form, Input, Part};
use oversikt::app::mode::{Mode, Placing};
use oversikt::app::update::update;
use oversikt::app::{Event, KeyPress, Model, Opened, Screen, keys};
use oversikt::domain::id::{Id, ReplicaId};
use oversikt::domain::item::ItemKind;
use oversikt::domain::log::Log;
use oversikt::domain::moment::Time;
use oversikt::domain::session::{Hand, Session};
use oversikt::i18n::{Lang, Words};
use oversikt::store::reading;

pub(crate) struct Twin {
    model: Model,
    clock: i64,
}

impl Twin {
    /// A twin that begins with what stands in a file.
    pub(crate) fn of(file: &Path) -> Self {
        let found = reading::read(std::fs::read(file).unwrap()).unwrap();
        let mut log = Log::default();
        found.lines().for_each(|line| {
            log.insert(line);
        });
        let hand = Hand::new(ReplicaId::new(1), ReplicaId::new(2));
        let opened = Opened {
            session: Session::new(log, hand),
            name: "tvilling.json".to_owned(),
            draft: String::new(),
            remarks: Vec::new(),
            seen: Vec::new(),
            read_only: false,
        };
        let mut model = Model::desk(Words::new(Lang::Nb), opened);
        model.size = (120, 40);
        Self { model, clock: 0 }
    }

    pub(crate) fn press(&mut self, press: KeyPress) {
        self.clock += 1;
        let start = Time::parse("2026-01-30T09:00:00+01:00").unwrap();
        let now = start.date_time() + chrono::TimeDelta::seconds(self.clock);
        update(&mut self.model, Event::Key(press), Time::new(now));
    }

    pub(crate) fn desk(&self) -> &Desk {
        match &self.model.screen {
            Screen::Desk(desk) => desk,
            _ => panic!("no seminar is open"),
        }
    }

    pub(crate) fn form(&self) -> &Form {
        match &self.desk().mode {
            Mode::Filling(form) => form,
            mode => panic!("no form but {mode:?}; {:?}", self.notice()),
        }
    }

    pub(crate) fn placing(&self) -> &Placing {
        match &self.desk().mode {
            Mode::Placing(placing) => placing,
            mode => panic!("nothing is placed, but {mode:?}"),
        }
    }

    pub(crate) fn is_browsing(&self) -> bool {
        matches!(self.desk().mode, Mode::Browsing)
    }

    pub(crate) fn notice(&self) -> String {
        let notice = self.model.notice.as_ref();
        notice.map_or_else(String::new, |notice| notice.text.clone())
    }

    /// What can be chosen in the field under the cursor, where something can.
    pub(crate) fn choices(&self) -> Option<&Choices> {
        match &self.form().current().unwrap().input {
            Input::Choices(choices) => Some(choices),
            Input::Text(_) | Input::Rows(_) => None,
        }
    }

    /// What stands in the text field under the cursor.
    pub(crate) fn text(&self) -> String {
        match &self.form().current().unwrap().input {
            Input::Text(input) => input.text(),
            other => panic!("no text but {other:?}"),
        }
    }

    /// The field under the cursor, by name.
    pub(crate) fn field(&self) -> &'static str {
        let part: Part = self.form().current().unwrap().part;
        part.name()
    }

    /// The thing of this kind that was added last.
    pub(crate) fn newest(&self, kind: ItemKind) -> Option<Id> {
        let session = &self.desk().session;
        let slot = session.view().added(kind).next_back()?;
        Some(session.log().id(slot))
    }

    pub(crate) fn is_there(&self, id: Id) -> bool {
        self.desk().session.view().there(Some(id)).is_some()
    }
}

/// A key by its name, as the program is told of it.
pub(crate) fn key(name: &str) -> KeyPress {
    keys::parse(name).unwrap()
}
