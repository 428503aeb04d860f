//! The lower part of the desk: the notes and the line being typed, or what is being asked.

use ratatui::Frame;
use ratatui::layout::{Alignment, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::field::Typed;
use super::layout::first_row;
use super::style::{self, Look, Meaning};
use super::text::{clean, fit, width, wrap};
use super::{form, notes};
use crate::app::Model;
use crate::app::desk::Desk;
use crate::app::mode::{Judging, Mode, Picking, Placing};
use crate::app::panes::Pane;
use crate::app::text_input::TextInput;
use crate::app::update::capture;
use crate::i18n::Vocabulary;
use crate::say;

/// How many rows this part has when nothing is asked.
pub(super) fn usual_height(area: Rect) -> u16 {
    (area.height / 4).clamp(6, 14)
}

/// How many rows it has under a page: the two newest notes and their frame.
const BESIDE_A_PAGE: u16 = 4;

/// How many rows this part wants.
pub(super) fn height(model: &Model, desk: &Desk, area: Rect) -> u16 {
    let wide = usize::from(area.width).saturating_sub(4);
    let usual = usual_height(area);
    let wanted = match &desk.mode {
        Mode::Filling(form) => form::height(form, wide) + 2,
        Mode::Capturing(input) => Typed::new(input, wide.saturating_sub(2)).height().min(6) + 6,
        Mode::Judging(judging) => judging.words.len() + 2,
        Mode::Picking(picking) => picking.options.len().min(usize::from(area.height) / 2) + 2,
        Mode::Placing(_) => 4,
        Mode::Leaving => leaving(model, desk, wide).len() + 2,
        Mode::Browsing | Mode::Searching(_) => {
            let alone = desk.has_focus(Pane::Notes) && model.size.0 < 80;
            if alone {
                usize::from(area.height) - 10
            } else {
                0
            }
        }
    };
    let least = if matches!(desk.mode, Mode::Browsing) && !desk.pages.is_empty() {
        // What was opened large has the room.
        BESIDE_A_PAGE.min(usual)
    } else {
        usual
    };
    u16::try_from(wanted).unwrap_or(usual).max(least)
}

pub(super) fn view(model: &Model, desk: &Desk, look: Look, area: Rect, frame: &mut Frame<'_>) {
    let asking = !matches!(desk.mode, Mode::Browsing);
    let mut block = look.frame(asking || desk.has_focus(Pane::Notes));
    block = match &desk.mode {
        Mode::Filling(form) => block.title(format!(" {} ", form::heading(model, desk, form))),
        Mode::Placing(placing) => {
            block.title(format!(" {} ", asked(model, desk, placing.measure, true)))
        }
        Mode::Judging(judging) => {
            block.title(format!(" {} ", asked(model, desk, judging.measure, false)))
        }
        Mode::Picking(picking) => block.title(format!(" {} ", clean(&picking.title))),
        Mode::Leaving => block.title(format!(" {} ", say!(model.words, "leaving-title"))),
        _ => block.title(fit(
            &notes::heading(model, desk),
            usize::from(area.width).saturating_sub(4),
        )),
    };
    if desk.panes.notes.private > 0 && !asking {
        let words = say!(
            model.words,
            "private-count",
            count = desk.panes.notes.private
        );
        block = block.title_bottom(Line::from(format!(" {words} ")).right_aligned());
    }
    let inside = block.inner(area);
    frame.render_widget(block, area);
    match &desk.mode {
        Mode::Capturing(input) => capturing(model, desk, input, look, inside, frame),
        Mode::Filling(filling) => form::view(model, desk, filling, look, inside, frame),
        Mode::Placing(placing) => placing_view(desk, placing, look, inside, frame),
        Mode::Judging(judging) => judging_view(desk, judging, look, inside, frame),
        Mode::Picking(picking) => picking_view(picking, look, inside, frame),
        Mode::Leaving => {
            let words = leaving(model, desk, usize::from(inside.width));
            let lines: Vec<Line<'_>> = words.into_iter().map(Line::from).collect();
            frame.render_widget(Paragraph::new(lines).style(look.of(Meaning::Stop)), inside);
        }
        Mode::Browsing | Mode::Searching(_) => {
            notes::view(model, desk, look, inside, frame);
        }
    }
}

/// What would be lost, in lines.
fn leaving(model: &Model, desk: &Desk, wide: usize) -> Vec<String> {
    let words = say!(model.words, "leaving-unsaved", count = desk.unsaved());
    wrap(&words, wide)
}

fn asked(model: &Model, desk: &Desk, measure: crate::domain::id::Id, placing: bool) -> String {
    let row = desk.panes.grid.rows.iter().find(|row| row.id == measure);
    let name = row
        .map(|row| clean(&row.name).into_string())
        .unwrap_or_default();
    if placing {
        say!(model.words, "placing-title", measure = name)
    } else {
        say!(model.words, "judging-title", measure = name)
    }
}

/// Notes above, the line being typed, and where it will land.
fn capturing(
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
    notes::view(model, desk, look, above, frame);
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
    let words = Line::styled(
        format!("{} ", lands_as(model, desk, input)),
        look.of(Meaning::Quiet),
    );
    frame.render_widget(Paragraph::new(words).alignment(Alignment::Right), lands);
}

/// Where the line being typed will land.
fn lands_as(model: &Model, desk: &Desk, input: &TextInput) -> String {
    let text = input.text();
    let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
    if lines > 1 {
        return say!(model.words, "lands-many", count = lines);
    }
    let scribed = capture::read(desk, &text);
    let theme = scribed.theme.or(desk.theme);
    let numbered = desk
        .panes
        .notes
        .themes
        .iter()
        .find(|numbered| Some(numbered.id) == theme);
    let place = numbered.map_or_else(
        || say!(model.words, "no-theme"),
        |numbered| {
            say!(
                model.words,
                "theme-short",
                number = numbered.number.as_str()
            )
        },
    );
    let kind = model.words.label(Vocabulary::NoteKind, scribed.kind);
    let mut lands = say!(model.words, "lands-as", place = place, kind = kind);
    for id in &scribed.stages {
        if let Some(stage) = desk.panes.grid.stages.iter().find(|stage| stage.id == *id) {
            lands = format!("{lands} · {}", clean(&stage.label));
        }
    }
    match (scribed.ambiguous.is_empty(), numbered) {
        (false, Some(numbered)) => {
            let number = numbered.number.trim_end_matches(char::is_alphabetic);
            format!(
                "{lands} {}",
                say!(model.words, "ambiguous", number = number)
            )
        }
        _ => lands,
    }
}

/// The stages by name, with the number that switches each on.
fn placing_view(desk: &Desk, placing: &Placing, look: Look, area: Rect, frame: &mut Frame<'_>) {
    let mut lines = vec![Line::raw(" ")];
    let stages = desk.panes.grid.stages.iter().zip(placing.columns());
    for (at, (stage, on)) in stages.enumerate() {
        let mark = if on { "█ " } else { "· " };
        let style = match (at == placing.at, on) {
            (true, _) => look.of(Meaning::Chosen),
            (false, true) => look.of(Meaning::Heading),
            (false, false) => look.of(Meaning::Plain),
        };
        let name = format!("{} {}", at + 1, clean(&stage.label));
        let used = lines.last().map_or(0, Line::width);
        if used + 2 + width(&name) > usize::from(area.width) {
            lines.push(Line::raw(" "));
        }
        if let Some(line) = lines.last_mut() {
            line.push_span(Span::raw(mark));
            line.push_span(Span::styled(name, style));
            line.push_span(Span::raw("  "));
        }
    }
    frame.render_widget(Paragraph::new(lines), area);
}

fn judging_view(desk: &Desk, judging: &Judging, look: Look, area: Rect, frame: &mut Frame<'_>) {
    let lines: Vec<Line<'_>> = judging
        .words
        .iter()
        .enumerate()
        .map(|(at, id)| {
            let (symbol, meaning) = style::verdict(id);
            let words = clean(desk.panes.grid.verdict_long(id));
            let text = format!(" {}  {symbol} {words} ", at + 1);
            if at == judging.at {
                Line::from(look.chosen(text))
            } else {
                Line::styled(format!(" {text}"), look.of(meaning))
            }
        })
        .collect();
    frame.render_widget(Paragraph::new(lines), area);
}

/// A list of things, each with the number that picks it.
fn picking_view(picking: &Picking, look: Look, area: Rect, frame: &mut Frame<'_>) {
    let room = usize::from(area.height);
    let from = first_row(Some(picking.at), room);
    let shown = picking.options.iter().enumerate().skip(from).take(room);
    let lines: Vec<Line<'_>> = shown
        .map(|(at, (words, _))| {
            let number = if at < 9 {
                (at + 1).to_string()
            } else {
                " ".to_owned()
            };
            let words = fit(words, usize::from(area.width).saturating_sub(6));
            let text = format!(" {number}  {words} ");
            if at == picking.at {
                Line::from(look.chosen(text))
            } else {
                Line::raw(format!(" {text}"))
            }
        })
        .collect();
    frame.render_widget(Paragraph::new(lines), area);
}
