//! Bokmål, nynorsk and English: the words on every screen and in every report, and how dates,
//! figures and alphabets are written in Norway.
//!
//! ```
//! use oversikt::i18n::{Lang, Vocabulary, Words};
//! use oversikt::say;
//!
//! let words = Words::new(Lang::Nn);
//! assert_eq!(words.label(Vocabulary::Verdict, "develop"), "bør utviklast vidare");
//! assert_eq!(say!(words, "clock-at", time = "10:41:07"), "kl. 10:41:07");
//! ```
//!
//! The messages stand in `nb/oversikt.ftl`, `nn/oversikt.ftl` and `en/oversikt.ftl`, in Fluent.
//! Each part of the program has a `## section` of its own there. `tests/words.rs` checks that
//! the three have the same messages and that none is left over.
//!
//! Nothing here asks the environment which language to use: that comes in as an argument.

mod labels;
mod lang;
mod outcome;
mod personal;
mod refusal;
mod sorting;
mod telling;
mod vocabulary;
mod words;
mod written;

pub use labels::{Labels, verdict_sign};
pub use lang::{Lang, NotALanguage};
pub use outcome::outcome;
pub use personal::personal_data;
pub use refusal::{FieldNames, refused};
pub use sorting::{SortKey, compare};
pub use telling::{
    Compared, NewsLine, NewsSection, cut, differing, heading_of, joined, name_of, news_headline,
    news_sections, sentence, sides, value_lines,
};
pub use vocabulary::Vocabulary;
pub use words::Words;
pub use written::{
    capitalised, clock, date, date_text, figure, lasting, moment, quantity, time_of_day,
    time_of_day_exact,
};

/// What [`say!`](crate::say) expands to; not to be used directly.
#[doc(hidden)]
pub use i18n_embed_fl::fl;

/// Says a message in the language of `words`: `say!(words, "clock-at", time = "10:41:07")`.
///
/// A message that does not exist, an argument that it does not take and an argument left out
/// fail the build (all arguments left out fail `tests/words.rs`). Values are strings or whole
/// numbers; a number chooses between the variants of a message that has some.
#[macro_export]
macro_rules! say {
    ($words:expr, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::i18n::fl!($words.loader_of($id), $id $(, $name = $value)*)
    };
}
