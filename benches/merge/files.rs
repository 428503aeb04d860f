//! The files of many seminars, as the groups of each hand them in.

use std::fs;
use std::path::Path;

use oversikt::domain::id::ReplicaId;
use oversikt::domain::intent::Intent;
use oversikt::domain::log::Log;
use oversikt::domain::moment::Time;
use oversikt::domain::session::{Hand, Session};
use serde_json::{Value, json};

use crate::large;

/// How many groups a seminar has.
const GROUPS: usize = 100;
/// How many events the facilitator's file holds when the groups get their copies.
const COMMON: usize = 20;
/// How many events each group adds.
const OWN: usize = 180;

/// Writes so many files; gives back how many events they hold together, and how many different
/// ones.
pub(crate) fn write(folder: &Path, files: usize) -> (usize, usize) {
    fs::create_dir_all(folder).expect("a folder for the files");
    let seminars = files.div_ceil(GROUPS);
    let mut left = files;
    for seminar in 0..seminars {
        let mut maker = Maker::new(seminar);
        let common = maker.common();
        for group in 0..GROUPS.min(left) {
            let lines = maker.group(group);
            let all: Vec<String> = common.iter().chain(&lines).cloned().collect();
            let name = format!("seminar-{seminar:02}-gruppe-{group:03}.json");
            fs::write(folder.join(name), large::file(&all)).expect("a file");
        }
        left -= GROUPS.min(left);
    }
    (files * (COMMON + OWN), seminars * COMMON + files * OWN)
}

/// What is said in one seminar.
struct Maker {
    session: Session,
    themes: Vec<String>,
    seminar: usize,
    at: i64,
}

fn hand(number: usize) -> Hand {
    // Spread as random ids are.
    let id =
        |number: usize| ReplicaId::new((number as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    Hand::new(id(2 * number), id(2 * number + 1))
}

impl Maker {
    fn new(seminar: usize) -> Self {
        Self {
            session: Session::new(Log::default(), hand(seminar * (GROUPS + 1))),
            themes: Vec::new(),
            seminar,
            at: 0,
        }
    }

    fn common(&mut self) -> Vec<String> {
        let mut session = self.session.clone();
        let mut lines = Vec::new();
        let begun = json!({"do": "add_seminar", "title": format!("Seminar {}", self.seminar)});
        self.perform(&mut session, begun, &mut lines);
        for nth in 1..COMMON {
            let question = large::text(self.seminar * COMMON + nth);
            let theme = json!({"do": "add_theme", "question": question});
            let theme = self.perform(&mut session, theme, &mut lines);
            self.themes.push(theme);
        }
        self.session = session;
        lines
    }

    fn group(&mut self, group: usize) -> Vec<String> {
        let mut session = self.session.clone();
        let number = self.seminar * (GROUPS + 1) + group + 1;
        session.set_hand(hand(number));
        self.at = i64::try_from(60_000 + group * 37).unwrap_or(0);
        let mut lines = Vec::new();
        let mut last = String::new();
        for nth in 0..OWN {
            let text = large::text(number * OWN + nth);
            let theme = self.themes.get((group + nth / 20) % self.themes.len());
            let intent = if nth % 12 == 11 {
                json!({"do": "edit", "id": last, "field": "text", "value": text})
            } else {
                json!({"do": "add_note", "text": text, "kind": "suggestion", "theme": theme})
            };
            last = self.perform(&mut session, intent, &mut lines);
        }
        lines
    }

    fn perform(&mut self, session: &mut Session, intent: Value, lines: &mut Vec<String>) -> String {
        self.at += 900;
        let day = i64::try_from(self.seminar).unwrap_or(0) * 86_400_000;
        let now = chrono::DateTime::from_timestamp_millis(1_769_763_600_000 + day + self.at);
        let now = Time::new(now.unwrap_or_default().fixed_offset());
        let done = Intent::from_value(intent)
            .and_then(|intent| session.perform(&intent, now))
            .expect("what is made here is valid");
        lines.extend(done.lines);
        done.id.to_string()
    }
}
