"""A document, its parts read by ElementTree and the whole by python-docx."""

import io
import re
import xml.etree.ElementTree as tree
import zipfile

import expected as e

docx = e.need("docx")

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
TAGS = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}
INSIDE = {
    "document", "body", "p", "pPr", "pStyle", "numPr", "ilvl", "numId", "r", "rPr", "rStyle", "b", "lang", "t", "br",
    "hyperlink", "bookmarkStart", "bookmarkEnd", "tbl", "tblPr", "tblStyle", "tblW", "tblLayout", "tblLook", "tblGrid",
    "gridCol", "tr", "trPr", "cantSplit", "tblHeader", "tc", "tcPr", "tcW", "sectPr", "footerReference", "pgSz", "pgMar",
}


def check(data, report):
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert file.testzip() is None
        names = file.namelist()
        parts = {name: tree.fromstring(file.read(name)) for name in names}
        assert {entry.date_time for entry in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}, "a clock"
    e.same(names[0], "[Content_Types].xml", "the first part")
    body = parts["word/document.xml"]
    for element in body.iter():
        assert element.tag.startswith(W) and element.tag[len(W):] in INSIDE, element.tag
    check_languages(parts, body, report)
    check_links(parts, body, report)
    check_sheets(parts, body)
    document = docx.Document(io.BytesIO(data))
    check_properties(document, report)
    check_paragraphs(document, report)
    e.same(len(document.tables), len(e.blocks(report, "table")), "tables")
    for table, typed in zip(document.tables, e.blocks(report, "table")):
        check_table(table, typed)


def check_languages(parts, body, report):
    ours, said = TAGS[report["lang"]], TAGS[report.get("said_in") or report["lang"]]
    default = parts["word/styles.xml"].find(f"{W}docDefaults//{W}lang").get(f"{W}val")
    e.same(default, ours, "the document's language")
    marked = [one.get(f"{W}val") for one in body.iter(f"{W}lang")]
    e.same(set(marked), {said} if said != ours and e.ids(report) else set(), "other languages")


def check_links(parts, body, report):
    names = [one.get(f"{W}name") for one in body.iter(f"{W}bookmarkStart")]
    e.same(names, [f"id_{one}" for one in e.ids(report)], "bookmarks")
    begun = [one.get(f"{W}id") for one in body.iter(f"{W}bookmarkStart")]
    ended = [one.get(f"{W}id") for one in body.iter(f"{W}bookmarkEnd")]
    e.same((len(set(begun)), ended), (len(begun), begun), "bookmarks that end")
    targets = {
        one.get("Id"): one.get("Target")
        for one in parts["word/_rels/document.xml.rels"]
        if one.get("TargetMode") == "External"
    }
    for link in body.iter(f"{W}hyperlink"):
        anchor, relation = link.get(f"{W}anchor"), link.get(f"{R}id")
        if anchor:
            assert anchor in names, f"{anchor} leads nowhere"
        else:
            target = targets[relation]
            assert re.fullmatch(r"https?://\S+", target), target
            e.same("".join(t.text for t in link.iter(f"{W}t")).strip(), target, "a link says where it leads")


def check_sheets(parts, body):
    sizes = {(one.get(f"{W}w"), one.get(f"{W}h")) for one in body.iter(f"{W}pgSz")}
    assert sizes and sizes <= {("11906", "16838"), ("16838", "11906")}, sizes
    fields = "".join(one.text for one in parts["word/footer1.xml"].iter(f"{W}instrText"))
    e.same(fields.split(), ["PAGE", "NUMPAGES"], "page numbers")


def check_properties(document, report):
    about = document.core_properties
    e.says(about.title, report["title"], "title")
    e.same(about.language, TAGS[report["lang"]], "language")
    e.same((about.author, about.last_modified_by, about.created, about.modified), ("", "", None, None), "who and when")


def check_paragraphs(document, report):
    shown = iter([one for one in document.paragraphs if one.style.name != "Between Tables"])
    says_line(next(shown), "Title", report["title"])
    if report["subtitle"].strip():
        says_line(next(shown), "Subtitle", report["subtitle"])
    for section, (level, heading) in zip(report["sections"], e.headings(report)):
        says_line(next(shown), f"Heading {min(level - 1, 6)}", heading)
        for block in section["blocks"]:
            if "paragraph" in block:
                says(next(shown), "Normal", e.plain(block["paragraph"]))
            elif "list" in block:
                style = "List Number" if block["list"]["ordered"] else "List Bullet"
                for entry in block["list"]["entries"]:
                    says(next(shown), style, e.plain(entry))
            elif block["table"]["caption"].strip():
                says_line(next(shown), "Caption", block["table"]["caption"])
    e.same(next(shown, None), None, "a paragraph too many")


def says(paragraph, style, typed):
    e.same(paragraph.style.name.removesuffix(" Small"), style, "style")
    e.says(paragraph.text, typed, style)


def says_line(paragraph, style, typed):
    e.same(paragraph.style.name.removesuffix(" Small"), style, "style")
    e.says_heading(paragraph.text, typed, style)


def check_table(table, typed):
    head, *rows = table.rows
    for number, row in enumerate(table.rows):
        properties = row._tr.trPr
        assert properties.find(f"{W}cantSplit") is not None, "a row that may be cut"
        e.same(properties.find(f"{W}tblHeader") is not None, number == 0, "the repeated row")
    for cell, column in zip(head.cells, typed["columns"], strict=True):
        says_line(cell.paragraphs[0], "Table Column Heading", column)
    e.same(len(rows), len(typed["rows"]), "rows")
    grid = [[docx.table._Cell(tc, table).paragraphs for tc in row._tr.tc_lst] for row in rows]
    for cells, expected in zip(grid, typed["rows"]):
        for at, (paragraphs, words) in enumerate(zip(cells, expected["cells"], strict=True)):
            e.same(len(paragraphs), 1, "paragraphs of a cell")
            style = "Table Row Heading" if at == typed["named_by"] else "Table Cell"
            says(paragraphs[0], style, e.plain(words))


e.each("docx", check)
