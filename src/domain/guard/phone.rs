//! Telephone numbers: eight digits, written as people write telephone numbers.
//!
//! Nkom's plan of numbers: 2, 3, 5, 6, 7 fixed, 4 and 9 mobile, 8 services; nothing of eight
//! digits begins with 0 or 1. Eight digits are also a year twice, a date, the number of a case,
//! an amount, or four figures of a table, so what counts is how they are grouped, and the words
//! before and after.

use std::ops::Range;

use super::reading::{Gap, Reading};

const GAPS: [Gap; 3] = [Gap::Space, Gap::Hyphen, Gap::Dot];

/// Words that say: a telephone number follows.
const CALL: [&str; 9] = [
    "tlf",
    "telefon",
    "mobil",
    "mob",
    "ring",
    "phone",
    "sms",
    "vipps",
    "kontakttelefon",
];

/// Words that say: the number of something else follows.
const FILED: [&str; 20] = [
    "sak",
    "arkiv",
    "jnr",
    "journal",
    "dok",
    "faktura",
    "ordre",
    "bestilling",
    "kunde",
    "ref",
    "id",
    "konto",
    "org",
    "kid",
    "gnr",
    "bnr",
    "isbn",
    "issn",
    "tabell",
    "postboks",
];

/// Words that say: what stands before is an amount or a measure.
const AMOUNT: [&str; 19] = [
    "kr",
    "kroner",
    "kroners",
    "nok",
    "mill",
    "millioner",
    "millionar",
    "mrd",
    "prosent",
    "pst",
    "tusen",
    "euro",
    "eur",
    "innbyggere",
    "innbyggjarar",
    "personer",
    "personar",
    "stk",
    "timer",
];

/// Every telephone number in a text.
pub(super) fn places(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let mut index = 0;
    while index < reading.len() {
        let words = abroad(reading, index)
            .or_else(|| with_prefix(reading, index))
            .or_else(|| bare(reading, index));
        match words {
            Some(words) => {
                let range = reading.range(index, index + words - 1);
                // The plus belongs to the number.
                let plus = usize::from(follows_plus(reading, index));
                places.push(range.start - plus..range.end);
                index += words;
            }
            None => index += 1,
        }
    }
    places
}

fn follows_plus(reading: &Reading<'_>, index: usize) -> bool {
    reading.ahead(index).ends_with('+')
}

/// `+46 70 123 45 67`: the number of another country, 9 to 15 digits after a plus.
fn abroad(reading: &Reading<'_>, index: usize) -> Option<usize> {
    if !follows_plus(reading, index) || reading.lower(index).starts_with("47") {
        return None;
    }
    let run = reading.run(index, &[Gap::Space, Gap::Hyphen], 7);
    let digits: usize = run.iter().sum();
    let is_number = (9..=15).contains(&digits) && !reading.lower(index).starts_with('0');
    (is_number && !is_amount(reading, index + run.len() - 1)).then_some(run.len())
}

/// `+47`, `0047` or `(+47)`, and eight digits in any groups.
fn with_prefix(reading: &Reading<'_>, index: usize) -> Option<usize> {
    let first = reading.lower(index);
    let country = if follows_plus(reading, index) {
        "47"
    } else {
        "0047"
    };
    let rest = first.strip_prefix(country)?;
    if rest.is_empty() {
        let bracketed = reading.after(index).trim() == ")";
        (bracketed || GAPS.contains(&reading.gap(index))).then_some(())?;
        let run = reading.run(index + 1, &GAPS, 8);
        return eight(&run).map(|words| words + 1);
    }
    let mut run = reading.run(index, &GAPS, 8);
    let own = run.first_mut()?;
    *own = rest.len();
    eight(&run)
}

/// How many of these runs are eight digits together.
fn eight(run: &[usize]) -> Option<usize> {
    let mut digits = 0;
    let ends = run.iter().position(|length| {
        digits += length;
        digits >= 8
    })?;
    (digits == 8).then_some(ends + 1)
}

