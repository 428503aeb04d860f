"""A workbook, read by openpyxl."""

import io

import expected as e

openpyxl = e.need("openpyxl")


def check(data, report):
    book = openpyxl.load_workbook(io.BytesIO(data))
    tables = e.blocks(report, "table")
    e.same(len(book.worksheets), len(tables), "sheets")
    e.same(book.properties.creator or "", "", "who")
    for sheet, typed in zip(book.worksheets, tables):
        check_sheet(sheet, typed)


def check_sheet(sheet, typed):
    assert 0 < len(sheet.title) <= 31 and not set(sheet.title) & set("[]:*?/\\"), sheet.title
    e.same(sheet.freeze_panes, "A2", "frozen rows")
    e.same(sheet.print_title_rows, "$1:$1", "the repeated row")
    width, height = len(typed["columns"]) + 1, len(typed["rows"]) + 1
    e.same(sheet.auto_filter.ref, f"A1:{openpyxl.utils.get_column_letter(width)}{height}", "filter")
    rows = list(sheet.iter_rows(min_row=1, max_row=height, max_col=width))
    e.same((sheet.max_row, sheet.max_column), (height, width), "size")
    for row in rows:
        for cell in row:
            assert cell.data_type == "s" or cell.value is None, f"{cell.coordinate} is no text: {cell.value!r}"
            assert cell.hyperlink is None, cell.coordinate
    for cell, column in zip(rows[0], typed["columns"] + ["id"], strict=True):
        e.says(cell.value or "", column, "heading")
    for row, expected in zip(rows[1:], typed["rows"], strict=True):
        for cell, words in zip(row, expected["cells"]):
            e.says(cell.value or "", e.plain(words), "cell")
        found = [expected.get("id")] + [cell.get("id") for cell in expected["cells"]]
        e.same((row[-1].value or "").split(), [one for one in found if one], "ids")
    assert all(sheet.column_dimensions[letter].width > 3 for letter in "AB")


e.each("xlsx", check)
