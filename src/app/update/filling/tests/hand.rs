//! A desk, and the hand at its keys.

use serde_json::{Value, json};

use crate::app::desk::Desk;
use crate::app::effect::{Event, Opened};
use crate::app::form::{Form, Input};
use crate::app::keys::parse;
use crate::app::mode::Mode;
use crate::app::model::{Model, Screen};
use crate::app::update::update;
use crate::domain::carry::carry_over;
use crate::domain::field::Field;
use crate::domain::id::{Id, ReplicaId};
use crate::domain::intent::Intent;
use crate::domain::item::ItemKind;
use crate::domain::log::Log;
use crate::domain::moment::Time;
use crate::domain::session::{Hand, Session};
use crate::i18n::{Lang, Words};

pub(super) fn now() -> Time {
    Time::parse("2026-01-30T10:41:07.123+01:00").unwrap()
}

/// A seminar with one thing of every kind, and their ids.
pub(super) struct Room {
    pub(super) model: Model,
    pub(super) things: Vec<(ItemKind, Id)>,
}

pub(super) fn room() -> Room {
    let hand = Hand::new(ReplicaId::new(1), ReplicaId::new(2));
    let mut session = Session::new(Log::default(), hand);
    let mut things = Vec::new();
    let mut add = |kind, intent: Value| {
        let intent = Intent::from_value(intent).unwrap();
        let id = session.perform(&intent, now()).unwrap().id;
        things.push((kind, id));
        id.to_string()
    };
    add(
        ItemKind::Seminar,
        json!({"do": "add_seminar", "title": "Fjordvik"}),
    );
    let source = add(
        ItemKind::Source,
        json!({"do": "add_source", "name": "Ungdata"}),
    );
    add(
        ItemKind::Finding,
        json!({"do": "add_finding", "source": source, "text": "Flere drikker",
            "stages": ["ungdom"], "polarity": "challenge"}),
    );
    add(
        ItemKind::Measure,
        json!({"do": "add_measure", "name": "BAPP"}),
    );
    add(
        ItemKind::Participant,
        json!({"do": "add_participant", "role": "rektor"}),
    );
    let theme = add(
        ItemKind::Theme,
        json!({"do": "add_theme", "question": "Hvem?"}),
    );
    add(
        ItemKind::Group,
        json!({"do": "add_group", "name": "Gruppe 1"}),
    );
    add(
        ItemKind::Note,
        json!({"do": "add_note", "text": "et notat", "theme": theme}),
    );
    add(
        ItemKind::Acceptance,
        json!({"do": "accept_gap", "kind": "no_measure", "stage": "ungdom", "reason": "nå"}),
    );
    Room {
        model: desk_of(session, ""),
        things,
    }
}

pub(super) fn desk_of(session: Session, draft: &str) -> Model {
    let opened = Opened {
        session,
        name: "fjordvik.json".to_owned(),
        draft: draft.to_owned(),
        remarks: Vec::new(),
        read_only: false,
        seen: Vec::new(),
    };
    Model::desk(Words::new(Lang::Nb), opened)
}

impl Room {
    /// Goes on in a new seminar, which carries on from the one on the desk.
    pub(super) fn carry_on(&mut self) {
        let old = self.desk().session.view();
        let seminar = self.id(ItemKind::Seminar);
        let beginning = carry_over(old, seminar).unwrap();
        let hand = Hand::new(ReplicaId::new(3), ReplicaId::new(4));
        let mut session = Session::new(Log::default(), hand);
        session.begin(&beginning, ReplicaId::new(5), now()).unwrap();
        self.model = desk_of(session, "");
    }

    pub(super) fn id(&self, kind: ItemKind) -> Id {
        let found = self.things.iter().find(|(known, _)| *known == kind);
        found.unwrap().1
    }

    pub(super) fn desk(&self) -> &Desk {
        match &self.model.screen {
            Screen::Desk(desk) => desk,
            _ => panic!("no desk"),
        }
    }

    pub(super) fn form(&self) -> &Form {
        match &self.desk().mode {
            Mode::Filling(form) => form,
            mode => panic!("no form: {mode:?}"),
        }
    }

    pub(super) fn is_filling(&self) -> bool {
        matches!(self.desk().mode, Mode::Filling(_))
    }

    pub(super) fn events(&self) -> usize {
        self.desk().session.log().len()
    }

    /// Presses keys by name; `:text` types, with `~` for a space.
    pub(super) fn press(&mut self, keys: &str) {
        press(&mut self.model, keys);
    }

    /// Types into the field under the cursor, in place of what is there.
    pub(super) fn type_over(&mut self, text: &str) {
        for _ in 0..self.text().chars().count() {
            self.press("backspace");
        }
        for (nth, line) in text.split('\n').enumerate() {
            if nth > 0 {
                self.press("ctrl+j");
            }
            type_text(&mut self.model, line);
        }
    }

    /// What is typed in the field under the cursor.
    pub(super) fn text(&self) -> String {
        match &self.form().current().unwrap().input {
            Input::Text(input) => input.text(),
            _ => String::new(),
        }
    }

    /// Moves to a field by Tab.
    pub(super) fn go(&mut self, part: &str) {
        for _ in 0..self.form().fields.len() {
            if self.form().current().unwrap().part.name() == part {
                return;
            }
            self.press("tab");
        }
        panic!("no field {part}");
    }

    /// What the state holds of a thing.
    pub(super) fn stored(&self, id: Id, field: Field) -> Value {
        let view = self.desk().session.view();
        let versions = view.versions(view.find(id).unwrap(), field);
        let shown = versions.shown();
        shown.map_or(Value::Null, |json| serde_json::from_str(json).unwrap())
    }

    /// The same measure gets two names at once: here, and on somebody else's machine.
    pub(super) fn disagree(&mut self) {
        let measure = self.id(ItemKind::Measure);
        let mut there = self.desk().session.clone();
        there.set_hand(Hand::new(ReplicaId::new(3), ReplicaId::new(4)));
        let named = |name: &str| Intent::edit(measure, Field::Name, name);
        let theirs = there.perform(&named("deres"), now()).unwrap().lines;
        let words = self.model.words.clone();
        let Screen::Desk(desk) = &mut self.model.screen else {
            panic!("no desk");
        };
        desk.perform(named("vårt"), now(), &words).unwrap();
        update(&mut self.model, Event::Arrived(theirs), now());
    }

    /// The kind of the newest event.
    pub(super) fn newest(&self) -> &'static str {
        let log = self.desk().session.log();
        log.kind(log.slots().last().unwrap()).name()
    }
}

pub(super) fn press(model: &mut Model, keys: &str) {
    for key in keys.split_whitespace() {
        if let Some(text) = key.strip_prefix(':').filter(|text| !text.is_empty()) {
            type_text(model, &text.replace('~', " "));
        } else {
            update(model, Event::Key(parse(key).unwrap()), now());
        }
    }
}

fn type_text(model: &mut Model, text: &str) {
    for letter in text.chars() {
        let key = if letter == ' ' {
            "space".to_owned()
        } else {
            letter.to_string()
        };
        update(model, Event::Key(parse(&key).unwrap()), now());
    }
}
