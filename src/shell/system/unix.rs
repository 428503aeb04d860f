//! Linux, macOS and the BSDs.

use std::io;
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use ratatui::layout::Size;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};
use rustix::io::{Errno, retry_on_intr};
use rustix::process::{Signal, kill_current_process_group};
use rustix::stdio::{stdin, stdout};
use rustix::termios::{
    OptionalActions, QueueSelector, Termios, tcflush, tcgetattr, tcgetwinsize, tcsetattr,
};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;

use super::super::decode::Decoder;
use super::super::panics::ESSENTIAL;
use super::{Arrival, HASTE, Notice};

/// The terminal's modes as they were before us.
static BEFORE: OnceLock<Termios> = OnceLock::new();

/// Lets every key through as it is typed.
pub(in crate::shell) fn raw_mode() -> io::Result<()> {
    let now = retry_on_intr(|| tcgetattr(stdin()))?;
    let mut raw = BEFORE.get_or_init(|| now).clone();
    raw.make_raw();
    retry_on_intr(|| tcsetattr(stdin(), OptionalActions::Now, &raw))?;
    Ok(())
}

/// The opposite of [`raw_mode`]: exactly the modes that were found.
pub(in crate::shell) fn cooked_mode() {
    if let Some(before) = BEFORE.get() {
        // If this fails there is no terminal left to care about.
        let _ = retry_on_intr(|| tcsetattr(stdin(), OptionalActions::Now, before));
    }
}

/// How large the terminal is. One that does not know (a serial line) is taken to be 80×24.
pub(in crate::shell) fn size() -> io::Result<Size> {
    let size = tcgetwinsize(stdout())?;
    if size.ws_col == 0 && size.ws_row == 0 {
        return Ok(Size::new(80, 24));
    }
    Ok(Size::new(size.ws_col, size.ws_row))
}

/// Writes everything, however long it takes.
pub(in crate::shell) fn write(mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match rustix::io::write(stdout(), bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
            Err(Errno::INTR) => {}
            // Somebody who shares the terminal made it non-blocking.
            Err(Errno::AGAIN) => {
                let out = stdout();
                let mut ready = [PollFd::new(&out, PollFlags::OUT)];
                retry_on_intr(|| poll(&mut ready, None))?;
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Writes something short if the terminal takes it within a moment. Never waits longer, also not
/// for another thread that is in the middle of writing.
pub(in crate::shell) fn write_hastily(bytes: &[u8]) {
    let out = stdout();
    let mut ready = [PollFd::new(&out, PollFlags::OUT)];
    let haste = timespec(HASTE);
    let writable = poll(&mut ready, Some(&haste)).is_ok_and(|count| count > 0);
    let Ok(flags) = fcntl_getfl(out) else { return };
    if writable && fcntl_setfl(out, flags | OFlags::NONBLOCK).is_ok() {
        let _ = rustix::io::write(out, bytes);
        // Others who share the terminal do not expect this of it.
        let _ = fcntl_setfl(out, flags);
    }
}

/// Forgets what was written and is not shown yet.
pub(in crate::shell) fn drop_output() {
    let _ = tcflush(stdout(), QueueSelector::OFlush);
}

/// Forgets keys that were typed and not yet read.
pub(in crate::shell) fn drop_input() {
    let _ = tcflush(stdin(), QueueSelector::IFlush);
}

/// Starts the thread that listens to signals.
pub(in crate::shell) fn watch_signals(tell: impl Fn(Notice) + Send + 'static) -> io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH])?;
    thread::Builder::new()
        .name(format!("{ESSENTIAL}signals"))
        .spawn(move || {
            for signal in signals.forever() {
                tell(match signal {
                    SIGTSTP => Notice::Suspend,
                    SIGCONT => Notice::Continued,
                    SIGWINCH => Notice::Resized,
                    end => Notice::End(end),
                });
            }
        })
        .map(drop)
}

/// Stops this process and those it was started together with, as Ctrl+Z does, until a shell lets
/// them go on. SIGTSTP would be ignored where there is no shell to notice.
pub(in crate::shell) fn stop_ourselves() -> io::Result<()> {
    Ok(kill_current_process_group(Signal::STOP)?)
}

/// The keys of the terminal at standard input.
#[derive(Debug)]
pub(in crate::shell) struct Keyboard {
    decoder: Decoder,
    bytes: Vec<u8>,
}

impl Keyboard {
    pub(in crate::shell) fn open() -> Self {
        Self {
            decoder: Decoder::default(),
            bytes: vec![0; 4096],
        }
    }

    /// Waits for keys, at most for the time given. Waiting is done in the kernel; a terminal that
    /// vanishes ends it.
    pub(in crate::shell) fn wait(&mut self, timeout: Option<Duration>) -> Arrival {
        let until = timeout.map(|timeout| Instant::now() + timeout);
        loop {
            let mut events = Vec::new();
            let left = until.map(|until| until.saturating_duration_since(Instant::now()));
            let patience = self.decoder.patience();
            let shorter = match (left, patience) {
                (Some(left), Some(patience)) => Some(left.min(patience)),
                (one, other) => one.or(other),
            };
            match readable(shorter) {
                Ok(true) => match rustix::io::read(stdin(), self.bytes.as_mut_slice()) {
                    Ok(0) | Err(Errno::IO | Errno::BADF | Errno::NXIO) => return Arrival::HungUp,
                    Ok(count) => {
                        let bytes = self.bytes.get(..count).unwrap_or_default();
                        self.decoder.feed(bytes, &mut events);
                    }
                    // Interrupted, or another reader was faster.
                    Err(_) => {}
                },
                Ok(false) if patience.is_some() && shorter == patience => {
                    self.decoder.give_up(&mut events);
                }
                Ok(false) => return Arrival::Nothing,
                Err(Errno::INTR) => {}
                Err(_) => return Arrival::HungUp,
            }
            if !events.is_empty() {
                return Arrival::Events(events);
            }
        }
    }
}

/// Whether there is something to read. A hang-up alone is reported as an error.
fn readable(timeout: Option<Duration>) -> Result<bool, Errno> {
    let input = stdin();
    let mut waiting = [PollFd::new(&input, PollFlags::IN)];
    let timeout = timeout.map(timespec);
    if poll(&mut waiting, timeout.as_ref())? == 0 {
        return Ok(false);
    }
    let [came] = waiting.map(|waiting| waiting.revents());
    // What was typed before the terminal vanished is still read.
    if came.contains(PollFlags::IN) {
        Ok(true)
    } else {
        Err(Errno::IO)
    }
}

fn timespec(duration: Duration) -> Timespec {
    Timespec {
        tv_sec: i64::try_from(duration.as_secs()).unwrap_or(i64::MAX),
        tv_nsec: duration.subsec_nanos().into(),
    }
}
