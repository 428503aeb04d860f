//! The result, as a table that can be pasted into docs/performance.md.

use std::fmt::{self, Write as _};

use crate::programs::Program;

/// What a value is held against.
#[derive(Clone, Copy)]
pub(crate) enum Bar {
    /// At most so many times the bare program's.
    TimesBare(f64),
    /// At most so much more than the bare program's.
    BarePlus(f64),
    /// At most this, whatever the bare program does.
    AtMost(f64),
}

impl Bar {
    fn limit(self, bare: f64) -> f64 {
        match self {
            Self::TimesBare(times) => times * bare,
            Self::BarePlus(more) => bare + more,
            Self::AtMost(limit) => limit,
        }
    }

    fn words(self) -> String {
        match self {
            Self::TimesBare(times) => format!("≤ {times} ×"),
            Self::BarePlus(more) => format!("≤ bare + {}", number(more)),
            Self::AtMost(limit) => format!("≤ {}", number(limit)),
        }
    }
}

/// One row for what was measured, one column for each program.
pub(crate) struct Table<'a> {
    programs: &'a [Program],
    rows: Vec<String>,
    missed: bool,
}

impl<'a> Table<'a> {
    /// The first program is the one the others are held against.
    pub(crate) fn new(programs: &'a [Program]) -> Self {
        Self {
            programs,
            rows: Vec::new(),
            missed: false,
        }
    }

    /// Adds a row: a value for each program, and the bar each has to clear, if any.
    pub(crate) fn row(
        &mut self,
        name: &str,
        values: &[f64],
        bar: impl Fn(&Program) -> Option<Bar>,
    ) {
        let bare = values.first().copied().unwrap_or(f64::NAN);
        let mut row = format!("| {name} |");
        for (index, (program, &value)) in self.programs.iter().zip(values).enumerate() {
            let _ = write!(row, " {}", number(value));
            if index > 0 && bare > 0.0 {
                let _ = write!(row, " ({:.2} ×)", value / bare);
            }
            if let Some(bar) = bar(program) {
                // Not a number is a bar missed.
                let cleared = value <= bar.limit(bare);
                self.missed |= !cleared;
                let sign = if cleared { "✓" } else { "✗" };
                let _ = write!(row, " {sign} {}", bar.words());
            }
            row += " |";
        }
        eprintln!("{row}");
        self.rows.push(row);
    }

    /// Whether any bar was missed.
    pub(crate) fn missed(&self) -> bool {
        self.missed
    }
}

impl fmt::Display for Table<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "\n| 120 × 40 |")?;
        for program in self.programs {
            write!(out, " {} |", program.name)?;
        }
        writeln!(out)?;
        writeln!(out, "|---{}|", "|---:".repeat(self.programs.len()))?;
        for row in &self.rows {
            writeln!(out, "{row}")?;
        }
        Ok(())
    }
}

fn number(value: f64) -> String {
    if value.fract() == 0.0 || value >= 100.0 {
        format!("{value:.0}")
    } else {
        format!("{value:.2}")
    }
}
