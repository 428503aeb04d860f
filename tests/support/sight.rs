//! What has come out of the program, and when.

use std::io::Read;
use std::num::NonZeroU16;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// Bytes that came together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece {
    pub(crate) at: Instant,
    /// How many bytes had come before these, and with these.
    pub(crate) from: usize,
    pub(crate) to: usize,
}

/// What has come out of the program so far.
pub(super) struct Seen {
    state: Mutex<Sight>,
    pub(super) news: Condvar,
}

pub(super) struct Sight {
    pub(super) parser: vt100::Parser,
    pub(super) bytes: Vec<u8>,
    pub(super) pieces: Vec<Piece>,
    pub(super) over: bool,
    /// Nobody looks: what the program sends piles up, until it has to wait.
    pub(super) away: bool,
}

impl Seen {
    pub(super) fn new(columns: u16, rows: u16) -> Self {
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

    pub(super) fn state(&self) -> MutexGuard<'_, Sight> {
        self.state
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    pub(super) fn add(&self, at: Instant, bytes: &[u8]) {
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
    pub(super) fn wait<T>(
        &self,
        limit: Duration,
        mut look: impl FnMut(&Sight) -> Option<T>,
    ) -> Option<T> {
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

/// Looks at everything that comes, on a thread of its own.
pub(super) fn watch(
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

/// The parser has no terminals without a size; the program may well be told of one.
pub(super) fn nonzero(size: u16) -> NonZeroU16 {
    NonZeroU16::new(size).unwrap_or(NonZeroU16::MIN)
}
