//! A place with the program on it, and a person in front of its terminal.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use crate::pty::{ENTER, Launch, PATIENCE, Terminal, ctrl};

/// A machine: its folder for everything the program keeps.
pub(crate) struct Place {
    folder: TempDir,
}

impl Place {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.path("data")
    }

    /// Where the program puts the seminar of this file name that was begun on the first screen.
    pub(crate) fn seminar(&self, name: &str) -> PathBuf {
        self.data().join("seminarer").join(name)
    }

    /// The program without a terminal.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(program());
        command.args(arguments).arg("--data").arg(self.data());
        command.stdin(Stdio::null());
        command
    }

    /// A new seminar file beside the data folder.
    pub(crate) fn new_seminar(&self) -> PathBuf {
        let file = self.path("seminar.json");
        let made = self.command(&["new"]).arg(&file).output().unwrap();
        assert!(made.status.success(), "{made:?}");
        file
    }

    /// Carries out intents, one on each line.
    pub(crate) fn apply(&self, file: &Path, intents: &str) -> Output {
        let mut command = self.command(&["apply"]);
        command.arg(file).stdin(Stdio::piped());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        let intents = intents.to_owned();
        let writer = std::thread::spawn(move || {
            use std::io::Write;
            input.write_all(intents.as_bytes()).unwrap();
        });
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        output
    }

    /// What `show --json` says about a file.
    pub(crate) fn show(&self, file: &Path) -> Value {
        let output = self.command(&["show", "--json"]).arg(file).output();
        let output = output.unwrap();
        assert!(output.status.success(), "{output:?}");
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// The program about to be started with these arguments.
    pub(crate) fn launch(&self, arguments: &[&str]) -> Launch {
        let data = self.data();
        Launch::new(program())
            .args(arguments)
            .arg("--data")
            .arg(data)
    }

    /// The first screen, in bokmål.
    pub(crate) fn sit_down(&self) -> Person {
        let person = Person::at(self.launch(&["--lang", "nb"]).start());
        person.terminal.see("O V E R S I K T");
        person
    }

    /// A file opened, in bokmål.
    pub(crate) fn open(&self, file: &Path) -> Person {
        let file = file.to_str().unwrap();
        let person = Person::at(self.launch(&["--lang", "nb", "open", file]).start());
        person.terminal.see("Kunnskapskilder");
        person
    }
}

pub(crate) fn program() -> &'static str {
    env!("CARGO_BIN_EXE_oversikt")
}

/// How often a random case is tried: as often as `OVERSIKT_CASES` says, or this.
pub(crate) fn cases(usual: usize) -> usize {
    let asked = std::env::var("OVERSIKT_CASES").ok();
    asked.map_or(usual, |cases| {
        cases.parse().expect("OVERSIKT_CASES is a number")
    })
}

/// A person in front of a terminal, who counts the keys that are not text.
pub(crate) struct Person {
    pub(crate) terminal: Terminal,
    pub(crate) keys: usize,
}

impl Person {
    pub(crate) fn at(terminal: Terminal) -> Self {
        Self { terminal, keys: 0 }
    }

    /// Presses one key.
    pub(crate) fn key(&mut self, key: impl AsRef<str>) {
        let before = self.terminal.byte_count();
        self.terminal.press(key);
        self.keys += 1;
        // So that several are never taken for a paste. Not every key shows something.
        let shown = Duration::from_millis(300);
        self.terminal.wait_for_bytes(before, shown);
    }

    pub(crate) fn type_text(&mut self, text: &str) {
        self.terminal.type_text(text);
    }

    /// Types a note on the line for notes and waits until the screen says that it is saved.
    pub(crate) fn note(&mut self, typed: &str, shown: &str) {
        self.type_text(typed);
        self.key(ENTER);
        self.terminal
            .wait_until(&format!("until {shown:?} is saved"), |screen| {
                is_saved(&screen.contents(), shown)
            });
    }

    /// Waits until the screen says that everything is saved.
    pub(crate) fn saved(&self) {
        self.terminal.wait_until("until it is saved", |screen| {
            let words = screen.contents();
            words.contains("● Lagret kl.") && !words.contains('◌')
        });
    }

    pub(crate) fn quit(mut self) {
        self.key("q");
        assert_eq!(self.terminal.gone().code, Some(0));
    }

    /// Leaves from wherever this is.
    pub(crate) fn quit_anywhere(mut self) {
        self.key(ctrl('q'));
        assert_eq!(self.terminal.gone().code, Some(0));
    }
}

/// Whether the screen says that the note with this text is saved.
pub(crate) fn is_saved(screen: &str, text: &str) -> bool {
    screen.contains("● Lagret kl.") && saved_notes(screen).any(|row| row.trim_end().contains(text))
}

/// The rows of the notes on the screen that carry no mark of being on their way.
pub(crate) fn saved_notes(screen: &str) -> impl Iterator<Item = &str> {
    screen
        .lines()
        .filter_map(|line| line.strip_prefix(['│', '┃']))
        .filter(|row| is_note(row) && !row.contains('◌'))
}

/// A note begins with a mark or a space and the time it was taken.
fn is_note(row: &str) -> bool {
    let mut points = row.chars().skip(1);
    let mut next = |is: fn(&char) -> bool| points.next().is_some_and(|point| is(&point));
    let digit: fn(&char) -> bool = char::is_ascii_digit;
    next(digit) && next(digit) && next(|point| *point == ':') && next(digit) && next(digit)
}

/// Waits until something is so.
pub(crate) fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < until, "waited {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}
