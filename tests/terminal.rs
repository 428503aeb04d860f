//! The terminal is given back as it was, and what was entered is on disk, however the program
//! ends; and while nothing happens, nothing happens.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on says so by panicking"
)]

#[path = "support/pty.rs"]
#[expect(dead_code, reason = "each test uses its part of the harness")]
mod pty;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use pty::{ENTER, ESC, F4, F12, Gone, Launch, Terminal, ctrl};
use rustix::process::Signal;
use tempfile::TempDir;

/// An end that was not asked for is over after this time, as seen from outside.
const SOON: Duration = Duration::from_millis(500);

/// A person has opened a seminar of their own.
struct Story {
    folder: TempDir,
    terminal: Terminal,
}

impl Story {
    fn begin() -> Self {
        Self::begin_with(&[])
    }

    fn begin_with(environment: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = seminar_in(folder.path());
        let made = oversikt(&folder).arg("new").arg(&file).output().unwrap();
        assert!(made.status.success(), "{made:?}");
        let mut launch = Launch::new(OVERSIKT)
            .args(["open".as_ref(), file.as_os_str(), "--data".as_ref()])
            .arg(folder.path().join("data"))
            .args(["--lang", "nb"]);
        for (name, value) in environment {
            launch = launch.env(name, *value);
        }
        let terminal = launch.start();
        terminal.see("Kunnskapskilder");
        Self { folder, terminal }
    }

    /// Types a note, waits until it is saved, and leaves the capture line.
    fn note(&mut self, text: &str) {
        self.terminal.press("n");
        self.terminal.type_text(text);
        self.terminal.press(ENTER);
        self.wait_until_saved(text);
        self.terminal.see("Lagret");
        self.terminal.press(ESC);
    }

    fn on_disk(&self) -> String {
        std::fs::read_to_string(seminar_in(self.folder.path())).unwrap()
    }

    fn wait_until_saved(&self, text: &str) {
        let until = Instant::now() + pty::PATIENCE;
        while !self.on_disk().contains(text) {
            let picture = self.terminal.picture();
            assert!(
                Instant::now() < until,
                "{text:?} is not on disk:\n{picture}"
            );
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Switches the mouse on: one thing more to give back.
    fn with_mouse(mut self) -> Self {
        self.terminal.press(F4);
        self.wait_for_mouse();
        self
    }

    fn wait_for_mouse(&self) {
        self.terminal.wait_until("for the mouse", |screen| {
            screen.mouse_protocol_mode() == vt100::MouseProtocolMode::PressRelease
                && screen.mouse_protocol_encoding() == vt100::MouseProtocolEncoding::Sgr
        });
    }

    /// The terminal is as it was before the program was started.
    fn assert_given_back(&self) {
        let terminal = &self.terminal;
        assert_eq!(terminal.modes(), terminal.modes_before());
        let picture = terminal.picture();
        terminal.look(|screen| {
            assert!(!screen.alternate_screen(), "alternate screen:\n{picture}");
            assert!(!screen.hide_cursor(), "no cursor:\n{picture}");
            assert!(!screen.bracketed_paste(), "pastes are marked:\n{picture}");
            let mouse = screen.mouse_protocol_mode();
            assert_eq!(mouse, vt100::MouseProtocolMode::None, "{picture}");
        });
    }
}

fn seminar_in(folder: &Path) -> PathBuf {
    folder.join("seminar.json")
}

const OVERSIKT: &str = env!("CARGO_BIN_EXE_oversikt");

/// The program without a terminal.
fn oversikt(folder: &TempDir) -> Command {
    let mut command = Command::new(OVERSIKT);
    command.arg("--data").arg(folder.path().join("data"));
    command.stdin(Stdio::null());
    command
}

/// The end comes soon after what is done to the program. On a machine that is busy with other
/// things one run may be slow; a program that is slow is slow every time.
fn assert_ends_soon(mut begin: impl FnMut() -> Story, end: impl Fn(&mut Story)) -> (Story, Gone) {
    for _ in 0..3 {
        let mut story = begin();
        end(&mut story);
        if let Some(gone) = story.terminal.gone_within(SOON) {
            return (story, gone);
        }
    }
    panic!("still there {SOON:?} after it should have ended, three times");
}

fn with_a_note() -> Story {
    let mut story = Story::begin().with_mouse();
    story.note("hvem eier oppfølgingen?");
    story
}

fn assert_note_kept(story: &Story) {
    assert!(story.on_disk().contains("hvem eier oppfølgingen?"));
}

#[test]
fn after_quitting_the_terminal_is_as_it_was() {
    let mut story = with_a_note();
    story.terminal.press(ctrl('q'));
    assert_eq!(story.terminal.gone().code, Some(0));
    story.assert_given_back();
    assert_note_kept(&story);
}

#[test]
fn an_error_at_the_start_is_words_on_the_ordinary_screen() {
    let folder = tempfile::tempdir().unwrap();
    let nowhere = folder.path().join("finnes-ikke/seminar.json");
    let mut terminal = Launch::new(OVERSIKT)
        .args(["open".as_ref(), nowhere.as_os_str(), "--data".as_ref()])
        .arg(folder.path().join("data"))
        .start();
    assert_ne!(terminal.gone().code, Some(0));
    assert_eq!(terminal.modes(), terminal.modes_before());
    assert!(!terminal.screen().trim().is_empty(), "it says why");
    let escape = terminal.bytes().contains(&0x1b);
    assert!(!escape, "no escape sequences:\n{}", terminal.picture());
}

#[test]
fn signals_that_end_the_program_let_it_leave_in_order() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        let (story, gone) = assert_ends_soon(with_a_note, |story| story.terminal.signal(signal));
        assert_eq!(gone.signal, None, "{signal:?}");
        let code = 128 + signal.as_raw();
        assert_eq!(gone.code.map(u32::cast_signed), Some(code), "{signal:?}");
        story.assert_given_back();
        assert_note_kept(&story);
    }
}

