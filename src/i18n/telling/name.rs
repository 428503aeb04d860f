//! What a thing is called in a sentence about it.

use crate::domain::item::{
    Acceptance, Finding, Group, ItemKind, Measure, Note, Participant, Seminar, Source, Theme,
};
use crate::domain::log::Slot;
use crate::domain::state::View;
use crate::domain::text::clean;

/// The name, question or text of a thing as it stands in this reading, printable on one line;
/// empty where there is nothing to read.
pub fn name_of(view: View<'_>, slot: Slot) -> String {
    fn text<T: AsRef<str>>(text: Option<T>) -> String {
        text.map_or_else(String::new, |text| text.as_ref().to_owned())
    }
    let Some(kind) = view.item_kind(slot) else {
        return String::new();
    };
    let name = match kind {
        ItemKind::Seminar => text(
            view.read::<Seminar<'_>>(slot)
                .and_then(|shown| shown.title.as_deref().map(str::to_owned)),
        ),
        ItemKind::Source => text(
            view.read::<Source<'_>>(slot)
                .map(|shown| shown.name.to_string()),
        ),
        ItemKind::Finding => text(
            view.read::<Finding<'_>>(slot)
                .map(|shown| shown.text.to_string()),
        ),
        ItemKind::Measure => text(
            view.read::<Measure<'_>>(slot)
                .map(|shown| shown.name.to_string()),
        ),
        ItemKind::Theme => text(
            view.read::<Theme<'_>>(slot)
                .map(|shown| shown.question.to_string()),
        ),
        ItemKind::Participant => {
            view.read::<Participant<'_>>(slot)
                .map_or_else(String::new, |shown| {
                    let parts = [&shown.role, &shown.organisation];
                    let parts: Vec<&str> = parts
                        .into_iter()
                        .filter_map(|part| part.as_deref())
                        .collect();
                    parts.join(", ")
                })
        }
        ItemKind::Group => text(
            view.read::<Group<'_>>(slot)
                .map(|shown| shown.name.to_string()),
        ),
        ItemKind::Note => text(
            view.read::<Note<'_>>(slot)
                .map(|shown| shown.text.to_string()),
        ),
        ItemKind::Acceptance => text(
            view.read::<Acceptance<'_>>(slot)
                .and_then(|shown| shown.reason.as_deref().map(str::to_owned)),
        ),
    };
    clean(name.trim()).into_string()
}
