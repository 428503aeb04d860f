//! Text in columns: how wide something is on a terminal, cut, filled up and wrapped.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

pub(crate) use crate::i18n::cut;

/// How wide a page is. A terminal has at least that much, and paper and mail fit it.
pub(crate) const PAGE: usize = 80;

/// How many columns a text takes.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// The text in exactly `columns`: filled up with spaces, or cut with an ellipsis.
pub(crate) fn fitted(text: &str, columns: usize) -> String {
    let mut fitted = cut(text, columns);
    let missing = columns.saturating_sub(width(&fitted));
    fitted.extend(std::iter::repeat_n(' ', missing));
    fitted
}

/// Appends a text to a page, wrapped between words: `first` stands before its first line and
/// spaces of the same width before the others. Words that are wider than a line are cut up.
pub(crate) fn wrapped(page: &mut String, first: &str, text: &str) {
    let indent = width(first);
    let room = PAGE.saturating_sub(indent).max(20);
    page.push_str(first);
    let mut used = 0;
    let line = |page: &mut String, used: &mut usize| {
        page.truncate(page.trim_end().len());
        page.push('\n');
        page.extend(std::iter::repeat_n(' ', indent));
        *used = 0;
    };
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let wide = width(word);
        let space = usize::from(used > 0);
        if used > 0 && used + space + wide > room {
            line(page, &mut used);
        } else if used > 0 {
            page.push(' ');
            used += 1;
        }
        if wide <= room {
            page.push_str(word);
            used += wide;
            continue;
        }
        for grapheme in word.graphemes(true) {
            if used + width(grapheme) > room {
                line(page, &mut used);
            }
            page.push_str(grapheme);
            used += width(grapheme);
        }
    }
    page.truncate(page.trim_end().len());
    page.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_is_cut_by_columns_and_says_so() {
        assert_eq!(cut("Kjærlighet og grenser", 12), "Kjærlighet…");
        assert_eq!(fitted("日本語", 5), "日本…");
        assert_eq!(fitted("å", 3), "å  ");
        assert_eq!(cut("abc", 0), "");
    }

    #[test]
    fn text_is_wrapped_between_words_under_its_beginning() {
        let mut page = String::new();
        wrapped(&mut page, "  - ", &"ord ".repeat(30));
        for line in page.lines() {
            assert!(width(line) <= PAGE, "{line}");
        }
        assert_eq!(
            page.lines().nth(1).map(|line| line.starts_with("    ord")),
            Some(true)
        );
        let mut page = String::new();
        wrapped(&mut page, "- ", &"x".repeat(200));
        assert!(page.lines().all(|line| width(line) <= PAGE));
        assert_eq!(page.matches('x').count(), 200);
    }
}
