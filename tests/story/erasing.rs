//! An identity number was typed by mistake: it is erased from the history, on the screen, and is in
//! no byte of anything afterwards, while the seminar goes on in the same file.

use std::fs;
use std::path::Path;

use crate::desk::{Person, Place};
use crate::pty::{END, ENTER, ESC, HOME};

/// Nobody's: of 1859.
const NUMBER: &str = "08056459260";

/// Every file under a folder in which this text stands.
fn holding(folder: &Path, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path, text));
        } else {
            let bytes = fs::read(&path).unwrap();
            if memchr::memmem::find(&bytes, text.as_bytes()).is_some() {
                found.push(path.display().to_string());
            }
        }
    }
    found
}

/// A note with the number, corrected later; the person stands on the newest line of its history.
fn with_number(place: &Place) -> (std::path::PathBuf, Person) {
    let file = place.new_seminar();
    let intents = format!(
        "{}\n{}\n{}\n",
        r#"{"do":"add_note","text":"står her hele tiden"}"#,
        format_args!(r#"{{"do":"add_note","text":"eleven {NUMBER} trenger hjelp"}}"#),
        format_args!(
            r#"{{"do":"edit","id":"$2","field":"text","value":"eleven {NUMBER} får hjelp"}}"#
        ),
    );
    assert!(place.apply(&file, &intents).status.success());
    // A copy that somebody took with them.
    fs::create_dir(place.path("minnepinne")).unwrap();
    fs::copy(&file, place.path("minnepinne/kopi.json")).unwrap();
    let mut person = place.open(&file);
    person.key("3");
    person.terminal.see("får hjelp");
    person.key(END);
    person.key("H");
    person.terminal.see("Historikk:");
    person.key(END);
    (file, person)
}

#[test]
fn what_was_erased_on_the_screen_is_in_no_byte_and_the_seminar_goes_on() {
    let place = Place::new();
    let (file, mut person) = with_number(&place);
    // The oldest line: the note itself, and so everything that was ever said about it.
    person.key("X");
    person.terminal.see("Slette for godt?");
    person.terminal.see("kan ikke angres");
    person.terminal.press(ENTER);
    person.terminal.see("Slette for godt?");
    person.key(ESC);
    person.terminal.see_no_more("Slette for godt?");
    assert!(fs::read_to_string(&file).unwrap().contains(NUMBER));
    person.key("X");
    person.key("j");
    person.terminal.see("Slettet for godt.");
    assert!(!person.terminal.screen().contains(NUMBER));
    person.key(ESC);
    person.key("n");
    person.type_text("etter slettingen");
    person.terminal.press(ENTER);
    person.terminal.see("Lagret");
    person.key(ESC);
    person.quit_anywhere();

    let left: Vec<_> = holding(place.path("").as_path(), NUMBER);
    assert_eq!(
        left,
        [place.path("minnepinne/kopi.json").display().to_string()]
    );
    let kept = fs::read_to_string(&file).unwrap();
    assert!(kept.contains("står her hele tiden") && kept.contains("etter slettingen"));
    let check = place.command(&["check"]).arg(&file).output().unwrap();
    assert!(check.status.success(), "{check:?}");

    // A copy that still has it comes back: it stays gone.
    let merged = place.path("flettet.json");
    let mut merge = place.command(&["merge"]);
    merge.arg(&file).arg(place.path("minnepinne/kopi.json"));
    assert!(
        merge
            .arg("-o")
            .arg(&merged)
            .output()
            .unwrap()
            .status
            .code()
            .is_some()
    );
    let merged = fs::read_to_string(&merged).unwrap();
    assert!(!merged.contains(NUMBER) && merged.contains("etter slettingen"));
}

#[test]
fn a_version_can_go_and_the_rest_of_the_note_stays() {
    let place = Place::new();
    let (file, mut person) = with_number(&place);
    person.key(HOME);
    person.key("X");
    person.terminal.see("i dette trinnet");
    person.key("y");
    person.terminal.see("Slettet for godt.");
    person.quit_anywhere();
    let kept = fs::read_to_string(&file).unwrap();
    assert!(!kept.contains("får hjelp") && kept.contains("trenger hjelp"));
}

#[test]
fn in_a_session_folder_it_says_what_to_do_instead() {
    let place = Place::new();
    let file = place.new_seminar();
    let folder = place.path("mappe");
    fs::create_dir(&folder).unwrap();
    fs::rename(&file, folder.join("felles.json")).unwrap();
    let mut person = place.open(&folder);
    person.key("n");
    person.type_text(&format!("eleven {NUMBER}"));
    person.terminal.press(ENTER);
    person.terminal.see("Lagret");
    person.key(ESC);
    person.key("3");
    person.key(END);
    person.key("H");
    person.terminal.see("Historikk:");
    person.key("X");
    person.key("j");
    person.terminal.see("oversikt erase");
    person.key(ESC);
    person.terminal.see_no_more("oversikt erase");
    person.quit_anywhere();
    assert_eq!(holding(&folder, NUMBER).len(), 1);
}
