//! Numbers by the thousand: every identity number in every spelling is found; bank accounts,
//! amounts and years never are.

use oversikt::domain::guard::{Names, Sort, read};
use proptest::prelude::*;

/// The weights of the control digits, written down again here: a test that asks the guard for
/// its own would agree with any mistake in them.
const FIRST: [u32; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND: [u32; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

fn control(digits: &str, weights: &[u32], rest: u32) -> Option<char> {
    let sum: u32 = digits
        .chars()
        .zip(weights)
        .map(|(digit, weight)| digit.to_digit(10).unwrap() * weight)
        .sum();
    char::from_digit((rest + 11 - sum % 11) % 11, 10)
}

/// An identity number: of an ordinary person, with a D-number, of a help system, of a test; by
/// today's rule or that of 2032 (`rest` 1 to 3).
fn identity() -> impl Strategy<Value = String> {
    let day = (1..=28_u32, prop::sample::select(vec![0_u32, 40]));
    let month = (1..=12_u32, prop::sample::select(vec![0_u32, 40, 65, 80]));
    let parts = (day, month, 0..100_u32, 0..1000_u32, 0..=3_u32);
    parts.prop_filter_map("no control digit", |(day, month, year, own, rest)| {
        let mut number = format!(
            "{:02}{:02}{year:02}{own:03}",
            day.0 + day.1,
            month.0 + month.1
        );
        number.push(control(&number, &FIRST, rest)?);
        number.push(control(&number, &SECOND, 0)?);
        Some(number)
    })
}

/// The ways in which people write one.
fn spellings(number: &str) -> Vec<String> {
    let (date, own) = number.split_at(6);
    let (day, month, year) = (&date[..2], &date[2..4], &date[4..]);
    let mut spellings = vec![number.to_owned()];
    for gap in [
        " ", "\u{a0}", "\u{202f}", ".", "-", "–", " - ", "\u{2011}", "/",
    ] {
        spellings.push(format!("{date}{gap}{own}"));
        spellings.push(format!("{date}{gap}{}{gap}{}", &own[..3], &own[3..]));
        spellings.push(format!("{day}.{month}.{year}{gap}{own}"));
        spellings.push(format!("{day} {month} {year}{gap}{own}"));
        spellings.push(format!("{day}/{month}/19{year}{gap}{own}"));
    }
    let wide = |digit: char| char::from_u32(u32::from(digit) + 0xfee0).unwrap();
    spellings.push(number.chars().map(wide).collect());
    spellings.push(format!("{date}\u{200b}{own}"));
    spellings
}

/// A bank account: eleven digits with one control digit.
fn account() -> impl Strategy<Value = String> {
    "[0-9]{10}".prop_filter_map("no control digit", |digits| {
        let last = control(&digits, &SECOND, 0)?;
        Some(format!("{digits}{last}"))
    })
}

fn sorts(text: &str) -> Vec<Sort> {
    read(text, &Names::default())
        .iter()
        .map(|found| found.sort)
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn every_identity_number_is_found_in_every_spelling(number in identity()) {
        for spelling in spellings(&number) {
            for text in [spelling.clone(), format!("Gjelder {spelling}, født i fjor.")] {
                let found = read(&text, &Names::default());
                prop_assert_eq!(found.len(), 1, "{}: {:?}", text, found);
                prop_assert_eq!(found[0].sort, Sort::Identity, "{}", text);
                prop_assert_eq!(&text[found[0].range.clone()], spelling.as_str());
            }
        }
    }

    #[test]
    fn a_digit_that_was_typed_wrong_is_no_identity_number(number in identity(), at in 6..11_usize) {
        // The rule of 2032 lets four digits pass in the first control place, so the second one
        // has to tell: it does for every single digit.
        let old = number.as_bytes()[at];
        for new in b'0'..=b'9' {
            if new != old {
                let mut wrong = number.clone().into_bytes();
                wrong[at] = new;
                let wrong = String::from_utf8(wrong).unwrap();
                prop_assert_eq!(sorts(&wrong), [], "{}", wrong);
            }
        }
    }

    #[test]
    fn a_bank_account_is_never_found(number in account()) {
        let (bank, kind, own) = (&number[..4], &number[4..6], &number[6..]);
        for gap in [".", " ", "\u{a0}", "-"] {
            let text = format!("{bank}{gap}{kind}{gap}{own}");
            prop_assert_eq!(sorts(&text), [], "{}", text);
            let text = format!("Betales til {text} innen 10 dager");
            prop_assert_eq!(sorts(&text), [], "{}", text);
        }
        for lead in ["konto ", "Kontonr. ", "kontonummer: ", "Bankkonto nr "] {
            let text = format!("{lead}{number}");
            prop_assert_eq!(sorts(&text), [], "{}", text);
        }
    }

    #[test]
    fn an_amount_is_never_found(amount in 1_000..100_000_000_000_u64, gap in "[ \u{a0}.]") {
        let digits = amount.to_string();
        let mut grouped = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at) % 3 == 0 {
                grouped.push_str(&gap);
            }
            grouped.push(digit);
        }
        for text in [
            grouped.clone(),
            format!("kr {grouped}"),
            format!("{grouped} kroner til drift"),
            format!("Tilskudd på {grouped},- i 2024"),
        ] {
            prop_assert_eq!(sorts(&text), [], "{}", text);
        }
    }

    #[test]
    fn years_and_dates_are_never_found(
        year in 1900..2040_u32,
        month in 1..=12_u32,
        day in 1..=31_u32,
    ) {
        let next = year + 1;
        for text in [
            format!("{year} {next}"),
            format!("{year}-{next}"),
            format!("{year}–{next}"),
            format!("{year}/{next}"),
            format!("{year}{next}"),
            format!("{day:02}.{month:02}.{year}"),
            format!("{day:02}{month:02}{year}"),
            format!("{year}-{month:02}-{day:02}"),
            format!("{day}.{month}.{year}–{day}.{month}.{next}"),
            format!("{year} {next} {} {}", year + 2, year + 3),
        ] {
            prop_assert_eq!(sorts(&text), [], "{}", text);
        }
    }

    #[test]
    fn any_text_is_read_and_its_places_are_in_order(text in "\\PC{0,80}") {
        let names = Names::new(["Kari Nordlien", "Dag Li", "", "Åse-Marie"]);
        let found = read(&text, &names);
        for pair in found.windows(2) {
            prop_assert!(pair[0].range.end <= pair[1].range.start);
        }
        for one in found {
            prop_assert!(!text[one.range].is_empty());
        }
    }

    #[test]
    fn every_telephone_number_is_found_in_its_groups(number in "[2-9][0-9]{7}") {
        let (a, b, c, d) = (&number[..2], &number[2..4], &number[4..6], &number[6..]);
        for text in [
            format!("{} {} {}", &number[..3], &number[3..5], &number[5..]),
            format!("{a} {b} {c} {d}"),
            format!("tlf {number}"),
            format!("Ring {number} nå"),
            format!("+47{number}"),
            format!("+47 {a} {b} {c} {d}"),
            format!("0047 {} {}", &number[..4], &number[4..]),
        ] {
            prop_assert_eq!(sorts(&text), [Sort::Phone], "{}", text);
        }
    }
}
