//! Windows, by way of crossterm. Never run; kept compiling.

use std::io::{self, Write};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use crossterm::event::{self, Event};
use crossterm::terminal;
use ratatui::layout::Size;

use super::super::panics::ESSENTIAL;
use super::{Arrival, Notice, Pastes};

/// Lets every key through as it is typed.
pub(in crate::shell) fn raw_mode() -> io::Result<()> {
    terminal::enable_raw_mode()
}

/// The opposite of [`raw_mode`].
pub(in crate::shell) fn cooked_mode() {
    let _ = terminal::disable_raw_mode();
}

/// How large the terminal is.
pub(in crate::shell) fn size() -> io::Result<Size> {
    terminal::size().map(|(width, height)| Size::new(width, height))
}

/// Writes everything, however long it takes.
pub(in crate::shell) fn write(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

/// The console takes what it is given, so there is no haste.
pub(in crate::shell) fn write_hastily(bytes: &[u8]) {
    let _ = write(bytes);
}

/// The console shows what it is given.
pub(in crate::shell) fn drop_output() {}

/// Keys that were not read stay where they are.
pub(in crate::shell) fn drop_input() {}

/// There are no signals; the console's own events need unsafe code.
#[expect(
    clippy::unnecessary_wraps,
    reason = "the same function can fail on Unix"
)]
pub(in crate::shell) fn watch_signals(_tell: impl Fn(Notice) + Send + 'static) -> io::Result<()> {
    Ok(())
}

/// Whether [`stop_ourselves`] does.
pub(in crate::shell) const STOPS: bool = false;

/// There is no shell that could bring us back.
pub(in crate::shell) fn stop_ourselves() -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Wakes the thread that waits at the [`Keyboard`].
#[derive(Clone, Debug)]
pub(in crate::shell) struct Bell {
    sender: Sender<Arrival>,
}

impl Bell {
    pub(in crate::shell) fn ring(&self) {
        let _ = self.sender.send(Arrival::Rung);
    }
}

/// The keys of the console, and the bell. The console cannot be waited for together with anything
/// else, so a thread of its own reads it.
#[derive(Debug)]
pub(in crate::shell) struct Keyboard {
    arrivals: Receiver<Arrival>,
}

impl Keyboard {
    pub(in crate::shell) fn open() -> io::Result<(Self, Bell)> {
        let (sender, arrivals) = mpsc::channel();
        let keys = sender.clone();
        thread::Builder::new()
            .name(format!("{ESSENTIAL}keyboard"))
            .spawn(move || {
                while let Ok(events) = read_queued() {
                    if keys.send(Arrival::Events(events)).is_err() {
                        return;
                    }
                }
                let _ = keys.send(Arrival::HungUp);
            })?;
        Ok((Self { arrivals }, Bell { sender }))
    }

    /// Waits for keys or the bell, at most for the time given.
    pub(in crate::shell) fn wait(&mut self, timeout: Option<Duration>) -> Arrival {
        match timeout {
            None => self.arrivals.recv().unwrap_or(Arrival::HungUp),
            Some(timeout) => match self.arrivals.recv_timeout(timeout) {
                Ok(arrival) => arrival,
                Err(RecvTimeoutError::Timeout) => Arrival::Nothing,
                Err(RecvTimeoutError::Disconnected) => Arrival::HungUp,
            },
        }
    }
}

/// Waits for a key and takes all that are queued behind it.
fn read_queued() -> io::Result<Vec<Event>> {
    let mut events = vec![event::read()?];
    while event::poll(Duration::ZERO)? {
        events.push(event::read()?);
    }
    Ok(events)
}

/// crossterm knows no bracketed paste on Windows (crossterm issue 737).
pub(in crate::shell) fn pastes() -> Pastes {
    Pastes::Unmarked
}
