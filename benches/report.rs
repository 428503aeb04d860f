//! Reports of ten thousand things: from the state to the report, and from that to the bytes of
//! each format.
//!
//! ```text
//! cargo bench --bench report
//! cargo bench --bench report -- --gate      exit code 1 where a bar is missed
//! ```

#![expect(
    clippy::expect_used,
    reason = "a benchmark that cannot go on says so by panicking"
)]

#[path = "support/large.rs"]
mod large;

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use oversikt::domain::id::ReplicaId;
use oversikt::domain::session::{Hand, Session};
use oversikt::i18n::{Lang, Words};
use oversikt::report::{
    Block, Format, Options, Piece, Purpose, Report, Section, Table, TableRow, Text, names_of,
    render,
};
use oversikt::report::{List, Origin};
use oversikt::store::{reading, seminar};

/// The things of a report.
const THINGS: usize = 10_000;
/// How often each is measured; the median counts.
const ROUNDS: usize = 15;

fn main() -> ExitCode {
    // `cargo test --benches` only asks whether it runs.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let words = Words::new(Lang::Nb);
    words.read();
    let day = Day::new();
    println!("\n| what | median | computing | bar |\n|---|---|---|---|");
    let mut kept = true;
    for purpose in Purpose::ALL {
        let options = Options {
            purpose,
            ..Options::default()
        };
        let report = || Report::of(day.session.view().public(), &words, &options);
        let of = format!("{}, {} things", purpose.name(), report().ids().len());
        row(&format!("the report itself: {of}"), median(&report), None);
        let (made, names) = (report(), names_of(day.session.view()));
        let guard = || made.noticed(&names);
        row(&format!("read by the guard: {of}"), median(&guard), None);
        for format in Format::of(purpose.kind()) {
            kept &= written(&report(), format, &of);
        }
    }
    let tables = tables(&day.session);
    let of = format!("a plan of {} rows", tables.ids().len());
    for format in [Format::Csv, Format::Xlsx, Format::Html, Format::Docx] {
        kept &= written(&tables, format, &of);
    }
    if std::env::args().any(|argument| argument == "--gate") && !kept {
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// A seminar of about so many things that a report of all of it is one of ten thousand.
struct Day {
    session: Session,
}

impl Day {
    fn new() -> Self {
        // Of a hundred intents ninety add something that a report shows.
        let bytes = large::file(&large::lines(THINGS * 11 / 10));
        let reading = reading::read(bytes).expect("whole");
        let hand = Hand::new(ReplicaId::new(3), ReplicaId::new(4));
        Self {
            session: Session::new(seminar::log_of(vec![reading]), hand),
        }
    }
}

/// A plan as large as no municipality has one: a row for each thing, with text as people write it.
fn tables(session: &Session) -> Report {
    let words = Words::new(Lang::Nb);
    let report = Report::of(session.view().public(), &words, &Options::default());
    let all = report
        .texts()
        .filter_map(|(_, text)| text.id.map(|id| (id, text)));
    let rows = all.map(|(id, text)| TableRow {
        id: Some(id),
        cells: vec![
            Text::ours("Færre unge drikker"),
            Text::said(text.plain()),
            Text::default().and(Piece::new("skole", Origin::Said).linked(id)),
            Text::ours("selektiv"),
        ],
    });
    let table = Table {
        caption: "Tiltak".to_owned(),
        columns: ["Mål", "Tiltak", "Ansvar", "Nivå"]
            .map(str::to_owned)
            .into(),
        named_by: 1,
        rows: rows.take(THINGS).collect(),
    };
    Report {
        kind: Purpose::Plan.kind(),
        sections: vec![Section {
            id: None,
            level: 2,
            heading: Text::ours("Tiltak"),
            blocks: vec![Block::List(List::default()), Block::Table(table)],
        }],
        ..report
    }
}

/// Measures a format, and says whether it keeps to its bar. What there is nothing to write of is
/// not measured.
fn written(report: &Report, format: Format, of: &str) -> bool {
    let Ok(bytes) = render(report, format) else {
        return true;
    };
    let bar = match format {
        Format::Markdown | Format::Html | Format::Csv => Some(50),
        Format::Docx => Some(500),
        Format::Xlsx | Format::Svg | Format::Json => None,
    };
    let took = median(&|| render(report, format).expect("rendered before"));
    let size = bytes.len() / 1024;
    row(
        &format!("{format}: {of}, {size} KiB"),
        took,
        bar.map(Duration::from_millis),
    )
}

/// What something took.
#[derive(Clone, Copy)]
struct Took {
    /// Until it was there.
    wall: Duration,
    /// Of the processors: what it would take on a machine that has nothing else to do.
    computing: Duration,
}

/// The median of some rounds.
fn median<T>(work: &impl Fn() -> T) -> Took {
    let (mut walls, mut computings) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let (start, busy) = (Instant::now(), busy());
        let done = black_box(work());
        walls.push(start.elapsed());
        computings.push(self::busy().saturating_sub(busy));
        drop(done);
    }
    let middle = |mut times: Vec<Duration>| {
        times.sort_unstable();
        times.get(ROUNDS / 2).copied().unwrap_or(Duration::MAX)
    };
    Took {
        wall: middle(walls),
        computing: middle(computings),
    }
}

#[cfg(unix)]
fn busy() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::try_from(time).unwrap_or_default()
}

#[cfg(not(unix))]
fn busy() -> Duration {
    static START: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);
    START.elapsed()
}

/// Prints a line of the table. Whether it keeps to its bar.
fn row(what: &str, took: Took, bar: Option<Duration>) -> bool {
    let [wall, computing] =
        [took.wall, took.computing].map(|time| format!("{:.1} ms", time.as_secs_f64() * 1000.0));
    let Some(bar) = bar else {
        println!("| {what} | {wall} | {computing} | |");
        return true;
    };
    let kept = took.wall <= bar;
    let sign = if kept { "✓" } else { "✗" };
    let bar = bar.as_millis();
    println!("| {what} | {wall} {sign} | {computing} | ≤ {bar} ms |");
    kept
}
