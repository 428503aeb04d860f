//! The way out when nobody asked to leave: a signal, a terminal that vanished, a panic.
//!
//! ```text
//!   0 ms     the loop is asked to hand over what is only in memory   at most 100 ms
//!            last words: the saver finishes what it holds            at most 300 ms in all
//!            the terminal is given back                              at most  50 ms
//!   450 ms   a watchdog ends the process, wherever it is stuck
//! ```
//!
//! Whoever comes first walks this way; everybody else waits for the end. It does not depend on
//! the loop: that may be stuck in a write to a terminal nobody reads, or be what panicked.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::io::{self, Write};
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, SyncSender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

use super::screen;

/// How long the loop may take to hand over what only it knows.
const FOR_THE_LOOP: Duration = Duration::from_millis(100);
/// How long handing over and last words may take together.
const FOR_LAST_WORDS: Duration = Duration::from_millis(300);
/// After this the process ends, whatever it is waiting for.
const FOR_EVERYTHING: Duration = Duration::from_millis(450);

/// Why the process ends although nobody asked the program to quit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// A signal with this number.
    Signal(i32),
    /// The terminal is gone.
    HangUp,
    /// The program is wrong somewhere; the words say where.
    Panic(String),
}

impl Ending {
    /// The exit code: 128 + n for a signal, 129 (as SIGHUP) for a vanished terminal, 101 for a panic.
    pub fn code(&self) -> i32 {
        match self {
            Self::Signal(number) => 128 + number,
            Self::HangUp => 129,
            Self::Panic(_) => 101,
        }
    }
}

/// What is done once before an unasked-for end. It may run on any thread.
pub(super) type LastWords = Box<dyn FnOnce() + Send>;
/// Says what is printed before the details of a panic. It may run on any thread.
pub(super) type Apology = Box<dyn Fn() -> String + Send + Sync>;
/// Asks the loop to hand over; the sender answers.
type Ask = Box<dyn Fn(Ending, SyncSender<()>) + Send + Sync>;

/// Ends the process, once, from any thread.
#[derive(Clone)]
pub(super) struct Closer {
    shared: Arc<Shared>,
}

struct Shared {
    begun: AtomicBool,
    loop_thread: ThreadId,
    ask: Ask,
    last_words: Mutex<Option<LastWords>>,
    apology: Apology,
}

impl Closer {
    /// The calling thread is the one that runs the loop. `apology` is printed before the details
    /// of a panic.
    pub(super) fn new(ask: Ask, last_words: LastWords, apology: Apology) -> Self {
        let shared = Shared {
            begun: AtomicBool::new(false),
            loop_thread: thread::current().id(),
            ask,
            last_words: Mutex::new(Some(last_words)),
            apology,
        };
        Self {
            shared: Arc::new(shared),
        }
    }

    /// Whether the calling thread is the one that runs the loop.
    pub(super) fn is_loop_thread(&self) -> bool {
        thread::current().id() == self.shared.loop_thread
    }

    /// Ends the process. Never returns; a second caller waits for the first to finish.
    pub(super) fn end(&self, ending: &Ending) -> ! {
        self.end_saying(ending, || None)
    }

    /// Ends the process after a panic, whose trace is put into words once the terminal has been
    /// given back: that may take longer than everything else together.
    pub(super) fn end_in_panic(&self, details: String, trace: &Backtrace) -> ! {
        let words = format!("{}\n\n{details}", (self.shared.apology)());
        self.end_saying(&Ending::Panic(details), || {
            let traced = trace.status() == BacktraceStatus::Captured;
            Some(if traced {
                format!("{words}\n{trace}")
            } else {
                words
            })
        })
    }

    fn end_saying(&self, ending: &Ending, words: impl FnOnce() -> Option<String>) -> ! {
        if self.shared.begun.swap(true, Ordering::SeqCst) {
            loop {
                thread::park();
            }
        }
        let code = ending.code();
        watchdog(code);
        let until = Instant::now() + FOR_LAST_WORDS;
        if !self.is_loop_thread() {
            let (done, wait) = mpsc::sync_channel(1);
            (self.shared.ask)(ending.clone(), done);
            // No answer in time means that the loop is stuck; the saver still has what it was given.
            let _ = wait.recv_timeout(FOR_THE_LOOP);
        }
        self.speak_until(until);
        // The rest of what was being pasted must not end up as commands in a shell.
        screen::give_back(match ending {
            Ending::Panic(_) => screen::Unread::Drop,
            Ending::Signal(_) | Ending::HangUp => screen::Unread::Keep,
        });
        if let Some(words) = words() {
            // `eprintln!` panics where standard error is closed.
            let _ = writeln!(io::stderr(), "{words}");
        }
        process::exit(code)
    }

    fn speak_until(&self, until: Instant) {
        let words = self
            .shared
            .last_words
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        let Some(words) = words else { return };
        let (done, wait) = mpsc::sync_channel(1);
        let speaking = thread::Builder::new().spawn(move || {
            words();
            let _ = done.send(());
        });
        if speaking.is_ok() {
            let _ = wait.recv_timeout(until.saturating_duration_since(Instant::now()));
        }
    }
}

/// Ends the process even if the thread that should do so is stuck, for instance in printing to a
/// terminal that takes no more.
fn watchdog(code: i32) {
    // Without a thread to spare there is no watchdog; everything above still has its own limit.
    let _ = thread::Builder::new().spawn(move || {
        thread::sleep(FOR_EVERYTHING);
        // Only what cannot get stuck as well.
        screen::leave_modes();
        process::exit(code)
    });
}
