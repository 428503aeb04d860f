//! A session: a log with its state, and the hand that writes into it.

use std::fmt::Write as _;

use super::event::{Kind, MAX_COUNTER};
use super::id::{Id, ReplicaId};
use super::intent::{self, Draft, Intent, Planned, Refusal};
use super::line;
use super::log::{Insertion, Log};
use super::moment::Time;
use super::state::{State, View};
use super::stock::{self, Stock};

/// One writer: its id and the running number of its last event (0: none yet).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Writer {
    /// Its id.
    pub id: ReplicaId,
    /// The number of the last event it made.
    pub number: u64,
}

/// The two writers of one place: what is private is a replica of its own, so that the numbers
/// of the public one have no gaps where private things were said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hand {
    /// The writer of public events.
    pub public: Writer,
    /// The writer of private events.
    pub private: Writer,
    /// Every replica that this place ever wrote as, these two included: whose steps `undo` takes
    /// back.
    pub own: Vec<ReplicaId>,
}

/// A log, its state and a hand that writes.
#[derive(Clone, Debug)]
pub struct Session {
    log: Log,
    state: State,
    hand: Hand,
}

/// What came of an intent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The thing made or changed; for undo and redo the step.
    pub id: Id,
    /// The new lines, in order, without newlines: what has to be saved.
    pub lines: Vec<String>,
}

impl Hand {
    /// A hand of new writers.
    pub fn new(public: ReplicaId, private: ReplicaId) -> Self {
        let writer = |id| Writer { id, number: 0 };
        Self {
            public: writer(public),
            private: writer(private),
            own: vec![public, private],
        }
    }
}

impl Session {
    /// A session on a log.
    pub fn new(mut log: Log, hand: Hand) -> Self {
        let state = State::of(&mut log);
        Self { log, state, hand }
    }

