//! Search beside what it is measured against: ready beside a typed `serde_json` parse of the
//! file, and a keystroke beside eight milliseconds.
//!
//! ```text
//! cargo bench --bench search
//! cargo bench --bench search -- --gate                     exit code 1 where a bar is missed
//! OVERSIKT_BENCH_EVENTS=1000000 cargo bench --bench search
//! ```
//!
//! A keystroke is what happens when a letter is typed: every beginning of every query is searched
//! for, from its first letter on, and the list of what is shown is made.

#![expect(
    clippy::expect_used,
    reason = "a benchmark that cannot go on says so by panicking"
)]

#[path = "support/large.rs"]
mod large;
#[path = "support/typed.rs"]
mod typed;

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use oversikt::domain::id::ReplicaId;
use oversikt::domain::search::Index;
use oversikt::domain::session::{Hand, Session};
use oversikt::store::{reading, seminar};

/// What somebody might type: words that are there in several spellings, several words in any
/// order, figures and signs, misspellings that only the last tier finds, and nonsense.
const QUERIES: [&str; 14] = [
    "sarbarhetsmøte",
    "SÅRBARHETSARBEID",
    "sa\u{30a}rbarhet",
    "skole åpen",
    "laerer",
    "foreldremøter i skolehelsetjenesten",
    "det er for mange som ikke",
    "ungdomsklubb plan, 4711",
    "17.5 %",
    "foredrerusmte",
    "helsskolplan rusttak",
    "oppflgngstlbd",
    "xqzwj",
    "ååå øøø æææ",
];
/// As many as the screen asks for.
const MOST: usize = 1_000;
/// How often each beginning is searched for.
const ROUNDS: usize = 15;
/// How often each way of opening is measured, in turns.
const OPENINGS: usize = 15;
const A_KEYSTROKE: Duration = Duration::from_millis(8);

fn main() -> ExitCode {
    // `cargo test --all-targets` runs benchmarks too, without this.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let events = std::env::var("OVERSIKT_BENCH_EVENTS").ok();
    let events = events.map_or(100_000, |events| events.parse().expect("a number"));
    let bytes = large::file(&large::lines(events));
    println!("\n| {events} events | ours | beside | ratio | bar |\n|---|---|---|---|---|");
    let ready = ready(&bytes);
    // A million events have no bar for a keystroke.
    let typed = keystrokes(&bytes) || events > 100_000;
    if std::env::args().any(|argument| argument == "--gate") && !(ready && typed) {
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// From the bytes of a file until search answers.
fn ready(bytes: &[u8]) -> bool {
    let [mut parses, mut states, mut indexes] = [const { Vec::new() }; 3];
    for _ in 0..OPENINGS {
        parses.push(timed(|| {
            serde_json::from_slice::<typed::File>(bytes).expect("valid")
        }));
        let copy = bytes.to_vec();
        let mut session = None;
        states.push(timed(|| session = Some(state(copy))));
        let session = session.expect("just made");
        indexes.push(timed(|| Index::of(session.view())));
    }
    let sums = states.iter().zip(&indexes);
    let whole: Vec<Took> = sums.map(|(&state, &index)| state + index).collect();
    let median = |times: &[Took]| Took {
        wall: quantile(times.iter().map(|took| took.wall), 0.5),
        computing: quantile(times.iter().map(|took| took.computing), 0.5),
    };
    let [parse, state, index, whole] = [parses, states, indexes, whole].map(|of| median(&of));
    row("typed parse, median", parse.wall, None);
    row("state", state.wall, Some((parse.wall, 1.3)));
    row("index on top of the state", index.wall, None);
    let kept = row("search ready", whole.wall, Some((parse.wall, 2.0)));
    // What it would be with one processor.
    row("typed parse, computing", parse.computing, None);
    row("search ready, computing", whole.computing, None);
    kept
}

/// Every beginning of every query, as somebody types it.
fn keystrokes(bytes: &[u8]) -> bool {
    let session = state(bytes.to_vec());
    let mut index = Index::of(session.view());
    let (mut all, mut computing) = (Vec::new(), Vec::new());
    for query in QUERIES {
        let ends = query.char_indices().skip(1).map(|(at, _)| at);
        let ends: Vec<usize> = ends.chain([query.len()]).collect();
        let mut own = Vec::new();
        for _ in 0..ROUNDS {
            index.find("", MOST);
            for &end in &ends {
                let took = timed(|| index.find(&query[..end], MOST));
                all.push(took.wall);
                own.push(took.computing);
            }
        }
        row(
            &format!("key in «{query}», p99 of computing"),
            quantile(own.iter().copied(), 0.99),
            None,
        );
        computing.append(&mut own);
    }
    row(
        "key, p50 of computing",
        quantile(computing.iter().copied(), 0.5),
        None,
    );
    row(
        "key, p99 of computing",
        quantile(computing.iter().copied(), 0.99),
        None,
    );
    row("key, p50", quantile(all.iter().copied(), 0.5), None);
    row(
        "key, p99",
        quantile(all.iter().copied(), 0.99),
        Some((A_KEYSTROKE, 1.0)),
    )
}

fn state(bytes: Vec<u8>) -> Session {
    let reading = reading::read(bytes).expect("whole");
    let hand = Hand::new(ReplicaId::new(3), ReplicaId::new(4));
    Session::new(seminar::log_of(vec![reading]), hand)
}

/// What something took.
#[derive(Clone, Copy)]
struct Took {
    /// Until it was there.
    wall: Duration,
    /// Of the processors, on all threads together: on a machine that has other work to do, what
    /// it would take on one that has not, if there were no second thread.
    computing: Duration,
}

impl std::ops::Add for Took {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            wall: self.wall + other.wall,
            computing: self.computing + other.computing,
        }
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> Took {
    let (start, busy) = (Instant::now(), busy());
    let done = black_box(work());
    let took = Took {
        wall: start.elapsed(),
        computing: self::busy().saturating_sub(busy),
    };
    drop(done);
    took
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

fn quantile(times: impl IntoIterator<Item = Duration>, part: f64) -> Duration {
    let mut sorted: Vec<Duration> = times.into_iter().collect();
    sorted.sort_unstable();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a few thousand values"
    )]
    let at = (sorted.len().saturating_sub(1) as f64 * part).round() as usize;
    sorted.get(at).copied().unwrap_or(Duration::MAX)
}

/// Prints a line of the table. Whether it keeps to its bar, so many times what it is beside.
fn row(what: &str, took: Duration, bar: Option<(Duration, f64)>) -> bool {
    let ms = |time: Duration| format!("{:.2} ms", time.as_secs_f64() * 1000.0);
    let Some((beside, most)) = bar else {
        println!("| {what} | {} | | | |", ms(took));
        return true;
    };
    let ratio = took.as_secs_f64() / beside.as_secs_f64();
    let kept = ratio <= most;
    let sign = if kept { "✓" } else { "✗" };
    let (took, beside) = (ms(took), ms(beside));
    println!("| {what} | {took} | {beside} | {ratio:.2} × {sign} | ≤ {most} × |");
    kept
}
