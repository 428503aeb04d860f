//! Two windows on one file: the second one is asked, and nothing is lost either way.

use crate::desk::{Person, Place};
use crate::pty::ESC;

/// A first person who writes, and a second one who is asked.
fn two_windows(place: &Place) -> (std::path::PathBuf, Person, Person) {
    let file = place.new_seminar();
    let mut first = place.open(&file);
    first.key("n");
    first.note("fra den første", "fra den første");
    let arguments = ["--lang", "nb", "open", file.to_str().unwrap()];
    let second = Person::at(place.launch(&arguments).start());
    second.terminal.see("Skriv i en egen fil");
    // Since when, as a person says it.
    second.terminal.see("kl.");
    (file, first, second)
}

#[test]
fn the_second_window_follows_the_first_live() {
    let place = Place::new();
    let (file, mut first, mut second) = two_windows(&place);
    second.key("1");
    second.terminal.see("fra den første");
    second.terminal.see("Bare lesing");
    first.note("og en til", "og en til");
    second.terminal.see("og en til");
    // Looking on, it writes nothing.
    second.key("n");
    second.terminal.see("!");
    assert!(!second.terminal.screen().contains('›'));
    first.note("til slutt", "til slutt");
    second.terminal.see("til slutt");
    second.quit();
    first.key(ESC);
    first.quit();
    assert_eq!(
        texts(&place, &file),
        ["fra den første", "og en til", "til slutt"]
    );
}

#[test]
fn the_second_window_writes_beside_the_first() {
    let place = Place::new();
    let (file, mut first, mut second) = two_windows(&place);
    second.key("2");
    second.terminal.see("fra den første");
    second.key("n");
    for round in 1..4 {
        let (left, right) = (format!("første {round}"), format!("andre {round}"));
        second.note(&right, &right);
        first.note(&left, &left);
    }
    second.key(ESC);
    second.quit();
    first.key(ESC);
    first.quit();
    let firsts = ["fra den første", "første 1", "første 2", "første 3"];
    assert_eq!(texts(&place, &file), firsts);
    let beside = file.with_file_name("seminar-2.json");
    let seconds = ["fra den første", "andre 1", "andre 2", "andre 3"];
    assert_eq!(texts(&place, &beside), seconds);
}

fn texts(place: &Place, file: &std::path::Path) -> Vec<String> {
    let shown = place.show(file);
    let notes = shown["notes"].as_array().unwrap();
    let text = |note: &serde_json::Value| note["text"].as_str().unwrap().to_owned();
    notes.iter().map(text).collect()
}
