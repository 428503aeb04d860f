//! A finding opened large: its figure beside the same figure elsewhere and over time, with a bar
//! for each, what is made of it, and where it comes from.

use super::lines::section;
use super::reader::Reader;
use super::row::{Mark, Row};
use super::{lines, thing};
use crate::app::meaning::Meaning;
use crate::app::panes::{FindingRow, elsewhere, own_figure};
use crate::domain::field::Field;
use crate::domain::gaps::{Missing, gaps};
use crate::domain::item::{Finding, ItemKind};
use crate::domain::log::Slot;
use crate::domain::state::Shown;
use crate::i18n::capitalised;
use crate::say;

/// How many cells the longest bar takes: it stands beside a name and a figure on a small screen.
const BAR: usize = 20;
/// The same in halves of a cell.
const LONGEST: f64 = 40.0;

/// The fields that stand in a place of their own.
const APART: [Field; 6] = [
    Field::Text,
    Field::Value,
    Field::Unit,
    Field::Comparisons,
    Field::Series,
    Field::Source,
];

/// The lines of the page.
pub(super) fn rows(reader: &Reader<'_>, slot: Slot) -> Vec<Row> {
    let Some(shown) = reader.view.read::<Finding<'_>>(slot) else {
        return Vec::new();
    };
    let polarity = shown.polarity.as_deref().map(str::to_owned);
    let mut rows = thing::head(reader, slot, &Mark::Polarity(polarity));
    rows.extend(compared(reader, &shown));
    rows.extend(over_time(reader, &shown));
    rows.extend(thing::fields(reader, slot, &APART));
    rows.extend(provenance(reader, &shown));
    rows.extend(thing::judged_by(reader, slot));
    rows.extend(holes(reader, &shown));
    rows.extend(thing::notes_about(reader, slot));
    rows
}

/// One line of a small chart.
struct Bar {
    name: String,
    value: Option<f64>,
    figure: String,
    own: bool,
}

/// The figure, and the same figure elsewhere.
fn compared(reader: &Reader<'_>, shown: &Shown<Finding<'_>>) -> Vec<Row> {
    let words = reader.words;
    let read = FindingRow::of(shown);
    // Where it stands alone there is no "here" and "there".
    let name = if read.comparisons.is_empty() {
        reader.field(Field::Value)
    } else {
        say!(words, "page-here")
    };
    let own = own_figure(&read, words).map(|figure| Bar {
        name,
        value: read.value.as_deref().and_then(|value| value.parse().ok()),
        figure,
        own: true,
    });
    let others = read.comparisons.iter().map(|(area, value)| Bar {
        name: area.clone(),
        value: value.parse().ok(),
        figure: elsewhere(&read, value, words),
        own: false,
    });
    let bars: Vec<Bar> = own.into_iter().chain(others).collect();
    chart(shown, Row::space(), &bars)
}

/// The same figure at other times.
fn over_time(reader: &Reader<'_>, shown: &Shown<Finding<'_>>) -> Vec<Row> {
    let read = FindingRow::of(shown);
    let bars: Vec<Bar> = shown
        .series
        .iter()
        .map(|point| Bar {
            name: point.period.to_string(),
            value: point.value.parse().ok(),
            figure: elsewhere(&read, &point.value, reader.words),
            own: true,
        })
        .collect();
    let heading = capitalised(&say!(reader.words, "page-over-time"));
    chart(shown, Row::heading(heading), &bars)
}

/// A line for each figure: its name, a bar where there are several, and the figure. Bars and
/// figures stand under each other.
fn chart(shown: &Shown<Finding<'_>>, first: Row, bars: &[Bar]) -> Vec<Row> {
    if bars.is_empty() {
        return Vec::new();
    }
    let most = bars.iter().filter_map(|bar| bar.value).fold(0.0, f64::max);
    let wide = bars.iter().map(|bar| bar.figure.chars().count()).max();
    let own = match shown.polarity.as_deref() {
        Some("challenge") => Meaning::Develop,
        Some("resource") => Meaning::Good,
        _ => Meaning::Plain,
    };
    let rows = bars.iter().map(|bar| {
        let row = Row {
            text: Vec::new(),
            ..Row::field(&bar.name, "")
        };
        let drawn = blocks(bar.value.unwrap_or(0.0), most);
        let row = match bars.len() {
            0 | 1 => row,
            _ if bar.own => row.saying(drawn, own),
            _ => row.saying(drawn, Meaning::Quiet),
        };
        let indent = wide.unwrap_or(0).saturating_sub(bar.figure.chars().count());
        let figure = format!("{}{}", NO_BREAK.repeat(indent + 2), bar.figure);
        let figure = if bars.len() > 1 {
            figure
        } else {
            bar.figure.clone()
        };
        row.saying(
            figure,
            if bar.own {
                Meaning::Heading
            } else {
                Meaning::Plain
            },
        )
    });
    std::iter::once(first).chain(rows).collect()
}

/// A space at which no line is broken: a bar and its figure stay on one line.
const NO_BREAK: &str = "\u{a0}";

/// A bar, filled up to the length of the longest. Half a cell is the finest step: the parts of
/// a cell that every font has.
fn blocks(value: f64, most: f64) -> String {
    let share = if most > 0.0 { value / most } else { 0.0 };
    // Counted up, not cast down.
    let halves = (1..=BAR * 2)
        .zip(1..=u32::MAX)
        .take_while(|&(_, half)| share * LONGEST + 0.5 >= f64::from(half))
        .count();
    let half = if halves % 2 == 0 { "" } else { "▌" };
    let room = BAR - halves.div_ceil(2);
    format!("{}{half}{}", "█".repeat(halves / 2), NO_BREAK.repeat(room))
}

/// Where it comes from.
fn provenance(reader: &Reader<'_>, shown: &Shown<Finding<'_>>) -> Vec<Row> {
    let Some(slot) = reader.view.there(shown.source) else {
        let mut rows = vec![Row::heading(say!(reader.words, "without-source"))];
        rows.extend(shown.source.map(|id| reader.absent(id)));
        return rows;
    };
    let source = reader.view.read(slot);
    let mut rows = vec![Row::heading(reader.one(ItemKind::Source))];
    rows.extend(source.map(|source| {
        let name = reader.field(Field::Name);
        lines::source(reader, &source).labelled(name)
    }));
    let apart = [Field::Name, Field::Kind, Field::Owner, Field::Period];
    rows.extend(super::fields::rows(reader, slot, &apart));
    rows
}

/// The gaps that this finding makes.
fn holes(reader: &Reader<'_>, shown: &Shown<Finding<'_>>) -> Vec<Row> {
    let made = gaps(reader.view).into_iter().filter(|gap| {
        matches!(&gap.missing, Missing::Measure { findings, .. } if findings.contains(&shown.id))
    });
    let rows = made.map(|gap| lines::gap(reader, &gap)).collect();
    section(&reader.gaps_heading(), rows)
}
