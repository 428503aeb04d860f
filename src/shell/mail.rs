//! The one channel into the loop.

use std::io;
use std::sync::mpsc::{self, Receiver, Sender, SyncSender};

use super::ending::Ending;
use super::system::{Bell, Keyboard};

/// Everything that can wake the loop.
#[derive(Debug)]
pub(super) enum Letter<M> {
    /// The terminal has another size.
    Resized,
    /// From the program's own threads.
    Mail(M),
    /// Somebody asked us to stop for a while (SIGTSTP).
    Suspend,
    /// We were stopped and go on (SIGCONT): the terminal may have been used by others meanwhile.
    Continued,
    /// Another thread panicked.
    Trouble(String),
    /// The process is about to end; the sender is told when the program has said its last.
    Closing(Ending, SyncSender<()>),
}

/// Where the program's own threads post what the loop should know. Cheap to clone.
#[derive(Debug)]
pub struct Mailbox<M> {
    sender: Sender<Letter<M>>,
    bell: Bell,
}

impl<M> Mailbox<M> {
    /// Posts one message. It is lost when the loop is over, for nobody is left to read it.
    pub fn send(&self, mail: M) {
        self.post(Letter::Mail(mail));
    }

    pub(super) fn post(&self, letter: Letter<M>) {
        // The receiver is gone only when the loop is over.
        let _ = self.sender.send(letter);
        self.bell.ring();
    }
}

// Derived, this would ask for `M: Clone`, which a mailbox has no need of.
impl<M> Clone for Mailbox<M> {
    fn clone(&self) -> Self {
        Self {
            sender: self.sender.clone(),
            bell: self.bell.clone(),
        }
    }
}

/// The loop's end of the channel, to be handed to [`run`](super::run()).
#[derive(Debug)]
pub struct Post<M> {
    pub(super) receiver: Receiver<Letter<M>>,
    pub(super) mailbox: Mailbox<M>,
    pub(super) keyboard: Keyboard,
}

/// Opens the channel. It exists before the loop does, so that threads which were started earlier
/// (the saver) can hold a mailbox.
///
/// # Errors
/// If the system has no more handles to give.
pub fn post<M>() -> io::Result<(Mailbox<M>, Post<M>)> {
    let (sender, receiver) = mpsc::channel();
    let (keyboard, bell) = Keyboard::open()?;
    let mailbox = Mailbox { sender, bell };
    let post = Post {
        receiver,
        mailbox: mailbox.clone(),
        keyboard,
    };
    Ok((mailbox, post))
}
