//! Merging from the first screen: the files to choose from, and what each of them brings.
//!
//! ```text
//! ┏ Flett filer ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┓
//! ┃  Hvilke filer skal sammen? …                       ┃
//! ┃  [x] 1  gruppe-1.json         /media/usb/grupper   ┃   named here
//! ┃  [ ] 2  Oversiktsseminar Fjordvik  brukt 30.01.26  ┃   used before
//! ┃         30.01.2026 · ~/fjordvik.json               ┃
//! ┃                                                    ┃
//! ┃  Skriv, lim inn eller slipp …                      ┃
//! ┃  › █                                               ┃
//! ┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 1 fil er valgt ━━━━━┛
//! ```

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::page::{Sheet, view_sheet};
use super::places::Places;
use super::shelf::{PathLine, about, end_of, framed, on_screen, used};
use super::start::{list, middle, troubles};
use super::style::{Look, Meaning};
use super::text::{column, fit, width};
use crate::app::Model;
use crate::app::merge::{Candidate, From, Merging, Preview, Step};
use crate::app::start::Start;
use crate::app::target::Target;
use crate::i18n::Words;
use crate::say;

/// Cells in front of the name of a file: its tick and its number.
const FRONT: usize = 9;
/// How many files around the cursor are laid out: more than any screen shows.
const AROUND: usize = 100;

pub(super) fn view(
    model: &Model,
    start: &Start,
    merging: &Merging,
    look: Look,
    body: Rect,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
    let words = &model.words;
    match &merging.step {
        Step::Files | Step::Path => choosing(model, start, merging, look, body, places, frame),
        Step::Reading => {
            let count = merging.ticked().count();
            waiting(
                &say!(words, "merging-reading", count = count),
                look,
                body,
                frame,
            );
        }
        Step::Preview(preview) => {
            let shown = Shown {
                preview,
                start,
                naming: false,
            };
            shown.view(words, look, body, places, frame);
        }
        Step::Name(preview) => {
            let shown = Shown {
                preview,
                start,
                naming: true,
            };
            shown.view(words, look, body, places, frame);
        }
        Step::Writing(_) => waiting(&say!(words, "merging-writing"), look, body, frame),
    }
}

/// A line in the middle, while somebody has to wait.
fn waiting(text: &str, look: Look, body: Rect, frame: &mut Frame<'_>) {
    let wide = u16::try_from(width(text)).unwrap_or(body.width);
    let line = Line::styled(text.to_owned(), look.of(Meaning::Heading));
    frame.render_widget(line, middle(body, wide, 1));
}

/// The files to choose from, and the line for a path.
fn choosing(
    model: &Model,
    start: &Start,
    merging: &Merging,
    look: Look,
    body: Rect,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
    let words = &model.words;
    let body = list(body);
    let wide = usize::from(body.width).saturating_sub(4);
    let trouble = start.trouble.as_deref();
    let trouble = trouble.map_or(Vec::new(), |text| troubles(text, body.width - 2, look));
    // The question above, an empty line on either side of the list, two lines for a path.
    let around = 5 + trouble.len();
    let typing = matches!(merging.step, Step::Path);
    let at = (!typing).then_some(merging.at);
    let height: usize = merging.files.iter().map(lines_of).sum();
    let area = middle(body, body.width, height.max(1) + around + 2);
    let inside = framed(&say!(words, "merging-title"), look, area, frame);
    let chosen = merging.ticked().count();
    if chosen > 0 {
        let said = format!(" {} ", say!(words, "merging-chosen", count = chosen));
        let wide = u16::try_from(width(&said)).unwrap_or(0).min(area.width);
        let corner = Rect {
            x: area.right().saturating_sub(wide + 1),
            y: area.bottom().saturating_sub(1),
            width: wide,
            height: 1,
        };
        frame.render_widget(Line::styled(said, look.of(Meaning::Heading)), corner);
    }
    let ask = fit(&say!(words, "merging-ask"), wide);
    let ask = Line::styled(format!("  {ask}"), look.of(Meaning::Quiet));
    frame.render_widget(ask, part(inside, 0, 1));
    let room = usize::from(inside.height).saturating_sub(around);
    let files = part(inside, 2, room);
    frame.render_widget(
        Paragraph::new(entries(model, merging, at, look, files, places)),
        files,
    );
    let path = PathLine {
        ask: say!(words, "merging-path"),
        example: say!(words, "merging-path-example"),
        typed: &merging.path,
        active: typing,
    };
    path.view(look, part(inside, 3 + room, 2), frame);
    frame.render_widget(
        Paragraph::new(trouble),
        part(inside, 5 + room, inside.height.into()),
    );
}

/// So many lines of an area.
fn part(area: Rect, from: usize, lines: usize) -> Rect {
    let from = u16::try_from(from).unwrap_or(area.height).min(area.height);
    let lines = u16::try_from(lines).unwrap_or(area.height);
    Rect {
        y: area.y + from,
        height: lines.min(area.height - from),
        ..area
    }
}

