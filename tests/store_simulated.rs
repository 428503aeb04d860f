//! The store on a simulated disk: crashes, faults, two writers, a slow disk.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails is meant to stop"
)]

mod sim;

#[path = "store/crash.rs"]
mod crash;
#[path = "store/faults.rs"]
mod faults;
#[path = "store/long.rs"]
mod long;
#[path = "store/slow.rs"]
mod slow;
#[path = "store/writers.rs"]
mod writers;
