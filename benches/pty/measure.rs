//! One measurement of each kind.

use std::thread;
use std::time::{Duration, Instant};

use crate::programs::Program;
use crate::pty::{self, BACKSPACE, Terminal};

/// After so much silence a start is over.
const START_IS_OVER: Duration = Duration::from_millis(200);
/// After so much silence a key is on screen. Only the time up to the last byte counts.
const KEY_IS_OVER: Duration = Duration::from_millis(3);
/// How long to wait for a key that may show nothing.
const A_MOMENT: Duration = Duration::from_millis(20);
/// Keys one typist presses before it is the next one's turn.
const TURN: usize = 40;
/// How long a long line is.
const LONG: usize = 300;

/// The value below which this part of all values lies.
pub(crate) fn quantile(values: &[f64], part: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a few thousand values"
    )]
    let index = (sorted.len().saturating_sub(1) as f64 * part).round() as usize;
    sorted.get(index).copied().unwrap_or(f64::NAN)
}

pub(crate) fn median(values: &[f64]) -> f64 {
    quantile(values, 0.5)
}

/// How many values are larger than this.
pub(crate) fn above(values: &[f64], limit: f64) -> f64 {
    count(values.iter().filter(|&&value| value > limit).count())
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

#[expect(clippy::cast_precision_loss, reason = "kilobytes, not exabytes")]
fn count(bytes: usize) -> f64 {
    bytes as f64
}

/// One start.
pub(crate) struct Start {
    first: f64,
    whole: f64,
    memory: f64,
    bytes: f64,
}

/// Many starts of one program.
#[derive(Clone, Default)]
pub(crate) struct Starts {
    /// Milliseconds until the first picture stood on the screen.
    pub(crate) first: Vec<f64>,
    /// Milliseconds until nothing more came.
    pub(crate) whole: Vec<f64>,
    /// KiB.
    pub(crate) memory: Vec<f64>,
    pub(crate) bytes: Vec<f64>,
}

impl Starts {
    pub(crate) fn add(&mut self, start: &Start) {
        self.first.push(start.first);
        self.whole.push(start.whole);
        self.memory.push(start.memory);
        self.bytes.push(start.bytes);
    }
}

/// Starts a program, waits until all is on screen, and ends it.
pub(crate) fn start(program: &Program) -> Start {
    let mut terminal = program.start();
    let began = terminal.started();
    let last = picture(&terminal);
    let start = Start {
        first: milliseconds(first_picture(&terminal) - began),
        whole: milliseconds(last - began),
        #[expect(clippy::cast_precision_loss, reason = "kilobytes, not exabytes")]
        memory: terminal.peak_memory_kib() as f64,
        bytes: count(terminal.byte_count()),
    };
    terminal.press(pty::ctrl('q'));
    if terminal.gone_within(Duration::from_secs(2)).is_none() {
        terminal.kill();
    }
    start
}

/// The most memory a program has held, in KiB, when its search is open and something was searched
/// for.
#[expect(clippy::cast_precision_loss, reason = "kilobytes, not exabytes")]
pub(crate) fn searching(program: &Program) -> f64 {
    let mut terminal = program.start();
    picture(&terminal);
    for key in ["/", "o", "p", "p"] {
        terminal.press(key);
        terminal.wait_for_silence(START_IS_OVER);
    }
    let memory = terminal.peak_memory_kib() as f64;
    terminal.press(pty::ctrl('q'));
    if terminal.gone_within(Duration::from_secs(2)).is_none() {
        terminal.kill();
    }
    memory
}

/// Waits until all of the first picture is there, and says when that was.
fn picture(terminal: &Terminal) -> Instant {
    terminal.wait_for_bytes(0, pty::PATIENCE);
    let last = terminal.wait_for_silence(START_IS_OVER);
    last.unwrap_or_else(|| panic!("no picture, in {:?}", pty::PATIENCE))
}

/// When the first picture stood on the screen, found by showing the pieces to a terminal again:
/// ours begins with frames, and its words follow when they and the seminar have been read.
fn first_picture(terminal: &Terminal) -> Instant {
    let (rows, columns) = terminal.look(vt100::Screen::size);
    let mut parser = vt100::Parser::new(rows, columns, 0);
    let bytes = terminal.bytes();
    let pieces = terminal.pieces();
    let shown = pieces.iter().find(|piece| {
        parser.process(bytes.get(piece.from..piece.to).unwrap_or_default());
        parser
            .screen()
            .contents()
            .chars()
            .any(|shown| !shown.is_whitespace())
    });
    shown.expect("something on the screen").at
}

/// Somebody who types into a program.
pub(crate) struct Typing {
    terminal: Terminal,
    /// Milliseconds from a key to the first byte of what it shows, for each key.
    pub(crate) first: Vec<f64>,
    /// Milliseconds from a key to the last byte.
    pub(crate) whole: Vec<f64>,
    /// Bytes for each key.
    pub(crate) bytes: Vec<f64>,
}

impl Typing {
    /// Opens the program and the line in which one types.
    pub(crate) fn begin(program: &Program) -> Self {
        let mut terminal = program.start();
        picture(&terminal);
        if let Some(key) = program.capture() {
            terminal.press(key);
            terminal.wait_for_silence(START_IS_OVER);
        }
        let mut typing = Self {
            terminal,
            first: Vec::new(),
            whole: Vec::new(),
            bytes: Vec::new(),
        };
        typing.some_keys();
        (typing.first, typing.whole, typing.bytes) = Default::default();
        typing
    }

    pub(crate) fn keys(&self) -> usize {
        self.whole.len()
    }

    /// Types a few words, one key after the other, and takes them back.
    pub(crate) fn some_keys(&mut self) {
        let words = "hvem eier oppfølgingen etter åttende trinn";
        for letter in words.chars().take(TURN) {
            if let Some((first, whole, bytes)) = self.key(letter) {
                self.first.push(first);
                self.whole.push(whole);
                self.bytes.push(bytes);
            }
        }
        self.terminal.press(BACKSPACE.repeat(TURN));
        self.terminal.wait_for_silence(Duration::from_millis(20));
    }

    /// Types a note and saves it.
    pub(crate) fn a_note(&mut self) {
        for letter in "hvem eier oppfølgingen\r".chars() {
            if let Some((first, whole, bytes)) = self.key(letter) {
                self.first.push(first);
                self.whole.push(whole);
                self.bytes.push(bytes);
            }
        }
    }

    /// How many notes on the screen wait for the disk.
    pub(crate) fn waiting(&self) -> f64 {
        let screen = self.terminal.screen();
        let rows = screen.lines().skip(1).filter(|row| row.contains('◌'));
        count(rows.count())
    }

    /// Leaves the program, which first waits for its disk.
    pub(crate) fn leave(mut self) {
        self.terminal.press(pty::ctrl('q'));
        let gone = self.terminal.gone_within(pty::PATIENCE);
        assert!(gone.is_some(), "still there:\n{}", self.terminal.picture());
    }

    /// Presses a key and waits for what it shows. A space is typed but not measured: where lines
    /// are wrapped between words it may show nothing.
    fn key(&mut self, letter: char) -> Option<(f64, f64, f64)> {
        let before = self.terminal.byte_count();
        let pressed = Instant::now();
        self.terminal.press(letter.to_string());
        if letter == ' ' {
            self.terminal.wait_for_bytes(before, A_MOMENT);
            return None;
        }
        let first = self.terminal.wait_for_bytes(before, pty::PATIENCE);
        let first = first.unwrap_or_else(|| panic!("no answer:\n{}", self.terminal.picture()));
        let last = self.terminal.wait_for_silence(KEY_IS_OVER).unwrap_or(first);
        let bytes = self.terminal.byte_count() - before;
        Some((
            milliseconds(first - pressed),
            milliseconds(last - pressed),
            count(bytes),
        ))
    }

    /// Bytes for each key at the end of a long line, after it has been typed up to there.
    pub(crate) fn long_line(&mut self, keys: usize) -> Vec<f64> {
        for letter in "ord og ".chars().cycle().take(LONG) {
            let before = self.terminal.byte_count();
            self.terminal.press(letter.to_string());
            self.terminal.wait_for_bytes(before, A_MOMENT);
        }
        self.terminal.wait_for_silence(Duration::from_millis(20));
        let letters = "og flere ord ".chars().cycle().take(keys.max(50));
        letters
            .filter_map(|letter| Some(self.key(letter)?.2))
            .collect()
    }
}

/// What a program did while nobody did anything.
pub(crate) struct Rest {
    pub(crate) bytes: f64,
    pub(crate) sleeps: f64,
}

/// Opens all programs, waits until they have come to rest, and looks what they do then.
#[expect(clippy::cast_precision_loss, reason = "a few wake-ups")]
pub(crate) fn rest(programs: &[Program], time: Duration) -> Vec<Rest> {
    let terminals: Vec<_> = programs.iter().map(Program::start).collect();
    for terminal in &terminals {
        picture(terminal);
        terminal.wait_for_silence(Duration::from_secs(2));
    }
    let look = |terminal: &Terminal| (terminal.byte_count(), terminal.sleeps());
    let before: Vec<_> = terminals.iter().map(look).collect();
    thread::sleep(time);
    let after = terminals.iter().map(look);
    let rests = before.iter().zip(after).map(|(before, after)| Rest {
        bytes: count(after.0 - before.0),
        sleeps: (after.1 - before.1) as f64,
    });
    rests.collect()
}
