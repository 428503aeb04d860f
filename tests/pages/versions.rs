//! A field that two people changed at once says so on the page of its thing.

use oversikt::domain::id::ReplicaId;
use oversikt::domain::log::Log;
use oversikt::domain::session::{Hand, Session};
use serde_json::{Value, json};

use crate::room::{Room, line, text};

/// Two machines with the same seminar that change the same thing, brought together.
fn both(base: &[Value], one: &Value, other: &Value) -> Room {
    let mut room = Room {
        session: session(1),
    };
    let mut lines = Vec::new();
    for intent in base {
        lines.extend(room.lines(intent.clone()).1);
    }
    let mut away = Room {
        session: session(5),
    };
    for line in &lines {
        away.session.receive(line.as_bytes());
    }
    room.does(one.clone());
    for line in away.lines(other.clone()).1 {
        room.session.receive(line.as_bytes());
    }
    room
}

fn session(replica: u64) -> Session {
    let hand = Hand::new(ReplicaId::new(replica), ReplicaId::new(replica + 1));
    Session::new(Log::default(), hand)
}

#[test]
fn every_field_with_versions_says_so_once() {
    for (field, one, other, label) in [
        ("name", json!("SLT"), json!("SLT Fjordvik"), "Navn"),
        ("owner", json!("NAV"), json!("rektor"), "Eier"),
        ("owner", json!("NAV"), Value::Null, "Eier"),
        ("stages", json!(["barn"]), json!(["eldre"]), "Livsfaser"),
        (
            "level",
            json!("indisert"),
            json!("selektiv"),
            "Forebyggingsnivå",
        ),
        ("deadline", json!("2026-05-01"), json!("våren"), "Frist"),
    ] {
        let mut made = Room {
            session: session(1),
        };
        let seminar = json!({ "do": "add_seminar", "title": "Fjordvik" });
        let measure = json!({ "do": "add_measure", "name": "Samordning", "owner": "HR" });
        made.does(seminar.clone());
        // The same events have the same ids everywhere.
        let id = made.does(measure.clone());
        let edit = |value: Value| json!({ "do": "edit", "id": id, "field": field, "value": value });
        let room = both(&[seminar, measure], &edit(one), &edit(other));
        let page = room.thing(id);
        let marked: Vec<String> = page
            .rows
            .iter()
            .filter(|row| row.aside == "2 versjoner")
            .map(line)
            .collect();
        assert_eq!(marked.len(), 1, "{field}: {marked:?}\n{}", text(&page));
        assert!(marked[0].starts_with(label), "{field}: {marked:?}");
    }
}

#[test]
fn two_verdicts_are_told_apart() {
    let mut made = Room {
        session: session(1),
    };
    let seminar = json!({ "do": "add_seminar", "title": "Fjordvik" });
    let measure = json!({ "do": "add_measure", "name": "Samordning" });
    made.does(seminar.clone());
    let id = made.does(measure.clone());
    let give = |verdict: &str| json!({ "do": "give_verdict", "measure": id, "verdict": verdict });
    let room = both(&[seminar, measure], &give("keep"), &give("stop"));
    let page = room.thing(id);
    let rows: Vec<String> = page.rows.iter().map(line).collect();
    let marked = rows.iter().find(|row| row.starts_with("Vurdering "));
    assert!(
        marked.is_some_and(|row| row.ends_with("2 versjoner")),
        "{rows:#?}"
    );
}

#[test]
fn what_was_removed_in_one_place_and_edited_in_another_says_why_it_is_there() {
    let mut made = Room {
        session: session(1),
    };
    let seminar = json!({ "do": "add_seminar", "title": "Fjordvik" });
    let measure = json!({ "do": "add_measure", "name": "Samordning" });
    made.does(seminar.clone());
    let id = made.does(measure.clone());
    let room = both(
        &[seminar, measure],
        &json!({ "do": "remove", "id": id }),
        &json!({ "do": "edit", "id": id, "field": "owner", "value": "NAV" }),
    );
    let all = text(&room.thing(id));
    assert!(all.contains("Fjernet ett sted og endret et annet"), "{all}");
}
