//! The state as a page of text: calm, in sections, eighty columns wide.

use std::fmt::Write as _;

use serde_json::value::RawValue;

use super::{grid, knowledge, talk};
use crate::cli::layout::wrapped;
use crate::domain::document;
use crate::domain::field::Field;
use crate::domain::item::{ItemKind, Participant, Seminar};
use crate::domain::log::Slot;
use crate::domain::state::{Mark, View};
use crate::domain::text::clean;
use crate::i18n::Labels;
use crate::i18n::{Vocabulary, Words, capitalised, date_text, joined, value_lines};
use crate::say;

/// A page that is being written.
pub(crate) struct Page<'a> {
    pub(crate) view: View<'a>,
    pub(crate) words: &'a Words,
    pub(crate) labels: Labels<'a>,
    /// Whose things are shown: those of one seminar, or those without one.
    pub(crate) seminar: Option<Slot>,
    pub(crate) text: String,
}

/// What the page says beside the state itself.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Facts {
    /// How many lines of the files are no events.
    pub(crate) damaged: usize,
    /// How many private things are left out.
    pub(crate) folded: usize,
}

/// Writes the page.
pub(crate) fn page(view: View<'_>, words: &Words, facts: Facts) -> String {
    let seminars: Vec<Slot> = view.present(ItemKind::Seminar).collect();
    let mut text = String::new();
    for seminar in seminars {
        let mut page = Page::new(view, words, Some(seminar), std::mem::take(&mut text));
        page.title(seminar);
        page.sections();
        text = page.text;
    }
    let mut page = Page::new(view, words, None, text);
    if page.has_anything() {
        page.heading(&say!(words, "show-without-seminar"), None);
        page.sections();
    }
    page.basket();
    page.end(facts);
    page.text
}

impl<'a> Page<'a> {
    fn new(view: View<'a>, words: &'a Words, seminar: Option<Slot>, text: String) -> Self {
        Self {
            view,
            words,
            labels: Labels::of(view, seminar, words),
            seminar,
            text,
        }
    }

    /// Whether a thing stands in this part of the page.
    pub(crate) fn has(&self, thing: Slot) -> bool {
        let seminar = self.view.seminar_of(thing);
        seminar.filter(|&slot| self.view.standing(slot).is_present()) == self.seminar
    }

    fn has_anything(&self) -> bool {
        ItemKind::ALL
            .into_iter()
            .filter(|&kind| kind != ItemKind::Seminar)
            .any(|kind| self.view.present(kind).any(|slot| self.has(slot)))
    }

    fn sections(&mut self) {
        knowledge::write(self);
        grid::write(self);
        talk::write(self);
    }

