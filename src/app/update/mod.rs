//! What follows from a key, or from news of the outside world.

mod asking;
mod basket;
mod browse;
pub(crate) mod capture;
mod carried;
mod compare;
mod copy;
mod deciding;
pub(crate) mod draft;
mod erase;
pub(crate) mod filing;
mod filling;
mod front;
mod gaps;
mod history;
mod judge;
mod leave;
mod looks;
mod merge;
mod outgoing;
mod page;
mod pick;
mod place;
mod pointing;
mod relate;
mod replay;
mod replay_fork;
mod report;
mod reveal;
mod review;
mod search;
mod shelf;
mod start;
pub(crate) mod versions;
mod walk;
mod work;

use super::action::Action;
use super::command::Scope;
use super::desk::Desk;
use super::effect::{Effect, Event, SaveNews};
use super::front::List;
use super::keys::{KeyPress, typed};
use super::mode::Mode;
use super::model::{Model, Saved, Screen, Taken};
use crate::domain::intent::{Intent, Refusal};
use crate::domain::moment::Time;
use crate::i18n::{self, FieldNames, Words};

/// Changes the model as an event demands, and says what is to be done outside.
pub fn update(model: &mut Model, event: Event, now: Time) -> Vec<Effect> {
    let Screen::Opening(opening) = &mut model.screen else {
        return happened(model, event, now);
    };
    // What is typed into the list of commands is meant for that.
    let waits = model.front.is_none()
        && match &event {
            // Leaving works at any time; everything else waits for the seminar.
            Event::Key(press) => model.keymap.meaning(press, &[Scope::Everywhere]).is_none(),
            Event::Paste(_) => true,
            _ => false,
        };
    if waits {
        opening.typed.push(event);
        return Vec::new();
    }
    let typed = std::mem::take(&mut opening.typed);
    let mut effects = happened(model, event, now);
    if let Screen::Opening(opening) = &mut model.screen {
        opening.typed = typed;
    } else {
        let front = model.front.take();
        effects.extend(
            typed
                .into_iter()
                .flat_map(|event| happened(model, event, now)),
        );
        front::put_back(model, front);
    }
    effects
}

fn happened(model: &mut Model, event: Event, now: Time) -> Vec<Effect> {
    match event {
        Event::Key(press) => key(model, &press, now),
        Event::Paste(text) => paste(model, &text, now),
        Event::Click(target) => pointing::click(model, target, now),
        Event::Wheel(over, by) => pointing::wheel(model, over, by, now),
        Event::Resized(columns, rows) => {
            model.size = (columns, rows);
            Vec::new()
        }
        Event::Saver(news) => {
            saver(model, news);
            leave::saved(model);
            Vec::new()
        }
        Event::Opened(opened) => {
            let merged = merge::just_merged(model);
            model.open(*opened);
            carried::mention(model);
            if let Some((merged, _)) = merged {
                merge::land(model, &merged);
            }
            Vec::new()
        }
        Event::LookedInto(path, found) => {
            merge::looked_into(model, &path, found);
            Vec::new()
        }
        Event::Gathered(found) => {
            merge::gathered(model, *found);
            Vec::new()
        }
        Event::Merged(merged) => merge::merged(model, merged),
        Event::Replayed(opened, at) => {
            replay::open(model, *opened, at);
            Vec::new()
        }
        Event::Began(start) => {
            model.screen = Screen::Start(*start);
            Vec::new()
        }
        Event::Due => replay::tick(model, now),
        Event::Erased { opened, said, gone } => erase::done(model, *opened, said, &gone, now),
        Event::Outgoing(outgoing) => {
            outgoing::ask(model, outgoing);
            Vec::new()
        }
        Event::NotErased(words) => {
            erase::tell(model, words, false);
            Vec::new()
        }
        Event::Stranded(words) => {
            if let Some(desk) = desk(model) {
                desk.read_only = true;
            }
            model.warn(words);
            Vec::new()
        }
        Event::Taken(path, words) => {
            let start = match &mut model.screen {
                Screen::Start(start) => Box::new(std::mem::take(start)),
                Screen::Taken(_) | Screen::Opening(_) | Screen::Desk(_) => Box::default(),
            };
            model.screen = Screen::Taken(Taken { path, words, start });
            Vec::new()
        }
        Event::Gone(paths) => {
            if let Screen::Start(start) = &mut model.screen {
                start.lose(&paths);
            }
            Vec::new()
        }
        Event::Told(words) => {
            model.tell(words, false);
            Vec::new()
        }
        Event::Remark(words) => {
            model.tell(words, true);
            Vec::new()
        }
        Event::Failed(words) => {
            merge::back_to_start(model);
            match &mut model.screen {
                Screen::Start(start) => start.trouble = Some(words),
                Screen::Taken(_) | Screen::Opening(_) | Screen::Desk(_) => model.tell(words, true),
            }
            Vec::new()
        }
        Event::Arrived(lines) => {
            if let Screen::Desk(desk) = &mut model.screen {
                desk.receive(&lines, &model.words);
            }
            Vec::new()
        }
    }
}

