//! Linux, macOS and the BSDs.

use std::io::{self, PipeReader, PipeWriter, Read, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

use ratatui::layout::Size;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};
use rustix::io::{Errno, retry_on_intr};
use rustix::process::{Signal, getpid, kill_current_process_group, kill_process};
use rustix::stdio::{stdin, stdout};
use rustix::termios::{
    OptionalActions, QueueSelector, Termios, tcflush, tcgetattr, tcgetwinsize, tcsetattr,
};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;

use super::super::decode::Decoder;
use super::super::panics::ESSENTIAL;
use super::{Arrival, Notice, Pastes};

/// How long a last write to a terminal that takes nothing may wait.
const HASTE: Duration = Duration::from_millis(10);

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

/// Forgets what was written and is not shown yet, and lets the thread that waited for it go on.
pub(in crate::shell) fn drop_output() {
    let _ = tcflush(stdout(), QueueSelector::OFlush);
    // Linux does not tell a writer that there is room again. A signal makes it look; this one
    // says no more than that the size may have changed.
    let _ = kill_process(getpid(), Signal::WINCH);
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

/// Whether [`stop_ourselves`] does.
pub(in crate::shell) const STOPS: bool = true;

/// Stops this process and those it was started together with, as Ctrl+Z does, until a shell lets
/// them go on. SIGTSTP would be ignored where there is no shell to notice.
pub(in crate::shell) fn stop_ourselves() -> io::Result<()> {
    Ok(kill_current_process_group(Signal::STOP)?)
}

/// Wakes the thread that waits at the [`Keyboard`].
#[derive(Clone, Debug)]
pub(in crate::shell) struct Bell {
    wire: Arc<Wire>,
}

#[derive(Debug)]
struct Wire {
    pull: PipeWriter,
    /// A byte is on its way; one is enough.
    rung: AtomicBool,
}

impl Bell {
    pub(in crate::shell) fn ring(&self) {
        if !self.wire.rung.swap(true, Ordering::SeqCst) {
            // It can fail only when nobody listens any more.
            let _ = (&self.wire.pull).write(&[0]);
        }
    }
}

/// The keys of the terminal at standard input, and the bell: one wait for both, so that a key
/// does not have to be handed from thread to thread.
#[derive(Debug)]
pub(in crate::shell) struct Keyboard {
    decoder: Decoder,
    last_byte: Instant,
    bytes: Vec<u8>,
    bell: PipeReader,
    wire: Arc<Wire>,
}

impl Keyboard {
    pub(in crate::shell) fn open() -> io::Result<(Self, Bell)> {
        let (bell, pull) = io::pipe()?;
        let rung = AtomicBool::new(false);
        let wire = Arc::new(Wire { pull, rung });
        let keyboard = Self {
            decoder: Decoder::default(),
            last_byte: Instant::now(),
            bytes: vec![0; 4096],
            bell,
            wire: Arc::clone(&wire),
        };
        Ok((keyboard, Bell { wire }))
    }

    /// Waits for keys or the bell, at most for the time given. Waiting is done in the kernel; a
    /// terminal that vanishes ends it.
    pub(in crate::shell) fn wait(&mut self, timeout: Option<Duration>) -> Arrival {
        let until = timeout.map(|timeout| Instant::now() + timeout);
        loop {
            // The rest of a sequence is waited for at most so long after its last byte.
            let patience = self.decoder.patience();
            let enough = patience.map(|patience| self.last_byte + patience);
            let first = match (until, enough) {
                (Some(until), Some(enough)) => Some(until.min(enough)),
                (one, other) => one.or(other),
            };
            let mut events = Vec::new();
            match self.poll(first) {
                Ok(Ready::Key) => match rustix::io::read(stdin(), self.bytes.as_mut_slice()) {
                    Ok(0) | Err(Errno::IO | Errno::BADF | Errno::NXIO) => return Arrival::HungUp,
                    Ok(count) => {
                        self.last_byte = Instant::now();
                        let bytes = self.bytes.get(..count).unwrap_or_default();
                        self.decoder.feed(bytes, &mut events);
                    }
                    // Interrupted, or another reader was faster.
                    Err(_) => {}
                },
                Ok(Ready::Bell) => {
                    // First the byte, then the mark, then (by the caller) the letters: whoever
                    // posts in between rings again.
                    let _ = self.bell.read(&mut [0]);
                    self.wire.rung.store(false, Ordering::SeqCst);
                    return Arrival::Rung;
                }
                Ok(Ready::Nothing) if enough.is_some_and(|enough| enough <= Instant::now()) => {
                    self.decoder.give_up(&mut events);
                }
                Ok(Ready::Nothing) => return Arrival::Nothing,
                Err(Errno::INTR) => {}
                Err(_) => return Arrival::HungUp,
            }
            if !events.is_empty() {
                return Arrival::Events(events);
            }
        }
    }

    /// Keys come before the bell. A hang-up alone is an error; what was typed before it is still
    /// read.
    fn poll(&self, until: Option<Instant>) -> Result<Ready, Errno> {
        let input = stdin();
        let mut waiting = [
            PollFd::new(&input, PollFlags::IN),
            PollFd::new(&self.bell, PollFlags::IN),
        ];
        let left = until.map(|until| until.saturating_duration_since(Instant::now()));
        let left = left.map(timespec);
        if poll(&mut waiting, left.as_ref())? == 0 {
            return Ok(Ready::Nothing);
        }
        let [key, bell] = waiting.map(|waiting| waiting.revents());
        if key.contains(PollFlags::IN) {
            Ok(Ready::Key)
        } else if !key.is_empty() {
            Err(Errno::IO)
        } else if bell.is_empty() {
            Ok(Ready::Nothing)
        } else {
            Ok(Ready::Bell)
        }
    }
}

enum Ready {
    Key,
    Bell,
    Nothing,
}

fn timespec(duration: Duration) -> Timespec {
    Timespec {
        tv_sec: i64::try_from(duration.as_secs()).unwrap_or(i64::MAX),
        tv_nsec: duration.subsec_nanos().into(),
    }
}

/// Every terminal emulator marks pastes; the Linux console, where gpm pastes, does not.
pub(in crate::shell) fn pastes() -> Pastes {
    match std::env::var_os("TERM") {
        Some(term) if term == "linux" => Pastes::Unmarked,
        _ => Pastes::Marked,
    }
}
