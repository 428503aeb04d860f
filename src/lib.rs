//! Oversikt: overview seminars in Norwegian municipalities.
//!
//! A seminar is a set of events; what is shown is a fold of them. The rooms of the house, in
//! reading order:
//!
//! - [`domain`]: what a seminar is. Pure: no files, clock, environment, randomness or terminal.
//! - [`store`]: files, and everything that can go wrong with them.
//! - [`i18n`]: bokmål, nynorsk and English.
//! - [`report`]: what the room said, as a document. Pure.
//! - [`app`]: what the program is doing and what a key means. Pure.
//! - [`ui`]: what it looks like.
//! - [`shell`]: the only loop: terminal in and out.
//! - [`cli`]: one file for each subcommand.

pub mod app;
pub mod cli;
pub mod domain;
pub mod i18n;
pub mod report;
pub mod shell;
pub mod store;
pub mod ui;
