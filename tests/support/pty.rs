//! A real terminal for tests, with a person in front of it.
//!
//! ```no_run
//! let mut terminal = Launch::new(program).args(["open", "seminar.json"]).start();
//! terminal.see("Kunnskapskilder");
//! terminal.press("n");
//! terminal.type_text("hvem eier oppfølgingen?");
//! terminal.press(ENTER);
//! terminal.see("● Lagret");
//! terminal.press(ctrl('q'));
//! assert_eq!(terminal.gone().code, Some(0));
//! ```
//!
//! Nothing here sleeps for a guessed time. Waiting ends when what is waited for shows, and fails
//! after [`PATIENCE`] with a picture of the screen. Every byte is kept with the time at which it
//! came.
//!
//! Include it with `#[path = "support/pty.rs"] mod pty;`, and where a test does not use all of it
//! with `#[expect(dead_code, reason = "…")]`.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so by panicking"
)]

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{OptionalActions, SpecialCodeIndex, tcgetattr, tcsetattr};

/// How long anything may take, on a machine that is busy with other things.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) const ENTER: &str = "\r";
pub(crate) const TAB: &str = "\t";
pub(crate) const BACKSPACE: &str = "\x7f";
pub(crate) const UP: &str = "\x1b[A";
pub(crate) const DOWN: &str = "\x1b[B";
pub(crate) const RIGHT: &str = "\x1b[C";
pub(crate) const LEFT: &str = "\x1b[D";
pub(crate) const PAGE_UP: &str = "\x1b[5~";
pub(crate) const PAGE_DOWN: &str = "\x1b[6~";
pub(crate) const HOME: &str = "\x1b[H";
pub(crate) const END: &str = "\x1b[F";
pub(crate) const DELETE: &str = "\x1b[3~";
pub(crate) const BACK_TAB: &str = "\x1b[Z";
pub(crate) const F1: &str = "\x1bOP";
pub(crate) const F12: &str = "\x1b[24~";
/// Esc in a form that cannot be taken for the beginning of the next key, however busy the machine.
pub(crate) const ESC: &str = "\x1b[27u";
/// Esc as most terminals send it: a program has to wait a moment for what may follow.
pub(crate) const BARE_ESC: &str = "\x1b";

/// Ctrl and a letter.
pub(crate) fn ctrl(letter: char) -> String {
    let byte = u8::try_from(letter.to_ascii_lowercase()).expect("an ASCII letter");
    char::from(byte & 0x1f).to_string()
}

/// A program about to be started in a terminal of its own.
pub(crate) struct Launch {
    program: PathBuf,
    arguments: Vec<OsString>,
    environment: Vec<(String, Option<OsString>)>,
    folder: Option<PathBuf>,
    columns: u16,
    rows: u16,
}

impl Launch {
    /// In a terminal of 120 × 40 that calls itself xterm-256color, without `NO_COLOR`.
    pub(crate) fn new(program: impl AsRef<Path>) -> Self {
        let launch = Self {
            program: program.as_ref().to_owned(),
            arguments: Vec::new(),
            environment: Vec::new(),
            folder: None,
            columns: 120,
            rows: 40,
        };
        launch
            .env("TERM", "xterm-256color")
            .without_env("NO_COLOR")
            .without_env("RUST_BACKTRACE")
    }

    pub(crate) fn args<S: Into<OsString>>(
        mut self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Self {
        self.arguments.extend(arguments.into_iter().map(Into::into));
        self
    }

    pub(crate) fn arg(self, argument: impl Into<OsString>) -> Self {
        self.args([argument.into()])
    }

    pub(crate) fn env(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.environment.push((name.to_owned(), Some(value.into())));
        self
    }

    pub(crate) fn without_env(mut self, name: &str) -> Self {
        self.environment.push((name.to_owned(), None));
        self
    }

    pub(crate) fn folder(mut self, folder: impl AsRef<Path>) -> Self {
        self.folder = Some(folder.as_ref().to_owned());
        self
    }

    pub(crate) fn size(mut self, columns: u16, rows: u16) -> Self {
        (self.columns, self.rows) = (columns, rows);
        self
    }

    fn command(&self) -> CommandBuilder {
        let mut command = CommandBuilder::new(&self.program);
        command.args(&self.arguments);
        for (name, value) in &self.environment {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            }
        }
        // The crate would start it at home.
        let here = std::env::current_dir().expect("a current folder");
        command.cwd(self.folder.as_ref().unwrap_or(&here));
        command
    }

