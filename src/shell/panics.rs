//! A panic must not leave the terminal unusable, and must not go unnoticed.
//!
//! A panic of the loop, or of a thread without which the program is deaf, ends the process by
//! the same way as a signal. A panic of any other thread is only told to the loop: printing it
//! would tear the screen, and restoring the terminal would do so while the loop goes on drawing.

use std::backtrace::Backtrace;
use std::panic::{self, PanicHookInfo};
use std::thread;

use super::ending::Closer;

/// The names of threads without which the program cannot go on start like this.
pub(super) const ESSENTIAL: &str = "shell-";

/// Puts the hook in place. `tell` is called with a panic of a thread that can be spared.
pub(super) fn watch(closer: Closer, tell: impl Fn(String) + Send + Sync + 'static) {
    panic::set_hook(Box::new(move |info| {
        let details = describe(info);
        let essential = thread::current()
            .name()
            .is_some_and(|name| name.starts_with(ESSENTIAL));
        if closer.is_loop_thread() || essential {
            closer.end_in_panic(details, &Backtrace::capture())
        }
        tell(details);
    }));
}

/// Takes the hook away again, for a panic after the terminal was given back is an ordinary one.
pub(super) fn unwatch() {
    // Inside a panic the hook cannot be changed, and need not be: the process is ending.
    if !thread::panicking() {
        drop(panic::take_hook());
    }
}

fn describe(info: &PanicHookInfo<'_>) -> String {
    let current = thread::current();
    let name = current.name().unwrap_or("?");
    // `Display` of the info says message and place: "panicked at src/x.rs:1:2:\nmessage".
    format!("[{name}] {info}")
}
