//! A person runs a seminar with the real program in a real terminal: what they enter is on the
//! screen, in the file and there again tomorrow, whatever happens in between.
//!
//! `OVERSIKT_CASES=200 cargo test --test story` tries more random cases than the usual few.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on says so by panicking"
)]

#[path = "../support/pty.rs"]
#[expect(dead_code, reason = "each test uses its part of the harness")]
mod pty;

mod cut_off;
mod desk;
mod dice;
mod erasing;
mod guarded;
mod keys_needed;
mod languages;
mod main_job;
mod merging;
mod random_keys;
mod second_thoughts;
mod trouble;
mod two_windows;
