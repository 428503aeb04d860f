//! The table of a plan, for the spreadsheet of a Norwegian office: semicolons between cells, and
//! a mark at the beginning by which it knows that the letters are UTF-8.

use std::io;

use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};

use super::lines::lines;
use super::{Report, Table, TableRow, Text, Unwritten};

/// Says "UTF-8" to spreadsheets.
const MARK: &[u8] = "\u{feff}".as_bytes();
/// What stands over the ids of the rows.
const ID: &str = "id";

/// Writes the first table of a report: the plan's. A column after the others says which thing
/// each row is about.
pub(super) fn render(report: &Report) -> Result<Vec<u8>, Unwritten> {
    let table = report.tables().next().ok_or(Unwritten::NoTable)?;
    Ok(write(table)?)
}

fn write(table: &Table) -> io::Result<Vec<u8>> {
    let mut rows = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Always)
        .from_writer(MARK.to_vec());
    for column in &table.columns {
        rows.write_field(harmless(one_text(column)))?;
    }
    rows.write_field(ID)?;
    end(&mut rows)?;
    for row in &table.rows {
        for at in 0..table.columns.len() {
            let cell = row.cells.get(at).map(Text::plain).unwrap_or_default();
            rows.write_field(harmless(one_text(&cell)))?;
        }
        rows.write_field(ids(row))?;
        end(&mut rows)?;
    }
    rows.into_inner().map_err(csv::IntoInnerError::into_error)
}

fn end(rows: &mut Writer<Vec<u8>>) -> io::Result<()> {
    Ok(rows.write_record(None::<&[u8]>)?)
}

/// The things that stand in a row, its own first.
pub(super) fn ids(row: &TableRow) -> String {
    let cells = row.cells.iter().filter_map(|cell| cell.id);
    let all: Vec<_> = row
        .id
        .into_iter()
        .chain(cells)
        .map(|id| id.to_string())
        .collect();
    all.join(" ")
}

/// A text with its lines, each harmless.
pub(super) fn one_text(text: &str) -> String {
    let mut all = String::with_capacity(text.len());
    for (number, line) in lines(text).enumerate() {
        if number > 0 {
            all.push('\n');
        }
        all.push_str(&line);
    }
    all
}

/// What a spreadsheet would reckon with gets an apostrophe before it, and is text again (OWASP
/// ASVS 1.2.10, CWE-1236). The wide signs are those of East Asian keyboards.
fn harmless(mut cell: String) -> String {
    let first = cell.trim_start().chars().next();
    if matches!(
        first,
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
    ) {
        cell.insert(0, '\'');
    }
    cell
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_a_formula() {
        for (typed, written) in [
            ("=1+1", "'=1+1"),
            ("\t@SUM(A1)", "' @SUM(A1)"),
            ("\r\n-2", "'\n-2"),
            ("＝cmd", "'＝cmd"),
            ("a=b", "a=b"),
            ("", ""),
        ] {
            assert_eq!(harmless(one_text(typed)), written);
        }
    }
}
