//! Ten thousand of whatever can happen, at each of four sizes: keys of every command, text,
//! commands by name, the mouse, pastes, other languages, colours and sizes, news of the saver and
//! of others. The program goes on, everything can be drawn, and when every step of one's own is
//! taken back it is as it was at the start.
//!
//! `OVERSIKT_CASES=100000 cargo test --test dice` tries more, `OVERSIKT_SEED=17` the same again, and
//! with `OVERSIKT_TELL=1` it is told what happens.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "a test that cannot go on says so by panicking"
)]

#[path = "story/dice.rs"]
mod chance;
#[path = "dice/first.rs"]
mod first;
#[path = "dice/happening.rs"]
mod happening;
#[expect(dead_code, reason = "the pictures need more of it")]
#[path = "../examples/screenshots/merging.rs"]
mod merging;
#[path = "dice/others.rs"]
mod others;
#[expect(dead_code, reason = "the pictures need more of it")]
#[path = "../examples/screenshots/stage.rs"]
mod stage;
#[path = "dice/table.rs"]
mod table;

use chance::Dice;
use table::Table;

/// How much happens: as much as `OVERSIKT_CASES` says, or this.
fn cases(usual: usize) -> usize {
    let asked = std::env::var("OVERSIKT_CASES").ok();
    asked.map_or(usual, |cases| {
        cases.parse().expect("OVERSIKT_CASES is a number")
    })
}

/// Another chance every time, or the one that is asked for.
fn dice() -> Dice {
    let asked = std::env::var("OVERSIKT_SEED").ok();
    let now = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap();
    let seed = asked.map(|seed| seed.parse().expect("OVERSIKT_SEED is a number"));
    Dice::new(seed.unwrap_or_else(|| u64::from(now.subsec_nanos())))
}

fn ten_thousand_at(size: (u16, u16)) {
    let mut table = Table::laid(dice(), size);
    for _ in 0..cases(10_000) {
        table.happen();
    }
    table.take_everything_back();
}

#[test]
fn ten_thousand_happenings_at_60_by_20_can_be_taken_back() {
    ten_thousand_at((60, 20));
}

#[test]
fn ten_thousand_happenings_at_80_by_24_can_be_taken_back() {
    ten_thousand_at((80, 24));
}

#[test]
fn ten_thousand_happenings_at_120_by_40_can_be_taken_back() {
    ten_thousand_at((120, 40));
}

#[test]
fn ten_thousand_happenings_at_200_by_60_can_be_taken_back() {
    ten_thousand_at((200, 60));
}
