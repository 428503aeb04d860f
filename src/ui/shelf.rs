//! The lists of the first screen: seminars that were used before, with a line for a path, and
//! the examples.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::field::Typed;
use super::places::Places;
use super::start::{middle, troubles};
use super::style::{Look, Meaning};
use super::text::{clean, column, fit, width};
use crate::app::Model;
use crate::app::start::{Choosing, Errand, Recent, Start};
use crate::app::target::Target;
use crate::app::text_input::TextInput;
use crate::domain::municipality;
use crate::domain::text::fold;
use crate::i18n::{Words, date, date_text};
use crate::say;
use unicode_segmentation::UnicodeSegmentation;

/// How many cells stand in front of an entry: the mark, its number, a space.
const FRONT: usize = 5;

/// The seminars that were used before, and the line for a path. `at` is the one under the
/// cursor; none: the path is being typed.
pub(super) fn seminars(
    model: &Model,
    start: &Start,
    at: Option<usize>,
    look: Look,
    body: Rect,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
    let words = &model.words;
    let wide = usize::from(body.width).saturating_sub(4);
    let mut entries: Vec<Vec<Line<'_>>> = start
        .recent
        .iter()
        .enumerate()
        .map(|(nth, recent)| entry(model, nth, recent, at == Some(nth), wide, look))
        .collect();
    let trouble = start.trouble.as_deref();
    let trouble = trouble.map_or(Vec::new(), |text| troubles(text, body.width - 2, look));
    let foot = 4 + trouble.len();
    let mut wanted = entries.iter().map(Vec::len).sum::<usize>().max(1);
    // Where there is room, there is air.
    if wanted + entries.len() + foot + 2 <= usize::from(body.height) {
        for entry in &mut entries {
            entry.insert(0, Line::default());
        }
        wanted += entries.len();
    }
    let area = middle(body, body.width, wanted + foot + 2);
    let title = match &start.mode {
        Choosing::Seminar(Errand::Replay, _) | Choosing::Path(Errand::Replay) => {
            say!(words, "start-replay")
        }
        _ => say!(words, "start-open"),
    };
    let inside = framed(&title, look, area, frame);
    let foot = u16::try_from(foot)
        .unwrap_or(inside.height)
        .min(inside.height);
    let list = Rect {
        height: inside.height - foot,
        ..inside
    };
    let lines = if entries.is_empty() {
        let none = say!(words, "start-none");
        vec![Line::styled(format!("  {none}"), look.of(Meaning::Quiet))]
    } else {
        on_screen(entries, at, list, places)
    };
    frame.render_widget(Paragraph::new(lines), list);
    let foot = Rect {
        y: list.bottom(),
        height: foot,
        ..inside
    };
    let path = PathLine {
        ask: say!(words, "start-path"),
        example: say!(words, "start-path-example"),
        typed: &start.path,
        active: at.is_none(),
    };
    let under_list = Rect {
        y: (foot.y + 1).min(foot.bottom()),
        height: foot.height.saturating_sub(1),
        ..foot
    };
    path.view(look, under_list, frame);
    let under = Rect {
        y: foot.bottom().min(foot.y + 4),
        height: foot.height.saturating_sub(4),
        ..foot
    };
    frame.render_widget(Paragraph::new(trouble), under);
}

/// The examples.
pub(super) fn examples(
    model: &Model,
    start: &Start,
    at: usize,
    look: Look,
    body: Rect,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
    let words = &model.words;
    let wide = usize::from(body.width).saturating_sub(4);
    let mut lines = vec![Line::default()];
    let mut heads = Vec::new();
    for (nth, stem) in start.examples.iter().enumerate() {
        heads.push(lines.len());
        let title = words.get(&format!("example-{stem}"));
        lines.push(head(nth, &title, "", at == nth, wide, look));
        let help = words.get(&format!("example-{stem}-help"));
        lines.push(second(&fit(&help, wide - FRONT), look));
        lines.push(Line::default());
    }
    let trouble = start.trouble.as_deref();
    lines.extend(trouble.map_or(Vec::new(), |text| troubles(text, body.width - 2, look)));
    let area = middle(body, body.width, lines.len() + 2);
    let inside = framed(&say!(words, "start-examples"), look, area, frame);
    for (nth, head) in heads.into_iter().enumerate() {
        places.add_lines(inside, head, 2, Target::Nth(nth));
    }
    frame.render_widget(Paragraph::new(lines), inside);
}

/// The frame around a list.
pub(super) fn framed(title: &str, look: Look, area: Rect, frame: &mut Frame<'_>) -> Rect {
    let block = look.frame(true).title(format!(" {title} "));
    let inside = block.inner(area);
    frame.render_widget(block, area);
    inside
}

/// The lines of the entries that the screen has room for, with the one under the cursor.
pub(super) fn on_screen(
    entries: Vec<Vec<Line<'static>>>,
    at: Option<usize>,
    list: Rect,
    places: &mut Places,
) -> Vec<Line<'static>> {
    let room = usize::from(list.height);
    let until = at.unwrap_or(if entries.is_empty() {
        0
    } else {
        entries.len() - 1
    });
    let mut used = 0;
    let fits = |(_, lines): &(usize, &Vec<Line<'_>>)| {
        used += lines.len();
        used <= room
    };
    let before = entries.iter().enumerate().take(until + 1).rev();
    let from = before.take_while(fits).last().map_or(until, |(nth, _)| nth);
    let mut shown = Vec::new();
    for (nth, entry) in entries.into_iter().enumerate().skip(from) {
        places.add_lines(list, shown.len(), entry.len(), Target::Nth(nth));
        shown.extend(entry);
    }
    shown.truncate(room);
    shown
}

