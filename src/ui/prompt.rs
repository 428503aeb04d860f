//! A list that is searched by typing: a frame, the line for what is typed, and room for a list.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::field::Typed;
use super::style::{Look, Meaning};
use super::text::{clean, fit};
use crate::app::text_input::TextInput;

/// What is drawn around a list.
pub(super) struct Prompt<'a> {
    /// What stands at the head of the frame.
    pub title: String,
    /// The sign in front of what is typed.
    pub sign: &'static str,
    /// What is typed.
    pub input: &'a TextInput,
    /// What stands there until something is typed.
    pub hint: String,
    /// Whether the next letter takes the place of what stands there.
    pub selected: bool,
}

/// Draws the frame and the line, and returns where the list goes.
pub(super) fn view(prompt: &Prompt<'_>, look: Look, area: Rect, frame: &mut Frame<'_>) -> Rect {
    let block = look.frame(true).title(format!(" {} ", prompt.title));
    let inside = block.inner(area);
    frame.render_widget(block, area);
    let line = Rect {
        height: inside.height.min(1),
        ..inside
    };
    frame.render_widget(
        Line::styled(format!(" {}", prompt.sign), look.of(Meaning::Key)),
        Rect {
            width: line.width.min(3),
            ..line
        },
    );
    let typed = Rect {
        x: line.x + 3,
        width: line.width.saturating_sub(3),
        ..line
    };
    let room = usize::from(typed.width);
    Typed::new(prompt.input, room).view(typed, true, frame);
    if prompt.input.is_empty() {
        let hint = fit(&prompt.hint, room.saturating_sub(2));
        let beside = Rect {
            x: typed.x + 2,
            width: typed.width.saturating_sub(2),
            ..typed
        };
        frame.render_widget(Line::styled(hint, look.of(Meaning::Quiet)), beside);
    } else if prompt.selected {
        let text = clean(&prompt.input.text()).into_string();
        frame.render_widget(
            Line::styled(fit(&text, room), look.of(Meaning::Chosen)),
            typed,
        );
    }
    Rect {
        y: inside.y + 2,
        height: inside.height.saturating_sub(2),
        ..inside
    }
}

/// From which line a list shows, so that the lines from `top` to `bottom` are on it. It turns by
/// half screens: a step within one moves nothing but the cursor.
pub(super) fn first_line(top: usize, bottom: usize, lines: usize, height: usize) -> usize {
    if lines <= height || bottom <= height {
        return 0;
    }
    let half = (height / 2).max(1);
    let from = (bottom - height).div_ceil(half) * half;
    from.min(top).min(lines.saturating_sub(height))
}
