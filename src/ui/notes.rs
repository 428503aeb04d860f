//! What we are saying: the notes, newest at the bottom.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::nothing_yet;
use super::places::Places;
use super::style::{self, Look, Meaning};
use super::text::{clean, column, fit, width, wrap};
use super::turning::screenful;
use crate::app::Model;
use crate::app::desk::Desk;
use crate::app::panes::{NoteRow, Pane};
use crate::app::target::Target;
use crate::app::update::filing::group_label;
use crate::say;

/// How many lines a note has at most; on a low screen fewer, so that several show.
const MOST_LINES: usize = 3;
/// A longer line is no longer read at one glance.
const LONGEST_LINE: usize = 100;
/// From this width on the group stands beside the theme, and below it is left out.
const WITH_GROUP: usize = 76;
/// From this width on its work session stands behind it where needed.
const WITH_ROUND: usize = 100;

/// The words at the head of the pane: where notes go, or which are shown.
pub(super) fn heading(model: &Model, desk: &Desk) -> String {
    let words = &model.words;
    let group = desk
        .group_chosen()
        .map(|group| format!("{} · ", clean(&group_label(group, words))))
        .unwrap_or_default();
    let theme = desk.theme_chosen();
    let place = match (theme, desk.panes.notes.counted) {
        (Some(theme), None) => {
            let question = clean(&theme.question).into_string();
            say!(
                words,
                "theme-is",
                number = theme.number.as_str(),
                question = question
            )
        }
        (Some(theme), Some(_)) => say!(words, "theme-short", number = theme.number.as_str()),
        (None, _) => say!(words, "no-theme"),
    };
    let shown = match desk.panes.notes.counted {
        None => format!("{group}{place}"),
        Some(count) => {
            // Of a group alone everything is shown, whatever the theme.
            let of_group = theme.is_none() && !group.is_empty();
            let place = if of_group {
                group.trim_end_matches(" · ").to_owned()
            } else {
                format!("{group}{place}")
            };
            say!(words, "only-these", place = place, count = count)
        }
    };
    format!("{}· {shown} ", super::pane_title(model, Pane::Notes))
}

/// How wide the columns behind the words are.
struct Columns {
    wide: usize,
    /// Lines of a note, at most.
    lines: usize,
    text: usize,
    theme: usize,
    group: usize,
}

/// Draws as many notes as there is room for.
pub(super) fn view(
    model: &Model,
    desk: &Desk,
    look: Look,
    area: Rect,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
    let pane = &desk.panes.notes;
    let wide = usize::from(area.width);
    if pane.rows.is_empty() {
        let empty = if desk.only {
            say!(model.words, "empty-only")
        } else {
            nothing_yet(model, desk, ["empty-notes", "empty-notes-yet"])
        };
        let lines: Vec<Line<'_>> = wrap(&empty, wide.saturating_sub(1))
            .into_iter()
            .map(|line| Line::styled(format!(" {line}"), look.of(Meaning::Quiet)))
            .collect();
        frame.render_widget(Paragraph::new(lines), area);
        return;
    }
    let room = usize::from(area.height);
    let columns = columns(model, desk, (wide, room));
    let mut rows = pane.rows.iter();
    let chosen = rows.position(|row| Some(row.id) == desk.chosen.note);
    // What is shown for the length of a key should be on the screen for it.
    let stands = chosen.or_else(|| pane.rows.iter().rposition(|row| row.private));
    // The screen turns by whole screens, counted from the newest.
    let count = pane.rows.len();
    let heights = pane.rows.iter().rev();
    let shown = screenful(
        heights.map(|row| text_of(model, row, &columns).len()),
        stands.map(|at| count - 1 - at),
        room,
    );
    let rows = pane.rows.iter().enumerate();
    let mut lines: Vec<Line<'_>> = Vec::new();
    for (at, row) in rows.skip(count - shown.end).take(shown.len()) {
        let note = note(model, desk, row, Some(at) == chosen, &columns, look);
        places.add_lines(area, lines.len(), note.len(), Target::Note(row.id));
        lines.extend(note);
    }
    frame.render_widget(Paragraph::new(lines), area);
}

