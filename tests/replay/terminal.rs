//! The real program in a real terminal: opened, played, stepped through, left; and the file is
//! byte for byte what it was.

use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::TempDir;

use crate::pty::{ENTER, ESC, Launch, Terminal};

const HOME: &str = "\x1b[H";
const END: &str = "\x1b[F";
const LEFT: &str = "\x1b[D";
const RIGHT: &str = "\x1b[C";

/// A copy of the example in a folder of its own.
struct Story {
    folder: TempDir,
    file: PathBuf,
}

impl Story {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("fjordvik.json");
        std::fs::copy(example(), &file).unwrap();
        Self { folder, file }
    }

    fn begin(&self, arguments: &[&str]) -> Terminal {
        Launch::new(env!("CARGO_BIN_EXE_oversikt"))
            .args(arguments)
            .arg(&self.file)
            .arg("--data")
            .arg(self.folder.path().join("data"))
            .args(["--lang", "nb"])
            .start()
    }

    fn assert_untouched(&self) {
        let (now, before) = (std::fs::read(&self.file), std::fs::read(example()));
        assert!(now.unwrap() == before.unwrap());
    }
}

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions/fjordvik.json")
}

#[test]
fn a_file_is_replayed_and_left_as_it_was() {
    let story = Story::new();
    let mut terminal = story.begin(&["replay"]);
    terminal.see("AVSPILLING");
    terminal.see("steg 1 av 125");
    terminal.press(END);
    terminal.see("steg 125 av 125");
    terminal.press(LEFT);
    terminal.see("steg 124 av 125");
    terminal.press("v");
    terminal.see("Ingen flere framover");
    terminal.press("N");
    terminal.see("vurder");
    terminal.press("u");
    terminal.see("I en avspilling kan ingenting endres.");
    terminal.press("s");
    terminal.see("Hva som er endret siden");
    terminal.press(ESC);
    terminal.see_no_more("Hva som er endret siden");
    terminal.press(ESC);
    terminal.see_no_more("AVSPILLING");
    // The first screen, and not the shell: Esc never quits.
    terminal.see("Åpne seminar");
    terminal.press("q");
    assert_eq!(terminal.gone().code, Some(0));
    story.assert_untouched();
}

#[test]
fn playing_goes_on_by_itself_and_standing_still_sends_nothing() {
    let story = Story::new();
    let mut terminal = story.begin(&["replay"]);
    terminal.see("steg 1 av 125");
    terminal.press("+");
    terminal.press("+");
    terminal.press(" ");
    terminal.see("▶ spiller 600×");
    let past = |screen: &vt100::Screen| {
        let shown = screen.contents();
        (20..=125).any(|step| shown.contains(&format!("steg {step} av 125")))
    };
    terminal.wait_until("for twenty steps", past);
    terminal.press(" ");
    terminal.see("står stille");
    terminal.wait_for_silence(Duration::from_millis(300));
    let before = terminal.byte_count();
    std::thread::sleep(Duration::from_millis(1_500));
    assert_eq!(terminal.byte_count(), before);
    terminal.press(HOME);
    terminal.see("steg 1 av 125");
    terminal.press(RIGHT);
    terminal.see("steg 2 av 125");
    terminal.press("q");
    assert_eq!(terminal.gone().code, Some(0));
    story.assert_untouched();
}

#[test]
fn from_inside_a_seminar_one_looks_back_and_comes_back_and_writes_on() {
    let story = Story::new();
    let mut terminal = story.begin(&["open"]);
    terminal.see("Kunnskapskilder");
    terminal.press("Z");
    terminal.see("AVSPILLING");
    terminal.press(LEFT);
    terminal.press(LEFT);
    terminal.see("steg 123 av 125");
    terminal.press(ESC);
    terminal.see("Tilbake til seminaret slik det er nå.");
    terminal.press("n");
    terminal.type_text("og så skriver vi videre");
    terminal.press(ENTER);
    terminal.see("Lagret");
    terminal.press(ESC);
    terminal.press("Z");
    terminal.see("steg 126 av 126");
    terminal.press("q");
    assert_eq!(terminal.gone().code, Some(0));
    let kept = std::fs::read_to_string(&story.file).unwrap();
    assert!(kept.contains("og så skriver vi videre"));
}

#[test]
fn it_begins_at_the_moment_that_is_asked_for() {
    let story = Story::new();
    let mut terminal = story.begin(&["replay", "--at", "12:00"]);
    terminal.see("AVSPILLING");
    terminal.see("kl. 11:");
    terminal.press("q");
    assert_eq!(terminal.gone().code, Some(0));
    let mut terminal = story.begin(&["avspill", "--at", "40"]);
    terminal.see("AVSPILLING");
    terminal.press("q");
    assert_eq!(terminal.gone().code, Some(0));
    let mut terminal = story.begin(&["replay", "--at", "i går"]);
    assert_eq!(terminal.gone().code, Some(2));
    let told = terminal.screen();
    assert!(told.contains("i går"), "{told}");
    story.assert_untouched();
}

#[test]
fn a_new_seminar_begins_from_the_moment() {
    let story = Story::new();
    let mut terminal = story.begin(&["replay"]);
    terminal.see("steg 1 av 125");
    terminal.press("v");
    terminal.see("vurder");
    terminal.press("f");
    terminal.see("Et nytt seminar, slik det sto");
    terminal.press(ENTER);
    terminal.see_no_more("AVSPILLING");
    terminal.see("(fra 14:");
    terminal.press("q");
    assert_eq!(terminal.gone().code, Some(0));
    let made = story.folder.path().join("data/seminarer");
    let made = std::fs::read_dir(made).unwrap().next().unwrap().unwrap();
    let begun = std::fs::read_to_string(made.path()).unwrap();
    assert!(begun.contains("\"origin\""), "{}", made.path().display());
    story.assert_untouched();
}
