//! The tables of a plan as sheets of a workbook.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};

use super::columns::asked;
use super::csv::{ids, one_text};
use super::lines::one_line;
use super::{Report, Table, Text};

/// What stands over the ids of the rows.
const ID: &str = "id";
/// The longest name that a sheet may have.
const LONGEST_NAME: usize = 31;
/// The longest text that a cell may hold, in UTF-16, with room for a sign that it goes on.
const LONGEST_TEXT: usize = 32_766;

/// Writes the tables of a report, each as a sheet. Every cell is text; none is a formula.
pub(super) fn render(report: &Report) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The format demands a day; a report has none, and the same report is the same file.
    let day = ExcelDateTime::from_ymd(2026, 1, 1)?;
    book.set_properties(
        &DocProperties::new()
            .set_title(one_line(&report.title))
            .set_subject(one_line(&report.subtitle))
            .set_creation_datetime(&day),
    );
    let mut names = Vec::new();
    for table in report.tables() {
        let name = sheet_name(&table.caption, &names);
        let sheet = book.add_worksheet();
        sheet.set_name(&name)?;
        names.push(name.to_lowercase());
        write(sheet, table)?;
    }
    if names.is_empty() {
        book.add_worksheet();
    }
    book.save_to_buffer()
}

fn write(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_background_color(Color::RGB(0x00e9_f0ee))
        .set_border_bottom(FormatBorder::Medium)
        .set_border_bottom_color(Color::RGB(0x000b_5559));
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let named = plain.clone().set_bold();
    let last = u16::try_from(table.columns.len()).unwrap_or(u16::MAX);
    for (at, (column, asked)) in (0..).zip(table.columns.iter().zip(asked(table))) {
        let width = asked.word.max(asked.usual);
        sheet.write_string_with_format(0, at, one_line(column), &head)?;
        sheet.set_column_width(at, u32::try_from(width).unwrap_or(u32::MAX))?;
    }
    sheet.write_string_with_format(0, last, ID, &head)?;
    // For machines that bring rows back to their things; people unhide it.
    sheet.set_column_hidden(last)?;
    for (at, row) in (1..).zip(&table.rows) {
        for (column, cell) in (0..last).zip(&row.cells) {
            let format = if usize::from(column) == table.named_by {
                &named
            } else {
                &plain
            };
            sheet.write_string_with_format(at, column, cell_text(cell), format)?;
        }
        sheet.write_string(at, last, ids(row))?;
    }
    let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    sheet.autofilter(0, 0, rows, last)?;
    sheet.set_freeze_panes(1, 0)?;
    // A4 across, every page with the headings, as wide as the sheet.
    sheet.set_paper_size(9).set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

/// A text that fits into a cell.
fn cell_text(cell: &Text) -> String {
    let text = one_text(&cell.plain());
    let mut units = 0;
    let end = text.char_indices().find(|(_, point)| {
        units += point.len_utf16();
        units > LONGEST_TEXT
    });
    match end {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

/// A name for a sheet that no spreadsheet refuses, and no other sheet has.
fn sheet_name(caption: &str, taken: &[String]) -> String {
    let line = one_line(caption);
    let allowed = |point: char| !"[]:*?/\\'".contains(point);
    let words: String = line.chars().filter(|&point| allowed(point)).collect();
    let words = words.trim();
    let words = if words.is_empty() || words.eq_ignore_ascii_case("history") {
        "Oversikt"
    } else {
        words
    };
    let mut names = (1..=taken.len() + 1).map(|number| {
        if number == 1 {
            return shortened(words, LONGEST_NAME);
        }
        let end = format!(" ({number})");
        shortened(words, LONGEST_NAME - end.len()) + &end
    });
    // One name more than are taken: one of them is free.
    names
        .find(|name| !taken.contains(&name.to_lowercase()))
        .unwrap_or_default()
}

/// The beginning of a text, of at most so many UTF-16 units.
fn shortened(text: &str, most: usize) -> String {
    let mut units = 0;
    let fits = |point: &char| {
        units += point.len_utf16();
        units <= most
    };
    text.chars()
        .take_while(fits)
        .collect::<String>()
        .trim_end()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_has_a_name_that_no_spreadsheet_refuses() {
        let long = "Tiltak for ungdom i alderen 13–19 år";
        let first = sheet_name(long, &[]);
        assert_eq!(first, "Tiltak for ungdom i alderen 13–");
        let taken = [first.to_lowercase()];
        assert_eq!(sheet_name(long, &taken), "Tiltak for ungdom i alderen (2)");
        assert_eq!(sheet_name("[a/b]'", &[]), "ab");
        assert_eq!(sheet_name("History", &[]), "Oversikt");
        assert_eq!(sheet_name("", &[]), "Oversikt");
    }
}
