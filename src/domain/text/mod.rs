//! Text: how it is borrowed from the log, how it is stored, folded for search and shown.

mod borrowed;
mod clean;
mod folded;

pub use borrowed::Str;
pub(crate) use clean::is_plain;
pub use clean::{Clean, clean, clean_lines, is_harmless};
pub use folded::{fold, fold_into};

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Text as it is stored: NFC, otherwise as it was typed.
pub fn stored(text: &str) -> String {
    if is_nfc(text) {
        text.to_owned()
    } else {
        text.nfc().collect()
    }
}
