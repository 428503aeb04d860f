//! Bank accounts: eleven digits too, and the last of them is reckoned like the last of an
//! identity number. So nothing but how a number is written tells them apart:
//!
//! - `1234.56.78901`, in groups of 4, 2 and 5, is an account; nobody writes a date so;
//! - eleven digits after "konto", "kontonr" or "bankkonto" are an account;
//! - any other eleven digits that are a valid identity number are taken for one: about one
//!   account of ten that is written without groups would pass as a number of somebody or of a
//!   test person, and to be asked about it once costs less than a leak.
//!
//! "fnr" or "fødselsnummer" before the number settles it the other way, whatever the groups.

use super::reading::Reading;

/// How an account is written.
pub(super) const GROUPS: [usize; 3] = [4, 2, 5];

/// Whether the words before this number say that it is an account.
pub(super) fn is_said_to_be(reading: &Reading<'_>, index: usize) -> bool {
    reading.is_led_by(index, 3, &["konto", "bankkonto", "kto", "lonnskonto"])
        && !is_said_to_be_identity(reading, index)
}

/// Whether the words before this number say that it is a person's.
pub(super) fn is_said_to_be_identity(reading: &Reading<'_>, index: usize) -> bool {
    let words = ["fnr", "fodselsn", "personn", "dnr", "identitetsn", "fodt"];
    reading.is_led_by(index, 3, &words)
}
