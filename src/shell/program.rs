//! What the loop asks of the program that runs in it.

use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use ratatui::Frame;
use ratatui::layout::Rect;

use super::ending::Ending;
use super::input::Input;

/// Something the program has to know about.
#[derive(Debug)]
pub enum Happening<M> {
    /// A person did something at this terminal.
    Input(Input),
    /// One of the program's own threads has something to tell.
    Mail(M),
    /// The time asked for with [`Program::wake`] has come.
    Woke,
    /// A thread other than this one panicked; the words say where and why. The terminal is untouched.
    Trouble(String),
    /// The process ends in a moment, whatever is answered: hand what is only in memory (a draft,
    /// say) to the thread that writes, and return at once. Nothing is drawn any more.
    Closing(Ending),
}

/// What follows from a happening. Where several arrive together, the greatest one counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flow {
    /// Nothing that can be seen has changed.
    Still,
    /// Draw; only cells that changed are sent.
    Draw,
    /// Draw every cell again, because the screen may show something that is not ours.
    Repaint,
    /// Give the terminal back to the shell that started us, until it brings us back.
    Suspend,
    /// Leave.
    Quit,
}

/// A program with a face. The loop owns time, the keyboard and the screen; the program owns
/// meaning.
pub trait Program {
    /// What the program's own threads send through a [`Mailbox`](super::Mailbox).
    type Mail: Send + 'static;

    /// Takes in one happening. `now` is the time at which it was taken from the queue.
    fn handle(&mut self, happening: Happening<Self::Mail>, now: DateTime<FixedOffset>) -> Flow;

    /// Draws everything. Called at most once for all happenings that were queued together.
    fn draw(&mut self, frame: &mut Frame<'_>);

    /// The part of the screen outside of which nothing has changed since the last drawing, if the
    /// program knows of one. Then only that is drawn, by [`Program::draw_part`], which is several
    /// times faster. Whoever says too little leaves something old on the screen.
    fn part(&self) -> Option<Rect> {
        None
    }

    /// Draws what [`Program::part`] has named, on a frame of that area, which is empty to begin
    /// with. The coordinates are those of the whole screen.
    fn draw_part(&mut self, frame: &mut Frame<'_>) {
        self.draw(frame);
    }

    /// Whether clicks and the wheel are to be reported. Asked when everything that was queued has
    /// been taken in. While they are, the terminal's own marking and copying do not work.
    fn mouse(&self) -> bool {
        false
    }

    /// Text for the clipboard of the terminal, handed over once. Nobody tells whether the terminal
    /// takes it.
    fn copied(&mut self) -> Option<String> {
        None
    }

    /// Called when a frame is on the screen, before the next happening is waited for: the place
    /// for what the next frame needs and this one did not.
    fn shown(&mut self) {}

    /// How long to sleep at most before [`Happening::Woke`]; `None` sleeps until something arrives.
    fn wake(&self, now: DateTime<FixedOffset>) -> Option<Duration>;
}
