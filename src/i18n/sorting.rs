//! The Norwegian alphabet: … x y z æ ø å, and not as their code points would have it.

use std::cmp::Ordering;

use unicode_normalization::UnicodeNormalization;

/// What to sort a text by. Upper and lower case are the same; `aa` is two letters; `ä` and `ö`
/// stand with `æ` and `ø`, `ü` with `y`, and other accents count for nothing. Texts that are
/// equal in all this are put in order by their bytes, so that the order is always the same.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct SortKey {
    weights: Vec<u32>,
    exact: String,
}

impl SortKey {
    /// The key of a text.
    pub fn new(text: &str) -> Self {
        Self {
            weights: text
                .nfc()
                .flat_map(char::to_lowercase)
                .flat_map(weights)
                .collect(),
            exact: text.to_owned(),
        }
    }
}

/// Compares two texts as a Norwegian list would have them. For long lists
/// `sort_by_cached_key(|item| SortKey::new(…))` does the work once for each text.
pub fn compare(a: &str, b: &str) -> Ordering {
    SortKey::new(a).cmp(&SortKey::new(b))
}

/// The place of a letter. Everything outside of the alphabet comes after it or, as digits,
/// spaces and punctuation do, before it.
fn weights(letter: char) -> impl Iterator<Item = u32> {
    const AFTER_Z: u32 = 'z' as u32;
    let single = match letter {
        'æ' | 'ä' => Some(AFTER_Z + 1),
        'ø' | 'ö' => Some(AFTER_Z + 2),
        'å' => Some(AFTER_Z + 3),
        'ü' => Some('y' as u32),
        _ => None,
    };
    let bare = single.is_none().then(|| std::iter::once(letter).nfd());
    let bare = bare.into_iter().flatten();
    let bare = bare.filter(|part| !unicode_normalization::char::is_combining_mark(*part));
    // Room for æ ø å between z and what follows it in Unicode.
    let bare = bare.map(|part| match part as u32 {
        code if code > AFTER_Z => code + 3,
        code => code,
    });
    single.into_iter().chain(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_three_letters_come_last_and_in_their_order() {
        let mut towns = [
            "Åfjord",
            "Ørsta",
            "Ærøy",
            "Aasnes",
            "Zoo",
            "ålesund",
            "Volda",
            "Averøy",
            "Österåker",
        ];
        towns.sort_by_cached_key(|town| SortKey::new(town));
        assert_eq!(
            towns,
            [
                "Aasnes",
                "Averøy",
                "Volda",
                "Zoo",
                "Ærøy",
                "Ørsta",
                "Österåker",
                "Åfjord",
                "ålesund"
            ]
        );
    }

    #[test]
    fn case_and_the_way_a_letter_is_composed_do_not_matter_until_all_else_is_equal() {
        assert_eq!(compare("A\u{30a}re", "åre 2"), Ordering::Less);
        assert_eq!(compare("åra", "A\u{30a}re"), Ordering::Less);
        assert_eq!(compare("BAPP", "bapp"), Ordering::Less);
        assert_eq!(compare("bapp", "BAPP 2"), Ordering::Less);
        assert_eq!(compare("idé", "idea"), Ordering::Less);
        assert_eq!(compare("lik", "lik"), Ordering::Equal);
    }

    #[test]
    fn figures_come_before_letters_and_other_alphabets_after() {
        assert_eq!(compare("8. trinn", "Akan"), Ordering::Less);
        assert_eq!(compare("å", "я"), Ordering::Less);
        assert_eq!(compare("å", "{"), Ordering::Less);
    }
}
