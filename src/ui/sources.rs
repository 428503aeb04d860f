//! What we know: the sources, and what the chosen one says.

use std::ops::Range;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::finding::{self, Cursor, Layout};
use super::layout::first_row;
use super::nothing_yet;
use super::places::Places;
use super::style::{Look, Meaning};
use super::text::{clean, column, fit, width, wrap};
use super::turning::screenful;
use crate::app::Model;
use crate::app::desk::Desk;
use crate::app::panes::{Origin, Pane, SourceRow};
use crate::app::target::Target;
use crate::domain::id::Id;
use crate::i18n::{Vocabulary, date_text};
use crate::say;

/// Below this width the pane is a list of names, and what a source says has to be walked into.
const FOLDED: u16 = 26;
/// From this width on it says what the numbers behind the names count.
const WITH_WORD: u16 = 36;
/// How many lines the provenance has at most, and on a low screen.
const ORIGIN_LINES: (usize, usize) = (3, 2);

pub(super) fn view(
    model: &Model,
    desk: &Desk,
    look: Look,
    area: Rect,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
    let focused = desk.focus == Pane::Sources;
    let mut block = look
        .frame(focused)
        .title(super::pane_title(model, Pane::Sources));
    let inside = block.inner(area);
    let wide = usize::from(inside.width);
    let high = usize::from(inside.height);
    if desk.panes.sources.rows.is_empty() {
        frame.render_widget(block, area);
        let words = quiet(
            &nothing_yet(model, desk, ["empty-sources", "empty-sources-yet"]),
            wide,
            look,
        );
        frame.render_widget(Paragraph::new(words), inside);
        return;
    }
    let walking = desk.chosen.finding.is_some();
    let folded = inside.width < FOLDED;
    // At a moment of a replay the chosen source may not be there yet: then nothing is told of it.
    let mut rows = desk.panes.sources.rows.iter();
    let there = rows.any(|row| row.id == desk.chosen.source);
    let mut about = if there {
        heading(model, desk, look, (wide, high))
    } else {
        Vec::new()
    };
    if folded {
        about.truncate(high / 3);
    }
    let mut lines = Vec::new();
    if !walking {
        // The list takes what it needs, at most half; the findings have the rest.
        let most = if folded { high - about.len() } else { high / 2 };
        let shown = listed(desk, most);
        for (line, row) in shown.clone().enumerate() {
            let source = desk.panes.sources.rows.get(row).and_then(|row| row.id);
            places.add_lines(inside, line, 1, Target::Source(source));
        }
        lines = list(model, desk, look, inside.width, shown);
    }
    lines.extend(about);
    if walking || (there && !folded) {
        let room = high.saturating_sub(lines.len());
        let found = findings(model, desk, look, (wide, room));
        for (line, height, finding) in found.spots {
            places.add_lines(inside, lines.len() + line, height, Target::Finding(finding));
        }
        lines.extend(found.lines);
        if let Some(place) = found.place {
            block = block.title_bottom(Line::from(place).right_aligned());
        }
    }
    frame.render_widget(block, area);
    frame.render_widget(Paragraph::new(lines), inside);
}

/// Which of the sources are on the screen.
fn listed(desk: &Desk, most: usize) -> Range<usize> {
    let rows = &desk.panes.sources.rows;
    let shown = rows.len().min(most.max(1));
    let chosen = rows.iter().position(|row| row.id == desk.chosen.source);
    let from = first_row(chosen, shown);
    from..rows.len().min(from + shown)
}

