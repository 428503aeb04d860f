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

/// A key's name as it stands in the command table, from the way a person writes it: `Ctrl+Z`,
/// `shift+n`, `PgDn`, `↑`. `None` where there is no such key, and where no terminal tells it from
/// another (Ctrl+I is Tab, Ctrl+M is Enter).
pub fn canonical(written: &str) -> Option<String> {
    let mut rest = written;
    let (mut ctrl, mut alt, mut shift) = (false, false, false);
    while let Some((modifier, after)) = rest.split_once('+').filter(|(_, after)| !after.is_empty())
    {
        match modifier.to_lowercase().as_str() {
            "ctrl" => ctrl = true,
            "alt" => alt = true,
            "shift" => shift = true,
            _ => return None,
        }
        rest = after;
    }
    let mut points = rest.chars();
    let single = points.next().filter(|_| points.as_str().is_empty());
    let key = match (single, named(rest)) {
        (_, Some(name)) => name.to_owned(),
        (Some(point), None) if ctrl => {
            let letter = point.to_ascii_lowercase();
            let told_apart = letter.is_ascii_lowercase() && !matches!(letter, 'i' | 'm');
            (told_apart && !alt && !shift).then(|| letter.to_string())?
        }
        (Some(point), None) if shift => {
            shift = false;
            point
                .is_alphabetic()
                .then(|| point.to_uppercase())?
                .to_string()
        }
        (Some(point), None) => (!point.is_control() && point != ' ').then(|| point.to_string())?,
        (None, None) => {
            let number: u8 = rest.strip_prefix(['F', 'f'])?.parse().ok()?;
            (1..=24).contains(&number).then(|| format!("F{number}"))?
        }
    };
    let with = |on: bool, name: &'static str| if on { name } else { "" };
    Some(format!(
        "{}{}{}{key}",
        with(ctrl, "ctrl+"),
        with(alt, "alt+"),
        with(shift, "shift+")
    ))
}

/// The keys that have a name, by that name and by what else they are called.
fn named(written: &str) -> Option<&'static str> {
    Some(match written.to_lowercase().as_str() {
        "enter" | "return" => "enter",
        "esc" | "escape" => "esc",
        "tab" => "tab",
        "space" | " " => "space",
        "up" | "↑" => "up",
        "down" | "↓" => "down",
        "left" | "←" => "left",
        "right" | "→" => "right",
        "home" => "home",
        "end" => "end",
        "pgup" | "pageup" => "pgup",
        "pgdn" | "pagedown" => "pgdn",
        "del" | "delete" => "del",
        "backspace" | "⌫" => "backspace",
        _ => return None,
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
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        let shift = if letter.is_uppercase() { "Shift+" } else { "" };
        return format!("{shift}{letter}");
    }
    if let Some((modifier, rest)) = name.split_once('+').filter(|(_, rest)| !rest.is_empty()) {
        return format!("{}+{}", capitalised(modifier), capitalised(&shown(rest)));
    }
    let shown = match name {
        "up" => "↑",
        "down" => "↓",
        "left" => "←",
        "right" => "→",
        "pgup" => "PgUp",
        "pgdn" => "PgDn",
        "backspace" => "⌫",
        other => return capitalised(other),
    };
    shown.to_owned()
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
            ("Å", "Shift+Å"),
            ("ctrl+z", "Ctrl+Z"),
            ("alt++", "Alt++"),
            ("+", "+"),
            ("shift+tab", "Shift+Tab"),
            ("shift+F5", "Shift+F5"),
            ("F1", "F1"),
            ("?", "?"),
            ("pgdn", "PgDn"),
        ] {
            assert_eq!(shown(name), written);
        }
    }

    #[test]
    fn people_write_keys_in_their_own_way() {
        for (written, name) in [
            ("n", Some("n")),
            ("N", Some("N")),
            ("shift+å", Some("Å")),
            ("Ctrl+Z", Some("ctrl+z")),
            ("alt+x", Some("alt+x")),
            ("+", Some("+")),
            ("alt++", Some("alt++")),
            ("Shift+Tab", Some("shift+tab")),
            ("PageDown", Some("pgdn")),
            ("↑", Some("up")),
            (" ", Some("space")),
            ("f12", Some("F12")),
            ("F25", None),
            ("ctrl+m", None),
            ("meta+x", None),
            ("", None),
            ("\u{7}", None),
        ] {
            let read = canonical(written);
            assert_eq!(read.as_deref(), name, "{written:?}");
            assert!(read.is_none_or(|read| parse(&read).is_some()), "{written}");
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
