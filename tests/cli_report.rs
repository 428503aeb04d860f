//! `oversikt report`, with real files.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "cli_support/mod.rs"]
mod support;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use support::Place;

/// A place with a copy of an example.
fn place(names: &[&str]) -> Place {
    let place = Place::new();
    for name in names {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions");
        fs::copy(from.join(name), place.path(name)).unwrap();
    }
    place
}

/// How many files there are beside the seminar.
fn files(place: &Place) -> usize {
    fs::read_dir(place.path("")).unwrap().count()
}

#[test]
fn a_report_is_printed_in_the_language_of_the_seminar() {
    let place = place(&["fjordvik.json", "nordvik.json"]);
    let run = place.run(["report", "fjordvik.json"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(
        run.out.starts_with("# Oversiktsseminar Fjordvik\n"),
        "{}",
        run.out
    );
    assert!(run.out.contains("## Det som ble sagt"), "{}", run.out);
    let run = place.run(["rapport", "nordvik.json"]);
    assert!(run.out.contains("## Det som vart sagt"), "{}", run.out);
    let run = place.run(["--lang", "en", "report", "nordvik.json"]);
    assert!(run.out.contains("## What was said"), "{}", run.out);
    // What people wrote is never translated.
    assert!(
        run.out.contains("Kva gjer vi for småbarnsfamiliar"),
        "{}",
        run.out
    );
}

#[test]
fn the_ending_of_the_name_says_the_format() {
    let place = place(&["fjordvik.json"]);
    for (kind, name, begins) in [
        ("seminar", "a.md", b"# Over".as_slice()),
        ("seminar", "a.html", b"<!DOCT"),
        ("seminar", "a.docx", b"PK\x03\x04"),
        ("seminar", "a.svg", b"<"),
        ("plan", "a.xlsx", b"PK\x03\x04"),
        ("plan", "a.csv", "\u{feff}".as_bytes()),
        ("overview", "A.HTML", b"<!DOCT"),
        ("application", "b.docx", b"PK\x03\x04"),
        ("application", "b.json", b"{"),
    ] {
        let run = place.run(["report", "fjordvik.json", "--kind", kind, "-o", name]);
        assert_eq!(run.code, 0, "{name}: {}", run.err);
        assert!(run.out.contains(name), "{}", run.out);
        let bytes = fs::read(place.path(name)).unwrap();
        let begun = bytes.to_ascii_lowercase();
        assert!(begun.starts_with(&begins.to_ascii_lowercase()), "{name}");
    }
}

#[test]
fn what_does_not_exist_is_refused_and_what_does_is_named() {
    let place = place(&["fjordvik.json"]);
    let before = files(&place);
    for kind in ["seminar", "overview", "application"] {
        for format in ["csv", "xlsx"] {
            let run = place.run([
                "report",
                "fjordvik.json",
                "--kind",
                kind,
                "--format",
                format,
                "-o",
                "ut",
            ]);
            assert_eq!(run.code, 2, "{kind} {format}");
            assert!(run.err.contains("md, html, docx"), "{}", run.err);
            assert!(run.err.contains("json"), "{}", run.err);
        }
    }
    let run = place.run(["report", "fjordvik.json", "-o", "ut.pdf"]);
    assert_eq!(run.code, 2);
    assert!(
        run.err.contains("pdf") && run.err.contains("docx"),
        "{}",
        run.err
    );
    let run = place.run(["report", "fjordvik.json", "--kind", "roman"]);
    assert_eq!(run.code, 2);
    assert_eq!(
        files(&place),
        before + usize::from(place.path("data").exists())
    );
}

#[test]
fn a_file_is_never_written_over_in_silence() {
    let place = place(&["fjordvik.json"]);
    fs::write(place.path("ut.md"), "min egen").unwrap();
    let run = place.run(["report", "fjordvik.json", "-o", "ut.md"]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("ut.md finnes fra før"), "{}", run.err);
    assert_eq!(fs::read(place.path("ut.md")).unwrap(), b"min egen");
    let run = place.run(["report", "fjordvik.json", "-o", "ut.md", "--force"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(fs::read(place.path("ut.md")).unwrap().starts_with(b"# "));
}

#[test]
fn a_seminar_is_never_written_over_by_a_report() {
    let place = place(&["fjordvik.json"]);
    let before = fs::read(place.path("fjordvik.json")).unwrap();
    fs::write(place.path("kuttet.json"), &before[..9000]).unwrap();
    for file in ["fjordvik.json", "kuttet.json"] {
        let before = fs::read(place.path(file)).unwrap();
        for words in [
            format!("report fjordvik.json --format html -o {file} --force"),
            format!("experience SLT fjordvik.json --format json -o {file} --force"),
        ] {
            let run = place.run(words.split(' '));
            assert_eq!(run.code, 1, "{words}: {}", run.err);
            assert!(run.err.contains("er en seminarfil"), "{words}: {}", run.err);
            assert_eq!(fs::read(place.path(file)).unwrap(), before, "{words}");
        }
    }
    fs::create_dir(place.path("mappe")).unwrap();
    for (output, said) in [("mappe", "er en mappe"), ("borte/ut.md", "Mappen for")] {
        let run = place.run(["report", "fjordvik.json", "-o", output, "--force"]);
        assert_eq!(run.code, 1, "{output}: {}", run.err);
        assert!(run.err.contains(said), "{output}: {}", run.err);
    }
}

#[test]
fn several_files_are_read_as_one_and_none_is_changed() {
    let place = place(&["nordvik.json", "sorvik.json"]);
    let before = fs::read(place.path("nordvik.json")).unwrap();
    let run = place.run(["report", "nordvik.json", "sorvik.json", "--json"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let report: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(report["kind"], "seminar");
    let title = report["title"].as_str().unwrap();
    assert!(
        title.contains("Nordvik") && title.contains("Sørvik"),
        "{title}"
    );
    assert_eq!(before, fs::read(place.path("nordvik.json")).unwrap());
    // The same whatever their order, but for when it was made.
    let other = place.run(["report", "sorvik.json", "nordvik.json", "--json"]);
    let other: Value = serde_json::from_str(&other.out).unwrap();
    assert_eq!(report["title"], other["title"]);
    assert_eq!(report["grid"], other["grid"]);
}

#[test]
fn names_stand_only_where_they_are_asked_for() {
    let place = place(&["fjordvik.json"]);
    for (names, there) in [("roles", false), ("none", false), ("keep", true)] {
        for format in ["md", "html", "json"] {
            let run = place.run([
                "report",
                "fjordvik.json",
                "--names",
                names,
                "--format",
                format,
                "--trace",
            ]);
            assert_eq!(run.code, 0, "{}", run.err);
            assert_eq!(run.out.contains("Maja Eksempel"), there, "{names} {format}");
            assert!(!run.out.contains("Spør rektor i pausen"), "a private note");
        }
    }
}

#[test]
fn an_answer_for_a_script_says_where_the_file_is() {
    let place = place(&["fjordvik.json"]);
    let run = place.run(["report", "fjordvik.json", "--json", "-o", "ut.html"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let said: Value = serde_json::from_str(&run.out).unwrap();
    let wanted = json!({ "ok": true, "file": "ut.html", "kind": "seminar", "format": "html" });
    assert_eq!(said, wanted);
    assert!(place.path("ut.html").exists());
}

#[test]
fn a_damaged_line_is_said_and_the_rest_is_written() {
    let place = place(&["fjordvik.json"]);
    let text = fs::read_to_string(place.path("fjordvik.json")).unwrap();
    let broken = text.replacen("Ungdata 2025", "Ungdata 2026", 1);
    fs::write(place.path("fjordvik.json"), broken).unwrap();
    let run = place.run(["report", "fjordvik.json", "-o", "ut.md"]);
    assert_eq!(run.code, 3, "{}", run.err);
    assert!(run.err.contains("linje er skadet"), "{}", run.err);
    let report = fs::read_to_string(place.path("ut.md")).unwrap();
    assert!(
        report.contains("Uten kilde"),
        "its findings stand all the same"
    );
}

#[test]
fn a_plan_without_a_row_is_no_table() {
    let place = Place::with_seminar();
    let run = place.run(["report", "a.json", "--kind", "plan", "-o", "ut.csv"]);
    assert_eq!(run.code, 1, "{}", run.out);
    assert!(run.err.contains("Ingenting er skrevet"), "{}", run.err);
    assert!(!place.path("ut.csv").exists());
    let run = place.run(["report", "a.json", "--kind", "plan"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.out.contains("Ingen tiltak eller beslutninger er ført."),
        "{}",
        run.out
    );
}
