//! The only loop.

use std::collections::VecDeque;
use std::io;
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset};

use super::ending::{Apology, Closer, Ending, LastWords};
use super::input::{self, Heard, Input};
use super::mail::{Letter, Post};
use super::program::{Flow, Happening, Program};
use super::rehearsal::Rehearsal;
use super::screen::{self, Screen, ShellError, Unread};
use super::{panics, system};

/// How long queued letters are taken in before the screen gets its turn.
const DRAIN: Duration = Duration::from_millis(4);
/// While a window is being dragged larger its sizes come in hundreds; one frame per this time is
/// enough.
const RESIZING: Duration = Duration::from_millis(16);

/// What the loop needs to be told.
pub struct Options {
    /// Says what time it is.
    pub clock: fn() -> DateTime<FixedOffset>,
    /// Says the sentence that is printed before the details of a panic: what happened, what is safe.
    pub apology: Apology,
    /// Done once, on any thread, before the process is ended by a signal, by a vanished terminal
    /// or by a panic; cut off after 300 ms. The place to wait for the saver.
    pub last_words: LastWords,
}

/// Runs the program until it quits, and gives the terminal back.
///
/// When a signal or a panic ends the program, or the terminal vanishes, this does not return: the
/// process ends with [`Ending::code`].
///
/// # Errors
/// If there is no terminal, or it cannot be set up. It is then as it was before.
pub fn run<P: Program>(
    program: &mut P,
    post: Post<P::Mail>,
    options: Options,
) -> Result<(), ShellError> {
    let mailbox = post.mailbox.clone();
    let ask = move |ending, done| mailbox.post(Letter::Closing(ending, done));
    let closer = Closer::new(Box::new(ask), options.last_words, options.apology);

    screen::require_terminal()?;
    // From here on a signal finds its way out, also in the middle of taking the terminal over.
    listen(&post, &closer)?;
    let screen = Screen::enter(program.mouse()).inspect_err(|_| panics::unwatch())?;
    let mut desk = Desk {
        program,
        post,
        screen,
        closer,
        clock: options.clock,
        rehearsal: Rehearsal::from_environment(),
        inputs: VecDeque::new(),
        settling: Duration::ZERO,
        away: false,
    };
    desk.draw(Flow::Draw);
    desk.work();
    drop(desk);
    panics::unwatch();
    Ok(())
}

fn listen<M: Send + 'static>(post: &Post<M>, closer: &Closer) -> io::Result<()> {
    let mailbox = post.mailbox.clone();
    panics::watch(closer.clone(), move |details| {
        mailbox.post(Letter::Trouble(details));
    });
    let mailbox = post.mailbox.clone();
    let closer = closer.clone();
    system::watch_signals(move |notice| match notice {
        system::Notice::End(signal) => closer.end(&Ending::Signal(signal)),
        system::Notice::Suspend => mailbox.post(Letter::Suspend),
        system::Notice::Continued => mailbox.post(Letter::Continued),
        system::Notice::Resized => mailbox.post(Letter::Resized),
    })
}

/// Something that happened.
enum Item<M> {
    Input(Input),
    Letter(Letter<M>),
}

struct Desk<'a, P: Program> {
    program: &'a mut P,
    post: Post<P::Mail>,
    screen: Screen,
    closer: Closer,
    clock: fn() -> DateTime<FixedOffset>,
    rehearsal: Rehearsal,
    /// Heard and not yet taken in.
    inputs: VecDeque<Input>,
    /// How long to wait for the next size before drawing this one.
    settling: Duration,
    /// The terminal belongs to the shell that started us, until it brings us back.
    away: bool,
}

