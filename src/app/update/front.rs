//! Looking for a command, in the help or in the palette.

use super::search::replaces;
use super::{Effect, KeyPress, Model, Time, dispatch};
use crate::app::action::Action;
use crate::app::command::Scope;
use crate::app::front::{Front, List, heading};
use crate::app::text_input::TextInput;
use crate::say;

/// How far a page key moves.
const SCREENFUL: isize = 10;

pub(super) fn begin(model: &mut Model, list: List) {
    let behind = model.scopes();
    let mut front = Front::new(list, behind, &model.keymap, &model.words);
    if !model.sought.is_empty() {
        front.input = TextInput::new(&model.sought);
        front.recalled = true;
        front.find();
    }
    model.front = Some(Box::new(front));
}

/// Closes the list. What was looked for is there again, and goes away with the first letter.
fn leave(model: &mut Model) {
    if let Some(front) = model.front.take() {
        model.sought = front.input.text();
    }
}

/// Puts the list back in front of another place than it was opened at.
pub(super) fn put_back(model: &mut Model, front: Option<Box<Front>>) {
    let Some(mut front) = front else { return };
    model.front = None;
    front.behind = model.scopes();
    front.read(&model.keymap, &model.words);
    model.front = Some(front);
}

pub(super) fn key(
    model: &mut Model,
    press: &KeyPress,
    action: Option<Action>,
    now: Time,
) -> Vec<Effect> {
    let Some(front) = &mut model.front else {
        return Vec::new();
    };
    match action {
        Some(Action::Accept) => return run(model, now),
        Some(action) => of_the_list(model, action),
        None => {
            let anew = std::mem::take(&mut front.recalled) && replaces(press);
            if anew {
                front.input = TextInput::default();
            }
            if front.input.key(press) || anew {
                front.find();
            }
        }
    }
    Vec::new()
}

/// Text that was pasted into what is looked for.
pub(super) fn paste(front: &mut Front, text: &str) {
    if std::mem::take(&mut front.recalled) {
        front.input = TextInput::default();
    }
    front.input.paste(text, false);
    front.find();
}

/// What a key does to the list itself.
fn of_the_list(model: &mut Model, action: Action) {
    let Some(front) = &mut model.front else {
        return;
    };
    match action {
        Action::Up => front.step(-1),
        Action::Down => front.step(1),
        Action::PageUp => front.step(-SCREENFUL),
        Action::PageDown => front.step(SCREENFUL),
        // The other list is one key away.
        Action::Help if front.list == List::Palette => turn(model, List::Help),
        Action::Palette if front.list == List::Help => turn(model, List::Palette),
        Action::Back | Action::Help | Action::Palette => leave(model),
        _ => {}
    }
}

/// Shows the other list, with what was typed.
fn turn(model: &mut Model, list: List) {
    if let Some(front) = &mut model.front {
        front.list = list;
        front.read(&model.keymap, &model.words);
    }
}

/// Runs the command under the cursor as its key would, or says where it works.
fn run(model: &mut Model, now: Time) -> Vec<Effect> {
    let Some(front) = &model.front else {
        return Vec::new();
    };
    let Some(chosen) = front.chosen() else {
        return Vec::new();
    };
    let command = chosen.command;
    if command.scope == Scope::Commands {
        of_the_list(model, command.action);
        return Vec::new();
    }
    if !front.can_run(command) {
        let place = model.words.get(heading(command.scope));
        model.say(say!(model.words, "command-elsewhere", place = place));
        return Vec::new();
    }
    model.front = None;
    // It was found.
    model.sought.clear();
    dispatch(model, &KeyPress::default(), Some(command.action), now)
}