/// Says what is being typed so that it can be kept, and notes that it was.
pub fn keep_draft(model: &mut Model) -> Effect {
    model.unkept = None;
    let text = match &model.screen {
        Screen::Desk(desk) => draft::kept(desk),
        Screen::Start(_) | Screen::Taken(_) | Screen::Opening(_) => String::new(),
    };
    Effect::KeepDraft(text)
}

fn key(model: &mut Model, press: &KeyPress, now: Time) -> Vec<Effect> {
    let shown = reveal::fold(model);
    let action = model.keymap.meaning(press, model.scopes());
    if shown && action == Some(Action::ShowPrivate) {
        model.notice = None;
        return Vec::new();
    }
    let is_text = action.is_none() && model.is_typing();
    if model.is_too_small() && !is_text && !saves_a_note(model, action) {
        // Nobody sees what a command would do; only leaving works, and what is typed is kept.
        return if action == Some(Action::Quit) {
            leave::begin(model)
        } else {
            Vec::new()
        };
    }
    if action.is_some() || typed(press).is_some() {
        model.notice = None;
    }
    if action.is_none() {
        replay::refuse(model, press);
    }
    dispatch(model, press, action, now)
}

/// Does what an action asks for, wherever the person is; without an action the key is text.
fn dispatch(model: &mut Model, press: &KeyPress, action: Option<Action>, now: Time) -> Vec<Effect> {
    if let Some(effects) = action.and_then(|action| looks::act(model, action)) {
        return effects;
    }
    match action {
        Some(Action::Quit) => {
            model.front = None;
            return leave::begin(model);
        }
        _ if model.front.is_some() => return front::key(model, press, action, now),
        Some(Action::Help) => {
            front::begin(model, List::Help);
            return Vec::new();
        }
        Some(Action::Palette) => {
            front::begin(model, List::Palette);
            return Vec::new();
        }
        _ => {}
    }
    match &model.screen {
        Screen::Start(_) => start::key(model, press, action),
        Screen::Taken(_) => start::taken(model, action),
        Screen::Opening(_) => Vec::new(),
        Screen::Desk(_) => desk_key(model, press, action, now),
    }
}

fn desk_key(model: &mut Model, press: &KeyPress, action: Option<Action>, now: Time) -> Vec<Effect> {
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let typing = matches!(desk.mode, Mode::Capturing(_) | Mode::Filling(_));
    let effects = match &desk.mode {
        Mode::Browsing if desk.replay.is_some() => replay::act(model, action, now),
        Mode::Browsing if desk.pages.is_empty() => browse::act(model, action, now),
        Mode::Browsing => page::act(model, action, now),
        Mode::Capturing(_) => capture::key(model, press, action, now),
        Mode::Adding(_) => capture::answer(model, action, now),
        Mode::Filling(_) => filling::key(model, press, action, now),
        Mode::Placing(_) => place::act(model, action, now),
        Mode::Judging(_) => judge::act(model, action),
        Mode::Picking(_) => pick::act(model, action, now),
        Mode::Searching(_) => search::key(model, press, action),
        Mode::Erasing(_) => erase::act(model, action),
        Mode::Outgoing => outgoing::act(model, action),
        Mode::Leaving => leave::act(model, action),
    };
    if typing {
        model.unkept = model.unkept.or(Some(now));
    }
    effects
}

