//! The first line and the last: what this is, whether it is saved, what can be done.

use ratatui::Frame;
use ratatui::layout::{Alignment, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::style::{Look, Meaning};
use super::text::{fit, width, wrap};
use crate::app::action::Action;
use crate::app::command::COMMANDS;
use crate::app::desk::Desk;
use crate::app::hints::{Hint, hints as hints_of};
use crate::app::{Model, Saved, keys};
use crate::i18n::{clock, date_text};
use crate::say;

/// The first line: the seminar to the left, how saving goes to the right.
pub(super) fn title(model: &Model, desk: &Desk, look: Look, area: Rect, frame: &mut Frame<'_>) {
    let (saved, meaning) = saved(model, desk);
    let waiting = waiting(model, desk);
    let right = width(&saved)
        + 1
        + if waiting.is_empty() {
            0
        } else {
            width(&waiting) + 3
        };
    let left = usize::from(area.width).saturating_sub(right + 2);
    let (title, date) = seminar(model, desk);
    let dated = format!("{title}{date}");
    // On a small screen the name is worth more than the date.
    let title = fit(
        if width(&dated) <= left {
            &dated
        } else {
            &title
        },
        left,
    );
    let left = Span::styled(format!(" {title}"), look.of(Meaning::Heading));
    frame.render_widget(Line::from(left), area);
    let mut spans = Vec::new();
    if !waiting.is_empty() {
        spans.push(Span::styled(
            format!("{waiting}   "),
            look.of(Meaning::Develop),
        ));
    }
    spans.push(Span::styled(format!("{saved} "), look.of(meaning)));
    let saved = Line::from(spans);
    frame.render_widget(Paragraph::new(saved).alignment(Alignment::Right), area);
}

/// How much somebody should look at, and the key that shows it.
fn waiting(model: &Model, desk: &Desk) -> String {
    let count = desk.review.waiting();
    if count == 0 {
        return String::new();
    }
    let command = COMMANDS.iter();
    let command = command.filter(|command| command.action == Action::ReviewPage);
    let key = command.map(|command| keys::shown(model.keymap.key(command)));
    let key = key.last().unwrap_or_default();
    let said = say!(model.words, "review-waiting", count = count, key = key);
    format!("! {said}")
}

fn seminar(model: &Model, desk: &Desk) -> (String, String) {
    let seminar = desk.seminar_fields();
    let title = seminar
        .title
        .as_ref()
        .map_or("Oversikt", |title| title.as_str());
    let date = seminar
        .date
        .as_ref()
        .map(|date| date_text(model.words.lang(), date));
    (
        title.to_owned(),
        date.map(|date| format!(" · {date}")).unwrap_or_default(),
    )
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
            let time = clock(time.date_time().time());
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

/// The last line: what just happened, or what can be done now.
pub(super) fn hints(model: &Model, look: Look, area: Rect, frame: &mut Frame<'_>) {
    if let Some(notice) = &model.notice {
        let meaning = if notice.warns {
            Meaning::Develop
        } else {
            Meaning::Heading
        };
        let mark = if notice.warns { "! " } else { "" };
        let text = fit(
            &format!("{mark}{}", notice.text),
            usize::from(area.width) - 2,
        );
        frame.render_widget(Line::styled(format!(" {text}"), look.of(meaning)), area);
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
    for Hint { key, name } in hints {
        spans.push(Span::styled(format!(" {key}"), look.of(Meaning::Key)));
        spans.push(Span::raw(format!(" {name}  ")));
    }
    frame.render_widget(Line::from(spans), area);
}
