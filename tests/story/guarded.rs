//! A report is asked for with a key in a seminar where people said more than should leave the
//! room.

use std::fs;

use crate::desk::Place;
use crate::pty::{ENTER, ESC};

/// Nobody's: of 1859.
const NUMBER: &str = "08056459260";

/// The reports beside the seminar.
fn reports(place: &Place) -> Vec<String> {
    let entries = fs::read_dir(place.path("")).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.contains("rapport")).collect()
}

#[test]
fn the_places_are_shown_first_and_enter_alone_writes_nothing() {
    let place = Place::new();
    let file = place.new_seminar();
    let intents = format!(
        "{}\n{}\n",
        format_args!(r#"{{"do":"add_note","text":"eleven {NUMBER} trenger hjelp"}}"#),
        r#"{"do":"add_note","text":"to jenter kommer ofte"}"#,
    );
    assert!(place.apply(&file, &intents).status.success());
    let mut person = place.open(&file);
    person.key("W");
    person.key(ENTER);
    person.terminal.see("Skrive rapporten?");
    person
        .terminal
        .see("2 steder i rapporten kan si hvem noen er");
    person.terminal.see("Fødselsnummer");
    person.terminal.see("to jenter");
    person.terminal.press(ENTER);
    person.terminal.see("Skrive rapporten?");
    person.key(ESC);
    person.terminal.see_no_more("Skrive rapporten?");
    assert_eq!(reports(&place), Vec::<String>::new());

    // One of them is erased where it stands: what is only removed or edited would stay among
    // the changes that the report tells of.
    person.terminal.see("Kan si hvem noen er");
    person.key(ENTER);
    person.terminal.see_no_more("Kan si hvem noen er");
    person.key("H");
    person.terminal.see("Historikk:");
    person.key("X");
    person.key("j");
    person.terminal.see("Slettet for godt.");
    person.key(ESC);
    person.key(ESC);
    assert!(!person.terminal.screen().contains(NUMBER));

    // What is left is let stand, and the report says so.
    person.key("W");
    person.key(ENTER);
    person
        .terminal
        .see("Ett sted i rapporten kan si hvem noen er");
    person.key("j");
    person.terminal.see("Rapporten er skrevet");
    let reports = reports(&place);
    assert_eq!(reports.len(), 1, "{reports:?}");
    let written = fs::read_to_string(place.path(&reports[0])).unwrap();
    assert!(written.contains("to jenter") && written.contains("Ett sted som kan si hvem noen er"));
    person.quit_anywhere();
}