#[test]
fn what_is_sent_off_the_moment_before_the_end_is_on_disk() {
    type End = fn(&mut Story);
    let ends: [End; 3] = [
        |story| story.terminal.signal(Signal::TERM),
        |story| story.terminal.hang_up(),
        |story| story.terminal.press(F12),
    ];
    // A disk that takes its time: the saver is in the middle of it when the end comes.
    let environment = [
        ("OVERSIKT_TEST_PANIC", "loop"),
        ("OVERSIKT_TEST_SAVE_MS", "150"),
    ];
    for end in ends {
        let begin = || {
            let mut story = Story::begin_with(&environment);
            story.terminal.press("n");
            story.terminal.type_text("i siste liten");
            let before = story.terminal.byte_count();
            story.terminal.press(ENTER);
            // The key has arrived once something shows.
            let shown = story.terminal.wait_for_bytes(before, pty::PATIENCE);
            assert!(shown.is_some());
            story
        };
        let (story, _) = assert_ends_soon(begin, end);
        assert!(story.on_disk().contains("i siste liten"));
    }
}

#[test]
fn a_terminal_that_vanishes_ends_the_program() {
    let (story, gone) = assert_ends_soon(with_a_note, |story| story.terminal.hang_up());
    assert_eq!(gone.code, Some(129));
    assert_note_kept(&story);
}

#[test]
fn a_panic_gives_the_terminal_back_and_says_what_happened() {
    let begin = || {
        let mut story = Story::begin_with(&[("OVERSIKT_TEST_PANIC", "loop")]).with_mouse();
        story.note("hvem eier oppfølgingen?");
        story
    };
    let (story, gone) = assert_ends_soon(begin, |story| story.terminal.press(F12));
    assert_eq!(gone.code, Some(101));
    story.assert_given_back();
    assert_note_kept(&story);
    let screen = story.terminal.screen();
    assert!(screen.contains("rehearsed panic"), "{screen}");
    // Printed after the alternate screen was left, or it would be gone with it.
    let bytes = story.terminal.bytes();
    let place = |needle: &[u8]| {
        let mut windows = bytes.windows(needle.len());
        windows.position(|window| window == needle)
    };
    assert!(place(b"\x1b[?1049l") < place(b"rehearsed panic"));
}

#[test]
fn a_panic_of_another_thread_does_not_tear_the_screen() {
    let mut story = Story::begin_with(&[("OVERSIKT_TEST_PANIC", "thread")]);
    story.terminal.press(F12);
    story.note("hvem eier oppfølgingen?");
    assert!(story.terminal.look(vt100::Screen::alternate_screen));
    story.terminal.press(ctrl('q'));
    assert_eq!(story.terminal.gone().code, Some(0));
    story.assert_given_back();
    assert_note_kept(&story);
}

