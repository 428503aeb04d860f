//! Whether a thing is there, in the basket, or not at all.

use super::View;
use crate::domain::event::Kind;
use crate::domain::field::Field;
use crate::domain::item::ItemKind;
use crate::domain::log::{Here, Slot};

/// How a thing stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// It is there.
    Present(Option<Mark>),
    /// It lies in the basket, from which it can come back.
    InBasket(Option<Mark>),
    /// There is no such thing here (yet).
    Absent,
}

/// Why a thing stands where somebody may not expect it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// It was removed in one place and edited in another: editing beats removing.
    EditedWhileRemoved,
    /// Its adding was taken back after somebody had built on it.
    AddTakenBack,
}

impl Standing {
    /// Whether it is there.
    pub const fn is_present(self) -> bool {
        matches!(self, Self::Present(_))
    }

    /// The mark it carries.
    pub const fn mark(self) -> Option<Mark> {
        match self {
            Self::Present(mark) | Self::InBasket(mark) => mark,
            Self::Absent => None,
        }
    }
}

/// From how many writes on it is remembered how a thing stands.
const MANY: usize = 32;

impl View<'_> {
    /// What kind of thing was added in this slot, where one was.
    pub fn item_kind(&self, item: Slot) -> Option<ItemKind> {
        let whole = self.log.record(item).here == Here::Whole && self.sees(item);
        match self.log.kind(item) {
            Kind::Added(kind) if whole => Some(kind),
            _ => None,
        }
    }

    /// How a thing stands.
    pub fn standing(&self, item: Slot) -> Standing {
        if self.item_kind(item).is_none() {
            return Standing::Absent;
        }
        let undone = !self.undos_of(self.log.record(item).step).is_empty();
        if !undone && self.state.writes_to(item).nth(MANY).is_none() {
            // Of nearly everything: nobody ever removed it, or took its adding back.
            let mut writes = self.state.writes_to(item);
            return if writes.any(|write| write.field == Field::Presence) {
                self.found_standing(item)
            } else {
                Standing::Present(None)
            };
        }
        if let Some(known) = self.memo(|memo| memo.standing.get(&item).copied()) {
            return known;
        }
        let standing = self.found_standing(item);
        self.memo(|memo| memo.standing.insert(item, standing));
        standing
    }

    fn found_standing(&self, item: Slot) -> Standing {
        let undos = self.undos_in_effect(item);
        if !undos.is_empty() && !self.restored_over(item, &undos) {
            return if self.built_on(item) {
                Standing::InBasket(Some(Mark::AddTakenBack))
            } else {
                Standing::Absent
            };
        }
        let writes = self.presence_heads(item);
        // Where one removes and another takes out, it stays: nothing is lost that way.
        if writes.is_empty()
            || writes
                .iter()
                .any(|&write| self.log.kind(write) == Kind::Restored)
        {
            return Standing::Present(None);
        }
        if self.edited_beside(item, &writes) {
            return Standing::Present(Some(Mark::EditedWhileRemoved));
        }
        Standing::InBasket(None)
    }

    /// The statements that show about whether something was put away: nothing replaces them.
    pub(crate) fn presence_heads(&self, of: Slot) -> Vec<Slot> {
        let mut writes = self.writes_in_effect(of, Field::Presence);
        if writes.is_empty() {
            return writes;
        }
        let replaced = self.replaced(&writes, |write| write.field == Field::Presence, &[of]);
        writes.retain(|write| !replaced.contains(write));
        writes
    }

    /// The writes that a removal must name, so that it can be told what it had seen: those of
    /// every field that nothing descends from, whether or not they are in effect.
    pub(crate) fn everything_seen(&self, item: Slot) -> Vec<Slot> {
        let all: Vec<Slot> = self
            .state
            .writes_to(item)
            .map(|write| write.event)
            .filter(|&event| self.sees_whole(event))
            .chain([item])
            .collect();
        let replaced = self.replaced(&all, |_| true, &[item]);
        let mut seen: Vec<Slot> = all
            .into_iter()
            .filter(|slot| !replaced.contains(slot))
            .collect();
        seen.sort_unstable_by_key(|&slot| self.log.rank(slot));
        seen
    }

    /// Whether an event counts for how a thing stands: what is private says nothing about a
    /// thing that is not.
    fn concerns_all(&self, item: Slot, event: Slot) -> bool {
        self.log.is_private(item) || !self.log.is_private(event)
    }

    /// Whether a field was written to by somebody who did not know of any of these removals.
    fn edited_beside(&self, item: Slot, removals: &[Slot]) -> bool {
        let edits: Vec<Slot> = self
            .state
            .writes_to(item)
            .filter(|write| write.field != Field::Presence && self.in_effect(write.event))
            .map(|write| write.event)
            .filter(|&edit| self.concerns_all(item, edit))
            .collect();
        if edits.is_empty() {
            return false;
        }
        let seen = self.replaced(removals, |_| true, &[item]);
        edits.iter().any(|edit| !seen.contains(edit))
    }

    /// Whether the taking back of an add was answered by taking the thing out of the basket.
    /// Where two took it back and only one of them was answered, it stays: nothing is lost that
    /// way.
    fn restored_over(&self, item: Slot, undos: &[Slot]) -> bool {
        let restored: Vec<Slot> = self
            .writes_in_effect(item, Field::Presence)
            .into_iter()
            .filter(|&write| self.log.kind(write) == Kind::Restored)
            .collect();
        let named = self.replaced(&restored, |_| true, &[item]);
        undos.iter().any(|undo| named.contains(undo))
    }

    /// Whether another step in effect writes to this thing or refers to it.
    pub(crate) fn built_on(&self, item: Slot) -> bool {
        let step = self.log.record(item).step;
        let writes = self.state.writes_to(item).map(|write| write.event);
        writes
            .chain(self.state.references_to(item))
            .any(|event| self.log.record(event).step != step && self.in_effect(event))
    }
}
