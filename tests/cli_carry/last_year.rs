//! A seminar to carry on from, and what is read of the one that does.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::support::Place;

/// Last year's seminar, in `a.json`: everything that is called "åpen …" was left open, nothing
/// else was.
pub(crate) fn last_year() -> Place {
    let place = Place::new();
    let made = [
        "new",
        "a.json",
        "--title",
        "I fjor",
        "--date",
        "2026-01-30",
        "--municipality",
        "1539",
    ];
    assert_eq!(place.run(made).code, 0);
    place.applied("a.json", &themes_and_notes());
    place.applied("a.json", &measures());
    place
}

fn themes_and_notes() -> Vec<Value> {
    let decision = |text: &str, status: Value| {
        json!({"do": "add_note", "kind": "decision", "text": text, "status": status,
            "responsible": "Helsestasjonen", "deadline": "2026-06-01"})
    };
    vec![
        // 1–3: themes. The first has a decision, the second only talk.
        json!({"do": "add_theme", "question": "avgjort tema"}),
        json!({"do": "add_theme", "question": "åpent tema"}),
        json!({"do": "add_participant", "role": "rektor", "organisation": "Skolen"}),
        json!({"do": "set_name", "id": "$3", "name": "Kari Nordmann"}),
        json!({"do": "add_note", "kind": "decision", "text": "gjort under temaet", "theme": "$1",
            "status": "done"}),
        json!({"do": "add_note", "kind": "suggestion", "text": "et forslag", "theme": "$2"}),
        // Questions: with an answer, marked as done, under a theme with a decision, and open ones.
        json!({"do": "add_note", "kind": "question", "text": "besvart spørsmål"}),
        json!({"do": "add_note", "kind": "experience", "text": "svaret", "about": "$7"}),
        json!({"do": "add_note", "kind": "question", "text": "ferdig spørsmål", "status": "done"}),
        json!({"do": "add_note", "kind": "question", "text": "avklart spørsmål", "theme": "$1"}),
        json!({"do": "add_note", "kind": "question", "text": "åpent spørsmål", "theme": "$2"}),
        json!({"do": "add_note", "kind": "question", "text": "åpent spørsmål\nom to linjer"}),
        json!({"do": "add_note", "kind": "question", "text": "og hva mener du?", "about": "$12",
            "status": "ended"}),
        json!({"do": "add_note", "kind": "question", "text": "hemmelig spørsmål", "private": true}),
        json!({"do": "add_note", "kind": "question", "text": "angret spørsmål"}),
        json!({"do": "remove", "id": "$15"}),
        decision("åpen beslutning", json!("ongoing")),
        decision("åpen beslutning uten status", json!(null)),
        decision("utsatt åpen beslutning", json!("postponed")),
        decision("gjennomført beslutning", json!("done")),
        decision("avsluttet beslutning", json!("ended")),
    ]
}

fn measures() -> Vec<Value> {
    let mut lines = vec![
        json!({"do": "add_source", "name": "Ungdata", "period": "2025"}),
        json!({"do": "add_finding", "source": "$1", "text": "Beruset", "value": "16"}),
    ];
    for (name, verdict, status) in [
        ("treffer godt", Some("keep"), None),
        ("åpent: utvikles", Some("develop"), None),
        ("ferdig utviklet", Some("develop"), Some("done")),
        ("åpent: slutte med", Some("stop"), Some("ongoing")),
        ("avsluttet", Some("stop"), Some("ended")),
        ("åpent: ikke vurdert", Some("undecided"), None),
        ("åpent: aldri sett på", None, None),
    ] {
        lines.push(
            json!({"do": "add_measure", "name": name, "stages": ["barn"],
            "status": status}),
        );
        let measure = format!("${}", lines.len());
        lines.extend(verdict.map(|verdict| {
            json!({"do": "give_verdict", "measure": measure, "verdict": verdict,
                "reason": "fordi", "rests_on": ["$2"], "decided_by": "plenum"})
        }));
    }
    lines
}

/// What is offered in a file, by its words.
pub(crate) fn offers(place: &Place, file: &str) -> BTreeMap<String, Value> {
    let shown = place.show(file);
    let offers = shown["seminars"][0]["offers"]
        .as_array()
        .into_iter()
        .flatten();
    let by_words = |offer: &Value| (offer["text"].as_str().unwrap().to_owned(), offer.clone());
    offers.map(by_words).collect()
}

pub(crate) fn carried_on(place: &Place) -> Value {
    let run = place.run([
        "new",
        "b.json",
        "--from",
        "a.json",
        "--title",
        "I år",
        "--date",
        "2027-02-01",
        "--json",
    ]);
    assert_eq!(run.code, 0, "{}", run.err);
    run.json_lines()[0].clone()
}
