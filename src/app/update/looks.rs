//! What the program looks and feels like: language, colours, mouse. Chosen with a key, shown at
//! once, and remembered for the next start.

use super::{Effect, Model, Screen, desk, keep_draft, merge};
use crate::app::action::Action;
use crate::app::effect::Choice;
use crate::i18n::{Lang, Words};
use crate::say;

/// Does what an action asks for, where it is one of these.
pub(super) fn act(model: &mut Model, action: Action) -> Option<Vec<Effect>> {
    let choice = match action {
        Action::NextLanguage => next_language(model),
        Action::NextColours => {
            model.colours = model.colours.next();
            model.say(model.words.get(&format!("colours-{}", model.colours.id())));
            Choice::Colours(model.colours)
        }
        Action::Mouse => {
            model.mouse = !model.mouse;
            model.say(if model.mouse {
                say!(model.words, "mouse-on")
            } else {
                say!(model.words, "mouse-off")
            });
            Choice::Mouse(model.mouse)
        }
        // Nobody knows when they come back: what is being typed is kept first.
        Action::Suspend => return Some(vec![keep_draft(model), Effect::Suspend]),
        _ => return None,
    };
    Some(vec![Effect::Remember(choice)])
}

fn next_language(model: &mut Model) -> Choice {
    let at = Lang::ALL
        .iter()
        .position(|lang| *lang == model.words.lang())
        .unwrap_or(0);
    let lang = Lang::ALL[(at + 1) % Lang::ALL.len()];
    model.words = Words::new(lang);
    let words = model.words.clone();
    if let Some(desk) = desk(model) {
        desk.read_all(&words);
    }
    if let Screen::Start(start) = &mut model.screen {
        merge::say_again(start, &words);
    }
    if let Some(front) = &mut model.front {
        front.read(&model.keymap, &words);
    }
    model.say(say!(words, "language-is"));
    Choice::Language(lang)
}
