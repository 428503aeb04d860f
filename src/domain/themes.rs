//! The numbers of themes, as they are said aloud: 3, or 3a and 3b where two files that were
//! merged each had a third theme.

use std::collections::HashMap;

use super::id::Id;
use super::item::Theme;
use super::log::Slot;
use super::state::View;

/// A theme with the number that people use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered {
    /// The theme.
    pub id: Id,
    /// Where it stands in the log.
    pub slot: Slot,
    /// "3", or "3a".
    pub number: String,
    /// The question.
    pub question: String,
}

/// The themes that are there (of one seminar, or of all), by number.
pub fn numbered(view: View<'_>, seminar: Option<Slot>) -> Vec<Numbered> {
    let themes = view
        .all::<Theme<'_>>()
        .filter(|theme| seminar.is_none() || view.seminar_of(theme.slot) == seminar);
    let mut questions: HashMap<Slot, (Id, String)> = HashMap::new();
    let counted = themes.map(|theme| {
        questions.insert(theme.slot, (theme.id, theme.question.to_string()));
        (theme.number.unwrap_or(0), theme.slot)
    });
    let counted = counted.collect();
    numbers(view, counted)
        .into_iter()
        .filter_map(|(slot, number)| {
            let (id, question) = questions.remove(&slot)?;
            Some(Numbered {
                id,
                slot,
                number,
                question,
            })
        })
        .collect()
}

/// The numbers of themes as people say them, in their order; each comes with the number it was
/// given.
pub fn numbers(view: View<'_>, mut themes: Vec<(u32, Slot)>) -> Vec<(Slot, String)> {
    themes.sort_by_key(|&(number, slot)| (number, view.log().rank(slot)));
    let mut of_number: HashMap<u32, usize> = HashMap::new();
    for (number, _) in &themes {
        *of_number.entry(*number).or_default() += 1;
    }
    let mut met: HashMap<u32, usize> = HashMap::new();
    themes
        .into_iter()
        .map(|(number, slot)| {
            let nth = met.entry(number).or_default();
            let letter = if of_number.get(&number) > Some(&1) {
                letters(*nth)
            } else {
                String::new()
            };
            *nth += 1;
            (slot, format!("{number}{letter}"))
        })
        .collect()
}

/// a, b, … z, aa, ab …
fn letters(mut nth: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'a' + u8::try_from(nth % 26).unwrap_or(0)));
        if nth < 26 {
            break;
        }
        nth = nth / 26 - 1;
    }
    letters.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn letters_go_on_after_z() {
        let some: Vec<String> = [0, 1, 25, 26, 27, 701, 702].map(letters).into();
        assert_eq!(some, ["a", "b", "z", "aa", "ab", "zz", "aaa"]);
    }
}