impl<P: Program> Desk<'_, P> {
    fn work(&mut self) {
        loop {
            let timeout = self.program.wake((self.clock)());
            let mut flow = match self.next(timeout) {
                Some(item) => self.take(item),
                None => self.tell(Happening::Woke),
            };
            // Everything else that is queued, and while a window is dragged what comes next.
            let begun = Instant::now();
            while flow < Flow::Suspend && begun.elapsed() < DRAIN.max(self.settling) {
                let left = self.settling.saturating_sub(begun.elapsed());
                let Some(item) = self.next(Some(left)) else {
                    break;
                };
                flow = flow.max(self.take(item));
            }
            self.settling = Duration::ZERO;
            if self.tend().is_err() {
                self.vanished();
            }
            match flow {
                Flow::Still => {}
                Flow::Draw | Flow::Repaint => self.draw(flow),
                Flow::Suspend => self.suspend(),
                Flow::Quit => return,
            }
        }
    }

    /// Gives the terminal what is no picture.
    fn tend(&mut self) -> io::Result<()> {
        if let Some(text) = self.program.copied() {
            screen::copy(&text)?;
        }
        self.screen.report_mouse(self.program.mouse())
    }

    /// The next thing that happened; nothing if nothing happens for so long.
    fn next(&mut self, timeout: Option<Duration>) -> Option<Item<P::Mail>> {
        loop {
            if let Some(input) = self.inputs.pop_front() {
                return Some(Item::Input(input));
            }
            if let Ok(letter) = self.post.receiver.try_recv() {
                return Some(Item::Letter(letter));
            }
            match input::listen(&mut self.post.keyboard, timeout) {
                Heard::Inputs(inputs) => self.inputs.extend(inputs),
                Heard::Rung => {}
                Heard::Nothing => return None,
                Heard::HungUp => self.vanished(),
            }
        }
    }

    fn take(&mut self, item: Item<P::Mail>) -> Flow {
        match item {
            Item::Input(Input::Key(key)) if self.rehearsal.takes(key.code) => Flow::Still,
            Item::Input(Input::Resized) => self.resized(),
            Item::Input(input) => self.tell(Happening::Input(input)),
            Item::Letter(letter) => self.read(letter),
        }
    }

    /// Everything is painted again, also if the size is now what it was: made small and large
    /// again, a terminal has forgotten what did not fit.
    fn resized(&mut self) -> Flow {
        self.settling = RESIZING;
        let flow = self.tell(Happening::Input(Input::Resized));
        flow.max(Flow::Repaint)
    }

    fn read(&mut self, letter: Letter<P::Mail>) -> Flow {
        match letter {
            Letter::Resized => self.resized(),
            Letter::Mail(mail) => self.tell(Happening::Mail(mail)),
            Letter::Trouble(details) => self.tell(Happening::Trouble(details)),
            Letter::Suspend => Flow::Suspend,
            Letter::Continued => self.come_back(),
            Letter::Closing(ending, done) => {
                self.tell(Happening::Closing(ending));
                let _ = done.send(());
                // Somebody else is ending the process; the screen is no longer ours to draw on.
                loop {
                    std::thread::park();
                }
            }
        }
    }

    fn tell(&mut self, happening: Happening<P::Mail>) -> Flow {
        self.program.handle(happening, (self.clock)())
    }

    fn draw(&mut self, flow: Flow) {
        if self.away {
            return;
        }
        if self.try_draw(flow).is_err() {
            self.vanished();
        }
        self.program.shown();
    }

    fn try_draw(&mut self, flow: Flow) -> io::Result<()> {
        let program = &mut *self.program;
        if flow == Flow::Repaint {
            self.screen.repaint()?;
        } else if let Some(area) = program.part()
            && self
                .screen
                .draw_part(area, |frame| program.draw_part(frame))?
        {
            return Ok(());
        }
        self.screen.draw(|frame| program.draw(frame))
    }

    fn suspend(&mut self) {
        screen::give_back(Unread::Keep);
        self.away = true;
        // All threads stop here, until a shell says otherwise; the signals thread then posts
        // `Continued`. Where there is no stopping we come back at once.
        if system::stop_ourselves().is_err() {
            let flow = self.come_back();
            self.draw(flow);
        }
    }

    /// Also after a stop that was not ours (SIGSTOP cannot be caught), because whoever had the
    /// terminal meanwhile may have changed anything.
    fn come_back(&mut self) -> Flow {
        self.away = false;
        if self.screen.enter_again().is_err() {
            self.vanished();
        }
        Flow::Repaint
    }

    /// The terminal is gone, or takes no more.
    fn vanished(&mut self) -> ! {
        self.tell(Happening::Closing(Ending::HangUp));
        self.closer.end(&Ending::HangUp)
    }
}
