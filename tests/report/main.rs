//! Reports, before they have any format: nothing left out, nothing told that must not be told.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails is meant to stop"
)]

mod full;
mod ids;
mod kinds;
mod names;
mod room;
mod shape;
mod trace;
