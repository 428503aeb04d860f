//! What of each thing can be searched: its texts, not its ids and choices.

use serde_json::value::RawValue;

use super::numbers::{self, Numbers};
use super::occurrences::Occurrences;
use super::texts::Thing;
use super::vocabulary::{Learner, Vocabulary};
use crate::domain::field::{Field, Holds, fields};
use crate::domain::item::ItemKind;
use crate::domain::log::Slot;
use crate::domain::members::{each_member, member};
use crate::domain::state::View;
use crate::domain::text::{Str, fold_into};

/// Beyond this, one text is as long as another.
const LONG: usize = 999;

/// The texts of some things, as numbers of words.
pub(super) struct Gathering {
    words: Learner,
    things: Vec<Thing>,
    /// For each thing the numbers of its words, one higher, and a 0.
    numbers: Vec<u8>,
}

impl Gathering {
    /// Reads the texts of those of these things that are there.
    pub(super) fn of(view: View<'_>, added: &[(Slot, ItemKind)], seed: u64) -> Self {
        let mut gathering = Self {
            // A day's words are fewer than its notes; a room that writes no two alike pays for more.
            words: Learner::new(seed, added.len()),
            things: Vec::with_capacity(added.len()),
            numbers: Vec::new(),
        };
        let mut text = String::new();
        for &(slot, kind) in added {
            if !view.standing(slot).is_present() || view.representative(slot) != slot {
                continue;
            }
            text.clear();
            fold_texts(view, slot, kind, &mut text);
            // What others called the same thing finds it, too.
            for other in view
                .shown_with(slot)
                .into_iter()
                .filter(|&other| other != slot)
            {
                if view.standing(other).is_present() {
                    fold_texts(view.apart(), other, kind, &mut text);
                }
            }
            gathering.add(slot, kind, &text);
        }
        gathering
    }

    /// All words, all things, and in which of them each word occurs.
    pub(super) fn done(mut self) -> (Vocabulary, Vec<Thing>, Occurrences) {
        self.things.shrink_to_fit();
        let vocabulary = self.words.done();
        let words = || Numbers(self.numbers.iter()).map(|number| number.checked_sub(1));
        let occurrences = Occurrences::of(vocabulary.len(), self.things.len(), words);
        (vocabulary, self.things, occurrences)
    }

    fn add(&mut self, slot: Slot, kind: ItemKind, text: &str) {
        for word in text.split_ascii_whitespace() {
            numbers::push(&mut self.numbers, self.words.number(word) + 1);
        }
        numbers::push(&mut self.numbers, 0);
        let length = u16::try_from(text.len().min(LONG)).unwrap_or(u16::MAX);
        self.things.push(Thing { slot, length, kind });
    }
}

/// Folds the texts of a thing, as they are now, a line each.
fn fold_texts(view: View<'_>, slot: Slot, kind: ItemKind, out: &mut String) {
    let holds = |name: &str| {
        let spec = fields(kind).iter().find(|spec| spec.field.name() == name);
        spec.map(|spec| spec.holds).filter(|holds| is_text(*holds))
    };
    let mut add = |name: &str, value: &RawValue| match holds(name) {
        Some(Holds::Lines) => {
            let lines: Vec<&RawValue> = serde_json::from_str(value.get()).unwrap_or_default();
            for line in lines {
                add_text(line.get(), out);
            }
        }
        Some(Holds::Verdict) => {
            if let Some(reason) = member(value.get(), Field::Reason.name()) {
                add_text(reason.get(), out);
            }
        }
        Some(_) => add_text(value.get(), out),
        None => {}
    };
    let written = view.written_fields(slot);
    if written.is_empty() {
        // As nearly everything is: nothing needs to be collected.
        let body = view.log.body_bytes(slot);
        each_member(body, |name| holds(name).is_some(), add);
        return;
    }
    let (members, _) = view.members(slot, &written);
    for (name, value) in members {
        add(&name, value);
    }
}

/// Whether what a field holds can be searched: what people wrote, and not what they chose.
const fn is_text(holds: Holds) -> bool {
    matches!(
        holds,
        Holds::Line | Holds::Text | Holds::Decimal | Holds::Date | Holds::Lines | Holds::Verdict
    )
}

/// Appends a text that stands as JSON, folded, and a line break; nothing for nothing.
fn add_text(json: &str, out: &mut String) {
    let before = out.len();
    let plain = json
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'))
        .filter(|text| memchr::memchr(b'\\', text.as_bytes()).is_none());
    if let Some(text) = plain {
        fold_into(text, out);
    } else if let Ok(text) = serde_json::from_str::<Str<'_>>(json) {
        fold_into(&text, out);
    }
    if out.len() > before {
        out.push('\n');
    }
}
