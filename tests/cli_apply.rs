//! `oversikt apply`: what scripts may rely on when they write.

#[path = "cli_support/mod.rs"]
mod support;

use std::collections::HashSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use support::{Place, cases, names};

#[test]
fn every_line_is_answered_in_order_and_refused_ones_change_nothing() {
    let place = Place::with_seminar();
    let input = [
        r#"{"do":"add_source","name":"Ungdata"}"#,
        "",
        r#"{"do":"add_finding","source":"$1","text":"17 %","stages":["ungdom"],"rests":1}"#,
        "no json",
        r#"{"do":"add_finding","source":"$1","text":"17 %","stages":["ungdom"]}"#,
        r#"{"do":"add_note","text":"$1","about":"$5"}"#,
        r#"{"do":"add_note","text":"x","about":"$3"}"#,
        "   \t",
        r#"{"do":"undo"}"#,
        r#"{"do":"redo"}"#,
    ];
    let run = place.run_with(["apply", "a.json"], input.join("\r\n"));
    assert_eq!(run.code, 3);
    let answers = run.json_lines();
    let oks: Vec<bool> = answers
        .iter()
        .map(|answer| answer["ok"].as_bool().unwrap())
        .collect();
    assert_eq!(oks, [true, false, false, true, true, false, true, true]);
    assert_eq!(answers[1]["kind"], "unknown_field");
    assert!(answers[1]["error"].as_str().unwrap().contains("rests"));
    assert_eq!(answers[2]["kind"], "not_json");
    assert_eq!(answers[5]["kind"], "no_such");
    for refused in [&answers[1], &answers[2], &answers[5]] {
        assert!(!refused["hint"].as_str().unwrap().is_empty(), "{refused}");
    }
    // The step that undo took back and redo brought back is that of the note.
    assert_eq!(answers[6]["id"], answers[4]["id"]);
    assert_eq!(answers[7]["id"], answers[4]["id"]);
    let shown = place.show("a.json");
    assert_eq!(shown["sources"][0]["findings"][0]["id"], answers[3]["id"]);
    assert_eq!(
        shown["notes"][0]["text"], "$1",
        "text that looks like a reference stays text"
    );
    assert_eq!(shown["notes"][0]["about"], answers[3]["id"]);
}

#[test]
fn answers_are_in_the_chosen_language() {
    let place = Place::with_seminar();
    let said: HashSet<String> = ["nb", "nn", "en"]
        .iter()
        .map(|lang| {
            let run = place.run_with(["apply", "a.json", "--lang", lang], "{}\n");
            assert_eq!(run.code, 3);
            run.json_lines()[0]["error"].as_str().unwrap().to_owned()
        })
        .collect();
    assert_eq!(said.len(), 3, "{said:?}");
}

#[test]
fn an_answer_does_not_wait_for_the_end_of_the_input_and_is_on_the_disk() {
    let place = Place::with_seminar();
    let mut child = place.start(["apply", "a.json"]);
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    for number in 0..5 {
        let text = format!("notat {number}");
        writeln!(input, "{}", json!({"do": "add_note", "text": text})).unwrap();
        let mut answer = String::new();
        output.read_line(&mut answer).unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(answer["ok"], true);
        let file = fs::read_to_string(place.path("a.json")).unwrap();
        assert!(file.contains(&text) && file.ends_with("}\n]}\n"));
    }
    drop(input);
    assert!(child.wait().unwrap().success());
}

