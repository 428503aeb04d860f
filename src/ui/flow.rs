//! Pieces of text with looks of their own, in lines. Words are broken only where one does not
//! fit a line by itself, also where it is made of several pieces.

use ratatui::style::Style;
use ratatui::text::Span;
use unicode_segmentation::UnicodeSegmentation;

use super::text::{clean, width};

/// What a person calls a character, with its look.
type Drawn = (String, Style);

/// The pieces in lines of at most `most` cells. A line break in a piece begins a new line; a
/// no-break space is no place to break.
pub(super) fn flow(pieces: &[(&str, Style)], most: usize) -> Vec<Vec<Span<'static>>> {
    let mut flow = Flow {
        most: most.max(1),
        ..Flow::default()
    };
    for (text, style) in pieces {
        for (nth, part) in text.split('\n').enumerate() {
            if nth > 0 {
                flow.end_line();
            }
            let part = part.strip_suffix('\r').unwrap_or(part);
            for grapheme in clean(part).as_str().graphemes(true) {
                flow.put(grapheme, *style);
            }
        }
    }
    flow.end_line();
    flow.lines
}

#[derive(Default)]
struct Flow {
    most: usize,
    lines: Vec<Vec<Span<'static>>>,
    line: Vec<Drawn>,
    /// How many cells the line takes so far.
    used: usize,
    /// Where the word begins that is being put.
    word: usize,
}

impl Flow {
    fn put(&mut self, grapheme: &str, style: Style) {
        let cells = width(grapheme);
        if grapheme == " " {
            // A space at which a line ends, or with which one would begin, is not drawn.
            if !self.line.is_empty() && self.used < self.most {
                self.line.push((" ".to_owned(), style));
                self.used += 1;
            }
            self.word = self.line.len();
            return;
        }
        if self.used + cells > self.most {
            let word = self.line.split_off(self.word.min(self.line.len()));
            // A word that fills the line from its beginning is broken here.
            let (full, rest) = if self.word == 0 {
                (word, Vec::new())
            } else {
                (std::mem::take(&mut self.line), word)
            };
            self.line = full;
            self.end_line();
            self.used = rest.iter().map(|(text, _)| width(text)).sum();
            self.line = rest;
        }
        self.line.push((grapheme.to_owned(), style));
        self.used += cells;
    }

    fn end_line(&mut self) {
        let mut spans: Vec<Span<'static>> = Vec::new();
        let mut line = std::mem::take(&mut self.line);
        while line.last().is_some_and(|(text, _)| text == " ") {
            line.pop();
        }
        for (text, style) in line {
            match spans.last_mut() {
                Some(last) if last.style == style => last.content.to_mut().push_str(&text),
                _ => spans.push(Span::styled(text, style)),
            }
        }
        self.lines.push(spans);
        (self.used, self.word) = (0, 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::style::Modifier;

    fn texts(lines: &[Vec<Span<'_>>]) -> Vec<String> {
        let text = |line: &Vec<Span<'_>>| line.iter().map(|span| span.content.as_ref()).collect();
        lines.iter().map(text).collect()
    }

    fn plain(text: &str, most: usize) -> Vec<String> {
        texts(&flow(&[(text, Style::new())], most))
    }

    #[test]
    fn lines_break_between_words_as_elsewhere_on_the_screen() {
        for text in [
            "en to tre fire",
            "abcdefgh",
            "en to  tre",
            "日本語 テキスト",
            "Landet 14\u{a0}% nå",
            "Foreldreoppmøtet ved Kompetansesenteret faller",
            "a\u{30a} e\u{301}\u{1b}[31m 👩‍👩‍👧‍👦 familie",
        ] {
            for most in 2..30 {
                assert_eq!(
                    plain(text, most),
                    crate::ui::text::wrap(text, most),
                    "{text:?} in {most}"
                );
            }
        }
    }

    #[test]
    fn a_word_of_several_pieces_stays_together() {
        let bold = Style::new().add_modifier(Modifier::BOLD);
        let lines = flow(
            &[("en to", Style::new()), ("gether", bold), (" tre", bold)],
            9,
        );
        assert_eq!(texts(&lines), ["en", "together", "tre"]);
        let second: Vec<Style> = lines[1].iter().map(|span| span.style).collect();
        assert_eq!(second, [Style::new(), bold]);
    }

    #[test]
    fn a_line_break_begins_a_line_and_a_wide_letter_always_has_room() {
        assert_eq!(plain("en\nto\n\ntre", 9), ["en", "to", "", "tre"]);
        assert_eq!(plain("日本", 1).concat(), "日本");
        assert_eq!(plain("", 5), [""]);
    }
}
