//! The table of a plan, for the spreadsheet of a Norwegian office: semicolons between cells, and
//! a mark at the beginning by which it knows that the letters are UTF-8.

use std::borrow::Cow;
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
        rows.write_field(harmless(one_text(column)).as_bytes())?;
    }
    rows.write_field(ID)?;
    end(&mut rows)?;
    for row in &table.rows {
        for at in 0..table.columns.len() {
            let text = row.cells.get(at).map(words).unwrap_or_default();
            rows.write_field(harmless(one_text(&text)).as_bytes())?;
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

/// The words of a cell, borrowed where they are all of one kind.
pub(super) fn words(cell: &Text) -> Cow<'_, str> {
    match cell.pieces.as_slice() {
        [] => Cow::Borrowed(""),
        [piece] => Cow::Borrowed(&piece.text),
        _ => Cow::Owned(cell.plain()),
    }
}

/// A text with its lines, each harmless.
pub(super) fn one_text(text: &str) -> Cow<'_, str> {
    let mut lines = lines(text);
    let first = lines.next().unwrap_or_default();
    let Some(second) = lines.next() else {
        return first;
    };
    let mut all = first.into_owned();
    for line in std::iter::once(second).chain(lines) {
        all.push('\n');
        all.push_str(&line);
    }
    Cow::Owned(all)
}

/// What a spreadsheet would reckon with gets an apostrophe before it, and is text again (OWASP
/// ASVS 1.2.10, CWE-1236). The wide signs are those of East Asian keyboards.
fn harmless(cell: Cow<'_, str>) -> Cow<'_, str> {
    let first = cell.trim_start().chars().next();
    if matches!(
        first,
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
    ) {
        Cow::Owned(format!("'{cell}"))
    } else {
        cell
    }
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
