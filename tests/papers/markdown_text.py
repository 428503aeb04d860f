"""Markdown, read by markdown-it as CommonMark with tables, HTML let through."""

import re
import urllib.parse

import expected as e

markdown_it = e.need("markdown_it")

BLOCKS = {
    "heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "bullet_list_open",
    "bullet_list_close", "ordered_list_open", "ordered_list_close", "list_item_open", "list_item_close",
    "table_open", "table_close", "thead_open", "thead_close", "tbody_open", "tbody_close", "tr_open", "tr_close",
    "th_open", "th_close", "td_open", "td_close",
}
WORDS = {"text", "text_special", "softbreak", "hardbreak", "strong_open", "strong_close", "html_inline", "link_open", "link_close"}
TAGS = re.compile(r'<a id="[0-9a-f]{32}">|</a>|<br>|</?strong>')


def shown(inline):
    """The words of a line, after looking at what else is in it."""
    parts = []
    for token in inline.children:
        assert token.type in WORDS, f"{token.type} in {inline.content!r}"
        if token.type == "html_inline":
            assert TAGS.fullmatch(token.content), f"{token.content!r} in {inline.content!r}"
            parts.append("\n" if token.content == "<br>" else "")
        elif token.type == "link_open":
            href = token.attrs["href"]
            assert re.fullmatch(r"#[0-9a-f]{32}|https?://\S+", href), href
            assert set(token.attrs) == {"href"}
        elif token.type in ("softbreak", "hardbreak"):
            parts.append("\n")
        else:
            parts.append(token.content)
    return "".join(parts)


def check(data, report):
    text = data.decode()
    e.harmless(text, "the file")
    tokens = markdown_it.MarkdownIt("commonmark", {"html": True}).enable("table").parse(text)
    for token in tokens:
        assert token.type in BLOCKS, f"{token.type}: {token.content!r}"
    found = re.findall(r'<a id="([0-9a-f]{32})"></a>', text)
    e.same(found, e.ids(report), "ids")
    for target in re.findall(r"\]\(#([0-9a-f]{32})\)", text):
        assert target in found, f"{target} leads nowhere"
    lines = [
        (before.type, before.tag, shown(token))
        for before, token in zip(tokens, tokens[1:])
        if token.type == "inline"
    ]
    read = iter(lines)
    says(read, "h1", report["title"] if report["title"].strip() else e.NOTHING)
    if report["subtitle"].strip():
        says(read, "p", report["subtitle"])
    for section, (level, heading) in zip(report["sections"], e.headings(report)):
        says(read, f"h{min(level, 6)}", heading if heading.strip() else e.NOTHING)
        for block in section["blocks"]:
            check_block(read, block)
    e.same(next(read, None), None, "a line too many")


def check_block(read, block):
    if "paragraph" in block:
        # In Markdown a paragraph of nothing is none.
        if e.plain(block["paragraph"]).strip():
            says(read, "p", e.plain(block["paragraph"]))
    elif "list" in block:
        for entry in block["list"]["entries"]:
            says(read, "p", e.plain(entry))
    else:
        table = block["table"]
        if table["caption"].strip():
            says(read, "p", table["caption"])
        for column in table["columns"]:
            says(read, "th", column)
        for row in table["rows"]:
            for cell in row["cells"]:
                says(read, "td", e.plain(cell))


def says(read, tag, typed):
    _, found, text = next(read)
    e.same(found, tag, f"what {typed!r:.80} stands in")
    # The reader shows addresses with their bytes decoded.
    if re.fullmatch(r"\s*https?://\S+\s*", typed):
        text, typed = urllib.parse.unquote(text), urllib.parse.unquote(typed)
    e.says(text, typed, tag)


e.each("md", check)
