//! What scripts may rely on, command by command: docs/contract.md.

#[path = "cli_support/mod.rs"]
mod support;

use std::fs;

use serde_json::json;
use support::{Place, names};

#[test]
fn new_writes_a_seminar_and_never_overwrites() {
    let place = Place::new();
    let args = [
        "new",
        "a.json",
        "--title",
        "Prøve",
        "--municipality",
        "9901",
        "--date",
        "2026-01-30",
    ];
    let run = place.run(args);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let before = fs::read(place.path("a.json")).unwrap();
    assert!(before.starts_with(b"{\"format\":\"oversikt\",\"version\":1,\"events\":[\n{\"id\":\""));
    let seminar = &place.show("a.json")["seminars"][0];
    assert_eq!(seminar["title"], "Prøve");
    assert_eq!(seminar["municipality"], "9901");
    assert_eq!(seminar["date"], "2026-01-30");
    assert_eq!(seminar["stages"][3]["label"], "Ungdom");
    assert_eq!(seminar["efforts"][1]["label"], "tidlig innsats");

    let again = place.run(["new", "a.json", "--json"]);
    assert_eq!(
        (again.code, again.error()["kind"].as_str()),
        (1, Some("exists"))
    );
    assert_eq!(fs::read(place.path("a.json")).unwrap(), before);
    for wrong in [
        ["new", "b.json", "--municipality", "301"],
        ["new", "b.json", "--municipality", "03O1"],
        ["new", "b.json", "--date", "30.01.2026"],
        ["new", "b.json", "--date", "2026-02-30"],
    ] {
        assert_eq!(place.run(wrong).code, 2, "{wrong:?}");
    }
    assert!(!place.path("b.json").exists());
    // The name is taken as it is given.
    assert_eq!(place.run(["ny", "uten-endelse"]).code, 0);
    assert!(place.path("uten-endelse").is_file());
    assert_eq!(place.run(["new", "ingen/mappe.json"]).code, 1);
}

#[test]
fn without_a_terminal_the_bare_command_says_what_to_do_instead() {
    let place = Place::with_seminar();
    for args in [
        &[][..],
        &["a.json"],
        &["open", "a.json"],
        &["åpne", "a.json", "--read-only"],
    ] {
        let run = place.run(args);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{args:?}");
        assert!(run.err.contains("oversikt show"), "{}", run.err);
    }
}

#[test]
fn wrong_use_is_code_2_and_says_so_in_json_too() {
    let place = Place::with_seminar();
    for args in [
        &["show"][..],
        &["show", "a.json", "--no-such-option"],
        &["a.json", "show", "a.json"],
        &["show", "a.json", "--lang", "se"],
        &["show", "a.json", "--at", "yesterday"],
        &["completions", "no-such-shell"],
        &["check"],
        &["search", "a.json"],
    ] {
        let run = place.run(args.iter().chain(&["--json"]));
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{args:?}");
        let error = run.error();
        assert_eq!(error["kind"], "usage");
        assert!(
            error["message"]
                .as_str()
                .is_some_and(|said| !said.is_empty())
        );
        assert!(error["hint"].as_str().is_some_and(|said| !said.is_empty()));
    }
}

#[test]
fn a_file_that_is_not_there_or_no_seminar_is_code_1() {
    let place = Place::new();
    fs::write(place.path("text.json"), "hei").unwrap();
    fs::create_dir(place.path("folder")).unwrap();
    for (file, kind) in [
        ("nothing.json", "not_found"),
        ("text.json", "not_a_seminar"),
        ("folder", "not_found"),
    ] {
        for args in [
            &["show", file][..],
            &["log", file],
            &["search", file, "x"],
            &["note", file, "x"],
            &["apply", file],
        ] {
            if file == "folder" && matches!(args[0], "note" | "apply") {
                continue;
            }
            let run = place.run(args.iter().chain(&["--json"]));
            assert_eq!(run.code, 1, "{args:?}: {} {}", run.out, run.err);
            assert_eq!(run.error()["kind"], kind, "{args:?}");
        }
    }
    assert_eq!(fs::read(place.path("text.json")).unwrap(), b"hei");
}

