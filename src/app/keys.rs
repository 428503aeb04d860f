//! Keys, and their names in the command table and on screen.

pub use ratatui_textarea::{Input as KeyPress, Key};

use crate::i18n::capitalised;

/// Reads a key's name: `n`, `U`, `ctrl+z`, `F1`, `enter`, `shift+tab`.
pub fn parse(name: &str) -> Option<KeyPress> {
    let (mut ctrl, mut alt, mut shift) = (false, false, false);
    let mut rest = name;
    loop {
        rest = if let Some(rest) = rest.strip_prefix("ctrl+") {
            ctrl = true;
            rest
        } else if let Some(rest) = rest.strip_prefix("alt+") {
            alt = true;
            rest
        } else if let Some(rest) = rest.strip_prefix("shift+") {
            shift = true;
            rest
        } else {
            break;
        };
    }
    let key = match rest {
        "enter" => Key::Enter,
        "esc" => Key::Esc,
        "tab" => Key::Tab,
        "space" => Key::Char(' '),
        "up" => Key::Up,
        "down" => Key::Down,
        "left" => Key::Left,
        "right" => Key::Right,
        "home" => Key::Home,
        "end" => Key::End,
        "pgup" => Key::PageUp,
        "pgdn" => Key::PageDown,
        "del" => Key::Delete,
        "backspace" => Key::Backspace,
        _ => {
            let mut points = rest.chars();
            match (points.next(), points.as_str()) {
                (Some(point), "") => Key::Char(point),
                (Some('F'), number) => Key::F(number.parse().ok()?),
                _ => return None,
            }
        }
    };
    Some(KeyPress {
        key,
        ctrl,
        alt,
        shift,
    })
}

/// Whether a key pressed is the one a name means. Shift is part of a character and of nothing
/// else: a capital letter is a letter of its own.
pub fn is(press: &KeyPress, name: &str) -> bool {
    let Some(mut named) = parse(name) else {
        return false;
    };
    let mut press = press.clone();
    if matches!(press.key, Key::Char(_)) {
        press.shift = false;
        named.shift = false;
    }
    press == named
}

/// The character a key types, where it types one. `AltGr` arrives as Ctrl and Alt together on
/// some systems, and is text.
pub fn typed(press: &KeyPress) -> Option<char> {
    match press.key {
        Key::Char(point) if press.ctrl == press.alt && !point.is_control() => Some(point),
        _ => None,
    }
}

/// How a key is written on screen. A capital letter is the letter with Shift: on the keys
/// themselves all letters are capitals.
pub fn shown(name: &str) -> String {
    let mut letters = name.chars();
    if let (Some(letter @ 'A'..='Z'), None) = (letters.next(), letters.next()) {
        return format!("Shift+{letter}");
    }
    name.split('+')
        .map(|part| match part {
            "ctrl" => "Ctrl",
            "alt" => "Alt",
            "shift" => "Shift",
            "enter" => "Enter",
            "esc" => "Esc",
            "tab" => "Tab",
            "up" => "↑",
            "down" => "↓",
            "left" => "←",
            "right" => "→",
            "home" => "Home",
            "end" => "End",
            "pgup" => "PgUp",
            "pgdn" => "PgDn",
            "del" => "Del",
            "backspace" => "⌫",
            other => other,
        })
        .map(|part| {
            if name.len() > part.len() {
                capitalised(part)
            } else {
                part.to_owned()
            }
        })
        .collect::<Vec<_>>()
        .join("+")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_known_by_their_names() {
        let press = |key| KeyPress {
            key,
            ..KeyPress::default()
        };
        assert!(is(&press(Key::Char('n')), "n"));
        assert!(!is(&press(Key::Char('N')), "n"));
        assert!(is(
            &KeyPress {
                shift: true,
                ..press(Key::Char('U'))
            },
            "U"
        ));
        assert!(is(
            &KeyPress {
                ctrl: true,
                ..press(Key::Char('z'))
            },
            "ctrl+z"
        ));
        assert!(is(&press(Key::F(1)), "F1"));
        assert!(parse("nonsense").is_none());
    }

    #[test]
    fn keys_are_written_as_they_stand_on_the_keyboard() {
        for (name, written) in [
            ("n", "n"),
            ("U", "Shift+U"),
            ("ctrl+z", "Ctrl+Z"),
            ("shift+tab", "Shift+Tab"),
            ("F1", "F1"),
            ("?", "?"),
            ("pgdn", "PgDn"),
        ] {
            assert_eq!(shown(name), written);
        }
    }

    #[test]
    fn altgr_types_and_ctrl_does_not() {
        let press = KeyPress {
            key: Key::Char('@'),
            ctrl: true,
            alt: true,
            shift: false,
        };
        assert_eq!(typed(&press), Some('@'));
        assert_eq!(
            typed(&KeyPress {
                alt: false,
                ..press
            }),
            None
        );
    }
}
