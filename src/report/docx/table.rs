//! Tables: the first row again on every page, no row cut in two.

use std::io;

use super::document::Document;
use crate::report::columns::widths;
use crate::report::{Table, TableRow, Text};

/// From how many columns on a table gets a sheet that lies across.
const WIDE: usize = 7;

/// Whether a table needs a sheet that lies across.
pub(super) const fn is_wide(table: &Table) -> bool {
    table.columns.len() >= WIDE
}

impl Document {
    /// A table with its caption.
    pub(super) fn table(&mut self, table: &Table) -> io::Result<()> {
        if !table.caption.trim().is_empty() {
            self.line("Caption", &table.caption)?;
        }
        if table.columns.is_empty() {
            return Ok(());
        }
        let widths = shares(&widths(table), self.sheet.room());
        self.xml.open("w:tbl", &[])?;
        self.table_properties(table, self.sheet.room())?;
        self.xml.open("w:tblGrid", &[])?;
        for width in &widths {
            self.xml.empty("w:gridCol", &[("w:w", width)])?;
        }
        self.xml.close("w:tblGrid")?;
        self.head(table, &widths)?;
        for row in &table.rows {
            self.row(table, row, &widths)?;
        }
        self.xml.close("w:tbl")?;
        // Two tables that touch are one to Word, and the last thing must not be a table.
        self.begin("Between", None)?;
        self.xml.close("w:p")
    }

    fn table_properties(&mut self, table: &Table, room: usize) -> io::Result<()> {
        let named = if table.named_by == 0 { "1" } else { "0" };
        self.xml.open("w:tblPr", &[])?;
        self.xml.val("w:tblStyle", "ReportTable")?;
        self.xml
            .empty("w:tblW", &[("w:w", &room.to_string()), ("w:type", "dxa")])?;
        self.xml.empty("w:tblLayout", &[("w:type", "fixed")])?;
        self.xml.empty(
            "w:tblLook",
            &[
                ("w:val", if table.named_by == 0 { "06A0" } else { "0620" }),
                ("w:firstRow", "1"),
                ("w:lastRow", "0"),
                ("w:firstColumn", named),
                ("w:lastColumn", "0"),
                ("w:noHBand", "1"),
                ("w:noVBand", "1"),
            ],
        )?;
        self.xml.close("w:tblPr")
    }

    fn head(&mut self, table: &Table, widths: &[String]) -> io::Result<()> {
        self.xml.open("w:tr", &[])?;
        self.xml.open("w:trPr", &[])?;
        self.xml.empty("w:cantSplit", &[])?;
        self.xml.empty("w:tblHeader", &[])?;
        self.xml.close("w:trPr")?;
        for (column, width) in table.columns.iter().zip(widths) {
            self.begin_cell(width)?;
            self.line("ColumnHeading", column)?;
            self.xml.close("w:tc")?;
        }
        self.xml.close("w:tr")
    }

    fn row(&mut self, table: &Table, row: &TableRow, widths: &[String]) -> io::Result<()> {
        self.xml.open("w:tr", &[])?;
        self.xml.open("w:trPr", &[])?;
        self.xml.empty("w:cantSplit", &[])?;
        self.xml.close("w:trPr")?;
        let nothing = Text::default();
        for (at, width) in widths.iter().enumerate() {
            let cell = row.cells.get(at).unwrap_or(&nothing);
            let style = if at == table.named_by {
                "RowHeading"
            } else {
                "Cell"
            };
            self.begin_cell(width)?;
            self.begin(style, None)?;
            self.bookmark(row.id.filter(|_| at == 0))?;
            self.bookmark(cell.id)?;
            self.words(cell)?;
            self.xml.close("w:p")?;
            self.xml.close("w:tc")?;
        }
        self.xml.close("w:tr")
    }

    fn begin_cell(&mut self, width: &str) -> io::Result<()> {
        self.xml.open("w:tc", &[])?;
        self.xml.open("w:tcPr", &[])?;
        self.xml
            .empty("w:tcW", &[("w:w", width), ("w:type", "dxa")])?;
        self.xml.close("w:tcPr")
    }
}

/// Divides the room between columns by how much they ask for.
fn shares(asked: &[usize], room: usize) -> Vec<String> {
    let all: usize = asked.iter().sum::<usize>().max(1);
    asked
        .iter()
        .map(|width| (width * room / all).to_string())
        .collect()
}