/// The sources, with how many findings each has.
fn list(
    model: &Model,
    desk: &Desk,
    look: Look,
    wide: u16,
    shown: Range<usize>,
) -> Vec<Line<'static>> {
    let rows = &desk.panes.sources.rows;
    let chosen = rows.iter().position(|row| row.id == desk.chosen.source);
    let focused = desk.focus == Pane::Sources && desk.pages.is_empty();
    let shown = rows.iter().enumerate().skip(shown.start).take(shown.len());
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
    let count = if wide < WITH_WORD {
        row.findings.to_string()
    } else {
        say!(model.words, "findings-count", count = row.findings)
    };
    // What was said to be the same stands in one line, with a sign.
    let count = if row.same > 0 {
        format!("= {count}")
    } else {
        count
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
fn heading(
    model: &Model,
    desk: &Desk,
    look: Look,
    (wide, high): (usize, usize),
) -> Vec<Line<'static>> {
    let pane = &desk.panes.sources;
    let mut rows = pane.rows.iter();
    let chosen = rows.find(|row| row.id == desk.chosen.source);
    let name = chosen.map_or_else(String::new, |row| {
        format!(" {} ", fit(&name(model, row), wide.saturating_sub(6)))
    });
    let rest = wide.saturating_sub(2 + width(&name));
    let mut lines = vec![Line::from(vec![
        Span::styled("──", look.of(Meaning::Quiet)),
        Span::styled(name, look.of(Meaning::Heading)),
        Span::styled("─".repeat(rest), look.of(Meaning::Quiet)),
    ])];
    let origin = pane.origin.as_ref().map(|origin| origin_of(model, origin));
    let mut origin = wrap(&origin.unwrap_or_default(), wide.saturating_sub(2));
    let most = if high < 20 {
        ORIGIN_LINES.1
    } else {
        ORIGIN_LINES.0
    };
    // A word as wide as the pane leaves no room for the dot behind it.
    let without_dot = |line: &str| line.trim_start_matches(['\u{a0}', '·', ' ']).to_owned();
    if origin.len() > most {
        let rest = origin.split_off(most - 1).join(" ");
        origin.push(fit(&without_dot(&rest), wide.saturating_sub(2)));
    }
    lines.extend(origin.into_iter().map(|line| {
        let line = without_dot(&line);
        Line::styled(format!(" {line}"), look.of(Meaning::Quiet))
    }));
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
        say!(model.words, "retrieved-on", date = date).replace(' ', "\u{a0}")
    });
    let parts = [kind, origin.owner.clone(), origin.period.clone(), retrieved];
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .map(|part| clean(&part).into_string())
        .collect();
    // A line breaks behind the dot, never before it.
    parts.join("\u{a0}· ")
}

/// Findings on the screen.
#[derive(Default)]
struct Findings {
    lines: Vec<Line<'static>>,
    /// Which of how many these are, where there are more.
    place: Option<String>,
    /// On which line each begins, and how many it takes.
    spots: Vec<(usize, usize, Id)>,
}

/// The findings around the one under the cursor.
fn findings(model: &Model, desk: &Desk, look: Look, (wide, room): (usize, usize)) -> Findings {
    let found = &desk.panes.sources.findings;
    if found.is_empty() {
        let mut words = quiet(
            &nothing_yet(model, desk, ["empty-findings", "empty-findings-yet"]),
            wide,
            look,
        );
        words.truncate(room);
        return Findings {
            lines: words,
            ..Findings::default()
        };
    }
    let at = found
        .iter()
        .position(|(id, _)| Some(*id) == desk.chosen.finding);
    let layout = Layout::of(found.iter().map(|(_, row)| row), &model.words, wide);
    let heights = found.iter().map(|(_, row)| finding::height(row, &layout));
    let shown = screenful(heights, at, room);
    let mut drawn = Findings::default();
    for (nth, (id, row)) in found.iter().enumerate() {
        if !shown.contains(&nth) {
            continue;
        }
        let cursor = match Some(nth) == at {
            false => Cursor::Elsewhere,
            true if desk.focus == Pane::Sources && desk.pages.is_empty() => Cursor::Here,
            true => Cursor::Marked,
        };
        let lines = finding::view(row, cursor, &layout, look);
        drawn.spots.push((drawn.lines.len(), lines.len(), *id));
        drawn.lines.extend(lines);
    }
    drawn.lines.truncate(room);
    let (from, all) = (desk.panes.sources.from, desk.panes.sources.found.len());
    let (first, last) = (from + shown.start + 1, from + shown.end);
    drawn.place = (shown.len() < all).then(|| format!(" {first}–{last} / {all} "));
    drawn
}

fn quiet(words: &str, wide: usize, look: Look) -> Vec<Line<'static>> {
    wrap(words, wide.saturating_sub(2))
        .into_iter()
        .map(|line| Line::styled(format!(" {line}"), look.of(Meaning::Quiet)))
        .collect()
}
