//! What we know: the sources, and what the chosen one says.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use super::finding::{self, Cursor};
use super::layout::first_row;
use super::style::{Look, Meaning};
use super::text::{clean, column, fit, width, wrap};
use super::turning::screenful;
use crate::app::Model;
use crate::app::desk::Desk;
use crate::app::panes::{Origin, Pane, SourceRow};
use crate::i18n::{Vocabulary, date_text};
use crate::say;

/// Below this width the pane is a list of names, and what a source says has to be walked into.
const FOLDED: u16 = 26;
/// How many lines the provenance has at most.
const ORIGIN_LINES: usize = 2;

pub(super) fn view(model: &Model, desk: &Desk, look: Look, area: Rect, frame: &mut Frame<'_>) {
    let focused = desk.focus == Pane::Sources;
    let mut block = look
        .frame(focused)
        .title(super::pane_title(model, Pane::Sources));
    let inside = block.inner(area);
    let wide = usize::from(inside.width);
    let high = usize::from(inside.height);
    if desk.panes.sources.rows.is_empty() {
        frame.render_widget(block, area);
        let words = quiet(&say!(model.words, "empty-sources"), wide, look);
        frame.render_widget(Paragraph::new(words), inside);
        return;
    }
    let walking = desk.chosen.finding.is_some();
    let folded = inside.width < FOLDED;
    let mut about = heading(model, desk, look, wide);
    if folded {
        about.truncate(high / 3);
    }
    let mut lines = Vec::new();
    if !walking {
        // The list takes what it needs, at most half; the findings have the rest.
        let most = if folded { high - about.len() } else { high / 2 };
        lines = list(model, desk, look, inside.width, most);
    }
    lines.extend(about);
    if walking || !folded {
        let room = high.saturating_sub(lines.len());
        let (findings, place) = findings(model, desk, look, (wide, room));
        lines.extend(findings);
        if let Some(place) = place {
            block = block.title_bottom(Line::from(place).right_aligned());
        }
    }
    frame.render_widget(block, area);
    frame.render_widget(Paragraph::new(lines), inside);
}

/// The sources, with how many findings each has.
fn list(model: &Model, desk: &Desk, look: Look, wide: u16, most: usize) -> Vec<Line<'static>> {
    let rows = &desk.panes.sources.rows;
    let shown = rows.len().min(most.max(1));
    let chosen = rows.iter().position(|row| row.id == desk.chosen.source);
    let from = first_row(chosen, shown);
    let focused = desk.focus == Pane::Sources && desk.pages.is_empty();
    let shown = rows.iter().enumerate().skip(from).take(shown);
    shown
        .map(|(at, row)| source(model, row, Some(at) == chosen, focused, look, wide))
        .collect()
}

fn source(
    model: &Model,
    row: &SourceRow,
    chosen: bool,
    focused: bool,
    look: Look,
    wide: u16,
) -> Line<'static> {
    let count = if wide < FOLDED {
        row.findings.to_string()
    } else {
        say!(model.words, "findings-count", count = row.findings)
    };
    let room = usize::from(wide).saturating_sub(width(&count) + 3);
    let text = format!("{} {count} ", column(&name(model, row), room));
    match (chosen, focused) {
        (true, true) => Line::from(look.chosen(text)),
        (true, false) => Line::styled(format!("▌{text}"), look.of(Meaning::Heading)),
        (false, _) => Line::raw(format!(" {text}")),
    }
}

fn name(model: &Model, row: &SourceRow) -> String {
    match row.id {
        Some(_) => row.name.clone(),
        None => say!(model.words, "without-source"),
    }
}

/// The name of the chosen source on a line across, and where it comes from.
fn heading(model: &Model, desk: &Desk, look: Look, wide: usize) -> Vec<Line<'static>> {
    let pane = &desk.panes.sources;
    let mut rows = pane.rows.iter();
    let chosen = rows.find(|row| row.id == desk.chosen.source);
    let name = chosen.map_or_else(String::new, |row| {
        format!(" {} ", fit(&name(model, row), wide.saturating_sub(6)))
    });
    let rest = wide.saturating_sub(2 + width(&name));
    let mut lines = vec![Line::styled(
        format!("──{name}{}", "─".repeat(rest)),
        look.of(Meaning::Quiet),
    )];
    let origin = pane.origin.as_ref().map(|origin| origin_of(model, origin));
    let mut origin = wrap(&origin.unwrap_or_default(), wide.saturating_sub(2));
    if origin.len() > ORIGIN_LINES {
        let rest = origin.split_off(ORIGIN_LINES - 1).join(" ");
        origin.push(fit(&rest, wide.saturating_sub(2)));
    }
    lines.extend(
        origin
            .into_iter()
            .map(|line| Line::styled(format!(" {line}"), look.of(Meaning::Quiet))),
    );
    lines
}

/// Kind, owner, year, and when it was fetched.
fn origin_of(model: &Model, origin: &Origin) -> String {
    let kind = origin
        .kind
        .as_ref()
        .map(|kind| model.words.label(Vocabulary::SourceKind, kind));
    let retrieved = origin.retrieved.as_ref().map(|date| {
        let date = date_text(model.words.lang(), date);
        say!(model.words, "retrieved-on", date = date)
    });
    let parts = [kind, origin.owner.clone(), origin.period.clone(), retrieved];
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .map(|part| clean(&part).into_string())
        .collect();
    parts.join(" · ")
}

/// The findings around the one under the cursor, and which of how many these are, where there are
/// more.
fn findings(
    model: &Model,
    desk: &Desk,
    look: Look,
    (wide, room): (usize, usize),
) -> (Vec<Line<'static>>, Option<String>) {
    let found = &desk.panes.sources.findings;
    if found.is_empty() {
        let mut words = quiet(&say!(model.words, "empty-findings"), wide, look);
        words.truncate(room);
        return (words, None);
    }
    let at = found
        .iter()
        .position(|(id, _)| Some(*id) == desk.chosen.finding);
    let heights = found
        .iter()
        .map(|(_, row)| finding::height(row, &model.words, wide));
    let shown = screenful(heights, at, room);
    let mut lines = Vec::new();
    for (nth, (_, row)) in found.iter().enumerate() {
        if !shown.contains(&nth) {
            continue;
        }
        let cursor = match Some(nth) == at {
            false => Cursor::Elsewhere,
            true if desk.focus == Pane::Sources && desk.pages.is_empty() => Cursor::Here,
            true => Cursor::Marked,
        };
        lines.extend(finding::view(row, cursor, &model.words, look, wide));
    }
    lines.truncate(room);
    let place = (shown.len() < found.len())
        .then(|| format!(" {}–{} / {} ", shown.start + 1, shown.end, found.len()));
    (lines, place)
}

fn quiet(words: &str, wide: usize, look: Look) -> Vec<Line<'static>> {
    wrap(words, wide.saturating_sub(2))
        .into_iter()
        .map(|line| Line::styled(format!(" {line}"), look.of(Meaning::Quiet)))
        .collect()
}
