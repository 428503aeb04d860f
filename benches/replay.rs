//! Any moment of a long day: how long it takes until a full screen of it is read and drawn.
//!
//! ```text
//! cargo bench --bench replay
//! cargo bench --bench replay -- 100000      one size only
//! ```
//!
//! Moments are taken at random, so that most lie far from the one before, backwards as often as
//! forwards. What is told is the worst of a thousand beside the median, since a person sees the
//! worst.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark says what it found, and stops where it cannot go on"
)]

#[path = "support/large.rs"]
mod large;

use std::time::{Duration, Instant};

use oversikt::app::{Model, Opened, Screen};
use oversikt::domain::id::ReplicaId;
use oversikt::domain::log::Log;
use oversikt::domain::moment::Moment;
use oversikt::domain::session::{Hand, Session};
use oversikt::i18n::{Lang, Words};
use oversikt::store::{reading, seminar};
use oversikt::ui;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};

/// Columns and rows: every pane is on it, and full.
const SIZE: (u16, u16) = (200, 60);
/// How many moments are looked at.
const MOMENTS: usize = 1_000;

fn session(events: usize) -> Session {
    let bytes = large::file(&large::lines(events));
    let readings = reading::read(bytes).into_iter().collect();
    let log: Log = seminar::log_of(readings);
    Session::new(log, Hand::new(ReplicaId::new(1), ReplicaId::new(2)))
}

fn model(session: Session) -> Model {
    let opened = Opened {
        session,
        name: "dag.json".to_owned(),
        draft: String::new(),
        remarks: Vec::new(),
        seen: Vec::new(),
        read_only: true,
    };
    let mut model = Model::desk(Words::new(Lang::Nb), opened);
    model.size = SIZE;
    model
}

/// The time that this thread was given so far, not the time that went by: on a machine with more
/// to do than processors only this says what something costs. Where the system does not tell, all
/// time that goes by is counted.
fn given(since: Instant) -> Duration {
    // The system counts when a thread gives way, not when it is asked.
    std::thread::yield_now();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let given = told.as_deref().and_then(|text| text.split(' ').next());
    let given = given.and_then(|nanoseconds| nanoseconds.parse().ok());
    given.map_or_else(|| since.elapsed(), Duration::from_nanos)
}

/// The same numbers every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % most.max(1) as u64).unwrap_or(0)
    }
}

fn told(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * 1e3;
    let (median, high, worst) = (at(50), at(99), at(100));
    println!("{what:<34} median {median:7.2} ms   p99 {high:7.2} ms   worst {worst:7.2} ms");
}

fn measure(events: usize) {
    let mut model = model(session(events));
    let words = model.words.clone();
    let viewport = Viewport::Fixed(Rect::new(0, 0, SIZE.0, SIZE.1));
    let backend = CrosstermBackend::new(std::io::sink());
    let mut terminal = Terminal::with_options(backend, TerminalOptions { viewport }).unwrap();
    let clock = Instant::now();
    let begun = given(clock);
    let Screen::Desk(desk) = &mut model.screen else {
        unreachable!("it is on the desk")
    };
    desk.begin_replay(true, &words);
    println!(
        "{events} events: begun in {:.0} ms",
        given(clock).saturating_sub(begun).as_secs_f64() * 1e3
    );
    let all = desk.session.log().len();
    let mut dice = Dice(7);
    let (mut read, mut whole) = (Vec::new(), Vec::new());
    for _ in 0..MOMENTS {
        let moment = Moment::Count(dice.below(all + 1));
        let begun = given(clock);
        let Screen::Desk(desk) = &mut model.screen else {
            unreachable!("it is on the desk")
        };
        desk.seek(moment, &words);
        read.push(given(clock).saturating_sub(begun));
        terminal.draw(|frame| ui::view(&model, frame)).unwrap();
        whole.push(given(clock).saturating_sub(begun));
    }
    told("  a moment read", read);
    told("  a moment read and drawn", whole);
}

fn main() {
    let asked: Vec<usize> = std::env::args()
        .filter_map(|word| word.parse().ok())
        .collect();
    let sizes = if asked.is_empty() {
        vec![100_000, 1_000_000]
    } else {
        asked
    };
    for events in sizes {
        measure(events);
    }
}
