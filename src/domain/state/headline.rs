//! What a thing is called in a sentence.

use super::View;
use crate::domain::field::Field;
use crate::domain::item::ItemKind;
use crate::domain::log::Slot;
use crate::domain::members::member;
use crate::domain::text::Str;

impl View<'_> {
    /// The words by which people know a thing: a name, a question, a text. Empty for a thing that
    /// has none, and for a slot that holds no thing.
    pub fn headline(&self, item: Slot) -> String {
        let Some(field) = self.item_kind(item).map(headline_field) else {
            return String::new();
        };
        let versions = self.versions(item, field);
        let text = versions
            .shown()
            .and_then(|json| serde_json::from_str::<Str<'_>>(json).ok());
        text.map(|text| text.to_string()).unwrap_or_default()
    }

    /// The same, also for a thing whose adding was taken back: the words it was added with.
    pub fn headline_ever(&self, item: Slot) -> String {
        let headline = self.headline(item);
        let Some(kind) = self.item_kind(item).filter(|_| headline.is_empty()) else {
            return headline;
        };
        let added = member(self.log.body_text(item), headline_field(kind).name());
        let text = added.and_then(|json| serde_json::from_str::<Str<'_>>(json.get()).ok());
        text.map(|text| text.to_string()).unwrap_or_default()
    }
}

/// The field by which people know a kind of thing.
const fn headline_field(kind: ItemKind) -> Field {
    match kind {
        ItemKind::Seminar => Field::Title,
        ItemKind::Source | ItemKind::Measure | ItemKind::Group => Field::Name,
        ItemKind::Finding | ItemKind::Note => Field::Text,
        ItemKind::Theme => Field::Question,
        ItemKind::Participant => Field::Role,
        ItemKind::Acceptance => Field::Reason,
    }
}
