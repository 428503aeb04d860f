//! What is in a field, and what keys do to it.

use super::Kept;
use super::choices::Choices;
use super::rows::Rows;
use crate::app::action::Action;
use crate::app::keys::KeyPress;
use crate::app::text_input::TextInput;

/// What is in a field.
#[derive(Clone, Debug)]
pub enum Input {
    /// Typed text.
    Text(Box<TextInput>),
    /// Something chosen.
    Choices(Choices),
    /// Rows of a list of words.
    Rows(Box<Rows>),
}

impl Input {
    /// A field for text.
    pub fn text(text: &str) -> Self {
        Self::Text(Box::new(TextInput::new(text)))
    }

    /// What a key does inside of the field. `false`: it is not meant for it.
    pub fn key(&mut self, press: &KeyPress, action: Option<Action>) -> bool {
        match self {
            Self::Text(input) => match action {
                Some(Action::Down) => input.line(true),
                Some(Action::Up) => input.line(false),
                Some(Action::BreakLine) => {
                    input.paste("\n", true);
                    true
                }
                _ => input.key(press),
            },
            Self::Choices(choices) => choices.key(press, action),
            Self::Rows(rows) => rows.key(press, action),
        }
    }

    /// The field is left: letters typed to find something are done with.
    pub fn settle(&mut self) {
        if let Self::Choices(choices) = self
            && (choices.many || !choices.visible().is_empty())
        {
            choices.typed.clear();
        }
    }

    /// Puts back what was kept of it.
    pub fn put(&mut self, kept: &Kept) {
        match (self, kept) {
            (Self::Text(input), Kept::Text(text)) => **input = TextInput::new(text),
            (Self::Choices(choices), Kept::On(on)) => choices.on.clone_from(on),
            (Self::Rows(rows), Kept::Rows(kept)) => rows.rows.clone_from(kept),
            _ => {}
        }
    }
}
