//! What commands and keys are called: the words of a command, and its keys as a person reads them.

use super::{Command, Keymap, Scope};
use crate::app::keys;
use crate::i18n::Words;
use crate::say;

impl Command {
    /// What it is called.
    pub fn name(&self, words: &Words) -> String {
        words.get(&format!("command-{}", self.id))
    }

    /// What it does, in a line.
    pub fn help(&self, words: &Words) -> String {
        words.get(&format!("command-{}-help", self.id))
    }

    /// Other words by which somebody may look for it.
    pub fn synonyms(&self, words: &Words) -> String {
        let id = format!("command-{}-words", self.id);
        if words.has(&id) {
            words.get(&id)
        } else {
            String::new()
        }
    }
}

impl Keymap {
    /// The keys that run a command where these scopes are in force; where it does not work, all
    /// its keys.
    pub fn keys_in(&self, command: &Command, scopes: &[Scope]) -> Vec<&str> {
        let works = scopes.contains(&command.scope);
        let runs = |key: &&str| {
            !works
                || keys::parse(key)
                    .is_some_and(|press| self.meaning(&press, scopes) == Some(command.action))
        };
        self.keys(command).filter(runs).collect()
    }

    /// The same as a person reads them, in one line.
    pub fn shown(&self, command: &Command, scopes: &[Scope], words: &Words) -> String {
        let keys = self.keys_in(command, scopes).into_iter();
        let shown: Vec<String> = keys.map(|key| key_name(key, words)).collect();
        shown.join("  ")
    }
}

/// A key as it is called on a Norwegian keyboard, in the language of `words`.
pub fn key_name(key: &str, words: &Words) -> String {
    if key == "space" {
        say!(words, "key-space")
    } else {
        keys::shown(key)
    }
}