#[test]
fn whoever_comes_second_writes_to_a_file_of_their_own() {
    let place = Place::with_seminar();
    let mut first = place.start(["apply", "a.json"]);
    let mut input = first.stdin.take().unwrap();
    writeln!(input, "{}", json!({"do": "add_note", "text": "den første"})).unwrap();
    let mut output = BufReader::new(first.stdout.take().unwrap());
    output.read_line(&mut String::new()).unwrap();
    let held = fs::read(place.path("a.json")).unwrap();

    let second = place.run(["note", "a.json", "den andre", "--lang", "en"]);
    assert_eq!(second.code, 3, "{}", second.err);
    assert!(
        second.out.contains("Saved") && second.err.contains("a-2.json"),
        "{}",
        second.err
    );
    let third = place.run_with(
        ["apply", "a.json", "--json"],
        r#"{"do":"add_note","text":"den tredje"}"#,
    );
    assert_eq!(
        (third.code, &third.json_lines()[0]["ok"]),
        (3, &json!(true))
    );
    assert_eq!(
        fs::read(place.path("a.json")).unwrap(),
        held,
        "the held file was touched"
    );
    let beside = place.show("a-2.json");
    let texts: Vec<&str> = beside["notes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|note| note["text"].as_str().unwrap())
        .collect();
    assert_eq!(texts, ["den første", "den andre", "den tredje"]);

    drop(input);
    assert!(first.wait().unwrap().success());
    assert_eq!(place.run(["note", "a.json", "igjen alene"]).code, 0);
}

#[test]
fn an_intent_too_large_for_any_reader_is_refused_as_a_whole() {
    let place = Place::with_seminar();
    let goals = vec!["x".repeat(200_000); 6];
    let answers = place.apply(
        "a.json",
        &[
            json!({"do": "set_seminar", "goals": goals}),
            json!({"do": "add_note", "text": "etter"}),
        ],
    );
    assert_eq!(
        (&answers[0]["ok"], &answers[0]["kind"]),
        (&json!(false), &json!("too_long"))
    );
    assert_eq!(answers[1]["ok"], true);
    assert_eq!(place.run(["check", "a.json"]).code, 0);
}

#[test]
fn a_script_that_never_pauses_is_answered_all_the_same() {
    let place = Place::with_seminar();
    let mut child = place.start(["apply", "a.json"]);
    let mut input = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || {
        let line = json!({"do": "add_note", "text": "uten pause"});
        while writeln!(input, "{line}").is_ok() {}
    });
    let mut output = BufReader::new(child.stdout.take().unwrap());
    for _ in 0..2_000 {
        let mut answer = String::new();
        output.read_line(&mut answer).unwrap();
        assert!(answer.starts_with("{\"ok\":true"), "{answer}");
    }
    child.kill().unwrap();
    child.wait().unwrap();
    writer.join().unwrap();
}

/// How long this machine takes, right now, from the start to the first answer.
fn time_to_the_first_answer() -> Duration {
    let place = Place::with_seminar();
    let start = Instant::now();
    place.applied("a.json", &[json!({"do": "add_note", "text": "den første"})]);
    start.elapsed()
}

/// A random moment of a run is found by waiting for one of many short times, so that a failing
/// case can be run again by its number.
#[test]
fn kill_9_at_any_moment_loses_nothing_that_was_answered_with_ok() {
    let mut answered_in_all = 0;
    let first_answer = time_to_the_first_answer();
    for case in 0..cases(40) {
        let place = Place::with_seminar();
        let mut child = place.start(["apply", "a.json"]);
        let mut input = child.stdin.take().unwrap();
        let writer = std::thread::spawn(move || {
            for number in 0.. {
                let line = json!({"do": "add_note", "text": format!("notat {number} æøå")});
                if writeln!(input, "{line}").is_err() {
                    return;
                }
            }
        });
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut out = String::new();
        let drawn = case.wrapping_mul(2_654_435_761);
        if case % 2 == 0 {
            // At some time, from before the program has begun.
            let fraction = f64::from(drawn) / f64::from(u32::MAX);
            std::thread::sleep(first_answer.mul_f64(6.0 * fraction));
        } else {
            // In the middle of its answers, however slow the machine is just now.
            for _ in 0..=drawn % 60 {
                output.read_line(&mut out).unwrap();
            }
        }
        child.kill().unwrap();
        output.read_to_string(&mut out).unwrap();
        child.wait().unwrap();
        writer.join().unwrap();
        // The last answer may be cut off; then it was not given.
        let answered: Vec<String> = out
            .split_inclusive('\n')
            .filter(|line| line.ends_with('\n'))
            .map(|line| serde_json::from_str::<Value>(line).unwrap())
            .inspect(|answer| assert_eq!(answer["ok"], true))
            .map(|answer| answer["id"].as_str().unwrap().to_owned())
            .collect();
        let log = place.run(["log", "a.json", "--json"]);
        let there: HashSet<String> = log
            .json_lines()
            .iter()
            .map(|event| event["id"].as_str().unwrap().to_owned())
            .collect();
        for id in &answered {
            assert!(
                there.contains(id),
                "case {case}: {id} was answered with ok and is gone"
            );
        }
        assert!(
            there.len() > answered.len(),
            "the seminar itself is there, too"
        );
        answered_in_all += answered.len();
        // A torn end is a finding, is written anew, and is none afterwards; a whole file has none.
        let found = place.run(["check", "a.json"]).code;
        assert!(matches!(found, 0 | 3), "case {case}: check says {found}");
        let after = place.run(["note", "a.json", "etterpå"]);
        assert_eq!(after.code, found, "case {case}: {}", after.err);
        assert_eq!(place.run(["check", "a.json"]).code, 0, "case {case}");
    }
    assert!(answered_in_all > 0, "no case got as far as an answer");
}

