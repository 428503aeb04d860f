//! A finding: what it says, and its figure beside the same figure elsewhere and over time.
//!
//! ```text
//!  ▲ Har vært tydelig beruset det siste året          utfordring
//!    2025       16 % ████████████████████████
//!    Fylket     14 % █████████████████████
//!    Landet     13 % ███████████████████▌
//!    2019–2025       ▅ ▆ █
//! ```

use ratatui::text::{Line, Span};

use super::style::{self, Look, Meaning};
use super::text::{clean, column, fit, width, wrap};
use crate::app::panes::{FindingRow, elsewhere, figures, own_figure, sparkline};
use crate::i18n::{Vocabulary, Words};

/// How many lines the words have at most.
const MOST_LINES: usize = 3;
/// From this width on the mark of challenge or resource has its word, too.
const WITH_WORD: usize = 46;
/// A bar longer than this says no more.
const LONGEST_BAR: usize = 24;
/// A bar shorter than this says too little.
const SHORTEST_BAR: usize = 5;
/// In front of the words, and of the figures.
const INDENT: usize = 3;

/// Where the cursor is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cursor {
    /// On this finding.
    Here,
    /// On this finding, and keys go elsewhere.
    Marked,
    /// Not on it.
    Elsewhere,
}

/// How findings that stand under each other are laid out, so that their figures and bars do, too.
pub(super) struct Layout<'a> {
    words: &'a Words,
    wide: usize,
    /// Cells for area or year, and for the figure.
    labels: usize,
    figures: usize,
}

impl<'a> Layout<'a> {
    /// For these findings, on lines of so many cells.
    pub(super) fn of<'f>(
        rows: impl Iterator<Item = &'f FindingRow>,
        words: &'a Words,
        wide: usize,
    ) -> Self {
        let (mut labels, mut figures) = (0, 0);
        for row in rows {
            for line in table(row, words) {
                labels = labels.max(width(&line.label));
                figures = figures.max(width(&line.figure));
            }
            if !row.comparisons.is_empty() {
                labels = labels.max(over_time(row).map_or(0, |(label, _)| width(&label)));
            }
        }
        Self {
            words,
            wide,
            labels: labels.min(wide / 3),
            figures,
        }
    }

    /// Cells for bars; none where they would say too little.
    fn bar(&self) -> Option<usize> {
        let used = INDENT + self.labels + self.figures + 4;
        let bar = self.wide.saturating_sub(used).min(LONGEST_BAR);
        (bar >= SHORTEST_BAR).then_some(bar)
    }
}

/// How many lines it takes.
pub(super) fn height(row: &FindingRow, layout: &Layout<'_>) -> usize {
    texts(row, layout).len() + numbers(row, layout).len()
}

pub(super) fn view(
    row: &FindingRow,
    cursor: Cursor,
    layout: &Layout<'_>,
    look: Look,
) -> Vec<Line<'static>> {
    let (symbol, meaning) = style::polarity(row.polarity.as_deref());
    let word = word(row, layout);
    let mark = if cursor == Cursor::Elsewhere {
        " "
    } else {
        "▌"
    };
    let mut lines = Vec::new();
    for (nth, line) in texts(row, layout).into_iter().enumerate() {
        let (symbol, word) = if nth == 0 {
            (symbol, word.as_str())
        } else {
            (" ", "")
        };
        let room = layout.wide.saturating_sub(INDENT + width(word) + 1);
        let line = column(&line, room);
        lines.push(if cursor == Cursor::Here {
            Line::from(look.chosen(format!("{symbol} {line}{word} ")))
        } else {
            Line::from(vec![
                Span::styled(mark, look.of(Meaning::Heading)),
                Span::styled(format!("{symbol} "), look.of(meaning)),
                Span::raw(line),
                Span::styled(format!("{word} "), look.of(meaning)),
            ])
        });
    }
    for number in numbers(row, layout) {
        let (figure, picture) = if number.own {
            (Meaning::Heading, Meaning::Plain)
        } else {
            (Meaning::Plain, Meaning::Quiet)
        };
        lines.push(Line::from(vec![
            Span::styled(mark, look.of(Meaning::Heading)),
            Span::styled(
                format!("{:1$}{2}", "", INDENT - 1, number.figure),
                look.of(figure),
            ),
            Span::styled(number.picture, look.of(picture)),
        ]));
    }
    lines
}

