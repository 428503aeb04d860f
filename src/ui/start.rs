//! The first screen: numbered choices.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::places::Places;
use super::style::{Look, Meaning};
use super::text::{column, fit, width, wrap};
use super::{bars, form, shelf};
use crate::app::command::{COMMANDS, Scope};
use crate::app::model::Taken;
use crate::app::start::{Choosing, OPEN, Start, TASKS};
use crate::app::target::Target;
use crate::app::{Action, Model, keys};
use crate::say;

/// The page is this wide, in the middle of the screen.
const WIDE: u16 = 58;
/// The line of the first task, and how many each has.
const TASKS_FROM: usize = 4;
const TASK_LINES: usize = 3;
/// A list of seminars has folders in it and may be wider.
const LIST_WIDE: u16 = 84;

pub(super) fn view(
    model: &Model,
    start: &Start,
    look: Look,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
    let area = frame.area();
    let (body, hints) = bars::with_hints(area);
    bars::hints(model, look, hints, places, frame);
    match &start.mode {
        Choosing::Naming(naming) => {
            let block = look
                .frame(true)
                .title(format!(" {} ", say!(model.words, "form-add-seminar")));
            let height = form::height(model, naming, usize::from(WIDE) - 2) + 3;
            let around = middle(body, WIDE, height);
            let inside = block.inner(around);
            frame.render_widget(block, around);
            form::view(model, naming, look, inside, frame);
            if let Some(trouble) = &start.trouble {
                let y = around.bottom().min(body.bottom());
                let under = Rect {
                    y,
                    height: body.bottom() - y,
                    ..around
                };
                frame.render_widget(Paragraph::new(troubles(trouble, WIDE, look)), under);
            }
        }
        Choosing::Task(at) => {
            let lines = tasks(model, start, *at, look);
            let page = middle(body, WIDE, lines.len());
            for nth in 0..TASKS.len() {
                places.add_lines(page, TASKS_FROM + nth * TASK_LINES, 2, Target::Nth(nth));
            }
            frame.render_widget(Paragraph::new(lines), page);
        }
        Choosing::Seminar(at) => {
            shelf::seminars(model, start, Some(*at), look, list(body), places, frame);
        }
        Choosing::Path => shelf::seminars(model, start, None, look, list(body), places, frame),
        Choosing::Example(at) => {
            shelf::examples(model, start, *at, look, list(body), places, frame);
        }
    }
}

/// The room for a list.
fn list(body: Rect) -> Rect {
    let wide = LIST_WIDE.min(body.width.saturating_sub(2));
    Rect {
        x: body.x + (body.width - wide) / 2,
        width: wide,
        ..body
    }
}

/// A page of this size, in the middle and a little above it.
pub(super) fn middle(body: Rect, wide: u16, height: usize) -> Rect {
    let height = u16::try_from(height)
        .unwrap_or(body.height)
        .min(body.height);
    Rect {
        x: body.x + body.width.saturating_sub(wide) / 2,
        y: body.y + (body.height - height) * 2 / 5,
        width: wide.min(body.width),
        height,
    }
}

/// What went wrong, in lines.
pub(super) fn troubles(trouble: &str, wide: u16, look: Look) -> Vec<Line<'static>> {
    let lines = trouble.lines();
    let lines = lines.flat_map(|line| wrap(line, usize::from(wide) - 4));
    let lines = lines.enumerate();
    lines
        .map(|(nth, line)| {
            let sign = if nth == 0 { "!" } else { " " };
            Line::styled(format!(" {sign} {line}"), look.of(Meaning::Stop))
        })
        .collect()
}

/// Somebody else writes to the seminar: who, and what can be done.
pub(super) fn view_taken(
    model: &Model,
    taken: &Taken,
    look: Look,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
    let area = frame.area();
    let hints = Rect {
        y: area.bottom() - 1,
        height: 1,
        ..area
    };
    bars::hints(model, look, hints, places, frame);
    let page = Rect {
        x: area.x + (area.width - WIDE) / 2,
        y: area.y + area.height / 4,
        width: WIDE,
        height: area.height - area.height / 4 - 1,
    };
    let mut lines: Vec<Line<'_>> = wrap(&taken.words, usize::from(WIDE))
        .into_iter()
        .map(|line| Line::styled(line, look.of(Meaning::Heading)))
        .collect();
    lines.push(Line::default());
    let from = lines.len();
    for (nth, (line, action)) in choices(model, Scope::Taken, look).enumerate() {
        places.add_lines(page, from + nth, 1, Target::Do(action));
        lines.push(line);
    }
    frame.render_widget(Paragraph::new(lines), page);
}

/// The numbered choices of a scope, and what each does.
fn choices(
    model: &Model,
    scope: Scope,
    look: Look,
) -> impl Iterator<Item = (Line<'static>, Action)> {
    let numbered = COMMANDS
        .iter()
        .filter(move |command| command.scope == scope);
    numbered.map(move |command| {
        let key = keys::shown(model.keymap.key(command));
        let name = model.words.get(&format!("command-{}", command.id));
        let line = Line::from(vec![
            Span::styled(
                format!("      {}  ", column(&key, 3)),
                look.of(Meaning::Key),
            ),
            Span::raw(crate::i18n::capitalised(&name)),
        ]);
        (line, command.action)
    })
}

fn tasks(model: &Model, start: &Start, at: usize, look: Look) -> Vec<Line<'static>> {
    let words = &model.words;
    let mut lines = vec![
        Line::styled(centred("O V E R S I K T"), look.of(Meaning::Heading)),
        Line::styled(
            centred(&say!(words, "start-subtitle")),
            look.of(Meaning::Quiet),
        ),
        Line::default(),
    ];
    let room = usize::from(WIDE) - 5;
    for (nth, id) in TASKS.iter().enumerate() {
        let Some(command) = COMMANDS.iter().find(|command| command.id == *id) else {
            continue;
        };
        let key = column(&model.keymap.shown(command, model.scopes(), words), 3);
        let name = column(&crate::i18n::capitalised(&command.name(words)), room);
        lines.push(Line::default());
        lines.push(if nth == at {
            Line::from(look.chosen(format!(" {key}{name}")))
        } else {
            Line::from(vec![
                Span::styled(format!("  {key}"), look.of(Meaning::Key)),
                Span::raw(name),
            ])
        });
        let latest = start.recent.first().filter(|_| nth == OPEN);
        let help = match latest {
            Some(recent) => say!(words, "start-recent", title = recent.title.as_str()),
            None => command.help(words),
        };
        let help = fit(&help, room);
        lines.push(Line::styled(
            format!("     {help}"),
            look.of(Meaning::Quiet),
        ));
    }
    if let Some(trouble) = &start.trouble {
        lines.push(Line::default());
        lines.extend(troubles(trouble, WIDE, look));
    }
    lines
}

fn centred(text: &str) -> String {
    let left = usize::from(WIDE).saturating_sub(width(text)) / 2;
    format!("{}{text}", " ".repeat(left))
}
