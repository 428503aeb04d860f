//! A finding: what it says, and its figure beside the same figure elsewhere and over time.
//!
//! ```text
//!  ▲ Har vært tydelig beruset det siste året          utfordring
//!    2025    16 % ████████████████████████  ▁▄█
//!    Fylket  14 % █████████████████████
//!    Landet  13 % ███████████████████▌
//! ```

use ratatui::text::{Line, Span};

use super::style::{self, Look, Meaning};
use super::text::{column, fit, width, wrap};
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

/// How many lines it takes.
pub(super) fn height(row: &FindingRow, words: &Words, wide: usize) -> usize {
    texts(row, words, wide).len() + numbers(row, words, wide).len()
}

pub(super) fn view(
    row: &FindingRow,
    cursor: Cursor,
    words: &Words,
    look: Look,
    wide: usize,
) -> Vec<Line<'static>> {
    let (symbol, meaning) = style::polarity(row.polarity.as_deref());
    let word = word(row, words, wide);
    let mark = if cursor == Cursor::Elsewhere {
        " "
    } else {
        "▌"
    };
    let mut lines = Vec::new();
    for (nth, line) in texts(row, words, wide).into_iter().enumerate() {
        let (symbol, word) = if nth == 0 {
            (symbol, word.as_str())
        } else {
            (" ", "")
        };
        let room = wide.saturating_sub(INDENT + width(word) + 1);
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
    for number in numbers(row, words, wide) {
        lines.push(Line::from(vec![
            Span::styled(mark, look.of(Meaning::Heading)),
            Span::styled(
                format!("{:>1$}{2}", "", INDENT - 1, number.figure),
                look.of(if number.own {
                    Meaning::Heading
                } else {
                    Meaning::Plain
                }),
            ),
            Span::styled(number.picture, look.of(Meaning::Quiet)),
        ]));
    }
    lines
}

/// Challenge or resource in a word, where there is room.
fn word(row: &FindingRow, words: &Words, wide: usize) -> String {
    match &row.polarity {
        Some(polarity) if wide >= WITH_WORD => {
            format!(" {}", words.label(Vocabulary::Polarity, polarity))
        }
        _ => String::new(),
    }
}

fn texts(row: &FindingRow, words: &Words, wide: usize) -> Vec<String> {
    let room = wide.saturating_sub(INDENT + width(&word(row, words, wide)) + 1);
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

fn numbers(row: &FindingRow, words: &Words, wide: usize) -> Vec<Number> {
    compared(row, words, wide).unwrap_or_else(|| in_words(row, words, wide))
}

/// The figure and its like elsewhere, one under the other on one scale. None where there is
/// nothing to compare, or no room.
fn compared(row: &FindingRow, words: &Words, wide: usize) -> Option<Vec<Number>> {
    if row.comparisons.is_empty() {
        return None;
    }
    let own = row.value.as_ref().map(|value| elsewhere(row, value, words));
    let missing = own.is_none().then(|| own_figure(row, words)).flatten();
    let mut table = vec![(
        row.period.clone().unwrap_or_default(),
        own.unwrap_or_default(),
        row.value.as_deref().and_then(drawn),
    )];
    table.extend(row.comparisons.iter().map(|(area, value)| {
        let figure = elsewhere(row, value, words);
        (area.clone(), figure, drawn(value))
    }));
    let labels = table.iter().map(|(label, ..)| width(label)).max()?;
    let labels = labels.min(wide / 3);
    let figures = table.iter().map(|(_, figure, _)| width(figure)).max()?;
    let room = wide.saturating_sub(INDENT + labels + figures + 4);
    let spark = sparkline(&row.series);
    // Over time stands behind the figure's own bar, or under all of them.
    let beside = room.checked_sub(width(&spark) + 2);
    let beside = beside.filter(|room| *room >= SHORTEST_BAR && !spark.is_empty());
    let bar = beside.unwrap_or(room).min(LONGEST_BAR);
    if bar < SHORTEST_BAR {
        return None;
    }
    let most = table.iter().filter_map(|(.., value)| *value);
    let most = most.fold(0.0, f64::max);
    let mut numbers: Vec<Number> = table
        .into_iter()
        .enumerate()
        .map(|(nth, (label, figure, value))| Number {
            figure: format!(
                "{}  {}{figure} ",
                column(&label, labels),
                " ".repeat(figures - width(&figure))
            ),
            picture: value.map_or_else(String::new, |value| bar_of(value / most, bar)),
            own: nth == 0,
        })
        .collect();
    if let Some(own) = numbers.first_mut() {
        if let Some(missing) = missing {
            own.figure = format!("{}  {missing} ", own.figure.trim_end());
        }
        if beside.is_some() {
            let bar = column(&own.picture, bar);
            own.picture = format!("{bar}  {spark}");
        }
    }
    // A unit in words stands over the figures, so that they stand in one column.
    let unit = row.unit.as_deref().filter(|unit| *unit != "%");
    if let Some(unit) = unit.filter(|unit| !unit.is_empty()) {
        numbers.insert(0, quiet(fit(unit, wide.saturating_sub(INDENT + 1))));
    }
    if beside.is_none() && !spark.is_empty() {
        numbers.push(quiet(spark));
    }
    Some(numbers)
}

/// The figures one after the other, and the line over time behind them where it fits.
fn in_words(row: &FindingRow, words: &Words, wide: usize) -> Vec<Number> {
    let room = wide.saturating_sub(INDENT + 1);
    let mut numbers: Vec<Number> = wrap(&figures(row, words), room)
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

/// The value as it is drawn; what is below nothing has no bar.
fn drawn(decimal: &str) -> Option<f64> {
    let value: f64 = decimal.parse().ok()?;
    (value > 0.0).then_some(value)
}

/// A bar of this share of so many cells, to an eighth of a cell.
fn bar_of(share: f64, cells: usize) -> String {
    const PARTS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let all = u16::try_from(cells * 8).unwrap_or(u16::MAX);
    let reaches = |part: &u16| f64::from(*part) - 0.5 <= share * f64::from(all);
    let eighths = (1..=all).take_while(reaches).count().max(1);
    let rest = PARTS.get(eighths % 8).copied().unwrap_or_default();
    format!("{}{rest}", "█".repeat(eighths / 8))
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
            ..FindingRow::default()
        }
    }

    fn drawn_in(row: &FindingRow, wide: usize) -> Vec<String> {
        let words = Words::new(Lang::Nb);
        let lines = view(
            row,
            Cursor::Elsewhere,
            &words,
            Look::new(crate::app::colours::Colours::Mono, false),
            wide,
        );
        assert_eq!(lines.len(), height(row, &words, wide));
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
                "   2025    16 % █████████████  ▂▄█",
                "   Fylket  12 % █████████▊",
                "   Landet   4 % ███▎",
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
        assert_eq!(lines[1], "   2025  skjermet");
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
        let words = lines.join(" ");
        assert!(
            words.contains("16 %") && words.contains("Fylket 12 %"),
            "{words}"
        );
        assert!(words.contains("▂▄█"), "{words}");
    }

    #[test]
    fn a_bar_is_as_long_as_its_share() {
        assert_eq!(bar_of(1.0, 4), "████");
        assert_eq!(bar_of(0.5, 4), "██");
        assert_eq!(bar_of(0.53125, 4), "██▏");
        assert_eq!(bar_of(0.0001, 4), "▏");
    }
}
