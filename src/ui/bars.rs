//! The first line and the last: what this is, whether it is saved, what can be done.

use ratatui::Frame;
use ratatui::layout::{Alignment, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};

use super::places::Places;
use super::style::{Look, Meaning};
use super::text::{fit, width, wrap};
use crate::app::action::Action;
use crate::app::command::{COMMANDS, Command};
use crate::app::desk::Desk;
use crate::app::hints::{Hint, hints as hints_of};
use crate::app::model::Notice;
use crate::app::target::Target;
use crate::app::{Model, Saved, Screen, keys};
use crate::domain::municipality;
use crate::domain::text::fold;
use crate::i18n::{date_text, time_of_day_exact};
use crate::say;

/// How many lines of what just happened are shown; of what is longer, the beginning.
const MOST_SAID: usize = 4;

/// The first line: the seminar to the left, how saving goes to the right.
pub(super) fn title(model: &Model, desk: &Desk, look: Look, area: Rect, frame: &mut Frame<'_>) {
    let (saved, meaning) = saved(model, desk);
    let waiting = waiting(model, desk, area.width);
    let right = width(&saved) + width(&waiting) + 1;
    let left = usize::from(area.width).saturating_sub(right + 2);
    let left = Span::styled(
        format!(" {}", seminar(model, desk, left)),
        look.of(Meaning::Heading),
    );
    frame.render_widget(Line::from(left), area);
    let saved = Line::from(vec![
        Span::styled(waiting, look.of(Meaning::Develop)),
        Span::styled(format!("{saved} "), look.of(meaning)),
    ]);
    frame.render_widget(Paragraph::new(saved).alignment(Alignment::Right), area);
}

/// How much somebody should look at, and the key that shows it; without words where the name of
/// the seminar would have no room.
fn waiting(model: &Model, desk: &Desk, wide: u16) -> String {
    let count = desk.review.waiting();
    if count == 0 {
        return String::new();
    }
    let shows = |command: &&Command| command.action == Action::ReviewPage;
    let command = COMMANDS.iter().find(shows);
    let key = command.map(|command| keys::shown(model.keymap.key(command)));
    let key = key.unwrap_or_default();
    if wide < 80 {
        return format!("! {count} · {key}   ");
    }
    let said = say!(model.words, "review-waiting", count = count, key = key);
    format!("! {said}   ")
}

/// Title, municipality and date. Where there is no room for all the date is worth more than the
/// municipality, which the title often says already, and the title more than both.
pub(super) fn seminar(model: &Model, desk: &Desk, room: usize) -> String {
    let seminar = desk.seminar_fields();
    let title = seminar
        .title
        .as_ref()
        .map_or("Oversikt", |title| title.as_str());
    let municipality = seminar
        .municipality
        .as_ref()
        .and_then(|code| municipality::of_code(code))
        .filter(|known| !fold(title).contains(&fold(known.name)))
        .map(|known| known.name.to_owned());
    let date = seminar
        .date
        .as_ref()
        .map(|date| date_text(model.words.lang(), date));
    let joined = |parts: &[Option<&String>]| {
        let parts = parts.iter().copied().flatten().map(String::as_str);
        let all: Vec<&str> = std::iter::once(title).chain(parts).collect();
        fit(&all.join(" · "), usize::MAX)
    };
    let all = joined(&[municipality.as_ref(), date.as_ref()]);
    let dated = joined(&[date.as_ref()]);
    let mut fitting = [all, dated].into_iter().filter(|text| width(text) <= room);
    fitting.next().unwrap_or_else(|| fit(title, room))
}

fn saved(model: &Model, desk: &Desk) -> (String, Meaning) {
    let words = &model.words;
    if desk.read_only {
        return (
            format!("○ {}", say!(words, "shown-read-only")),
            Meaning::Quiet,
        );
    }
    match &desk.saving.status {
        Saved::Trouble(_) if desk.has_pending() => {
            (format!("! {}", say!(words, "not-saved")), Meaning::Stop)
        }
        Saved::Trouble(_) => (
            format!("! {}", say!(words, "saved-elsewhere")),
            Meaning::Stop,
        ),
        _ if desk.has_pending() => (format!("◌ {}", say!(words, "saving")), Meaning::Quiet),
        Saved::Unchanged => (format!("● {}", say!(words, "saved-all")), Meaning::Good),
        Saved::At(time) => {
            let time = time_of_day_exact(*time);
            (
                format!("● {}", say!(words, "saved-at", time = time)),
                Meaning::Good,
            )
        }
    }
}

