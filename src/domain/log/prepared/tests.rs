//! Many events at once are the same as one by one.

use super::*;
use crate::domain::document::document;
use crate::domain::intent::Intent;
use crate::domain::line::{judge, seal};
use crate::domain::session::{Hand, Session};

fn hand() -> Hand {
    Hand::new(ReplicaId::new(1), ReplicaId::new(2))
}

/// More lines than one thread takes, some of them strange.
fn lines() -> Vec<String> {
    let now = Time::parse("2026-01-30T10:41:07+01:00").unwrap();
    let mut session = Session::new(Log::default(), hand());
    let mut lines = Vec::new();
    let mut perform = |intent: serde_json::Value| {
        let done = session
            .perform(&Intent::from_value(intent).unwrap(), now)
            .unwrap();
        lines.extend(done.lines);
        done.id.to_string()
    };
    perform(serde_json::json!({"do": "add_seminar", "title": "Mange"}));
    let theme = perform(serde_json::json!({"do": "add_theme", "question": "Hvem?"}));
    for nth in 0..2 * WORTH_A_THREAD {
        let text = format!("notat {nth}");
        let note = perform(serde_json::json!({"do": "add_note", "text": text, "theme": theme}));
        if nth % 10 == 0 {
            perform(serde_json::json!({"do": "edit", "id": note, "field": "text", "value": "x"}));
        }
    }
    let envelope = "\"replica\":\"00000000000000a1\",\"number\":1,\"counter\":9,\"time\":\"\"";
    lines.insert(
        40,
        seal(&format!(
            "\"kind\":\"note_taken\",{envelope},\"body\":{{\"text\":7}}}}"
        )),
    );
    lines.insert(
        41,
        seal(&format!("\"kind\":\"sung\",{envelope},\"body\":{{}}}}")),
    );
    lines.insert(42, seal("\"no\":\"envelope\"}"));
    lines.insert(43, lines[44].replace("notat", "motat"));
    lines.push(lines[50].clone());
    lines
}

fn places(lines: &[String]) -> Vec<Range<usize>> {
    let mut at = 0;
    let place = |line: &String| {
        let place = at..at + line.len();
        at = place.end + 1;
        place
    };
    lines.iter().map(place).collect()
}

#[test]
fn many_events_at_once_are_the_same_as_one_by_one() {
    let mut lines = lines();
    let bytes = lines.join("\n").into_bytes();
    let damaged = Prepared::of(&bytes, &places(&lines), 2, judge);
    assert_eq!(damaged, None);
    lines.retain(|line| judge(line.as_bytes()) != Judged::Damaged);
    let mut one_by_one = Log::default();
    for line in &lines {
        one_by_one.insert(line.as_bytes());
    }
    let bytes = lines.join("\n").into_bytes();
    let before = "what stands before them";
    for threads in [1, 2, 3, 8] {
        let prepared = Prepared::of(&bytes, &places(&lines), threads, judge).unwrap();
        let all = [before.as_bytes(), &bytes].concat();
        let mut at_once = Log::on(all, lines.len()).with_threads(threads);
        for prepared in prepared {
            at_once.take_in(prepared, before.len());
        }
        assert_eq!(at_once.len(), one_by_one.len());
        let [a, b] = [at_once, one_by_one.clone()].map(|log| Session::new(log, hand()));
        assert_eq!(
            document(a.view(), 0),
            document(b.view(), 0),
            "{threads} threads"
        );
        assert_eq!(a.view().unknown_events(), 2);
    }
}

#[test]
fn the_newest_of_a_writer() {
    let lines: Vec<String> = lines()
        .into_iter()
        .filter(|line| judge(line.as_bytes()) != Judged::Damaged)
        .collect();
    let bytes = lines.join("\n").into_bytes();
    let prepared = Prepared::of(&bytes, &places(&lines), 1, judge).unwrap();
    let newest = |replica| {
        let each = prepared.iter().filter_map(|some| some.newest(replica));
        each.max_by_key(|&(number, _)| number)
    };
    let mut log = Log::default();
    for line in &lines {
        log.insert(line.as_bytes());
    }
    let own = log.replicas().iter().find(|own| own.id == hand().public.id);
    let own = own.unwrap();
    let (number, id) = newest(own.id).unwrap();
    assert_eq!(number, own.highest);
    let slot = log.slot(id).unwrap();
    assert_eq!(log.envelope(slot).unwrap().number, number);
    assert_eq!(newest(ReplicaId::new(77)), None);
}