    /// The present state, private things included.
    pub const fn view(&self) -> View<'_> {
        View::new(&self.log, &self.state)
    }

    /// The log.
    pub const fn log(&self) -> &Log {
        &self.log
    }

    /// The hand that writes.
    pub const fn hand(&self) -> &Hand {
        &self.hand
    }

    /// Lets another hand write from here on: after a copy, or for a file of one's own.
    pub fn set_hand(&mut self, hand: Hand) {
        self.hand = hand;
    }

    /// Carries an intent out: its events are in the log and the state when this returns, and
    /// their lines are to be saved.
    ///
    /// # Errors
    /// A refused intent changes nothing.
    pub fn perform(&mut self, intent: &Intent, now: Time) -> Result<Done, Refusal> {
        let planned = intent::plan(intent, self.view(), &self.hand.own)?;
        let lines = self.seal_all(&planned, now)?;
        let mut first = None;
        for line in &lines {
            if let Insertion::New(slot) = self.take(line.as_bytes()) {
                first = first.or(Some(self.log.id(slot)));
            }
        }
        // A plan has at least one event; without one there would be nothing to name.
        let id = planned.about.or(first).ok_or(Refusal::NotAnObject)?;
        Ok(Done { id, lines })
    }

    /// Takes in a line from somewhere else: a colleague's file, a merge.
    pub fn receive(&mut self, line: &[u8]) -> Insertion {
        self.take(line)
    }

    /// Notes what the log holds now, as an event of its own that replaces the stocks before it;
    /// what is private is noted in a second one, which is private. Their lines are to be saved.
    ///
    /// # Errors
    /// There are more writers than a line has room for. Nothing is changed then.
    pub fn take_stock(&mut self, now: Time) -> Result<Done, Refusal> {
        let over = stock::newest(&self.log);
        let draft = |stock: &Stock, over| Draft {
            kind: Kind::StockTaken,
            over,
            body: serde_json::to_value(stock).unwrap_or_default(),
        };
        let [public, private] = [false, true].map(|private| Stock::of(&self.log, private));
        let over = over.into_iter().map(|slot| self.log.id(slot)).collect();
        let planned = Planned {
            drafts: vec![draft(&public, over)],
            private: false,
            about: None,
        };
        let mut lines = self.seal_all(&planned, now)?;
        let first = lines.first();
        let id = first.and_then(|line| line::claimed_id(line.as_bytes()));
        if private.events > 0 {
            let counter = (self.log.highest() + 2).min(MAX_COUNTER);
            let line = self.seal(&draft(&private, Vec::new()), true, id, counter, now);
            lines.extend((line.len() <= line::LONGEST).then_some(line));
        }
        for line in &lines {
            self.take(line.as_bytes());
        }
        let id = id.ok_or(Refusal::NotAnObject)?;
        Ok(Done { id, lines })
    }

    pub(crate) fn take(&mut self, line: &[u8]) -> Insertion {
        let inserted = self.log.insert(line);
        match inserted {
            Insertion::New(slot) => self.state.apply(&mut self.log, slot),
            Insertion::Stubbed(slot) => self.state.forget(slot),
            Insertion::Known(_) | Insertion::Rejected => {}
        }
        inserted
    }

    /// Gives the events of a step their envelopes and ids, or none of them where one is longer
    /// than a reader accepts.
    fn seal_all(&mut self, planned: &Planned, now: Time) -> Result<Vec<String>, Refusal> {
        let before = self.hand.clone();
        let mut step = None;
        let mut lines: Vec<String> = Vec::with_capacity(planned.drafts.len());
        for (at, draft) in planned.drafts.iter().enumerate() {
            let counter = (self.log.highest() + 1 + at as u64).min(MAX_COUNTER);
            let line = self.seal(draft, planned.private, step, counter, now);
            step = step.or_else(|| line::claimed_id(line.as_bytes()));
            lines.push(line);
        }
        if lines.iter().all(|line| line.len() <= line::LONGEST) {
            return Ok(lines);
        }
        self.hand = before;
        Err(Refusal::TooLong {
            field: "do".to_owned(),
            most: line::LONGEST,
        })
    }

    /// Gives an event its envelope and its id.
    pub(crate) fn seal(
        &mut self,
        draft: &Draft,
        private: bool,
        step: Option<Id>,
        counter: u64,
        now: Time,
    ) -> String {
        let writer = if private {
            &mut self.hand.private
        } else {
            &mut self.hand.public
        };
        writer.number += 1;
        let mut rest = format!(
            "\"kind\":\"{}\",\"replica\":\"{}\",\"number\":{},\"counter\":{counter},\"time\":\"{now}\"",
            Kind::name(draft.kind),
            writer.id,
            writer.number,
        );
        if let Some(step) = step {
            let _ = write!(rest, ",\"step\":\"{step}\"");
        }
        if private {
            rest.push_str(",\"private\":true");
        }
        if !draft.over.is_empty() {
            let over: Vec<String> = draft.over.iter().map(|id| format!("\"{id}\"")).collect();
            let _ = write!(rest, ",\"over\":[{}]", over.join(","));
        }
        let _ = write!(rest, ",\"body\":{}}}", draft.body);
        line::seal(&rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::document::document;
    use serde_json::json;

    fn session() -> Session {
        let mut session = Session::new(
            Log::default(),
            Hand::new(ReplicaId::new(1), ReplicaId::new(2)),
        );
        done(&mut session, json!({"do": "add_seminar", "title": "Prøve"}));
        session
    }

    fn now() -> Time {
        Time::parse("2026-01-30T10:41:07.123+01:00").unwrap()
    }

    fn done(session: &mut Session, intent: serde_json::Value) -> String {
        session
            .perform(&Intent::from_value(intent).unwrap(), now())
            .unwrap()
            .id
            .to_string()
    }

    #[test]
    fn a_note_is_entered_edited_and_taken_back() {
        let mut session = session();
        let theme = done(
            &mut session,
            json!({"do": "add_theme", "question": "Hvem?"}),
        );
        let note = done(
            &mut session,
            json!({"do": "add_note", "text": "en", "theme": theme}),
        );
        done(
            &mut session,
            json!({"do": "edit", "id": note, "field": "text", "value": "to"}),
        );
        let shown = document(session.view(), 0);
        assert_eq!(shown["notes"][0]["text"], "to");
        assert_eq!(shown["notes"][0]["theme"], theme);
        assert_eq!(shown["themes"][0]["number"], 1);
        done(&mut session, json!({"do": "undo"}));
        assert_eq!(document(session.view(), 0)["notes"][0]["text"], "en");
        done(&mut session, json!({"do": "redo"}));
        assert_eq!(document(session.view(), 0)["notes"][0]["text"], "to");
    }

    #[test]
    fn a_refused_intent_changes_nothing() {
        let mut session = session();
        let before = session.clone();
        for intent in [
            json!({"do": "add_note"}),
            json!({"do": "add_note", "text": "x", "colour": "red"}),
            json!({"do": "add_note", "text": "x", "kind": "shout"}),
            json!({"do": "add_measure", "name": " "}),
            json!({"do": "add_finding", "text": "x", "source": "00000000000000000000000000000000"}),
            json!({"do": "undo"}),
            json!({"do": "redo"}),
            // Every field fits, and the line would be longer than any reader accepts.
            json!({"do": "set_seminar", "title": "x", "goals": vec!["x".repeat(200_000); 6]}),
        ] {
            let intent = Intent::from_value(intent).unwrap();
            assert!(session.perform(&intent, now()).is_err(), "{intent:?}");
        }
        assert_eq!(session.log().len(), before.log().len());
        assert_eq!(session.hand(), before.hand());
    }
}
