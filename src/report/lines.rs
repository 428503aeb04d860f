//! What people typed, on its way to paper.

use std::borrow::Cow;

use crate::domain::text::clean;

/// The lines of a text, each harmless: no control character, nothing that turns the direction of
/// writing, nothing invisible. A tab becomes a space, an empty end is left out.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Cow<'_, str>> {
    text.trim_end_matches(is_break)
        .split('\n')
        .map(|line| line.strip_suffix('\r').unwrap_or(line))
        .flat_map(|line| line.split(is_break))
        .map(harmless)
}

/// A text on one line.
pub(super) fn one_line(text: &str) -> Cow<'_, str> {
    let mut lines = lines(text);
    let first = lines.next().unwrap_or_default();
    let mut rest = lines.peekable();
    if rest.peek().is_none() {
        return first;
    }
    let mut all = first.into_owned();
    for line in rest.filter(|line| !line.trim().is_empty()) {
        all.push(' ');
        all.push_str(&line);
    }
    Cow::Owned(all)
}

/// The address a text consists of, where it is one for a browser and nothing else.
pub(super) fn address(text: &str) -> Option<&str> {
    let address = text.trim();
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))?;
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&()*+,;=%".contains(&byte);
    // A per cent sign stands before the two digits of a byte.
    let whole = rest.split('%').skip(1).all(|coded| {
        let digits = coded.as_bytes().get(..2);
        digits.is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit))
    });
    (whole && !rest.is_empty() && rest.bytes().all(plain)).then_some(address)
}

/// Everything that Unicode lets break a line, the two of a typewriter among it.
const fn is_break(point: char) -> bool {
    matches!(
        point,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

fn harmless(line: &str) -> Cow<'_, str> {
    if line.contains('\t') {
        Cow::Owned(clean(&line.replace('\t', " ")).into_string())
    } else {
        clean(line).into_cow()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_stay_breaks_and_the_rest_is_made_harmless() {
        let typed = "én\r\nto\n\nfire\u{2028}fem\tseks\u{202e}\u{1b}[2J\n";
        let shown: Vec<_> = lines(typed).collect();
        assert_eq!(shown, ["én", "to", "", "fire", "fem seks⟪RLO⟫␛[2J"]);
        assert_eq!(one_line(typed), "én to fire fem seks⟪RLO⟫␛[2J");
        assert_eq!(one_line(""), "");
    }

    #[test]
    fn only_a_whole_address_is_one() {
        for (text, is_one) in [
            ("https://www.fhi.no/a?b=c&d#e", true),
            (" http://ssb.no ", true),
            ("se https://www.fhi.no", false),
            ("http://a/%c3%a5", true),
            ("http://a/%%30%30", false),
            ("https://", false),
            ("javascript:alert(1)", false),
            ("https://a\"onclick=b", false),
            ("https://a<b>", false),
        ] {
            assert_eq!(address(text).is_some(), is_one, "{text}");
        }
    }
}
