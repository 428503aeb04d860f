//! Entering the terminal, drawing on it, and giving it back exactly as it was.
//!
//! Giving back can be asked for from any thread and happens once: the state of the terminal is
//! one value behind one lock, and whoever writes to the terminal holds it.

use std::io::{self, IsTerminal};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use crossterm::Command;
use crossterm::clipboard::CopyToClipboard;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::canvas::Canvas;
use super::picture::Picture;
use super::system;

/// Alternate screen, bracketed paste. The alternate screen starts empty.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[?2004h";
/// Clicks and the wheel, in the form that has no limit at column 223; no motion.
const MOUSE_ON: &[u8] = b"\x1b[?1000h\x1b[?1006h";
const MOUSE_OFF: &[u8] = b"\x1b[?1006l\x1b[?1000l";
/// The opposite of `ENTER`, colours and cursor as they should be, and an unfinished frame ended.
const LEAVE: &[u8] = b"\x1b[?2026l\x1b[0m\x1b[?2004l\x1b[?1049l\x1b[?25h";

/// How long giving back waits for a write that is under way.
const FOR_A_WRITE: Duration = Duration::from_millis(40);

/// A frame is written in pieces of this size, so that a writer who was stuck can be stopped before
/// it fills again what was just emptied. Linux holds less than 20 kB for a terminal nobody reads.
const PIECE: usize = 4096;

/// Whose the terminal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Held {
    Theirs,
    Ours { mouse: bool },
}

static HELD: Mutex<Held> = Mutex::new(Held::Theirs);
/// Set before [`HELD`] can be had, so that a thread which was stuck in writing a frame does not go
/// on to the next one.
static LEAVING: AtomicBool = AtomicBool::new(false);

/// What happens to keys that were typed and not yet read when the terminal is given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// They are for whoever has the terminal next.
    Keep,
    /// They were meant for us.
    Drop,
}

/// Why there is no terminal interface.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ShellError {
    /// Standard input or standard output is not a terminal, so nobody could see or type anything.
    #[error("standard input and standard output have to be a terminal")]
    NotATerminal,
    /// The terminal refused.
    #[error("the terminal could not be set up: {0}")]
    Terminal(#[from] io::Error),
}

/// The terminal while it is ours. Dropping it gives it back.
#[derive(Debug)]
pub struct Screen {
    picture: Picture<Canvas>,
    mouse: bool,
}

impl Screen {
    /// Takes the terminal over.
    ///
    /// # Errors
    /// [`ShellError::NotATerminal`] if there is none; nothing has been written then.
    pub fn enter(mouse: bool) -> Result<Self, ShellError> {
        require_terminal()?;
        if let Err(error) = take(mouse) {
            give_back(Unread::Keep);
            return Err(error.into());
        }
        match Picture::new(Canvas::new()) {
            Ok(picture) => Ok(Self { picture, mouse }),
            Err(error) => {
                give_back(Unread::Keep);
                Err(error.into())
            }
        }
    }

    /// Takes the terminal over again after [`give_back`]; the next drawing sends every cell.
    pub(super) fn enter_again(&mut self) -> io::Result<()> {
        take(self.mouse)?;
        self.repaint()
    }

    /// Lets the next drawing send every cell.
    pub(super) fn repaint(&mut self) -> io::Result<()> {
        self.picture.backend_mut().forget();
        self.picture.clear()
    }

    /// Lets the terminal report clicks and the wheel from now on, or no longer.
    pub(super) fn report_mouse(&mut self, on: bool) -> io::Result<()> {
        if self.mouse == on {
            return Ok(());
        }
        self.mouse = on;
        let mut held = HELD
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if *held == Held::Theirs {
            // It is said when the terminal is taken over again.
            return Ok(());
        }
        *held = Held::Ours { mouse: on };
        system::write(if on { MOUSE_ON } else { MOUSE_OFF })
    }

