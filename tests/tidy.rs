//! The house rules, as tests: who may name whom, what stands where, and what stands nowhere.
//!
//! The rooms and the reasons for their walls are described in `docs/architecture.md`.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot read the house has failed"
)]

#[path = "tidy/files.rs"]
mod files;
#[path = "tidy/house.rs"]
mod house;
#[path = "tidy/papers.rs"]
mod papers;
#[path = "tidy/sessions.rs"]
mod sessions;
