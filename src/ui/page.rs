//! A page in front of the panes.
//!
//! ```text
//! ┏ Tiltak ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ ↑ 3 til ┓
//! ┃ Bygger på (2)                                 ┃   a heading, with an empty line before it
//! ┃▌▲ Foreldreoppmøtet faller          Ungdata    ┃   the row under the cursor
//! ┃ ● Mange frivillige                            ┃   sign, name of a field, text, aside
//! ┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ ↓ 12 til ┛
//! ```

mod opposite;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::flow::flow;
use super::places::Places;
use super::style::{self, Look, Meaning};
use super::text::{clean, column, fit, width, wrap};
use crate::app::pages::{Mark, Opposite, Page, Piece, Row};
use crate::app::target::Target;
use crate::i18n::Words;
use crate::say;

/// How wide text becomes at most: longer lines are hard to follow from the back of a room.
const WIDEST: usize = 100;
/// How wide two columns become, which are read each by itself.
const WIDEST_OF_TWO: usize = 150;
/// How many rows are laid out at once. A page of more turns at their ends, so that drawing costs
/// the same however long it is.
const BLOCK: usize = 256;

/// Lines to read, as on a page.
pub(super) struct Sheet<'a> {
    /// What stands at the head.
    pub(super) title: &'a str,
    /// The lines.
    pub(super) rows: &'a [Row],
    /// The one under the cursor.
    pub(super) at: usize,
}

pub(super) fn view(
    page: &Page,
    words: &Words,
    look: Look,
    area: Rect,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
    let sheet = Sheet {
        title: &page.title,
        rows: &page.rows,
        at: page.at,
    };
    view_sheet(&sheet, words, look, area, places, frame);
}

pub(super) fn view_sheet(
    page: &Sheet<'_>,
    words: &Words,
    look: Look,
    area: Rect,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
    let block = look.frame(true);
    let inside = block.inner(area);
    let height = usize::from(inside.height);
    let first = page.at / BLOCK * BLOCK;
    let rows = page.rows.get(first..).unwrap_or_default();
    let rows = rows.get(..BLOCK).unwrap_or(rows);
    let two = rows.iter().any(|row| row.opposite.is_some());
    let widest = if two { WIDEST_OF_TWO } else { WIDEST };
    let wide = usize::from(inside.width).saturating_sub(2).min(widest);
    let laid = Laid::out(rows, page.at - first, wide, look);
    let from = laid.first_line(height);
    let (above, below) = laid.unseen(page, first, from, height);
    let more = |text: String| Line::from(format!(" {text} ")).right_aligned();
    let mut block = block.title(format!(
        " {} ",
        fit(page.title, usize::from(area.width).saturating_sub(20))
    ));
    if above > 0 {
        block = block.title(more(say!(words, "page-more-above", count = above)));
    }
    if below > 0 {
        block = block.title_bottom(more(say!(words, "page-more-below", count = below)));
    }
    frame.render_widget(block, area);
    for (nth, row) in rows.iter().enumerate().filter(|(_, row)| row.stops) {
        // A row that begins above the screen shows from its first line on it.
        let (top, bottom) = (laid.start(nth).max(from), laid.start(nth + 1));
        if top < bottom && row.stops {
            places.add_lines(inside, top - from, bottom - top, Target::Nth(first + nth));
        }
    }
    let shown: Vec<Line<'_>> = laid.lines.into_iter().skip(from).take(height).collect();
    frame.render_widget(Paragraph::new(shown), inside);
}

/// Rows as lines of the screen.
struct Laid {
    lines: Vec<Line<'static>>,
    /// The first line of each row, and the one behind the last.
    starts: Vec<usize>,
    /// The row under the cursor.
    at: usize,
    /// The first of the rows that are to be seen with it: a heading right above.
    top: usize,
}