/// Eight digits without a prefix.
fn bare(reading: &Reading<'_>, index: usize) -> Option<usize> {
    let first = reading.word(index).filter(|word| word.is_number)?;
    if first.lower.starts_with(['0', '1']) {
        return None;
    }
    let called = reading.is_led_by(index, 2, &CALL);
    let run = reading.run(index, &GAPS, 16);
    let words = match run.as_slice() {
        [8, ..] if called || is_plain_number(reading, index) => 1,
        [3, 2, 3, ..] if is_even(reading, index, 3) => 3,
        [2, 2, 2, 2, ..] if called || is_in_fours(reading, index, &run) => 4,
        [4, 4] | [5, 3] if called => 2,
        _ => return None,
    };
    let filed = !called && reading.is_led_by(index, 2, &FILED);
    let last = index + words - 1;
    (!filed && !is_amount(reading, last) && !is_inside(reading, index, last)).then_some(words)
}

/// Eight digits in one run that are neither a date nor begin with a year. What begins as a
/// mobile number does is neither.
fn is_plain_number(reading: &Reading<'_>, index: usize) -> bool {
    let digits = reading.lower(index);
    let year = digits.starts_with("20");
    let day: u32 = digits
        .get(..2)
        .and_then(|day| day.parse().ok())
        .unwrap_or(0);
    let month: u32 = digits
        .get(2..4)
        .and_then(|month| month.parse().ok())
        .unwrap_or(0);
    let century = digits.get(4..6).unwrap_or("");
    let date = day <= 31 && (1..=12).contains(&month) && ["19", "20"].contains(&century);
    !year && !date
}

/// Whether the same gap stands between all of so many runs.
fn is_even(reading: &Reading<'_>, index: usize, words: usize) -> bool {
    (index..index + words - 1).all(|at| reading.gap(at) == reading.gap(index))
}

/// Four runs of two digits that are no part of a longer row: other than a list of such numbers.
fn is_in_fours(reading: &Reading<'_>, index: usize, run: &[usize]) -> bool {
    let pairs = run.iter().take_while(|&&length| length == 2).count();
    let goes_on = run.len() > pairs;
    let led = index.checked_sub(1).is_some_and(|before| {
        let joined = GAPS.contains(&reading.gap(before));
        let number = reading.word(before).is_some_and(|word| word.is_number);
        // 47 without its plus, or the number before in a list.
        joined && number && reading.lower(before) != "47" && !is_end_of_four(reading, index)
    });
    is_even(reading, index, 4) && pairs % 4 == 0 && !goes_on && !led
}

/// Whether the four words before are four runs of two digits too.
fn is_end_of_four(reading: &Reading<'_>, index: usize) -> bool {
    index.checked_sub(4).is_some_and(|four| {
        let run = reading.run(four, &GAPS, 4);
        run == [2, 2, 2, 2]
    })
}

/// Whether what follows makes it an amount, or a crown sign or "kr" stands before.
fn is_amount(reading: &Reading<'_>, last: usize) -> bool {
    let after = reading.after(last);
    let sign = after.trim_start().starts_with(['%', '€', '$', '£', '‰']) || after == ",-";
    let decimals = after == "," && reading.word(last + 1).is_some_and(|word| word.is_number);
    let word = reading.lower(last + 1);
    let said = after.trim().is_empty() && AMOUNT.contains(&word);
    sign || decimals || said
}

/// Whether it stands within something longer: a decimal, a key, a link, or after "kr".
fn is_inside(reading: &Reading<'_>, first: usize, last: usize) -> bool {
    let number = |at: usize| reading.word(at).is_some_and(|word| word.is_number);
    let glued_after = match reading.gap(last) {
        Gap::Touching => true,
        Gap::Dot | Gap::Mark => number(last + 1),
        Gap::Space | Gap::Hyphen | Gap::Other => false,
    };
    let Some(before) = first.checked_sub(1) else {
        return glued_after;
    };
    let glued_before = match reading.gap(before) {
        Gap::Touching => !CALL.contains(&reading.lower(before)),
        Gap::Dot | Gap::Mark => number(before),
        Gap::Space | Gap::Hyphen => false,
        Gap::Other => reading.after(before) == "," && number(before),
    };
    let paid = ["kr", "nok", "kroner", "beløp", "beløpet"].contains(&reading.lower(before));
    glued_after || glued_before || paid
}
