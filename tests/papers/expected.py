"""What a report holds, read from its JSON, and what every reader checks alike.

Whoever runs a script gives a folder: for each report a file in one format, and beside it
`NAME.expected`, the report itself. Exit 77 says that a package is missing.
"""

import importlib
import json
import pathlib
import re
import sys
import unicodedata

NOTHING = "–"


def need(*names):
    """The modules of these names; where one is missing this says so and goes."""
    try:
        found = [importlib.import_module(name) for name in names]
    except ImportError as error:
        print(f"{pathlib.Path(sys.argv[0]).name} needs {', '.join(names)}: {error}", file=sys.stderr)
        sys.exit(77)
    return found[0] if len(found) == 1 else found


def each(ending, check):
    """Has `check(bytes, report)` read every report of the folder."""
    read = 0
    for path in sorted(pathlib.Path(sys.argv[1]).glob(f"*.{ending}")):
        report = json.loads(path.with_suffix(".expected").read_bytes())
        try:
            check(path.read_bytes(), report)
        except Exception:
            print(f"{path.name}: {report['title']!r}", file=sys.stderr)
            raise
        read += 1
    print(f"read {read}")


def same(found, expected, what):
    if found != expected:
        raise AssertionError(f"{what}:\n found    {found!r:.1500}\n expected {expected!r:.1500}")


def plain(text):
    return "".join(piece["text"] for piece in text["pieces"])


def is_invisible(point):
    """Format characters that a document must not show as nothing: all but the joiners that
    scripts and emoji need, and the signs that stand before Arabic numbers."""
    joins = point in "\u200c\u200d"
    number_sign = unicodedata.category(point) == "Cf" and unicodedata.bidirectional(point) == "AN"
    return unicodedata.category(point) == "Cf" and not joins and not number_sign


def is_bad(point, breaks="\n"):
    """A character that must be in no document."""
    if point in breaks:
        return False
    ends = ord(point) & 0xFFFE == 0xFFFE
    return unicodedata.category(point) in ("Cc", "Cs", "Zl", "Zp") or ends or point in BIDI


BIDI = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def harmless(text, what, breaks="\n"):
    bad = [hex(ord(point)) for point in text if is_bad(point, breaks)]
    if bad:
        raise AssertionError(f"{what}: {bad} in {text!r:.300}")


def words(text):
    """A text as far as white space does not matter."""
    return " ".join(text.split())


def is_simple(text):
    """Whether a text is shown as it was typed: nothing in it has to be made harmless. A tower of
    accents is shortened."""
    simple = not any(is_bad(point, "\n\r\t\x0b\x0c") or is_invisible(point) for point in text)
    run = longest = 0
    for point in text:
        run = run + 1 if unicodedata.combining(point) or unicodedata.category(point)[0] == "M" else 0
        longest = max(longest, run)
    return simple and longest < 8


def says(found, typed, what):
    """What a reader found is what somebody typed."""
    harmless(found, what)
    if is_simple(typed):
        same(words(found), words(typed), what)
    elif typed.strip() and not words(found):
        raise AssertionError(f"{what}: nothing is left of {typed!r}")


def says_heading(found, typed, what):
    says(found, typed if typed.strip() else NOTHING, what)
    if "\n" in found or not found.strip():
        raise AssertionError(f"{what}: {found!r} is not one line")


def headings(report):
    """The headings with their levels, the title being 1 and none skipping a level."""
    before, found = 1, []
    for section in report["sections"]:
        before = max(2, min(section["level"], before + 1))
        found.append((before, plain(section["heading"])))
    return found


def blocks(report, sort):
    return [block[sort] for section in report["sections"] for block in section["blocks"] if sort in block]


def ids(report):
    """The things in the order in which they stand, each once."""
    found = []
    for section in report["sections"]:
        found.append(section.get("id") or section["heading"].get("id"))
        for block in section["blocks"]:
            if "paragraph" in block:
                found.append(block["paragraph"].get("id"))
            elif "list" in block:
                found += [entry.get("id") for entry in block["list"]["entries"]]
            else:
                for row in block["table"]["rows"]:
                    found.append(row.get("id"))
                    found += [cell.get("id") for cell in row["cells"]]
    return list(dict.fromkeys(one for one in found if one))


ID = re.compile(r"[0-9a-f]{32}")
