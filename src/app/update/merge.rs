//! Merging from the first screen: choosing files, looking at what each brings, writing them.

use std::path::{Path, PathBuf};

use super::shelf::moved;
use super::{Effect, KeyPress, Model, Screen, page};
use crate::app::action::Action;
use crate::app::effect::How;
use crate::app::keys::typed;
use crate::app::merge::{Found, From, Merged, Merging, Preview, Step};
use crate::app::model::Opening;
use crate::app::pages::PageOf;
use crate::app::paths::paths_in;
use crate::app::review::Seen;
use crate::app::start::{Choosing, MERGE, Start};
use crate::i18n::Words;
use crate::say;

/// Begins to choose files.
pub(super) fn begin(start: &Start) -> Choosing {
    Choosing::Merging(Box::new(Merging::new(&start.recent)))
}

pub(super) fn key(
    start: &mut Start,
    press: &KeyPress,
    action: Option<Action>,
    words: &Words,
) -> Vec<Effect> {
    let Choosing::Merging(merging) = &mut start.mode else {
        return Vec::new();
    };
    match std::mem::take(&mut merging.step) {
        Step::Files if action == Some(Action::Back) => {
            start.mode = Choosing::Task(MERGE);
        }
        Step::Files => return choose(start, press, action, words),
        Step::Path => return type_path(start, press, action, words),
        // What is being read is not asked for any more: it is not looked at when it comes.
        Step::Reading if action == Some(Action::Back) => {}
        Step::Reading => merging.step = Step::Reading,
        Step::Preview(preview) => return look(start, preview, action, words),
        Step::Name(preview) => return name(start, press, preview, action, words),
        Step::Writing(preview) => merging.step = Step::Writing(preview),
    }
    Vec::new()
}

/// In the list of files.
fn choose(
    start: &mut Start,
    press: &KeyPress,
    action: Option<Action>,
    words: &Words,
) -> Vec<Effect> {
    let Choosing::Merging(merging) = &mut start.mode else {
        return Vec::new();
    };
    let count = merging.files.len();
    match action {
        Some(Action::Accept) => return gather(start, words),
        Some(Action::NextField) => {
            // The key that begins a path is its first letter.
            if typed(press).is_some() && merging.path.is_empty() {
                merging.path.key(press);
            }
            merging.step = Step::Path;
        }
        Some(Action::Down) if merging.at + 1 >= count => merging.step = Step::Path,
        Some(Action::Toggle) => start.trouble = toggle(merging, merging.at, words),
        Some(Action::Choose(number)) => {
            let at = usize::from(number).saturating_sub(1);
            if at < count {
                merging.at = at;
                start.trouble = toggle(merging, at, words);
            }
        }
        Some(Action::ChooseAll) => merging.tick_all(),
        Some(Action::Remove) => merging.drop_one(),
        Some(action) => merging.at = moved(merging.at, count, action),
        None => {}
    }
    Vec::new()
}

/// Chooses a file, or no longer. What is in the way, in words.
fn toggle(merging: &mut Merging, at: usize, words: &Words) -> Option<String> {
    let file = merging.files.get_mut(at)?;
    if file.is_gone() {
        return Some(say!(words, "merging-gone"));
    }
    file.ticked = !file.ticked;
    None
}

/// Reads the files that are chosen.
fn gather(start: &mut Start, words: &Words) -> Vec<Effect> {
    let Choosing::Merging(merging) = &mut start.mode else {
        return Vec::new();
    };
    if merging.is_looking() {
        start.trouble = Some(say!(words, "merging-wait"));
        return Vec::new();
    }
    let asked = asked(merging);
    if asked.is_empty() {
        start.trouble = Some(say!(words, "merging-none"));
        return Vec::new();
    }
    merging.step = Step::Reading;
    vec![Effect::Gather(asked)]
}

fn asked(merging: &Merging) -> Vec<PathBuf> {
    merging.ticked().map(|file| file.path.clone()).collect()
}