#[test]
fn suspended_and_brought_back_it_goes_on_where_it_was() {
    let mut story = with_a_note();
    story.terminal.signal(Signal::TSTP);
    story.terminal.wait_until_stopped(true);
    story.assert_given_back();

    story.terminal.signal(Signal::CONT);
    story.terminal.wait_until_stopped(false);
    story.terminal.see("Kunnskapskilder");
    assert!(story.terminal.look(vt100::Screen::alternate_screen));
    story.wait_for_mouse();
    story.note("og etterpå");
    story.terminal.press(ctrl('q'));
    assert_eq!(story.terminal.gone().code, Some(0));
    story.assert_given_back();
}

#[test]
fn stopped_without_warning_it_paints_everything_again() {
    let story = with_a_note();
    story.terminal.signal(Signal::STOP);
    story.terminal.wait_until_stopped(true);
    let before = story.terminal.byte_count();
    story.terminal.signal(Signal::CONT);
    // Whoever had the terminal meanwhile may have written anything on it.
    let again = story.terminal.wait_for_bytes(before, pty::PATIENCE);
    assert!(again.is_some());
    story.terminal.wait_for_silence(Duration::from_millis(200));
    let painted = story.terminal.bytes().split_off(before);
    let painted = String::from_utf8_lossy(&painted);
    assert!(painted.contains("Kunnskapskilder"), "{painted:?}");
}

#[test]
fn a_terminal_that_shows_no_more_does_not_hold_the_end_up() {
    let begin = || {
        let mut story = with_a_note();
        story.terminal.look_away();
        // Whole screens, one for each frame's time, until no more of them fit into the line.
        for round in 0..40 {
            story.terminal.resize(130 + round % 2, 50);
            std::thread::sleep(Duration::from_millis(20));
        }
        story
    };
    let (story, gone) = assert_ends_soon(begin, |story| story.terminal.signal(Signal::TERM));
    assert_eq!(gone.code, Some(143));
    assert_note_kept(&story);
    story.terminal.look_again();
    let left = |screen: &vt100::Screen| !screen.alternate_screen() && !screen.hide_cursor();
    story.terminal.wait_until("for the ordinary screen", left);
    story.assert_given_back();
}

#[test]
fn every_size_can_be_shown() {
    let mut story = Story::begin();
    for (columns, rows) in [(1, 1), (500, 200), (20, 5), (1, 60), (300, 1), (60, 20)] {
        story.terminal.resize(columns, rows);
    }
    story.terminal.resize(120, 40);
    story.terminal.see("Kunnskapskilder");
    story.note("etter alt dette");
}

#[test]
fn a_late_answer_of_the_terminal_is_not_typed_into_the_note() {
    let mut story = Story::begin();
    story.terminal.press("n");
    story.terminal.type_text("før ");
    let answers = "\x1b]11;rgb:1e1e/1e1e/1e1e\x07\x1b[?2026;2$y\x1bP>|XTerm(390)\x1b\\\x1b[24;80R";
    story.terminal.press(answers);
    story.terminal.type_text("etter");
    story.terminal.press(ENTER);
    story.wait_until_saved("før etter");
}

#[test]
fn idle_costs_nothing() {
    let mut story = with_a_note();
    story.terminal.press(ESC);
    // What is still going on after a key (a draft is put away after two seconds) comes to rest.
    story.terminal.wait_for_silence(Duration::from_secs(3));
    let (bytes, sleeps) = (story.terminal.byte_count(), story.terminal.sleeps());
    let until = Instant::now() + Duration::from_secs(2);
    while Instant::now() < until {
        std::thread::sleep(until.saturating_duration_since(Instant::now()));
    }
    assert_eq!(story.terminal.byte_count() - bytes, 0, "bytes");
    assert_eq!(story.terminal.sleeps() - sleeps, 0, "wake-ups");
}

#[test]
fn without_a_terminal_it_says_what_to_do_and_draws_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let output = oversikt(&folder).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(!output.stderr.is_empty());
    assert!(!output.stdout.contains(&0x1b) && !output.stderr.contains(&0x1b));
}
