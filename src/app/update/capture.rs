//! Taking notes: one key away from anywhere, Enter saves, the cursor stays for the next one.

use super::replay::closed;
use super::{Effect, KeyPress, Model, Time, desk, filing, in_words, pick};
use crate::app::action::Action;
use crate::app::desk::Desk;
use crate::app::landing::Landing;
use crate::app::mode::{Adding, Mode, Pick, Picking};
use crate::app::pasted;
use crate::app::text_input::TextInput;
use crate::domain::id::Id;
use crate::domain::scribe::renumbered;
use crate::say;

/// Begins a note, or goes on with the one that was put aside.
pub(super) fn begin(model: &mut Model) {
    if let Some(why) = closed(model) {
        model.warn(why);
        return;
    }
    let Some(desk) = desk(model) else { return };
    let text = std::mem::take(&mut desk.aside.note);
    desk.chosen.note = None;
    desk.read_notes();
    type_on(desk, &text);
}

pub(super) fn key(
    model: &mut Model,
    press: &KeyPress,
    action: Option<Action>,
    now: Time,
) -> Vec<Effect> {
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Mode::Capturing(input) = &mut desk.mode else {
        return Vec::new();
    };
    match action {
        Some(Action::Accept) => return enter(model, now),
        Some(Action::Back) => {
            put_aside(desk);
            desk.mode = Mode::Browsing;
        }
        Some(Action::NextTheme) => filing::theme(model, true),
        Some(Action::PreviousTheme) => filing::theme(model, false),
        Some(Action::NextGroup) => filing::next_group(model),
        Some(Action::NextKind) => filing::next_kind(model),
        _ => {
            input.key(press);
        }
    }
    Vec::new()
}

/// Takes in what was pasted. More of it than a screen holds is not added without a question.
pub(super) fn paste(model: &mut Model, text: &str) {
    let Some(desk) = desk(model) else { return };
    let Mode::Capturing(input) = &mut desk.mode else {
        return;
    };
    let text = pasted::as_typed(text);
    let (before, _) = input.around_cursor();
    // A list behind a list is no continuation of its last line.
    let breaks = !before.is_empty() && !before.ends_with('\n');
    if breaks && before.contains('\n') && text.contains('\n') {
        input.paste("\n", true);
    }
    input.paste(&text, true);
    ask_about_much(desk);
}

/// What Enter does: saves, or asks what has to be known first.
fn enter(model: &mut Model, now: Time) -> Vec<Effect> {
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    if ask_about_much(desk) {
        return Vec::new();
    }
    save(model, now)
}

/// Asks before more notes are added than anybody can look over. Whether it does.
fn ask_about_much(desk: &mut Desk) -> bool {
    let Mode::Capturing(input) = &desk.mode else {
        return false;
    };
    let text = input.text();
    let much = pasted::is_much(&text);
    if much {
        let notes = pasted::lines(&text).count();
        desk.aside.note = text;
        desk.mode = Mode::Adding(Adding { notes });
    }
    much
}

/// The answer to that question.
pub(super) fn answer(model: &mut Model, action: Option<Action>, now: Time) -> Vec<Effect> {
    match action {
        Some(Action::Accept) => {
            begin(model);
            save(model, now)
        }
        Some(Action::Back) => {
            begin(model);
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// Saves what was typed. Several lines (a list that was pasted) are as many notes.
fn save(model: &mut Model, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    // The draft of what is saved goes.
    model.unkept = model.unkept.or(Some(now));
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Mode::Capturing(input) = &desk.mode else {
        return Vec::new();
    };
    let text = input.text();
    let landings: Vec<Landing> = Landing::of_all(desk, pasted::lines(&text)).collect();
    if let Some(asked) = landings.iter().position(|note| !note.ambiguous.is_empty()) {
        let line = pasted::lines(&text).nth(asked).unwrap_or_default();
        let number = line.split_once(':').map_or("", |(number, _)| number.trim());
        ask_which_theme(model, number.to_owned(), &landings[asked]);
        return Vec::new();
    }
    let outside = desk.only
        && landings
            .iter()
            .any(|note| note.theme != desk.theme_chosen().map(|theme| theme.id));
    let last = landings.last().and_then(|note| note.theme);
    let notes = landings.into_iter().map(Landing::note);
    let (added, effect, refused) = desk.add_notes(notes, now, &words);
    match refused {
        None => type_on(desk, ""),
        Some(refused) => {
            // What could not be taken in stays where it can be mended.
            let rest: Vec<&str> = pasted::lines(&text).skip(added).collect();
            type_on(desk, &rest.join("\n"));
            let refused = in_words(&refused, &words);
            model.warn(refused);
            return effect.into_iter().collect();
        }
    }
    if added > 1 {
        model.say(say!(words, "notes-added", count = added));
    } else if outside {
        // The note is not among those that are shown, so that it is said where it is.
        let place = filing::place(model, last);
        model.say(say!(words, "note-elsewhere", place = place));
    }
    effect.into_iter().collect()
}

fn ask_which_theme(model: &mut Model, number: String, landing: &Landing) {
    let title = say!(model.words, "which-theme", number = number.as_str());
    let themes = landing.theme.iter().chain(&landing.ambiguous).copied();
    let options: Vec<(String, Option<Id>)> = themes
        .map(|theme| (filing::place(model, Some(theme)), Some(theme)))
        .collect();
    if let Some(desk) = desk(model) {
        put_aside(desk);
    }
    let picking = Picking {
        what: Pick::ThemeMeant(number),
        title,
        options,
        at: 0,
    };
    pick::begin(model, picking);
}

/// Goes on with what was put aside, the theme that a number means being known now.
pub(super) fn meant(model: &mut Model, number: &str, theme: Option<Id>, now: Time) -> Vec<Effect> {
    if let Some(desk) = desk(model) {
        let mut themes = desk.panes.notes.themes.iter();
        let exact = themes.find(|numbered| Some(numbered.id) == theme);
        if let Some(exact) = exact.map(|numbered| numbered.number.clone()) {
            let means = |line: &&str| {
                let front = line.split_once(':').map(|(front, _)| front.trim());
                front == Some(number)
            };
            let lines = pasted::lines(&desk.aside.note).map(|line| {
                if means(&line) {
                    renumbered(line, &exact)
                } else {
                    line.to_owned()
                }
            });
            desk.aside.note = lines.collect::<Vec<_>>().join("\n");
        }
    }
    begin(model);
    save(model, now)
}

fn put_aside(desk: &mut Desk) {
    if let Mode::Capturing(input) = &desk.mode {
        desk.aside.note = input.text();
    }
}

fn type_on(desk: &mut Desk, text: &str) {
    desk.mode = Mode::Capturing(Box::new(TextInput::new(text)));
}