    /// Opens the terminal and starts the program in it.
    pub(crate) fn start(self) -> Terminal {
        let size = pty_size(self.columns, self.rows);
        let pair = native_pty_system().openpty(size).expect("a pty");
        let tty = pair.master.tty_name().expect("the name of the pty");
        // Held open, so that the modes of the terminal outlive the program.
        let far_end = OpenOptions::new()
            .read(true)
            .write(true)
            .custom_flags(rustix::fs::OFlags::NOCTTY.bits().cast_signed())
            .open(tty)
            .expect("the other end of the pty");
        let modes_before = modes(&far_end);
        let seen = Arc::new(Seen::new(self.columns, self.rows));
        let closing = Arc::new(AtomicBool::new(false));
        let reader = pair.master.try_clone_reader().expect("a reader");
        let watcher = watch(reader, Arc::clone(&seen), Arc::clone(&closing));
        let writer = pair.master.take_writer().expect("a writer");
        let started = Instant::now();
        let child = pair
            .slave
            .spawn_command(self.command())
            .unwrap_or_else(|error| panic!("{}: {error}", self.program.display()));
        Terminal {
            child,
            started,
            modes_before,
            seen,
            line: Some(Line {
                master: pair.master,
                writer,
                watcher,
                closing,
                far_end,
            }),
        }
    }
}

/// How a program ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Gone {
    /// The exit code, if the program chose one itself.
    pub(crate) code: Option<u32>,
    /// The name of the signal that ended it otherwise.
    pub(crate) signal: Option<String>,
}

/// Bytes that came together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece {
    pub(crate) at: Instant,
    /// How many bytes had come before these, and with these.
    pub(crate) from: usize,
    pub(crate) to: usize,
}

/// What has come out of the program so far.
struct Seen {
    state: Mutex<Sight>,
    news: Condvar,
}

struct Sight {
    parser: vt100::Parser,
    bytes: Vec<u8>,
    pieces: Vec<Piece>,
    over: bool,
    /// Nobody looks: what the program sends piles up, until it has to wait.
    away: bool,
}

impl Seen {
    fn new(columns: u16, rows: u16) -> Self {
        let (rows, columns) = (nonzero(rows), nonzero(columns));
        Self {
            state: Mutex::new(Sight {
                parser: vt100::Parser::new(rows, columns, 0),
                bytes: Vec::new(),
                pieces: Vec::new(),
                over: false,
                away: false,
            }),
            news: Condvar::new(),
        }
    }

    fn state(&self) -> MutexGuard<'_, Sight> {
        self.state
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn add(&self, at: Instant, bytes: &[u8]) {
        let mut state = self.state();
        let from = state.bytes.len();
        state.bytes.extend_from_slice(bytes);
        state.pieces.push(Piece {
            at,
            from,
            to: from + bytes.len(),
        });
        state.parser.process(bytes);
        self.news.notify_all();
    }

    fn wait_while_away(&self) {
        let mut state = self.state();
        while state.away {
            state = self
                .news
                .wait(state)
                .unwrap_or_else(std::sync::PoisonError::into_inner);
        }
    }

    /// Waits until the sight satisfies, or nothing more can come, or time is up.
    fn wait<T>(&self, limit: Duration, mut look: impl FnMut(&Sight) -> Option<T>) -> Option<T> {
        let until = Instant::now() + limit;
        let mut state = self.state();
        loop {
            if let Some(found) = look(&state) {
                return Some(found);
            }
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() || state.over {
                return None;
            }
            state = self
                .news
                .wait_timeout(state, left)
                .unwrap_or_else(std::sync::PoisonError::into_inner)
                .0;
        }
    }
}

/// Our end of the wire; gone after [`Terminal::hang_up`].
struct Line {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    watcher: JoinHandle<()>,
    closing: Arc<AtomicBool>,
    far_end: File,
}

/// A terminal with a running program.
pub(crate) struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    started: Instant,
    modes_before: String,
    seen: Arc<Seen>,
    line: Option<Line>,
}

/// What a person does.
impl Terminal {
    /// Presses one key, or several at once.
    pub(crate) fn press(&mut self, keys: impl AsRef<str>) {
        self.send(keys.as_ref().as_bytes());
    }

    /// Sends bytes as they are.
    pub(crate) fn send(&mut self, bytes: &[u8]) {
        let writer = &mut self.line.as_mut().expect("the line is open").writer;
        writer.write_all(bytes).expect("the terminal takes keys");
        writer.flush().expect("the terminal takes keys");
    }

    /// Types as a person does: the next letter after the one before it has shown. So it is never
    /// taken for a paste, however busy the machine. What shows nothing is waited for a moment only.
    pub(crate) fn type_text(&mut self, text: &str) {
        for letter in text.chars() {
            let before = self.byte_count();
            self.send(letter.encode_utf8(&mut [0; 4]).as_bytes());
            self.wait_for_bytes(before, Duration::from_millis(500));
        }
    }

