//! Text being typed: wrapped, harmless, with the terminal's own cursor in it.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;
use unicode_segmentation::UnicodeSegmentation;

use super::text::{clean, width};
use crate::app::text_input::TextInput;

/// How many lines around the cursor are looked at: more than any screen has.
const AROUND: usize = 100;

/// A typed text as it stands on the screen.
pub(super) struct Typed {
    lines: Vec<String>,
    /// Line and column of the cursor.
    cursor: (usize, usize),
}

impl Typed {
    /// Breaks what was typed into lines of `wide` cells. Text breaks anywhere: a line that was
    /// typed never moves when the next word begins, so a key sends few bytes.
    pub(super) fn new(input: &TextInput, wide: usize) -> Self {
        let (before, after) = input.around_cursor();
        Self::around(&before, &after, wide)
    }

    /// The same for what stands in front of the cursor and behind it.
    pub(super) fn around(before: &str, after: &str, wide: usize) -> Self {
        // Of a long list only what can be on the screen is looked at.
        let before = before
            .rmatch_indices('\n')
            .nth(AROUND)
            .map_or(before, |(at, _)| &before[at + 1..]);
        let after = after
            .match_indices('\n')
            .nth(AROUND)
            .map_or(after, |(at, _)| &after[..at]);
        let mut typed = Self {
            lines: vec![String::new()],
            cursor: (0, 0),
        };
        typed.put(before, wide);
        let column = width(typed.lines.last().map_or("", String::as_str));
        typed.cursor = (typed.lines.len() - 1, column);
        if column >= wide.max(1) {
            typed.cursor = (typed.lines.len(), 0);
        }
        typed.put(after, wide);
        if typed.lines.len() <= typed.cursor.0 {
            typed.lines.push(String::new());
        }
        typed
    }

    /// Breaks between words where it can: for a form, in which a text is read more than typed.
    pub(super) fn between_words(before: &str, after: &str, wide: usize) -> Self {
        let plain = |text: &str| {
            let lines = text.split('\n').map(|line| clean(line).into_string());
            lines.collect::<Vec<_>>().join("\n")
        };
        let before = plain(before);
        let whole = format!("{before}{}", plain(after));
        let mut typed = Self {
            lines: vec![String::new()],
            cursor: (0, 0),
        };
        let mut at = 0;
        for word in whole.split_inclusive([' ', '\n']) {
            let used = width(typed.lines.last().map_or("", String::as_str));
            if used > 0 && used + width(word.trim_end()) > wide.max(1) {
                typed.lines.push(String::new());
            }
            for grapheme in word.graphemes(true) {
                if at == before.len() {
                    typed.here(wide);
                }
                at += grapheme.len();
                let used = width(typed.lines.last().map_or("", String::as_str));
                if grapheme == "\n" || used + width(grapheme) > wide.max(1) && grapheme != " " {
                    typed.lines.push(String::new());
                }
                if let (true, Some(line)) = (grapheme != "\n", typed.lines.last_mut()) {
                    line.push_str(grapheme);
                }
            }
        }
        if at == before.len() {
            typed.here(wide);
        }
        typed
    }

    /// The cursor stands at the end of what is there so far.
    fn here(&mut self, wide: usize) {
        let column = width(self.lines.last().map_or("", String::as_str));
        self.cursor = (self.lines.len() - 1, column.min(wide.saturating_sub(1)));
    }

    fn put(&mut self, text: &str, wide: usize) {
        let mut used = width(self.lines.last().map_or("", String::as_str));
        for (nth, part) in text.split('\n').enumerate() {
            if nth > 0 {
                self.lines.push(String::new());
                used = 0;
            }
            for grapheme in clean(part).as_str().graphemes(true) {
                let cells = width(grapheme);
                if used + cells > wide.max(1) {
                    self.lines.push(String::new());
                    used = 0;
                }
                used += cells;
                if let Some(line) = self.lines.last_mut() {
                    line.push_str(grapheme);
                }
            }
        }
    }

    /// How many lines it takes.
    pub(super) fn height(&self) -> usize {
        self.lines.len()
    }

    /// The first lines, at most `room`; where there are more the last one says so.
    pub(super) fn beginning(mut self, room: usize) -> Vec<String> {
        let more = self.lines.len() > room;
        self.lines.truncate(room);
        if let (true, Some(last)) = (more, self.lines.last_mut()) {
            last.truncate(last.trim_end().len());
            last.push_str(" …");
        }
        self.lines
    }

    /// At most `room` lines around the cursor, and the cursor's line and column among them.
    pub(super) fn window(self, room: usize) -> (Vec<String>, (usize, usize)) {
        let from = (self.cursor.0 + 1).saturating_sub(room.max(1));
        let lines = self.lines.into_iter().skip(from).take(room.max(1));
        (lines.collect(), (self.cursor.0 - from, self.cursor.1))
    }

    /// Draws the lines around the cursor and puts the cursor there, where `active`.
    pub(super) fn view(&self, area: Rect, active: bool, frame: &mut Frame<'_>) {
        let room = usize::from(area.height).max(1);
        let from = (self.cursor.0 + 1).saturating_sub(room);
        let lines: Vec<Line<'_>> = self
            .lines
            .iter()
            .skip(from)
            .take(room)
            .map(|line| Line::raw(line.as_str()))
            .collect();
        frame.render_widget(Paragraph::new(lines), area);
        if active && !area.is_empty() {
            let column = u16::try_from(self.cursor.1)
                .unwrap_or(0)
                .min(area.width - 1);
            let row = u16::try_from(self.cursor.0 - from)
                .unwrap_or(0)
                .min(area.height - 1);
            frame.set_cursor_position(Position::new(area.x + column, area.y + row));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_a_form_breaks_between_words_and_the_cursor_is_where_it_was() {
        let typed = |before, after, wide| {
            let Typed { lines, cursor } = Typed::between_words(before, after, wide);
            (
                lines
                    .iter()
                    .map(|line| line.trim_end().to_owned())
                    .collect::<Vec<_>>(),
                cursor,
            )
        };
        let lines = |lines: &[&str]| lines.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(
            typed("en to tre", "", 6),
            (lines(&["en to", "tre"]), (1, 3))
        );
        assert_eq!(
            typed("en", " to tre", 6),
            (lines(&["en to", "tre"]), (0, 2))
        );
        assert_eq!(typed("a\n", "b", 6), (lines(&["a", "b"]), (1, 0)));
        assert_eq!(
            typed("abcdefgh", "", 3),
            (lines(&["abc", "def", "gh"]), (2, 2))
        );
        assert_eq!(typed("", "", 3), (lines(&[""]), (0, 0)));
    }
}
