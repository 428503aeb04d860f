//! What a person does.

use std::io::Write;
use std::sync::atomic::Ordering;
use std::time::Duration;

use rustix::process::{Signal, kill_process};
use rustix::termios::{OptionalActions, SpecialCodeIndex, tcgetattr, tcsetattr};

use super::launch::pty_size;
use super::sight::nonzero;
use super::{Gone, Terminal};

impl Terminal {
    /// Presses one key, or several at once.
    pub(crate) fn press(&mut self, keys: impl AsRef<str>) {
        self.send(keys.as_ref().as_bytes());
    }

    /// Sends bytes as they are.
    pub(crate) fn send(&mut self, bytes: &[u8]) {
        let writer = &mut self.line.as_mut().expect("the line is open").writer;
        writer.write_all(bytes).expect("the terminal takes keys");
        writer.flush().expect("the terminal takes keys");
    }

    /// Types as a person does: the next letter after the one before it has shown. So it is never
    /// taken for a paste, however busy the machine. What shows nothing is waited for a moment only.
    pub(crate) fn type_text(&mut self, text: &str) {
        for letter in text.chars() {
            let before = self.byte_count();
            self.send(letter.encode_utf8(&mut [0; 4]).as_bytes());
            self.wait_for_bytes(before, Duration::from_millis(500));
        }
    }

    /// Pastes, in a terminal that says where a paste begins and ends.
    pub(crate) fn paste(&mut self, text: &str) {
        let text = text.replace('\n', "\r");
        self.send(format!("\x1b[200~{text}\x1b[201~").as_bytes());
    }

    /// Looks away, as a terminal that is held with Ctrl+S or a line that is stuck: soon the program
    /// can show no more.
    pub(crate) fn look_away(&self) {
        self.seen.state().away = true;
    }

    pub(crate) fn look_again(&self) {
        self.seen.state().away = false;
        self.seen.news.notify_all();
    }

    /// Drags the window to another size.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        let mut state = self.seen.state();
        state.parser.set_size(nonzero(rows), nonzero(columns));
        drop(state);
        let line = self.line.as_ref().expect("the line is open");
        let size = pty_size(columns, rows);
        line.master.resize(size).expect("the terminal resizes");
    }

    /// Closes the window, or loses the connection.
    pub(crate) fn hang_up(&mut self) {
        let line = self.line.take().expect("the line is open");
        // Dropping its writer, the crate would type Enter and Ctrl+D; not where there is no
        // end-of-file character.
        let mut modes = tcgetattr(&line.far_end).expect("modes");
        modes.special_codes[SpecialCodeIndex::VEOF] = 0;
        tcsetattr(&line.far_end, OptionalActions::Now, &modes).expect("modes");
        // The watcher sleeps in a read and holds the line open; one byte wakes it.
        line.closing.store(true, Ordering::SeqCst);
        (&line.far_end).write_all(b"\0").expect("a byte to wake up");
        line.watcher.join().expect("the watcher");
        drop((line.far_end, line.writer, line.master));
    }

    /// Sends the program a signal.
    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(self.process(), signal).expect("the program is there");
    }

    /// Ends the program as a power cut would.
    pub(crate) fn kill(&mut self) -> Gone {
        self.signal(Signal::KILL);
        self.gone()
    }
}
