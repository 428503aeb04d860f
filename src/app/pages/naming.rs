//! What things are called on pages, with what is private folded.

use crate::app::desk::Desk;
use crate::domain::id::Id;
use crate::domain::item::ItemKind;
use crate::domain::log::Slot;
use crate::domain::state::View;
use crate::i18n::{Vocabulary, Words, capitalised, cut, name_of};
use crate::say;

/// How many columns of a name stand in a line.
const NAME: usize = 160;

/// What a thing is called, in quotation marks; its kind where it has no name, and only that where
/// it is private and nobody has asked to see what is.
pub(crate) fn called(desk: &Desk, slot: Slot, words: &Words) -> String {
    called_in(desk, desk.view(), slot, words)
}

fn called_in(desk: &Desk, view: View<'_>, slot: Slot, words: &Words) -> String {
    if is_folded(desk, slot) {
        return say!(words, "private-thing", what = kind(desk, slot, words));
    }
    let name = name_of(view, slot);
    if name.is_empty() {
        return kind(desk, slot, words);
    }
    say!(words, "quoted", text = cut(&name, NAME))
}

/// The same by id; nothing where there is no such thing here.
pub(crate) fn called_by_id(desk: &Desk, id: Id, words: &Words) -> String {
    let slot = desk.session.log().slot(id);
    slot.map_or_else(String::new, |slot| called(desk, slot, words))
}

/// What a thing by itself is called, also where it was said to be the same as another.
pub(crate) fn called_itself(desk: &Desk, id: Id, words: &Words) -> String {
    let slot = desk.session.log().slot(id);
    slot.map_or_else(String::new, |slot| {
        called_in(desk, desk.view().apart(), slot, words)
    })
}

/// The kind of a thing, as a word.
pub(crate) fn kind(desk: &Desk, slot: Slot, words: &Words) -> String {
    let kind = desk.whole().item_kind(slot);
    words.label(Vocabulary::Thing, kind.map_or("", ItemKind::name))
}

/// The kind of a thing, as a word that opens a line.
pub(crate) fn kind_first(desk: &Desk, slot: Slot, words: &Words) -> String {
    capitalised(&kind(desk, slot, words))
}

/// Whether an event, or the thing it made, is private and folded now.
pub(crate) fn is_folded(desk: &Desk, slot: Slot) -> bool {
    desk.session.log().is_private(slot) && !desk.revealed
}
