//! From the bytes of a terminal to keys.
//!
//! Why not crossterm's own reader, on Unix: it loops for ever when the terminal vanishes; it
//! leaves everything beyond the first 1,024 waiting bytes unread until another key is pressed; a
//! reply it does not know (`ESC [ ? … y`) swallows what is typed after it up to the next `u` or
//! `c`, and one that begins with `ESC ]` is typed into the text. All four were seen happening; see
//! docs/decisions. The keys themselves are crossterm's types, so nobody else has to know.
//!
//! ```text
//!            ┌───────────────── ESC ──────────────────┐
//!   Ground ──┤  Escape ──┬─ [ ─> Csi ──┬─ final byte ─┴─> key      200~ ─> Paste ─ ESC[201~ ─> text
//!            │           │             ├─ [ ─> Console ─> F1 … F5
//!            │           │             └─ M ─> three bytes of an old mouse report: dropped
//!            │           ├─ O ─> Ss3 ─> key
//!            │           ├─ ] P X ^ _ ─> Reply ─ BEL or ESC \ ─> dropped
//!            │           └─ anything else ─> the same with Alt
//!            └─ UTF-8 ─> character
//! ```

use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

use super::keys;

/// How long after an escape byte the rest of a sequence may take. A person's Esc is noticed this
/// much later.
const SEQUENCE: Duration = Duration::from_millis(20);
/// The same for the long replies to questions somebody else asked.
const REPLY: Duration = Duration::from_millis(100);
/// The same for the rest of a paste.
const PASTE: Duration = Duration::from_secs(1);

/// No key is longer than this.
const LONGEST_SEQUENCE: usize = 64;
/// A reply that is longer is no reply.
const LONGEST_REPLY: usize = 4096;
/// A paste is handed on when it is this long; the rest follows as a paste of its own.
const LONGEST_PASTE: usize = 16 << 20;

const PASTE_END: &[u8] = b"\x1b[201~";

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Ground,
    Utf8 {
        length: usize,
    },
    Escape,
    Csi,
    Console,
    Ss3,
    OldMouse {
        left: u8,
    },
    Reply {
        escaped: bool,
    },
    Paste,
}

/// Takes in bytes as they come, in pieces of any size, and gives out events.
#[derive(Debug, Default)]
pub struct Decoder {
    state: State,
    /// An escape byte came before the sequence that is being read.
    alt: bool,
    /// What has been read of the present sequence, without its introducer.
    held: Vec<u8>,
}

impl Decoder {
    /// Decodes bytes in the order in which they came, and appends what they mean.
    pub fn feed(&mut self, bytes: &[u8], events: &mut Vec<Event>) {
        for &byte in bytes {
            self.take(byte, events);
        }
    }

    /// How long to wait for the rest of an unfinished sequence; `None` if nothing is unfinished.
    pub fn patience(&self) -> Option<Duration> {
        match self.state {
            State::Ground => None,
            State::Reply { .. } => Some(REPLY),
            State::Paste => Some(PASTE),
            State::Utf8 { .. }
            | State::Escape
            | State::Csi
            | State::Console
            | State::Ss3
            | State::OldMouse { .. } => Some(SEQUENCE),
        }
    }

    /// The rest did not come in time: what was read stands for itself, or for nothing.
    pub fn give_up(&mut self, events: &mut Vec<Event>) {
        match self.state {
            State::Escape => {
                if self.alt {
                    events.push(keys::plain(KeyCode::Esc));
                }
                events.push(keys::plain(KeyCode::Esc));
            }
            State::Csi if self.held.is_empty() => events.push(alt('[')),
            State::Ss3 => events.push(alt('O')),
            State::Paste => self.finish_paste(events),
            State::Ground
            | State::Utf8 { .. }
            | State::Csi
            | State::Console
            | State::OldMouse { .. }
            | State::Reply { .. } => {}
        }
        self.reset();
    }

    fn reset(&mut self) {
        self.state = State::Ground;
        self.alt = false;
        self.held.clear();
    }

    fn take(&mut self, byte: u8, events: &mut Vec<Event>) {
        match self.state {
            State::Ground => self.ground(byte, events),
            State::Utf8 { length } => self.utf8(byte, length, events),
            State::Escape => self.escape(byte, events),
            State::Csi => self.csi(byte, events),
            State::Console => {
                events.extend(keys::console(byte));
                self.reset();
            }
            State::Ss3 => {
                events.extend(keys::ss3(byte).map(|event| self.with_alt(event)));
                self.reset();
            }
            State::OldMouse { left: 0 | 1 } => self.reset(),
            State::OldMouse { left } => self.state = State::OldMouse { left: left - 1 },
            State::Reply { escaped } => self.reply(byte, escaped, events),
            State::Paste => self.paste(byte, events),
        }
    }