/// On the line where a path is typed.
fn type_path(
    start: &mut Start,
    press: &KeyPress,
    action: Option<Action>,
    words: &Words,
) -> Vec<Effect> {
    let Choosing::Merging(merging) = &mut start.mode else {
        return Vec::new();
    };
    let none = merging.files.is_empty();
    merging.step = Step::Path;
    match action {
        Some(Action::Accept) if merging.path.is_empty() => return gather(start, words),
        Some(Action::Accept) => {
            let paths = paths_in(&merging.path.text());
            merging.path = crate::app::text_input::TextInput::default();
            return look_into(merging, paths);
        }
        Some(Action::Back) if none => start.mode = Choosing::Task(MERGE),
        Some(Action::PreviousField) if none => {}
        Some(Action::Back | Action::PreviousField) => {
            merging.at = merging.files.len() - 1;
            merging.step = Step::Files;
        }
        _ => {
            merging.path.key(press);
        }
    }
    Vec::new()
}

/// Puts these paths into the list, and has it found out which files they mean.
fn look_into(merging: &mut Merging, paths: Vec<PathBuf>) -> Vec<Effect> {
    let mut effects = Vec::new();
    for path in paths {
        merging.add(path.clone(), From::LookedFor);
        effects.push(Effect::LookInto(path));
    }
    effects
}

/// Pasted text, or files that were dropped onto the terminal: several are taken at once.
pub(super) fn paste(merging: &mut Merging, text: &str) -> Vec<Effect> {
    match &mut merging.step {
        Step::Files | Step::Path => {
            let paths = paths_in(text);
            merging.step = Step::Path;
            if paths.len() > 1 {
                return look_into(merging, paths);
            }
            merging.path.paste(text.trim(), false);
        }
        Step::Name(preview) => preview.name.paste(text.trim(), false),
        Step::Reading | Step::Preview(_) | Step::Writing(_) => {}
    }
    Vec::new()
}

/// Where it shows what each file brings.
fn look(
    start: &mut Start,
    mut preview: Box<Preview>,
    action: Option<Action>,
    words: &Words,
) -> Vec<Effect> {
    let Choosing::Merging(merging) = &mut start.mode else {
        return Vec::new();
    };
    match action {
        Some(Action::Accept) => return merge(start, preview, words),
        // The files are chosen as before.
        Some(Action::Back) => return Vec::new(),
        Some(Action::NextField) => {
            merging.step = Step::Name(preview);
            return Vec::new();
        }
        Some(action) => preview.step(action),
        None => {}
    }
    merging.step = Step::Preview(preview);
    Vec::new()
}

/// On the line where it is typed where the new file goes.
fn name(
    start: &mut Start,
    press: &KeyPress,
    mut preview: Box<Preview>,
    action: Option<Action>,
    words: &Words,
) -> Vec<Effect> {
    let Choosing::Merging(merging) = &mut start.mode else {
        return Vec::new();
    };
    match action {
        Some(Action::Accept) => return merge(start, preview, words),
        Some(Action::Back | Action::PreviousField) => merging.step = Step::Preview(preview),
        _ => {
            preview.name.key(press);
            merging.step = Step::Name(preview);
        }
    }
    Vec::new()
}

/// Has the new file written.
fn merge(start: &mut Start, preview: Box<Preview>, words: &Words) -> Vec<Effect> {
    let Choosing::Merging(merging) = &mut start.mode else {
        return Vec::new();
    };
    if preview.found.files.is_empty() {
        start.trouble = Some(say!(words, "merging-nothing"));
        merging.step = Step::Preview(preview);
        return Vec::new();
    }
    let Some(out) = preview.out() else {
        start.trouble = Some(say!(words, "merging-no-name"));
        merging.step = Step::Name(preview);
        return Vec::new();
    };
    merging.step = Step::Writing(preview);
    vec![Effect::Merge(out)]
}

/// It was found out which files a path means.
pub(super) fn looked_into(model: &mut Model, path: &Path, found: Result<Vec<PathBuf>, String>) {
    let Screen::Start(start) = &mut model.screen else {
        return;
    };
    let Choosing::Merging(merging) = &mut start.mode else {
        return;
    };
    match found {
        Ok(files) if files.is_empty() => {
            merging.found(path, files);
            let folder = path.to_string_lossy();
            start.trouble = Some(say!(model.words, "merging-empty", folder = folder.as_ref()));
        }
        Ok(files) => merging.found(path, files),
        Err(why) => {
            merging.found(path, Vec::new());
            start.trouble = Some(why);
            // It can be mended where it was typed.
            if merging.path.is_empty() && matches!(merging.step, Step::Path) {
                merging.path = crate::app::text_input::TextInput::new(&path.to_string_lossy());
            }
        }
    }
}

