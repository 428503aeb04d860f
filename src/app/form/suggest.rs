//! Completion: what is already there, or known, is offered behind the cursor while a person types.

use super::{Around, Form, FormField, Input, Part};
use crate::app::text_input::TextInput;
use crate::domain::catalogue::{MEASURES, SOURCES, measure_named, source_named};
use crate::domain::field::{Field, Holds};
use crate::domain::item::{Finding, ItemKind};
use crate::domain::municipality;
use crate::domain::text::{Str, fold};
use crate::i18n::Vocabulary;

/// Of notes, which may be very many, the newest are looked through.
const NOTES: usize = 200;

/// What is offered behind the cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ghost {
    /// What is shown behind what was typed.
    pub shown: String,
    /// What stands in the field when it is taken.
    pub whole: String,
}

impl FormField {
    /// What is offered behind the cursor now.
    pub fn ghost(&self) -> Option<Ghost> {
        let Input::Text(input) = &self.input else {
            return None;
        };
        let text = input.text();
        let (head, tail) = self.tail(&text);
        // Nothing is offered to an empty field before somebody asks.
        if !input.is_at_end() || tail.is_empty() && self.turned == 0 {
            return None;
        }
        let fitting = self.fitting(tail);
        let nth = if tail.is_empty() {
            self.turned - 1
        } else {
            self.turned
        };
        let chosen = fitting.get(nth % fitting.len().max(1))?;
        let shown = rest(tail, chosen).map_or_else(|| format!("  → {chosen}"), str::to_owned);
        Some(Ghost {
            shown,
            whole: format!("{head}{chosen}{}", if self.is_list() { " " } else { "" }),
        })
    }

    /// Whether there is anything to offer.
    pub fn has_suggestions(&self) -> bool {
        let Input::Text(input) = &self.input else {
            return false;
        };
        let text = input.text();
        input.is_at_end() && !self.fitting(self.tail(&text).1).is_empty()
    }

    /// What fits what was typed: what begins so, then what has a word that begins so.
    fn fitting(&self, tail: &str) -> Vec<&str> {
        let typed = fold(tail);
        let mut begin = Vec::new();
        let mut inside = Vec::new();
        for suggestion in &self.suggestions {
            let folded = fold(suggestion);
            if folded == typed {
                continue;
            }
            let has_word = || {
                let words = folded.split(|point: char| !point.is_alphanumeric());
                typed.chars().count() > 1 && words.into_iter().any(|word| word.starts_with(&typed))
            };
            if folded.starts_with(&typed) {
                begin.push(suggestion.as_str());
            } else if has_word() {
                inside.push(suggestion.as_str());
            }
        }
        begin.append(&mut inside);
        begin
    }

    /// Where a field holds a list, only its last entry is being typed.
    fn tail<'t>(&self, text: &'t str) -> (&'t str, &'t str) {
        let mark = match (self.holds, self.part) {
            (Holds::Comparisons, _) => ';',
            (_, Part::Field(Field::Partners)) => ',',
            _ => return ("", text),
        };
        let after = text.rfind(mark).map_or(0, |at| at + mark.len_utf8());
        let tail = text.get(after..).unwrap_or_default().trim_start();
        text.split_at(text.len() - tail.len())
    }

    const fn is_list(&self) -> bool {
        matches!(self.holds, Holds::Comparisons)
    }
}

/// The rest of a suggestion that begins with what was typed, however it was typed.
fn rest<'s>(typed: &str, suggestion: &'s str) -> Option<&'s str> {
    let typed = fold(typed);
    suggestion
        .char_indices()
        .map(|(at, point)| at + point.len_utf8())
        .chain([0])
        .find(|&at| fold(suggestion.get(..at).unwrap_or_default()) == typed)
        .and_then(|at| suggestion.get(at..))
}

impl Form {
    /// Takes what is offered. `false`: nothing is.
    pub fn complete(&mut self, around: &Around<'_>) -> bool {
        let Some(field) = self.current_mut() else {
            return false;
        };
        let Some(ghost) = field.ghost() else {
            return false;
        };
        field.input = Input::Text(Box::new(TextInput::new(&ghost.whole)));
        field.turned = 0;
        field.wrong = None;
        let part = field.part;
        self.fill_along(part, &ghost.whole, around);
        true
    }

    /// To the next suggestion.
    pub fn next_suggestion(&mut self) {
        if let Some(field) = self.current_mut() {
            field.turned += 1;
        }
    }

    /// What is known with a name is filled in where nothing stands yet; it is seen before it is
    /// saved.
    fn fill_along(&mut self, part: Part, name: &str, around: &Around<'_>) {
        let words = around.words;
        let known: Vec<(Field, String)> = match (self.thing, part) {
            (ItemKind::Measure, Part::Field(Field::Name)) => {
                let Some(known) = measure_named(name) else {
                    return;
                };
                let target = known.target.map(|id| words.label(Vocabulary::Target, id));
                [
                    (Field::Level, known.level.map(str::to_owned)),
                    (Field::Target, target),
                    (Field::Owner, known.owner.map(str::to_owned)),
                ]
                .into_iter()
                .filter_map(|(field, value)| Some((field, value?)))
                .collect()
            }
            (ItemKind::Source, Part::Field(Field::Name)) => {
                let Some(known) = source_named(name) else {
                    return;
                };
                vec![
                    (Field::Kind, words.label(Vocabulary::SourceKind, known.kind)),
                    (Field::Owner, known.owner.to_owned()),
                ]
            }
            _ => return,
        };
        for (field, value) in known.into_iter().filter(|(_, value)| !value.is_empty()) {
            self.also_ask(field, around);
            let is_empty = self.field(field).is_some_and(FormField::is_empty);
            if is_empty {
                self.fill(vec![(field, value)]);
            }
        }
        self.furnish(around);
    }
}

