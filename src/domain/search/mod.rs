//! Search over everything, made for Norwegian.
//!
//! Both sides are folded first. Every word typed must be found, in any order; a whole word beats
//! a beginning, a beginning beats an inside, and only when little else is found, from three
//! letters on and within a word, letters that are merely in the right order.
//!
//! ```text
//! vocabulary   0 foreldremøter   1 etter   2 åttende   3 trinn?   …   each word once, folded
//! occurrences  0 17 18 …           1 17 18 …     2 17 …                 in which things
//! ```
//!
//! A room of people says the same few thousand words all day. So what is typed is held against
//! each word once, and things are found by where those words occur: that takes half of the texts'
//! memory, and no keystroke waits, be it a letter, a misspelling or nonsense.

mod gathering;
mod marks;
mod numbers;
mod occurrences;
mod sought;
mod texts;
mod vocabulary;

use super::item::ItemKind;
use super::log::Slot;
use super::state::View;
use super::text::fold;
use marks::Marks;
use sought::{LOOSE_MOST, Sought};
use texts::{Best, Match, Texts};

/// A thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Where it stands in the log.
    pub slot: Slot,
    /// What kind it is.
    pub kind: ItemKind,
    /// How well it matches: higher is better.
    pub score: i64,
}

/// Everything that can be searched, folded once.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// One after the other, in the order in which things were added; each was read on a thread
    /// of its own.
    parts: Vec<Part>,
}

/// Some things, and what was typed.
#[derive(Clone, Debug)]
struct Part {
    texts: Texts,
    /// The words that were typed last. Whoever types the third word has not changed the first.
    words: Vec<Sought>,
}

impl Index {
    /// Folds the texts of everything that is there.
    pub fn of(view: View<'_>) -> Self {
        let added: Vec<(Slot, ItemKind)> = ItemKind::ALL
            .into_iter()
            .flat_map(|kind| view.added(kind).map(move |slot| (slot, kind)))
            .collect();
        // Nobody can write a text that knows what all ids of its file will be.
        let seed = added
            .iter()
            .fold(0, |seed, &(slot, _)| seed ^ view.log.id(slot).head());
        let part = |added: &[(Slot, ItemKind)]| Part {
            texts: Texts::of(view, added, seed),
            words: Vec::new(),
        };
        Self {
            parts: view.log.in_parts(&added, part),
        }
    }

    /// What matches, best first; at most `most`.
    pub fn find(&mut self, typed: &str, most: usize) -> Vec<Hit> {
        let typed = fold(typed);
        let words: Vec<&str> = typed.split_whitespace().collect();
        let mut marks: Vec<Vec<Marks>> = self
            .parts
            .iter_mut()
            .map(|part| part.seek(&words))
            .collect();
        let mut best = self.best(&marks, most);
        if best.len() < most {
            let most_loose = LOOSE_MOST / self.parts.len().max(1);
            for (part, marks) in self.parts.iter_mut().zip(&mut marks) {
                part.seek_loosely(marks, most_loose);
            }
            best = self.best(&marks, most);
        }
        let hits = best.done().into_iter();
        hits.filter_map(|found| self.hit(found)).collect()
    }

    /// Everything in which the words stand as they were typed: as a word, its beginning, or a part
    /// of one. Best first.
    pub fn find_as_typed(&mut self, typed: &str) -> Vec<Hit> {
        let typed = fold(typed);
        let words: Vec<&str> = typed.split_whitespace().collect();
        let marks: Vec<Vec<Marks>> = self
            .parts
            .iter_mut()
            .map(|part| part.seek(&words))
            .collect();
        let hits = self.best(&marks, usize::MAX).done().into_iter();
        hits.filter_map(|found| self.hit(found)).collect()
    }

    fn best(&self, marks: &[Vec<Marks>], most: usize) -> Best {
        let mut best = Best::of(most);
        let mut before = 0;
        for (part, marks) in self.parts.iter().zip(marks) {
            part.texts.matches(marks, before, &mut best);
            before += part.texts.len();
        }
        best
    }

    fn hit(&self, found: Match) -> Option<Hit> {
        let Match { score, mut at } = found;
        for Part { texts, .. } in &self.parts {
            if let Some((slot, kind)) = texts.thing(at) {
                return Some(Hit { slot, kind, score });
            }
            at = at.checked_sub(texts.len())?;
        }
        None
    }
}