#[test]
fn a_note_lands_where_the_grammar_says() {
    let place = Place::with_seminar();
    let ids = place.applied("a.json", &[json!({"do": "add_theme", "question": "Hvem?"})]);
    let run = place.run(["notat", "a.json", "1: ? hvor er #ungd", "--json"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let answer = &run.json_lines()[0];
    assert_eq!(
        (&answer["ok"], &answer["theme"]),
        (&json!(true), &json!("1"))
    );
    let note = &place.show("a.json")["notes"][0];
    assert_eq!(note["id"], answer["id"]);
    assert_eq!(note["text"], "hvor er #ungd");
    assert_eq!(note["kind"], "question");
    assert_eq!(note["theme"], ids[0].as_str());
    assert_eq!(note["stages"], json!(["ungdom"]));

    let several = place.run_with(["note", "a.json", "-"], "en\n\n! to\n");
    assert_eq!((several.code, several.out.lines().count()), (0, 2));
    let notes = place.show("a.json")["notes"].clone();
    assert_eq!(
        (&notes[1]["text"], &notes[2]["kind"]),
        (&json!("en"), &json!("decision"))
    );
    let empty = place.run(["note", "a.json", " ", "--json"]);
    assert_eq!(
        (empty.code, empty.error()["kind"].as_str()),
        (1, Some("missing"))
    );
    assert_eq!(place.show("a.json")["notes"].as_array().unwrap().len(), 3);
}

#[test]
fn a_number_that_means_two_themes_takes_the_first_and_says_so() {
    let place = Place::with_seminar();
    // Two laptops on the same seminar, each with a theme 1, brought together in a folder.
    fs::create_dir(place.path("folder")).unwrap();
    fs::copy(place.path("a.json"), place.path("folder/one.json")).unwrap();
    fs::copy(place.path("a.json"), place.path("folder/two.json")).unwrap();
    let first = place.applied(
        "folder/one.json",
        &[json!({"do": "add_theme", "question": "a"})],
    );
    let second = place.applied(
        "folder/two.json",
        &[json!({"do": "add_theme", "question": "b"})],
    );
    let run = place.run(["note", "folder", "1: x", "--lang", "en", "--json"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(run.json_lines()[0]["theme"], "1a");
    assert_eq!(run.json_lines()[0]["ambiguous"], json!(["1b"]));
    assert!(
        run.err.contains("1a") && run.err.contains("1b"),
        "{}",
        run.err
    );
    let theme = place.show("folder")["notes"][0]["theme"].clone();
    assert!(theme == first[0].as_str() || theme == second[0].as_str());
}

#[test]
fn show_goes_back_to_a_moment() {
    let place = Place::new();
    fs::copy("sessions/fjordvik.json", place.path("f.json")).unwrap();
    let count = |at: &str| -> usize {
        let run = place.run(["show", "f.json", "--json", "--private", "--at", at]);
        assert_eq!(run.code, 0, "{at}: {}", run.err);
        let events = &run.json_lines()[0]["events"];
        usize::try_from(events.as_u64().unwrap()).unwrap()
    };
    let log = place
        .run(["log", "f.json", "--json", "--private"])
        .json_lines();
    let until = |end: &str| {
        log.iter()
            .filter(|event| event["time"].as_str().unwrap() <= end)
            .count()
    };
    assert_eq!((count("0"), count("7"), count("100000")), (0, 7, log.len()));
    assert_eq!(count("10:34"), until("2026-01-30T10:34:00.000+01:00"));
    assert_eq!(count("2026-01-30T10:34:00+01:00"), count("10:34"));
    assert_eq!(count("2026-01-30T09:34:00Z"), count("10:34"));
    assert!(count("10:34") > 20 && count("10:34") < log.len());
    let text = place.run(["vis", "f.json", "--at", "10:34"]);
    assert!(text.out.starts_with("Slik det sto etter"), "{}", text.out);
    // With seminars on two dates a bare time of day could be either.
    place.applied(
        "f.json",
        &[json!({"do": "add_seminar", "date": "2027-01-30"})],
    );
    assert_eq!(place.run(["show", "f.json", "--at", "10:34"]).code, 2);
}

#[test]
fn what_is_private_is_folded_until_it_is_asked_for() {
    let place = Place::with_seminar();
    place.applied(
        "a.json",
        &[
            json!({"do": "add_note", "text": "hemmelig tanke", "private": true}),
            json!({"do": "add_participant", "role": "rektor"}),
            json!({"do": "set_name", "id": "$2", "name": "Kari Nordmann"}),
            json!({"do": "add_note", "text": "åpen tanke"}),
        ],
    );
    for args in [
        &["show", "a.json"][..],
        &["show", "a.json", "--json"],
        &["log", "a.json"],
        &["log", "a.json", "--json"],
        &["search", "a.json", "tanke"],
        &["search", "a.json", "nordmann"],
    ] {
        let folded = place.run(args);
        assert!(!folded.out.contains("hemmelig"), "{args:?}");
        assert!(!folded.out.contains("Nordmann"), "{args:?}");
        let open = place.run(args.iter().chain(&["--private"]));
        let shown = open.out.contains("hemmelig") || open.out.contains("rektor");
        assert!(shown, "{args:?}: {}", open.out);
    }
    assert!(place.run(["show", "a.json"]).out.contains("Privat (2)"));
    assert!(place.run(["log", "a.json"]).out.contains("Privat (2)"));
    let digest = |private: &[&str]| {
        let run = place.run(["show", "a.json", "--json"].iter().chain(private));
        run.json_lines()[0]["digest"].clone()
    };
    assert_eq!(digest(&[]), digest(&["--private"]));
}

#[test]
fn the_log_has_a_line_for_each_event_in_replay_order() {
    let place = Place::new();
    fs::copy("sessions/premis.json", place.path("p.json")).unwrap();
    let events = place.run(["log", "p.json", "--json"]).json_lines();
    let times: Vec<&str> = events
        .iter()
        .map(|event| event["time"].as_str().unwrap())
        .collect();
    assert!(times.is_sorted());
    let text = place.run(["logg", "p.json"]).out;
    assert_eq!(text.lines().count(), events.len());
    assert!(text.lines().all(|line| line.len() > 30), "{text}");
    assert!(text.contains("foreslo temaet «"), "{text}");
}

#[test]
fn search_finds_norwegian_words_best_first() {
    let place = Place::with_seminar();
    place.applied(
        "a.json",
        &[
            json!({"do": "add_note", "text": "en lærerik dag"}),
            json!({"do": "add_measure", "name": "Åpen skole"}),
            json!({"do": "add_note", "text": "lærer"}),
        ],
    );
    let run = place.run(["søk", "a.json", "LAERER"]);
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!((run.code, lines.len()), (0, 2), "{lines:?}");
    assert!(lines[0].ends_with("  lærer"), "{lines:?}");
    let found = place
        .run(["search", "a.json", "skole", "apen", "--json"])
        .json_lines();
    assert_eq!(
        (&found[0]["kind"], &found[0]["text"]),
        (&json!("measure"), &json!("Åpen skole"))
    );
    let none = place.run(["search", "a.json", "finnesikke"]);
    assert_eq!((none.code, none.out.as_str()), (0, ""));
}

#[test]
fn examples_are_written_once_and_listed() {
    let place = Place::new();
    assert!(place.run(["liste"]).out.contains("oversikt new"));
    let run = place.run(["eksempel", "her", "--json"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(
        names(&place.path("her")),
        [
            "fjordvik.json",
            "nordvik.json",
            "premis.json",
            "sorvik.json"
        ]
    );
    fs::write(place.path("her/premis.json"), "mitt").unwrap();
    fs::remove_file(place.path("her/sorvik.json")).unwrap();
    let again = place.run(["example", "her", "--json"]).json_lines();
    assert_eq!(again[0]["written"].as_array().unwrap().len(), 1);
    assert_eq!(again[0]["kept"].as_array().unwrap().len(), 3);
    assert_eq!(fs::read(place.path("her/premis.json")).unwrap(), b"mitt");
    assert_eq!(
        place
            .run(["check", "her/fjordvik.json", "her/sorvik.json"])
            .code,
        0
    );

    assert_eq!(place.run(["example"]).code, 0);
    assert_eq!(place.run(["new", "a.json", "--title", "Min dag"]).code, 0);
    let listed = place.run(["list", "--json"]).json_lines();
    assert_eq!(listed[0]["title"], "Min dag");
    assert!(
        listed
            .iter()
            .any(|one| one["title"] == "Oversiktsseminar Fjordvik")
    );
    fs::remove_file(place.path("a.json")).unwrap();
    assert_eq!(
        place.run(["list", "--json"]).json_lines()[0]["exists"],
        false
    );
}