    /// Pastes, in a terminal that says where a paste begins and ends.
    pub(crate) fn paste(&mut self, text: &str) {
        let text = text.replace('\n', "\r");
        self.send(format!("\x1b[200~{text}\x1b[201~").as_bytes());
    }

    /// Looks away, as a terminal that is held with Ctrl+S or a line that is stuck: soon the program
    /// can show no more.
    pub(crate) fn look_away(&self) {
        self.seen.state().away = true;
    }

    pub(crate) fn look_again(&self) {
        self.seen.state().away = false;
        self.seen.news.notify_all();
    }

    /// Drags the window to another size.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        let mut state = self.seen.state();
        state.parser.set_size(nonzero(rows), nonzero(columns));
        drop(state);
        let line = self.line.as_ref().expect("the line is open");
        let size = pty_size(columns, rows);
        line.master.resize(size).expect("the terminal resizes");
    }

    /// Closes the window, or loses the connection.
    pub(crate) fn hang_up(&mut self) {
        let line = self.line.take().expect("the line is open");
        // Dropping its writer, the crate would type Enter and Ctrl+D; not where there is no
        // end-of-file character.
        let mut modes = tcgetattr(&line.far_end).expect("modes");
        modes.special_codes[SpecialCodeIndex::VEOF] = 0;
        tcsetattr(&line.far_end, OptionalActions::Now, &modes).expect("modes");
        // The watcher sleeps in a read and holds the line open; one byte wakes it.
        line.closing.store(true, Ordering::SeqCst);
        (&line.far_end).write_all(b"\0").expect("a byte to wake up");
        line.watcher.join().expect("the watcher");
        drop((line.far_end, line.writer, line.master));
    }

    /// Sends the program a signal.
    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(self.process(), signal).expect("the program is there");
    }

    /// Ends the program as a power cut would.
    pub(crate) fn kill(&mut self) -> Gone {
        self.signal(Signal::KILL);
        self.gone()
    }
}

/// What a person sees.
impl Terminal {
    /// Waits until the text stands on the screen.
    pub(crate) fn see(&self, text: &str) {
        self.wait_until(&format!("to see {text:?}"), |screen| {
            screen.contents().contains(text)
        });
    }

    /// Waits until the text no longer stands on the screen.
    pub(crate) fn see_no_more(&self, text: &str) {
        self.wait_until(&format!("to see {text:?} no more"), |screen| {
            !screen.contents().contains(text)
        });
    }

    /// Waits until the screen is as it should be.
    pub(crate) fn wait_until(&self, what: &str, is_so: impl Fn(&vt100::Screen) -> bool) {
        let found = self
            .seen
            .wait(PATIENCE, |sight| is_so(sight.parser.screen()).then_some(()));
        assert!(found.is_some(), "waited {what}:\n{}", self.picture());
    }

    /// What stands on the screen now.
    pub(crate) fn screen(&self) -> String {
        self.seen.state().parser.screen().contents()
    }

    /// Looks at the screen as vt100 understands it: colours, cursor, modes.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&vt100::Screen) -> T) -> T {
        look(self.seen.state().parser.screen())
    }

    /// The screen with a frame around it, for failure messages.
    pub(crate) fn picture(&self) -> String {
        let state = self.seen.state();
        let screen = state.parser.screen();
        let width = usize::from(screen.size().1.get());
        let rule = "─".repeat(width);
        let rows: Vec<String> = screen
            .rows(0, screen.size().1.get())
            .map(|row| format!("│{row}"))
            .collect();
        let rows = rows.join("\n");
        let over = if state.over {
            " (nothing more can come)"
        } else {
            ""
        };
        format!("┌{rule}\n{rows}\n└{rule}{over}")
    }

    /// Every byte that has come.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.seen.state().bytes.clone()
    }

    pub(crate) fn byte_count(&self) -> usize {
        self.seen.state().bytes.len()
    }

    /// When which bytes came.
    pub(crate) fn pieces(&self) -> Vec<Piece> {
        self.seen.state().pieces.clone()
    }

    /// Waits for more than so many bytes, and says when they came; `None` if they did not.
    pub(crate) fn wait_for_bytes(&self, more_than: usize, limit: Duration) -> Option<Instant> {
        self.seen.wait(limit, |sight| {
            let at = sight.pieces.partition_point(|piece| piece.to <= more_than);
            sight.pieces.get(at).map(|piece| piece.at)
        })
    }

    /// Waits until nothing has come for so long, and says when the last byte came.
    pub(crate) fn wait_for_silence(&self, silence: Duration) -> Option<Instant> {
        loop {
            let count = self.byte_count();
            if self.wait_for_bytes(count, silence).is_none() {
                return self.pieces().last().map(|piece| piece.at);
            }
        }
    }
}

