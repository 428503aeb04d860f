//! The disk is full, the file is damaged: the person is told in words, and nothing is lost.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::desk::{Person, Place, program, wait_for};
use crate::pty::{ENTER, ESC, Launch, ctrl};

/// A seminar of about 50 KiB.
fn large_seminar(place: &Place) -> PathBuf {
    let file = place.new_seminar();
    let mut intents = String::new();
    for number in 0..200 {
        let text = format!("notat {number} {}", "ord ".repeat(20));
        writeln!(intents, r#"{{"do":"add_note","text":"{text}"}}"#).unwrap();
    }
    assert!(place.apply(&file, &intents).status.success());
    file
}

/// The program in bokmål, started by a shell after this.
fn open_after(place: &Place, before: &str, file: &Path) -> Person {
    let script = format!("{before}; exec \"$0\" \"$@\"");
    let person = Person::at(
        Launch::new("/bin/sh")
            .args(["-c", &script, program(), "--lang", "nb", "open"])
            .arg(file)
            .arg("--data")
            .arg(place.data())
            .start(),
    );
    person.terminal.see("Kunnskapskilder");
    person
}

/// Waits until the sentence stands on the screen, however it is broken into lines.
fn reads(person: &Person, sentence: &str) {
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let sentence = squeezed(sentence);
    person
        .terminal
        .wait_until(&format!("to read {sentence}"), |screen| {
            squeezed(&screen.contents()).contains(&sentence)
        });
}

/// Types a note that the file cannot take. It stays on the screen, and the screen says where it
/// is: the rescue file.
fn note_in_trouble(person: &mut Person) -> PathBuf {
    person.key("n");
    person.type_text("nå er disken full");
    person.terminal.press(ENTER);
    person.terminal.see("! Lagret i en redningsfil");
    reads(person, "disken er full. Alt er lagret i en redningsfil:");
    person.terminal.see("· nå er disken full");
    // The name may be broken over several lines, between words or within.
    let words: String = person.terminal.screen().split_whitespace().collect();
    let at = words.find("redningsfil:").unwrap() + "redningsfil:".len();
    let end = at + words[at..].find(".json").unwrap() + ".json".len();
    PathBuf::from(&words[at..end])
}

/// The text stands in the rescue file; there the screen says nothing new with every note.
fn assert_rescued(rescue: &Path, text: &str) {
    wait_for(
        &format!("until {text:?} is in {}", rescue.display()),
        || {
            let rescued = std::fs::read_to_string(rescue).unwrap_or_default();
            rescued.contains(text).then_some(())
        },
    );
}

/// Waits until a note does not carry the mark any more of being on its way.
fn has_no_mark(person: &Person, text: &str) {
    person
        .terminal
        .wait_until(&format!("until {text:?} has no mark"), |screen| {
            let words = screen.contents();
            let mut rows = crate::desk::saved_notes(&words);
            rows.any(|row| row.contains(text))
        });
}

/// The further life of a seminar in trouble: notes go on, and are read in later.
fn goes_on(place: &Place, mut person: Person, file: &Path, rescue: &Path) {
    assert_rescued(rescue, "nå er disken full");
    person.type_text("og videre");
    person.terminal.press(ENTER);
    has_no_mark(&person, "og videre");
    assert_rescued(rescue, "og videre");
    person.key(ESC);
    person.quit();
    let shown = place.show(file).to_string();
    assert!(shown.contains("nå er disken full") && shown.contains("og videre"));
    // With room again it is all put where it belongs.
    let person = place.open(file);
    person.terminal.see("og videre");
    person.saved();
    person.quit();
    let whole = std::fs::read_to_string(file).unwrap();
    assert!(whole.contains("nå er disken full") && whole.contains("og videre"));
}

/// The limit works on every machine: no file may grow beyond it.
#[test]
fn a_file_that_cannot_grow_is_said_and_the_notes_are_rescued() {
    let place = Place::new();
    let file = large_seminar(&place);
    assert!(std::fs::metadata(&file).unwrap().len() > 48 << 10);
    // Blocks of 512 bytes. The signal that goes with it is not listened to.
    let mut person = open_after(&place, "trap '' XFSZ; ulimit -f 64", &file);
    let rescue = note_in_trouble(&mut person);
    goes_on(&place, person, &file, &rescue);
}

/// Not a byte can be written anywhere.
#[test]
fn where_nothing_can_be_written_it_is_said_and_everything_stays_on_the_screen() {
    let place = Place::new();
    let file = place.new_seminar();
    let before = std::fs::read(&file).unwrap();
    let mut person = open_after(&place, "trap '' XFSZ; ulimit -f 0", &file);
    person.key("n");
    for round in 1..4 {
        person.type_text(&format!("bare i minnet {round}"));
        person.terminal.press(ENTER);
        person.terminal.see(&format!("◌· bare i minnet {round}"));
        person.terminal.see("! IKKE LAGRET");
        reads(&person, "disken er full. Ingen disk tar imot akkurat nå.");
    }
    person.terminal.press(ESC);
    person.terminal.see("bare i minnet 1");
    // Leaving would lose it, so it is asked; Enter alone is no answer, nor is the key again.
    person.key("q");
    person.terminal.see("Ikke alt er lagret");
    reads(&person, "3 ting er bare i minnet");
    for key in [ENTER, "q", &ctrl('q')] {
        person.key(key);
        person.terminal.see("Ikke alt er lagret");
    }
    person.key(ESC);
    person.terminal.see("bare i minnet 1");
    person.key("q");
    person.terminal.see("Ikke alt er lagret");
    person.terminal.press("j");
    assert_eq!(person.terminal.gone().code, Some(1));
    person.terminal.see("kanskje ikke lagret");
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

/// A file system of 128 KiB of its own, where the system lets us have one.
#[test]
fn a_full_disk_is_said_and_the_notes_are_rescued() {
    let place = Place::new();
    let source = large_seminar(&place);
    let disk = place.path("disk");
    std::fs::create_dir(&disk).unwrap();
    let mount = format!("mount -t tmpfs -o size=128k none '{}'", disk.display());
    let mut allowed = Command::new("unshare");
    allowed.args(["-Urm", "sh", "-c", &mount]);
    if !allowed.output().is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: no file system of one's own can be mounted here");
        return;
    }
    let file = disk.join("seminar.json");
    let copy = format!("cp '{}' '{}'", source.display(), file.display());
    let filling = format!("head -c 200000 /dev/zero > '{}/full' 2>&-", disk.display());
    let script = format!("{mount} && {copy}; {filling}; exec \"$0\" \"$@\"");
    let mut person = Person::at(
        Launch::new("unshare")
            .args(["-Urm", "sh", "-c", &script, program(), "--lang", "nb"])
            .arg("open")
            .arg(&file)
            .arg("--data")
            .arg(place.data())
            .start(),
    );
    person.terminal.see("Kunnskapskilder");
    // A note or two may find room in a block that is not quite full.
    person.key("n");
    for round in 0..60 {
        person.type_text(&format!("n{round} "));
        person.terminal.paste(&"fyll ".repeat(200));
        person.key(ENTER);
        if person.terminal.screen().contains("redningsfil") {
            break;
        }
    }
    person.key(ESC);
    let rescue = note_in_trouble(&mut person);
    assert!(rescue.starts_with(place.data()), "{}", rescue.display());
    assert_rescued(&rescue, "nå er disken full");
    // What the saver has to say comes a moment after the file: before the next key, not with it.
    has_no_mark(&person, "nå er disken full");
    person.key(ESC);
    // Nothing is unsaved: it is in the rescue file.
    person.quit();
}

#[test]
fn a_cut_file_opens_with_a_remark() {
    let place = Place::new();
    let file = large_seminar(&place);
    let whole = std::fs::read(&file).unwrap();
    std::fs::write(&file, &whole[..whole.len() - 100]).unwrap();
    let mut person = place.open(&file);
    person.terminal.see("notat 198");
    person.terminal.wait_until("for a remark", |screen| {
        let words = screen.contents();
        words
            .lines()
            .last()
            .is_some_and(|line| line.starts_with(" ! "))
    });
    assert!(!person.terminal.screen().contains("notat 199"));
    person.key("n");
    person.note("etter bruddet", "etter bruddet");
    person.key(ESC);
    person.quit();
    let document: serde_json::Value =
        serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    // The seminar, 199 notes, and the new one.
    assert_eq!(document["events"].as_array().unwrap().len(), 201);
}
