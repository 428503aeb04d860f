//! The saver: a thread of its own that hands everything to the disk, so that the screen never
//! waits for one.
//!
//! What is queued while the disk is busy goes into one write and one sync. When nothing is left to
//! do the thread sleeps for good: no timer wakes it.

mod work;

use std::path::PathBuf;
use std::sync::mpsc::{self, Sender};
use std::thread::JoinHandle;
use std::time::Duration;

use chrono::{DateTime, FixedOffset};

use super::keeper::Trouble;
use super::reading;
pub use work::Outfit;

/// How long dropping a saver waits for the disk.
const PATIENCE: Duration = Duration::from_millis(400);

/// What the saver tells. A ticket is the number that a line was handed over with; each report is
/// about all lines up to and including that one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Report {
    /// The system has them; they survive the end of the program, not yet a power cut.
    Written {
        /// The last of them.
        ticket: u64,
    },
    /// The disk has them.
    Saved {
        /// The last of them.
        ticket: u64,
        /// When the disk said so.
        at: DateTime<FixedOffset>,
        /// The file they are in: the seminar, or a rescue file.
        file: PathBuf,
    },
    /// The seminar file was damaged and was written anew; the damaged one stands under this name.
    Mended(PathBuf),
    /// It did not go as it should. Also comes when a later check finds something missing. Lines
    /// that are only in memory are tried again until a `Saved` says that they are safe.
    Trouble(Trouble),
}

/// A line that no seminar file can hold, so that it was not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Longer or more deeply nested than a reader accepts, or not sealed.
    #[error("not a line of a seminar file")]
    NotALine,
    /// The saver has ended.
    #[error("the saver has ended")]
    Closed,
}

/// How it stood when the saver was closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Closed {
    /// Everything is saved and was found where it belongs, in this file.
    Saved(PathBuf),
    /// So many bytes are only in memory: no place took them.
    Unsaved(usize),
    /// The disk did not answer in time, or the saver ended before. What was not reported as saved
    /// may not be.
    TimedOut,
}

/// The sending end of the saver.
pub struct Saver {
    to: Sender<Message>,
    thread: Option<JoinHandle<()>>,
}

enum Message {
    Lines { ticket: u64, entries: Vec<u8> },
    Draft(String),
    Opened { title: String },
    Close(Sender<Closed>),
}

impl Saver {
    /// Starts the thread. Reports come on that thread, through `report`.
    ///
    /// # Errors
    /// The system has no thread left.
    pub fn start(
        outfit: Outfit,
        report: impl FnMut(Report) + Send + 'static,
    ) -> std::io::Result<Self> {
        let (to, from) = mpsc::channel();
        let thread = std::thread::Builder::new()
            .name("saver".into())
            .spawn(move || work::Work::new(outfit, from, Box::new(report)).run())?;
        Ok(Self {
            to,
            thread: Some(thread),
        })
    }

    /// Hands over lines, without comma and newline, and returns at once. `ticket` is higher than
    /// the one before.
    ///
    /// # Errors
    /// None of the lines was accepted.
    pub fn append<L: AsRef<[u8]>>(&self, ticket: u64, lines: &[L]) -> Result<(), Refused> {
        let mut entries = Vec::new();
        for line in lines {
            let line = line.as_ref();
            if !reading::acceptable(line) {
                return Err(Refused::NotALine);
            }
            super::session_file::entry(&mut entries, line);
        }
        self.to
            .send(Message::Lines { ticket, entries })
            .map_err(|_| Refused::Closed)
    }

    /// Keeps the text that is being typed: on the disk about a second later, at once when it is
    /// empty, which takes the draft away.
    pub fn draft(&self, text: &str) {
        // Without a saver there is nobody who could keep it, and `append` says so.
        let _ = self.to.send(Message::Draft(text.to_owned()));
    }

    /// Puts the seminar first in the recent list, under this title.
    pub fn opened(&self, title: &str) {
        let title = title.to_owned();
        let _ = self.to.send(Message::Opened { title });
    }

    /// Saves what is queued, checks that everything acknowledged is still in the file, and ends.
    pub fn close(mut self, patience: Duration) -> Closed {
        self.end(patience)
    }

    fn end(&mut self, patience: Duration) -> Closed {
        let Some(thread) = self.thread.take() else {
            return Closed::TimedOut;
        };
        let (answer, closed) = mpsc::channel();
        if self.to.send(Message::Close(answer)).is_err() {
            return Closed::TimedOut;
        }
        let Ok(closed) = closed.recv_timeout(patience) else {
            return Closed::TimedOut;
        };
        // It answered last of all, so that this does not wait.
        let _ = thread.join();
        closed
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        self.end(PATIENCE);
    }
}
