//! A place to draw a part of the screen on before it is compared with what is shown.
//!
//! Ratatui gives out a `Frame` only through a `Terminal`, so this is the least terminal there can
//! be: it shows nothing and remembers where the cursor was put.

use std::convert::Infallible;

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};
use ratatui::{Frame, Terminal, TerminalOptions, Viewport};

/// Draws on an empty frame of this area, and returns the picture and where the cursor was put.
pub(super) fn sketch(
    area: Rect,
    render: impl FnOnce(&mut Frame<'_>),
) -> (Buffer, Option<Position>) {
    let viewport = Viewport::Fixed(area);
    let paper = Paper { cursor: None, area };
    let Ok(mut terminal) = Terminal::with_options(paper, TerminalOptions { viewport });
    let Ok(done) = terminal.draw(render);
    let picture = done.buffer.clone();
    (picture, terminal.backend().cursor)
}

struct Paper {
    cursor: Option<Position>,
    area: Rect,
}

impl Backend for Paper {
    type Error = Infallible;

    fn draw<'a, I>(&mut self, _content: I) -> Result<(), Infallible>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        Ok(())
    }

    fn hide_cursor(&mut self) -> Result<(), Infallible> {
        self.cursor = None;
        Ok(())
    }

    fn show_cursor(&mut self) -> Result<(), Infallible> {
        Ok(())
    }

    fn get_cursor_position(&mut self) -> Result<Position, Infallible> {
        Ok(self.cursor.unwrap_or(Position::ORIGIN))
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), Infallible> {
        self.cursor = Some(position.into());
        Ok(())
    }

    fn clear(&mut self) -> Result<(), Infallible> {
        Ok(())
    }

    fn clear_region(&mut self, _clear_type: ClearType) -> Result<(), Infallible> {
        Ok(())
    }

    fn size(&self) -> Result<Size, Infallible> {
        Ok(Size::new(self.area.right(), self.area.bottom()))
    }

    fn window_size(&mut self) -> Result<WindowSize, Infallible> {
        Ok(WindowSize {
            columns_rows: Size::new(self.area.right(), self.area.bottom()),
            pixels: Size::default(),
        })
    }

    fn flush(&mut self) -> Result<(), Infallible> {
        Ok(())
    }
}
