//! The figure of a finding in one line, and over time: the same in the pane and on pages.

use super::FindingRow;
use crate::i18n::{Words, figure, quantity};

/// The figure beside the same figure elsewhere, and its year: "17 % · landet 11 % · 2025". Empty
/// where there is none of these.
pub fn figures(row: &FindingRow, words: &Words) -> String {
    let others = row
        .comparisons
        .iter()
        .map(|(area, value)| format!("{area} {}", elsewhere(row, value, words)));
    own_figure(row, words)
        .into_iter()
        .chain(others)
        .chain(row.period.clone())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// The figure with its unit, or why there is none.
pub fn own_figure(row: &FindingRow, words: &Words) -> Option<String> {
    let unit = row.unit.as_deref().unwrap_or_default();
    match (&row.value, &row.missing) {
        (Some(value), _) => Some(quantity(words.lang(), value, unit)),
        (None, Some(missing)) => Some(words.get(&format!("missing-value-{missing}"))),
        (None, None) => None,
    }
}

/// The same figure at another place or time. A unit in words stands behind the first one only.
pub fn elsewhere(row: &FindingRow, value: &str, words: &Words) -> String {
    match row.unit.as_deref() {
        Some("%") => quantity(words.lang(), value, "%"),
        _ => figure(words.lang(), value),
    }
}

/// A line of bars for a figure over time; none where there are fewer than two.
pub fn sparkline(series: &[f64]) -> String {
    const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    /// From which share of seven parts each bar but the lowest is shown.
    const STEPS: [f64; 7] = [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5];
    if series.len() < 2 {
        return String::new();
    }
    let highest = series.iter().copied().fold(f64::MIN, f64::max);
    let lowest = series.iter().copied().fold(f64::MAX, f64::min).min(0.0);
    let span = if highest > lowest {
        highest - lowest
    } else {
        1.0
    };
    series
        .iter()
        .map(|value| {
            let share = (value - lowest) / span * 7.0;
            let bar = STEPS.iter().filter(|step| share >= **step).count();
            BARS.get(bar).copied().unwrap_or('▁')
        })
        .collect()
}
