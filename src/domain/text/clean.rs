//! Text on its way to a screen, a terminal or a report.
//!
//! What people and other programs wrote may hold escape sequences, text that turns the direction
//! of writing, and characters nobody sees. It is shown harmlessly and visibly; what is stored
//! stays as it was.

use std::borrow::Cow;
use std::fmt;

use unicode_segmentation::UnicodeSegmentation;

/// Text that may be printed: it holds no control, direction or invisible character, and no
/// heap of combining marks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Clean<'a>(Cow<'a, str>);

impl Clean<'_> {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, owned.
    pub fn into_string(self) -> String {
        self.0.into_owned()
    }
}

impl<'a> Clean<'a> {
    /// The text, borrowed where nothing had to be changed.
    pub fn into_cow(self) -> Cow<'a, str> {
        self.0
    }
}

impl fmt::Display for Clean<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// The most code points of one character: letters with marks and families of emoji fit, a
/// tower of accents does not.
const MOST_POINTS: usize = 16;

/// Makes text printable on one line: line breaks show as ⏎ and tabs as ⇥.
pub fn clean(text: &str) -> Clean<'_> {
    if is_plain(text) || (text.chars().all(is_harmless) && !has_tower(text)) {
        return Clean(Cow::Borrowed(text));
    }
    let mut out = String::with_capacity(text.len());
    for grapheme in text.graphemes(true) {
        if grapheme == "\r\n" {
            out.push('⏎');
            continue;
        }
        for point in grapheme.chars().take(MOST_POINTS) {
            show(point, &mut out);
        }
    }
    Clean(Cow::Owned(out))
}

/// The lines of a text, each printable.
pub fn clean_lines(text: &str) -> impl Iterator<Item = Clean<'_>> {
    text.lines().map(clean)
}

/// Whether a text holds nothing but printable ASCII and the letters from À to ÿ, as most Norwegian
/// texts do: each byte by itself tells, which is much quicker than each point.
pub(crate) fn is_plain(text: &str) -> bool {
    // What goes on after another first byte than 0xC3 has that byte before it, which is not let
    // through.
    let plain = |&byte: &u8| matches!(byte, b' '..=b'~' | 0xc3 | 0x80..=0xbf);
    // Without a way out inside of a piece, so that its bytes are looked at together.
    let all_plain = |piece: &[u8]| piece.iter().fold(true, |all, byte| all & plain(byte));
    text.as_bytes().chunks(32).all(all_plain)
}

/// Whether a point may be printed as it is. Letters, marks and signs are; so are the joiners
/// that scripts and emoji need inside of a character.
pub fn is_harmless(point: char) -> bool {
    matches!(point, ' '..='~')
        || !point.is_control() && invisible(point).is_none() && !is_dropped(point)
}

fn has_tower(text: &str) -> bool {
    may_have_tower(text)
        && text
            .graphemes(true)
            .any(|g| g.chars().nth(MOST_POINTS).is_some())
}

/// Whether cutting a text into characters could find a tower. All points but one of a character
/// come from U+0300 on, so that a tower has at least half of its points in one run of those.
fn may_have_tower(text: &str) -> bool {
    let mut run = 0;
    !text.is_ascii()
        && text.chars().any(|point| {
            run = if point < '\u{300}' { 0 } else { run + 1 };
            run >= MOST_POINTS / 2
        })
}

fn show(point: char, out: &mut String) {
    match point {
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('⏎'),
        '\t' => out.push('⇥'),
        '\u{7f}' => out.push('␡'),
        '\0'..='\u{1f}' => {
            // Unicode has a picture for each of the 32 control characters, in the same order.
            out.push(char::from_u32(0x2400 + point as u32).unwrap_or('�'));
        }
        '\u{80}'..='\u{9f}' => out.push('�'),
        _ => match invisible(point) {
            Some(name) => {
                out.push('⟪');
                out.push_str(name);
                out.push('⟫');
            }
            None if is_dropped(point) => out.push('·'),
            None => out.push(point),
        },
    }
}

/// Marks that change the direction of what follows, by the names the Unicode standard gives.
fn invisible(point: char) -> Option<&'static str> {
    Some(match point {
        '\u{61c}' => "ALM",
        '\u{200e}' => "LRM",
        '\u{200f}' => "RLM",
        '\u{202a}' => "LRE",
        '\u{202b}' => "RLE",
        '\u{202c}' => "PDF",
        '\u{202d}' => "LRO",
        '\u{202e}' => "RLO",
        '\u{2066}' => "LRI",
        '\u{2067}' => "RLI",
        '\u{2068}' => "FSI",
        '\u{2069}' => "PDI",
        _ => return None,
    })
}

/// Points of no width that hide what a text says: shown as a dot, so that tampering is seen.
/// Points that stand for no character, which XML forbids, are among them.
fn is_dropped(point: char) -> bool {
    (point as u32) & 0xfffe == 0xfffe
        || matches!(
            point,
            '\u{ad}'
                | '\u{180e}'
                | '\u{200b}'
                | '\u{2028}'
                | '\u{2029}'
                | '\u{2060}'..='\u{2065}'
                | '\u{206a}'..='\u{206f}'
                | '\u{fdd0}'..='\u{fdef}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_command_a_terminal_is_made_visible() {
        for (text, shown) in [
            ("\u{1b}]52;c;QQ==\u{7}", "␛]52;c;QQ==␇"),
            ("\u{9b}31m", "�31m"),
            ("a\tb\nc\r\nd", "a⇥b⏎c⏎d"),
            ("abc\u{202e}txt", "abc⟪RLO⟫txt"),
            ("pass\u{200b}word", "pass·word"),
            ("a\u{fffe}b\u{10ffff}", "a·b·"),
            (
                "Kjærlighet og grenser – «ålesund»",
                "Kjærlighet og grenser – «ålesund»",
            ),
        ] {
            assert_eq!(clean(text).as_str(), shown);
        }
    }

    #[test]
    fn what_is_plain_is_harmless_and_is_let_through_as_it_is() {
        for point in (0..0x3000).filter_map(char::from_u32) {
            let text = format!("a{point}b");
            assert!(!is_plain(&text) || is_harmless(point), "{point:?}");
            let plain = matches!(point, ' '..='~' | 'À'..='ÿ');
            assert_eq!(is_plain(&text), plain, "{point:?}");
        }
    }

    #[test]
    fn a_tower_of_marks_is_cut_and_a_family_is_not() {
        let tower = format!("a{}", "\u{301}".repeat(100_000));
        assert_eq!(clean(&tower).as_str().chars().count(), MOST_POINTS);
        let both_sides = format!("{}a{}", "\u{600}".repeat(8), "\u{301}".repeat(8));
        assert_eq!(clean(&both_sides).as_str().chars().count(), MOST_POINTS);
        let family = "👩‍👩‍👧‍👦";
        assert_eq!(clean(family).as_str(), family);
    }
}
