//! The guard: what it finds in sentences people write, and what it leaves alone.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "guard/generated.rs"]
mod generated;

use oversikt::domain::guard::{Found, Names, Sort, counts, read, surroundings};

/// The sentences of a file.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.is_empty())
}

/// The people who were there.
fn names() -> Names {
    Names::new(lines(include_str!("data/guard/names.list")))
}

/// A sentence without its marks, and what stood between them.
fn marked(line: &str) -> (String, Vec<String>) {
    let mut text = String::new();
    let mut parts = Vec::new();
    for (at, piece) in line.split(['⟦', '⟧']).enumerate() {
        text.push_str(piece);
        if at % 2 == 1 {
            parts.push(piece.to_owned());
        }
    }
    (text, parts)
}

fn said(text: &str, found: &[Found]) -> Vec<(Sort, String)> {
    let part = |found: &Found| (found.sort, text[found.range.clone()].to_owned());
    found.iter().map(part).collect()
}

fn every_place_is_found(sort: Sort, file: &str) {
    assert!(
        lines(file).count() >= 30,
        "{} sentences",
        lines(file).count()
    );
    let names = names();
    let mut wrong = Vec::new();
    for line in lines(file) {
        let (text, parts) = marked(line);
        let meant: Vec<_> = parts.into_iter().map(|part| (sort, part)).collect();
        let found = said(&text, &read(&text, &names));
        if found != meant {
            wrong.push(format!("{text}\n  found {found:?}\n  meant {meant:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn identity_numbers_are_found() {
    every_place_is_found(Sort::Identity, include_str!("data/guard/identity.txt"));
}

#[test]
fn telephone_numbers_are_found() {
    every_place_is_found(Sort::Phone, include_str!("data/guard/phone.txt"));
}

#[test]
fn addresses_are_found() {
    every_place_is_found(Sort::Mail, include_str!("data/guard/mail.txt"));
}

#[test]
fn names_of_participants_are_found() {
    every_place_is_found(Sort::Name, include_str!("data/guard/name.txt"));
}

#[test]
fn small_counts_of_persons_are_found() {
    every_place_is_found(Sort::Count, include_str!("data/guard/count.txt"));
}

#[test]
fn what_only_looks_like_it_is_left_alone() {
    let names = names();
    let alike = include_str!("data/guard/look-alikes.txt");
    assert!(lines(alike).count() >= 30);
    let wrong: Vec<_> = lines(alike)
        .map(|line| (line, said(line, &read(line, &names))))
        .filter(|(_, found)| !found.is_empty())
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn without_a_list_no_name_is_known() {
    for line in lines(include_str!("data/guard/name.txt")) {
        let (text, _) = marked(line);
        assert_eq!(read(&text, &Names::default()), [], "{text}");
    }
}

#[test]
fn a_count_says_what_can_be_replaced() {
    for (text, number, fits) in [
        ("3 elever sluttet", "3", true),
        ("1–4 personer", "1–4", true),
        ("to til tre unge menn", "to til tre", true),
        ("fire av guttene", "fire", false),
        ("én bruker", "én", false),
        ("minst 3 elever", "3", false),
        ("begge guttene", "begge", false),
    ] {
        let found = counts(text);
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(&text[found[0].number.clone()], number, "{text}");
        assert_eq!(found[0].fits, fits, "{text}");
    }
}

#[test]
fn a_place_is_shown_with_the_words_around_it() {
    let text = "Da vi møttes på rådhuset sa 3 elever at de ville vite mer om det";
    let found = read(text, &Names::default());
    let place = surroundings(text, &found[0].range, 14);
    assert_eq!(place.before, "…rådhuset sa ");
    assert_eq!(place.here, "3 elever");
    assert_eq!(place.after, " at de ville…");
    let short = surroundings("3 elever", &(0..8), 14);
    assert_eq!((short.before.as_str(), short.after.as_str()), ("", ""));
}
