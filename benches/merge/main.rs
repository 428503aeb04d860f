//! Merging 5,000 files with 1,000,000 events in total, beside `jq -s` doing the same union and
//! sort: whole processes, ours with receipt and sync, in the same run.
//!
//! ```text
//! cargo bench --bench merge                        about ten minutes, nearly all of them jq's
//! cargo bench --bench merge -- --files 500         a tenth of it
//! cargo bench --bench merge -- --turns 5           so many turns of jq, three of ours in each
//! cargo bench --bench merge -- --ours 'CMD'        with another program
//! cargo bench --bench merge -- --only-files DIR    writes the files there, and measures nothing
//! cargo bench --bench merge -- --gate              exit code 1 where a bar is missed
//! ```
//!
//! Programs take turns, so that whatever else the machine does meets both. Memory is `VmHWM`, read
//! while a program runs. Both must find the same events. The files are those of 50 seminars with
//! 100 groups each: every group began with a copy of its facilitator's file, so that a tenth of
//! all events stands in many files.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a measurement that cannot go on says so by panicking"
)]

#[cfg(target_os = "linux")]
mod files;
#[cfg(target_os = "linux")]
#[path = "../support/large.rs"]
#[expect(dead_code, reason = "each user takes a part of what can be made")]
mod large;
#[cfg(target_os = "linux")]
mod linux;

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    linux::main()
}

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("This benchmark reads /proc, so it runs on Linux only.");
}
