//! What the room said, as a document that somebody else reads.
//!
//! ```text
//! View ──▶ Report ──▶ markdown, html, docx, xlsx, csv, json, svg     as bytes
//! ```
//!
//! A [`Report`] is computed once and knows no format; each format is a pure function of it. Only
//! the command line writes bytes anywhere.

mod made_of;

pub use made_of::{
    Block, Gap, Grid, GridRow, Kind, List, Origin, Piece, Placed, Report, Section, Stress, Table,
    TableRow, Text,
};