/// How many lines a file takes.
fn lines_of(file: &Candidate) -> usize {
    match &file.from {
        From::Shelf(_) => 2,
        From::Hand | From::LookedFor => 1,
    }
}

/// The files that the screen has room for, with the one under the cursor.
fn entries(
    model: &Model,
    merging: &Merging,
    at: Option<usize>,
    look: Look,
    area: Rect,
    places: &mut Places,
) -> Vec<Line<'static>> {
    if merging.files.is_empty() {
        let none = say!(model.words, "merging-empty-list");
        return vec![Line::styled(format!("  {none}"), look.of(Meaning::Quiet))];
    }
    let around = merging.at.min(merging.files.len() - 1);
    let from = around.saturating_sub(AROUND);
    let shown = merging.files.iter().enumerate().skip(from).take(2 * AROUND);
    let wide = usize::from(area.width).saturating_sub(4);
    let entries = shown
        .map(|(nth, file)| entry(&model.words, nth, file, at == Some(nth), wide, look))
        .collect();
    let mut found = Places::default();
    let lines = on_screen(entries, Some(around - from), area, &mut found);
    for (spot, target) in found.spots() {
        let Target::Nth(nth) = target else { continue };
        places.add(spot, Target::Nth(nth + from));
    }
    lines
}

/// A file: whether it is chosen, its number, its name; where it is.
fn entry(
    words: &Words,
    nth: usize,
    file: &Candidate,
    under_cursor: bool,
    wide: usize,
    look: Look,
) -> Vec<Line<'static>> {
    let tick = if file.ticked { "[x]" } else { "[ ]" };
    let number = match nth + 1 {
        number @ 1..=9 => number.to_string(),
        _ => String::new(),
    };
    let name = file.path.file_name().unwrap_or(file.path.as_os_str());
    let name = name.to_string_lossy();
    let room = wide.saturating_sub(FRONT);
    let (name, aside) = match &file.from {
        From::Shelf(recent) => (recent.title.clone(), used(recent, words)),
        From::Hand => {
            let folder = file.path.parent().unwrap_or(&file.path);
            let left = room.saturating_sub(width(&name) + 2).max(room / 3);
            (name.into_owned(), end_of(&folder.to_string_lossy(), left))
        }
        From::LookedFor => {
            let whole = file.path.to_string_lossy().into_owned();
            (whole, say!(words, "merging-looking"))
        }
    };
    let aside = fit(&aside, room * 2 / 3);
    let name = column(&name, room.saturating_sub(width(&aside) + 2));
    let first = if under_cursor {
        let mut spans = vec![Span::raw(" ")];
        spans.extend(look.chosen(format!("{tick} {number:>1}  {name}  {aside} ")));
        Line::from(spans)
    } else {
        let quiet = if file.is_gone() {
            Meaning::Quiet
        } else {
            Meaning::Plain
        };
        Line::from(vec![
            Span::styled(format!("  {tick} "), look.of(quiet)),
            Span::styled(format!("{number:>1}  "), look.of(Meaning::Key)),
            Span::styled(format!("{name}  "), look.of(quiet)),
            Span::styled(aside, look.of(Meaning::Quiet)),
        ])
    };
    let mut lines = vec![first];
    if let From::Shelf(recent) = &file.from {
        let about = format!("{}{}", " ".repeat(FRONT), about(recent, room, words));
        lines.push(Line::styled(about, look.of(Meaning::Quiet)));
    }
    lines
}

/// What each file brings, and where the new one goes.
struct Shown<'a> {
    preview: &'a Preview,
    start: &'a Start,
    /// Whether keys go to the name of the new file.
    naming: bool,
}

impl Shown<'_> {
    fn view(
        &self,
        words: &Words,
        look: Look,
        body: Rect,
        places: &mut Places,
        frame: &mut Frame<'_>,
    ) {
        let trouble = self.start.trouble.as_deref();
        let trouble = trouble.map_or(Vec::new(), |text| troubles(text, body.width, look));
        let foot = (2 + trouble.len()).min(usize::from(body.height));
        let upper = part(body, 0, usize::from(body.height) - foot);
        let title = self.preview.title(words);
        let sheet = Sheet {
            title: &title,
            rows: &self.preview.rows,
            at: self.preview.at,
        };
        view_sheet(&sheet, words, look, upper, places, frame);
        let path = PathLine {
            ask: say!(words, "merging-where"),
            example: String::new(),
            typed: &self.preview.name,
            active: self.naming,
        };
        path.view(look, part(body, upper.height.into(), 2), frame);
        frame.render_widget(
            Paragraph::new(trouble),
            part(body, usize::from(upper.height) + 2, foot),
        );
    }
}
