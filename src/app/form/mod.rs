//! Forms: fields that are filled in together. They are made of the table in `domain::field`.
//!
//! ```text
//! made ─> Form ─ keys ─> Form ─ checked ─> intents ─> saved
//!           ╰───── kept (Esc, a crash) ─────╯ made again, with what was typed
//! ```

mod around;
mod choices;
mod date;
mod input;
mod intents;
mod kept;
mod made;
mod mistake;
mod options;
mod part;
mod read;
mod rows;
mod shown;
mod suggest;

pub use around::Around;
pub use choices::{Choices, Offer};
pub use input::Input;
pub use intents::Step;
pub use kept::{Kept, KeptForm};
pub use mistake::Mistake;
pub use part::Part;
pub use rows::{Row, Rows};
pub use suggest::Ghost;

use serde::{Deserialize, Serialize};

use crate::app::command::Scope;
use crate::domain::field::{Field, Holds};
use crate::domain::id::Id;
use crate::domain::item::ItemKind;

/// What a form is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FormKind {
    /// A new thing, with the few fields that are asked at once.
    Add(ItemKind),
    /// A new finding of this source.
    Finding(Id),
    /// The reason for a verdict on a measure, and what it rests on.
    Verdict {
        /// The measure.
        measure: Id,
        /// The verdict, by id.
        verdict: String,
    },
    /// Every field of a thing that is there.
    Edit(Id),
    /// One field of which there are several versions: what is saved replaces them all.
    Settle {
        /// The thing.
        item: Id,
        /// The field.
        field: Field,
    },
    /// Why the room lives with a gap.
    Accept(AcceptedGap),
    /// The life stages, levels or verdict words of the seminar.
    Labels(Field),
}

/// A gap that the room lives with.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AcceptedGap {
    /// Nothing is done in this life stage.
    Stage(String),
    /// The verdict on this measure rests on nothing.
    Measure(Id),
}

/// A form on the screen.
#[derive(Clone, Debug)]
pub struct Form {
    /// What it is for.
    pub kind: FormKind,
    /// The kind of thing its fields belong to.
    pub thing: ItemKind,
    /// Its fields.
    pub fields: Vec<FormField>,
    /// The field under the cursor.
    pub at: usize,
    /// Whether a personal name is shown as it is typed, until the next key.
    pub revealed: bool,
}

/// One field of a form.
#[derive(Clone, Debug)]
pub struct FormField {
    /// Which field.
    pub part: Part,
    /// What it holds.
    pub holds: Holds,
    /// Whether nothing can be saved without it.
    pub required: bool,
    /// The message at the head of the group of fields that it begins.
    pub heading: Option<&'static str>,
    /// What is in it.
    pub input: Input,
    /// What was in it when the form began: what is as it was is not written.
    pub before: Kept,
    /// Whether something is stored of it that is not shown: a personal name.
    pub kept: bool,
    /// What is wrong with it.
    pub wrong: Option<Mistake>,
    /// What may be meant.
    pub suggestions: Vec<String>,
    /// How often the next suggestion was asked for.
    pub turned: usize,
}

impl Form {
    /// The field under the cursor.
    pub fn current(&self) -> Option<&FormField> {
        self.fields.get(self.at)
    }

    /// The field under the cursor, to be filled in.
    pub fn current_mut(&mut self) -> Option<&mut FormField> {
        self.fields.get_mut(self.at)
    }

