//! Files that are not as the program left them: damaged, rescued, of a newer version.

#[path = "cli_support/mod.rs"]
mod support;

use std::fs;

use serde_json::json;
use support::{Place, names};

#[test]
fn check_tells_whole_from_damaged_from_unreadable() {
    let place = Place::with_seminar();
    place.applied(
        "a.json",
        &[
            json!({"do": "add_note", "text": "en"}),
            json!({"do": "add_note", "text": "to"}),
        ],
    );
    assert_eq!(place.run(["check", "a.json"]).code, 0);
    let whole = fs::read_to_string(place.path("a.json")).unwrap();
    let of = |name: &str, text: &str| {
        fs::write(place.path(name), text).unwrap();
        let run = place.run(["sjekk", name, "--json"]);
        let kinds: Vec<String> = run.json_lines()[0]["findings"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|finding| finding["kind"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(
            fs::read_to_string(place.path(name)).unwrap(),
            text,
            "{name} was touched"
        );
        (run.code, kinds)
    };
    let has = |found: (i32, Vec<String>), kind: &str| {
        assert_eq!(found.0, 3, "{kind}");
        assert!(
            found.1.iter().any(|one| one == kind),
            "{kind}: {:?}",
            found.1
        );
    };
    has(
        of("flipped.json", &whole.replace("\"en\"", "\"eN\"")),
        "damaged",
    );
    has(of("cut.json", &whole[..whole.len() - 20]), "damaged");
    has(of("gap.json", &without_line(&whole, 2)), "missing_numbers");
    has(
        of("spaced.json", &whole.replace(",\"", ", \"")),
        "needs_rewriting",
    );
    has(
        of(
            "newer.json",
            &whole.replace("\"version\":1", "\"version\":2"),
        ),
        "newer",
    );
    assert_eq!(of("no.json", "[1, 2]").0, 1);
    let rescue = format!("a.redning-{:016x}.json", 7);
    fs::write(
        place.path(&rescue),
        fs::read("sessions/nordvik.json").unwrap(),
    )
    .unwrap();
    has(of("a.json", &whole), "rescue");
    // The worst of several files decides.
    assert_eq!(place.run(["check", "flipped.json", "spaced.json"]).code, 3);
    assert_eq!(place.run(["check", "flipped.json", "no.json"]).code, 1);
    assert_eq!(place.run(["check", "flipped.json", "nothing.json"]).code, 1);
}

fn without_line(text: &str, line: usize) -> String {
    let lines = text.split_inclusive('\n').enumerate();
    lines
        .filter(|(at, _)| *at != line)
        .map(|(_, line)| line)
        .collect()
}

#[test]
fn a_rescue_file_is_read_in_and_moved_in_by_the_next_note() {
    let place = Place::with_seminar();
    fs::copy(place.path("a.json"), place.path("b.json")).unwrap();
    place.applied("b.json", &[json!({"do": "add_note", "text": "reddet"})]);
    let rescue = place.path("a.redning-00000000000000a1.json");
    fs::rename(place.path("b.json"), &rescue).unwrap();
    let run = place.run(["show", "a.json"]);
    assert!(run.out.contains("reddet"), "{}", run.out);
    assert!(run.err.contains("a.redning-"), "{}", run.err);
    assert_eq!(place.run(["note", "a.json", "ny"]).code, 0);
    fs::remove_file(rescue).unwrap();
    let notes = place.show("a.json")["notes"].clone();
    assert_eq!(
        (&notes[0]["text"], &notes[1]["text"]),
        (&json!("reddet"), &json!("ny"))
    );
}

#[test]
fn a_damaged_file_is_read_and_kept_when_it_is_written_to() {
    let place = Place::with_seminar();
    place.applied(
        "a.json",
        &[
            json!({"do": "add_note", "text": "en"}),
            json!({"do": "add_note", "text": "to"}),
        ],
    );
    let whole = fs::read_to_string(place.path("a.json")).unwrap();
    let damaged = whole.replace("\"en\"", "\"eN\"");
    fs::write(place.path("a.json"), &damaged).unwrap();
    let shown = place.show("a.json");
    assert_eq!(
        (&shown["damaged"], &shown["notes"][0]["text"]),
        (&json!(1), &json!("to"))
    );
    assert_eq!(place.run(["note", "a.json", "tre"]).code, 3);
    let kept = names(&place.path(""))
        .into_iter()
        .find(|name| name.contains("skadet"))
        .unwrap();
    assert_eq!(fs::read_to_string(place.path(&kept)).unwrap(), damaged);
    assert_eq!(place.run(["note", "a.json", "fire"]).code, 0);
}

#[test]
fn a_file_of_a_newer_version_is_read_and_not_written_to() {
    let place = Place::with_seminar();
    let text = fs::read_to_string(place.path("a.json")).unwrap();
    let newer = text.replace("\"version\":1", "\"version\":2");
    fs::write(place.path("a.json"), &newer).unwrap();
    assert_eq!(place.show("a.json")["seminars"][0]["title"], "Prøve");
    for args in [&["note", "a.json", "x"][..], &["apply", "a.json"]] {
        let run = place.run(args.iter().chain(&["--json"]));
        assert_eq!((run.code, run.error()["kind"].as_str()), (1, Some("newer")));
    }
    assert_eq!(fs::read_to_string(place.path("a.json")).unwrap(), newer);
}
