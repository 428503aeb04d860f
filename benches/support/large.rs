//! Seminars of any size, made through the library as a long day would make them: mostly notes,
//! some measures, findings, verdicts and corrections.

use oversikt::domain::id::{Id, ReplicaId};
use oversikt::domain::intent::Intent;
use oversikt::domain::log::Log;
use oversikt::domain::moment::Time;
use oversikt::domain::session::{Hand, Session};
use serde_json::json;

const WORDS: [&str; 16] = [
    "foreldremøtet",
    "ungdommene",
    "helsestasjonen",
    "oppfølging",
    "etter",
    "skoleslutt",
    "sårbare",
    "familier",
    "trenger",
    "tidlig",
    "innsats",
    "på",
    "tvers",
    "av",
    "tjenestene",
    "rusmidler",
];

/// The lines of a seminar of about this many events.
pub(crate) fn lines(events: usize) -> Vec<String> {
    let mut session = Session::new(
        Log::default(),
        Hand::new(ReplicaId::new(1), ReplicaId::new(2)),
    );
    let mut made = Made {
        lines: Vec::new(),
        at: 0,
    };
    made.perform(
        &mut session,
        json!({"do": "add_seminar", "title": "En lang dag"}),
    );
    let source = made.perform(
        &mut session,
        json!({"do": "add_source", "name": "Ungdata 2025"}),
    );
    let mut themes: Vec<Id> = Vec::new();
    let mut measures: Vec<Id> = Vec::new();
    let mut notes: Vec<Id> = Vec::new();
    let mut nth = 0;
    while made.lines.len() < events {
        nth += 1;
        let text = text(nth);
        let last = |ids: &[Id]| ids.get(nth * 7 % ids.len().max(1)).copied();
        match nth % 100 {
            1 if themes.len() < 40 => {
                themes.push(made.perform(&mut session, json!({"do": "add_theme", "question": text})));
            }
            2 if measures.len() < 400 => measures.push(made.perform(
                &mut session,
                json!({"do": "add_measure", "name": text, "stages": ["barn", "ungdom"], "level": "selektiv", "owner": "skole"}),
            )),
            3 => {
                made.perform(
                    &mut session,
                    json!({"do": "add_finding", "source": source, "text": text, "value": "17.5", "unit": "%", "stages": ["ungdom"], "polarity": "challenge"}),
                );
            }
            4 if !measures.is_empty() => {
                made.perform(
                    &mut session,
                    json!({"do": "give_verdict", "measure": last(&measures), "verdict": "develop", "reason": text, "rests_on": [source]}),
                );
            }
            5..=8 if !notes.is_empty() => {
                made.perform(
                    &mut session,
                    json!({"do": "edit", "id": last(&notes), "field": "text", "value": text}),
                );
            }
            _ => notes.push(made.perform(
                &mut session,
                json!({"do": "add_note", "text": text, "kind": "suggestion", "theme": last(&themes)}),
            )),
        }
    }
    made.lines
}

/// The seminar file of these lines.
pub(crate) fn file(lines: &[String]) -> Vec<u8> {
    let mut bytes = b"{\"format\":\"oversikt\",\"version\":1,\"events\":[\n".to_vec();
    bytes.extend_from_slice(lines.join("\n,").as_bytes());
    bytes.extend_from_slice(b"\n]}\n");
    bytes
}

struct Made {
    lines: Vec<String>,
    at: i64,
}

impl Made {
    fn perform(&mut self, session: &mut Session, intent: serde_json::Value) -> Id {
        self.at += 1;
        let now = chrono::DateTime::from_timestamp_millis(1_769_763_600_000 + self.at * 350);
        let now = Time::new(now.unwrap_or_default().fixed_offset());
        let done = Intent::from_value(intent)
            .and_then(|intent| session.perform(&intent, now))
            .expect("what is made here is valid");
        self.lines.extend(done.lines);
        done.id
    }
}

fn text(nth: usize) -> String {
    let words = (0..8 + nth % 9).map(|at| WORDS[(nth * 31 + at * 7 + at * at) % WORDS.len()]);
    words.collect::<Vec<_>>().join(" ")
}