/// What the system knows.
impl Terminal {
    /// When the program was started.
    pub(crate) fn started(&self) -> Instant {
        self.started
    }

    pub(crate) fn process(&self) -> Pid {
        let number = self.child.process_id().expect("a process");
        Pid::from_raw(number.cast_signed()).expect("a process")
    }

    /// The modes of the terminal as they are, in words that can be compared.
    pub(crate) fn modes(&self) -> String {
        modes(&self.line.as_ref().expect("the line is open").far_end)
    }

    /// The modes of the terminal as they were before the program was started.
    pub(crate) fn modes_before(&self) -> &str {
        &self.modes_before
    }

    /// Waits for the program to end, and for its last bytes.
    pub(crate) fn gone(&mut self) -> Gone {
        self.gone_within(PATIENCE)
            .unwrap_or_else(|| panic!("waited for the program to end:\n{}", self.picture()))
    }

    /// The same, or `None` if it is still there after the time given.
    pub(crate) fn gone_within(&mut self, limit: Duration) -> Option<Gone> {
        let until = Instant::now() + limit;
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("a child") {
                break status;
            }
            if Instant::now() >= until {
                return None;
            }
            thread::sleep(Duration::from_millis(1));
        };
        self.wait_for_silence(Duration::from_millis(50));
        let signal = status.signal().map(str::to_owned);
        let code = signal.is_none().then(|| status.exit_code());
        Some(Gone { code, signal })
    }

    /// How often any thread of the program has gone to sleep of its own accord, and so been woken.
    pub(crate) fn sleeps(&self) -> u64 {
        let tasks = format!("/proc/{}/task", self.process());
        std::fs::read_dir(tasks)
            .expect("the program is there")
            .filter_map(|task| std::fs::read_to_string(task.ok()?.path().join("status")).ok())
            .filter_map(|status| field(&status, "voluntary_ctxt_switches:"))
            .sum()
    }

    /// The most memory the program has held so far, in KiB.
    pub(crate) fn peak_memory_kib(&self) -> u64 {
        let status = format!("/proc/{}/status", self.process());
        let status = std::fs::read_to_string(status).expect("the program is there");
        field(&status, "VmHWM:").expect("a peak")
    }

    /// Waits until the program is stopped, as by Ctrl+Z, or runs again.
    pub(crate) fn wait_until_stopped(&self, stopped: bool) {
        let until = Instant::now() + PATIENCE;
        let stat = format!("/proc/{}/stat", self.process());
        while Instant::now() < until {
            let text = std::fs::read_to_string(&stat).expect("the program is there");
            let state = text
                .rsplit(") ")
                .next()
                .and_then(|rest| rest.chars().next());
            if (state == Some('T')) == stopped {
                return;
            }
            thread::sleep(Duration::from_millis(1));
        }
        panic!(
            "waited for the program to stop or go on:\n{}",
            self.picture()
        );
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // Already gone, more often than not.
        let _ = self.child.kill();
        let _ = self.child.wait();
        // Dropping the line ends the watcher, who is not waited for.
    }
}

fn watch(
    mut reader: Box<dyn Read + Send>,
    seen: Arc<Seen>,
    closing: Arc<AtomicBool>,
) -> JoinHandle<()> {
    thread::spawn(move || {
        let mut bytes = vec![0; 1 << 16];
        loop {
            let count = reader.read(&mut bytes).unwrap_or(0);
            let at = Instant::now();
            if count == 0 || closing.load(Ordering::SeqCst) {
                break;
            }
            seen.add(at, &bytes[..count]);
            seen.wait_while_away();
        }
        seen.state().over = true;
        seen.news.notify_all();
    })
}

/// The number behind a name at the beginning of a line of `/proc/…/status`.
fn field(status: &str, name: &str) -> Option<u64> {
    let rest = status.lines().find_map(|line| line.strip_prefix(name))?;
    rest.split_whitespace().next()?.parse().ok()
}

fn modes(terminal: &File) -> String {
    format!("{:?}", tcgetattr(terminal).expect("a terminal has modes"))
}

fn pty_size(columns: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    }
}

/// The parser has no terminals without a size; the program may well be told of one.
fn nonzero(size: u16) -> NonZeroU16 {
    NonZeroU16::new(size).unwrap_or(NonZeroU16::MIN)
}
