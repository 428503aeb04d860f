//! The first screen: numbered choices.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::style::{Look, Meaning};
use super::text::{column, fit, width, wrap};
use super::{bars, form};
use crate::app::command::{COMMANDS, Scope};
use crate::app::model::Taken;
use crate::app::start::{Choosing, Start};
use crate::app::{Model, keys};
use crate::say;

/// The page is this wide, in the middle of the screen.
const WIDE: u16 = 58;

pub(super) fn view(model: &Model, start: &Start, look: Look, frame: &mut Frame<'_>) {
    let area = frame.area();
    let (body, hints) = bars::with_hints(area);
    bars::hints(model, look, hints, frame);
    let page = Rect {
        x: area.x + (area.width - WIDE) / 2,
        y: area.y + body.height.saturating_sub(16) / 3 + 1,
        width: WIDE,
        height: body.height - body.height.saturating_sub(16) / 3 - 1,
    };
    match &start.mode {
        Choosing::Naming(naming) => {
            let block = look
                .frame(true)
                .title(format!(" {} ", say!(model.words, "form-add-seminar")));
            let height = form::height(model, naming, usize::from(WIDE) - 2) + 3;
            let height = u16::try_from(height)
                .unwrap_or(page.height)
                .min(page.height);
            let around = Rect { height, ..page };
            let inside = block.inner(around);
            frame.render_widget(block, around);
            form::view(model, naming, look, inside, frame);
        }
        Choosing::Task => {
            frame.render_widget(Paragraph::new(tasks(model, start, None, look)), page);
        }
        Choosing::Seminar(at) => {
            frame.render_widget(Paragraph::new(tasks(model, start, Some(*at), look)), page);
        }
    }
}

/// Somebody else writes to the seminar: who, and what can be done.
pub(super) fn view_taken(model: &Model, taken: &Taken, look: Look, frame: &mut Frame<'_>) {
    let area = frame.area();
    let hints = Rect {
        y: area.bottom() - 1,
        height: 1,
        ..area
    };
    bars::hints(model, look, hints, frame);
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
    lines.extend(choices(model, Scope::Taken, look));
    frame.render_widget(Paragraph::new(lines), page);
}

/// The numbered choices of a scope.
fn choices(model: &Model, scope: Scope, look: Look) -> impl Iterator<Item = Line<'static>> {
    let numbered = COMMANDS
        .iter()
        .filter(move |command| command.scope == scope);
    numbered.map(move |command| {
        let key = keys::shown(model.keymap.key(command));
        let name = model.words.get(&format!("command-{}", command.id));
        Line::from(vec![
            Span::styled(
                format!("      {}  ", column(&key, 3)),
                look.of(Meaning::Key),
            ),
            Span::raw(crate::i18n::capitalised(&name)),
        ])
    })
}

fn tasks(model: &Model, start: &Start, chosen: Option<usize>, look: Look) -> Vec<Line<'static>> {
    let words = &model.words;
    let mut lines = vec![
        Line::styled(centred("O V E R S I K T"), look.of(Meaning::Heading)),
        Line::styled(
            centred(&say!(words, "start-subtitle")),
            look.of(Meaning::Quiet),
        ),
        Line::default(),
    ];
    lines.extend(choices(model, Scope::Start, look));
    if let Some(trouble) = &start.trouble {
        lines.push(Line::default());
        lines.extend(
            trouble
                .lines()
                .flat_map(|line| wrap(line, usize::from(WIDE) - 2))
                .map(|line| Line::styled(format!(" {line}"), look.of(Meaning::Stop))),
        );
    }
    if !start.recent.is_empty() {
        lines.push(Line::default());
        let heading = say!(words, "start-recent");
        lines.push(Line::styled(
            format!(" {heading}"),
            look.of(Meaning::Heading),
        ));
        let shown = super::layout::first_row(chosen, 8);
        for (at, recent) in start.recent.iter().enumerate().skip(shown).take(8) {
            let here = chosen == Some(at);
            let text = fit(&recent.title, usize::from(WIDE) - 3);
            let text = format!(" {}", column(&text, usize::from(WIDE) - 3));
            lines.push(if here {
                Line::from(look.chosen(text))
            } else {
                Line::raw(format!(" {text}"))
            });
        }
    }
    lines
}

fn centred(text: &str) -> String {
    let left = usize::from(WIDE).saturating_sub(width(text)) / 2;
    format!("{}{text}", " ".repeat(left))
}
