//! A text that was pasted, as the lines of notes it holds.
//!
//! Lists come from Word, from e-mail and from chats, each with signs of its own in front of the
//! lines. What only says "this is a line of a list" is taken off; what the scribe's grammar reads
//! (`3: text`, `? text`, `+ text`) stays.

/// Signs in front of a line of a list, each with a space behind it. Word's own come from the
/// private part of Unicode.
const BULLETS: [char; 24] = [
    '-', '–', '—', '*', '•', '◦', '▪', '▫', '‣', '·', '●', '○', '■', '□', '►', '➢', '➤', '✓', '✔',
    '☐', '☑', '\u{f0b7}', '\u{f0a7}', '\u{f0d8}',
];

/// Above this many lines a person is asked before they become notes.
const MANY_LINES: usize = 50;
/// Above this many bytes, too.
const MUCH_TEXT: usize = 64 * 1024;

/// The lines of a text that would each be a note.
pub fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// Whether this is so much that a person is asked first.
pub fn is_much(text: &str) -> bool {
    text.len() > MUCH_TEXT || lines(text).nth(MANY_LINES).is_some()
}

/// A pasted text as it is put into the line for notes. Of a list each line loses its bullet or
/// its number, and empty lines are left out; a single line stays as it is.
pub fn as_typed(pasted: &str) -> String {
    let text = with_plain_breaks(pasted);
    if lines(&text).nth(1).is_none() {
        return text;
    }
    let bare: Vec<&str> = lines(&text).map(without_bullet).collect();
    let numbers: Vec<Option<Number>> = bare.iter().map(|line| Number::of(line)).collect();
    let counts = is_count(&numbers);
    let kept = bare
        .iter()
        .zip(&numbers)
        .map(|(line, number)| match number {
            Some(number) if counts => number.rest,
            _ => line,
        });
    let mut kept: Vec<&str> = kept.filter(|line| !line.is_empty()).collect();
    // What follows the last line break is a line that is not written yet.
    if text.ends_with('\n') {
        kept.push("");
    }
    kept.join("\n")
}

/// One kind of line break. A soft break, as Word has inside of a paragraph, is a space.
fn with_plain_breaks(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace(['\r', '\u{85}', '\u{c}', '\u{2029}'], "\n")
        .replace(['\u{b}', '\u{2028}'], " ")
}

/// The line without the signs of a list in front of it. "-5 %" is no line of a list, and neither
/// is "--".
fn without_bullet(line: &str) -> &str {
    let Some(rest) = line.strip_prefix(BULLETS) else {
        // Word's second level, copied as plain text.
        return line.strip_prefix("o\t").map_or(line, str::trim);
    };
    if rest.is_empty() {
        return rest;
    }
    let text = rest.trim_start();
    if text.len() < rest.len() || line.starts_with(['•', '\u{f0b7}', '\u{f0a7}', '\u{f0d8}']) {
        // A box to tick, as chats and note programs write it.
        let ticked = ["[ ] ", "[x] ", "[X] "];
        let box_of = |text: &'_ str| ticked.iter().any(|tick| text.starts_with(tick));
        return if box_of(text) {
            text.get(4..).unwrap_or_default().trim_start()
        } else {
            text
        };
    }
    line
}

/// A number or a letter in front of a line, `1.`, `2)`, `(3)`, `a)`.
struct Number<'a> {
    /// Whether it is a letter.
    letter: bool,
    /// What it counts, from 1.
    count: u32,
    /// The line without it.
    rest: &'a str,
}

impl<'a> Number<'a> {
    fn of(line: &'a str) -> Option<Self> {
        let inside = line.strip_prefix('(').unwrap_or(line);
        let end = inside.find(['.', ')'])?;
        let (sign, rest) = inside.split_at(end);
        let rest = rest.strip_prefix(['.', ')'])?;
        // "10.45 kom alle" is a time, and "1.1" a chapter.
        if !rest.is_empty() && !rest.starts_with(char::is_whitespace) {
            return None;
        }
        let mut letters = sign.chars();
        let (letter, count) = match (letters.next(), letters.as_str()) {
            (Some(point), "") if point.is_ascii_alphabetic() => {
                let place = u32::from(point.to_ascii_lowercase()) - u32::from('a');
                (true, place + 1)
            }
            (Some(_), _) if sign.len() <= 3 => (false, sign.parse().ok()?),
            _ => return None,
        };
        Some(Self {
            letter,
            count,
            rest: rest.trim_start(),
        })
    }
}

/// Whether the numbers in front of lines count them: from 1 on, each one more than the one before,
/// or from 1 again where a list in the list begins. Dates and chapters do not, and stay.
fn is_count(numbers: &[Option<Number<'_>>]) -> bool {
    let mut last = [0, 0];
    let mut met = 0;
    for number in numbers.iter().flatten() {
        let [figures, letters] = &mut last;
        let last = if number.letter { letters } else { figures };
        if number.count != *last + 1 && number.count != 1 {
            return false;
        }
        *last = number.count;
        met += 1;
    }
    met > 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str) -> Vec<String> {
        lines(&as_typed(text)).map(str::to_owned).collect()
    }

    #[test]
    fn each_style_of_list_loses_its_signs() {
        for list in [
            "- en\n- to\n- tre",
            "– en\r\n– to\r\n– tre\r\n",
            "• en\r• to\r• tre",
            "•\ten\n•\tto\n\n\n•\ttre\n",
            "•en\n•to\n•tre",
            "* en\n  * to\n  * tre",
            "\u{f0b7}\ten\n\u{f0b7}\tto\no\ttre",
            "1. en\n2. to\n3. tre",
            "1) en\n2) to\n3) tre",
            "(1) en\n(2) to\n(3) tre",
            "a) en\nb) to\nc) tre",
            "A. en\nB. to\nC. tre",
            "1. en\n   a) to\n2. tre",
            "- [ ] en\n- [x] to\n☐ tre",
            "en\u{2029}to\u{85}tre",
            "  en  \n\n\t\n to \n tre",
        ] {
            assert_eq!(kept(list), ["en", "to", "tre"], "{list:?}");
        }
    }

    #[test]
    fn what_is_no_sign_of_a_list_stays() {
        for list in [
            "3: under tema tre\n? hvem eier det",
            "+ forslag\n! beslutning",
            "-5 % på ett år\n–12 % på to",
            "10. mai: åpning\n12. mai: seminar",
            "1.1 Bakgrunn\n1.2 Mål",
            "10.45 kom alle\n11.00 pause",
            "2. trinn\n3. trinn",
            "NB. husk dette\nog dette",
        ] {
            assert_eq!(kept(list), list.lines().collect::<Vec<_>>(), "{list:?}");
        }
        assert_eq!(as_typed("- bare én linje"), "- bare én linje");
        assert_eq!(as_typed("1. bare én linje"), "1. bare én linje");
    }

    #[test]
    fn a_soft_break_is_no_end_of_a_line() {
        assert_eq!(kept("en\u{b}linje\nto"), ["en linje", "to"]);
    }

    #[test]
    fn much_is_more_than_fifty_lines_or_64_kilobytes() {
        assert!(!is_much(&"linje\n".repeat(50)));
        assert!(is_much(&"linje\n".repeat(51)));
        assert!(!is_much(&"\n".repeat(500)));
        assert!(!is_much(&"x".repeat(64 * 1024)));
        assert!(is_much(&"x".repeat(64 * 1024 + 1)));
    }
}