/// What can be suggested for a field.
pub(super) fn suggestions(
    thing: ItemKind,
    part: Part,
    holds: Holds,
    around: &Around<'_>,
) -> Vec<String> {
    let words = around.words;
    let listed = |list: Vocabulary| {
        list.ids()
            .iter()
            .map(move |id| words.label(list, id))
            .collect::<Vec<_>>()
    };
    let mut found: Vec<String> = match (thing, part) {
        (_, Part::Field(Field::Municipality)) => municipality::all()
            .iter()
            .map(|known| known.name.to_owned())
            .collect(),
        (ItemKind::Measure, Part::Field(Field::Name)) => {
            MEASURES.iter().map(|known| known.name.to_owned()).collect()
        }
        (ItemKind::Source, Part::Field(Field::Name)) => {
            SOURCES.iter().map(|known| known.name.to_owned()).collect()
        }
        (ItemKind::Source, Part::Field(Field::Kind)) => {
            let used = used(around, &[(ItemKind::Source, Field::Kind)]).into_iter();
            let used = used.map(|kind| words.label(Vocabulary::SourceKind, &kind));
            listed(Vocabulary::SourceKind)
                .into_iter()
                .chain(used)
                .collect()
        }
        (_, Part::Field(Field::Target)) => {
            let used = used(around, &[(ItemKind::Measure, Field::Target)]).into_iter();
            let used = used.map(|target| words.label(Vocabulary::Target, &target));
            used.chain(listed(Vocabulary::Target)).collect()
        }
        (_, Part::Field(Field::Comparisons)) => areas(around),
        (ItemKind::Source, Part::Field(Field::Owner)) => {
            let known = SOURCES.iter().map(|known| known.owner.to_owned());
            used(around, &[(ItemKind::Source, Field::Owner)])
                .into_iter()
                .chain(known)
                .collect()
        }
        (
            _,
            Part::Field(Field::Owner | Field::Organisation | Field::Responsible | Field::Partners),
        ) => {
            // Services, whatever they have to do with the thing.
            used(
                around,
                &[
                    (ItemKind::Measure, Field::Owner),
                    (ItemKind::Participant, Field::Organisation),
                    (ItemKind::Note, Field::Responsible),
                ],
            )
        }
        (_, Part::Field(Field::ProposerText | Field::Role)) => used(
            around,
            &[
                (ItemKind::Participant, Field::Role),
                (ItemKind::Theme, Field::ProposerText),
            ],
        ),
        (_, Part::Field(field @ (Field::Period | Field::Unit | Field::Place | Field::Series))) => {
            let kinds = [ItemKind::Source, ItemKind::Finding, ItemKind::Seminar];
            used(around, &kinds.map(|kind| (kind, field)))
        }
        (_, Part::DecidedBy) => decided_by(around),
        _ => Vec::new(),
    };
    let may = matches!(
        holds,
        Holds::Line | Holds::Municipality | Holds::Comparisons
    ) || part == Part::DecidedBy;
    let mut met = std::collections::HashSet::new();
    found.retain(|text| may && !text.is_empty() && !text.contains('\n') && met.insert(fold(text)));
    found
}

/// What stands in these fields of things that are there.
fn used(around: &Around<'_>, fields: &[(ItemKind, Field)]) -> Vec<String> {
    let Some(view) = around.view else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for &(kind, field) in fields {
        let most = if kind == ItemKind::Note {
            NOTES
        } else {
            usize::MAX
        };
        let things = view.present(kind).rev().take(most);
        for slot in things.filter(|&slot| !view.log().is_private(slot)) {
            let versions = view.versions(slot, field);
            let text = versions
                .shown()
                .and_then(|json| serde_json::from_str::<Str<'_>>(json).ok());
            found.extend(text.map(|text| text.to_string()));
        }
    }
    found
}

/// The places that figures were compared with.
fn areas(around: &Around<'_>) -> Vec<String> {
    let Some(view) = around.view else {
        return Vec::new();
    };
    view.all::<Finding<'_>>()
        .flat_map(|finding| {
            let areas: Vec<String> = finding
                .comparisons
                .iter()
                .map(|other| other.area.to_string())
                .collect();
            areas
        })
        .collect()
}

/// Who gave verdicts.
fn decided_by(around: &Around<'_>) -> Vec<String> {
    let Some(view) = around.view else {
        return Vec::new();
    };
    view.all::<crate::domain::item::Measure<'_>>()
        .filter_map(|measure| {
            let given = measure.verdict.as_ref()?;
            given.decided_by.as_ref().map(ToString::to_string)
        })
        .collect()
}
