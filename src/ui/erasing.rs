//! What is asked before something is erased for good: what goes, and that it does not come back.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use super::style::{Look, Meaning};
use super::text::{clean, wrap};
use crate::app::Model;
use crate::app::desk::Desk;
use crate::app::mode::{Erasing, ToErase};
use crate::i18n::{cut, sentence};
use crate::say;

/// How many columns of what goes are shown: enough to know it again.
const SHOWN: usize = 160;

/// What stands at the head: the question, or how it went.
pub(super) fn title(model: &Model, erasing: &Erasing) -> String {
    match erasing {
        Erasing::Asked(_) => say!(model.words, "erase-title"),
        Erasing::Told { done: true, .. } => say!(model.words, "erase-title-done"),
        Erasing::Told { done: false, .. } => say!(model.words, "erase-title-not"),
    }
}

/// The lines of the question, or of what is told, each with what it weighs.
pub(super) fn lines(
    model: &Model,
    desk: &Desk,
    erasing: &Erasing,
    wide: usize,
) -> Vec<(String, Meaning)> {
    let texts = match erasing {
        Erasing::Asked(asked) => question(model, desk, asked),
        Erasing::Told { text, .. } => vec![(clean(text).into_string(), Meaning::Plain)],
    };
    let lines = texts.into_iter().flat_map(|(text, meaning)| {
        let lines = wrap(&text, wide).into_iter();
        lines.map(move |line| (line, meaning))
    });
    lines.collect()
}

fn question(model: &Model, desk: &Desk, asked: &ToErase) -> Vec<(String, Meaning)> {
    let words = &model.words;
    let view = desk.view();
    let what = view.log().slot(asked.step).map(|slot| {
        if view.log().is_private(slot) && !desk.revealed {
            say!(words, "log-something-private")
        } else {
            cut(&sentence(view, slot, words), SHOWN)
        }
    });
    let first = if asked.whole {
        say!(words, "erase-asks-thing")
    } else {
        say!(words, "erase-asks-write")
    };
    let sure = say!(words, "erase-asks-sure");
    let what = clean(&what.unwrap_or_default()).into_string();
    vec![
        (first, Meaning::Plain),
        (what, Meaning::Heading),
        (sure, Meaning::Stop),
    ]
}

/// Draws the question.
pub(super) fn view(
    model: &Model,
    desk: &Desk,
    asked: &Erasing,
    look: Look,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let lines: Vec<Line<'_>> = lines(
        model,
        desk,
        asked,
        usize::from(area.width).saturating_sub(2),
    )
    .into_iter()
    .map(|(text, meaning)| Line::styled(format!(" {text}"), look.of(meaning)))
    .collect();
    frame.render_widget(Paragraph::new(lines), area);
}
