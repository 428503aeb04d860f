//! The table itself.

use std::collections::HashSet;

use oversikt::app::command::together::TOGETHER;
use oversikt::app::command::{COMMANDS, Keymap};
use oversikt::app::front::heading;
use oversikt::app::keys;
use oversikt::i18n::{Lang, Words};

use crate::places::in_force;

#[test]
fn no_key_means_two_things_where_both_could_be_meant() {
    for scopes in in_force() {
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

/// What a person's own keys are checked against is what is in force in the program.
#[test]
fn keys_of_ones_own_are_checked_everywhere_a_person_can_be() {
    for scopes in in_force() {
        let covered = TOGETHER
            .iter()
            .any(|together| scopes.iter().all(|scope| together.contains(scope)));
        assert!(covered, "command::together does not know {scopes:?}");
    }
}

#[test]
fn every_key_of_a_command_runs_it_somewhere() {
    let (keymap, in_force) = (Keymap::default(), in_force());
    for command in COMMANDS {
        for key in command.keys {
            let press = keys::parse(key).unwrap();
            let runs = in_force
                .iter()
                .any(|scopes| keymap.meaning(&press, scopes) == Some(command.action));
            assert!(runs, "{key} never runs {}", command.id);
        }
        let reached = in_force
            .iter()
            .any(|scopes| scopes.contains(&command.scope));
        assert!(reached, "{} is never in force", command.id);
    }
}

#[test]
fn every_command_has_a_name_and_a_line_of_help_in_every_language() {
    let ids: HashSet<&str> = COMMANDS.iter().map(|command| command.id).collect();
    assert_eq!(ids.len(), COMMANDS.len());
    for words in Lang::ALL.map(Words::new) {
        for command in COMMANDS {
            let id = command.id;
            for message in [format!("command-{id}"), format!("command-{id}-help")] {
                assert!(words.has(&message), "{message} in {}", words.lang());
            }
            let (name, help) = (command.name(&words), command.help(&words));
            assert!(help.ends_with('.'), "{id}: {help}");
            assert!(help.chars().count() <= 66, "{id}: {help}");
            assert!(name.chars().count() <= 33, "{id}: {name}");
            let bare = help.trim_end_matches('.').to_lowercase();
            assert_ne!(bare, name.to_lowercase(), "{id} says its name twice");
            let place = heading(command.scope);
            assert!(words.has(place), "{place} in {}", words.lang());
        }
    }
}

#[test]
fn no_command_needs_a_key_that_a_norwegian_keyboard_hides() {
    for key in COMMANDS.iter().flat_map(|command| command.keys) {
        assert!(!"[]{}@$~^\\|`".contains(key), "{key}");
    }
}
