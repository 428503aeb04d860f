//! Who took part, as far as a report says it.

use crate::domain::field::Field;
use crate::domain::item::{ItemKind, Participant};
use crate::domain::log::Slot;
use crate::domain::state::View;
use crate::domain::text::Str;

use super::{Gathered, Names};

impl Gathered<'_> {
    /// Finds out who is who. A name that was given in private is looked at only where names are
    /// kept.
    pub(super) fn name_people(&mut self, whole: View<'_>) {
        let view = self.view;
        for slot in view.added(ItemKind::Participant) {
            let Some(shown) = view.read::<Participant<'_>>(slot) else {
                continue;
            };
            let name = match self.names {
                Names::Keep => name(whole, slot),
                Names::Roles | Names::None => None,
            };
            let role = match self.names {
                Names::Keep | Names::Roles => shown.role.as_deref(),
                Names::None => None,
            };
            let parts = [name.as_deref(), role, shown.organisation.as_deref()];
            let parts: Vec<&str> = parts
                .into_iter()
                .flatten()
                .filter(|part| !part.trim().is_empty())
                .collect();
            self.people.insert(shown.id, parts.join(", "));
        }
    }

    /// Whether a report may say what somebody wrote in this field of a thing.
    pub(in crate::report) fn may_say(&self, thing: Slot, field: Field) -> bool {
        let names = match (self.view.item_kind(thing), field) {
            (Some(ItemKind::Participant), Field::Name) | (_, Field::ProposerText) => true,
            (_, Field::Proposer | Field::Role | Field::Participants) => false,
            _ => return true,
        };
        match self.names {
            Names::Keep => true,
            Names::Roles => !names,
            Names::None => false,
        }
    }
}

fn name(whole: View<'_>, slot: Slot) -> Option<String> {
    let versions = whole.versions(slot, Field::Name);
    let name: Str<'_> = serde_json::from_str(versions.shown()?).ok()?;
    Some(name.to_string())
}