    fn ground(&mut self, byte: u8, events: &mut Vec<Event>) {
        let length = match byte {
            0x1b => {
                self.state = State::Escape;
                return;
            }
            0x00..=0x7f => {
                events.push(self.with_alt(keys::ascii(byte)));
                return self.reset();
            }
            0xc2..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xf4 => 4,
            // No character begins like this.
            0x80..=0xc1 | 0xf5..=0xff => return self.reset(),
        };
        self.held.clear();
        self.held.push(byte);
        self.state = State::Utf8 { length };
    }

    fn utf8(&mut self, byte: u8, length: usize, events: &mut Vec<Event>) {
        if !(0x80..=0xbf).contains(&byte) {
            // The character was cut off; the byte that cut it off is a key of its own.
            self.reset();
            return self.ground(byte, events);
        }
        self.held.push(byte);
        if self.held.len() < length {
            return;
        }
        let character = std::str::from_utf8(&self.held).ok();
        if let Some(character) = character.and_then(|text| text.chars().next())
            && !character.is_control()
        {
            events.push(self.with_alt(keys::plain(KeyCode::Char(character))));
        }
        self.reset();
    }

    fn escape(&mut self, byte: u8, events: &mut Vec<Event>) {
        self.held.clear();
        match byte {
            b'[' => self.state = State::Csi,
            b'O' => self.state = State::Ss3,
            b']' | b'P' | b'X' | b'^' | b'_' => self.state = State::Reply { escaped: false },
            0x1b if self.alt => {
                // Of three in a row the first stands for itself.
                events.push(keys::plain(KeyCode::Esc));
            }
            0x1b => self.alt = true,
            _ => {
                self.alt = true;
                self.state = State::Ground;
                self.ground(byte, events);
            }
        }
    }

    fn csi(&mut self, byte: u8, events: &mut Vec<Event>) {
        match byte {
            b'[' if self.held.is_empty() => self.state = State::Console,
            b'M' if self.held.is_empty() => self.state = State::OldMouse { left: 3 },
            // Parameters and what stands between them and the final byte.
            0x20..=0x3f if self.held.len() < LONGEST_SEQUENCE => self.held.push(byte),
            b'~' if self.held == b"200" => {
                self.held.clear();
                self.state = State::Paste;
            }
            0x40..=0x7e => {
                let event = keys::csi(&self.held, byte).map(|event| self.with_alt(event));
                events.extend(event);
                self.reset();
            }
            // A sequence that never ends the way a sequence ends: a new one, or keys.
            _ => {
                self.reset();
                self.ground(byte, events);
            }
        }
    }

    fn reply(&mut self, byte: u8, escaped: bool, events: &mut Vec<Event>) {
        match byte {
            0x07 => self.reset(),
            b'\\' if escaped => self.reset(),
            0x1b => self.state = State::Reply { escaped: true },
            _ if escaped => {
                // Not the end of the reply, so it broke off and this is something new.
                self.reset();
                self.escape(byte, events);
            }
            // No reply holds these; a person typed Alt and a bracket, and goes on typing.
            b'\r' | b'\t' | 0x7f => {
                self.reset();
                self.ground(byte, events);
            }
            _ => {
                self.held.push(byte);
                if self.held.len() > LONGEST_REPLY {
                    self.reset();
                }
            }
        }
    }

    fn paste(&mut self, byte: u8, events: &mut Vec<Event>) {
        self.held.push(byte);
        if byte == b'~' && self.held.ends_with(PASTE_END) {
            self.held.truncate(self.held.len() - PASTE_END.len());
            self.finish_paste(events);
            self.reset();
        } else if self.held.len() >= LONGEST_PASTE && byte.is_ascii_graphic() {
            // The cut is not inside of a character. It may be inside of the end mark, which then
            // ends nothing and is dropped when patience runs out.
            self.finish_paste(events);
            self.held.clear();
        }
    }

    fn finish_paste(&self, events: &mut Vec<Event>) {
        if !self.held.is_empty() {
            events.push(Event::Paste(String::from_utf8_lossy(&self.held).into()));
        }
    }

    fn with_alt(&self, event: Event) -> Event {
        match event {
            Event::Key(mut key) if self.alt => {
                key.modifiers |= KeyModifiers::ALT;
                Event::Key(key)
            }
            event => event,
        }
    }
}

fn alt(character: char) -> Event {
    Event::Key(KeyEvent::new(KeyCode::Char(character), KeyModifiers::ALT))
}

#[cfg(test)]
mod tests;