impl Laid {
    fn out(rows: &[Row], at: usize, wide: usize, look: Look) -> Self {
        let mut laid = Self {
            lines: Vec::new(),
            starts: Vec::new(),
            at,
            top: at,
        };
        let mut columns = Columns::default();
        // Two columns stay where they are from one section to the next.
        let facing = || rows.iter().filter(|row| row.opposite.is_some());
        let facing = Columns::of(facing, wide);
        for (nth, row) in rows.iter().enumerate() {
            let begins = row.is_heading() || row.is_space();
            if nth == 0 || begins {
                let from = nth + usize::from(begins);
                let own = |row: &&Row| !row.is_heading() && !row.is_space();
                let section = rows.get(from..).unwrap_or_default();
                columns = Columns::of(|| section.iter().take_while(own), wide);
            }
            laid.starts.push(laid.lines.len());
            if row.is_heading() {
                if nth > 0 && !rows.get(nth - 1).is_some_and(Row::is_space) {
                    laid.lines.push(Line::default());
                }
                laid.lines.extend(heading(row, wide, look));
            } else {
                let chosen = nth == at && row.stops;
                let columns = if row.opposite.is_some() {
                    facing
                } else {
                    columns
                };
                laid.lines.extend(columns.drawn(row, chosen, wide, look));
            }
        }
        laid.starts.push(laid.lines.len());
        while let Some(before) = laid.top.checked_sub(1) {
            if rows.get(before).is_none_or(|row| row.stops) {
                break;
            }
            laid.top = before;
        }
        laid
    }

    fn start(&self, row: usize) -> usize {
        self.starts.get(row).copied().unwrap_or(self.lines.len())
    }

    /// From which line on the page shows, so that the row under the cursor is on it. It turns by
    /// half screens: a step within one moves nothing but the cursor.
    fn first_line(&self, height: usize) -> usize {
        let (top, bottom) = (self.start(self.at), self.start(self.at + 1));
        let lines = self.lines.len();
        if lines <= height || bottom <= height {
            return 0;
        }
        let half = (height / 2).max(1);
        let from = ((bottom - height).div_ceil(half) * half).min(lines - height);
        let headed = self.start(self.top);
        let with_heading = bottom - headed <= height;
        from.min(if with_heading { headed } else { top })
    }

    /// How many rows where the cursor may stand are above and below what shows.
    fn unseen(&self, page: &Sheet<'_>, first: usize, from: usize, height: usize) -> (usize, usize) {
        let stops = |at: &usize| page.rows.get(*at).is_some_and(|row| row.stops);
        let above = (0..page.rows.len()).filter(stops);
        let above = above.take_while(|at| *at < first || self.start(at - first + 1) <= from);
        let below = (first..page.rows.len()).rev().filter(stops);
        let below = below.take_while(|at| self.start(at - first) >= from + height);
        (above.count(), below.count())
    }
}

fn heading(row: &Row, wide: usize, look: Look) -> Vec<Line<'static>> {
    let (symbol, meaning) = sign(&row.mark);
    let mut front = vec![Span::raw(" ")];
    if !symbol.is_empty() {
        front.push(Span::styled(format!("{symbol} "), look.of(meaning)));
    }
    let used = front.iter().map(Span::width).sum::<usize>();
    let pieces = pieces(&row.text, look, None);
    let lines = flow(&pieces, wide.saturating_sub(used).max(8)).into_iter();
    lines
        .enumerate()
        .map(|(nth, text)| {
            let mut spans = if nth == 0 {
                front.clone()
            } else {
                vec![Span::raw(" ".repeat(used))]
            };
            spans.extend(text);
            Line::from(spans)
        })
        .collect()
}

/// What stands under each other in a section.
#[derive(Clone, Copy, Default)]
struct Columns {
    /// Cells for signs.
    signs: usize,
    /// Cells for the names of fields.
    labels: usize,
}

impl Columns {
    /// The columns of these rows.
    fn of<'r, R: Iterator<Item = &'r Row>>(rows: impl Fn() -> R, wide: usize) -> Self {
        let signed = rows().any(|row| !sign(&row.mark).0.is_empty());
        // A third of the line, or more where a word needs it.
        let words = rows().flat_map(|row| row.label.split(' '));
        let longest = words.map(|word| width(&clean(word).into_string())).max();
        let most = longest.unwrap_or(0).min(wide / 2).max(wide / 3);
        let labels = rows().flat_map(|row| wrap(&row.label, most));
        let labels = labels.map(|line| width(&line)).max().unwrap_or(0);
        Self {
            signs: if signed { 2 } else { 0 },
            labels: if labels == 0 { 0 } else { labels + 2 },
        }
    }

