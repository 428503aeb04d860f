//! What a sort of personal data is called.

use super::Words;
use crate::domain::guard::Sort;

/// The name of a sort of personal data.
pub fn personal_data(sort: Sort, words: &Words) -> String {
    words.get(match sort {
        Sort::Identity => "guard-identity",
        Sort::Phone => "guard-phone",
        Sort::Mail => "guard-mail",
        Sort::Name => "guard-name",
        Sort::Count => "guard-count",
    })
}
