//! National identity numbers: `ddmmyy`, three digits, two control digits.
//!
//! | what | how it differs | source |
//! |---|---|---|
//! | fødselsnummer | | folkeregisterforskriften § 2-2-1 |
//! | D-number | day + 40 | the same |
//! | number of a help system (H) | month + 40 | KITH/e-helse HIS 1001:2010 |
//! | shared number for help (FH) | begins with 8 or 9, no date | HIS 1001:2010 |
//! | test persons | month + 40 (NAV), + 65 (Norsk helsenett), + 80 (Skatteetaten) | their documentation of test data |
//!
//! From 2032 on the first control digit of a new number may be one of four (Skatteetaten,
//! "Nytt fødselsnummer fra 2032"). They are taken for valid from now on: who reads a report in
//! ten years reads it with the same eyes, and the price is a place too many to look at.

use std::ops::Range;

use super::account;
use super::reading::{Gap, Reading};

/// How people write them: the lengths of the runs of digits. A group of four in the date is a
/// year with its century. Not among them are 4, 2, 5, which is a bank account, and 2, 3, 3, 3,
/// which is an amount.
const WRITTEN: [&[usize]; 8] = [
    &[11],
    &[6, 5],
    &[6, 3, 2],
    &[2, 2, 2, 5],
    &[2, 2, 2, 3, 2],
    &[2, 2, 4, 5],
    &[2, 2, 4, 3, 2],
    &[8, 5],
];

const GAPS: [Gap; 4] = [Gap::Space, Gap::Hyphen, Gap::Dot, Gap::Mark];

/// Every identity number in a text.
pub(super) fn places(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let mut index = 0;
    while index < reading.len() {
        match number_at(reading, index) {
            Some(words) => {
                places.push(reading.range(index, index + words - 1));
                index += words;
            }
            None => index += 1,
        }
    }
    places
}

/// How many words from this one on are an identity number.
fn number_at(reading: &Reading<'_>, index: usize) -> Option<usize> {
    let run = reading.run(index, &GAPS, 5);
    let is_written = |lengths: &[usize]| run.starts_with(lengths);
    let account = account::GROUPS.as_slice();
    let lengths = if is_written(account) {
        account::is_said_to_be_identity(reading, index).then_some(account)?
    } else {
        WRITTEN.into_iter().find(|lengths| is_written(lengths))?
    };
    let digits = without_century(&reading.digits(index, lengths.len()))?;
    let last = index + lengths.len() - 1;
    (is_valid(&digits) && !is_code(reading, index, last) && !account::is_said_to_be(reading, index))
        .then_some(lengths.len())
}

/// Letters on both sides: a part of a key or a link, no number of its own.
fn is_code(reading: &Reading<'_>, first: usize, last: usize) -> bool {
    let before = first.checked_sub(1);
    before.is_some_and(|before| reading.gap(before) == Gap::Touching)
        && reading.gap(last) == Gap::Touching
}

/// Eleven digits; of thirteen the century is left out.
fn without_century(digits: &str) -> Option<Vec<u32>> {
    let mut values: Vec<u32> = digits
        .chars()
        .filter_map(|digit| digit.to_digit(10))
        .collect();
    if values.len() == 13 {
        let century: Vec<u32> = values.drain(4..6).collect();
        matches!(century.as_slice(), [1, 8 | 9] | [2, 0]).then_some(())?;
    }
    (values.len() == 11).then_some(values)
}

/// Whether eleven digits are an identity number of any of the sorts.
fn is_valid(digits: &[u32]) -> bool {
    let pair = |at: usize| {
        let tens = digits.get(at).copied().unwrap_or(0);
        tens * 10 + digits.get(at + 1).copied().unwrap_or(0)
    };
    let help = digits.first().is_some_and(|&first| first >= 8);
    let dated = is_date(pair(0), pair(2), pair(4));
    // Only what is allotted by date has the new first control digit.
    let rests = if help { 0..=0 } else { 0..=3 };
    (help || dated) && rests.contains(&rest(digits, &FIRST)) && rest(digits, &SECOND) == 0
}

/// The weights of the two control digits, which themselves weigh 1.
const FIRST: [u32; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

fn rest(digits: &[u32], weights: &[u32]) -> u32 {
    let sum: u32 = digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| digit * weight)
        .sum();
    sum % 11
}

fn is_date(day: u32, month: u32, year: u32) -> bool {
    let day = if day > 40 { day - 40 } else { day };
    let month = match month {
        41..=52 => month - 40,
        66..=77 => month - 65,
        81..=92 => month - 80,
        _ => month,
    };
    let days = match month {
        // A year 00 may be 2000, which had a 29th of February.
        2 if year.is_multiple_of(4) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}
