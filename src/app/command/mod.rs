//! The table of commands: name, scope, keys. What is written once cannot disagree: keys are
//! looked up here, and hints, help and docs/keys.md are printed from here. The words of a command
//! are messages named after it: `command-capture`, and `command-capture-help`.

mod table;

pub use table::COMMANDS;

use super::action::Action;
use super::keys::{self, KeyPress};
use crate::i18n::Words;
use crate::say;

/// Where a command works.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Scope {
    /// Everywhere. Its keys that are characters count only where nobody types.
    Everywhere,
    /// Where nobody types.
    Reading,
    /// In front of the panes.
    Desk,
    /// In front of the panes and of a page: what is done to the thing under the cursor, and what
    /// can be shown.
    Work,
    /// On a page.
    Page,
    /// On a page whose lines lead somewhere.
    Linking,
    /// On the page of what was removed.
    Basket,
    /// On the page of what happened.
    History,
    /// On the page of the versions of a field.
    Versions,
    /// On the page of the gaps.
    Gaps,
    /// Where one of a few things is picked from a list.
    Picking,
    /// In the list of commands, which is help and palette.
    Commands,
    /// On the first screen, among the numbered choices.
    Start,
    /// In a list of seminars on the first screen.
    Shelf,
    /// On the line where a path is typed.
    Path,
    /// Where somebody else writes to the seminar already.
    Taken,
    /// While somebody types.
    Typing,
    /// While a form is filled in.
    Filling,
    /// While a measure is placed.
    Placing,
    /// While a verdict is chosen.
    Judging,
    /// While a stage or a word is chosen in a form.
    Choosing,
    /// In the list of what was found.
    Finding,
    /// On the way out, with something unsaved.
    Leaving,
}

/// One command in one scope.
#[derive(Clone, Copy, Debug)]
pub struct Command {
    /// Its name: the messages with its words are named after it.
    pub id: &'static str,
    /// What it does.
    pub action: Action,
    /// Where it works.
    pub scope: Scope,
    /// Its keys, the one to show first.
    pub keys: &'static [&'static str],
    /// Whether it is worth a place among the hints.
    pub hinted: bool,
}

/// Digits choose by number where something is numbered: one line for all nine.
const NUMBERED: [Scope; 4] = [Scope::Placing, Scope::Judging, Scope::Picking, Scope::Shelf];

/// What a key means in these scopes, the innermost first.
pub fn meaning(press: &KeyPress, scopes: &[Scope]) -> Option<Action> {
    let numbered = scopes.iter().any(|scope| NUMBERED.contains(scope));
    let digit = keys::typed(press)
        .and_then(|typed| typed.to_digit(10))
        .filter(|&digit| digit > 0);
    if let (true, Some(digit)) = (numbered, digit) {
        return u8::try_from(digit).ok().map(Action::Choose);
    }
    let reading = scopes.contains(&Scope::Reading);
    let counts = |scope: Scope, key: &str| {
        keys::is(press, key)
            && (reading || scope != Scope::Everywhere || keys::typed(press).is_none())
    };
    scopes
        .iter()
        .find_map(|scope| {
            COMMANDS
                .iter()
                .filter(|command| command.scope == *scope)
                .find(|command| command.keys.iter().any(|key| counts(*scope, key)))
        })
        .map(|command| command.action)
}

impl Command {
    /// The keys that run it where these scopes are in force; where it does not work, all its keys.
    pub fn keys_in(&self, scopes: &[Scope]) -> Vec<&'static str> {
        if !scopes.contains(&self.scope) {
            return self.keys.to_vec();
        }
        let runs = |key: &&&str| {
            keys::parse(key).is_some_and(|press| meaning(&press, scopes) == Some(self.action))
        };
        self.keys.iter().filter(runs).copied().collect()
    }

    /// The same as a person reads them, in one line.
    pub fn keys_shown(&self, scopes: &[Scope], words: &Words) -> String {
        let shown = self.keys_in(scopes).into_iter();
        shown
            .map(|key| key_name(key, words))
            .collect::<Vec<_>>()
            .join("  ")
    }

    /// What it is called.
    pub fn name(&self, words: &Words) -> String {
        words.get(&format!("command-{}", self.id))
    }

    /// What it does, in a line.
    pub fn help(&self, words: &Words) -> String {
        words.get(&format!("command-{}-help", self.id))
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
