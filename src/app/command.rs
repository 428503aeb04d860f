//! The table of commands: name, scope, keys. What is written once cannot disagree: keys are
//! looked up here, and hints, help and docs/keys.md are printed from here. The words of a command
//! are messages named after it: `command-capture`, and `command-capture-help`.

use super::action::Action;
use super::keys::{self, KeyPress};

/// Where a command works.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Scope {
    /// Everywhere, also while somebody types: no key of it is a character.
    Everywhere,
    /// Where nobody types.
    Reading,
    /// In front of the panes.
    Desk,
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
    /// On the help page.
    Helping,
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

const fn command(
    scope: Scope,
    id: &'static str,
    action: Action,
    keys: &'static [&'static str],
) -> Command {
    Command {
        id,
        action,
        scope,
        keys,
        hinted: false,
    }
}

const fn hinted(
    scope: Scope,
    id: &'static str,
    action: Action,
    keys: &'static [&'static str],
) -> Command {
    Command {
        id,
        action,
        scope,
        keys,
        hinted: true,
    }
}

/// Every command, in the order in which help shows them.
pub const COMMANDS: &[Command] = &[
    hinted(Scope::Desk, "capture", Action::Capture, &["n"]),
    hinted(Scope::Desk, "judge", Action::Judge, &["v"]),
    hinted(Scope::Desk, "add", Action::Add, &["a"]),
    command(Scope::Desk, "add-measure", Action::AddMeasure, &["m"]),
    command(Scope::Desk, "add-source", Action::AddSource, &["s"]),
    command(Scope::Desk, "add-finding", Action::AddFinding, &["f"]),
    command(Scope::Desk, "add-theme", Action::AddTheme, &["t"]),
    command(Scope::Desk, "place", Action::Place, &["p", "enter"]),
    command(Scope::Desk, "next-theme", Action::NextTheme, &["g"]),
    command(Scope::Desk, "remove", Action::Remove, &["del", "x"]),
    hinted(Scope::Desk, "search", Action::Search, &["/"]),
    hinted(Scope::Desk, "undo", Action::Undo, &["u", "ctrl+z"]),
    command(Scope::Desk, "redo", Action::Redo, &["U", "ctrl+y"]),
    command(Scope::Desk, "next-pane", Action::NextPane, &["tab"]),
    command(
        Scope::Desk,
        "previous-pane",
        Action::PreviousPane,
        &["shift+tab"],
    ),
    command(Scope::Desk, "sources-pane", Action::SourcesPane, &["1"]),
    command(Scope::Desk, "grid-pane", Action::GridPane, &["2"]),
    command(Scope::Desk, "notes-pane", Action::NotesPane, &["3"]),
    hinted(Scope::Start, "new-seminar", Action::NewSeminar, &["1"]),
    hinted(
        Scope::Start,
        "open-seminar",
        Action::OpenSeminar,
        &["2", "enter"],
    ),
    hinted(Scope::Start, "example", Action::Example, &["3"]),
    hinted(Scope::Taken, "follow", Action::Follow, &["1"]),
    hinted(Scope::Taken, "write-beside", Action::WriteBeside, &["2"]),
    hinted(Scope::Taken, "leave-taken", Action::Back, &["esc"]),
    command(Scope::Reading, "up", Action::Up, &["up", "k"]),
    command(Scope::Reading, "down", Action::Down, &["down", "j"]),
    command(Scope::Reading, "left", Action::Left, &["left", "h"]),
    command(Scope::Reading, "right", Action::Right, &["right", "l"]),
    command(Scope::Reading, "page-up", Action::PageUp, &["pgup"]),
    command(Scope::Reading, "page-down", Action::PageDown, &["pgdn"]),
    command(Scope::Reading, "first", Action::First, &["home"]),
    command(Scope::Reading, "last", Action::Last, &["end"]),
    hinted(Scope::Typing, "save-note", Action::Accept, &["enter"]),
    hinted(Scope::Typing, "back", Action::Back, &["esc"]),
    hinted(Scope::Filling, "save-form", Action::Accept, &["enter"]),
    hinted(
        Scope::Filling,
        "next-field",
        Action::NextField,
        &["tab", "down"],
    ),
    command(
        Scope::Filling,
        "previous-field",
        Action::PreviousField,
        &["shift+tab", "up"],
    ),
    hinted(Scope::Filling, "leave-form", Action::Back, &["esc"]),
    hinted(Scope::Choosing, "choose-left", Action::Left, &["left"]),
    hinted(Scope::Choosing, "choose-right", Action::Right, &["right"]),
    command(Scope::Choosing, "choose-toggle", Action::Toggle, &["space"]),
    hinted(Scope::Placing, "place-here", Action::Accept, &["enter"]),
    hinted(Scope::Placing, "move-left", Action::Left, &["left", "h"]),
    hinted(Scope::Placing, "move-right", Action::Right, &["right", "l"]),
    hinted(Scope::Placing, "toggle-stage", Action::Toggle, &["space"]),
    command(Scope::Placing, "all-stages", Action::ChooseAll, &["0"]),
    hinted(Scope::Placing, "leave-placing", Action::Back, &["esc"]),
    command(Scope::Judging, "verdict-up", Action::Up, &["up", "k"]),
    command(Scope::Judging, "verdict-down", Action::Down, &["down", "j"]),
    hinted(Scope::Judging, "choose-verdict", Action::Accept, &["enter"]),
    hinted(Scope::Judging, "leave-judging", Action::Back, &["esc"]),
    hinted(Scope::Finding, "go-there", Action::Accept, &["enter"]),
    command(Scope::Finding, "hit-up", Action::Up, &["up"]),
    hinted(Scope::Finding, "hit-down", Action::Down, &["down"]),
    hinted(Scope::Finding, "leave-search", Action::Back, &["esc"]),
    hinted(
        Scope::Leaving,
        "leave-unsaved",
        Action::LeaveUnsaved,
        &["j", "y"],
    ),
    hinted(Scope::Leaving, "stay", Action::Back, &["esc"]),
    hinted(
        Scope::Helping,
        "leave-help",
        Action::Back,
        &["esc", "q", "?", "enter"],
    ),
    command(
        Scope::Reading,
        "next-language",
        Action::NextLanguage,
        &["F2"],
    ),
    hinted(Scope::Reading, "help", Action::Help, &["?", "F1"]),
    command(Scope::Reading, "quit", Action::Quit, &["q"]),
    command(
        Scope::Everywhere,
        "quit-anywhere",
        Action::Quit,
        &["ctrl+q"],
    ),
];

