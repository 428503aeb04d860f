//! The terminal side of the house: what a person types comes in, what is to be seen goes out,
//! and the terminal is always given back as it was.
//!
//! ```text
//!   keyboard ────────────────┐
//!   signals thread  ──┐      │                  ┌─> draw ─> canvas ─> terminal
//!   saver, watcher  ──┴─ mail and bell ─> run ──┤
//!                       (one wait for both)     └─> the program's own threads
//! ```
//!
//! Nothing polls for a time to pass. When nobody types and nothing arrives, every thread sleeps in
//! the kernel and not a byte is sent. The loop itself waits at the keyboard, because handing a key
//! from thread to thread costs a tenth of the time until it shows.
//!
//! - [`run`](run::run) is the only loop; a [`Program`] says what its keys mean and what it looks like.
//! - [`decode`] turns a terminal's bytes into keys; [`input`] turns keys into what was meant.
//! - [`screen`] enters and leaves the terminal and draws on it.
//! - `ending` is the way out when nobody asked to leave: signals, hang-up, panic.
//! - `system` is the only place that knows on which system it runs.

mod canvas;
pub mod decode;
mod ending;
pub mod input;
mod keys;
mod mail;
mod panics;
mod picture;
pub mod program;
mod rehearsal;
pub mod run;
pub mod screen;
mod sketch;
mod system;

pub use ending::Ending;
pub use input::Input;
pub use mail::{Mailbox, Post, post};
pub use program::{Flow, Happening, Program};
pub use run::{Options, run};
pub use screen::ShellError;

/// Whether there is a shell on this system that could bring the program back.
pub const CAN_SUSPEND: bool = system::STOPS;
