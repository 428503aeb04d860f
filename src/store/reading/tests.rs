//! What is read of files that are whole, cut off, torn or written by others.

use super::*;
use crate::domain::line::seal;

fn event(text: &str) -> String {
    seal(&format!(
        r#""kind":"note_taken","body":{{"text":"{text}","list":[1,2]}}}}"#
    ))
}

fn file(lines: &[String]) -> Vec<u8> {
    let events = lines.join("\n,");
    let newline = if lines.is_empty() { "" } else { "\n" };
    format!("{{\"format\":\"oversikt\",\"version\":1,\"events\":[\n{events}{newline}]}}\n")
        .into_bytes()
}

fn lines_of(reading: &Reading) -> Vec<String> {
    reading
        .lines()
        .map(|line| String::from_utf8(line.to_vec()).unwrap())
        .collect()
}

fn three() -> Vec<String> {
    vec![event("én"), event("to \\\" ,{ [ "), event("tre")]
}

#[test]
fn what_the_program_writes_is_read_where_it_stands() {
    for lines in [vec![], vec![event("a")], three()] {
        let bytes = file(&lines);
        let reading = read(bytes.clone()).unwrap();
        assert_eq!(lines_of(&reading), lines);
        assert_eq!(reading.bytes, bytes);
        let end = bytes.len() - CLOSING.len();
        assert_eq!(reading.shape, Shape::Canonical { end });
    }
}

#[test]
fn white_space_between_tokens_is_no_damage() {
    let lines = three();
    let text = String::from_utf8(file(&lines)).unwrap();
    let pretty = text
        .replace("{\"", "{\n  \"")
        .replace("\",\"", "\",\n  \"")
        .replace(":[", ": [")
        .replace("\n,{", ",\n{");
    let one_line = text.replace('\n', "");
    for other in [
        text.replace('\n', "\r\n"),
        format!("\u{feff}{text}"),
        pretty,
        one_line,
    ] {
        let reading = read(other.clone().into_bytes()).unwrap();
        assert_eq!(lines_of(&reading), lines, "{other}");
        assert_eq!(reading.shape, Shape::Spaced, "{other}");
        assert_eq!(reading.damage, []);
    }
}

#[test]
fn a_damaged_line_is_set_aside_with_its_place_and_the_others_stay() {
    let lines = three();
    let text = String::from_utf8(file(&lines)).unwrap();
    let reading = read(text.replace("to \\\"", "TO \\\"").into_bytes()).unwrap();
    assert_eq!(lines_of(&reading), [lines[0].clone(), lines[2].clone()]);
    assert_eq!(reading.damage.len(), 1);
    assert_eq!(reading.damage[0].line, 3);
    assert!(reading.text_of(&reading.damage[0]).contains("TO"));
    assert_eq!(reading.shape, Shape::Damaged);
}

#[test]
fn every_neighbouring_damaged_line_is_a_piece_of_its_own() {
    let lines = three();
    let text = String::from_utf8(file(&lines)).unwrap();
    let broken = text.replace("én", "en").replace("tre", "tri");
    let reading = read(broken.replace("to \\\"", "x").into_bytes()).unwrap();
    assert_eq!(lines_of(&reading), Vec::<String>::new());
    let places: Vec<_> = reading.damage.iter().map(|damage| damage.line).collect();
    assert_eq!(places, [2, 3, 4]);
}

#[test]
fn a_lost_quote_or_brace_costs_one_event_also_without_newlines() {
    let lines: Vec<_> = (0..40).map(|n| event(&format!("tekst {n}"))).collect();
    let text = String::from_utf8(file(&lines)).unwrap();
    for (from, to) in [
        ("\"tekst 7\"", "\"tekst 7 "),
        ("\"tekst 7\"", " tekst 7\""),
        ("tekst 7\",\"list\":[1,2]}}", "tekst 7\",\"list\":[1,2]} "),
        (
            "tekst 7\",\"list\":[1,2]}}",
            "tekst 7\",\"list\":[1,2]}}}]}",
        ),
    ] {
        for text in [text.clone(), text.replace('\n', "")] {
            let reading = read(text.replace(from, to).into_bytes()).unwrap();
            let lost = lines.len() - reading.lines.len();
            assert!(lost <= 1, "{lost} lost with {to:?} for {from:?}");
        }
    }
}

#[test]
fn a_higher_version_is_read_and_not_written() {
    let text = String::from_utf8(file(&three())).unwrap();
    for version in ["2", "99999999999999999999"] {
        let newer = text.replacen("\"version\":1", &format!("\"version\":{version}"), 1);
        let reading = read(newer.into_bytes()).unwrap();
        assert_eq!(reading.lines.len(), 3);
        assert!(reading.read_only());
    }
}

#[test]
fn what_is_something_else_is_said_to_be_something_else() {
    let kind = |text: &[u8]| read(text.to_vec()).unwrap_err();
    assert_eq!(kind(b"[1,2]"), Unreadable::OtherJson);
    assert_eq!(kind(b"{\"format\":3}"), Unreadable::OtherJson);
    assert_eq!(
        kind(b"{\"format\":\"geojson\",\"version\":1}"),
        Unreadable::OtherFormat("geojson".into())
    );
    assert_eq!(kind(b"\xff\xfe\x00\x01"), Unreadable::NotText);
    assert!(matches!(
        kind(b"{\"a\":1,\n \"b\":}"),
        Unreadable::NotJson {
            line: 2,
            column: 6,
            ..
        }
    ));
    // Events inside of another document do not make it ours.
    let wrapped = format!("{{\"log\":[{}]}}", event("a"));
    assert_eq!(kind(wrapped.as_bytes()), Unreadable::OtherJson);
}

#[test]
fn what_nests_too_deep_or_is_too_long_is_no_event() {
    let nested = |depth: usize| {
        let inner = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        seal(&format!("\"kind\":\"x\",\"body\":{inner}}}"))
    };
    assert!(acceptable(nested(MAX_DEPTH - 1).as_bytes()));
    assert!(!acceptable(nested(MAX_DEPTH).as_bytes()));
    let brackets_in_a_string = event(&"[".repeat(500));
    assert!(acceptable(brackets_in_a_string.as_bytes()));
    assert!(!acceptable(event(&"x".repeat(MAX_LINE)).as_bytes()));
    let reading = read(file(&[event("a"), nested(99), event("b")])).unwrap();
    assert_eq!((reading.lines.len(), reading.damage.len()), (2, 1));
}
