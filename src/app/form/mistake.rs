//! What is wrong with a field, to be said beside it in the language of the moment.

use crate::i18n::Words;
use crate::say;

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// Nothing can be saved without it.
    Required,
    /// It is no date.
    Date,
    /// It is no number.
    Decimal,
    /// It is no number of a work session.
    Round,
    /// It is no whole number.
    Number,
    /// It is no list of places with figures.
    Comparisons,
    /// It is no list of years with figures.
    Series,
    /// It is no level with a year.
    Evidence,
    /// There is no municipality of that name.
    Municipality,
    /// There are several of that name.
    Municipalities(String),
    /// Nothing in the list fits what was typed.
    NothingFits,
    /// What is chosen is there no more.
    Gone(String),
    /// An age that nobody has.
    Age(String),
    /// A row without words.
    Nameless,
    /// Two rows with the same words.
    Twice(String),
    /// The last row cannot be taken away.
    NoRows,
    /// A reason without a verdict.
    VerdictFirst,
    /// A participant about whom nothing is said.
    WhoIsIt,
    /// A sentence that comes from elsewhere.
    Said(String),
}

impl Mistake {
    /// The sentence.
    pub fn in_words(&self, words: &Words) -> String {
        match self {
            Self::Required => say!(words, "wrong-required"),
            Self::Date => say!(words, "wrong-date"),
            Self::Decimal => say!(words, "wrong-decimal"),
            Self::Round => say!(words, "wrong-round"),
            Self::Number => say!(words, "wrong-number"),
            Self::Comparisons => say!(words, "wrong-comparisons"),
            Self::Series => say!(words, "wrong-series"),
            Self::Evidence => say!(words, "wrong-evidence"),
            Self::Municipality => say!(words, "wrong-municipality"),
            Self::Municipalities(which) => {
                say!(words, "wrong-municipalities", which = which.as_str())
            }
            Self::NothingFits => say!(words, "wrong-nothing-fits"),
            Self::Gone(what) => say!(words, "wrong-gone", what = what.as_str()),
            Self::Age(what) => say!(words, "wrong-age", what = what.as_str()),
            Self::Nameless => say!(words, "wrong-nameless"),
            Self::Twice(what) => say!(words, "wrong-twice", what = what.as_str()),
            Self::NoRows => say!(words, "wrong-no-rows"),
            Self::VerdictFirst => say!(words, "wrong-verdict-first"),
            Self::WhoIsIt => say!(words, "wrong-who"),
            Self::Said(sentence) => sentence.clone(),
        }
    }
}
