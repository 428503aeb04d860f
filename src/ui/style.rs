//! What things look like, by what they mean. Meaning never hangs on colour alone: wherever a
//! colour says something, a symbol or a word says it too.

use ratatui::style::{Modifier, Style};
use ratatui::text::Span;
use ratatui::widgets::{Block, BorderType};

use super::palette::Palette;
use crate::app::Model;
use crate::app::colours::Colours;
pub use crate::app::meaning::Meaning;

/// How meanings look in the colours that were chosen.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    palette: &'static Palette,
}

impl Look {
    /// The look of these colours, on a terminal that takes any colour (`rgb`) or only sixteen.
    pub const fn new(colours: Colours, rgb: bool) -> Self {
        Self {
            palette: Palette::of(colours, rgb),
        }
    }

    /// The look that this model asks for.
    pub const fn of_model(model: &Model) -> Self {
        Self::new(model.colours, model.rgb)
    }

    /// Ink and paper of the whole screen. Where the terminal's own are used this says nothing.
    pub fn page(self) -> Style {
        match self.palette.page {
            Some((ink, paper)) => Style::new().fg(ink).bg(paper),
            None => Style::new(),
        }
    }

    /// The style of a meaning.
    pub fn of(self, meaning: Meaning) -> Style {
        let Palette {
            page,
            quiet,
            accent,
            good,
            develop,
            stop,
            gap,
        } = *self.palette;
        let none = Modifier::empty();
        let dim = match (page, quiet) {
            (None, None) => Modifier::DIM,
            _ => none,
        };
        let (colour, attributes) = match meaning {
            Meaning::Plain => (None, none),
            Meaning::Quiet => (quiet, dim),
            Meaning::Heading => (None, Modifier::BOLD),
            Meaning::Focus | Meaning::Key => (accent, Modifier::BOLD),
            Meaning::Chosen => (None, Modifier::REVERSED),
            Meaning::Good => (good, none),
            Meaning::Develop => (develop, none),
            Meaning::Stop => (stop, none),
            Meaning::Gap => (gap, Modifier::BOLD),
            Meaning::Differs => (None, Modifier::BOLD.union(Modifier::UNDERLINED)),
        };
        let style = Style::new().add_modifier(attributes);
        colour.map_or(style, |colour| style.fg(colour))
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

#[cfg(test)]
mod tests;
