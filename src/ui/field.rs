//! Text being typed: wrapped, harmless, with the terminal's own cursor in it.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;
use unicode_segmentation::UnicodeSegmentation;

use super::text::{clean, width};
use crate::app::text_input::TextInput;

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

    fn put(&mut self, text: &str, wide: usize) {
        for (nth, part) in text.split('\n').enumerate() {
            if nth > 0 {
                self.lines.push(String::new());
            }
            for grapheme in clean(part).as_str().graphemes(true) {
                let used = width(self.lines.last().map_or("", String::as_str));
                if used + width(grapheme) > wide.max(1) {
                    self.lines.push(String::new());
                }
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
