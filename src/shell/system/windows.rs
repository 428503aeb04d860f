//! Windows, by way of crossterm. Never run; kept compiling.

use std::io::{self, Write};
use std::time::Duration;

use crossterm::{event, terminal};
use ratatui::layout::Size;

use super::{Arrival, Notice};

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

/// There is no shell that could bring us back.
pub(in crate::shell) fn stop_ourselves() -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// The keys of the console.
#[derive(Debug)]
pub(in crate::shell) struct Keyboard;

impl Keyboard {
    pub(in crate::shell) fn open() -> Self {
        Self
    }

    /// Waits for keys, at most for the time given, and takes all that are queued.
    pub(in crate::shell) fn wait(&mut self, timeout: Option<Duration>) -> Arrival {
        let mut events = Vec::new();
        if let Some(timeout) = timeout {
            match event::poll(timeout) {
                Ok(true) => {}
                Ok(false) => return Arrival::Nothing,
                Err(_) => return Arrival::HungUp,
            }
        }
        loop {
            match event::read() {
                Ok(event) => events.push(event),
                Err(_) => return Arrival::HungUp,
            }
            if !event::poll(Duration::ZERO).unwrap_or(false) {
                return Arrival::Events(events);
            }
        }
    }
}