/// Challenge or resource in a word, where there is room.
fn word(row: &FindingRow, layout: &Layout<'_>) -> String {
    match &row.polarity {
        Some(polarity) if layout.wide >= WITH_WORD => {
            format!(" {}", layout.words.label(Vocabulary::Polarity, polarity))
        }
        _ => String::new(),
    }
}

fn texts(row: &FindingRow, layout: &Layout<'_>) -> Vec<String> {
    let room = layout
        .wide
        .saturating_sub(INDENT + width(&word(row, layout)) + 1);
    let mut lines = wrap(&row.text, room);
    if lines.len() > MOST_LINES {
        let rest = lines.split_off(MOST_LINES - 1).join(" ");
        lines.push(fit(&rest, room));
    }
    lines
}

/// A line of figures: what is read, and a picture of it.
struct Number {
    figure: String,
    picture: String,
    /// Whether it is the figure itself, and not another one to compare it with.
    own: bool,
}

fn numbers(row: &FindingRow, layout: &Layout<'_>) -> Vec<Number> {
    compared(row, layout).unwrap_or_else(|| in_words(row, layout))
}

/// A figure to be compared with others.
struct Compared {
    /// The year of one's own, the area of others.
    label: String,
    figure: String,
    /// As it is drawn; what is not above nothing has no bar.
    value: Option<f64>,
}

/// One's own figure, then those it is compared with; nothing where there is nothing to compare.
fn table(row: &FindingRow, words: &Words) -> Vec<Compared> {
    if row.comparisons.is_empty() {
        return Vec::new();
    }
    let of = |label: &str, value: &str| Compared {
        label: clean(label).into_string(),
        figure: clean(&elsewhere(row, value, words)).into_string(),
        value: value.parse().ok().filter(|value| *value > 0.0),
    };
    let year = row.period.as_deref().unwrap_or_default();
    let own = row.value.as_ref().map_or_else(
        || Compared {
            label: clean(year).into_string(),
            figure: String::new(),
            value: None,
        },
        |value| of(year, value),
    );
    let others = row.comparisons.iter().map(|(area, value)| of(area, value));
    std::iter::once(own).chain(others).collect()
}

/// The figure and its like elsewhere, one under the other on one scale, and then over time. None
/// where there is nothing to compare, or no room.
fn compared(row: &FindingRow, layout: &Layout<'_>) -> Option<Vec<Number>> {
    let table = table(row, layout.words);
    let bar = layout.bar().filter(|_| !table.is_empty())?;
    let most = table.iter().filter_map(|line| line.value);
    let most = most.fold(0.0, f64::max);
    let mut numbers = Vec::new();
    // A unit in words stands over the figures, so that they stand in one column.
    let unit = row.unit.as_deref().unwrap_or_default();
    if !matches!(unit, "" | "%") {
        numbers.push(quiet(fit(unit, layout.wide.saturating_sub(INDENT + 1))));
    }
    for (nth, line) in table.into_iter().enumerate() {
        let own = nth == 0;
        let missing = own_figure(row, layout.words).filter(|_| own && row.value.is_none());
        let label = column(&line.label, layout.labels);
        let figure = missing.unwrap_or_else(|| {
            let before = layout.figures.saturating_sub(width(&line.figure));
            format!("{:before$}{}", "", line.figure)
        });
        let value = line.value.map(|value| bar_of(value / most, bar));
        numbers.push(Number {
            figure: format!("{label}  {figure} "),
            picture: value.unwrap_or_default(),
            own,
        });
    }
    if let Some((label, spark)) = over_time(row) {
        let label = column(&label, layout.labels);
        numbers.push(Number {
            figure: format!("{label}  {:1$} ", "", layout.figures),
            picture: spark,
            own: false,
        });
    }
    Some(numbers)
}

/// From when to when, and the line over time.
fn over_time(row: &FindingRow) -> Option<(String, String)> {
    let spark = sparkline(&row.series);
    let (first, last) = row.span.as_ref().filter(|_| !spark.is_empty())?;
    let label = clean(&format!("{first}–{last}")).into_string();
    // With spaces between them they are no bar.
    let spaced: String = spark.chars().flat_map(|bar| [bar, ' ']).collect();
    Some((label, spaced))
}

