//! Which keys a command has: those of the table, or those that a person wants instead.

use super::together::{NUMBERED, TOGETHER, TYPING};
use super::{COMMANDS, Command, Scope};
use crate::app::action::Action;
use crate::app::keys::{self, KeyPress};

/// The keys of all commands.
#[derive(Clone, Debug, Default)]
pub struct Keymap {
    /// The commands with keys of a person's own.
    own: Vec<Own>,
}

#[derive(Clone, Debug)]
struct Own {
    command: &'static Command,
    keys: Vec<String>,
}

/// A wish: these keys for this command, instead of those in the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding {
    /// The command's id.
    pub command: String,
    /// The keys, as a person writes them.
    pub keys: Vec<String>,
}

/// Why a wish is not granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such command.
    NoCommand(String),
    /// There is no such key, or no terminal tells it from another.
    NoKey(String),
    /// No key at all: every command keeps one.
    NoKeys,
    /// The key is text where the command is used.
    IsText(String),
    /// The key chooses by number where the command is used.
    IsNumber(String),
    /// The key means another command already, where both are used.
    Taken(String, &'static str),
}

impl Keymap {
    /// The table with these wishes put in. Wishes that do not go together with the table, or with
    /// a wish before them, are not granted: their places in `wishes`, and why. The commands they
    /// name keep the keys of the table.
    pub fn with(wishes: &[Binding]) -> (Self, Vec<(usize, Refused)>) {
        let mut keymap = Self::default();
        let mut refused = Vec::new();
        // All at once, so that two commands can change keys with each other.
        let mut granted = Vec::new();
        for (at, wish) in wishes.iter().enumerate() {
            match own(wish) {
                Ok(own) => {
                    keymap
                        .own
                        .retain(|other| other.command.id != own.command.id);
                    keymap.own.push(own.clone());
                    granted.push((at, own));
                }
                Err(why) => refused.push((at, why)),
            }
        }
        // Taking a wish back gives a command its old keys, which may be in the way of another.
        while let Some((nth, why)) = granted
            .iter()
            .enumerate()
            .rev()
            .find_map(|(nth, (_, own))| Some((nth, keymap.clash(own)?)))
        {
            let (at, own) = granted.remove(nth);
            keymap
                .own
                .retain(|other| other.command.id != own.command.id);
            refused.push((at, why));
        }
        refused.sort_by_key(|(at, _)| *at);
        (keymap, refused)
    }

    /// The keys of a command, the one to show first.
    pub fn keys(&self, command: &Command) -> impl Iterator<Item = &str> {
        let own = self.own.iter().find(|own| own.command.id == command.id);
        let (own, table): (&[String], _) = match own {
            Some(own) => (&own.keys, &[][..]),
            None => (&[], command.keys),
        };
        own.iter().map(String::as_str).chain(table.iter().copied())
    }

    /// The key of a command to show; empty where it has none.
    pub fn key(&self, command: &Command) -> &str {
        self.keys(command).next().unwrap_or_default()
    }

    /// What a key means in these scopes, the innermost first.
    pub fn meaning(&self, press: &KeyPress, scopes: &[Scope]) -> Option<Action> {
        let numbered = scopes.iter().any(|scope| NUMBERED.contains(scope));
        let digit = keys::typed(press)
            .and_then(|typed| typed.to_digit(10))
            .filter(|&digit| digit > 0);
        if let (true, Some(digit)) = (numbered, digit) {
            return u8::try_from(digit).ok().map(Action::Choose);
        }
        let text = keys::typed(press).is_some();
        let in_scope = |scope: &Scope| {
            COMMANDS
                .iter()
                .filter(|command| command.scope == *scope && counts(*scope, text, scopes))
                .find(|command| self.keys(command).any(|key| keys::is(press, key)))
        };
        scopes
            .iter()
            .find_map(in_scope)
            .map(|command| command.action)
    }

    /// Why the keys of a command cannot all be its own.
    fn clash(&self, own: &Own) -> Option<Refused> {
        own.keys.iter().find_map(|key| {
            let text = is_text(key);
            let together = TOGETHER.iter().filter(|scopes| {
                scopes.contains(&own.command.scope) && counts(own.command.scope, text, scopes)
            });
            let other = together
                .flat_map(|scopes| {
                    COMMANDS.iter().filter(|other| {
                        scopes.contains(&other.scope) && counts(other.scope, text, scopes)
                    })
                })
                .find(|other| {
                    other.id != own.command.id && self.keys(other).any(|taken| taken == key)
                });
            other.map(|other| Refused::Taken(key.clone(), other.id))
        })
    }
}

/// Whether a key of a command counts: characters that work everywhere do so where nobody types.
fn counts(scope: Scope, text: bool, scopes: &[Scope]) -> bool {
    let reads = |scope: &Scope| matches!(scope, Scope::Reading | Scope::Replay);
    !text || scope != Scope::Everywhere || scopes.iter().any(reads)
}

fn is_text(key: &str) -> bool {
    keys::parse(key).is_some_and(|press| keys::typed(&press).is_some())
}

/// A wish as far as it can be judged by itself.
fn own(wish: &Binding) -> Result<Own, Refused> {
    let command = COMMANDS
        .iter()
        .find(|command| command.id == wish.command)
        .ok_or_else(|| Refused::NoCommand(wish.command.clone()))?;
    let mut own = Own {
        command,
        keys: Vec::new(),
    };
    for written in &wish.keys {
        let key = keys::canonical(written).ok_or_else(|| Refused::NoKey(written.clone()))?;
        if is_text(&key) && !command.keys.contains(&key.as_str()) {
            let typing = TYPING.contains(&command.scope) || command.scope == Scope::Choosing;
            if typing {
                return Err(Refused::IsText(key));
            }
            if NUMBERED.contains(&command.scope) && ("1"..="9").contains(&key.as_str()) {
                return Err(Refused::IsNumber(key));
            }
        }
        if !own.keys.contains(&key) {
            own.keys.push(key);
        }
    }
    if own.keys.is_empty() {
        return Err(Refused::NoKeys);
    }
    Ok(own)
}

#[cfg(test)]
mod tests;