    /// The scopes in which keys are looked up in the field under the cursor, the innermost first.
    pub fn scopes(&self) -> &'static [Scope] {
        match self.current().map(|field| &field.input) {
            Some(Input::Choices(_)) => &[Scope::Choosing, Scope::Filling, Scope::Everywhere],
            Some(Input::Rows(_)) => &[Scope::Rows, Scope::Filling, Scope::Everywhere],
            Some(Input::Text(_)) => self.scopes_of_text(),
            None => &[Scope::Filling, Scope::Everywhere],
        }
    }

    fn scopes_of_text(&self) -> &'static [Scope] {
        let field = self.current();
        if field.is_some_and(|field| field.ghost().is_some()) {
            &[
                Scope::Suggested,
                Scope::Completing,
                Scope::Filling,
                Scope::Everywhere,
            ]
        } else if field.is_some_and(FormField::has_suggestions) {
            &[Scope::Completing, Scope::Filling, Scope::Everywhere]
        } else {
            &[Scope::Filling, Scope::Everywhere]
        }
    }

    /// The field of that name.
    pub fn field(&self, part: impl Into<Part>) -> Option<&FormField> {
        let part = part.into();
        self.fields.iter().find(|field| field.part == part)
    }

    /// What was typed into a text field.
    pub fn typed(&self, part: impl Into<Part>) -> String {
        match self.field(part).map(|field| &field.input) {
            Some(Input::Text(input)) => input.text().trim().to_owned(),
            _ => String::new(),
        }
    }

    /// Whether everything is as it was when the form began.
    pub fn is_untouched(&self) -> bool {
        self.fields.iter().all(|field| !field.has_changed())
    }

    /// Moves the cursor by fields, round and round. The field that is left is checked.
    pub fn step(&mut self, forward: bool, around: &Around<'_>) {
        self.leave(around);
        let count = self.fields.len().max(1);
        self.at = if forward {
            self.at + 1
        } else {
            self.at + count - 1
        } % count;
    }

    /// Checks the field under the cursor, because it is being left.
    pub fn leave(&mut self, around: &Around<'_>) {
        let around = &around.about(self.kind.about());
        if let Some(field) = self.current_mut() {
            field.input.settle();
            // An empty field is told of when saving: whoever looks ahead is not scolded.
            let wrong = field.checked(around).err();
            field.wrong = wrong.filter(|wrong| *wrong != Mistake::Required);
        }
    }

    /// Checks every field, and puts the cursor into the first that is wrong.
    pub fn check(&mut self, around: &Around<'_>) -> bool {
        let around = &around.about(self.kind.about());
        let whole = self.is_written_whole();
        for field in &mut self.fields {
            field.input.settle();
            // What is written together is right as a whole, also where a part of it is as it was.
            field.wrong = if whole && intents::is_of_verdict(self.thing, field.part) {
                field.value(around).err()
            } else {
                field.checked(around).err()
            };
        }
        self.check_together();
        let first = self.fields.iter().position(|field| field.wrong.is_some());
        self.at = first.unwrap_or(self.at);
        first.is_none()
    }

    /// Whether the fields that are written together with others will be written.
    fn is_written_whole(&self) -> bool {
        match self.kind {
            FormKind::Settle { .. } | FormKind::Verdict { .. } => true,
            _ => self
                .fields
                .iter()
                .any(|field| intents::is_of_verdict(self.thing, field.part) && field.has_changed()),
        }
    }

    /// What can only be said of several fields at once.
    fn check_together(&mut self) {
        let filled =
            |form: &Self, part: Part| form.field(part).is_some_and(|field| !field.is_empty());
        let blame = |form: &mut Self, part: Part, mistake| {
            if let Some(field) = form.fields.iter_mut().find(|field| field.part == part) {
                field.wrong.get_or_insert(mistake);
            }
        };
        let verdict = Part::Field(Field::Verdict);
        let says = [Part::Field(Field::Reason), Part::RestsOn, Part::DecidedBy];
        if self.field(verdict).is_some_and(FormField::is_empty)
            && says.iter().any(|part| filled(self, *part))
        {
            blame(self, verdict, Mistake::VerdictFirst);
        }
        let role = Part::Field(Field::Role);
        if self.kind == FormKind::Add(ItemKind::Participant)
            && !filled(self, role)
            && !filled(self, Part::Field(Field::Organisation))
        {
            blame(self, role, Mistake::WhoIsIt);
        }
    }

    /// Puts a sentence beside the field that a refusal is about.
    pub fn refuse(&mut self, at: usize, sentence: String) {
        self.at = at.min(self.fields.len().saturating_sub(1));
        if let Some(field) = self.current_mut() {
            field.wrong = Some(Mistake::Said(sentence));
        }
    }
}

impl FormField {
    /// Whether it holds something else than when the form began.
    pub fn has_changed(&self) -> bool {
        Kept::of(&self.input) != self.before
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        match &self.input {
            Input::Text(input) => input.text().trim().is_empty(),
            Input::Choices(choices) => choices.on.is_empty(),
            Input::Rows(rows) => rows.rows.is_empty(),
        }
    }
}
