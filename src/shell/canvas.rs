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
}

impl Canvas {
    pub(super) fn new() -> Self {
        Self {
            paper: Paper::default(),
            cursor: Cursor {
                shown: None,
                at: None,
            },
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
        // Drawing moves the cursor to wherever the last cell was.
        self.cursor.at = None;
        self.crossterm().draw(content)
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
        system::size()
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

    #[test]
    fn the_cursor_is_placed_again_after_cells_were_drawn() {
        let mut canvas = Canvas::new();
        canvas.set_cursor_position((3, 0)).unwrap();
        canvas.paper.bytes.clear();
        let cell = Cell::new("x");
        canvas.draw(std::iter::once((2, 0, &cell))).unwrap();
        canvas.set_cursor_position((3, 0)).unwrap();
        assert!(canvas.paper.bytes.ends_with(b"\x1b[1;4H"));
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