    fn title(&mut self, slot: Slot) {
        let Some(seminar) = self.view.read::<Seminar<'_>>(slot) else {
            return;
        };
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        let words = self.words;
        let untitled = || capitalised(&words.label(Vocabulary::Thing, "seminar"));
        let title = seminar
            .title
            .as_deref()
            .map_or_else(untitled, str::to_owned);
        wrapped(&mut self.text, "", clean(&title).as_str());
        let municipality = seminar.municipality.as_deref().map(|code| {
            let name = words.label(Vocabulary::Field, "municipality");
            format!("{name} {}", clean(code))
        });
        let date = seminar
            .date
            .as_deref()
            .map(|date| date_text(words.lang(), date));
        let lang = seminar.lang.as_deref();
        let lang = lang.map(|lang| words.label(Vocabulary::Lang, lang));
        let place = seminar.place.as_deref().map(str::to_owned);
        let line = joined([municipality, date, place, lang]);
        if !line.is_empty() {
            wrapped(&mut self.text, "", &line);
        }
        self.labelled("focus", seminar.focus.as_deref());
        self.labelled("series", seminar.series.as_deref());
        if !seminar.goals.is_empty() {
            let name = words.label(Vocabulary::Field, "goals");
            let _ = writeln!(self.text, "{name}:");
            for goal in &seminar.goals {
                wrapped(&mut self.text, "  – ", clean(goal).as_str());
            }
        }
        self.marks(slot, "");
    }

    /// A field with its name, where it holds something.
    pub(crate) fn labelled(&mut self, field: &str, value: Option<&str>) {
        self.labelled_at("", field, value);
    }

    /// The same, further in.
    pub(crate) fn labelled_at(&mut self, indent: &str, field: &str, value: Option<&str>) {
        let Some(value) = value.filter(|value| !value.is_empty()) else {
            return;
        };
        let name = self.words.label(Vocabulary::Field, field);
        wrapped(&mut self.text, indent, &format!("{name}: {}", clean(value)));
    }

    /// The heading of a section, with how many things stand in it.
    pub(crate) fn heading(&mut self, heading: &str, count: Option<usize>) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(&capitalised(heading));
        if let Some(count) = count {
            let _ = write!(self.text, " ({count})");
        }
        self.text.push('\n');
    }

    /// What is to be known about a thing beside its fields: several versions, or why it stands
    /// here at all.
    pub(crate) fn marks(&mut self, slot: Slot, indent: &str) {
        let words = self.words;
        if let Some(mark) = self.view.standing(slot).mark() {
            let said = match mark {
                Mark::EditedWhileRemoved => say!(words, "show-edited-while-removed"),
                Mark::AddTakenBack => say!(words, "show-add-taken-back"),
            };
            wrapped(&mut self.text, &format!("{indent}! "), &said);
        }
        for field in self.view.fields_in_conflict(slot) {
            self.versions(slot, field, indent);
        }
    }

    /// The versions of a field that nobody has chosen between, each on a line of its own.
    fn versions(&mut self, slot: Slot, field: Field, indent: &str) {
        let (view, words) = (self.view, self.words);
        let versions = view.versions(slot, field).showing;
        let name = words.label(Vocabulary::Field, field.name());
        let said = say!(words, "show-versions", count = versions.len(), field = name);
        wrapped(&mut self.text, &format!("{indent}! "), &format!("{said}:"));
        for (_, value) in versions {
            let lines = value_lines(
                view,
                slot,
                field,
                value.as_deref().map(RawValue::get),
                words,
            );
            let line = if lines.is_empty() {
                "–".to_owned()
            } else {
                joined(lines.into_iter().map(Some))
            };
            wrapped(&mut self.text, &format!("{indent}  – "), &line);
        }
    }

    fn basket(&mut self) {
        let basket: Vec<Slot> = self.view.basket().collect();
        if basket.is_empty() {
            return;
        }
        self.heading(&say!(self.words, "show-basket"), Some(basket.len()));
        for slot in basket {
            let Some(kind) = self.view.item_kind(slot) else {
                continue;
            };
            let thing = self.words.label(Vocabulary::Thing, kind.name());
            let line = format!("{thing}: {}", crate::i18n::name_of(self.view, slot));
            wrapped(&mut self.text, "  ", &line);
        }
    }

    fn end(&mut self, facts: Facts) {
        let words = self.words;
        let view = self.view;
        let mut lines = Vec::new();
        if facts.folded > 0 {
            lines.push(say!(words, "show-private", count = facts.folded));
        }
        if view.unknown_events() > 0 {
            lines.push(say!(words, "show-unknown", count = view.unknown_events()));
        }
        if facts.damaged > 0 {
            lines.push(say!(words, "show-damaged", count = facts.damaged));
        }
        let digest: String = document::digest(view).chars().take(16).collect();
        lines.push(say!(
            words,
            "show-end",
            count = view.events(),
            digest = digest
        ));
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        for line in lines {
            wrapped(&mut self.text, "", &line);
        }
    }
}

/// How many private things a reading holds: notes and the like, and personal names.
pub(crate) fn private_things(view: View<'_>) -> usize {
    let things = ItemKind::ALL
        .into_iter()
        .flat_map(|kind| view.present(kind))
        .filter(|&slot| view.log().is_private(slot))
        .count();
    let named = view
        .all::<Participant<'_>>()
        .filter(|participant| {
            participant.name.is_some() && !view.log().is_private(participant.slot)
        })
        .count();
    things + named
}