/// The files were read; nothing where that is no longer asked for.
pub(super) fn gathered(model: &mut Model, found: Found) {
    let words = model.words.clone();
    let Some(merging) = merging(model) else {
        return;
    };
    if matches!(merging.step, Step::Reading) && asked(merging) == found.asked {
        merging.step = Step::Preview(Box::new(Preview::new(found, &words)));
    }
}

/// The new file was written, or could not be.
pub(super) fn merged(model: &mut Model, merged: Result<Box<Merged>, String>) -> Vec<Effect> {
    let Screen::Start(start) = &mut model.screen else {
        return Vec::new();
    };
    let Choosing::Merging(merging) = &mut start.mode else {
        return Vec::new();
    };
    let step = std::mem::take(&mut merging.step);
    let Step::Writing(preview) = step else {
        merging.step = step;
        return Vec::new();
    };
    match merged {
        Ok(mut merged) => {
            merged.seminar = preview.found.main_seminar();
            start.mode = Choosing::Task(MERGE);
            let open = Effect::Open(merged.path.clone(), How::Write);
            let start = std::mem::take(start);
            model.screen = Screen::Opening(Opening {
                merged: Some(Box::new((*merged, start))),
                ..Opening::default()
            });
            vec![open]
        }
        Err(why) => {
            // Mostly it is the name that can be changed.
            merging.step = Step::Name(preview);
            start.trouble = Some(why);
            Vec::new()
        }
    }
}

/// What was merged into the seminar that is being opened.
pub(super) fn just_merged(model: &mut Model) -> Option<(Merged, Start)> {
    match &mut model.screen {
        Screen::Opening(opening) => opening.merged.take().map(|merged| *merged),
        Screen::Start(_) | Screen::Taken(_) | Screen::Desk(_) => None,
    }
}

/// Goes back to the first screen where what was merged cannot be opened.
pub(super) fn back_to_start(model: &mut Model) {
    if let Some((_, start)) = just_merged(model) {
        model.screen = Screen::Start(start);
    }
}

/// In front of what was merged: what there is to look at in it, and where everything is.
pub(super) fn land(model: &mut Model, merged: &Merged) {
    let name = |path: &Path| {
        let name = path.file_name().unwrap_or(path.as_os_str());
        name.to_string_lossy().into_owned()
    };
    let words = model.words.clone();
    if let Screen::Desk(desk) = &mut model.screen {
        if let Some(seminar) = merged.seminar {
            desk.turn_to(seminar);
            desk.read_all(&words);
            desk.choose_first();
        }
        let left_out = merged.left_out.iter().cloned();
        let left_out = left_out.map(|words| Seen::Unreadable { words });
        desk.review.seen.extend(left_out);
    }
    page::open(model, PageOf::Review);
    let said = say!(
        model.words,
        "merging-done",
        count = merged.files,
        file = name(&merged.path)
    );
    model.say(said);
}

/// Says in another language what each file brings.
pub(super) fn say_again(start: &mut Start, words: &Words) {
    if let Choosing::Merging(merging) = &mut start.mode {
        match &mut merging.step {
            Step::Preview(preview) | Step::Name(preview) | Step::Writing(preview) => {
                preview.read(words);
            }
            Step::Files | Step::Path | Step::Reading => {}
        }
    }
}

fn merging(model: &mut Model) -> Option<&mut Merging> {
    match &mut model.screen {
        Screen::Start(start) => match &mut start.mode {
            Choosing::Merging(merging) => Some(merging),
            Choosing::Task(_)
            | Choosing::Seminar(..)
            | Choosing::Path(_)
            | Choosing::Example(_)
            | Choosing::Naming(_) => None,
        },
        Screen::Taken(_) | Screen::Opening(_) | Screen::Desk(_) => None,
    }
}
