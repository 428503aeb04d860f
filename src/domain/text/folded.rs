//! Folding for search: what sounds alike to a Norwegian who is in a hurry becomes equal.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Lower case without diacritics, and æ, ø, å as ae, o, a: `SÅRBARE`, a decomposed `å` and
/// `sarbare` all become `sarbare`, and `laerer` finds `lærer`.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_into(text, &mut out);
    out
}

/// Appends the folded text to `out`.
pub fn fold_into(text: &str, out: &mut String) {
    let mut rest = text;
    loop {
        let (ascii, strange) = rest.split_at(plain(rest));
        let from = out.len();
        out.push_str(ascii);
        if let Some(added) = out.get_mut(from..) {
            added.make_ascii_lowercase();
        }
        let mut points = strange.chars();
        let Some(point) = points.next() else { return };
        fold_point(point, out);
        rest = points.as_str();
    }
}

/// How many bytes of a text are ASCII before the first that is not. Many are looked at at once.
fn plain(text: &str) -> usize {
    let mut plain = 0;
    for some in text.as_bytes().chunks(16) {
        if !some.is_ascii() {
            let strange = some.iter().position(|byte| !byte.is_ascii());
            return plain + strange.unwrap_or(0);
        }
        plain += some.len();
    }
    plain
}

/// Marks are dropped wherever they stand, so it makes no difference that points are taken apart
/// one by one and not put in order.
fn fold_point(point: char, out: &mut String) {
    match point {
        // What Norwegians write, without looking anything up.
        'æ' | 'Æ' => out.push_str("ae"),
        'ø' | 'Ø' => out.push('o'),
        'å' | 'Å' => out.push('a'),
        'é' | 'É' => out.push('e'),
        '«' | '»' | '–' | '…' => out.push(point),
        _ => decompose_canonical(point, |part| {
            let lower = part.to_lowercase();
            lower.for_each(|lower| push_folded(lower, out));
        }),
    }
}

fn push_folded(lower: char, out: &mut String) {
    match lower {
        'æ' => out.push_str("ae"),
        'œ' => out.push_str("oe"),
        'ø' => out.push('o'),
        'đ' | 'ð' => out.push('d'),
        'þ' => out.push_str("th"),
        'ß' => out.push_str("ss"),
        'ł' => out.push('l'),
        'ŧ' => out.push('t'),
        'ŋ' => out.push('n'),
        // `İ` in lower case carries a dot of its own.
        _ if is_combining_mark(lower) => {}
        _ => out.push(lower),
    }
}

#[cfg(test)]
mod tests {
    use super::{fold, push_folded};
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn the_five_spellings_fold_to_the_words_they_mean() {
        for (typed, meant) in [
            ("sarbare", "sårbare"),
            ("SÅRBARE", "sårbare"),
            ("sa\u{30a}rbare", "sårbare"),
            ("skole apen", "skole åpen"),
            ("laerer", "lærer"),
        ] {
            assert_eq!(fold(typed), fold(meant));
        }
        assert_ne!(fold("lærer"), fold("larer"));
    }

    #[test]
    fn every_point_folds_as_its_decomposition_does() {
        for point in '\0'..=char::MAX {
            let mut meant = String::new();
            for lower in point.nfd().flat_map(char::to_lowercase) {
                push_folded(lower, &mut meant);
            }
            assert_eq!(fold(point.encode_utf8(&mut [0; 4])), meant, "{point:?}");
        }
    }
}
