//! A report as a document for Word and its relatives.
//!
//! Just what a report needs of the format, ECMA-376: headings that are headings, paragraphs,
//! lists, tables whose first row is repeated on every page and whose rows are not cut, the
//! language of every word, bookmarks and links between them, page numbers. Nothing in it says
//! who wrote it or when, so that the same report is the same file.
//!
//! ```text
//! [Content_Types].xml   what sort each part is        parts
//! _rels, docProps       how parts find each other     parts
//! word/document.xml     the report                    document, words, table
//! word/styles.xml       what it looks like            styles
//! word/numbering.xml    signs and numbers of lists    numbering
//! word/footer1.xml      page numbers                  parts
//! ```

mod document;
mod numbering;
mod parts;
mod styles;
mod table;
mod words;
mod xml;

use super::{Report, Unwritten};
use crate::i18n::Lang;

/// Writes a report as a document.
pub(super) fn render(report: &Report) -> Result<Vec<u8>, Unwritten> {
    let document = document::write(report)?;
    parts::pack(report, document)
}

/// A language as Word calls it.
const fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Nb => "nb-NO",
        Lang::Nn => "nn-NO",
        Lang::En => "en-GB",
    }
}
