//! The laws of design.md, each over random histories of three desks.
//!
//! `OVERSIKT_CASES=10000 cargo test --test laws` asks for more cases than the usual 256.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test says by panicking that something is not as it should be"
)]

mod carried;
mod classes;
mod compared;
mod desks;
mod fold;
mod hostile;
mod kept;
mod lists;
mod model;
mod private;
mod reading;
mod refusals;
mod search;
mod simulation;
mod sizes;
mod strange;
mod undo;
mod union;
mod wish;

use proptest::test_runner::{Config, FileFailurePersistence};

/// How each law is tried: 256 times, or as often as `OVERSIKT_CASES` says.
fn config() -> Config {
    let asked = std::env::var("OVERSIKT_CASES").ok();
    let cases = asked.map_or(256, |cases| {
        cases.parse().expect("OVERSIKT_CASES is a number")
    });
    Config {
        cases,
        // A history that once broke a law is tried again for ever.
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/laws/regressions.txt"
        )))),
        ..Config::default()
    }
}
