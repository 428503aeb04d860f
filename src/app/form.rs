//! Forms: a few fields that are filled in together.

use serde::{Deserialize, Serialize};

use super::text_input::TextInput;
use crate::domain::field::Field;
use crate::domain::id::Id;

/// What a form is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FormKind {
    /// A new knowledge source.
    Source,
    /// A new finding of a source.
    Finding(Id),
    /// A new measure; placing it comes next.
    Measure,
    /// A new theme.
    Theme,
    /// The reason for a verdict on a measure.
    Reason {
        /// The measure.
        measure: Id,
        /// The verdict, by id.
        verdict: String,
    },
    /// A new seminar.
    Seminar,
    /// One field of which there are several versions: what is saved replaces them all.
    Settle {
        /// The thing.
        item: Id,
        /// The field.
        field: Field,
    },
    /// Why the room lives with a gap.
    Accept(AcceptedGap),
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
    /// Its fields.
    pub fields: Vec<FormField>,
    /// The field under the cursor.
    pub at: usize,
    /// What is wrong, in words, and with which field.
    pub wrong: Option<(usize, String)>,
}

/// One field of a form.
#[derive(Clone, Debug)]
pub struct FormField {
    /// Which field.
    pub field: Field,
    /// What is in it.
    pub input: Input,
}

/// What is in a field.
#[derive(Clone, Debug)]
pub enum Input {
    /// Typed text.
    Text(Box<TextInput>),
    /// One of some words, or none.
    Choice {
        /// The words, by id.
        words: Vec<&'static str>,
        /// The one that is chosen.
        chosen: Option<usize>,
    },
    /// Some of the seminar's stages.
    Stages {
        /// The stages, by id.
        stages: Vec<String>,
        /// Which of them are chosen.
        on: Vec<bool>,
        /// The one under the cursor.
        at: usize,
    },
}

impl Form {
    /// An empty form.
    pub fn new(kind: FormKind, fields: Vec<FormField>) -> Self {
        Self {
            kind,
            fields,
            at: 0,
            wrong: None,
        }
    }

    /// Whether the field under the cursor is chosen and not typed.
    pub fn is_choosing(&self) -> bool {
        self.fields
            .get(self.at)
            .is_some_and(|field| !matches!(field.input, Input::Text(_)))
    }

    /// The field under the cursor.
    pub fn current(&mut self) -> Option<&mut FormField> {
        self.fields.get_mut(self.at)
    }

    /// What was typed into a text field.
    pub fn typed(&self, field: Field) -> String {
        let found = self
            .fields
            .iter()
            .find(|form_field| form_field.field == field);
        match found.map(|form_field| &form_field.input) {
            Some(Input::Text(input)) => input.text().trim().to_owned(),
            _ => String::new(),
        }
    }

    /// Whether anything was filled in.
    pub fn is_empty(&self) -> bool {
        self.fields.iter().all(|field| match &field.input {
            Input::Text(input) => input.is_empty(),
            Input::Choice { chosen, .. } => chosen.is_none(),
            Input::Stages { on, .. } => !on.contains(&true),
        })
    }

    /// Moves the cursor by fields, round and round.
    pub fn step(&mut self, forward: bool) {
        let count = self.fields.len().max(1);
        self.at = if forward {
            self.at + 1
        } else {
            self.at + count - 1
        } % count;
    }
}

impl FormField {
    /// A field for text.
    pub fn text(field: Field, text: &str) -> Self {
        Self {
            field,
            input: Input::Text(Box::new(TextInput::new(text))),
        }
    }

    /// A field for one of some words.
    pub fn choice(field: Field, words: &[&'static str]) -> Self {
        Self {
            field,
            input: Input::Choice {
                words: words.to_vec(),
                chosen: None,
            },
        }
    }

    /// A field for stages.
    pub fn stages(stages: Vec<String>) -> Self {
        let on = vec![false; stages.len()];
        Self {
            field: Field::Stages,
            input: Input::Stages { stages, on, at: 0 },
        }
    }

    /// The value as an intent takes it; `None` where nothing was filled in.
    pub fn value(&self) -> Option<serde_json::Value> {
        match &self.input {
            Input::Text(input) => {
                let text = input.text();
                let text = text.trim();
                (!text.is_empty()).then(|| text.into())
            }
            Input::Choice { words, chosen } => Some((*words.get((*chosen)?)?).into()),
            Input::Stages { stages, on, .. } => {
                let chosen: Vec<&str> = stages
                    .iter()
                    .zip(on)
                    .filter(|(_, on)| **on)
                    .map(|(stage, _)| stage.as_str())
                    .collect();
                (!chosen.is_empty()).then(|| chosen.into())
            }
        }
    }
}
