//! A room to make reports of: a session that intents are carried out in.

use std::sync::OnceLock;

use oversikt::domain::id::{Id, ReplicaId};
use oversikt::domain::intent::Intent;
use oversikt::domain::log::Log;
use oversikt::domain::moment::Time;
use oversikt::domain::session::{Hand, Session};
use oversikt::i18n::{Lang, Words};
use oversikt::report::{Options, Report};
use serde_json::Value;

/// A session, and a clock that goes on a minute with every intent.
pub(crate) struct Room {
    pub(crate) session: Session,
    minutes: i64,
}

impl Room {
    /// A session without anything in it.
    pub(crate) fn new() -> Self {
        let hand = Hand::new(ReplicaId::new(1), ReplicaId::new(2));
        Self {
            session: Session::new(Log::default(), hand),
            minutes: 0,
        }
    }

    /// Carries an intent out.
    pub(crate) fn does(&mut self, intent: Value) -> Id {
        let start = Time::parse("2026-01-30T09:00:00+01:00").unwrap();
        let at = start.date_time() + chrono::TimeDelta::minutes(self.minutes);
        self.minutes += 1;
        let said = intent.to_string();
        let intent = Intent::from_value(intent).unwrap();
        match self.session.perform(&intent, Time::new(at)) {
            Ok(done) => done.id,
            Err(refusal) => panic!("{said}: {refusal:?}"),
        }
    }

    /// Its report in bokmål.
    pub(crate) fn report(&self, options: &Options) -> Report {
        report(&self.session, Lang::Nb, options)
    }
}

/// The report of a session.
pub(crate) fn report(session: &Session, lang: Lang, options: &Options) -> Report {
    // Reading the messages takes longer than making a report.
    static WORDS: OnceLock<[Words; 3]> = OnceLock::new();
    let words = WORDS.get_or_init(|| Lang::ALL.map(Words::new));
    let words = words.iter().find(|words| words.lang() == lang).unwrap();
    Report::of(session.view(), words, options)
}

/// A session of the examples.
pub(crate) fn example(name: &str) -> Session {
    let path = format!("{}/sessions/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let bytes = std::fs::read(path).unwrap();
    let mut session = Session::new(
        Log::default(),
        Hand::new(ReplicaId::new(1), ReplicaId::new(2)),
    );
    let reading = oversikt::store::reading::read(bytes).unwrap();
    for line in reading.lines() {
        session.receive(line);
    }
    session
}

/// Everything a report says, line by line, to look at when a test fails.
pub(crate) fn text(report: &Report) -> String {
    let mut lines = vec![report.title.clone(), report.subtitle.clone()];
    lines.extend(report.texts().map(|(_, text)| text.plain()));
    lines.join("\n")
}
