//! What keys send.

pub(crate) const ENTER: &str = "\r";
pub(crate) const TAB: &str = "\t";
pub(crate) const BACKSPACE: &str = "\x7f";
pub(crate) const UP: &str = "\x1b[A";
pub(crate) const DOWN: &str = "\x1b[B";
pub(crate) const RIGHT: &str = "\x1b[C";
pub(crate) const LEFT: &str = "\x1b[D";
pub(crate) const PAGE_UP: &str = "\x1b[5~";
pub(crate) const PAGE_DOWN: &str = "\x1b[6~";
pub(crate) const HOME: &str = "\x1b[H";
pub(crate) const END: &str = "\x1b[F";
pub(crate) const DELETE: &str = "\x1b[3~";
pub(crate) const BACK_TAB: &str = "\x1b[Z";
pub(crate) const F1: &str = "\x1bOP";
pub(crate) const F2: &str = "\x1bOQ";
pub(crate) const F3: &str = "\x1bOR";
pub(crate) const F4: &str = "\x1bOS";
pub(crate) const F5: &str = "\x1b[15~";
pub(crate) const F12: &str = "\x1b[24~";
/// Esc in a form that cannot be taken for the beginning of the next key, however busy the machine.
pub(crate) const ESC: &str = "\x1b[27u";
/// Esc as most terminals send it: a program has to wait a moment for what may follow.
pub(crate) const BARE_ESC: &str = "\x1b";

/// Ctrl and a letter.
pub(crate) fn ctrl(letter: char) -> String {
    let byte = u8::try_from(letter.to_ascii_lowercase()).expect("an ASCII letter");
    char::from(byte & 0x1f).to_string()
}