    /// A row: its sign, its label, its text in as many lines as it takes, its aside.
    fn drawn(self, row: &Row, chosen: bool, wide: usize, look: Look) -> Vec<Line<'static>> {
        if row.is_space() {
            return vec![Line::default()];
        }
        let indent = " ".repeat(usize::from(row.depth) * 2);
        let (symbol, meaning) = sign(&row.mark);
        let label = wrap(&row.label, self.labels.saturating_sub(2));
        let aside = fit(&row.aside, wide / 3);
        let before = indent.len() + self.signs + self.labels;
        // What two are compared by is the matter of the line, and not the name of a field.
        let compares = |row: &Row| row.opposite.as_ref().is_some_and(Opposite::compares);
        let front = Front {
            indent: &indent,
            symbol: (symbol, meaning),
            label: &label,
            look: look.of(if compares(row) {
                Meaning::Plain
            } else {
                Meaning::Quiet
            }),
        };
        if let Some(opposite) = &row.opposite {
            let room = wide.saturating_sub(before);
            let texts = opposite::texts(row, opposite, chosen, room, look);
            if texts.is_empty() {
                return Vec::new();
            }
            return self.lines(&front, texts, chosen, look);
        }
        let behind = if aside.is_empty() {
            0
        } else {
            width(&aside) + 2
        };
        let room = wide.saturating_sub(before + behind).max(8);
        let over = chosen.then_some(Meaning::Chosen);
        let mut text = flow(&pieces(&row.text, look, over), room);
        if let Some(first) = text.first_mut().filter(|_| !aside.is_empty()) {
            let gap = room.saturating_sub(first.iter().map(Span::width).sum());
            first.push(Span::raw(" ".repeat(gap + 2)));
            first.push(Span::styled(aside, look.of(Meaning::Quiet)));
        }
        self.lines(&front, text, chosen, look)
    }

    /// The lines of a row: what stands in front of each, and its text.
    fn lines(
        self,
        front: &Front<'_>,
        text: Vec<Vec<Span<'static>>>,
        chosen: bool,
        look: Look,
    ) -> Vec<Line<'static>> {
        let count = text.len().max(front.label.len());
        let mut text = text.into_iter();
        let lines = (0..count).map(|nth| {
            let label = front.label.get(nth).map_or("", String::as_str);
            let (symbol, meaning) = front.symbol;
            let symbol = if nth == 0 { symbol } else { "" };
            let mut spans = vec![
                Span::raw(if chosen { "▌" } else { " " }),
                Span::raw(front.indent.to_owned()),
                Span::styled(column(symbol, self.signs), look.of(meaning)),
                Span::styled(column(label, self.labels), front.look),
            ];
            spans.extend(text.next().unwrap_or_default());
            Line::from(spans)
        });
        lines.collect()
    }
}

/// What stands in front of the text of a row.
struct Front<'a> {
    indent: &'a str,
    symbol: (&'static str, Meaning),
    label: &'a [String],
    look: ratatui::style::Style,
}

/// Pieces of text with their looks.
fn pieces(text: &[Piece], look: Look, over: Option<Meaning>) -> Vec<(&str, ratatui::style::Style)> {
    let styled = text.iter().map(|piece| {
        // A bar in reverse would be a hole.
        let bar = piece.text.starts_with(['█', '▌']);
        let meaning = over.filter(|_| !bar).unwrap_or(piece.meaning);
        (piece.text.as_str(), look.of(meaning))
    });
    styled.collect()
}

/// The sign of a mark.
pub(super) fn sign(mark: &Mark) -> (&'static str, Meaning) {
    match mark {
        Mark::None => ("", Meaning::Plain),
        Mark::Verdict(id) => style::verdict(id),
        Mark::Polarity(id) => style::polarity(id.as_deref()),
        Mark::Note(kind) => (style::note_kind(kind), Meaning::Quiet),
        Mark::Gap => ("!", Meaning::Gap),
        Mark::Look => ("!", Meaning::Develop),
    }
}
