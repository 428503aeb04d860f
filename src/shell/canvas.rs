//! The backend ratatui draws on: crossterm's escape sequences, collected and sent as one write.
//!
//! It sends less than crossterm's own backend: nothing at all for a frame in which nothing
//! changed, no cursor sequence for a cursor that is where it was. And it never asks the terminal
//! anything: crossterm's answer to "where is the cursor" waits up to two seconds for a terminal
//! that does not reply, and its size falls back to starting `tput`.

use std::io::{self, Write};

use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use super::{screen, system};

/// From this many bytes on a frame is wrapped in "synchronized output" (DEC private mode 2026),
/// so that a whole screen never shows half drawn. A typed character stays far below it.
const LARGE: usize = 2048;
const BEGIN_FRAME: &[u8] = b"\x1b[?2026h";
const END_FRAME: &[u8] = b"\x1b[?2026l";
const LONG_RESET: &[u8] = b"\x1b[39m\x1b[49m\x1b[59m\x1b[0m";
const RESET: &[u8] = b"\x1b[0m";

/// Collects a frame. Bytes reach the terminal in [`Paper::send`] only, not when somebody flushes.
#[derive(Debug, Default)]
struct Paper {
    bytes: Vec<u8>,
}

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What is known about the terminal's cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Cursor {
    shown: Option<bool>,
    at: Option<Position>,
}

/// See the module.
#[derive(Debug)]
pub(super) struct Canvas {
    paper: Paper,
    cursor: Cursor,
    /// As it was when ratatui last asked, which it does before each drawing.
    size: std::cell::Cell<Size>,
}

impl Canvas {
    pub(super) fn new() -> Self {
        Self {
            paper: Paper::default(),
            cursor: Cursor {
                shown: None,
                at: None,
            },
            size: std::cell::Cell::default(),
        }
    }

    /// Forgets what is known about the cursor, because somebody else had the terminal.
    pub(super) fn forget(&mut self) {
        self.paper.bytes.clear();
        self.cursor = Cursor {
            shown: None,
            at: None,
        };
    }

    fn crossterm(&mut self) -> CrosstermBackend<&mut Paper> {
        CrosstermBackend::new(&mut self.paper)
    }

    /// Where the cursor is after a cell was drawn, if that is certain: terminals do not agree on
    /// how wide other letters are, nor on what happens in the last column.
    fn behind(&self, x: u16, y: u16, cell: &Cell) -> Option<Position> {
        let narrow = matches!(cell.symbol().as_bytes(), [b' '..=b'~']);
        let next = x.checked_add(1)?;
        (narrow && next < self.size.get().width).then_some(Position::new(next, y))
    }

    /// Crossterm ends a drawing by resetting every colour and then everything; the last is enough.
    fn shorten_reset(&mut self) {
        let bytes = &mut self.paper.bytes;
        if bytes.ends_with(LONG_RESET) {
            bytes.truncate(bytes.len() - LONG_RESET.len());
            bytes.extend_from_slice(RESET);
        }
    }

    fn show(&mut self, shown: bool) -> io::Result<()> {
        if self.cursor.shown == Some(shown) {
            return Ok(());
        }
        self.cursor.shown = Some(shown);
        if shown {
            self.crossterm().show_cursor()
        } else {
            self.crossterm().hide_cursor()
        }
    }
}

impl Backend for Canvas {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut content = content.peekable();
        if content.peek().is_none() {
            return Ok(());
        }
        let mut last = None;
        self.crossterm()
            .draw(content.inspect(|&(x, y, cell)| last = Some((x, y, cell))))?;
        self.shorten_reset();
        self.cursor.at = last.and_then(|(x, y, cell)| self.behind(x, y, cell));
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.show(false)
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.show(true)
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        // Ratatui asks only in order to put the cursor back after clearing.
        Ok(self.cursor.at.unwrap_or(Position::ORIGIN))
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let position = position.into();
        if self.cursor.at == Some(position) {
            return Ok(());
        }
        self.cursor.at = Some(position);
        self.crossterm().set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        self.crossterm().clear_region(clear_type)
    }

    fn size(&self) -> io::Result<Size> {
        let size = system::size()?;
        self.size.set(size);
        Ok(size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize {
            columns_rows: system::size()?,
            pixels: Size::default(),
        })
    }

    /// Sends what was collected, in one write.
    fn flush(&mut self) -> io::Result<()> {
        let bytes = &mut self.paper.bytes;
        if bytes.is_empty() {
            return Ok(());
        }
        if bytes.len() >= LARGE {
            bytes.splice(0..0, BEGIN_FRAME.iter().copied());
            bytes.extend_from_slice(END_FRAME);
        }
        let sent = screen::send(bytes);
        bytes.clear();
        sent
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_in_which_nothing_changed_sends_nothing() {
        let mut canvas = Canvas::new();
        canvas.show_cursor().unwrap();
        canvas.set_cursor_position((3, 0)).unwrap();
        canvas.paper.bytes.clear();
        canvas.draw(std::iter::empty()).unwrap();
        canvas.show_cursor().unwrap();
        canvas.set_cursor_position((3, 0)).unwrap();
        assert_eq!(canvas.paper.bytes, b"");
    }

    /// What drawing one cell at column 2 sends, and then the cursor behind it.
    fn sent_for(symbol: &'static str, width: u16) -> Vec<u8> {
        let mut canvas = Canvas::new();
        canvas.size.set(Size::new(width, 1));
        canvas.set_cursor_position((3, 0)).unwrap();
        canvas.paper.bytes.clear();
        let cell = Cell::new(symbol);
        canvas.draw(std::iter::once((2, 0, &cell))).unwrap();
        canvas.set_cursor_position((3, 0)).unwrap();
        canvas.paper.bytes
    }

    #[test]
    fn a_typed_letter_sends_little() {
        assert_eq!(sent_for("x", 80), b"\x1b[1;3Hx\x1b[0m");
    }

    #[test]
    fn the_cursor_is_placed_again_where_it_is_not_certain() {
        assert!(sent_for("世", 80).ends_with(b"\x1b[1;4H"));
        assert!(sent_for("x", 3).ends_with(b"\x1b[1;4H"));
    }

    /// Crossterm's own backend would ask, and without a terminal fail or wait for two seconds.
    #[test]
    fn where_the_cursor_is_is_known_without_asking_the_terminal() {
        let mut canvas = Canvas::new();
        assert_eq!(canvas.get_cursor_position().unwrap(), Position::ORIGIN);
        canvas.set_cursor_position((3, 0)).unwrap();
        assert_eq!(canvas.get_cursor_position().unwrap(), Position::new(3, 0));
    }
}