/// A seminar: what it is called and when it was open last; under it where and when it is held,
/// and where its file is.
fn entry(
    model: &Model,
    nth: usize,
    recent: &Recent,
    chosen: bool,
    wide: usize,
    look: Look,
) -> Vec<Line<'static>> {
    let aside = used(recent, &model.words);
    let mut first = head(nth, &recent.title, &aside, chosen, wide, look);
    if recent.gone && !chosen {
        first = first.style(look.of(Meaning::Quiet));
    }
    let about = about(recent, wide.saturating_sub(FRONT), &model.words);
    let mut lines = vec![first, second(&about, look)];
    lines.extend(recent.rescues.iter().map(|rescue| {
        let file = rescue.file_name().unwrap_or_default().to_string_lossy();
        let told = say!(model.words, "start-rescue", file = file.as_ref());
        let told = fit(&told, wide.saturating_sub(FRONT + 2));
        Line::styled(
            format!("{}! {told}", " ".repeat(FRONT)),
            look.of(Meaning::Develop),
        )
    }));
    lines
}

/// When a seminar was open last, or that it is not there now.
pub(super) fn used(recent: &Recent, words: &Words) -> String {
    if recent.gone {
        return say!(words, "list-gone");
    }
    let opened = recent
        .opened
        .map(|at| date(words.lang(), at.date_in_oslo()));
    opened.map_or_else(String::new, |used| say!(words, "start-used", date = used))
}

/// Where and when a seminar is held, and where its file is, in so many cells.
pub(super) fn about(recent: &Recent, room: usize, words: &Words) -> String {
    let held = date_text(words.lang(), &recent.date);
    let municipality = municipality::of_code(&recent.municipality);
    let place = municipality.map(|known| known.name.to_owned());
    // Most titles say it already.
    let place = place.filter(|name| !fold(&recent.title).contains(&fold(name)));
    let mut about = [held, place.unwrap_or_default()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .fold(String::new(), |about, part| about + &part + " · ");
    let left = room.saturating_sub(width(&about));
    about.push_str(&end_of(&recent.path.to_string_lossy(), left));
    fit(&about, room)
}

/// The first line of an entry: its number, its name, and something at the right end.
fn head(
    nth: usize,
    name: &str,
    aside: &str,
    chosen: bool,
    wide: usize,
    look: Look,
) -> Line<'static> {
    let number = match nth + 1 {
        number @ 1..=9 => number.to_string(),
        _ => String::new(),
    };
    let aside = fit(aside, wide / 2);
    let room = wide.saturating_sub(FRONT + width(&aside) + 2);
    let name = column(name, room);
    if chosen {
        let mut spans = vec![Span::raw(" ")];
        spans.extend(look.chosen(format!("{number:>1}  {name}  {aside} ")));
        return Line::from(spans);
    }
    Line::from(vec![
        Span::styled(format!("  {number:>1}  "), look.of(Meaning::Key)),
        Span::raw(format!("{name}  ")),
        Span::styled(aside, look.of(Meaning::Quiet)),
    ])
}

fn second(text: &str, look: Look) -> Line<'static> {
    Line::styled(
        format!("{}{text}", " ".repeat(FRONT)),
        look.of(Meaning::Quiet),
    )
}

/// The end of a path in so many cells: the name of the file says most.
pub(super) fn end_of(path: &str, room: usize) -> String {
    let path = clean(path).into_string();
    if width(&path) <= room {
        return path;
    }
    let mut cells = 1;
    let fits = |(_, grapheme): &(usize, &str)| {
        cells += width(grapheme);
        cells <= room
    };
    let from = path.grapheme_indices(true).rev().take_while(fits).last();
    let end = from.and_then(|(at, _)| path.get(at..));
    format!("…{}", end.unwrap_or_default())
}

/// A line where a path is typed, with what is asked above it.
pub(super) struct PathLine<'a> {
    /// What is asked.
    pub(super) ask: String,
    /// What stands there until something is typed.
    pub(super) example: String,
    /// What is typed.
    pub(super) typed: &'a TextInput,
    /// Whether keys go there.
    pub(super) active: bool,
}

impl PathLine<'_> {
    pub(super) fn view(&self, look: Look, area: Rect, frame: &mut Frame<'_>) {
        let row = |nth: u16| Rect {
            x: area.x + 2,
            y: area.y + nth.min(area.height.saturating_sub(1)),
            width: area.width.saturating_sub(4),
            height: area.height.min(1),
        };
        let meaning = if self.active {
            Meaning::Heading
        } else {
            Meaning::Quiet
        };
        let ask = fit(&self.ask, usize::from(area.width).saturating_sub(4));
        frame.render_widget(Line::styled(ask, look.of(meaning)), row(0));
        frame.render_widget(Line::styled("›", look.of(Meaning::Key)), row(1));
        let typed = Rect {
            x: row(1).x + 2,
            width: row(1).width.saturating_sub(2),
            ..row(1)
        };
        if self.typed.is_empty() {
            let hint = format!("  {}", self.example);
            frame.render_widget(Line::styled(hint, look.of(Meaning::Quiet)), typed);
        }
        Typed::new(self.typed, usize::from(typed.width)).view(typed, self.active, frame);
    }
}
