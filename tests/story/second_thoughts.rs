//! Undo and redo, also tomorrow.

use std::path::Path;

use crate::desk::{Person, Place};
use crate::pty::ESC;

fn notes(place: &Place, file: &Path) -> Vec<String> {
    let shown = place.show(file);
    let notes = shown["notes"].as_array().unwrap();
    let text = |note: &serde_json::Value| note["text"].as_str().unwrap().to_owned();
    notes.iter().map(text).collect()
}

/// Presses a key and waits for the sentence about what it did, saved.
fn and_see(person: &mut Person, key: &str, sentence: &str) {
    person.key(key);
    person.terminal.see(sentence);
    person.saved();
}

#[test]
fn what_was_done_is_taken_back_and_done_again_across_a_restart() {
    let place = Place::new();
    let file = place.new_seminar();
    let mut person = place.open(&file);
    person.key("n");
    for note in ["første", "andre", "tredje"] {
        person.note(note, note);
    }
    person.key(ESC);
    and_see(&mut person, "u", "Angret: noterte «tredje»");
    person.quit();
    assert_eq!(notes(&place, &file), ["første", "andre"]);

    let mut person = place.open(&file);
    and_see(&mut person, "u", "Angret: noterte «andre»");
    assert_eq!(notes(&place, &file), ["første"]);
    and_see(&mut person, "U", "Gjort om igjen: noterte «andre»");
    person.quit();
    assert_eq!(notes(&place, &file), ["første", "andre"]);

    let mut person = place.open(&file);
    and_see(&mut person, "U", "Gjort om igjen: noterte «tredje»");
    person.key("U");
    person.terminal.see("Det er ingenting å gjøre om igjen.");
    person.quit();
    assert_eq!(notes(&place, &file), ["første", "andre", "tredje"]);
}
