//! The words of the vocabulary, each looked up once: a report says "utfordring" ten thousand
//! times, and a message takes longer to find than a line takes to write.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::domain::field::Field;
use crate::domain::item::ItemKind;
use crate::i18n::{Vocabulary, Words};

/// The vocabulary of one language.
pub(super) struct Terms<'a> {
    pub(super) words: &'a Words,
    known: RefCell<HashMap<Vocabulary, HashMap<String, String>>>,
    said: RefCell<HashMap<&'static str, String>>,
}

impl<'a> Terms<'a> {
    pub(super) fn new(words: &'a Words) -> Self {
        Self {
            words,
            known: RefCell::default(),
            said: RefCell::default(),
        }
    }

    /// The word for an id, or the id itself where it is somebody's own.
    pub(super) fn label(&self, of: Vocabulary, id: &str) -> String {
        let mut known = self.known.borrow_mut();
        let list = known.entry(of).or_default();
        if let Some(word) = list.get(id) {
            return word.clone();
        }
        let word = self.words.label(of, id);
        list.insert(id.to_owned(), word.clone());
        word
    }

    /// The name of a field.
    pub(super) fn field(&self, field: Field) -> String {
        self.label(Vocabulary::Field, field.name())
    }

    /// The name of a field within a sentence: with a small letter.
    pub(super) fn field_within(&self, field: Field) -> String {
        let name = self.field(field);
        let mut letters = name.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_lowercase().chain(letters).collect()
        })
    }

    /// The word for one thing of a kind.
    pub(super) fn thing(&self, kind: ItemKind) -> String {
        self.label(Vocabulary::Thing, kind.name())
    }

    /// The message with this id, which takes no arguments.
    pub(super) fn get(&self, id: &'static str) -> String {
        let mut said = self.said.borrow_mut();
        let message = said.entry(id).or_insert_with(|| self.words.get(id));
        message.clone()
    }
}
