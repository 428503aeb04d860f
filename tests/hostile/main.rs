//! Hostile text on the screen: whatever stands in a field, the terminal is sent nothing but what
//! the program itself says, and what is stored stays as it was.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on says so by panicking"
)]

#[cfg(target_os = "linux")]
#[path = "../support/pty.rs"]
#[expect(dead_code, reason = "each test uses its part of the harness")]
mod pty;

mod allowed;
mod desks;
mod fields;
mod stored;
#[cfg(target_os = "linux")]
mod terminal;
mod texts;
