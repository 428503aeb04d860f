//! The table of commands: name, scope, keys. What is written once cannot disagree: keys are
//! looked up here, and hints, help and docs/keys.md are printed from here. The words of a command
//! are messages named after it: `command-capture`, and `command-capture-help`.

mod keymap;
mod table;
pub mod together;

pub use keymap::{Binding, Keymap, Refused};
pub use table::COMMANDS;

use super::action::Action;

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
    /// Where many notes are about to be added at once.
    Adding,
    /// While a form is filled in.
    Filling,
    /// While a measure is placed.
    Placing,
    /// While a verdict is chosen.
    Judging,
    /// While a stage or a word is chosen in a form.
    Choosing,
    /// While something is suggested for what is typed in a form.
    Completing,
    /// While a list of words is edited in a form.
    Rows,
    /// In the list of what was found.
    Finding,
    /// On the way out, with something unsaved.
    Leaving,
}

impl Scope {
    /// Whether it is in force on pages only.
    const fn is_of_a_page(self) -> bool {
        matches!(
            self,
            Self::Page | Self::Linking | Self::Basket | Self::History | Self::Versions | Self::Gaps
        )
    }
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

/// The commands to hint at in these scopes, at most six: on a page first what belongs to it.
pub fn hints(scopes: &[Scope]) -> impl Iterator<Item = &'static Command> {
    let inside = |command: &&Command| command.hinted && scopes.contains(&command.scope);
    let (first, rest): (Vec<_>, Vec<_>) = COMMANDS
        .iter()
        .filter(inside)
        .partition(|command| command.scope.is_of_a_page());
    first.into_iter().chain(rest).take(6)
}

#[cfg(test)]
mod tests {
    use super::together::{TOGETHER, TYPING};
    use super::*;
    use crate::app::keys;
    use crate::i18n::{Lang, Words};
    use std::collections::HashSet;

    #[test]
    fn no_key_means_two_things_where_both_could_be_meant() {
        for scopes in TOGETHER {
            let mut met = HashSet::new();
            for command in COMMANDS
                .iter()
                .filter(|command| scopes.contains(&command.scope))
            {
                for key in command.keys {
                    assert_eq!(keys::canonical(key).as_deref(), Some(*key));
                    assert!(met.insert(*key), "{key} in {scopes:?}");
                }
            }
        }
    }

    #[test]
    fn no_character_is_a_command_while_a_person_types() {
        let keymap = Keymap::default();
        for scope in TYPING {
            for key in COMMANDS.iter().flat_map(|command| command.keys) {
                let press = keys::parse(key).unwrap();
                if keys::typed(&press).is_some() {
                    let scopes = [scope, Scope::Everywhere];
                    assert_eq!(keymap.meaning(&press, &scopes), None, "{key}");
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