#[test]
fn a_folder_has_a_file_for_each_writer_and_nothing_private() {
    let place = Place::with_seminar();
    fs::create_dir(place.path("folder")).unwrap();
    fs::rename(place.path("a.json"), place.path("folder/a.json")).unwrap();
    fs::write(place.path("folder/notes.txt"), "no seminar file").unwrap();
    // A colleague's file: made at another place.
    let other = Place::new();
    fs::copy(place.path("folder/a.json"), other.path("b.json")).unwrap();
    other.applied(
        "b.json",
        &[json!({"do": "add_note", "text": "fra en annen"})],
    );
    let theirs = fs::read(other.path("b.json")).unwrap();
    fs::write(place.path("folder/b.json"), &theirs).unwrap();

    let note = json!({"do": "add_note", "text": "fra oss"});
    let secret = json!({"do": "add_note", "text": "hemmelig", "private": true});
    place.applied("folder", &[note, secret]);
    assert_eq!(place.run(["note", "folder", "en til"]).code, 0);
    assert_eq!(
        fs::read(place.path("folder/b.json")).unwrap(),
        theirs,
        "not ours to write"
    );
    for name in names(&place.path("folder")) {
        let text = fs::read_to_string(place.path(&format!("folder/{name}"))).unwrap();
        assert!(
            !text.contains("hemmelig") && !text.contains("\"private\""),
            "{name}"
        );
    }
    let all = place
        .run(["show", "folder", "--json", "--private"])
        .json_lines();
    let texts: Vec<&str> = all[0]["notes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|note| note["text"].as_str().unwrap())
        .collect();
    assert_eq!(texts, ["fra en annen", "fra oss", "hemmelig", "en til"]);
    assert_eq!(place.run(["check", "folder"]).code, 0);
    assert_eq!(place.run(["log", "folder"]).out.lines().count(), 5);
    // A place that has not written here yet makes a file of its own.
    let before = names(&place.path("folder")).len();
    let visitor = Place::new();
    let folder = place.path("folder");
    assert_eq!(
        visitor
            .run(["note".as_ref(), folder.as_os_str(), "på besøk".as_ref()])
            .code,
        0
    );
    assert_eq!(names(&folder).len(), before + 1);
}

#[test]
fn an_answer_comes_soon_with_a_long_queue() {
    let place = Place::with_seminar();
    let lines: Vec<Value> = (0..500)
        .map(|number| json!({"do": "add_note", "text": format!("n{number}")}))
        .collect();
    let start = Instant::now();
    assert_eq!(place.applied("a.json", &lines).len(), 500);
    // 500 syncs one by one would take seconds even on a fast disk; queued lines share one.
    assert!(
        start.elapsed() < Duration::from_secs(20),
        "{:?}",
        start.elapsed()
    );
    assert_eq!(place.show("a.json")["notes"].as_array().unwrap().len(), 500);
}
