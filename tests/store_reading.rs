//! Reading files that somebody cut, tore, reformatted or never meant to be a seminar.

#![expect(clippy::unwrap_used, reason = "a test that fails is meant to stop")]

use std::time::{Duration, Instant};

use oversikt::domain::line::seal;
use oversikt::store::reading::{CLOSING, HEADER, Reading, Shape, read};
use oversikt::store::session_file::{entry, whole_file};
use proptest::prelude::*;

fn event(text: &str) -> String {
    let text = serde_json::to_string(text).unwrap();
    seal(&format!(
        r#""kind":"note_taken","replica":"00000000000000a1","number":1,"counter":1,"body":{{"text":{text},"list":[1,{{"a":[]}}]}}}}"#
    ))
}

fn file_of(lines: &[String]) -> Vec<u8> {
    let mut entries = Vec::new();
    for line in lines {
        entry(&mut entries, line.as_bytes());
    }
    whole_file(&entries)
}

fn found(reading: &Reading) -> Vec<String> {
    let text = |line: &[u8]| String::from_utf8(line.to_vec()).unwrap();
    reading.lines().map(text).collect()
}

/// Events with everything in their texts that could be taken for structure.
fn sample() -> Vec<String> {
    [
        "Skolene i Lia melder om tidlig debut",
        "],\n,{\"id\":\"0123456789abcdef0123456789abcdef\",",
        "æøå ÆØÅ 👩‍👩‍👧 \u{202e}",
        "{{{[[[\"\\\"\\\\",
        "",
        "]}",
    ]
    .map(event)
    .to_vec()
}

/// Where each line begins and ends in the file.
fn places(file: &[u8], lines: &[String]) -> Vec<(usize, usize)> {
    let place = |line: &String| {
        let start = memchr::memmem::find(file, line.as_bytes()).unwrap();
        (start, start + line.len())
    };
    lines.iter().map(place).collect()
}

fn rubbish(count: usize, seed: u64) -> Vec<u8> {
    let mut state = seed;
    let alphabet = b"{}[]\",:\\\n \0\xff0a\"id\"";
    (0..count)
        .map(|_| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            alphabet[usize::try_from(state >> 33).unwrap() % alphabet.len()]
        })
        .collect()
}

#[test]
fn a_file_cut_at_any_byte_gives_every_whole_event_whatever_stands_behind() {
    let lines = sample();
    let file = file_of(&lines);
    let places = places(&file, &lines);
    let tails = [vec![], vec![0; 4096], rubbish(4096, 1), rubbish(4096, 2)];
    for cut in 0..=file.len() {
        let whole = places.iter().filter(|(_, end)| *end <= cut).count();
        for (number, tail) in tails.iter().enumerate() {
            let bytes = [&file[..cut], tail].concat();
            let reading = match read(bytes) {
                Ok(reading) => reading,
                // Rubbish behind less than the name of the format is nothing but rubbish.
                Err(error) => {
                    assert!(number >= 2 && cut < 20, "cut at {cut}: {error}");
                    continue;
                }
            };
            assert_eq!(
                found(&reading),
                lines[..whole],
                "cut at {cut}, tail {number}"
            );
            let sound = cut == file.len() && tail.is_empty();
            assert_eq!(matches!(reading.shape, Shape::Canonical { .. }), sound);
        }
    }
}

#[test]
fn a_file_of_the_corpus_in_place_of_an_event_harms_no_other() {
    let lines = sample();
    for (name, bytes) in corpus() {
        let mut file = HEADER.to_vec();
        file.extend_from_slice(lines[0].as_bytes());
        file.extend_from_slice(b"\n,");
        file.extend_from_slice(&bytes);
        for line in &lines[1..] {
            file.extend_from_slice(b"\n,");
            file.extend_from_slice(line.as_bytes());
        }
        file.extend_from_slice(b"\n");
        file.extend_from_slice(CLOSING);
        let before = Instant::now();
        let reading = read(file).unwrap();
        assert!(before.elapsed() < Duration::from_secs(2), "{name}");
        assert_eq!(found(&reading), lines, "{name}");
    }
}

#[test]
fn a_file_of_the_corpus_is_answered_in_time() {
    let mut seen = 0;
    for (name, bytes) in corpus() {
        let before = Instant::now();
        if let Ok(reading) = read(bytes) {
            assert_eq!(reading.lines.len(), 0, "{name}");
        }
        assert!(before.elapsed() < Duration::from_secs(2), "{name}");
        seen += 1;
    }
    assert!(seen > 300, "only {seen} files");
}

/// `JSONTestSuite`, with the two large ones made here.
fn corpus() -> Vec<(String, Vec<u8>)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/json");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.display().to_string(), std::fs::read(path).unwrap()))
        .collect();
    files.push(("opening arrays".into(), b"[".repeat(100_000)));
    files.push(("opening objects".into(), b"[{\"\":".repeat(50_000)));
    files
}

