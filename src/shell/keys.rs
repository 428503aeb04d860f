//! What a terminal's key sequences mean: the tables behind [`decode`](super::decode).
//!
//! Sources: xterm's control sequences (ctlseqs), the Linux console's `console_codes(4)`, and the
//! kitty keyboard protocol, which a terminal may have been left in by somebody else.

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

/// A key without modifiers.
pub(super) fn plain(code: KeyCode) -> Event {
    key(code, KeyModifiers::NONE)
}

fn key(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

/// A byte below 128 that stands for itself.
pub(super) fn ascii(byte: u8) -> Event {
    let control = |first: u8, last: u8| {
        let letter = char::from(byte - first + last);
        key(KeyCode::Char(letter), KeyModifiers::CONTROL)
    };
    match byte {
        b'\r' => plain(KeyCode::Enter),
        b'\t' => plain(KeyCode::Tab),
        0x7f => plain(KeyCode::Backspace),
        0x1b => plain(KeyCode::Esc),
        0x00 => key(KeyCode::Char(' '), KeyModifiers::CONTROL),
        0x01..=0x1a => control(0x01, b'a'),
        0x1c..=0x1f => control(0x1c, b'4'),
        _ => plain(KeyCode::Char(char::from(byte))),
    }
}

/// The Linux console's function keys: `ESC [ [ A` to `E`.
pub(super) fn console(byte: u8) -> Option<Event> {
    matches!(byte, b'A'..=b'E').then(|| plain(KeyCode::F(byte - b'A' + 1)))
}

/// Keys of "application mode": `ESC O` and one byte.
pub(super) fn ss3(byte: u8) -> Option<Event> {
    if byte == b'M' {
        return Some(plain(KeyCode::Enter));
    }
    cursor(byte).map(plain)
}

/// The keys that are known by a letter, in both modes.
fn cursor(letter: u8) -> Option<KeyCode> {
    Some(match letter {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'P'..=b'S' => KeyCode::F(letter - b'P' + 1),
        _ => return None,
    })
}

/// `ESC [`, parameters, final byte. Nothing for what is no key: replies, reports, noise.
pub(super) fn csi(parameters: &[u8], last: u8) -> Option<Event> {
    let text = std::str::from_utf8(parameters).ok()?;
    if let Some(mouse) = text.strip_prefix('<') {
        return mouse_report(mouse, last);
    }
    let numbers = Numbers::parse(text)?;
    match last {
        b'Z' => Some(key(KeyCode::BackTab, KeyModifiers::SHIFT)),
        b'~' if numbers.first() == Some(27) => {
            let modifiers = modifiers(numbers.field(1).first().copied());
            character(numbers.field(2).first().copied()?, modifiers).map(Event::Key)
        }
        b'~' => Some(numbers.key(tilde(numbers.first()?)?)),
        b'u' => kitty(&numbers),
        // `ESC [ 1 ; 5 A`; where the first number is another one this is a report, not a key.
        _ if matches!(numbers.first(), None | Some(1)) => Some(numbers.key(cursor(last)?)),
        _ => None,
    }
}

/// The keys that are known by a number.
fn tilde(number: u32) -> Option<KeyCode> {
    let function = |from: u32, first: u32| u8::try_from(number - from + first).ok().map(KeyCode::F);
    Some(match number {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        11..=15 => return function(11, 1),
        17..=21 => return function(17, 6),
        23..=26 => return function(23, 11),
        28..=29 => return function(28, 15),
        31..=34 => return function(31, 17),
        _ => return None,
    })
}

/// `ESC [ code ; modifiers : kind u`.
fn kitty(numbers: &Numbers) -> Option<Event> {
    let modifiers = modifiers(numbers.modifier());
    let mut event = character(numbers.first()?, modifiers)?;
    event.kind = numbers.kind();
    Some(Event::Key(event))
}

fn character(code: u32, mut modifiers: KeyModifiers) -> Option<KeyEvent> {
    let code = match code {
        9 if modifiers.contains(KeyModifiers::SHIFT) => KeyCode::BackTab,
        9 => KeyCode::Tab,
        13 | 57414 => KeyCode::Enter,
        27 => KeyCode::Esc,
        127 => KeyCode::Backspace,
        // The keypad without NumLock, in the private use area.
        57417 => KeyCode::Left,
        57418 => KeyCode::Right,
        57419 => KeyCode::Up,
        57420 => KeyCode::Down,
        57421 => KeyCode::PageUp,
        57422 => KeyCode::PageDown,
        57423 => KeyCode::Home,
        57424 => KeyCode::End,
        57425 => KeyCode::Insert,
        57426 => KeyCode::Delete,
        // The rest of it are keys that are no text: Caps Lock, media keys, modifiers alone.
        57344..=63743 => return None,
        _ => {
            let letter = char::from_u32(code).filter(|letter| !letter.is_control())?;
            // The protocol names the key without Shift; what Shift makes of other keys than
            // letters only the terminal knows, and it sends those as text.
            if modifiers.contains(KeyModifiers::SHIFT) && letter.is_lowercase() {
                modifiers.remove(KeyModifiers::SHIFT);
                KeyCode::Char(letter.to_uppercase().next().unwrap_or(letter))
            } else {
                KeyCode::Char(letter)
            }
        }
    };
    Some(KeyEvent::new(code, modifiers))
}

/// `ESC [ < button ; column ; row M` (or `m` when it is let go).
fn mouse_report(text: &str, last: u8) -> Option<Event> {
    let numbers = Numbers::parse(text)?;
    let button = numbers.first()?;
    let place = |field: usize| {
        let number = numbers.field(field).first().copied()?;
        u16::try_from(number.checked_sub(1)?).ok()
    };
    let which = match button & 0b11 {
        0 => MouseButton::Left,
        1 => MouseButton::Middle,
        _ => MouseButton::Right,
    };
    let kind = match (button & 0b1110_0011, last) {
        (0b0100_0000, b'M') => MouseEventKind::ScrollUp,
        (0b0100_0001, b'M') => MouseEventKind::ScrollDown,
        (0b0100_0010, b'M') => MouseEventKind::ScrollLeft,
        (0b0100_0011, b'M') => MouseEventKind::ScrollRight,
        (0b00..=0b10, b'M') => MouseEventKind::Down(which),
        (0b00..=0b10, b'm') => MouseEventKind::Up(which),
        (0b10_0000..=0b10_0010, b'M') => MouseEventKind::Drag(which),
        _ => return None,
    };
    let mut modifiers = KeyModifiers::NONE;
    modifiers.set(KeyModifiers::SHIFT, button & 0b100 != 0);
    modifiers.set(KeyModifiers::ALT, button & 0b1000 != 0);
    modifiers.set(KeyModifiers::CONTROL, button & 0b1_0000 != 0);
    Some(Event::Mouse(MouseEvent {
        kind,
        column: place(1)?,
        row: place(2)?,
        modifiers,
    }))
}

fn modifiers(number: Option<u32>) -> KeyModifiers {
    // Sent as one more than the sum of its bits; Caps Lock and Num Lock (64, 128) do not matter.
    let bits = number.unwrap_or(1).saturating_sub(1);
    let mut modifiers = KeyModifiers::NONE;
    modifiers.set(KeyModifiers::SHIFT, bits & 1 != 0);
    modifiers.set(KeyModifiers::ALT, bits & 2 != 0);
    modifiers.set(KeyModifiers::CONTROL, bits & 4 != 0);
    modifiers.set(KeyModifiers::SUPER, bits & 8 != 0);
    modifiers.set(KeyModifiers::HYPER, bits & 16 != 0);
    modifiers.set(KeyModifiers::META, bits & 32 != 0);
    modifiers
}

/// Parameters: fields between `;`, parts of a field between `:`. An empty part is 1, the
/// smallest value any of them has.
struct Numbers {
    fields: Vec<Vec<u32>>,
}

impl Numbers {
    fn parse(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(Self { fields: Vec::new() });
        }
        let part = |part: &str| match part {
            "" => Some(1),
            digits => digits.parse().ok(),
        };
        let fields = text
            .split(';')
            .map(|field| field.split(':').map(part).collect())
            .collect::<Option<_>>()?;
        Some(Self { fields })
    }

    fn field(&self, index: usize) -> &[u32] {
        self.fields.get(index).map_or(&[], Vec::as_slice)
    }

    fn first(&self) -> Option<u32> {
        self.field(0).first().copied()
    }

    fn modifier(&self) -> Option<u32> {
        self.field(1).first().copied()
    }

    fn kind(&self) -> KeyEventKind {
        match self.field(1).get(1) {
            Some(2) => KeyEventKind::Repeat,
            Some(3) => KeyEventKind::Release,
            _ => KeyEventKind::Press,
        }
    }

    fn key(&self, code: KeyCode) -> Event {
        let mut event = KeyEvent::new(code, modifiers(self.modifier()));
        event.kind = self.kind();
        Event::Key(event)
    }
}
