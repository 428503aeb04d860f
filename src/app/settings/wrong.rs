//! What is wrong with a line of a settings file, and how that is said.

use crate::app::colours::Colours;
use crate::app::command::Refused;
use crate::app::keys;
use crate::i18n::{Lang, Words};
use crate::say;

/// More letters of what somebody wrote are not repeated.
const LONGEST: usize = 40;

/// A line that is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadLine {
    /// Its number, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It is no `name = value`.
    NoToml,
    /// It is a heading: names are written out instead.
    Heading,
    /// Nothing is called that.
    Unknown(String),
    /// An earlier line says it already.
    Twice(String),
    /// The setting of this name cannot have this value.
    Value(&'static str),
    /// The keys cannot be given to the command.
    Keys(Refused),
}

impl BadLine {
    /// The line, what is wrong with it and what is allowed.
    pub fn sentence(&self, words: &Words) -> String {
        let what = self.wrong.sentence(words);
        say!(words, "settings-line", line = self.line, what = what)
    }
}

impl Wrong {
    fn sentence(&self, words: &Words) -> String {
        match self {
            Self::NoToml => say!(words, "settings-no-toml"),
            Self::Heading => say!(words, "settings-heading"),
            Self::Unknown(name) => say!(words, "settings-unknown", name = short(name)),
            Self::Twice(name) => say!(words, "settings-twice", name = short(name)),
            Self::Value(name) => {
                let (name, allowed) = (*name, allowed(name));
                say!(words, "settings-value", name = name, allowed = allowed)
            }
            Self::Keys(why) => refused(why, words),
        }
    }
}

/// What the setting of a name can be.
pub fn allowed(name: &str) -> String {
    let quoted = |id: &str| format!("\"{id}\"");
    let listed = |ids: Vec<String>| ids.join(", ");
    match name {
        "colours" => listed(Colours::ALL.map(|one| quoted(one.id())).to_vec()),
        "language" => listed(Lang::ALL.map(|one| quoted(one.code())).to_vec()),
        "mouse" => "true, false".to_owned(),
        _ => "keys.capture = \"n\", keys.capture = [\"n\", \"F5\"]".to_owned(),
    }
}

fn refused(why: &Refused, words: &Words) -> String {
    let shown = |key: &str| match key {
        "space" => say!(words, "key-space"),
        key => short(&keys::shown(key)),
    };
    match why {
        Refused::NoCommand(id) => say!(words, "settings-no-command", name = short(id)),
        Refused::NoKey(key) => say!(words, "settings-no-key", key = short(key)),
        Refused::NoKeys => say!(words, "settings-no-keys"),
        Refused::IsText(key) => say!(words, "settings-is-text", key = shown(key)),
        Refused::IsNumber(key) => say!(words, "settings-is-number", key = shown(key)),
        Refused::Taken(key, by) => {
            let command = words.get(&format!("command-{by}"));
            let (key, id) = (shown(key), *by);
            say!(
                words,
                "settings-taken",
                key = key,
                command = command,
                id = id
            )
        }
    }
}

/// The beginning of what somebody wrote.
fn short(written: &str) -> String {
    let clean = crate::domain::text::clean(written);
    let mut points = clean.as_str().chars();
    let mut text: String = points.by_ref().take(LONGEST).collect();
    if points.next().is_some() {
        text.push('…');
    }
    text
}
