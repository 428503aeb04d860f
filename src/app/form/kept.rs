//! What stays of a form when it is left or the program ends: only what was changed in it, so that
//! what others write meanwhile is not written over.

use serde::{Deserialize, Serialize};

use super::rows::Row;
use super::{Around, Form, FormKind, Input};
use crate::domain::field::Field;

/// What is in a field, to be kept and compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Kept {
    /// Typed text.
    Text(String),
    /// What is chosen, by id.
    On(Vec<String>),
    /// Rows of words.
    Rows(Vec<Row>),
}

/// A form that was put aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptForm {
    /// What it is for.
    pub kind: FormKind,
    /// The field under the cursor.
    #[serde(default)]
    pub at: usize,
    /// The fields that were changed, by name, and what is in them.
    pub fields: Vec<(String, Kept)>,
}

impl Kept {
    /// What is in a field now.
    pub fn of(input: &Input) -> Self {
        match input {
            Input::Text(input) => Self::Text(input.text()),
            Input::Choices(choices) => {
                // In which order things were marked makes no difference.
                let mut on = choices.on.clone();
                on.sort_unstable();
                Self::On(on)
            }
            Input::Rows(rows) => Self::Rows(rows.filled().cloned().collect()),
        }
    }
}

impl Form {
    /// What has to be kept of it; `None` where nothing was changed.
    pub fn keep(&self) -> Option<KeptForm> {
        let changed = self.fields.iter().filter(|field| field.has_changed());
        let fields: Vec<(String, Kept)> = changed
            .map(|field| (field.part.name().to_owned(), Kept::of(&field.input)))
            .collect();
        (!fields.is_empty()).then(|| KeptForm {
            kind: self.kind.clone(),
            at: self.at,
            fields,
        })
    }
}

impl KeptForm {
    /// The form again, made of what is there now, with what was changed in it. `None` where the
    /// thing it is about is there no more.
    pub fn again(&self, around: &Around<'_>) -> Option<Form> {
        let mut form = Form::made(self.kind.clone(), around)?;
        for (name, kept) in &self.fields {
            if let Some(asked) = Field::named(name) {
                form.also_ask(asked, around);
            }
            if let Some(field) = form
                .fields
                .iter_mut()
                .find(|field| field.part.name() == name)
            {
                field.input.put(kept);
            }
        }
        form.at = self.at.min(form.fields.len().saturating_sub(1));
        form.furnish(around);
        Some(form)
    }
}
