//! What a person has set: read from the text of a settings file, one line at a time.
//!
//! Each line is a TOML document of its own, so that a bad one costs nothing but itself:
//!
//! ```toml
//! colours = "contrast"
//! language = "nn"
//! mouse = true
//! keys.capture = ["n", "F5"]
//! ```

mod wrong;

pub use wrong::{BadLine, Wrong, allowed};

use toml::{Table, Value};

use super::colours::Colours;
use super::command::{Binding, Keymap};
use crate::i18n::Lang;

/// The names of what can be set, and what each may be. `keys.…` names a command.
pub const NAMES: [&str; 4] = ["colours", "language", "mouse", "keys"];

/// No line that means anything is longer than this, in bytes.
const LONGEST_LINE: usize = 2000;

/// What a person has set. What they have not stays open.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The colours to begin with.
    pub colours: Option<Colours>,
    /// The language to begin with.
    pub language: Option<Lang>,
    /// Whether the mouse is on from the beginning.
    pub mouse: Option<bool>,
    /// Which keys commands have.
    pub keymap: Keymap,
}

/// Reads a settings file. Lines that cannot be used are named, in their order; everything else
/// counts.
pub fn read(text: &str) -> (Settings, Vec<BadLine>) {
    let mut reading = Reading::default();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (at, line) in text.lines().enumerate() {
        reading.line(at + 1, line);
    }
    reading.done()
}

/// What has been read so far.
#[derive(Default)]
struct Reading {
    settings: Settings,
    wishes: Vec<Binding>,
    /// In which line each wish stands.
    lines: Vec<usize>,
    bad: Vec<BadLine>,
}

impl Reading {
    fn line(&mut self, number: usize, line: &str) {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            return;
        }
        let outcome = if line.starts_with('[') {
            Err(Wrong::Heading)
        } else if line.len() > LONGEST_LINE {
            Err(Wrong::NoToml)
        } else {
            line.parse::<Table>()
                .map_err(|_| Wrong::NoToml)
                .and_then(|table| {
                    table
                        .into_iter()
                        .try_for_each(|(name, value)| self.set(number, &name, &value))
                })
        };
        if let Err(wrong) = outcome {
            self.is_bad(number, wrong);
        }
    }

    fn is_bad(&mut self, line: usize, wrong: Wrong) {
        self.bad.push(BadLine { line, wrong });
    }

    fn set(&mut self, line: usize, name: &str, value: &Value) -> Result<(), Wrong> {
        let settings = &mut self.settings;
        match name {
            "colours" => {
                let colours = value.as_str().and_then(Colours::named);
                once(&mut settings.colours, colours, name)
            }
            "language" => {
                let language = value.as_str().and_then(|code| code.parse().ok());
                once(&mut settings.language, language, name)
            }
            "mouse" => once(&mut settings.mouse, value.as_bool(), name),
            "keys" => {
                let bound = value.as_table().ok_or(Wrong::Value("keys"))?;
                bound
                    .iter()
                    .try_for_each(|(command, keys)| self.wish(line, command, keys))
            }
            unknown => Err(Wrong::Unknown(unknown.to_owned())),
        }
    }

    fn wish(&mut self, line: usize, command: &str, keys: &Value) -> Result<(), Wrong> {
        let one = |value: &Value| {
            value
                .as_str()
                .map(str::to_owned)
                .ok_or(Wrong::Value("keys"))
        };
        let keys = match keys {
            Value::Array(keys) => keys.iter().map(one).collect::<Result<_, _>>()?,
            key => vec![one(key)?],
        };
        if self.wishes.iter().any(|wish| wish.command == command) {
            return Err(Wrong::Twice(format!("keys.{command}")));
        }
        self.wishes.push(Binding {
            command: command.to_owned(),
            keys,
        });
        self.lines.push(line);
        Ok(())
    }

    fn done(mut self) -> (Settings, Vec<BadLine>) {
        let (keymap, refused) = Keymap::with(&self.wishes);
        self.settings.keymap = keymap;
        for (wish, why) in refused {
            let line = self.lines.get(wish).copied().unwrap_or_default();
            self.is_bad(line, Wrong::Keys(why));
        }
        self.bad.sort_by_key(|bad| bad.line);
        (self.settings, self.bad)
    }
}

/// Puts a value in its place, if it is one and nothing stands there.
fn once<T>(place: &mut Option<T>, value: Option<T>, name: &str) -> Result<(), Wrong> {
    let known = NAMES.into_iter().find(|known| *known == name);
    let value = value.ok_or(Wrong::Value(known.unwrap_or_default()))?;
    if place.is_some() {
        return Err(Wrong::Twice(name.to_owned()));
    }
    *place = Some(value);
    Ok(())
}

#[cfg(test)]
mod tests;
