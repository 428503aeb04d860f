//! Taking notes: the line being typed, and where it will land.

use ratatui::Frame;
use ratatui::layout::{Alignment, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use super::field::Typed;
use super::notes;
use super::places::Places;
use super::style::{Look, Meaning};
use super::text::{clean, fit, wrap};
use crate::app::Model;
use crate::app::desk::Desk;
use crate::app::landing::Landing;
use crate::app::mode::Adding;
use crate::app::pasted;
use crate::app::text_input::TextInput;
use crate::app::update::filing::group_label;
use crate::domain::id::Id;
use crate::i18n::Vocabulary;
use crate::say;

/// How many rows a line being typed has at most; what is longer scrolls.
const MOST_ROWS: usize = 6;
/// Of more lines than these the live line says only how many they are.
const READ_AT_ONCE: usize = 50;

/// How many rows notes and line want.
pub(super) fn height(input: &TextInput, wide: usize) -> usize {
    Typed::new(input, wide.saturating_sub(2))
        .height()
        .min(MOST_ROWS)
        + 6
}

/// What is asked before many notes are added, in lines.
pub(super) fn asked(model: &Model, adding: Adding, wide: usize) -> Vec<String> {
    let mut lines = wrap(
        &say!(model.words, "adding-question", count = adding.notes),
        wide,
    );
    lines.extend(wrap(&say!(model.words, "adding-else"), wide));
    lines
}

pub(super) fn view_asked(
    model: &Model,
    adding: Adding,
    look: Look,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let mut lines: Vec<Line<'_>> = asked(model, adding, usize::from(area.width).saturating_sub(2))
        .into_iter()
        .map(|line| Line::raw(format!(" {line}")))
        .collect();
    if let Some(question) = lines.first_mut() {
        *question = std::mem::take(question).style(look.of(Meaning::Heading));
    }
    frame.render_widget(Paragraph::new(lines), area);
}

/// Notes above, the line being typed, and where it will land.
pub(super) fn view(
    model: &Model,
    desk: &Desk,
    input: &TextInput,
    look: Look,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let typed = typed_in(input, area);
    let rows = typing_rows(&typed, area);
    let above = Rect {
        height: rows.y - area.y,
        ..area
    };
    // While somebody types, the notes are there to be read only.
    notes::view(model, desk, look, above, &mut Places::default(), frame);
    typing(model, desk, input, look, rows, frame);
}

fn typed_in(input: &TextInput, area: Rect) -> Typed {
    Typed::new(input, usize::from(area.width).saturating_sub(4))
}

/// The rows in which everything stands that a typed letter changes.
fn typing_rows(typed: &Typed, area: Rect) -> Rect {
    let height = u16::try_from(typed.height())
        .unwrap_or(1)
        .min(area.height.saturating_sub(2))
        .max(1);
    let above = area.height.saturating_sub(height + 1);
    Rect {
        y: area.y + above,
        height: area.height - above,
        ..area
    }
}

/// The same, for the whole of this part of the desk.
pub(super) fn typing_area(input: &TextInput, look: Look, area: Rect) -> Rect {
    let inside = look.frame(true).inner(area);
    typing_rows(&typed_in(input, inside), inside)
}

/// The line being typed, and where it will land.
pub(super) fn typing(
    model: &Model,
    desk: &Desk,
    input: &TextInput,
    look: Look,
    rows: Rect,
    frame: &mut Frame<'_>,
) {
    let prompt = Rect {
        height: rows.height.saturating_sub(1),
        ..rows
    };
    frame.render_widget(
        Line::styled(" ›", look.of(Meaning::Key)),
        Rect {
            width: 2,
            height: 1,
            ..prompt
        },
    );
    let text = Rect {
        x: prompt.x + 3,
        width: prompt.width.saturating_sub(3),
        ..prompt
    };
    typed_in(input, rows).view(text, true, frame);
    let lands = Rect {
        y: prompt.bottom(),
        height: 1,
        ..rows
    };
    let words = fit(
        &lands_as(model, desk, input),
        usize::from(lands.width).saturating_sub(2),
    );
    let words = Line::styled(format!("{words} "), look.of(Meaning::Quiet));
    frame.render_widget(Paragraph::new(words).alignment(Alignment::Right), lands);
}

/// Where the line being typed will land: what Enter would do now.
fn lands_as(model: &Model, desk: &Desk, input: &TextInput) -> String {
    let text = input.text();
    let count = pasted::lines(&text).count();
    if count > READ_AT_ONCE {
        return say!(model.words, "lands-many", count = count);
    }
    let landings: Vec<Landing> = Landing::of_all(desk, pasted::lines(&text)).collect();
    let usual = Landing::of(desk, "");
    let first = landings.first().unwrap_or(&usual);
    if let Some(asked) = landings.iter().find(|note| !note.ambiguous.is_empty()) {
        let meant = asked.theme.iter().chain(&asked.ambiguous);
        let numbers: Vec<&str> = meant.filter_map(|id| number(desk, *id)).collect();
        return say!(model.words, "lands-asks", themes = numbers.join(" / "));
    }
    if count > 1 {
        let many = say!(model.words, "lands-many", count = count);
        let together = landings.iter().all(|note| note.theme == first.theme);
        let from = group_of(model, desk).unwrap_or_default();
        return if together {
            format!("{many} → {}{from}", place(model, desk, first.theme))
        } else {
            format!("{many}{from}")
        };
    }
    let place = place(model, desk, first.theme);
    let kind = model.words.label(Vocabulary::NoteKind, first.kind);
    let mut lands = say!(model.words, "lands-as", place = place, kind = kind);
    lands.extend(group_of(model, desk));
    // In the order of the life course, as the note will have them.
    let stages = desk.panes.grid.stages.iter();
    for stage in stages.filter(|stage| first.stages.contains(&stage.id)) {
        lands = format!("{lands} · {}", clean(&stage.label));
    }
    lands
}

/// The theme by number, or that there is none.
fn place(model: &Model, desk: &Desk, theme: Option<Id>) -> String {
    theme.and_then(|theme| number(desk, theme)).map_or_else(
        || say!(model.words, "no-theme"),
        |number| say!(model.words, "theme-short", number = number),
    )
}

fn number(desk: &Desk, theme: Id) -> Option<&str> {
    let mut themes = desk.panes.notes.themes.iter();
    let numbered = themes.find(|numbered| numbered.id == theme)?;
    Some(&numbered.number)
}

fn group_of(model: &Model, desk: &Desk) -> Option<String> {
    let group = desk.group_chosen()?;
    Some(format!(" · {}", clean(&group_label(group, &model.words))))
}
