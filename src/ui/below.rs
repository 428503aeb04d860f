//! The lower part of the desk: the notes and the line being typed, or what is being asked.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Paragraph};

use super::layout::first_row;
use super::places::Places;
use super::style::{self, Look, Meaning};
use super::text::{clean, fit, width, wrap};
use super::{capture, erasing, form, notes, outgoing};
use crate::app::desk::Desk;
use crate::app::form::Form;
use crate::app::mode::{Judging, Mode, Picking, Placing};
use crate::app::panes::Pane;
use crate::app::target::Target;
use crate::app::{Action, Model};
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
        Mode::Filling(form) => {
            // Two thirds of the screen, so that what it is about can still be seen.
            let most = usize::from(area.height) * 2 / 3;
            (form::height(model, form, wide + 2) + 2).min(most)
        }
        Mode::Capturing(input) => capture::height(input, wide),
        Mode::Adding(adding) => capture::asked(model, *adding, wide).len() + 2,
        Mode::Judging(judging) => judging.words.len() + 2,
        Mode::Picking(picking) => picking.options.len().min(usize::from(area.height) / 2) + 2,
        Mode::Placing(_) => 4,
        Mode::Erasing(asked) => erasing::lines(model, desk, asked, wide).len() + 2,
        Mode::Outgoing => outgoing::lines(model, desk, wide).len() + 2,
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

pub(super) fn view(
    model: &Model,
    desk: &Desk,
    look: Look,
    area: Rect,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
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
        Mode::Adding(_) => block.title(format!(" {} ", say!(model.words, "adding-title"))),
        Mode::Erasing(asked) => block.title(format!(" {} ", erasing::title(model, asked))),
        Mode::Outgoing => block.title(format!(" {} ", say!(model.words, "outgoing-question"))),
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
    if let Mode::Filling(filling) = &desk.mode {
        block = with_hidden(model, filling, look, inside, block);
    }
    frame.render_widget(block, area);
    match &desk.mode {
        Mode::Capturing(input) => capture::view(model, desk, input, look, inside, frame),
        Mode::Adding(adding) => capture::view_asked(model, *adding, look, inside, frame),
        Mode::Filling(filling) => form::view(model, filling, look, inside, frame),
        Mode::Placing(placing) => placing_view(desk, placing, look, inside, places, frame),
        Mode::Judging(judging) => judging_view(desk, judging, look, inside, places, frame),
        Mode::Picking(picking) => picking_view(picking, look, inside, places, frame),
        Mode::Erasing(asked) => erasing::view(model, desk, asked, look, inside, frame),
        Mode::Outgoing => outgoing::view(model, desk, look, inside, frame),
        Mode::Leaving => {
            let words = leaving(model, desk, usize::from(inside.width).saturating_sub(2));
            let lines = words.into_iter().map(|line| Line::raw(format!(" {line}")));
            let lines: Vec<Line<'_>> = lines.collect();
            frame.render_widget(Paragraph::new(lines).style(look.of(Meaning::Stop)), inside);
        }
        Mode::Browsing | Mode::Searching(_) => {
            // Below a page they are there to be read.
            let mut own = Places::default();
            own.add(area, Target::Pane(Pane::Notes));
            notes::view(model, desk, look, inside, &mut own, frame);
            if desk.pages.is_empty() {
                places.extend(own);
            }
        }
    }
}

/// The frame of a form says how many fields there are above and below what can be seen.
fn with_hidden<'b>(
    model: &Model,
    filling: &Form,
    look: Look,
    inside: Rect,
    mut block: Block<'b>,
) -> Block<'b> {
    let (above, below) = form::hidden(model, filling, inside);
    let mark = |words: String| Line::styled(format!(" {words} "), look.of(Meaning::Key));
    if let Some(above) = above {
        block = block.title_top(mark(above).right_aligned());
    }
    if let Some(below) = below {
        block = block.title_bottom(mark(below).right_aligned());
    }
    block
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

/// The stages by name, with the number that switches each on.
fn placing_view(
    desk: &Desk,
    placing: &Placing,
    look: Look,
    area: Rect,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
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
        switched_by_click(&lines, width(&name) + 2, at, area, places);
        if let Some(line) = lines.last_mut() {
            line.push_span(Span::raw(mark));
            line.push_span(Span::styled(name, style));
            line.push_span(Span::raw("  "));
        }
    }
    frame.render_widget(Paragraph::new(lines), area);
}

/// A stage that is about to stand at the end of the lines is switched by a click, as by its number.
fn switched_by_click(lines: &[Line<'_>], wide: usize, at: usize, area: Rect, places: &mut Places) {
    let Some(number) = u8::try_from(at + 1).ok().filter(|number| *number < 10) else {
        return;
    };
    let cells = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    let name = Rect {
        x: area.x + cells(lines.last().map_or(0, Line::width)),
        y: area.y + cells(lines.len() - 1),
        width: cells(wide),
        height: 1,
    };
    let name = name.intersection(area);
    places.add(name, Target::Do(Action::Choose(number)));
}

fn judging_view(
    desk: &Desk,
    judging: &Judging,
    look: Look,
    area: Rect,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
    for nth in 0..judging.words.len() {
        places.add_lines(area, nth, 1, Target::Nth(nth));
    }
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
fn picking_view(
    picking: &Picking,
    look: Look,
    area: Rect,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
    let room = usize::from(area.height);
    let from = first_row(Some(picking.at), room);
    let shown = picking.options.iter().enumerate().skip(from).take(room);
    for (line, (nth, _)) in shown.clone().enumerate() {
        places.add_lines(area, line, 1, Target::Nth(nth));
    }
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
