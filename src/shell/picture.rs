//! What the terminal shows, and drawing on it: all of it, or a part.
//!
//! Ratatui draws and compares every cell for every key. That is what most of the time between a
//! key and its letter goes into, so a program that knows that only a few rows changed may draw
//! just those. Then the terminal shows something that ratatui's own memory of it does not know
//! of; this is where the two are brought together again.
//!
//! ```text
//!   all     draw ─> ratatui compares with what it drew last ─┐
//!                   parts drawn since then are compared here ┴─> terminal
//!   part    draw ─> compared with what is shown ───────────────> terminal
//! ```

use ratatui::backend::Backend;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::{Frame, Terminal};

use super::sketch::sketch;

/// See the module.
#[derive(Debug)]
pub(super) struct Picture<B: Backend> {
    terminal: Terminal<B>,
    /// What the terminal shows; kept only once somebody has drawn, or wanted to draw, a part.
    shown: Option<Buffer>,
    /// Where it is not what ratatui remembers.
    parts: Option<Rect>,
}

impl<B: Backend> Picture<B> {
    pub(super) fn new(backend: B) -> Result<Self, B::Error> {
        Ok(Self {
            terminal: Terminal::new(backend)?,
            shown: None,
            parts: None,
        })
    }

    pub(super) fn backend_mut(&mut self) -> &mut B {
        self.terminal.backend_mut()
    }

    /// Clears the terminal; the next drawing of all sends every cell.
    pub(super) fn clear(&mut self) -> Result<(), B::Error> {
        self.parts = None;
        if let Some(shown) = &mut self.shown {
            shown.reset();
        }
        self.terminal.clear()
    }

    /// Draws all.
    pub(super) fn draw(&mut self, render: impl FnOnce(&mut Frame<'_>)) -> Result<(), B::Error> {
        let done = self.terminal.draw(render)?;
        let Some(shown) = &mut self.shown else {
            return Ok(());
        };
        let parts = self
            .parts
            .take()
            // After a change of size the terminal was cleared, and every cell has been sent.
            .filter(|_| shown.area == done.buffer.area);
        let missed = parts.map(|area| (cut(shown, area), cut(done.buffer, area)));
        shown.content.clone_from(&done.buffer.content);
        shown.area = done.buffer.area;
        let Some((before, after)) = missed else {
            return Ok(());
        };
        let backend = self.terminal.backend_mut();
        let cursor = backend.get_cursor_position()?;
        backend.draw(before.diff_iter(&after))?;
        backend.set_cursor_position(cursor)?;
        backend.flush()
    }

    /// Draws a part, on a frame of that area which is empty to begin with. Says whether it did: if
    /// not, what is shown is not known well enough, and all has to be drawn.
    pub(super) fn draw_part(
        &mut self,
        area: Rect,
        render: impl FnOnce(&mut Frame<'_>),
    ) -> Result<bool, B::Error> {
        let Some(shown) = &mut self.shown else {
            self.shown = Some(Buffer::empty(Rect::ZERO));
            return Ok(false);
        };
        if area.is_empty() || area.intersection(shown.area) != area {
            return Ok(false);
        }
        let (after, cursor) = sketch(area, render);
        let before = cut(shown, area);
        let backend = self.terminal.backend_mut();
        backend.draw(before.diff_iter(&after))?;
        match cursor {
            Some(position) => {
                backend.show_cursor()?;
                backend.set_cursor_position(position)?;
            }
            None => backend.hide_cursor()?,
        }
        backend.flush()?;
        for position in area.positions() {
            paste(&after, position, shown);
        }
        self.parts = Some(self.parts.map_or(area, |parts| parts.union(area)));
        Ok(true)
    }
}

/// The cells of an area, as a picture of its own.
fn cut(picture: &Buffer, area: Rect) -> Buffer {
    let mut part = Buffer::empty(area);
    for position in area.positions() {
        paste(picture, position, &mut part);
    }
    part
}

fn paste(from: &Buffer, position: Position, to: &mut Buffer) {
    if let (Some(cell), Some(place)) = (from.cell(position), to.cell_mut(position)) {
        place.clone_from(cell);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::backend::TestBackend;
    use ratatui::widgets::Paragraph;

    use super::*;

    const WIDTH: u16 = 12;
    const HEIGHT: u16 = 5;

    fn picture() -> Picture<TestBackend> {
        let mut picture = Picture::new(TestBackend::new(WIDTH, HEIGHT)).unwrap();
        // Parts are remembered once one was asked for.
        assert!(!picture.draw_part(Rect::new(0, 0, 1, 1), |_| {}).unwrap());
        picture
    }

    /// Draws the texts, one for each row, into whatever area the frame has.
    fn render(rows: &[String], frame: &mut Frame<'_>) {
        for (y, text) in (0..HEIGHT).zip(rows) {
            let row = Rect::new(0, y, WIDTH, 1);
            let seen = row.intersection(frame.area());
            if seen == row {
                frame.render_widget(Paragraph::new(text.as_str()), row);
            }
        }
        let last = frame.area().bottom().saturating_sub(1);
        frame.set_cursor_position(Position::new(1, last));
    }

    fn texts() -> impl Strategy<Value = Vec<String>> {
        // No wide letters: the test backend keeps what was behind one, which terminals do not.
        let text = "[a-cå ]{0,12}";
        proptest::collection::vec(text, usize::from(HEIGHT))
    }

    #[derive(Clone, Debug)]
    enum Step {
        All(Vec<String>),
        Part { from: u16, rows: Vec<String> },
        Clear,
    }

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            2 => texts().prop_map(Step::All),
            4 => (0..HEIGHT, texts()).prop_map(|(from, rows)| Step::Part { from, rows }),
            1 => Just(Step::Clear),
        ]
    }

    proptest! {
        /// Drawn by parts or whole, the terminal shows what was meant.
        #[test]
        fn parts_and_wholes_add_up(steps in proptest::collection::vec(step(), 1..12)) {
            let mut picture = picture();
            let mut rows = vec![String::new(); usize::from(HEIGHT)];
            picture.draw(|frame| render(&rows, frame)).unwrap();
            for step in steps {
                match step {
                    Step::All(all) => {
                        rows = all;
                        picture.draw(|frame| render(&rows, frame)).unwrap();
                    }
                    Step::Part { from, rows: new } => {
                        let area = Rect::new(0, from, WIDTH, HEIGHT - from);
                        let at = usize::from(from);
                        rows[at..].clone_from_slice(&new[at..]);
                        let drawn = picture.draw_part(area, |frame| render(&rows, frame));
                        prop_assert!(drawn.unwrap());
                    }
                    Step::Clear => {
                        picture.clear().unwrap();
                        picture.draw(|frame| render(&rows, frame)).unwrap();
                    }
                }
                let mut meant = Terminal::new(TestBackend::new(WIDTH, HEIGHT)).unwrap();
                meant.draw(|frame| render(&rows, frame)).unwrap();
                prop_assert_eq!(picture.backend_mut().buffer(), meant.backend().buffer());
                picture.backend_mut().assert_cursor_position((1, HEIGHT - 1));
            }
        }
    }

    #[test]
    fn a_part_that_does_not_fit_is_refused() {
        let mut picture = picture();
        picture.draw(|frame| render(&[], frame)).unwrap();
        let outside = Rect::new(0, HEIGHT, WIDTH, 1);
        assert!(!picture.draw_part(outside, |_| {}).unwrap());
    }
}
