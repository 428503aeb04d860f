//! What things look like, by what they mean. Meaning never hangs on colour alone: wherever a
//! colour says something, a symbol or a word says it too.

use ratatui::style::{Color, Modifier, Style};
use ratatui::text::Span;
use ratatui::widgets::{Block, BorderType};

pub use crate::app::meaning::Meaning;

/// How meanings look on this terminal. The sixteen colours of the terminal's own theme are used,
/// and never a background: it follows whatever the person has chosen.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    colours: bool,
}

impl Look {
    /// With colours, or with attributes only.
    pub const fn new(colours: bool) -> Self {
        Self { colours }
    }

    /// The style of a meaning.
    pub fn of(self, meaning: Meaning) -> Style {
        let plain = Style::new();
        let (colour, attributes) = match meaning {
            Meaning::Plain => (None, Modifier::empty()),
            Meaning::Quiet => (None, Modifier::DIM),
            Meaning::Heading => (None, Modifier::BOLD),
            Meaning::Focus | Meaning::Key => (Some(Color::Cyan), Modifier::BOLD),
            Meaning::Chosen => (None, Modifier::REVERSED),
            Meaning::Good => (Some(Color::Green), Modifier::empty()),
            Meaning::Develop => (Some(Color::Yellow), Modifier::empty()),
            Meaning::Stop => (Some(Color::Red), Modifier::empty()),
            Meaning::Gap => (Some(Color::Magenta), Modifier::BOLD),
            Meaning::Differs => (None, Modifier::BOLD.union(Modifier::UNDERLINED)),
        };
        let style = plain.add_modifier(attributes);
        match colour {
            Some(colour) if self.colours => style.fg(colour),
            _ => style,
        }
    }

    /// What is chosen. Its mark is not reversed: half a block would be a hole in the bar.
    pub fn chosen(self, text: String) -> Vec<Span<'static>> {
        vec![Span::raw("▌"), Span::styled(text, self.of(Meaning::Chosen))]
    }

    /// The frame of a pane.
    pub fn frame(self, focused: bool) -> Block<'static> {
        let (meaning, border) = if focused {
            (Meaning::Focus, BorderType::Thick)
        } else {
            (Meaning::Quiet, BorderType::Rounded)
        };
        Block::bordered()
            .border_type(border)
            .border_style(self.of(meaning))
    }
}

/// The symbol and the meaning of a verdict. A word of the seminar's own has the symbol of none.
pub fn verdict(id: &str) -> (&'static str, Meaning) {
    match id {
        "keep" => ("✓", Meaning::Good),
        "develop" => ("↗", Meaning::Develop),
        "stop" => ("✕", Meaning::Stop),
        "undecided" => ("·", Meaning::Quiet),
        _ => ("◆", Meaning::Plain),
    }
}

/// The symbol of a finding's polarity.
pub fn polarity(id: Option<&str>) -> (&'static str, Meaning) {
    match id {
        Some("challenge") => ("▲", Meaning::Develop),
        Some("resource") => ("●", Meaning::Good),
        _ => ("–", Meaning::Quiet),
    }
}

/// The sign of a kind of note, the same that the scribe types where there is one.
pub fn note_kind(id: &str) -> &'static str {
    match id {
        "question" => "?",
        "decision" => "!",
        "suggestion" => "+",
        "idea" => "*",
        "experience" => "»",
        _ => "·",
    }
}
