//! What was found, in groups.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::marked::marked;
use super::page::sign;
use super::places::Places;
use super::prompt::{self, Prompt, first_line};
use super::style::{Look, Meaning};
use super::text::wrap;
use crate::app::Model;
use crate::app::desk::Desk;
use crate::app::found::{Found, Hits, Shelf};
use crate::app::mode::Searching;
use crate::app::target::Target;
use crate::domain::text::fold;
use crate::say;

/// How wide a line of the list is at most.
const WIDEST: usize = 124;
/// From how many lines on there is air between the groups.
const AIRY: usize = 24;

/// A line of the list.
enum Row {
    Air,
    Heading(Shelf, usize),
    /// One of the hits, by its place.
    Hit(usize),
}

pub(super) fn view(
    model: &Model,
    desk: &Desk,
    searching: &Searching,
    look: Look,
    area: Rect,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
    let prompt = Prompt {
        title: say!(model.words, "search-title"),
        sign: "/",
        input: &searching.input,
        hint: String::new(),
        selected: searching.recalled,
    };
    let list = prompt::view(&prompt, look, area, frame);
    if searching.hits.all.is_empty() {
        frame.render_widget(Paragraph::new(nothing(model, searching, look, list)), list);
        return;
    }
    let height = usize::from(list.height);
    let rows = rows(&searching.hits, height >= AIRY);
    let at = rows
        .iter()
        .position(|row| matches!(row, Row::Hit(nth) if *nth == searching.at));
    let at = at.unwrap_or(0);
    // The heading belongs to the first of its group.
    let top = at.saturating_sub(usize::from(
        at > 0 && matches!(rows.get(at - 1), Some(Row::Heading(..))),
    ));
    let from = first_line(top, at + 1, rows.len(), height);
    let typed = fold(&searching.input.text());
    let wide = usize::from(list.width);
    let shown = rows.iter().skip(from).take(height);
    for (line, row) in shown.clone().enumerate() {
        if let Row::Hit(nth) = row {
            places.add_lines(list, line, 1, Target::Nth(*nth));
        }
    }
    let lines: Vec<Line<'_>> = shown
        .map(|row| match row {
            Row::Air => Line::default(),
            Row::Heading(shelf, count) => heading(model, *shelf, *count, look),
            Row::Hit(nth) => match searching.hits.all.get(*nth) {
                Some(hit) => {
                    let found = Found::read(desk, hit, &typed, &model.words);
                    line(&found, &typed, *nth == searching.at, wide, look)
                }
                None => Line::default(),
            },
        })
        .collect();
    frame.render_widget(Paragraph::new(lines), list);
}

fn rows(hits: &Hits, airy: bool) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut nth = 0;
    for &(shelf, count) in &hits.groups {
        if airy && nth > 0 {
            rows.push(Row::Air);
        }
        rows.push(Row::Heading(shelf, count));
        rows.extend((nth..nth + count).map(Row::Hit));
        nth += count;
    }
    rows
}

/// Where nothing was found, or nothing is looked for yet: what is searched.
fn nothing(model: &Model, searching: &Searching, look: Look, area: Rect) -> Vec<Line<'static>> {
    let words = &model.words;
    let typed = searching.input.text();
    let wide = usize::from(area.width).saturating_sub(2).min(76);
    let (said, meaning) = if typed.trim().is_empty() {
        (say!(words, "search-empty"), Meaning::Plain)
    } else {
        // What was typed stands right above: said again it would be sent twice for every letter.
        (say!(words, "search-nothing"), Meaning::Heading)
    };
    let line = |text: String, meaning| Line::styled(format!(" {text}"), look.of(meaning));
    let said = wrap(&said, wide)
        .into_iter()
        .map(|text| line(text, meaning));
    let searched = wrap(&say!(words, "search-where"), wide).into_iter();
    said.chain([Line::default()])
        .chain(searched.map(|text| line(text, Meaning::Quiet)))
        .collect()
}

fn heading(model: &Model, shelf: Shelf, count: usize, look: Look) -> Line<'static> {
    Line::from(vec![
        Span::styled(
            format!(" {}", model.words.get(shelf.heading())),
            look.of(Meaning::Heading),
        ),
        Span::styled(format!("  {count}"), look.of(Meaning::Quiet)),
    ])
}

/// The sign of the thing, its words, and at the right end where it belongs.
fn line(found: &Found, typed: &str, chosen: bool, wide: usize, look: Look) -> Line<'static> {
    let (symbol, meaning) = sign(&found.mark);
    let bar = look.of(Meaning::Chosen);
    let style = |meaning| if chosen { bar } else { look.of(meaning) };
    let mark = look.of(Meaning::Differs);
    let with_mark = |style: ratatui::style::Style| (style, style.patch(mark));
    // On a very wide screen the eye would lose the line on its way to what stands at its end.
    let room = wide.saturating_sub(6).min(WIDEST);
    let (context, beside) = marked(
        &found.context,
        typed,
        room * 2 / 5,
        with_mark(style(Meaning::Quiet)),
    );
    let (text, used) = marked(
        &found.text,
        typed,
        room.saturating_sub(if beside == 0 { 0 } else { beside + 2 }),
        with_mark(style(Meaning::Plain)),
    );
    let mut spans = vec![Span::raw(if chosen { " ▌" } else { "  " })];
    spans.push(Span::styled(format!("{symbol:1} "), style(meaning)));
    spans.extend(text);
    spans.push(Span::styled(
        " ".repeat(room.saturating_sub(used + beside)),
        style(Meaning::Plain),
    ));
    spans.extend(context);
    Line::from(spans)
}
