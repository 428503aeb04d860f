//! Text on a grid of cells: cut, filled up and wrapped by what it takes on the screen.
//!
//! Whatever comes from people passes through [`clean`] on its way here.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

pub use crate::domain::text::clean;
use crate::domain::text::is_plain;

/// How many cells a text takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// The text, harmless and on one line, cut to `most` cells; what is cut ends in `…`.
pub fn fit(text: &str, most: usize) -> String {
    if is_simple(text) {
        return fit_simple(text, most);
    }
    let clean = clean(text);
    if width(clean.as_str()) <= most {
        return clean.into_string();
    }
    let mut cut = String::new();
    let mut used = 0;
    for grapheme in clean.as_str().graphemes(true) {
        let cells = width(grapheme);
        if used + cells + 1 > most {
            break;
        }
        used += cells;
        cut.push_str(grapheme);
    }
    if most > 0 {
        cut.truncate(cut.trim_end().len());
        cut.push('…');
    }
    cut
}

/// Whether every character is a Latin letter or a sign of one cell that joins with nothing, as in
/// nearly every Norwegian text: then characters can be counted, which is much quicker.
fn is_simple(text: &str) -> bool {
    let joins_with_nothing =
        |point| matches!(point, ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}');
    is_plain(text) || text.chars().all(joins_with_nothing)
}

fn fit_simple(text: &str, most: usize) -> String {
    let place = |nth| text.char_indices().nth(nth).map(|(at, _)| at);
    if text.len() <= most || place(most).is_none() {
        return text.to_owned();
    }
    let kept = most.checked_sub(1).and_then(place);
    let kept = kept.and_then(|end| text.get(..end));
    kept.map_or_else(String::new, |kept| format!("{}…", kept.trim_end()))
}

/// The end of the text, at most `most` cells wide.
pub fn end(text: &str, most: usize) -> &str {
    let mut used = 0;
    let mut from = text.len();
    let mut fits = |piece: &str, at: usize| {
        used += width(piece);
        if used <= most {
            from = at;
        }
        used <= most
    };
    if is_simple(text) {
        let mut letters = text.char_indices().rev();
        let _ = letters.all(|(at, letter)| fits(letter.encode_utf8(&mut [0; 4]), at));
    } else {
        let mut graphemes = text.grapheme_indices(true).rev();
        let _ = graphemes.all(|(at, grapheme)| fits(grapheme, at));
    }
    text.get(from..).unwrap_or_default()
}

/// Text that was cut already, filled up with spaces to `cells`.
pub fn pad(text: &str, cells: usize) -> String {
    let spaces = cells.saturating_sub(width(text));
    let mut padded = String::with_capacity(text.len() + spaces);
    padded.push_str(text);
    padded.extend(std::iter::repeat_n(' ', spaces));
    padded
}

/// The beginning of the text, harmless and at most `most` cells wide, without a mark that it was
/// cut: for the heads of columns.
pub fn start(text: &str, most: usize) -> String {
    if is_simple(text) {
        return text.chars().take(most).collect();
    }
    let mut used = 0;
    let fits = |grapheme: &&str| {
        used += width(grapheme);
        used <= most
    };
    clean(text)
        .as_str()
        .graphemes(true)
        .take_while(fits)
        .collect()
}

/// The text as [`fit`] cuts it, filled up with spaces to exactly `cells`.
pub fn column(text: &str, cells: usize) -> String {
    let mut fitted = fit(text, cells);
    fitted.extend(std::iter::repeat_n(
        ' ',
        cells.saturating_sub(width(&fitted)),
    ));
    fitted
}

/// The text in lines of at most `most` cells, broken between words where it can be.
pub fn wrap(text: &str, most: usize) -> Vec<String> {
    let most = most.max(1);
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let clean = clean(paragraph);
        if width(clean.as_str()) <= most && !clean.as_str().ends_with(' ') {
            lines.push(clean.into_string());
            continue;
        }
        let mut line = String::new();
        // Counted along the way: measuring the line again for each word is what takes time.
        let mut used = 0;
        // A no-break space is no place to break: 17 % stays together.
        for word in clean.as_str().split_inclusive(' ') {
            if used + width(word.trim_end_matches(' ')) > most {
                if !line.is_empty() {
                    lines.push(line.trim_end().to_owned());
                }
                (line, used) = (String::new(), 0);
                if word.trim().is_empty() {
                    continue;
                }
            }
            for grapheme in word.graphemes(true) {
                let cells = width(grapheme);
                if used + cells > most && grapheme != " " {
                    lines.push(std::mem::take(&mut line));
                    used = 0;
                }
                used += cells;
                line.push_str(grapheme);
            }
        }
        lines.push(line.trim_end().to_owned());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cut_fills_its_column_exactly() {
        for text in [
            "Kjærlighet og grenser",
            "日本語のテキスト",
            "a\u{30a}\u{1b}[31m",
            "👩‍👩‍👧‍👦 familie",
        ] {
            for cells in 0..24 {
                assert_eq!(width(&column(text, cells)), cells, "{text:?} in {cells}");
            }
        }
        assert_eq!(fit("Kjærlighet og grenser", 11), "Kjærlighet…");
        assert_eq!(fit("Kjærlighet", 10), "Kjærlighet");
        assert_eq!(fit("Kjærlighet", 0), "");
        assert_eq!(end("Kjærlighet på å", 4), "på å");
        assert_eq!(end("日本語", 5), "本語");
        assert_eq!(end("pa\u{30a} a\u{30a}", 1), "a\u{30a}");
    }

    #[test]
    fn letters_that_are_counted_are_cut_as_those_that_are_measured() {
        for text in ["", "å", "Ærlig talt, år for år", "a  b", "ÆØÅ÷×ÿ"] {
            for most in 0..text.chars().count() + 3 {
                let all = text.chars().count();
                let start: String = text.chars().take(most.saturating_sub(1)).collect();
                let wanted = match most {
                    _ if all <= most => text.to_owned(),
                    0 => String::new(),
                    _ => format!("{}…", start.trim_end()),
                };
                assert_eq!(fit(text, most), wanted, "{text} in {most}");
            }
        }
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrap("en to tre fire", 7), ["en to", "tre", "fire"]);
        assert_eq!(wrap("abcdefgh", 3), ["abc", "def", "gh"]);
        assert_eq!(wrap("en to  tre", 5), ["en to", "tre"]);
        assert_eq!(wrap("日本語 テキスト", 5), ["日本", "語", "テキ", "スト"]);
        assert_eq!(wrap("Landet 14\u{a0}% nå", 9), ["Landet", "14\u{a0}% nå"]);
        assert_eq!(wrap("", 5), [""; 0]);
    }
}
