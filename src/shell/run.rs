//! The only loop.

use std::io;
use std::sync::mpsc::TryRecvError;
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset};

use super::ending::{Closer, Ending, LastWords};
use super::input::{self, Input};
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
    /// Whether clicks and the wheel are reported. Off, the terminal's own marking and copying work.
    pub mouse: bool,
    /// Says what time it is.
    pub clock: fn() -> DateTime<FixedOffset>,
    /// A sentence that is printed before the details of a panic: what happened, what is safe.
    pub apology: String,
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
    let screen = Screen::enter(options.mouse).inspect_err(|_| panics::unwatch())?;
    let mut desk = Desk {
        program,
        post,
        screen,
        closer,
        clock: options.clock,
        rehearsal: Rehearsal::from_environment(),
        away: false,
    };
    desk.draw(Flow::Draw);
    // The keyboard is opened after the first picture: nobody types at what is not there yet.
    let result = desk.hear_keyboard().map(|()| desk.work());
    drop(desk);
    panics::unwatch();
    Ok(result?)
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
        system::Notice::Resized => mailbox.post(Letter::Input(Input::Resized)),
    })
}

struct Desk<'a, P: Program> {
    program: &'a mut P,
    post: Post<P::Mail>,
    screen: Screen,
    closer: Closer,
    clock: fn() -> DateTime<FixedOffset>,
    rehearsal: Rehearsal,
    /// The terminal belongs to the shell that started us, until it brings us back.
    away: bool,
}

impl<P: Program> Desk<'_, P> {
    fn hear_keyboard(&self) -> io::Result<()> {
        let mailbox = self.post.mailbox.clone();
        let closer = self.closer.clone();
        input::listen(
            move |input| mailbox.post(Letter::Input(input)),
            move || closer.end(&Ending::HangUp),
        )
    }

    fn work(&mut self) {
        loop {
            let mut flow = self.wait();
            let mut until = Instant::now() + DRAIN;
            while flow < Flow::Suspend && Instant::now() < until {
                match self.post.receiver.try_recv() {
                    Ok(letter) => {
                        if matches!(letter, Letter::Input(Input::Resized)) {
                            until = until.max(Instant::now() + RESIZING);
                        }
                        flow = flow.max(self.read(letter));
                    }
                    Err(TryRecvError::Empty | TryRecvError::Disconnected) => break,
                }
            }
            match flow {
                Flow::Still => {}
                Flow::Draw | Flow::Repaint => self.draw(flow),
                Flow::Suspend => self.suspend(),
                Flow::Quit => return,
            }
        }
    }

    /// Sleeps until something arrives or the program wants to be woken.
    fn wait(&mut self) -> Flow {
        let letter = match self.program.wake((self.clock)()) {
            // Between the desk and its own mailbox the channel never closes.
            None => self.post.receiver.recv().ok(),
            Some(time) => self.post.receiver.recv_timeout(time).ok(),
        };
        match letter {
            Some(letter) => self.read(letter),
            None => self.tell(Happening::Woke),
        }
    }

    fn read(&mut self, letter: Letter<P::Mail>) -> Flow {
        match letter {
            Letter::Input(input) => {
                if let Input::Key(key) = &input
                    && self.rehearsal.takes(key.code)
                {
                    return Flow::Still;
                }
                let resized = matches!(input, Input::Resized);
                let flow = self.tell(Happening::Input(input));
                if resized { flow.max(Flow::Draw) } else { flow }
            }
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
        let cleared = if flow == Flow::Repaint {
            self.screen.repaint()
        } else {
            Ok(())
        };
        let program = &mut *self.program;
        if let Err(error) = cleared.and_then(|()| self.screen.draw(|frame| program.draw(frame))) {
            self.vanished(&error);
        }
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
        if let Err(error) = self.screen.enter_again() {
            self.vanished(&error);
        }
        Flow::Repaint
    }

    /// The terminal takes no more.
    fn vanished(&mut self, error: &io::Error) -> ! {
        tracing::warn!(%error, "the terminal is gone");
        self.tell(Happening::Closing(Ending::HangUp));
        self.closer.end(&Ending::HangUp)
    }
}
