//! What stages, levels, efforts and verdicts are called in one seminar: by its own words where
//! it has some, else by those of the language.

use super::{Vocabulary, Words};
use crate::domain::field::Field;
use crate::domain::gaps;
use crate::domain::item::{Label, Seminar, default_labels};
use crate::domain::log::Slot;
use crate::domain::state::View;
use crate::domain::text::clean;

/// The sign of a verdict, that says without colour what it is; a word of the seminar's own has
/// none of its own.
pub fn verdict_sign(id: &str) -> char {
    match id {
        "keep" => '✓',
        "develop" => '↗',
        "stop" => '✕',
        "undecided" => '·',
        _ => '•',
    }
}

/// The words of one seminar.
pub struct Labels<'a> {
    words: &'a Words,
    stages: Vec<Label<'a>>,
    levels: Vec<Label<'a>>,
    verdicts: Vec<Label<'a>>,
}

impl<'a> Labels<'a> {
    /// The words of this seminar, or those that every seminar starts with.
    pub fn of(view: View<'a>, seminar: Option<Slot>, words: &'a Words) -> Self {
        let shown = seminar.and_then(|slot| view.read::<Seminar<'a>>(slot));
        let list = |field| match &shown {
            Some(shown) => gaps::labels(shown, field),
            None => default_labels(field),
        };
        Self {
            words,
            stages: list(Field::Stages),
            levels: list(Field::Levels),
            verdicts: list(Field::Verdicts),
        }
    }

    /// The stages in the order of the life course: ids.
    pub fn stages(&self) -> impl Iterator<Item = &str> {
        self.stages.iter().map(|label| label.id.as_str())
    }

    /// What a stage is called.
    pub fn stage(&self, id: &str) -> String {
        self.find(&self.stages, Vocabulary::Stage, id)
    }

    /// What a stage is called above a narrow column.
    pub fn short_stage(&self, id: &str) -> String {
        match own(&self.stages, id) {
            Some(label) => label,
            None => clean(&self.words.short_label(Vocabulary::Stage, id)).into_string(),
        }
    }

    /// The stages of a thing in words.
    pub fn stages_of<S: AsRef<str>>(&self, ids: impl IntoIterator<Item = S>) -> String {
        let names: Vec<String> = ids.into_iter().map(|id| self.stage(id.as_ref())).collect();
        names.join(", ")
    }

    /// What a prevention level is called.
    pub fn level(&self, id: &str) -> String {
        self.find(&self.levels, Vocabulary::Level, id)
    }

    /// What a verdict is called, as the room says it.
    pub fn verdict(&self, id: &str) -> String {
        self.find(&self.verdicts, Vocabulary::Verdict, id)
    }

    /// The word that fits beside a bar.
    pub fn short_verdict(&self, id: &str) -> String {
        match own(&self.verdicts, id) {
            Some(label) => label,
            None => clean(&self.words.short_label(Vocabulary::Verdict, id)).into_string(),
        }
    }

    fn find(&self, list: &[Label<'_>], of: Vocabulary, id: &str) -> String {
        own(list, id).unwrap_or_else(|| clean(&self.words.label(of, id)).into_string())
    }
}

fn own(list: &[Label<'_>], id: &str) -> Option<String> {
    let label = list.iter().find(|label| label.id.as_str() == id)?;
    let text = label.label.as_ref()?;
    Some(clean(text).into_string())
}
