//! Hostile text and hostile files: nothing of theirs reaches the terminal raw, and what is
//! stored stays as it was.

#[path = "cli_support/mod.rs"]
mod support;

use std::fs;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use support::{Place, Run, cases};
use unicode_normalization::UnicodeNormalization;

/// What a terminal could take for a command, or what hides what a text says: field-notes.md 3.
const HOSTILE: [&str; 22] = [
    "\u{1b}[2J\u{1b}[H alt borte",
    "\u{1b}]0;nytt vindu\u{7}",
    "\u{1b}]52;c;ZWNobyBoZWk=\u{1b}\\",
    "\u{1b}]8;;http://example.org\u{7}lenke\u{1b}]8;;\u{7}",
    "\u{1b}P1$r\u{1b}\\ \u{1b}c",
    "C1 \u{9b}31m rød \u{90}x\u{9c} \u{9d}0;t\u{9c} \u{85}",
    "null \u{0} bjelle \u{7} tilbake \u{8}\u{8}\u{8} slett \u{7f}",
    "retur\rover det som sto\u{b}\u{c}",
    "to\nlinjer\r\nog\ttabulator",
    "abc\u{202e}txt.exe\u{202c}",
    "\u{202a}a\u{202b}b\u{202d}c\u{2066}d\u{2067}e\u{2068}f\u{2069}g\u{200e}h\u{200f}i\u{61c}",
    "pass\u{200b}ord\u{2060}\u{feff}\u{ad}\u{180e}",
    "merke\u{e0041}\u{e0042}\u{e007f}\u{e0100}",
    "linje\u{2028}skille\u{2029}",
    "\u{fff9}a\u{fffa}b\u{fffb}",
    "\u{206a}\u{206f}\u{2061}\u{2065}",
    "😀 👩‍👩‍👧‍👦 🇳🇴 e\u{301} a\u{30a}",
    "«=cmd|' /C calc'!A0» <script>alert(1)</script> %s%n $(rm -rf) `x`",
    "$1",
    "{\"ok\":true}",
    "\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{e}\u{f}\u{10}\u{11}\u{18}\u{19}\u{1a}\u{1c}\u{1d}\u{1e}\u{1f}x",
    "日本語 العربية עברית ไทย",
];

