//! The first screen: numbered choices.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::places::Places;
use super::style::{Look, Meaning};
use super::text::{column, fit, width, wrap};
use super::{bars, form, merge, shelf};
use crate::app::command::{COMMANDS, Command, Scope};
use crate::app::model::Taken;
use crate::app::start::{Choosing, OPEN, Start, TASKS};
use crate::app::target::Target;
use crate::app::{Action, Model, keys};
use crate::say;

/// The page is this wide, in the middle of the screen.
const WIDE: u16 = 58;
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
            let (lines, heads) = tasks(model, start, *at, body.height, look);
            let page = middle(body, WIDE, lines.len());
            for (nth, head) in heads.into_iter().enumerate() {
                places.add_lines(page, head, 2, Target::Nth(nth));
            }
            frame.render_widget(Paragraph::new(lines), page);
        }
        Choosing::Merging(merging) => {
            merge::view(model, start, merging, look, body, places, frame);
        }
        Choosing::Seminar(_, at) => {
            shelf::seminars(model, start, Some(*at), look, list(body), places, frame);
        }
        Choosing::Path(_) => shelf::seminars(model, start, None, look, list(body), places, frame),
        Choosing::Example(at) => {
            shelf::examples(model, start, *at, look, list(body), places, frame);
        }
    }
}

/// The room for a list.
pub(super) fn list(body: Rect) -> Rect {
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

/// The numbered choices, and the line of each. What went wrong stands below them; where that
/// leaves no room for air between them, there is none.
fn tasks(
    model: &Model,
    start: &Start,
    at: usize,
    height: u16,
    look: Look,
) -> (Vec<Line<'static>>, Vec<usize>) {
    let words = &model.words;
    let trouble = start.trouble.as_deref();
    let trouble = trouble.map_or(Vec::new(), |text| troubles(text, WIDE, look));
    let mut lines = vec![
        Line::styled(centred("O V E R S I K T"), look.of(Meaning::Heading)),
        Line::styled(
            centred(&say!(words, "start-subtitle")),
            look.of(Meaning::Quiet),
        ),
        Line::default(),
    ];
    let said = if trouble.is_empty() {
        0
    } else {
        trouble.len() + 1
    };
    let airy = lines.len() + 3 * TASKS.len() + said <= usize::from(height);
    let mut heads = Vec::new();
    for (nth, id) in TASKS.iter().enumerate() {
        let Some(command) = COMMANDS.iter().find(|command| command.id == *id) else {
            continue;
        };
        if airy {
            lines.push(Line::default());
        }
        heads.push(lines.len());
        lines.extend(task(model, start, nth, command, nth == at, look));
    }
    if !trouble.is_empty() {
        lines.push(Line::default());
        lines.extend(trouble);
    }
    (lines, heads)
}

/// A numbered choice, and what it does.
fn task(
    model: &Model,
    start: &Start,
    nth: usize,
    command: &Command,
    chosen: bool,
    look: Look,
) -> [Line<'static>; 2] {
    let words = &model.words;
    let room = usize::from(WIDE) - 5;
    let key = column(&model.keymap.shown(command, model.scopes(), words), 3);
    let name = column(&crate::i18n::capitalised(&command.name(words)), room);
    let name = if chosen {
        Line::from(look.chosen(format!(" {key}{name}")))
    } else {
        Line::from(vec![
            Span::styled(format!("  {key}"), look.of(Meaning::Key)),
            Span::raw(name),
        ])
    };
    let latest = start.recent.first().filter(|_| nth == OPEN);
    let help = match latest {
        Some(recent) => say!(words, "start-recent", title = recent.title.as_str()),
        None => command.help(words),
    };
    let help = format!("     {}", fit(&help, room));
    [name, Line::styled(help, look.of(Meaning::Quiet))]
}

fn centred(text: &str) -> String {
    let left = usize::from(WIDE).saturating_sub(width(text)) / 2;
    format!("{}{text}", " ".repeat(left))
}
