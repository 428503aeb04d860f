//! The hints on the last line: at most six commands, from the table, for what makes sense now.

use super::action::Action;
use super::command::{COMMANDS, Command, Scope};
use super::desk::Desk;
use super::mode::{Erasing, Mode};
use super::model::{Model, Screen};
use super::start::Choosing;
use crate::domain::item::ItemKind;
use crate::say;

/// How many there are at most.
const MOST: usize = 6;

/// A hint: the key as a person reads it, and the command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The key.
    pub key: String,
    /// What the command is called.
    pub name: String,
    /// What it does, for whoever clicks on it.
    pub action: Action,
}

/// What to hint at now, the most important first. Help is always there, at the end: where there
/// is no room for all, those before it give way from behind.
pub fn hints(model: &Model) -> Vec<Hint> {
    let scopes = model.scopes();
    let mut found: Vec<&Command> = COMMANDS
        .iter()
        .filter(|command| command.hinted && scopes.contains(&command.scope))
        .filter(|command| command.action != Action::Help && makes_sense(model, command))
        .collect();
    // What only this page or this list can do comes before what can be done everywhere. On a page
    // of a replay, the way through time is behind it.
    let on_a_page = scopes.contains(&Scope::Page);
    found.sort_by_key(|command| match command.scope {
        Scope::Replay if on_a_page => 1,
        Scope::Desk | Scope::Panes | Scope::Work | Scope::Look => 2,
        Scope::Reading | Scope::Everywhere => 3,
        _ => 0,
    });
    found.truncate(MOST - 1);
    found.extend(COMMANDS.iter().find(|command| command.id == "help"));
    let hint = |command: &Command| Hint {
        key: model
            .keymap
            .keys_in(command, scopes)
            .first()
            .map(|key| super::command::key_name(key, &model.words))
            .unwrap_or_default(),
        name: name(model, command),
        action: command.action,
    };
    found.into_iter().map(hint).collect()
}

/// What a command is called at this moment: where a key does something else than its command is
/// called after, the hint says what it will do.
fn name(model: &Model, command: &Command) -> String {
    let words = &model.words;
    match (&model.screen, command.scope, command.action) {
        (Screen::Start(start), Scope::FilePath, Action::Accept) => match &start.mode {
            Choosing::Merging(merging) if merging.path.is_empty() => {
                say!(words, "hint-look-through")
            }
            _ => command.name(words),
        },
        (Screen::Desk(desk), Scope::Replay, Action::Play) => match &desk.replay {
            Some(replay) if replay.pace.wakes_at().is_some() => say!(words, "hint-stand-still"),
            _ => command.name(words),
        },
        (Screen::Desk(desk), Scope::Erasing, Action::Back) => match &desk.mode {
            Mode::Erasing(Erasing::Told { .. }) => say!(words, "hint-close"),
            _ => command.name(words),
        },
        _ => command.name(words),
    }
}

/// Whether a command that would be possible is worth a hint at this moment.
fn makes_sense(model: &Model, command: &Command) -> bool {
    if model.front.is_some() {
        return command.scope == Scope::Commands;
    }
    match (&model.screen, command.scope) {
        (Screen::Start(start), Scope::Shelf) if command.action == Action::NextField => {
            matches!(start.mode, Choosing::Seminar(..))
        }
        (Screen::Start(start), Scope::Path) if command.action == Action::PreviousField => {
            !start.recent.is_empty()
        }
        (Screen::Start(start), Scope::Everywhere) => matches!(start.mode, Choosing::Task(_)),
        (_, Scope::Everywhere) => false,
        (Screen::Desk(desk), Scope::Desk | Scope::Panes | Scope::Work | Scope::Look) => {
            on_desk(desk, command.action)
        }
        // There is nothing to say yes to where only something is told.
        (Screen::Desk(desk), Scope::Erasing) => {
            command.action != Action::EraseNow
                || matches!(&desk.mode, Mode::Erasing(Erasing::Asked(_)))
        }
        // A field that holds one of something cannot hold both.
        (Screen::Desk(desk), Scope::Versions) => {
            command.action != Action::KeepAll || super::update::versions::can_keep_all(desk)
        }
        _ => true,
    }
}

fn on_desk(desk: &Desk, action: Action) -> bool {
    let judges = desk.pointed_as(ItemKind::Measure).is_some();
    let writes = desk.writes();
    match action {
        Action::Judge => writes && judges,
        // There is room for one of the two, and the room gives verdicts.
        Action::Edit => writes && !judges && desk.pointed().is_some(),
        Action::Open => !writes && desk.pointed().is_some(),
        Action::Capture | Action::Add | Action::Undo => writes,
        _ => true,
    }
}
