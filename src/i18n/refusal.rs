//! Why an intent was not carried out, in words: what is the matter, and what to do.

use super::Words;
use crate::domain::field::Holds;
use crate::domain::intent::{Expected, Refusal};
use crate::domain::item::ItemKind;
use crate::say;

/// What is the matter, as a sentence.
pub fn refusal(words: &Words, refusal: &Refusal) -> String {
    match refusal {
        Refusal::NotJson { column } => say!(words, "refusal-not-json", column = (*column as u64)),
        Refusal::NotAnObject => say!(words, "refusal-not-an-object"),
        Refusal::NoVerb => say!(words, "refusal-no-verb"),
        Refusal::UnknownVerb { verb } => say!(words, "refusal-unknown-verb", verb = verb.as_str()),
        Refusal::UnknownField { field } => {
            say!(words, "refusal-unknown-field", field = field.as_str())
        }
        Refusal::Missing { field } => say!(words, "refusal-missing", field = name(words, field)),
        Refusal::Wrong { field, expected } => {
            let field = name(words, field);
            match expected {
                Expected::OneOf(known) => {
                    say!(
                        words,
                        "refusal-not-one-of",
                        field = field,
                        known = known.join(", ")
                    )
                }
                Expected::Value(holds) => {
                    let wanted = words.get(wanted(*holds));
                    say!(words, "refusal-wrong", field = field, wanted = wanted)
                }
            }
        }
        Refusal::NoSuch { field, id } => {
            say!(
                words,
                "refusal-no-such",
                field = name(words, field),
                id = id.as_str()
            )
        }
        Refusal::WrongKind { field, wanted } => {
            let wanted = thing(words, *wanted);
            say!(
                words,
                "refusal-wrong-kind",
                field = name(words, field),
                wanted = wanted
            )
        }
        Refusal::InBasket => say!(words, "refusal-in-basket"),
        Refusal::NotInBasket => say!(words, "refusal-not-in-basket"),
        Refusal::WhichSeminar => say!(words, "refusal-which-seminar"),
        Refusal::NoSeminar => say!(words, "refusal-no-seminar"),
        Refusal::NoConflict => say!(words, "refusal-no-conflict"),
        Refusal::CannotRelate => say!(words, "refusal-cannot-relate"),
        Refusal::NothingToUndo => say!(words, "refusal-nothing-to-undo"),
        Refusal::NothingToRedo => say!(words, "refusal-nothing-to-redo"),
        Refusal::TooLong { field, most } => {
            say!(
                words,
                "refusal-too-long",
                field = name(words, field),
                most = (*most as u64)
            )
        }
    }
}

/// What to do about it.
pub fn hint(words: &Words, refusal: &Refusal) -> String {
    words.get(match refusal {
        Refusal::NotJson { .. } | Refusal::NotAnObject => "refusal-hint-json",
        Refusal::NoVerb | Refusal::UnknownVerb { .. } => "refusal-hint-verb",
        Refusal::UnknownField { .. } => "refusal-hint-field",
        Refusal::Missing { .. } => "refusal-hint-missing",
        Refusal::Wrong { .. } | Refusal::TooLong { .. } => "refusal-hint-value",
        Refusal::NoSuch { .. } | Refusal::WrongKind { .. } | Refusal::CannotRelate => {
            "refusal-hint-id"
        }
        Refusal::InBasket => "refusal-hint-basket",
        Refusal::WhichSeminar => "refusal-hint-which-seminar",
        Refusal::NoSeminar => "refusal-hint-no-seminar",
        Refusal::NotInBasket
        | Refusal::NoConflict
        | Refusal::NothingToUndo
        | Refusal::NothingToRedo => "refusal-hint-nothing",
    })
}

/// A field as people know it, with the name that scripts use where that is another word.
fn name(words: &Words, field: &str) -> String {
    let id = format!("field-{field}");
    if words.has(&id) {
        words.get(&id)
    } else {
        field.to_owned()
    }
}

fn thing(words: &Words, kind: ItemKind) -> String {
    words.get(&format!("thing-{}", kind.name()))
}

const fn wanted(holds: Holds) -> &'static str {
    match holds {
        Holds::Line | Holds::Text | Holds::Choice(_) | Holds::Stage | Holds::Level => "wanted-text",
        Holds::Lines | Holds::Stages => "wanted-list",
        Holds::Date => "wanted-date",
        Holds::Municipality => "wanted-municipality",
        Holds::Decimal => "wanted-decimal",
        Holds::Round | Holds::Number => "wanted-number",
        Holds::Ref(_) | Holds::AnyRef => "wanted-id",
        Holds::Refs(_) => "wanted-ids",
        Holds::Comparisons => "wanted-comparisons",
        Holds::Series => "wanted-series",
        Holds::Evidence => "wanted-evidence",
        Holds::Labels => "wanted-labels",
        Holds::Verdict => "wanted-verdict",
        Holds::Placement => "wanted-placement",
    }
}