/// Digits choose by number where something is numbered: one line for all nine.
const NUMBERED: [Scope; 2] = [Scope::Placing, Scope::Judging];

/// What a key means in these scopes, the innermost first.
pub fn meaning(press: &KeyPress, scopes: &[Scope]) -> Option<Action> {
    let numbered = scopes.iter().any(|scope| NUMBERED.contains(scope));
    let digit = keys::typed(press)
        .and_then(|typed| typed.to_digit(10))
        .filter(|&digit| digit > 0);
    if let (true, Some(digit)) = (numbered, digit) {
        return u8::try_from(digit).ok().map(Action::Choose);
    }
    scopes
        .iter()
        .find_map(|scope| {
            let has = |command: &&Command| command.keys.iter().any(|key| keys::is(press, key));
            COMMANDS
                .iter()
                .filter(|command| command.scope == *scope)
                .find(has)
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
    const TOGETHER: [&[Scope]; 10] = [
        &[Scope::Everywhere, Scope::Taken, Scope::Reading],
        &[Scope::Everywhere, Scope::Desk, Scope::Reading],
        &[Scope::Everywhere, Scope::Start, Scope::Reading],
        &[Scope::Everywhere, Scope::Typing],
        &[Scope::Everywhere, Scope::Filling, Scope::Choosing],
        &[Scope::Everywhere, Scope::Placing],
        &[Scope::Everywhere, Scope::Judging],
        &[Scope::Everywhere, Scope::Finding],
        &[Scope::Everywhere, Scope::Leaving],
        &[Scope::Everywhere, Scope::Helping],
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
            Scope::Everywhere,
            Scope::Typing,
            Scope::Filling,
            Scope::Finding,
        ];
        for command in COMMANDS
            .iter()
            .filter(|command| typing.contains(&command.scope))
        {
            for press in command.keys.iter().filter_map(|key| keys::parse(key)) {
                assert_eq!(keys::typed(&press), None, "{} is a character", command.id);
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
