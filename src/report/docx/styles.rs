//! `word/styles.xml`: what a document looks like, under the names that Word gives its own styles.

use super::tag;
use crate::i18n::Lang;

/// The styles, in bokmål.
const STYLES: &str = include_str!("styles.xml");

/// The part, for a document in this language.
pub(super) fn part(lang: Lang) -> String {
    STYLES.replace(tag(Lang::Nb), tag(lang))
}
