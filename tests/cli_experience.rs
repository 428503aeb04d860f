//! `oversikt experience`: who has experience with something, over many real files.

#[path = "cli_support/mod.rs"]
mod support;

use std::fs;

use serde_json::{Value, json};
use support::Place;

fn seminar(place: &Place, file: &str, code: &str, year: &str, intents: &[Value]) {
    let date = format!("{year}-01-30");
    let made = [
        "new",
        file,
        "--title",
        year,
        "--municipality",
        code,
        "--date",
        &date,
    ];
    assert_eq!(place.run(made).code, 0);
    place.applied(file, intents);
}

fn judged(verdict: &str, reason: &str) -> Vec<Value> {
    vec![
        json!({"do": "add_measure", "name": "Utekontakt", "stages": ["ungdom"]}),
        json!({"do": "give_verdict", "measure": "$1", "verdict": verdict, "reason": reason}),
    ]
}

/// Two municipalities that know it, one of them twice, and one that does not.
fn many() -> Place {
    let place = Place::new();
    let mut first = judged("keep", "Når dem ingen andre når.");
    first.push(json!({"do": "add_theme", "question": "Hvordan få UTEKONTAKTEN ut i helgene?"}));
    for nth in 0..6 {
        first.push(json!({"do": "add_note", "text": format!("utekontakt {nth}")}));
    }
    first.push(json!({"do": "add_note", "text": "utekontakt, privat", "private": true}));
    seminar(&place, "rauma-24.json", "1539", "2024", &first);
    seminar(
        &place,
        "rauma-26.json",
        "1539",
        "2026",
        &judged("stop", "Spurte 3 ungdommer."),
    );
    let mut other = judged(
        "develop",
        "Ring Kari på 91 23 45 67. Det trengs flere hender.",
    );
    other.push(json!({"do": "add_note", "text": "utekontakten trengs"}));
    seminar(&place, "molde.json", "1506", "2025", &other);
    let none = [json!({"do": "add_measure", "name": "SLT"})];
    seminar(&place, "vestnes.json", "1535", "2025", &none);
    place
}

const ALL: [&str; 4] = [
    "rauma-24.json",
    "rauma-26.json",
    "molde.json",
    "vestnes.json",
];

fn asked(place: &Place, what: &str, more: &[&str]) -> support::Run {
    place.run([&["experience", what], &ALL[..], more].concat())
}

#[test]
fn each_municipality_says_what_it_tried_what_it_thinks_and_when() {
    let place = many();
    let run = asked(&place, "UTEKONTAKT", &["--json"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let found = &run.json_lines()[0];
    assert_eq!(found["without"], json!(["1535"]));
    let with = found["municipalities"].as_array().unwrap();
    let of = |code: &str| with.iter().find(|one| one["municipality"] == code).unwrap();
    let said = |code: &str| -> Vec<(String, String)> {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let measures = of(code)["measures"].as_array().unwrap();
        measures
            .iter()
            .map(|one| (text(&one["year"]), text(&one["verdict"])))
            .collect()
    };
    let pair = |year: &str, verdict: &str| (year.to_owned(), verdict.to_owned());
    assert_eq!(said("1539"), [pair("2026", "stop"), pair("2024", "keep")]);
    assert_eq!(said("1506"), [pair("2025", "develop")]);
    assert_eq!(of("1539")["themes"].as_array().unwrap().len(), 1);
    // Six that everybody may see; one is too few to tell.
    assert_eq!(of("1539")["notes"], 6);
    assert_eq!(of("1506")["notes"], Value::Null);
}

#[test]
fn what_is_merely_alike_is_no_experience_and_copies_count_once() {
    let place = many();
    let none = asked(&place, "utkontak", &["--json"]);
    assert_eq!(none.json_lines()[0]["municipalities"], json!([]));
    fs::create_dir(place.path("mappe")).unwrap();
    fs::copy(place.path("rauma-24.json"), place.path("mappe/a.json")).unwrap();
    fs::copy(place.path("rauma-24.json"), place.path("mappe/b.json")).unwrap();
    let run = place.run(["erfaringer", "utekontakt", "mappe", "--json"]);
    let found = &run.json_lines()[0]["municipalities"][0];
    assert_eq!(
        (&found["notes"], &found["measures"][1]),
        (&json!(6), &Value::Null)
    );
}

#[test]
fn the_report_holds_back_who_it_was_and_how_few() {
    let place = many();
    for (format, file) in [
        ("md", "ut.md"),
        ("html", "ut.html"),
        ("json", "ut.json"),
        ("docx", "ut.docx"),
    ] {
        let run = asked(&place, "utekontakt", &["--format", format, "-o", file]);
        assert_eq!(run.code, 0, "{format}: {}", run.err);
    }
    for file in ["ut.md", "ut.html", "ut.json"] {
        let text = fs::read_to_string(place.path(file)).unwrap();
        for gone in [
            "Kari",
            "91 23 45 67",
            "3 ungdommer",
            "utekontakt 1",
            "privat",
        ] {
            assert!(!text.contains(gone), "{file} holds {gone}");
        }
        for kept in [
            "Rauma kommune (1539)",
            "Det trengs flere hender",
            "2026",
            "Vestnes",
        ] {
            assert!(text.contains(kept), "{file} lacks {kept}");
        }
    }
    let taken = asked(&place, "utekontakt", &["-o", "ut.md"]);
    assert_eq!(taken.code, 1, "what stands there is not replaced");
    assert_eq!(asked(&place, "utekontakt", &["--format", "xlsx"]).code, 2);
}

#[test]
fn it_is_told_in_words() {
    let place = many();
    let run = asked(&place, "utekontakt", &[]);
    for words in [
        "Rauma kommune (1539)",
        "Utekontakt · Ungdom",
        "2026: kan slutte med. Spurte færre enn 5 ungdommer.",
        "2025: bør utvikles videre. Det trengs flere hender.",
        "Én setning er holdt tilbake",
        "2024: treffer godt",
        "Notater: 6",
        "Notater: færre enn 5",
    ] {
        assert!(run.out.contains(words), "{words}: {}", run.out);
    }
    let json = asked(&place, "utekontakt", &["--json"]);
    for gone in ["Kari", "91 23 45 67", "3 ungdommer"] {
        assert!(!run.out.contains(gone), "{gone}: {}", run.out);
        assert!(!json.out.contains(gone), "{gone}: {}", json.out);
    }
    let held = &json.json_lines()[0]["held_back"];
    assert_eq!(*held, json!({"counts": 1, "sentences": 1}));
}
