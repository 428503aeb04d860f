//! What is in a field, and what keys do to it.

use super::Kept;
use super::choices::Choices;
use super::rows::Rows;
use crate::app::action::Action;
use crate::app::keys::{Key, KeyPress, typed};
use crate::app::text_input::TextInput;

/// What is in a field.
#[derive(Clone, Debug)]
pub enum Input {
    /// Typed text.
    Text(Box<TextInput>),
    /// Something chosen.
    Choices(Choices),
    /// Rows of a list of words.
    Rows(Rows),
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
            Self::Choices(choices) => match action {
                Some(Action::Left) => said(choices.turn(false)),
                Some(Action::Right) => said(choices.turn(true)),
                Some(Action::Toggle) => said(choices.toggle()),
                Some(Action::Down) => choices.listed && choices.step(true),
                Some(Action::Up) => choices.listed && choices.step(false),
                Some(_) => false,
                None => match (typed(press), press.key) {
                    (Some(letter), _) => said(choices.find(|typed| typed.push(letter))),
                    (None, Key::Backspace) => said(choices.find(|typed| {
                        typed.pop();
                    })),
                    _ => false,
                },
            },
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

/// A key that was meant for the field.
const fn said((): ()) -> bool {
    true
}
