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

mod deeds;
mod eyes;
mod keys;
mod launch;
mod process;
mod sight;

use std::fs::File;
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use portable_pty::{Child, MasterPty};

pub(crate) use keys::*;
pub(crate) use launch::Launch;

use sight::Seen;

/// How long anything may take, on a machine that is busy with other things.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// How a program ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Gone {
    /// The exit code, if the program chose one itself.
    pub(crate) code: Option<u32>,
    /// The name of the signal that ended it otherwise.
    pub(crate) signal: Option<String>,
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

impl Drop for Terminal {
    fn drop(&mut self) {
        // Already gone, more often than not.
        let _ = self.child.kill();
        let _ = self.child.wait();
        // Dropping the line ends the watcher, who is not waited for.
    }
}
