//! The least a program on ratatui can do, as the floor that ours is measured against: three
//! panes, a status line, a line that shows what is typed. Ctrl+Q or Esc quits.
//!
//! It is written the way ratatui's own documentation shows: `init`, `draw`, `event::read`,
//! `restore`.

use crossterm::event::{self, Event, KeyCode, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Position};
use ratatui::text::Line;
use ratatui::widgets::{Block, Paragraph};

fn main() -> std::io::Result<()> {
    let mut terminal = ratatui::try_init()?;
    let mut typed = String::new();
    loop {
        terminal.draw(|frame| draw(frame, &typed))?;
        if let Event::Key(key) = event::read()? {
            match key.code {
                KeyCode::Esc => break,
                KeyCode::Char('q') if key.modifiers == KeyModifiers::CONTROL => break,
                KeyCode::Char(letter) => typed.push(letter),
                KeyCode::Backspace => drop(typed.pop()),
                KeyCode::Enter => typed.clear(),
                _ => {}
            }
        }
    }
    ratatui::try_restore()
}

fn draw(frame: &mut Frame<'_>, typed: &str) {
    let [top, bottom, input, status] = Layout::vertical([
        Constraint::Fill(3),
        Constraint::Fill(1),
        Constraint::Length(1),
        Constraint::Length(1),
    ])
    .areas(frame.area());
    let [left, right] =
        Layout::horizontal([Constraint::Length(30), Constraint::Fill(1)]).areas(top);
    frame.render_widget(Block::bordered().title("1 Kunnskapskilder"), left);
    frame.render_widget(Block::bordered().title("2 Tiltak i livsløpet"), right);
    frame.render_widget(Block::bordered().title("3 Notater"), bottom);

    // The end of a long line stays in view.
    let width = usize::from(input.width.saturating_sub(3));
    let skip = typed.chars().count().saturating_sub(width);
    let shown: String = typed.chars().skip(skip).collect();
    let column = u16::try_from(shown.chars().count()).unwrap_or(u16::MAX);
    frame.render_widget(Line::from(format!("> {shown}")), input);
    frame.set_cursor_position(Position::new(input.x + 2 + column, input.y));
    frame.render_widget(Paragraph::new("Ctrl+Q avslutter"), status);
}
