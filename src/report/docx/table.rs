//! Tables: the first row again on every page, no row cut in two.

use std::io;

use super::document::{Document, Sheet};
use crate::report::columns::{Asked, asked};
use crate::report::{Table, TableRow, Text};

/// How the cells of a table are set.
#[derive(Clone, Copy)]
struct Cells {
    column_heading: &'static str,
    row_heading: &'static str,
    plain: &'static str,
    /// What a character of a bold word takes, in twentieths of a point.
    character: usize,
}

const CELLS: Cells = Cells {
    column_heading: "ColumnHeading",
    row_heading: "RowHeading",
    plain: "Cell",
    character: 103,
};

/// Those of tables with many columns.
const SMALL: Cells = Cells {
    column_heading: "ColumnHeadingSmall",
    row_heading: "RowHeadingSmall",
    plain: "CellSmall",
    character: 92,
};

impl Document {
    /// A table with its caption.
    pub(super) fn table(&mut self, table: &Table) -> io::Result<()> {
        if !table.caption.trim().is_empty() {
            self.line("Caption", &table.caption)?;
        }
        if table.columns.is_empty() {
            return Ok(());
        }
        let cells = match self.sheet {
            Sheet::Upright => CELLS,
            Sheet::Across => SMALL,
        };
        let widths = shares(&asked(table), self.sheet.room(), cells.character);
        self.xml.open("w:tbl", &[])?;
        self.table_properties(table, self.sheet.room())?;
        self.xml.open("w:tblGrid", &[])?;
        for width in &widths {
            self.xml.empty("w:gridCol", &[("w:w", width)])?;
        }
        self.xml.close("w:tblGrid")?;
        self.head(table, &widths, cells)?;
        for row in &table.rows {
            self.row(table, row, &widths, cells)?;
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

    fn head(&mut self, table: &Table, widths: &[String], cells: Cells) -> io::Result<()> {
        self.xml.open("w:tr", &[])?;
        self.xml.open("w:trPr", &[])?;
        self.xml.empty("w:cantSplit", &[])?;
        self.xml.empty("w:tblHeader", &[])?;
        self.xml.close("w:trPr")?;
        for (column, width) in table.columns.iter().zip(widths) {
            self.begin_cell(width)?;
            self.line(cells.column_heading, column)?;
            self.xml.close("w:tc")?;
        }
        self.xml.close("w:tr")
    }

    fn row(
        &mut self,
        table: &Table,
        row: &TableRow,
        widths: &[String],
        cells: Cells,
    ) -> io::Result<()> {
        self.xml.open("w:tr", &[])?;
        self.xml.open("w:trPr", &[])?;
        self.xml.empty("w:cantSplit", &[])?;
        self.xml.close("w:trPr")?;
        let nothing = Text::default();
        for (at, width) in widths.iter().enumerate() {
            let cell = row.cells.get(at).unwrap_or(&nothing);
            let style = if at == table.named_by {
                cells.row_heading
            } else {
                cells.plain
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

/// Divides the room between columns: each gets what its longest word needs, and what is left goes
/// to those with much text. Where there is not room for all words the longest are broken, so that
/// the short ones stay whole.
fn shares(columns: &[Asked], room: usize, character: usize) -> Vec<String> {
    let most = room / character;
    let needed = |longest: usize| columns.iter().map(|column| column.word.min(longest)).sum();
    let longest = (1..=most.max(1))
        .rev()
        .find(|longest| {
            let all: usize = needed(*longest);
            all <= most
        })
        .unwrap_or(1);
    let left = room.saturating_sub(needed(longest) * character);
    let more = |column: &Asked| 1 + column.usual.saturating_sub(column.word.min(longest));
    let all: usize = columns.iter().map(more).sum();
    let share =
        |column: &Asked| column.word.min(longest) * character + left * more(column) / all.max(1);
    columns
        .iter()
        .map(|column| share(column).to_string())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_has_its_room_where_there_is_room() {
        let asked = [(9, 9), (20, 60), (3, 1)].map(|(word, usual)| Asked { word, usual });
        let wide: Vec<usize> = shares(&asked, 9_000, 100)
            .iter()
            .map(|share| share.parse().unwrap())
            .collect();
        assert!(wide.iter().sum::<usize>() <= 9_000);
        for (share, column) in wide.iter().zip(&asked) {
            assert!(*share >= column.word * 100, "{wide:?}");
        }
        let narrow = shares(&asked, 1_000);
        assert!(
            narrow
                .iter()
                .all(|share| share.parse::<usize>().unwrap() > 0)
        );
    }
}