/// How many lines it takes to say what goes wrong with saving.
pub(super) fn trouble_height(desk: &Desk, area: Rect) -> u16 {
    match &desk.saving.status {
        Saved::Trouble(words) => {
            let lines = wrap(words, usize::from(area.width).saturating_sub(2)).len();
            u16::try_from(lines).unwrap_or(3).min(3)
        }
        Saved::Unchanged | Saved::At(_) => 0,
    }
}

/// What goes wrong with saving, where everything is meanwhile and what to do.
pub(super) fn trouble(desk: &Desk, look: Look, area: Rect, frame: &mut Frame<'_>) {
    let Saved::Trouble(words) = &desk.saving.status else {
        return;
    };
    let lines: Vec<Line<'_>> = wrap(words, usize::from(area.width).saturating_sub(2))
        .into_iter()
        .map(|line| Line::from(format!(" {line}")))
        .collect();
    let style = look.of(Meaning::Stop).patch(look.of(Meaning::Chosen));
    frame.render_widget(Paragraph::new(lines).style(style), area);
}

/// A screen without a first line: everything, and the line of hints.
pub(super) fn with_hints(area: Rect) -> (Rect, Rect) {
    let body = Rect {
        height: area.height - 1,
        ..area
    };
    let hints = Rect {
        y: body.bottom(),
        height: 1,
        ..area
    };
    (body, hints)
}

/// What just happened. Where a file is takes more than a line: what stands above gives way, until
/// the next key.
fn said(notice: &Notice, most: usize, look: Look, area: Rect, frame: &mut Frame<'_>) {
    let (meaning, mark) = if notice.warns {
        (Meaning::Develop, "! ")
    } else {
        (Meaning::Heading, "")
    };
    let room = usize::from(area.width).saturating_sub(2);
    let mut lines = wrap(&format!("{mark}{}", notice.text), room);
    if lines.len() > most {
        lines = vec![fit(&format!("{mark}{}", notice.text), room)];
    }
    let above = u16::try_from(lines.len().saturating_sub(1)).unwrap_or(0);
    let area = Rect {
        y: area.y.saturating_sub(above),
        height: area.height + above.min(area.y),
        ..area
    };
    let lines: Vec<Line<'_>> = lines
        .into_iter()
        .map(|line| Line::from(format!(" {line}")))
        .collect();
    frame.render_widget(Clear, area);
    frame.buffer_mut().set_style(area, look.page());
    frame.render_widget(Paragraph::new(lines).style(look.of(meaning)), area);
}

/// The last line: what just happened, or what can be done now.
pub(super) fn hints(
    model: &Model,
    look: Look,
    area: Rect,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
    if let Some(notice) = &model.notice {
        // What is being typed stays where it is, and the frame of a replay whole.
        let watched = matches!(&model.screen, Screen::Desk(desk) if desk.replay.is_some());
        let in_a_line = !notice.whole || model.is_typing() || watched;
        let most = if in_a_line { 1 } else { MOST_SAID };
        said(notice, most, look, area, frame);
        return;
    }
    let mut hints = hints_of(model);
    // Two cells between hints, one at either end. Help is the last and stays.
    let taken = |hints: &[Hint]| -> usize {
        let each = hints
            .iter()
            .map(|hint| width(&hint.key) + width(&hint.name) + 4);
        each.sum()
    };
    while hints.len() > 1 && taken(&hints) > usize::from(area.width) + 2 {
        hints.remove(hints.len() - 2);
    }
    let mut spans = Vec::new();
    let mut x = area.x;
    for Hint { key, name, action } in hints {
        let wide = u16::try_from(width(&key) + width(&name) + 4).unwrap_or(u16::MAX);
        let hint = Rect {
            x,
            width: wide,
            ..area
        };
        places.add(hint.intersection(area), Target::Do(action));
        x = x.saturating_add(wide);
        spans.push(Span::styled(format!(" {key}"), look.of(Meaning::Key)));
        spans.push(Span::raw(format!(" {name}  ")));
    }
    frame.render_widget(Line::from(spans), area);
}
