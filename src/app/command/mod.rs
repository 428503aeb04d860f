//! The table of commands: name, scope, keys. What is written once cannot disagree: keys are
//! looked up here, and hints, help and docs/keys.md are printed from here. The words of a command
//! are messages named after it: `command-capture`, and `command-capture-help`.

mod table;

pub use table::COMMANDS;

use super::action::Action;
use super::keys::{self, KeyPress};

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
    /// On the first screen.
    Start,
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
    /// While there is something to suggest for what is typed in a form.
    Completing,
    /// While a suggestion stands behind the cursor.
    Suggested,
    /// While a list of words is edited in a form.
    Rows,
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
const NUMBERED: [Scope; 3] = [Scope::Placing, Scope::Judging, Scope::Picking];

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

/// The commands to hint at in these scopes, at most six.
pub fn hints(scopes: &[Scope]) -> impl Iterator<Item = &'static Command> {
    let inside = |command: &&Command| command.hinted && scopes.contains(&command.scope);
    COMMANDS.iter().filter(inside).take(6)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Lang, Words};
    use std::collections::HashSet;

    /// The scopes that are in force together.
    const TOGETHER: [&[Scope]; 17] = [
        &[Scope::Everywhere, Scope::Taken, Scope::Reading],
        &[Scope::Everywhere, Scope::Desk, Scope::Work, Scope::Reading],
        &[
            Scope::Everywhere,
            Scope::Linking,
            Scope::Page,
            Scope::Work,
            Scope::Reading,
        ],
        &[
            Scope::Everywhere,
            Scope::Gaps,
            Scope::Linking,
            Scope::Page,
            Scope::Work,
            Scope::Reading,
        ],
        &[
            Scope::Everywhere,
            Scope::Basket,
            Scope::Page,
            Scope::Work,
            Scope::Reading,
        ],
        &[
            Scope::Everywhere,
            Scope::History,
            Scope::Page,
            Scope::Work,
            Scope::Reading,
        ],
        &[
            Scope::Everywhere,
            Scope::Versions,
            Scope::Page,
            Scope::Work,
            Scope::Reading,
        ],
        &[Scope::Everywhere, Scope::Start, Scope::Reading],
        &[Scope::Everywhere, Scope::Typing],
        &[Scope::Everywhere, Scope::Filling, Scope::Choosing],
        &[
            Scope::Everywhere,
            Scope::Filling,
            Scope::Completing,
            Scope::Suggested,
        ],
        &[Scope::Everywhere, Scope::Filling, Scope::Rows],
        &[Scope::Everywhere, Scope::Placing],
        &[Scope::Everywhere, Scope::Judging],
        &[Scope::Everywhere, Scope::Picking],
        &[Scope::Everywhere, Scope::Finding],
        &[Scope::Everywhere, Scope::Commands],
    ];

    #[test]
    fn no_key_means_two_things_where_both_could_be_meant() {
        for scopes in TOGETHER {
            let mut met = HashSet::new();
            for command in COMMANDS
                .iter()
                .filter(|command| scopes.contains(&command.scope))
            {
                for key in command.keys {
                    assert!(keys::parse(key).is_some(), "{key} is no key");
                    assert!(met.insert(*key), "{key} in {scopes:?}");
                }
            }
        }
    }

    #[test]
    fn no_character_is_a_command_while_a_person_types() {
        let typing = [
            Scope::Typing,
            Scope::Filling,
            Scope::Completing,
            Scope::Suggested,
            Scope::Rows,
            Scope::Finding,
            Scope::Commands,
        ];
        for scope in typing {
            for key in COMMANDS.iter().flat_map(|command| command.keys) {
                let press = keys::parse(key).unwrap();
                if keys::typed(&press).is_some() {
                    assert_eq!(meaning(&press, &[scope, Scope::Everywhere]), None, "{key}");
                }
            }
        }
    }

    #[test]
    fn every_command_has_a_name_of_its_own_and_words_in_every_language() {
        let ids: HashSet<&str> = COMMANDS.iter().map(|command| command.id).collect();
        assert_eq!(ids.len(), COMMANDS.len());
        for words in Lang::ALL.map(Words::new) {
            for id in &ids {
                assert!(
                    words.has(&format!("command-{id}")),
                    "command-{id} in {}",
                    words.lang()
                );
            }
        }
    }

    #[test]
    fn no_command_needs_a_key_that_a_norwegian_keyboard_hides() {
        for key in COMMANDS.iter().flat_map(|command| command.keys) {
            assert!(!"[]{}@$~^\\|`".contains(key), "{key}");
        }
    }
}