#[test]
fn what_is_made_to_take_long_does_not() {
    const SIZE: usize = 2 << 20;
    let id = "{\"id\":\"0123456789abcdef0123456789abcdef\"";
    let pieces = [
        format!("{id},"),
        format!("{id},\""),
        format!("{id}:[\n"),
        format!("{id} \" \" "),
        format!("{id},\"a\":\"}}\n,"),
        "\"id\"".into(),
        "{\"id\" ".into(),
        " ".into(),
        "\n".into(),
        "\n,{".into(),
        "{\n\"id\":\n\"0123456789abcdef0123456789abcdef\",\n".into(),
        "[".into(),
        "]".into(),
    ];
    for piece in pieces {
        for header in [HEADER, b""] {
            let mut file = header.to_vec();
            while file.len() < SIZE {
                file.extend_from_slice(piece.as_bytes());
            }
            let before = Instant::now();
            let _ = read(file);
            let took = before.elapsed();
            assert!(took < Duration::from_secs(2), "{took:?} for {piece:?}");
        }
    }
}

/// The same JSON as a program writes it that indents.
fn indented(json: &str) -> String {
    let (mut out, mut depth, mut in_string, mut escaped) = (String::new(), 0, false, false);
    for letter in json.chars() {
        if in_string {
            out.push(letter);
            match letter {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => in_string = false,
                _ => {}
            }
            continue;
        }
        match letter {
            '{' | '[' => {
                depth += 1;
                out.push(letter);
                out.push_str("\r\n");
                out.push_str(&"\t".repeat(depth));
            }
            '}' | ']' => {
                depth -= 1;
                out.push_str("\r\n");
                out.push_str(&"\t".repeat(depth));
                out.push(letter);
            }
            ',' => {
                out.push_str(",\r\n");
                out.push_str(&"\t".repeat(depth));
            }
            ':' => out.push_str(" : "),
            '\n' => {}
            _ => {
                in_string = letter == '"';
                out.push(letter);
            }
        }
    }
    out
}

/// One piece of damage: somewhere, this much is replaced by that.
#[derive(Debug, Clone)]
struct Hurt {
    at: prop::sample::Index,
    removed: usize,
    put: Vec<u8>,
}

fn hurt() -> impl Strategy<Value = Hurt> {
    let put = prop_oneof![
        Just(Vec::new()),
        prop::collection::vec(any::<u8>(), 1..40),
        (1_usize..600).prop_map(|count| vec![0; count]),
        (1_usize..200, any::<u64>()).prop_map(|(count, seed)| rubbish(count, seed)),
    ];
    (any::<prop::sample::Index>(), 0_usize..60, put).prop_map(|(at, removed, put)| Hurt {
        at,
        removed,
        put,
    })
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(any::<String>(), 1..12)
}

fn config() -> ProptestConfig {
    let cases = std::env::var("OVERSIKT_CASES").ok();
    ProptestConfig {
        cases: cases.and_then(|cases| cases.parse().ok()).unwrap_or(256),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_event_that_no_damage_touched_is_found(texts in texts(), hurts in prop::collection::vec(hurt(), 1..4)) {
        let lines: Vec<_> = texts.iter().enumerate().map(|(n, text)| event(&format!("{n} {text}"))).collect();
        let mut file = file_of(&lines);
        let mut untouched: Vec<_> = lines.iter().collect();
        for hurt in hurts {
            // The header is damaged elsewhere; here it may be that no event is left to know it by.
            let at = HEADER.len() + hurt.at.index(file.len() - HEADER.len());
            let end = (at + hurt.removed).min(file.len());
            file.splice(at..end, hurt.put);
            untouched.retain(|line| memchr::memmem::find(&file, line.as_bytes()).is_some());
        }
        let found = found(&read(file).unwrap());
        for line in untouched {
            prop_assert!(found.contains(line), "{line}");
        }
        for line in found {
            prop_assert!(lines.contains(&line), "{line} was never written");
        }
    }

    #[test]
    fn a_file_that_somebody_indented_is_the_same_file(texts in texts()) {
        let lines: Vec<_> = texts.iter().map(|text| event(text)).collect();
        let file = indented(&String::from_utf8(file_of(&lines)).unwrap());
        let reading = read(file.into_bytes()).unwrap();
        prop_assert_eq!(reading.shape, Shape::Spaced);
        prop_assert_eq!(found(&reading), lines);
    }

    #[test]
    fn no_bytes_whatsoever_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..600), headed in any::<bool>()) {
        let file = if headed { [HEADER, &bytes].concat() } else { bytes };
        let _ = read(file);
    }
}