/// The figures one after the other, and the line over time behind them where it fits.
fn in_words(row: &FindingRow, layout: &Layout<'_>) -> Vec<Number> {
    let room = layout.wide.saturating_sub(INDENT + 1);
    let mut numbers: Vec<Number> = wrap(&figures(row, layout.words), room)
        .into_iter()
        .map(|figure| Number {
            figure,
            picture: String::new(),
            own: row.value.is_some() || row.missing.is_some(),
        })
        .collect();
    let spark = sparkline(&row.series);
    match numbers.last_mut() {
        _ if spark.is_empty() => {}
        Some(last) if width(&last.figure) + 2 + width(&spark) <= room => {
            last.picture = format!("  {spark}");
        }
        _ => numbers.push(quiet(spark)),
    }
    numbers
}

fn quiet(picture: String) -> Number {
    Number {
        figure: String::new(),
        picture,
        own: false,
    }
}

/// A bar of this share of so many cells, to half a cell: every terminal has these two blocks.
fn bar_of(share: f64, cells: usize) -> String {
    let all = u16::try_from(cells * 2).unwrap_or(u16::MAX);
    let reaches = |half: &u16| f64::from(*half) - 0.5 <= share * f64::from(all);
    let halves = (1..=all).take_while(reaches).count().max(1);
    format!("{}{}", "█".repeat(halves / 2), "▌".repeat(halves % 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    fn cannabis() -> FindingRow {
        FindingRow {
            text: "Har brukt cannabis".to_owned(),
            polarity: Some("challenge".to_owned()),
            value: Some("16".to_owned()),
            unit: Some("%".to_owned()),
            period: Some("2025".to_owned()),
            comparisons: vec![
                ("Fylket".to_owned(), "12".to_owned()),
                ("Landet".to_owned(), "4".to_owned()),
            ],
            series: vec![2.0, 8.0, 16.0],
            span: Some(("2019".to_owned(), "2025".to_owned())),
            ..FindingRow::default()
        }
    }

    fn drawn_in(row: &FindingRow, wide: usize) -> Vec<String> {
        let words = Words::new(Lang::Nb);
        let layout = Layout::of(std::iter::once(row), &words, wide);
        let lines = view(
            row,
            Cursor::Elsewhere,
            &layout,
            Look::new(crate::app::colours::Colours::Mono, false),
        );
        assert_eq!(lines.len(), height(row, &layout));
        let texts = lines.iter().map(|line| {
            let spans = line.spans.iter().map(|span| span.content.as_ref());
            spans.collect::<String>().replace('\u{a0}', " ")
        });
        texts.map(|text| text.trim_end().to_owned()).collect()
    }

    #[test]
    fn figures_stand_under_each_other_with_bars_on_one_scale() {
        assert_eq!(
            drawn_in(&cannabis(), 36),
            [
                " ▲ Har brukt cannabis",
                "   2025       16 % ████████████████",
                "   Fylket     12 % ████████████",
                "   Landet      4 % ████",
                "   2019–2025       ▂ ▅ █",
            ]
        );
        assert!(drawn_in(&cannabis(), 60)[0].ends_with("utfordring"));
    }

    #[test]
    fn what_has_no_figure_says_why_and_is_compared_all_the_same() {
        let row = FindingRow {
            value: None,
            missing: Some("suppressed".to_owned()),
            series: Vec::new(),
            ..cannabis()
        };
        let lines = drawn_in(&row, 30);
        assert_eq!(lines[1], "   2025    skjermet");
        assert!(lines[2].starts_with("   Fylket  12 % ███"), "{lines:?}");
        let alone = FindingRow {
            comparisons: Vec::new(),
            ..row
        };
        assert_eq!(drawn_in(&alone, 30)[1], "   skjermet · 2025");
    }

    #[test]
    fn without_room_for_bars_the_figures_are_words() {
        let lines = drawn_in(&cannabis(), 18);
        let words = lines
            .join(" ")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        assert!(
            words.contains("16 %") && words.contains("Fylket 12 %"),
            "{words}"
        );
        assert!(words.contains("▂▅█"), "{words}");
    }

    #[test]
    fn a_bar_is_as_long_as_its_share() {
        assert_eq!(bar_of(1.0, 4), "████");
        assert_eq!(bar_of(0.5, 4), "██");
        assert_eq!(bar_of(0.6, 4), "██▌");
        assert_eq!(bar_of(0.0001, 4), "▌");
    }
}
