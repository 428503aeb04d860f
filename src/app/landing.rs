//! Where a line that is typed will land. The live line and the note are made from the same
//! reading, so that what is said is what is saved.

use super::desk::Desk;
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::intent::Intent;
use crate::domain::item::ItemKind;
use crate::domain::scribe::{Scribe, Scribed};

/// A line as the note that it will be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Landing {
    /// The words.
    pub text: String,
    /// The kind of note: by a mark in front, else as chosen.
    pub kind: &'static str,
    /// The theme it is filed under: by a number in front, else as chosen.
    pub theme: Option<Id>,
    /// Other themes that the number in front could mean; then the person is asked.
    pub ambiguous: Vec<Id>,
    /// The group that says it.
    pub group: Option<Id>,
    /// The work session, which is the group's.
    pub round: Option<u8>,
    /// The stages it is tagged with, by id.
    pub stages: Vec<String>,
}

impl Landing {
    /// Reads one line as it would be saved now.
    pub fn of(desk: &Desk, line: &str) -> Self {
        Self::with_stages(desk, line, &desk.stage_names())
    }

    /// Reads the lines of a list.
    pub fn of_all<'a>(
        desk: &'a Desk,
        lines: impl Iterator<Item = &'a str>,
    ) -> impl Iterator<Item = Self> {
        let stages = desk.stage_names();
        lines.map(move |line| Self::with_stages(desk, line, &stages))
    }

    fn with_stages(desk: &Desk, line: &str, stages: &[(String, String)]) -> Self {
        let scribe = Scribe {
            themes: &desk.panes.notes.themes,
            stages,
        };
        let Scribed {
            text,
            kind,
            theme,
            ambiguous,
            stages,
        } = scribe.read(line);
        let group = desk.group_chosen();
        Self {
            text,
            kind: kind.unwrap_or(desk.kind),
            theme: theme.or_else(|| desk.theme_chosen().map(|theme| theme.id)),
            ambiguous,
            group: group.map(|group| group.id),
            round: group.and_then(|group| group.round),
            stages,
        }
    }

    /// The intent that adds the note.
    pub fn note(self) -> Intent {
        let mut note = Intent::add(ItemKind::Note)
            .with(Field::Text, self.text)
            .with(Field::Kind, self.kind);
        if let Some(theme) = self.theme {
            note = note.with(Field::Theme, theme.to_string());
        }
        if let Some(group) = self.group {
            note = note.with(Field::Group, group.to_string());
        }
        if let Some(round) = self.round {
            note = note.with(Field::Round, round);
        }
        if !self.stages.is_empty() {
            note = note.with(Field::Stages, self.stages);
        }
        note
    }
}
