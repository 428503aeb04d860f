//! `oversikt erase`, with real files: what was erased is in no byte, and stays gone.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "cli_support/mod.rs"]
mod support;

use std::fs;

use serde_json::json;
use support::Place;

const SECRET: &str = "11 siffer";
const LATER: &str = "rettet til noe annet";

/// A seminar with a note that should never have been written, and one that should.
fn seminar() -> (Place, String) {
    let place = Place::with_seminar();
    let made = place.applied(
        "a.json",
        &[
            json!({"do": "add_note", "text": SECRET}),
            json!({"do": "edit", "id": "$1", "field": "text", "value": LATER}),
            json!({"do": "add_note", "text": "står her", "about": "$1"}),
            json!({"do": "remove", "id": "$1"}),
        ],
    );
    (place, made[0].clone())
}

fn text(place: &Place, name: &str) -> String {
    fs::read_to_string(place.path(name)).unwrap()
}

#[test]
fn an_erased_text_is_in_no_byte_and_stays_gone_after_a_merge_with_a_copy_that_had_it() {
    let (place, note) = seminar();
    let before = text(&place, "a.json");
    let run = place.run(["erase", "a.json", &note, "-o", "ut.json"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(text(&place, "a.json"), before, "the input was changed");
    for name in ["ut.json", "merged.json"] {
        if name == "merged.json" {
            let merge = ["merge", "a.json", "ut.json", "-o", name];
            assert_eq!(place.run(merge).code, 3);
        }
        let left = text(&place, name);
        assert!(
            !left.contains(SECRET) && !left.contains(LATER),
            "{name}: {left}"
        );
        assert!(left.contains("står her"));
        // Every other event is there, byte for byte.
        let kept = before.lines().filter(|line| line.contains("står her"));
        kept.for_each(|line| assert!(left.contains(line.trim_start_matches(','))));
        let log = place.run(["log", name]);
        assert!(log.out.contains("slettet noe for godt"), "{}", log.out);
    }
    assert_eq!(place.run(["check", "ut.json"]).code, 0);
}

#[test]
fn what_is_not_there_is_named_and_nothing_is_written() {
    let (place, note) = seminar();
    let unknown = "0".repeat(32);
    for bad in [unknown.as_str(), "tull"] {
        let run = place.run(["slett", "a.json", &note, bad, "-o", "ut.json"]);
        assert_eq!(run.code, 1);
        assert!(run.err.contains(bad), "{}", run.err);
        assert!(!place.path("ut.json").exists());
    }
    fs::write(place.path("ut.json"), "et brev").unwrap();
    assert_eq!(
        place.run(["erase", "a.json", &note, "-o", "ut.json"]).code,
        1
    );
    assert_eq!(text(&place, "ut.json"), "et brev");
}
