//! Erasing for good what a step of the history said. It is asked about first: of all that can be
//! done here it is the only thing that nothing takes back.

use super::{Effect, Model, desk};
use crate::app::action::Action;
use crate::app::desk::Desk;
use crate::app::effect::Opened;
use crate::app::mode::{Erasing, Mode, ToErase};
use crate::app::model::{Notice, Saved};
use crate::app::pages::PageOf;
use crate::domain::event::Kind;
use crate::domain::id::Id;
use crate::domain::item::ItemKind;
use crate::domain::moment::Time;
use crate::i18n::Words;
use crate::say;

/// Asks whether what the step under the cursor said is to be erased.
pub(super) fn ask(model: &mut Model) -> Vec<Effect> {
    let words = model.words.clone();
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    if desk.read_only {
        model.warn(say!(words, "read-only"));
    } else if desk.has_pending() {
        // Nothing may be on its way to a file that is about to be written anew.
        model.warn(say!(words, "erase-not-saved"));
    } else {
        match question(desk, &words) {
            Ok(erasing) => desk.mode = Mode::Erasing(Erasing::Asked(erasing)),
            Err(why) => model.say(why),
        }
    }
    Vec::new()
}

/// What is asked about the step under the cursor, or why nothing is.
fn question(desk: &Desk, words: &Words) -> Result<ToErase, String> {
    let row = desk.pages.last().and_then(|page| page.rows.get(page.at));
    let step = row.and_then(|row| row.step);
    let view = desk.session.view();
    let log = view.log();
    let slot = step.and_then(|step| log.slot(step));
    let (Some(step), Some(slot)) = (step, slot) else {
        return Err(say!(words, "erase-nothing"));
    };
    let events = view.content_of_step(slot);
    let adds = |kind: Option<ItemKind>| {
        events.iter().any(|&event| match log.kind(event) {
            Kind::Added(added) => kind.is_none_or(|kind| kind == added),
            Kind::Written(_)
            | Kind::Offered
            | Kind::StockTaken
            | Kind::Removed
            | Kind::Restored
            | Kind::Related
            | Kind::Undone
            | Kind::Redone
            | Kind::Erased
            | Kind::Unknown => false,
        })
    };
    if events.is_empty() {
        return Err(say!(words, "erase-nothing"));
    }
    if adds(Some(ItemKind::Seminar)) {
        return Err(say!(words, "erase-beginning"));
    }
    Ok(ToErase {
        step,
        whole: adds(None),
        gone: events.iter().map(|&event| log.id(event)).collect(),
    })
}

/// The answer: only j and y erase.
pub(super) fn act(model: &mut Model, action: Option<Action>) -> Vec<Effect> {
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    if !matches!(action, Some(Action::EraseNow | Action::Back)) {
        return Vec::new();
    }
    if action == Some(Action::Back) {
        desk.mode = Mode::Browsing;
        return Vec::new();
    }
    // What was only told is read until Esc.
    let Mode::Erasing(Erasing::Asked(erasing)) = &desk.mode else {
        return Vec::new();
    };
    let gone = erasing.gone.clone();
    desk.mode = Mode::Browsing;
    if desk.has_pending() {
        // Somebody else's note came and is on its way: asked again it is done.
        model.warn(say!(model.words, "erase-not-saved"));
        return Vec::new();
    }
    vec![Effect::Erase(gone)]
}

/// It could not be done here, or (`done`) is not the whole of it: says what to do, until Esc.
pub(super) fn tell(model: &mut Model, text: String, done: bool) {
    if let Some(desk) = desk(model) {
        desk.mode = Mode::Erasing(Erasing::Told { text, done });
    }
}

/// The file was written anew and opened again: the desk goes on where it was. What the file does
/// not hold and the desk does is saved once more, so that nothing depends on the way between.
pub(super) fn done(
    model: &mut Model,
    opened: Opened,
    said: Notice,
    erased: &[Id],
    now: Time,
) -> Vec<Effect> {
    let words = model.words.clone();
    let Some(before) = desk(model) else {
        return Vec::new();
    };
    let mut after = Desk::new(opened, &words);
    let missing = missing(before, &after, erased);
    after.pages = std::mem::take(&mut before.pages);
    // What was shown of a report holds what is erased now; asked for again it is read anew.
    // So is a page of what is gone: nobody comes back to an empty frame.
    after.pages.retain(|page| match page.of {
        PageOf::Outgoing => false,
        PageOf::Thing(id) => after.session.view().there(Some(id)).is_some(),
        _ => true,
    });
    after.saving = std::mem::take(&mut before.saving);
    after.saving.settle(Saved::At(now));
    after.focus = before.focus;
    after.chosen = before.chosen;
    after.grid = std::mem::take(&mut before.grid);
    after.theme = before.theme;
    after.group = before.group;
    after.kind = before.kind;
    after.only = before.only;
    let effect = (!missing.is_empty()).then(|| after.save_again(missing));
    after.read_all(&words);
    *before = after;
    if said.warns {
        tell(model, said.text, !erased.is_empty());
    } else {
        model.notice = Some(said);
    }
    effect.into_iter().collect()
}

/// The lines on the desk that are not in the file, but for those that were erased.
fn missing(before: &Desk, after: &Desk, erased: &[Id]) -> Vec<String> {
    let (had, has) = (before.session.log(), after.session.log());
    let slots = had.slots().filter(|&slot| {
        let id = had.id(slot);
        !has.contains(id) && !erased.contains(&id)
    });
    slots
        .map(|slot| String::from_utf8_lossy(had.line(slot)).into_owned())
        .collect()
}