impl Part {
    /// Looks for these words as they were typed.
    fn seek(&mut self, words: &[&str]) -> Vec<Marks> {
        let mut before = std::mem::take(&mut self.words);
        let sought =
            words.iter().map(
                |word| match before.iter().position(|known| known.is(word)) {
                    Some(known) => before.swap_remove(known),
                    None => Sought::new(self.texts.vocabulary(), word),
                },
            );
        self.words = sought.collect();
        self.texts.marks(&self.words)
    }

    /// Looks for them loosely, too, each in at most so many words.
    fn seek_loosely(&mut self, marks: &mut [Marks], most: usize) {
        for word in &mut self.words {
            word.look_for_loose(self.texts.vocabulary(), most);
        }
        self.texts.mark_loose(&self.words, marks);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::ReplicaId;
    use crate::domain::intent::Intent;
    use crate::domain::log::Log;
    use crate::domain::moment::Time;
    use crate::domain::session::{Hand, Session};
    use serde_json::{Value, json};

    fn session(wanted: &[Value]) -> Session {
        let hand = Hand::new(ReplicaId::new(1), ReplicaId::new(2));
        let mut session = Session::new(Log::default(), hand);
        let now = Time::parse("2026-01-30T10:41:07+01:00").unwrap();
        for wanted in [&[json!({"do": "add_seminar", "title": "Prøve"})], wanted].concat() {
            let intent = Intent::from_value(wanted).unwrap();
            session.perform(&intent, now).unwrap();
        }
        session
    }

    fn notes(texts: &[&str]) -> Session {
        let notes = texts.iter();
        let notes: Vec<Value> = notes
            .map(|text| json!({"do": "add_note", "text": text}))
            .collect();
        session(&notes)
    }

    fn found(session: &Session, typed: &str) -> Vec<String> {
        let view = session.view().public();
        let hits = Index::of(view).find(typed, 10);
        hits.iter().map(|hit| view.headline(hit.slot)).collect()
    }

    #[test]
    fn the_five_spellings_find_their_row_first() {
        let session = notes(&[
            "Skolen er åpen om kvelden, ikke apene",
            "Særbarnehage og usårbarhet",
            "Sårbare familier",
            "Læreren og klarere lærerroller",
            "Lærer på trinnet",
            "En åpen skole etter klokka to",
        ]);
        for (typed, first) in [
            ("sarbare", "Sårbare familier"),
            ("SÅRBARE", "Sårbare familier"),
            ("sa\u{30a}rbare", "Sårbare familier"),
            ("skole apen", "En åpen skole etter klokka to"),
            ("laerer", "Lærer på trinnet"),
        ] {
            let found = found(&session, typed);
            assert_eq!(found.first().map(String::as_str), Some(first), "{typed}");
        }
    }

    #[test]
    fn a_whole_word_a_beginning_an_inside_and_letters_in_order() {
        let session = notes(&[
            "russetid",
            "feberusikker",
            "rektor utsetter stort",
            "rutinesak",
            "om rus, ikke mer",
        ]);
        let expected = ["om rus, ikke mer", "russetid", "feberusikker", "rutinesak"];
        assert_eq!(found(&session, "rus"), expected);
    }

    #[test]
    fn what_was_replaced_removed_or_private_is_not_found() {
        let mut session = notes(&["gammelt ord", "fjernes snart"]);
        let now = Time::parse("2026-01-30T10:42:07+01:00").unwrap();
        let ids: Vec<String> = session
            .view()
            .added(ItemKind::Note)
            .map(|slot| session.log().id(slot).to_string())
            .collect();
        for wanted in [
            json!({"do": "edit", "id": ids[0], "field": "text", "value": "nytt ord"}),
            json!({"do": "remove", "id": ids[1]}),
            json!({"do": "add_note", "text": "hemmelig ord", "private": true}),
        ] {
            let intent = Intent::from_value(wanted).unwrap();
            session.perform(&intent, now).unwrap();
        }
        assert_eq!(found(&session, "gammelt"), [""; 0]);
        assert_eq!(found(&session, "fjernes"), [""; 0]);
        assert_eq!(found(&session, "ord"), ["nytt ord"]);
        assert_eq!(Index::of(session.view()).find("hemmelig", 10).len(), 1);
    }
}
