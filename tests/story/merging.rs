//! After the seminar: the files of three groups on a stick become one, from the first screen.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::desk::Place;
use crate::pty::{DOWN, ENTER};

/// The facilitator's file, and a folder with what three groups made of copies of it. The second
/// group's file has a line that is not whole, and somebody has put a letter beside them.
fn groups(place: &Place) -> (PathBuf, Vec<PathBuf>) {
    let own = place.new_seminar();
    let theme = r#"{"do":"add_theme","question":"Hvem eier oppfølgingen?"}"#;
    assert!(place.apply(&own, theme).status.success());
    let theme = place.show(&own)["themes"][0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let folder = place.path("stick");
    fs::create_dir(&folder).unwrap();
    let mut files = Vec::new();
    for group in 1..=3 {
        let file = folder.join(format!("gruppe-{group}.json"));
        fs::copy(&own, &file).unwrap();
        let intents = format!(
            "{{\"do\":\"add_note\",\"text\":\"fra gruppe {group}\",\"theme\":\"{theme}\"}}\n\
             {{\"do\":\"add_source\",\"name\":\"Ungdata\",\"period\":\"2025\"}}\n\
             {{\"do\":\"edit\",\"id\":\"{theme}\",\"field\":\"question\",\"value\":\"Spørsmål {group}\"}}\n"
        );
        let done = place.apply(&file, &intents);
        assert!(done.status.success(), "{done:?}");
        files.push(file);
    }
    let text = fs::read_to_string(&files[1]).unwrap();
    let spoilt = text.replace("fra gruppe 2", "fra grøppe 2");
    assert_ne!(text, spoilt);
    fs::write(&files[1], spoilt).unwrap();
    fs::write(folder.join("brev.json"), "Kjære alle").unwrap();
    (folder, files)
}

fn bytes(files: &[PathBuf]) -> Vec<Vec<u8>> {
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}

fn texts(seminar: &Value, list: &str, field: &str) -> BTreeSet<String> {
    let things = seminar[list].as_array().unwrap().iter();
    things
        .map(|thing| thing[field].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn three_group_files_become_one_and_what_there_is_to_look_at_shows() {
    let place = Place::new();
    let (folder, files) = groups(&place);
    let before = bytes(&files);
    let mut person = place.sit_down();
    person.key("5");
    person.terminal.see("Hvilke filer skal sammen?");
    person.type_text(folder.to_str().unwrap());
    person.key(ENTER);
    person.terminal.see("gruppe-3.json");
    person.terminal.see("4 filer er valgt");
    person.key(ENTER);
    person.terminal.see("3 filer av samme seminar");
    person.terminal.see("én skadet linje");
    person.key("j");
    person.key(DOWN);
    person.terminal.see("gruppe-1.flettet.json");
    // Until here nothing was written.
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 4);
    person.key(ENTER);
    person
        .terminal
        .see("3 filer er flettet til gruppe-1.flettet.json");
    person.terminal.see("Å se over");
    person.terminal.see("«Spørsmål");
    person.terminal.see("3 versjoner");
    person.quit_anywhere();

    assert_eq!(bytes(&files), before, "no input was changed");
    let merged = folder.join("gruppe-1.flettet.json");
    let seminar = place.show(&merged);
    let notes = texts(&seminar, "notes", "text");
    let notes: Vec<&str> = notes.iter().map(String::as_str).collect();
    assert_eq!(notes, ["fra gruppe 1", "fra gruppe 3"]);
    let damage = fs::read_to_string(folder.join("gruppe-1.flettet.json.skadet.txt")).unwrap();
    assert!(damage.contains("fra grøppe 2"), "{damage}");
    let receipt = folder.join("gruppe-1.flettet.kvittering.json");
    let checked = place.command(&["verify"]).arg(&receipt).output().unwrap();
    assert!(checked.status.success(), "{checked:?}");
    // Tomorrow it is said again where the rest is.
    look_again(&place, &merged);
}

fn look_again(place: &Place, merged: &Path) {
    let mut person = place.open(merged);
    person.key("S");
    for words in ["skadet.txt", "kvittering.json", "3 versjoner"] {
        person.terminal.see(words);
    }
    person.quit_anywhere();
}

#[test]
fn a_name_that_is_taken_is_never_written_over() {
    let place = Place::new();
    let (folder, files) = groups(&place);
    let mut person = place.sit_down();
    person.key("5");
    person.type_text(files[0].to_str().unwrap());
    person.key(ENTER);
    person.terminal.see("én fil er valgt");
    person.key(ENTER);
    person.terminal.see("gruppe-1.flettet.json");
    // Somebody else puts a file there meanwhile.
    let taken = folder.join("gruppe-1.flettet.json");
    fs::write(&taken, "noe annet").unwrap();
    person.key(ENTER);
    person.terminal.see("finnes fra før");
    assert_eq!(fs::read_to_string(&taken).unwrap(), "noe annet");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 5);
    // The name is where the cursor is now.
    person.type_text("x");
    person.key(ENTER);
    person.terminal.see("Å se over");
    person.quit_anywhere();
    assert!(folder.join("gruppe-1.flettet.jsonx.json").exists());
}
