//! The guard in front of `oversikt report`, and reports to share, with the real program.

#[path = "cli_support/mod.rs"]
mod support;

use std::fs;

use serde_json::{Value, json};
use support::Place;

/// Nobody's: of 1859.
const NUMBER: &str = "08056459260";

/// A seminar in which people said more than they should.
fn seminar() -> Place {
    let place = Place::with_seminar();
    place.applied(
        "a.json",
        &[
            json!({"do": "add_participant", "role": "Rektor", "organisation": "Skolen"}),
            json!({"do": "set_name", "id": "$1", "name": "Kari Nordlien"}),
            json!({"do": "add_theme", "question": "Hvem fanger opp?", "proposer": "$1"}),
            json!({"do": "add_note", "theme": "$3", "text": format!("eleven {NUMBER} trenger hjelp")}),
            json!({"do": "add_note", "theme": "$3", "text": "ring 912 34 567 eller skriv til mor@example.no"}),
            json!({"do": "add_note", "theme": "$3", "text": "Kari vet mer om det"}),
            json!({"do": "add_measure", "name": "Fritidsklubb", "stages": ["ungdom"],
                "description": "Åpen hver kveld. To jenter kommer fast. En av dem er under 13 år."}),
            json!({"do": "give_verdict", "measure": "$7", "verdict": "keep",
                "reason": "3 ungdommer sluttet å ruse seg. Ola Nordmann (ola@example.no) leder den. Lavterskel virker.",
                "decided_by": "Kari Nordlien"}),
        ],
    );
    place
}

const HELD: [&str; 7] = [
    NUMBER,
    "912 34 567",
    "mor@example.no",
    "Kari",
    "To jenter",
    "En av dem",
    "3 ungdommer",
];

#[test]
fn what_tells_who_somebody_is_is_listed_and_nothing_is_written() {
    let place = seminar();
    for name in ["ut.md", "ut.html", "ut.docx"] {
        let run = place.run(["report", "a.json", "-o", name]);
        assert_eq!(run.code, 1, "{}", run.err);
        assert!(!place.path(name).exists());
        assert_eq!(run.out, "");
        for part in HELD {
            assert!(
                run.err.contains(&format!("[{part}]")),
                "{part}: {}",
                run.err
            );
        }
        // Each stands under the heading of the report that it is under.
        assert!(run.err.contains("Hvem fanger opp?"), "{}", run.err);
        assert!(run.err.contains("--force"), "{}", run.err);
    }
    // Printed is written, too.
    let run = place.run(["report", "a.json"]);
    assert_eq!((run.code, run.out.as_str()), (1, ""));
}

#[test]
fn a_script_gets_every_place_as_data() {
    let place = seminar();
    let run = place.run(["--json", "report", "a.json", "-o", "ut.md"]);
    assert_eq!(run.code, 1);
    let error: Value = serde_json::from_str(&run.err).unwrap();
    assert_eq!(error["error"]["kind"], "personal_data");
    let places = error["error"]["places"].as_array().unwrap();
    let of = |sort: &str| places.iter().filter(|place| place["sort"] == sort).count();
    for sort in ["identity", "phone", "mail", "name", "count"] {
        assert!(of(sort) > 0, "{sort}: {places:?}");
    }
    assert_eq!(
        places[0]["id"].as_str().map(str::len),
        Some(32),
        "{places:?}"
    );
}

#[test]
fn with_force_it_is_written_and_says_so_itself() {
    let place = seminar();
    let run = place.run(["--json", "report", "a.json", "-o", "ut.md", "--force"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let said: Value = serde_json::from_str(&run.out).unwrap();
    let accepted = said["accepted"].as_u64().unwrap();
    assert!(accepted >= 6, "{said}");
    let written = fs::read_to_string(place.path("ut.md")).unwrap();
    assert!(written.contains(NUMBER));
    assert!(written.contains(&format!("{accepted} steder")), "{written}");
}

#[test]
fn a_seminar_that_tells_of_nobody_is_written_without_a_word() {
    let place = Place::with_seminar();
    place.applied(
        "a.json",
        &[json!({"do": "add_note", "text": "5 elever i 2024, kr 12 000 000"})],
    );
    let run = place.run(["report", "a.json", "-o", "ut.md"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let written = fs::read_to_string(place.path("ut.md")).unwrap();
    assert!(!written.contains("godtatt"));
}

#[test]
fn names_that_were_asked_for_are_no_surprise() {
    let place = seminar();
    let run = place.run(["report", "a.json", "--names", "keep", "-o", "ut.md"]);
    assert_eq!(run.code, 1);
    assert!(
        !run.err.contains("[Kari]") && run.err.contains(NUMBER),
        "{}",
        run.err
    );
}

#[test]
fn a_shared_report_says_what_was_done_and_nothing_of_anybody() {
    let place = seminar();
    for name in ["ut.md", "ut.html", "ut.json"] {
        let run = place.run(["report", "a.json", "--share", "-o", name]);
        assert_eq!(run.code, 0, "{}", run.err);
        let written = fs::read_to_string(place.path(name)).unwrap();
        for part in HELD
            .into_iter()
            .chain(["Nordmann", "Rektor", "Hvem fanger opp", "Prøve"])
        {
            assert!(!written.contains(part), "{part} in {name}: {written}");
        }
        for part in [
            "Fritidsklubb",
            "Åpen hver kveld.",
            "Færre enn 5 jenter kommer fast.",
            "Færre enn 5 av dem er under 13 år.",
            "Færre enn 5 ungdommer sluttet å ruse seg.",
            "Lavterskel virker.",
        ] {
            assert!(written.contains(part), "{part} in {name}: {written}");
        }
        // What was left out is said.
        assert!(written.contains("forslagsstillere"), "{written}");
        assert!(
            written.contains("3 antall personer fra 1 til 4"),
            "{written}"
        );
        assert!(written.contains("Én setning er holdt tilbake"), "{written}");
    }
    let run = place.run(["report", "a.json", "--share", "--names", "keep"]);
    assert_eq!(run.code, 2);
}