/// The columns are as wide as what is read needs, not as what is on this screen: they do not
/// move when it turns.
fn columns(model: &Model, desk: &Desk, (wide, high): (usize, usize)) -> Columns {
    let pane = &desk.panes.notes;
    let rows = || pane.rows.iter();
    let theme = rows().map(|row| width(&theme_of(model, desk, row))).max();
    let group = rows().map(|row| width(&group_of(model, desk, row, wide)));
    let most = wide / 5;
    let theme = theme.unwrap_or(0).min(most);
    let group = group.max().unwrap_or(0).min(most);
    let behind = [theme, group].into_iter().filter(|cells| *cells > 0);
    let behind: usize = behind.map(|cells| cells + 2).sum();
    Columns {
        wide,
        lines: (high / 2).clamp(1, MOST_LINES),
        text: wide.saturating_sub(11 + behind).clamp(1, LONGEST_LINE),
        theme,
        group,
    }
}

fn theme_of(model: &Model, desk: &Desk, row: &NoteRow) -> String {
    match &row.theme {
        Some(number) => say!(model.words, "theme-short", number = number.as_str()),
        None if desk.panes.notes.themes.is_empty() => String::new(),
        None => say!(model.words, "no-theme"),
    }
}

fn group_of(model: &Model, desk: &Desk, row: &NoteRow, wide: usize) -> String {
    let mut groups = desk.panes.notes.groups.iter();
    match groups.find(|group| Some(group.id) == row.group) {
        Some(group) if wide >= WITH_ROUND => clean(&group_label(group, &model.words)).into_string(),
        Some(group) if wide >= WITH_GROUP => clean(&group.name).into_string(),
        _ => String::new(),
    }
}

/// The words of a note in lines; the last of them is cut where there would be too many. What is
/// private says so as long as it is shown.
fn text_of(model: &Model, row: &NoteRow, columns: &Columns) -> Vec<String> {
    let mut lines = if row.private {
        let private = say!(model.words, "private-folded");
        wrap(&format!("{private}: {}", row.text), columns.text)
    } else {
        wrap(&row.text, columns.text)
    };
    if lines.len() > columns.lines {
        let rest = lines.split_off(columns.lines - 1).join(" ");
        lines.push(fit(&rest, columns.text));
    }
    if lines.is_empty() {
        lines.push(String::new());
    }
    lines
}

fn note(
    model: &Model,
    desk: &Desk,
    row: &NoteRow,
    chosen: bool,
    columns: &Columns,
    look: Look,
) -> Vec<Line<'static>> {
    let pending = if desk.is_pending(row.id) { "◌" } else { " " };
    let sign = style::note_kind(&row.kind);
    let mut behind = String::new();
    for (text, cells) in [
        (theme_of(model, desk, row), columns.theme),
        (group_of(model, desk, row, columns.wide), columns.group),
    ] {
        if cells > 0 {
            behind = format!("{behind}  {}", column(&text, cells));
        }
    }
    let texts = text_of(model, row, columns).into_iter().enumerate();
    let lines = texts.map(|(nth, text)| {
        let (front, behind) = if nth == 0 {
            (format!("{} {pending}{sign} ", row.time), behind.clone())
        } else {
            (" ".repeat(9), " ".repeat(width(&behind)))
        };
        let text = column(&text, columns.text);
        if chosen && desk.has_focus(Pane::Notes) {
            return Line::from(look.chosen(format!("{front}{text}{behind}")));
        }
        let (mark, meaning) = if chosen {
            ("▌", Meaning::Heading)
        } else {
            (" ", Meaning::Quiet)
        };
        Line::from(vec![
            Span::styled(format!("{mark}{front}"), look.of(meaning)),
            Span::raw(text),
            Span::styled(behind, look.of(Meaning::Quiet)),
        ])
    });
    lines.collect()
}
