//! Why an intent was not carried out, in words: what was wrong, and what would be right.

use super::{Vocabulary, Words};
use crate::domain::field::Holds;
use crate::domain::intent::{Expected, Refusal, VERBS};
use crate::say;

/// By which names fields are spoken of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FieldNames {
    /// As scripts write them.
    Written,
    /// As people read them on the screen.
    Shown,
}

/// What was wrong, and what to do instead.
pub fn refused(refusal: &Refusal, names: FieldNames, words: &Words) -> (String, String) {
    let name = |field: &str| match names {
        FieldNames::Written => field.to_owned(),
        FieldNames::Shown => words.label(Vocabulary::Field, field),
    };
    let field_hint = || say!(words, "refused-field-hint");
    match refusal {
        Refusal::NotJson { column } => (
            say!(words, "refused-not-json", column = column.to_string()),
            say!(words, "refused-not-json-hint"),
        ),
        Refusal::NotAnObject => (
            say!(words, "refused-not-an-object"),
            say!(words, "refused-not-json-hint"),
        ),
        Refusal::NoVerb => (say!(words, "refused-no-verb"), verbs(words)),
        Refusal::UnknownVerb { verb } => (
            say!(words, "refused-unknown-verb", verb = verb.as_str()),
            verbs(words),
        ),
        Refusal::UnknownField { field } => (
            say!(words, "refused-unknown-field", field = name(field)),
            field_hint(),
        ),
        Refusal::Missing { field } => (
            say!(words, "refused-missing", field = name(field)),
            field_hint(),
        ),
        Refusal::Wrong { field, expected } => (
            say!(words, "refused-wrong", field = name(field)),
            self::expected(expected, words),
        ),
        Refusal::TooLong { field, most } => (
            say!(
                words,
                "refused-too-long",
                field = name(field),
                most = most.to_string()
            ),
            say!(words, "refused-too-long-hint"),
        ),
        other => about_things(other, &name, words),
    }
}

/// The refusals that are about what is there and what is not.
fn about_things(
    refusal: &Refusal,
    name: &dyn Fn(&str) -> String,
    words: &Words,
) -> (String, String) {
    let id_hint = || say!(words, "refused-id-hint");
    match refusal {
        Refusal::NoSuch { field, id } => (
            say!(
                words,
                "refused-no-such",
                field = name(field),
                id = id.as_str()
            ),
            id_hint(),
        ),
        Refusal::WrongKind { field, wanted } => {
            let wanted = words.label(Vocabulary::Thing, wanted.name());
            let said = say!(
                words,
                "refused-wrong-kind",
                field = name(field),
                wanted = wanted
            );
            (said, id_hint())
        }
        Refusal::InBasket => (
            say!(words, "refused-in-basket"),
            say!(words, "refused-in-basket-hint"),
        ),
        Refusal::NotInBasket => (say!(words, "refused-not-in-basket"), id_hint()),
        Refusal::WhichSeminar => (
            say!(words, "refused-which-seminar"),
            say!(words, "refused-which-seminar-hint"),
        ),
        Refusal::NoSeminar => (
            say!(words, "refused-no-seminar"),
            say!(words, "refused-no-seminar-hint"),
        ),
        Refusal::NoConflict => (
            say!(words, "refused-no-conflict"),
            say!(words, "refused-no-conflict-hint"),
        ),
        Refusal::CannotRelate => (say!(words, "refused-cannot-relate"), id_hint()),
        Refusal::TakenIn => (
            say!(words, "refused-taken-in"),
            say!(words, "refused-nothing-hint"),
        ),
        Refusal::NothingToUndo => (
            say!(words, "refused-nothing-to-undo"),
            say!(words, "refused-nothing-hint"),
        ),
        Refusal::NothingToRedo => (
            say!(words, "refused-nothing-to-redo"),
            say!(words, "refused-nothing-hint"),
        ),
        // All others are said above; the kind is better than nothing if one is ever added.
        other => (other.kind().to_owned(), String::new()),
    }
}

fn verbs(words: &Words) -> String {
    say!(words, "refused-verbs", verbs = VERBS.join(", "))
}

fn expected(expected: &Expected, words: &Words) -> String {
    match expected {
        Expected::OneOf(known) => say!(words, "expected-one-of", words = known.join(", ")),
        Expected::Value(holds) => match holds {
            Holds::Choice(known) => say!(words, "expected-one-of", words = known.join(", ")),
            Holds::Line | Holds::Text => say!(words, "expected-text"),
            Holds::Lines => say!(words, "expected-lines"),
            Holds::Stage => say!(words, "expected-stage"),
            Holds::Stages => say!(words, "expected-stages"),
            Holds::Level => say!(words, "expected-level"),
            Holds::Date => say!(words, "expected-date"),
            Holds::Municipality => say!(words, "expected-municipality"),
            Holds::Decimal => say!(words, "expected-decimal"),
            Holds::Round => say!(words, "expected-round"),
            Holds::Number => say!(words, "expected-number"),
            Holds::Ref(_) | Holds::AnyRef => say!(words, "expected-id"),
            Holds::Refs(_) => say!(words, "expected-ids"),
            Holds::Comparisons => say!(words, "expected-comparisons"),
            Holds::Series => say!(words, "expected-series"),
            Holds::Evidence => say!(words, "expected-evidence"),
            Holds::Labels => say!(words, "expected-labels"),
            Holds::Verdict => say!(words, "expected-verdict"),
            Holds::Placement => say!(words, "expected-placement"),
        },
    }
}
