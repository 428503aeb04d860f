//! A line, or a few lines, that a person types.

use ratatui_textarea::{CursorMove, TextArea};
use unicode_segmentation::UnicodeSegmentation;

use super::keys::{Key, KeyPress, typed};

/// Text being typed, with a cursor and an undo of its own. Edited by whole characters as a
/// person sees them: an å of two code points goes with one Backspace.
#[derive(Clone, Debug, Default)]
pub struct TextInput {
    area: Box<TextArea<'static>>,
}

impl TextInput {
    /// An input that holds `text`, the cursor at its end.
    pub fn new(text: &str) -> Self {
        let mut area = TextArea::new(text.split('\n').map(str::to_owned).collect());
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        Self {
            area: Box::new(area),
        }
    }

    /// What was typed.
    pub fn text(&self) -> String {
        self.area.lines().join("\n")
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.area.is_empty()
    }

    /// What stands in front of the cursor, and what behind it.
    pub fn around_cursor(&self) -> (String, String) {
        let ratatui_textarea::DataCursor(row, column) = self.area.cursor();
        let lines = self.area.lines();
        let line = lines.get(row).map_or("", String::as_str);
        let at = line
            .char_indices()
            .nth(column)
            .map_or(line.len(), |(at, _)| at);
        let (before, after) = line.split_at(at);
        let above: String = lines
            .iter()
            .take(row)
            .flat_map(|line| [line.as_str(), "\n"])
            .collect();
        let below: String = lines
            .iter()
            .skip(row + 1)
            .flat_map(|line| ["\n", line.as_str()])
            .collect();
        (above + before, after.to_owned() + &below)
    }

    /// Whether the cursor stands behind everything.
    pub fn is_at_end(&self) -> bool {
        self.around_cursor().1.is_empty()
    }

    /// Moves the cursor by a line. `false`: there is none further that way.
    pub fn line(&mut self, down: bool) -> bool {
        let ratatui_textarea::DataCursor(row, _) = self.area.cursor();
        let last = self.area.lines().len().saturating_sub(1);
        if if down { row >= last } else { row == 0 } {
            return false;
        }
        self.go(
            if down {
                CursorMove::Down
            } else {
                CursorMove::Up
            },
            1,
        )
    }

    /// Takes in text that was pasted. Line breaks become spaces where `lines` is false.
    pub fn paste(&mut self, text: &str, lines: bool) {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        self.area
            .insert_str(if lines { text } else { text.replace('\n', " ") });
    }

    /// Takes in a key. Whether it meant anything here.
    pub fn key(&mut self, press: &KeyPress) -> bool {
        if let Some(point) = typed(press) {
            self.area.insert_char(point);
            return true;
        }
        let (before, after) = self.around_cursor();
        match (press.key, press.ctrl) {
            (Key::Backspace, false) => self.delete(CursorMove::Back, last_grapheme(&before)),
            (Key::Delete, false) => self.delete(CursorMove::Forward, first_grapheme(&after)),
            (Key::Left, false) => self.go(CursorMove::Back, last_grapheme(&before)),
            (Key::Right, false) => self.go(CursorMove::Forward, first_grapheme(&after)),
            (Key::Left, true) => self.go(CursorMove::WordBack, 1),
            (Key::Right, true) => self.go(CursorMove::WordForward, 1),
            (Key::Up, false) => self.go(CursorMove::Up, 1),
            (Key::Down, false) => self.go(CursorMove::Down, 1),
            (Key::Home, false) => self.go(CursorMove::Head, 1),
            (Key::End, false) => self.go(CursorMove::End, 1),
            (Key::Backspace | Key::Char('w'), true) => self.area.delete_word(),
            (Key::Char('z'), true) => self.area.undo(),
            (Key::Char('y'), true) => self.area.redo(),
            _ => false,
        }
    }

    fn go(&mut self, to: CursorMove, times: usize) -> bool {
        for _ in 0..times {
            self.area.move_cursor(to);
        }
        true
    }

    /// Deletes `points` code points as one edit, so that one undo brings them back together.
    fn delete(&mut self, towards: CursorMove, points: usize) -> bool {
        if points == 0 {
            return false;
        }
        self.area.start_selection();
        self.go(towards, points);
        self.area.delete_char()
    }
}

fn last_grapheme(text: &str) -> usize {
    text.graphemes(true)
        .next_back()
        .map_or(0, |grapheme| grapheme.chars().count())
}

fn first_grapheme(text: &str) -> usize {
    text.graphemes(true)
        .next()
        .map_or(0, |grapheme| grapheme.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(key: Key) -> KeyPress {
        KeyPress {
            key,
            ..KeyPress::default()
        }
    }

    #[test]
    fn one_backspace_takes_one_character_as_a_person_sees_it() {
        for last in ["å", "a\u{30a}", "👩‍👩‍👧‍👦", "\n"] {
            let mut input = TextInput::new(&format!("ord{last}"));
            assert!(input.key(&press(Key::Backspace)));
            assert_eq!(input.text(), "ord", "{last:?}");
            assert!(input.key(&KeyPress {
                ctrl: true,
                ..press(Key::Char('z'))
            }));
            assert_eq!(input.text(), format!("ord{last}"));
        }
    }

    #[test]
    fn the_cursor_steps_over_whole_characters() {
        let mut input = TextInput::new("xa\u{30a}y");
        input.key(&press(Key::Left));
        input.key(&press(Key::Left));
        assert_eq!(
            input.around_cursor(),
            ("x".to_owned(), "a\u{30a}y".to_owned())
        );
        input.key(&press(Key::Char('-')));
        input.key(&press(Key::Delete));
        assert_eq!(input.text(), "x-y");
    }

    #[test]
    fn every_printable_character_is_text() {
        let mut input = TextInput::default();
        for point in ('!'..='~').chain("æøåÆØÅ§£€".chars()) {
            assert!(input.key(&press(Key::Char(point))));
        }
        assert_eq!(input.text().chars().count(), 94 + 9);
    }
}
