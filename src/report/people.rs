//! What people said and who they are, as every kind of report says it.

use std::collections::BTreeSet;

use super::book::{Book, labelled, listed};
use super::gathered::Part;
use super::made_of::{Piece, Stress, Text};
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::item::{ItemKind, Measure, Note};
use crate::domain::log::Slot;
use crate::domain::state::Shown;
use crate::i18n::{SortKey, Vocabulary, capitalised, moment};

impl Book<'_, '_> {
    /// One note: what kind it is, what was said, and what is known beside that.
    pub(super) fn note_entry(&mut self, part: &Part<'_>, note: &Shown<Note<'_>>) -> Text {
        let kind = self.word(Vocabulary::NoteKind, note.kind.as_ref());
        let mut text = Text::default();
        for piece in kind.pieces {
            let word = format!("{}: ", capitalised(&piece.text));
            text = text.and(
                Piece {
                    text: word,
                    ..piece
                }
                .stressed(Stress::Aside),
            );
        }
        text = text.and_said(note.text.trim());
        let beside = self.beside(part, note, true);
        if !beside.is_empty() {
            text = text.and_ours(" (");
            text.pieces.extend(beside.pieces);
            text = text.and_ours(")");
        }
        self.at(note.id, text)
    }

    /// What is known of a note beside its words, its theme and its group; who carries it out and
    /// until when only where that is wanted.
    pub(super) fn beside(&self, part: &Part<'_>, note: &Note<'_>, with_decided: bool) -> Text {
        let terms = &self.all.terms;
        let link = |field, id: Option<Id>| {
            let text = id.map(|id| self.link(self.all.there(Some(id)).unwrap_or(id)));
            labelled(terms.field_within(field), text.unwrap_or_default())
        };
        let mut parts = vec![
            Self::stages(part, &note.stages),
            link(Field::About, note.about),
            link(Field::Measure, note.measure),
        ];
        if with_decided {
            let status = self.word(Vocabulary::Status, note.status.as_ref());
            parts.extend([
                labelled(
                    terms.field_within(Field::Responsible),
                    Self::said(note.responsible.as_ref()),
                ),
                labelled(
                    terms.field_within(Field::Deadline),
                    self.date(note.deadline.as_ref()),
                ),
                labelled(terms.field_within(Field::Status), status),
            ]);
        }
        listed(parts, "; ")
    }

    /// Who a participant is; just that they are one, where the report says no more.
    pub(super) fn person_text(&self, id: Id) -> Text {
        match self.all.person(id) {
            "" => Text::ours(self.all.terms.thing(ItemKind::Participant)),
            who => Text::said(who),
        }
    }

    /// The services that were represented, each once, by the alphabet.
    pub(super) fn services(part: &Part<'_>) -> Text {
        let names = part
            .participants
            .iter()
            .filter_map(|one| one.organisation.as_deref().map(str::trim));
        let mut names: Vec<&str> = names
            .filter(|name| !name.is_empty())
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        names.sort_by_cached_key(|name| SortKey::new(name));
        Text::said(names.join(", "))
    }

    /// What is known about the effect of a measure, on the scale of Ungsinn.
    pub(super) fn evidence(&self, measure: &Measure<'_>) -> Text {
        let Some(found) = measure.evidence else {
            return Text::default();
        };
        let level = found.level.to_string();
        let word = self.all.terms.label(Vocabulary::Evidence, &level);
        Text::ours(format!("{level}, {word} ({})", found.year))
    }

    /// A source on one line: what it is called and where it comes from.
    pub(super) fn source_line(&self, id: Id) -> Text {
        let view = self.all.view;
        let source = view.find(id);
        let source = source.and_then(|slot| view.read::<crate::domain::item::Source<'_>>(slot));
        let Some(source) = source else {
            return Text::default();
        };
        let name = Text::said(source.name.trim());
        listed([name, self.provenance(&source)], ". ")
    }

    /// When something was written, with the day.
    pub(super) fn when_dated(&self, slot: Slot) -> String {
        let at = self.all.view.log().time(slot);
        at.map_or_else(String::new, |at| {
            // No day is that day: so the date is always said.
            let day = chrono::NaiveDate::from_ymd_opt(1, 1, 1);
            moment(self.all.terms.words.lang(), at, day)
        })
    }
}
