"""A poster, read by ElementTree."""

import re
import xml.etree.ElementTree as tree

import expected as e

SVG = "{http://www.w3.org/2000/svg}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
ALLOWED = {
    "svg": {"width", "height", "viewBox", "lang", LANG, "role", "aria-labelledby"},
    "title": {"id"},
    "desc": {"id"},
    "style": set(),
    "g": {"id"},
    "rect": {"class", "x", "y", "width", "height", "rx"},
    "path": {"class", "d"},
    "text": {"class", "x", "y", "font-size"},
}


def check(data, report):
    text = data.decode()
    e.harmless(text, "the poster")
    root = tree.fromstring(text)
    for element in root.iter():
        allowed = ALLOWED[element.tag.removeprefix(SVG)]
        for name in element.attrib:
            assert name in allowed, f"{element.tag} {name}={element.attrib[name]!r}"
    e.same(root.get("lang"), report["lang"], "lang")
    e.says(root.find(f"{SVG}title").text or "", report["title"], "title")
    style = root.find(f"{SVG}style").text
    assert "url(" not in style and "@import" not in style
    e.same(root.get("width"), "420mm", "A3")
    check_inside(root)
    grid = report["grid"]
    placed = [measure for row in grid["rows"] for measure in row["measures"]]
    found = [one.get("id") for one in root.iter(f"{SVG}g")]
    e.same(sorted(found), sorted(measure["id"] for measure in placed), "ids")
    for group in root.iter(f"{SVG}g"):
        measure = next(one for one in placed if one["id"] == group.get("id"))
        check_measure(group, measure)


def check_measure(group, measure):
    shown = e.words(" ".join(one.text or "" for one in group.iter(f"{SVG}text")))
    stretches = len(re.findall("1+", "".join("1" if one else "0" for one in measure["stages"])))
    e.same(len(group.findall(f"{SVG}rect")), stretches, "bars")
    if "…" in shown:
        return
    for typed in (measure["name"], measure["said"]):
        if e.is_simple(typed):
            squeezed = "".join(typed.split())
            assert squeezed in shown.replace(" ", ""), f"{typed!r} is not in {shown!r}"


def check_inside(root):
    """Nothing stands outside of the sheet."""
    _, _, width, height = map(int, root.get("viewBox").split())
    e.same(root.get("height"), f"{height // 10}mm", "height")
    for one in root.iter(f"{SVG}rect"):
        x, y, w, h = (int(one.get(name)) for name in ("x", "y", "width", "height"))
        assert x + w <= width and y + h <= height and w > 0 and h > 0, one.attrib
    for one in root.iter(f"{SVG}text"):
        assert int(one.get("x")) < width and int(one.get("y")) < height, one.attrib


e.each("svg", check)
