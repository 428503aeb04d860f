//! What the room said, as a document that somebody else reads.
//!
//! ```text
//! View ──▶ Report ──▶ markdown, html, docx, xlsx, csv, json, svg     as bytes
//! ```
//!
//! A [`Report`] is computed once and knows no format; each format is a pure function of it. Only
//! the command line writes bytes anywhere.

mod application;
mod book;
mod built;
mod columns;
mod comparison;
mod csv;
mod docx;
mod experience;
mod format;
mod gathered;
mod grid;
mod guarded;
mod html;
mod json;
mod lines;
mod made_of;
mod markdown;
mod options;
mod outline;
mod overview;
mod people;
mod plan;
mod seminar;
mod share;
mod svg;
mod telling;
mod terms;
mod trace;
mod xlsx;

pub use experience::{counts_told, municipality_name};
pub use format::{Format, NotAFormat, Unwritten, render};
pub use guarded::names_of;
pub use made_of::{
    Block, Gap, Grid, GridRow, Kind, List, Origin, Piece, Placed, Report, Section, Stress, Table,
    TableRow, Text,
};
pub use options::{Names, Options, Purpose};
pub use share::{HeldBack, Sieve};
