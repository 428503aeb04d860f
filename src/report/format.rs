//! Which kind of report exists in which format, and the one door to all formats.

use std::fmt;
use std::str::FromStr;

use super::{Kind, Report, csv, docx, html, json, markdown, svg, xlsx};

/// How a report is written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Format {
    /// Text for people and for other programs that make documents.
    Markdown,
    /// A page for the web.
    Html,
    /// A document for Word and its relatives.
    Docx,
    /// A workbook for Excel and its relatives.
    Xlsx,
    /// One table for whatever reads tables.
    Csv,
    /// The grid as a poster.
    Svg,
    /// All of it for other programs.
    Json,
}

impl Format {
    /// All of them, the ones that people ask for first.
    pub const ALL: [Self; 7] = [
        Self::Markdown,
        Self::Html,
        Self::Docx,
        Self::Xlsx,
        Self::Csv,
        Self::Svg,
        Self::Json,
    ];

    /// What `--format` takes, and how the name of a file ends.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Svg => "svg",
            Self::Json => "json",
        }
    }

    /// Whether a kind of report is written like this.
    pub const fn exists_for(self, kind: Kind) -> bool {
        match self {
            Self::Markdown | Self::Html | Self::Docx | Self::Json => true,
            Self::Xlsx | Self::Csv => matches!(kind, Kind::Plan),
            Self::Svg => matches!(kind, Kind::Seminar),
        }
    }

    /// The formats in which a kind of report exists.
    pub fn of(kind: Kind) -> impl Iterator<Item = Self> {
        Self::ALL
            .into_iter()
            .filter(move |format| format.exists_for(kind))
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Format {
    type Err = NotAFormat;

    fn from_str(text: &str) -> Result<Self, NotAFormat> {
        Self::ALL
            .into_iter()
            .find(|format| format.name() == text)
            .ok_or(NotAFormat)
    }
}

/// The text names no format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a format of a report")]
pub struct NotAFormat;

/// Why a report could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Unwritten {
    /// This kind of report does not exist in this format; [`Format::of`] says in which it does.
    #[error("this kind of report does not exist as {0}")]
    NotForKind(Format),
    /// There is no table in it to make a table of.
    #[error("the report holds no table")]
    NoTable,
    /// There is no grid in it to make a poster of.
    #[error("the report holds no grid")]
    NoGrid,
    /// The program made something that cannot be written: a mistake of ours.
    #[error("the report could not be put into JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// The same of a workbook.
    #[error("the report could not be put into a workbook: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// The same of a document.
    #[error("the report could not be packed: {0}")]
    Packed(#[from] zip::result::ZipError),
    /// The same of anything that is written piece by piece.
    #[error("the report could not be written: {0}")]
    Writing(#[from] std::io::Error),
}

/// Writes a report: the same report gives the same bytes.
///
/// # Errors
/// Where the kind does not exist in the format, or where what should be written cannot be.
pub fn render(report: &Report, format: Format) -> Result<Vec<u8>, Unwritten> {
    if !format.exists_for(report.kind) {
        return Err(Unwritten::NotForKind(format));
    }
    Ok(match format {
        Format::Markdown => markdown::render(report),
        Format::Html => html::render(report),
        Format::Docx => docx::render(report)?,
        Format::Xlsx => xlsx::render(report)?,
        Format::Csv => csv::render(report)?,
        Format::Svg => svg::render(report)?,
        Format::Json => json::render(report)?,
    })
}
