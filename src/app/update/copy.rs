//! The text of the thing under the cursor, for the clipboard of the terminal.

use super::{Effect, Model, desk};
use crate::app::desk::Desk;
use crate::app::panes::{FindingRow, figures};
use crate::domain::id::Id;
use crate::domain::item::{Finding, ItemKind};
use crate::domain::log::Slot;
use crate::domain::text::clean_lines;
use crate::i18n::Words;
use crate::say;

/// Copies what is under the cursor, and says so: whether the terminal lets it happen, nobody
/// tells us.
pub(super) fn begin(model: &mut Model) -> Vec<Effect> {
    let words = model.words.clone();
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    match text(desk, desk.pointed(), &words) {
        Ok(text) => {
            let what = crate::i18n::cut(text.lines().next().unwrap_or_default(), 48);
            model.say(say!(words, "copied", what = what));
            vec![Effect::Copy(text)]
        }
        Err(why) => {
            model.warn(why);
            Vec::new()
        }
    }
}

/// The text of a thing as it may leave the program. What is private may not; it is folded away
/// before a key does anything.
fn text(desk: &Desk, thing: Option<Id>, words: &Words) -> Result<String, String> {
    let nothing = || say!(words, "copy-nothing");
    let slot = thing.and_then(|id| desk.session.log().slot(id));
    let slot = slot.ok_or_else(nothing)?;
    if desk.session.log().is_private(slot) && !desk.revealed {
        return Err(say!(words, "copy-private"));
    }
    let view = desk.view();
    let mut lines = vec![view.headline(slot)];
    if view.item_kind(slot) == Some(ItemKind::Finding) {
        lines.extend(figure(desk, slot, words));
    }
    let text = lines.join("\n").replace('\t', " ");
    let lines: Vec<String> = clean_lines(&text)
        .map(|line| line.as_str().trim_end().to_owned())
        .collect();
    let text = lines.join("\n").trim().to_owned();
    if text.is_empty() {
        return Err(nothing());
    }
    Ok(text)
}

/// The figure of a finding beside the same figure elsewhere, where there is one.
fn figure(desk: &Desk, slot: Slot, words: &Words) -> Option<String> {
    let finding = desk.view().read::<Finding<'_>>(slot)?;
    let figures = figures(&FindingRow::of(&finding), words);
    (!figures.is_empty()).then_some(figures)
}
