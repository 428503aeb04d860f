//! What stands in a field.

use ratatui::text::{Line, Span};

use super::super::field::Typed;
use super::super::style::{Look, Meaning};
use super::super::text::{fit, width};
use super::lines::{Drawn, Pen};
use super::list;
use crate::app::Model;
use crate::app::form::{Choices, Form, FormField, FormKind, Input, Part};
use crate::app::text_input::TextInput;
use crate::domain::field::{Field, Holds};
use crate::domain::item::ItemKind;
use crate::domain::municipality::{self, Found};
use crate::say;
use unicode_segmentation::UnicodeSegmentation;

/// Lines of a text that are shown while something else is filled in, and while it is.
const LINES: (usize, usize) = (3, 6);

pub(super) fn drawn(pen: Pen<'_>, form: &Form, field: &FormField, here: bool) -> Drawn {
    match &field.input {
        Input::Text(input) => text(pen, form, field, input, here),
        Input::Choices(choices) if !choices.listed => Drawn {
            lines: line(choices, here, pen),
            cursor: None,
        },
        Input::Choices(choices) => {
            // What a verdict may rest on is seen while the reason is written.
            let open = here
                || field.part == Part::RestsOn && matches!(form.kind, FormKind::Verdict { .. });
            list::drawn(pen, choices, here, open)
        }
        Input::Rows(_) => Drawn::default(),
    }
}

fn text(pen: Pen<'_>, form: &Form, field: &FormField, input: &TextInput, here: bool) -> Drawn {
    let (before, after) = input.around_cursor();
    let is_name = form.thing == ItemKind::Participant && field.part == Part::Field(Field::Name);
    let masked = |text: String| {
        if is_name && !form.revealed {
            "•".repeat(text.graphemes(true).count())
        } else {
            text
        }
    };
    let typed = Typed::between_words(&masked(before), &masked(after), pen.wide);
    // Where nobody types a text is read from its beginning.
    let (lines, cursor) = if here {
        typed.window(LINES.1)
    } else {
        (typed.beginning(LINES.0), (0, 0))
    };
    let mut lines: Vec<Line<'static>> = lines.into_iter().map(Line::from).collect();
    let quiet = pen.look.of(Meaning::Quiet);
    let ghost = field.ghost().filter(|_| here && !is_name);
    let beside = if let Some(ghost) = ghost {
        Some(ghost.shown)
    } else if input.is_empty() {
        help(pen.model, form, field).map(|help| fit(&help, pen.wide))
    } else {
        beside(pen.model, field, &input.text()).map(|beside| format!("  {beside}"))
    };
    if let (Some(beside), Some(line)) = (beside, lines.last_mut()) {
        let room = pen.wide.saturating_sub(line.width());
        line.push_span(Span::styled(fit(&beside, room), quiet));
    }
    Drawn {
        lines,
        cursor: Some(cursor),
    }
}

/// The rest of a municipality beside what was typed of it.
fn beside(model: &Model, field: &FormField, typed: &str) -> Option<String> {
    if field.holds != Holds::Municipality {
        return None;
    }
    match municipality::find(typed) {
        Found::One(found) => {
            let name = match found.now.and_then(municipality::of_code) {
                Some(now) => {
                    let now = format!("{} ({})", now.name, now.code);
                    say!(
                        model.words,
                        "municipality-former",
                        name = found.name,
                        now = now
                    )
                }
                None => found.name.to_owned(),
            };
            Some(format!("{name} ({})", found.code))
        }
        Found::UnknownCode(_) => Some(say!(model.words, "municipality-unknown")),
        Found::Several(found) => {
            let codes = found
                .iter()
                .map(|one| format!("{} {}", one.code, one.county));
            Some(codes.collect::<Vec<_>>().join(" · "))
        }
        Found::None => None,
    }
}

/// What stands in an empty field, so that nobody has to guess its form.
fn help(model: &Model, form: &Form, field: &FormField) -> Option<String> {
    let words = &model.words;
    let form_of_it = match (field.part, field.holds) {
        (Part::Field(Field::Name), _) if form.thing == ItemKind::Participant => {
            Some(if field.kept {
                say!(words, "help-name-kept")
            } else {
                say!(words, "help-name")
            })
        }
        (Part::Field(Field::Reason), _) if matches!(form.kind, FormKind::Verdict { .. }) => {
            Some(say!(words, "help-reason"))
        }
        (Part::Field(Field::Deadline | Field::Retrieved), _) => Some(say!(words, "help-deadline")),
        (_, Holds::Comparisons) => Some(say!(words, "help-comparisons")),
        (_, Holds::Series) => Some(say!(words, "help-series")),
        (_, Holds::Evidence) => Some(say!(words, "help-evidence")),
        (_, Holds::Municipality) => Some(say!(words, "help-municipality")),
        (_, Holds::Date) => Some(say!(words, "help-date")),
        (_, Holds::Decimal) => Some(say!(words, "help-value")),
        (_, Holds::Round) => Some(say!(words, "help-round")),
        (_, Holds::Lines) => Some(say!(words, "help-lines")),
        _ => None,
    };
    let required = field.required.then(|| say!(words, "help-required"));
    match (required, form_of_it) {
        (Some(required), Some(help)) => Some(format!("{required}: {help}")),
        (required, help) => required.or(help),
    }
}

/// A few choices beside one another, each with a mark that says whether it is chosen. Where they
/// do not fit they are said in short, and where that is too long in several lines.
fn line(choices: &Choices, here: bool, pen: Pen<'_>) -> Vec<Line<'static>> {
    let needs = |name: &dyn Fn(usize) -> String| -> usize {
        (0..choices.options.len())
            .map(|at| width(&name(at)) + 3)
            .sum()
    };
    let option = |at: usize| choices.options.get(at);
    let long = |at: usize| {
        option(at).map_or_else(String::new, |option| {
            fit(&option.label, pen.wide.saturating_sub(3))
        })
    };
    let short = |at: usize| {
        option(at).map_or_else(String::new, |option| {
            fit(&option.short, pen.wide.saturating_sub(3))
        })
    };
    let name: &dyn Fn(usize) -> String = if needs(&long) <= pen.wide + 1 {
        &long
    } else {
        &short
    };
    // Where there is little room the mark stands close to its name.
    let close = needs(name) > pen.wide + 1;
    let mut lines = vec![Line::default()];
    for (at, choice) in choices.options.iter().enumerate() {
        let name = name(at);
        let used = lines.last().map_or(0, Line::width);
        if used > 0 && used + width(&name) + if close { 1 } else { 2 } > pen.wide {
            lines.push(Line::default());
        }
        let under = here && choices.many && at == choices.at;
        if let Some(line) = lines.last_mut() {
            line.spans.extend(marked(
                name,
                choices.is_on(&choice.id),
                under,
                close,
                pen.look,
            ));
        }
    }
    lines
}

/// A choice with its mark.
pub(super) fn marked(
    name: String,
    on: bool,
    under: bool,
    close: bool,
    look: Look,
) -> [Span<'static>; 3] {
    let style = look.of(match (under, on) {
        (true, _) => Meaning::Chosen,
        (false, true) => Meaning::Heading,
        (false, false) => Meaning::Quiet,
    });
    let mark = match (on, close) {
        (true, false) => "█ ",
        (true, true) => "█",
        (false, false) => "· ",
        (false, true) => "·",
    };
    let of_mark = if under {
        look.of(Meaning::Plain)
    } else {
        style
    };
    [
        Span::styled(mark, of_mark),
        Span::styled(name, style),
        Span::raw(" "),
    ]
}
