//! The program speaks bokmål, nynorsk and English, and changes over at a key.

use crate::desk::{Person, Place};
use crate::pty::{ENTER, ESC, F2, TAB};

/// A language: its code, and words of the first screen, the form and the desk.
const LANGUAGES: [(&str, [&str; 4]); 3] = [
    (
        "nb",
        [
            "Hva vet vi?",
            "Dette må fylles ut",
            "Kunnskapskilder",
            "Alt er lagret",
        ],
    ),
    (
        "nn",
        [
            "Kva veit vi?",
            "Dette må fyllast ut",
            "Kunnskapskjelder",
            "Alt er lagra",
        ],
    ),
    (
        "en",
        [
            "What do we know?",
            "This must be filled in",
            "Knowledge sources",
            "Everything is saved",
        ],
    ),
];

#[test]
fn a_seminar_begins_in_each_language() {
    for (code, [question, missing, sources, saved]) in LANGUAGES {
        let place = Place::new();
        let mut person = Person::at(place.launch(&["--lang", code]).start());
        person.terminal.see(question);
        person.key("1");
        person.key(ENTER);
        person.terminal.see(missing);
        person.type_text("Prøve");
        person.key(TAB);
        person.key(ENTER);
        person.terminal.see(sources);
        person.terminal.see(saved);
        person.quit();
        let shown = place.show(&place.seminar("prove.json"));
        assert_eq!(shown["seminars"][0]["title"], "Prøve");
        assert_eq!(shown["seminars"][0]["lang"], code);
    }
}

#[test]
fn a_key_changes_the_language_and_nothing_else() {
    let place = Place::new();
    let file = place.new_seminar();
    let mut person = place.open(&file);
    let before = place.show(&file);
    person.key("n");
    person.type_text("halv setning");
    person.key(ESC);
    for (_, [.., sources, _]) in LANGUAGES.iter().cycle().skip(1).take(3) {
        person.key(F2);
        person.terminal.see(sources);
    }
    person.key("n");
    person.terminal.see("halv setning");
    assert_eq!(place.show(&file), before);
    person.quit_anywhere();

    let mut person = place.sit_down();
    person.key(F2);
    person.terminal.see("Kva veit vi?");
    person.key(F2);
    person.terminal.see("What do we know?");
    person.quit();
}
