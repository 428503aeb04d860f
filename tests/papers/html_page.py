"""A page, read by html5lib, which reads as browsers do and complains where they would not."""

import re

import expected as e

html5lib = e.need("html5lib")

ALLOWED = {
    "html": {"lang"},
    "head": set(),
    "meta": {"charset", "http-equiv", "content", "name"},
    "title": set(),
    "style": set(),
    "body": set(),
    "a": {"class", "href", "rel"},
    "header": {"class"},
    "div": {"class", "role", "aria-labelledby", "tabindex"},
    "nav": {"aria-labelledby"},
    "main": {"id", "tabindex"},
    **{f"h{level}": {"id"} for level in range(1, 7)},
    "p": {"class", "id"},
    "ul": set(),
    "ol": set(),
    "li": {"id"},
    "table": set(),
    "caption": {"id"},
    "thead": set(),
    "tbody": set(),
    "tr": {"id"},
    "th": {"scope", "id"},
    "td": {"id"},
    "strong": {"lang"},
    "small": {"lang"},
    "span": {"lang"},
    "br": set(),
}


def text(element):
    parts = [element.text or ""]
    for child in element:
        parts.append("\n" if child.tag == "br" else text(child))
        parts.append(child.tail or "")
    return "".join(parts)


def check(page, report):
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    root = parser.parse(page.decode())
    parents = {child: parent for parent in root.iter() for child in parent}
    for element in root.iter():
        allowed = ALLOWED[element.tag]
        for name in element.attrib:
            assert name in allowed, f"<{element.tag} {name}={element.attrib[name]!r}>"
    e.harmless(page.decode(), "the page")
    check_head(root, report)
    check_anchors(root, report)
    check_headings(root, report)
    check_body(root, report)
    check_languages(root, report, parents)


def check_head(root, report):
    e.same(root.get("lang"), report["lang"], "lang")
    e.says(root.find("head/title").text, report["title"] if report["title"].strip() else e.NOTHING, "title")
    policy = root.find("head/meta[@http-equiv]").get("content")
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'"), policy
    style = root.find("head/style").text
    for needed in ("@page", "size: A4", "table-header-group", "break-inside: avoid", "prefers-color-scheme: dark"):
        assert needed in style, needed
    assert "url(" not in style and "@import" not in style
    body = list(root.find("body"))
    assert body[0].get("href") == "#main", "the first thing is the way past the contents"
    e.same(body[1].tag, "header", "the landmark at the top")
    e.same(len(root.findall(".//main")), 1, "main")


def check_anchors(root, report):
    found = [element.get("id") for element in root.iter() if element.get("id")]
    e.same(len(found), len(set(found)), "ids that stand twice")
    e.same([one for one in found if e.ID.fullmatch(one)], e.ids(report), "ids")
    for link in root.iter("a"):
        href = link.get("href")
        if href.startswith("#"):
            assert href[1:] in found, f"{href} leads nowhere"
        else:
            assert re.fullmatch(r"https?://\S+", href), href
            e.same(e.words(text(link)), href, "a link says where it leads")
    for element in root.iter():
        if element.get("aria-labelledby"):
            assert element.get("aria-labelledby") in found


def check_headings(root, report):
    main = root.find(".//main")
    found = [(int(one.tag[1]), text(one)) for one in main.iter() if re.fullmatch("h[1-6]", str(one.tag))]
    expected = e.headings(report)
    e.same([level for level, _ in found], [min(level, 6) for level, _ in expected], "levels")
    for (_, shown), (_, typed) in zip(found, expected):
        e.says_heading(shown, typed, "heading")
    e.same(len(root.findall(".//h1")), 1, "h1")
    before = 0
    for one in root.iter():
        if re.fullmatch("h[1-6]", str(one.tag)):
            assert int(one.tag[1]) <= before + 1, f"{one.tag} after h{before}"
            before = int(one.tag[1])


def check_body(root, report):
    main = root.find(".//main")
    paragraphs = [one for one in main.iter("p")]
    expected = e.blocks(report, "paragraph")
    e.same(len(paragraphs), len(expected), "paragraphs")
    for one, typed in zip(paragraphs, expected):
        e.says(text(one), e.plain(typed), "paragraph")
    lists = [one for one in main.iter() if one.tag in ("ul", "ol")]
    expected = [one for one in e.blocks(report, "list") if one["entries"]]
    e.same([one.tag for one in lists], ["ol" if one["ordered"] else "ul" for one in expected], "lists")
    for one, typed in zip(lists, expected):
        e.same(len(one), len(typed["entries"]), "entries")
        for entry, words in zip(one, typed["entries"]):
            e.says(text(entry), e.plain(words), "entry")
    tables = list(main.iter("table"))
    expected = e.blocks(report, "table")
    e.same(len(tables), len(expected), "tables")
    for one, typed in zip(tables, expected):
        check_table(one, typed)


def check_table(table, typed):
    e.says(text(table.find("caption")), typed["caption"] if typed["caption"].strip() else e.NOTHING, "caption")
    head = list(table.find("thead/tr"))
    e.same(len(head), len(typed["columns"]), "columns")
    for cell, column in zip(head, typed["columns"]):
        if column.strip():
            e.same((cell.tag, cell.get("scope")), ("th", "col"), "heading of a column")
            e.says(text(cell), column, "heading of a column")
    rows = list(table.find("tbody"))
    e.same(len(rows), len(typed["rows"]), "rows")
    for row, expected in zip(rows, typed["rows"]):
        e.same(len(row), len(head), "cells of a row")
        for at, (cell, words) in enumerate(zip(row, expected["cells"])):
            named = at == typed["named_by"]
            e.same((cell.tag, cell.get("scope")), ("th", "row") if named else ("td", None), "cell")
            e.says(text(cell), e.plain(words), "cell")


def check_languages(root, report, parents):
    """Every piece that people said is in their language, every other in ours."""
    said_in = report.get("said_in") or report["lang"]
    marked = [element for element in root.iter() if element.get("lang") and element.tag != "html"]
    if said_in == report["lang"]:
        e.same(marked, [], "languages")
        return
    e.same({element.get("lang") for element in marked}, {said_in}, "languages")
    said = sum(
        piece["origin"] == "said"
        for section in report["sections"]
        for block in section["blocks"]
        for one in block_texts(block)
        for piece in one["pieces"]
    )
    inside = [one for one in marked if all(up.tag != "nav" and up.tag[0] != "h" for up in above(one, parents))]
    e.same(len(inside), said, "pieces that people said")


def above(element, parents):
    while element.tag != "body":
        element = parents[element]
        if element.tag not in ("body", "header"):
            yield element


def block_texts(block):
    if "paragraph" in block:
        return [block["paragraph"]]
    if "list" in block:
        return block["list"]["entries"]
    return [cell for row in block["table"]["rows"] for cell in row["cells"]]


e.each("html", check)