    /// Draws one frame and sends what changed.
    ///
    /// # Errors
    /// If the terminal is gone.
    pub fn draw(&mut self, render: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.picture.draw(render)
    }

    /// Draws a part on a frame of that area, and sends what changed. Says whether it did: if not,
    /// all has to be drawn.
    ///
    /// # Errors
    /// If the terminal is gone.
    pub fn draw_part(
        &mut self,
        area: Rect,
        render: impl FnOnce(&mut Frame<'_>),
    ) -> io::Result<bool> {
        self.picture.draw_part(area, render)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back(Unread::Keep);
    }
}

/// Refuses where nobody could see or type anything.
pub(super) fn require_terminal() -> Result<(), ShellError> {
    if io::stdin().is_terminal() && io::stdout().is_terminal() {
        Ok(())
    } else {
        Err(ShellError::NotATerminal)
    }
}

fn take(mouse: bool) -> io::Result<()> {
    let mut held = HELD
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    // What `NO_COLOR` asks for is the choice of a theme without colours. Crossterm would also
    // swallow the sequence that ends a colour, and with it reverse video.
    crossterm::style::force_color_output(true);
    system::raw_mode()?;
    *held = Held::Ours { mouse };
    LEAVING.store(false, Ordering::SeqCst);
    system::write(ENTER)?;
    if mouse {
        system::write(MOUSE_ON)?;
    }
    Ok(())
}

/// Sends bytes, if the terminal is ours. After it was given back they are dropped: they would
/// land in somebody's shell.
pub(super) fn send(bytes: &[u8]) -> io::Result<()> {
    let held = HELD
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    if *held == Held::Theirs {
        return Ok(());
    }
    for piece in bytes.chunks(PIECE) {
        if LEAVING.load(Ordering::SeqCst) {
            break;
        }
        system::write(piece)?;
    }
    Ok(())
}

/// Hands text to the clipboard of the terminal (OSC 52). Terminals that do not know the sequence
/// or do not allow it ignore it; none says so.
pub(super) fn copy(text: &str) -> io::Result<()> {
    let mut sequence = String::new();
    CopyToClipboard::to_clipboard_from(text)
        .write_ansi(&mut sequence)
        .map_err(io::Error::other)?;
    send(sequence.as_bytes())
}

/// Gives the terminal back as it was. Does nothing if it is not ours; never waits long, also when
/// another thread is stuck in writing to it.
pub(super) fn give_back(unread: Unread) {
    LEAVING.store(true, Ordering::SeqCst);
    let mut held = patiently(&HELD);
    if held.is_none() {
        // A thread is stuck in writing to a terminal that takes no more. What was not shown yet
        // is dropped; then that write can end.
        system::drop_output();
        held = patiently(&HELD);
    }
    let state = held
        .as_mut()
        .map(|held| std::mem::replace(&mut **held, Held::Theirs));
    let mouse = match state {
        Some(Held::Theirs) => return,
        Some(Held::Ours { mouse }) => mouse,
        // Switching off a mouse that was never on does nothing.
        None => true,
    };
    if mouse {
        system::write_hastily(MOUSE_OFF);
    }
    system::write_hastily(LEAVE);
    if unread == Unread::Drop {
        system::drop_input();
    }
    system::cooked_mode();
}

/// The least that has to be given back: without it a shell shows nothing of what is typed.
pub(super) fn leave_modes() {
    system::cooked_mode();
}

fn patiently(lock: &'static Mutex<Held>) -> Option<MutexGuard<'static, Held>> {
    let until = Instant::now() + FOR_A_WRITE;
    loop {
        match lock.try_lock() {
            Ok(guard) => return Some(guard),
            Err(TryLockError::Poisoned(poisoned)) => return Some(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) if Instant::now() < until => {
                thread::sleep(Duration::from_millis(1));
            }
            Err(TryLockError::WouldBlock) => return None,
        }
    }
}