/// Pasted text. It never runs a command: where nothing is being typed it begins a note.
fn paste(model: &mut Model, text: &str, now: Time) -> Vec<Effect> {
    reveal::fold(model);
    if let Some(front) = &mut model.front {
        front::paste(front, text);
        return Vec::new();
    }
    match model.screen {
        Screen::Start(_) => return start::paste(model, text),
        Screen::Taken(_) | Screen::Opening(_) => return Vec::new(),
        Screen::Desk(_) => {}
    }
    let typing = matches!(
        desk_mode(model),
        Some(Mode::Capturing(_) | Mode::Filling(_) | Mode::Searching(_))
    );
    if !typing {
        capture::begin(model);
    }
    if replay::closed(model).is_some() && !matches!(desk_mode(model), Some(Mode::Searching(_))) {
        return Vec::new();
    }
    match desk(model).map(|desk| &mut desk.mode) {
        Some(Mode::Capturing(_)) => capture::paste(model, text),
        Some(Mode::Filling(form)) => filling::paste(form, text),
        Some(Mode::Searching(searching)) => search::paste(searching, text),
        _ => {}
    }
    model.unkept = model.unkept.or(Some(now));
    Vec::new()
}

fn saver(model: &mut Model, news: SaveNews) {
    let Some(desk) = desk(model) else { return };
    match news {
        SaveNews::Saved { ticket, at } => {
            desk.safe_up_to(ticket);
            desk.saving.status = Saved::At(at);
        }
        SaveNews::Trouble { words, safe } => {
            desk.safe_up_to(safe);
            desk.saving.status = Saved::Trouble(words);
        }
    }
}

/// Carries out an intent on the desk. A refusal is said on the status line.
fn perform(
    model: &mut Model,
    intent: Intent,
    now: Time,
) -> Result<(crate::domain::id::Id, Vec<Effect>), String> {
    if let Some(why) = replay::closed(model) {
        return Err(why);
    }
    attempt(model, intent, now).map_err(|refusal| in_words(&refusal, &model.words))
}

/// The same, where the refusal is said elsewhere.
fn attempt(
    model: &mut Model,
    intent: Intent,
    now: Time,
) -> Result<(crate::domain::id::Id, Vec<Effect>), Refusal> {
    let words = model.words.clone();
    let desk = desk(model).ok_or(Refusal::NoSeminar)?;
    let (id, effect) = desk.perform(intent, now, &words)?;
    versions::leave(model);
    Ok((id, vec![effect]))
}

/// A refusal as a sentence on the screen.
fn in_words(refusal: &Refusal, words: &Words) -> String {
    let (what, hint) = i18n::refused(refusal, FieldNames::Shown, words);
    // What to do otherwise is said for scripts; on the screen only the form of a value helps.
    if matches!(refusal, Refusal::Wrong { .. }) {
        format!("{what} {hint}")
    } else {
        what
    }
}

/// Whether a key saves the note that is being typed: lines typed blindly stay lines.
fn saves_a_note(model: &Model, action: Option<Action>) -> bool {
    let capturing = |desk: &Desk| matches!(desk.mode, Mode::Capturing(_));
    let is_capturing = matches!(&model.screen, Screen::Desk(desk) if capturing(desk));
    model.front.is_none() && is_capturing && action == Some(Action::Accept)
}

fn desk(model: &mut Model) -> Option<&mut Desk> {
    match &mut model.screen {
        Screen::Desk(desk) => Some(desk),
        Screen::Start(_) | Screen::Taken(_) | Screen::Opening(_) => None,
    }
}

fn desk_mode(model: &Model) -> Option<&Mode> {
    desk_of(model).map(|desk| &desk.mode)
}

fn desk_of(model: &Model) -> Option<&Desk> {
    match &model.screen {
        Screen::Desk(desk) => Some(desk),
        Screen::Start(_) | Screen::Taken(_) | Screen::Opening(_) => None,
    }
}