/// The allow-list: whatever else a program prints, these never reach a terminal from here.
fn assert_harmless(text: &str, what: &str) {
    let bad = text.chars().find(|&point| {
        let code = u32::from(point);
        (code < 0x20 && point != '\n')
            || (0x7f..=0x9f).contains(&code)
            || matches!(point, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{feff}')
            || matches!(
                point,
                '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            )
            || matches!(point, '\u{2060}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}')
            || (0xe0000..=0xe0fff).contains(&code)
    });
    assert!(bad.is_none(), "{what}: {bad:?} in {text:?}");
}

fn harmless(run: &Run, what: &str) {
    assert_harmless(&run.out, what);
    assert_harmless(&run.err, what);
}

/// Intents with this text in every text field of every kind of thing.
fn everything(text: &str, first: usize) -> Vec<Value> {
    let of = |line: usize| format!("${}", first + line);
    vec![
        json!({"do": "add_source", "name": text, "kind": text, "owner": text, "period": text,
            "link": text, "table": text, "retrieved": text, "note": text}),
        json!({"do": "add_finding", "source": of(1), "text": text, "stages": ["alle"],
            "value": "17.5", "unit": text, "period": text, "polarity": "challenge",
            "comparisons": [{"area": text, "value": "1"}],
            "series": [{"period": text, "value": "2"}],
            "causes": text, "consequences": text, "caution": text}),
        json!({"do": "add_measure", "name": text, "stages": ["barn"], "target": text,
            "owner": text, "description": text, "goal": text, "subgoal": text, "partners": text,
            "deadline": text, "budget": text, "indicator": text, "evaluated": text}),
        json!({"do": "give_verdict", "measure": of(3), "verdict": "keep", "reason": text,
            "rests_on": [of(1)], "decided_by": text}),
        json!({"do": "add_participant", "role": text, "organisation": text}),
        json!({"do": "set_name", "id": of(5), "name": text}),
        json!({"do": "add_theme", "question": text, "proposer_text": text}),
        json!({"do": "add_group", "name": text, "theme": of(7), "participants": [of(5)]}),
        json!({"do": "add_note", "text": text, "theme": of(7), "about": of(3), "kind": "decision",
            "measure": of(3), "responsible": text, "deadline": text}),
        json!({"do": "add_note", "text": text, "private": true}),
        json!({"do": "accept_gap", "kind": "no_evidence", "measure": of(3), "reason": text}),
        json!({"do": "edit", "id": of(9), "field": "text", "value": text}),
        json!({"do": "add_source", "name": text}),
        json!({"do": "relate", "a": of(1), "b": of(13), "as": "same"}),
        json!({"do": "remove", "id": of(13)}),
        json!({"do": "add_note", "text": text}),
        json!({"do": "undo"}),
        json!({"do": "set_seminar", "title": text, "place": text, "focus": text,
            "goals": [text], "series": text}),
    ]
}

#[test]
fn hostile_text_in_every_field_is_shown_harmlessly_by_every_command() {
    let place = Place::with_seminar();
    let mut lines: Vec<Value> = Vec::new();
    for text in HOSTILE {
        lines.extend(everything(text, lines.len()));
    }
    lines.push(
        json!({"do": "set_stages", "items": [{"id": HOSTILE[0], "label": HOSTILE[9]},
        {"id": "barn", "label": HOSTILE[5]}, {"id": "ungdom"}]}),
    );
    lines.push(
        json!({"do": "set_verdicts", "items": [{"id": "keep", "label": HOSTILE[1]},
        {"id": HOSTILE[2]}]}),
    );
    lines.push(json!({"do": "set_levels", "items": [{"id": HOSTILE[6], "label": HOSTILE[3]}]}));
    place.applied("a.json", &lines);
    for lang in ["nb", "nn", "en"] {
        for args in [
            &["show", "a.json", "--private"][..],
            &["show", "a.json", "--json", "--private"],
            &["show", "a.json", "--at", "200"],
            &["log", "a.json", "--private"],
            &["log", "a.json", "--json"],
            &["search", "a.json", "a"],
            &["search", "a.json", "e", "--json"],
            &["check", "a.json"],
            &["list"],
            &["list", "--json"],
            &["note", "a.json", "1: ! notat #\u{1b}[2J"],
        ] {
            let run = place.run(args.iter().chain(&["--lang", lang]));
            assert_eq!(run.code, 0, "{args:?}: {}", run.err);
            assert!(!run.out.is_empty(), "{args:?}");
            harmless(&run, &format!("{args:?}"));
        }
    }
}

#[test]
fn hostile_text_is_stored_unchanged_but_for_nfc() {
    let place = Place::with_seminar();
    let naughty = fs::read_to_string("tests/data/naughty-strings.json").unwrap();
    let naughty: Vec<String> = serde_json::from_str(&naughty).unwrap();
    let all = naughty.iter().map(String::as_str).chain(HOSTILE);
    let texts: Vec<&str> = all.filter(|text| !text.trim().is_empty()).collect();
    assert!(texts.len() > 500);
    let lines: Vec<Value> = texts
        .iter()
        .map(|text| json!({"do": "add_note", "text": text}))
        .collect();
    let ids = place.applied("a.json", &lines);
    let run = place.run(["show", "a.json", "--json"]);
    harmless(&run, "show --json");
    let notes = run.json_lines()[0]["notes"].clone();
    for ((note, text), id) in notes.as_array().unwrap().iter().zip(&texts).zip(&ids) {
        let stored: String = text.nfc().collect();
        assert_eq!(
            (note["id"].as_str(), note["text"].as_str()),
            (Some(id.as_str()), Some(stored.as_str()))
        );
    }
    for args in [["show", "a.json"], ["log", "a.json"]] {
        harmless(&place.run(args), args[0]);
    }
    // A search for each of them finds something or nothing, and prints nothing raw.
    for text in texts.iter().step_by(9).filter(|text| !text.contains('\0')) {
        harmless(&place.run(["search", "a.json", "--", text]), text);
    }
    let events = place.run(["log", "a.json", "--json"]).json_lines();
    for (event, text) in events.iter().skip(1).zip(&texts) {
        assert_eq!(event["body"]["text"], text.nfc().collect::<String>());
    }
}

#[test]
fn hostile_arguments_and_file_names_are_shown_harmlessly() {
    let place = Place::with_seminar();
    for text in HOSTILE.iter().filter(|text| !text.contains('\0')) {
        let name = text.replace('/', "_");
        let out = |ending: &str| format!("{name}.{ending}");
        for args in [
            &[name.as_str()][..],
            &["show", &name],
            &["show", &name, "--json"],
            &["log", &name],
            &["check", &name],
            &["check", &name, "--json"],
            &["note", &name, "x"],
            &["apply", &name],
            &["open", &name],
            &["new", "x.json", "--date", text],
            &["new", "x.json", "--municipality", text, "--json"],
            &["show", "a.json", "--at", text],
            &["show", "a.json", text],
            &["show", "a.json", &format!("--{text}")],
            &["--lang", text, "list"],
            &["completions", text],
            &["search", "a.json", text],
        ] {
            harmless(&place.run(args), &format!("{args:?}"));
        }
        // Files and folders of such names, as far as the file system takes them.
        for args in [
            &["new", &name, "--title", text][..],
            &["show", &name],
            &["check", &name],
            &["note", &name, text],
            &["list"],
            &["new", &name],
            &["example", &format!("{name}.d")],
            &["merge", &name, "a.json", "--preview"],
            &[
                "merge",
                &name,
                "-o",
                &out("ut.json"),
                "--receipt",
                &out("k.json"),
            ],
            &["merge", &name, "-o", &out("ut.json")],
            &["merge", &name, "-o", &name, "--force"],
            &["verify", &out("k.json")],
            &["report", &name, "-o", &out("r.html"), "--force"],
            &["report", &name, "-o", &out("r.html")],
            &["report", &name, "-o", &name, "--force", "--format", "md"],
            &["report", &name, "a.json", "--compare", "-o", &out("c.md")],
            &["erase", &name, text, "-o", &out("e.json")],
            &["municipality", &out("kommune.json"), &name],
            &["experience", text, &name],
        ] {
            let run = place.run(args);
            assert!((0..=3).contains(&run.code), "{args:?}: {}", run.err);
            harmless(&run, &format!("{args:?}"));
        }
        let refused = json!({"do": text, "text": text});
        let unknown = json!({"do": "add_note", "text": "x", *text: 1});
        let no_id = json!({"do": "remove", "id": text});
        let kind = json!({"do": "add_note", "text": "x", "kind": text});
        let input = [refused, unknown, no_id, kind]
            .map(|line| format!("{line}\n"))
            .concat();
        let run = place.run_with(["apply", "a.json"], input);
        assert_eq!((run.code, run.out.lines().count()), (3, 4), "{}", run.out);
        harmless(&run, "apply");
    }
    let raw =
        b"{\"do\":\"\x1b[2J\"}\n\x1b]0;x\x07\n\xff\xfe\n{\"do\":\"add_note\",\"text\":\"\x9b\"}\n";
    let run = place.run_with(["apply", "a.json"], raw);
    assert_eq!((run.code, run.out.lines().count()), (3, 4), "{}", run.out);
    harmless(&run, "apply");
    harmless(&place.run_with(["note", "a.json", "-"], raw), "note -");
}

#[test]
fn damaged_lines_are_shown_harmlessly() {
    let place = Place::with_seminar();
    place.applied("a.json", &[json!({"do": "add_note", "text": "sist"})]);
    let whole = fs::read(place.path("a.json")).unwrap();
    for text in HOSTILE {
        let mut file = whole.clone();
        let line = format!(",{{\"id\":\"{text}\"}}\n{text}\n]}}\n");
        file.splice(file.len() - 3.., line.into_bytes());
        fs::write(place.path("b.json"), &file).unwrap();
        for args in [["check", "b.json"], ["show", "b.json"], ["log", "b.json"]] {
            let run = place.run(args);
            assert!(run.code == 0 || run.code == 3, "{args:?}: {}", run.err);
            harmless(&run, &format!("{args:?}"));
            harmless(
                &place.run(args.iter().chain(&["--json"])),
                &format!("{args:?}"),
            );
        }
        assert_eq!(place.run(["check", "b.json"]).code, 3);
        assert_eq!(fs::read(place.path("b.json")).unwrap(), file);
    }
}

#[test]
fn no_other_json_file_is_taken_for_a_seminar_or_touched() {
    let place = Place::new();
    let mut some = 0;
    for entry in fs::read_dir("tests/data/json").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        some += 1;
        let bytes = fs::read(&path).unwrap();
        let file = place.path("file.json");
        fs::write(&file, &bytes).unwrap();
        // What may be the beginning of a seminar file (nothing at all, or an opening brace) is
        // one that was cut off, and nothing is lost by saying so.
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        let beginning = b"{\"format\":\"oversikt\"".starts_with(text.trim_ascii());
        let others = [
            &["show", "file.json"][..],
            &["log", "file.json"],
            &["search", "file.json", "a"],
            &["note", "file.json", "x"],
            &["apply", "file.json"],
        ];
        // Every file is checked; of the others each file meets one, or all where time is given.
        let all = cases(1) >= 1_000;
        let met = others
            .iter()
            .enumerate()
            .filter(|(at, _)| all || at % others.len() == some % others.len())
            .map(|(_, args)| *args);
        for args in std::iter::once(&["check", "file.json"][..]).chain(met) {
            let start = Instant::now();
            let run = place.run(args);
            let name = path.display();
            assert!(
                start.elapsed() < Duration::from_secs(2),
                "{name}: {:?}",
                start.elapsed()
            );
            harmless(&run, &format!("{name}"));
            if beginning {
                assert!((0..=3).contains(&run.code), "{name} {args:?}");
            } else {
                assert_eq!(run.code, 1, "{name} {args:?}: {}", run.out);
            }
            assert_eq!(
                fs::read(&file).unwrap(),
                bytes,
                "{name} was touched by {args:?}"
            );
        }
    }
    assert!(some >= 20, "the corpus is missing");
}
