"""A table, read by Python's csv."""

import csv
import io

import expected as e


def check(data, report):
    assert data.startswith(b"\xef\xbb\xbf"), "the mark of UTF-8"
    assert data.endswith(b"\r\n")
    typed = e.blocks(report, "table")[0]
    text = io.StringIO(data.decode("utf-8-sig"), newline="")
    head, *rows = csv.reader(text, delimiter=";", strict=True)
    for cell, column in zip(head, typed["columns"] + ["id"], strict=True):
        says(cell, column)
    e.same(len(rows), len(typed["rows"]), "rows")
    for row, expected in zip(rows, typed["rows"], strict=True):
        e.same(len(row), len(head), "cells of a row")
        for cell, words in zip(row, expected["cells"]):
            says(cell, e.plain(words))
        found = [expected.get("id")] + [cell.get("id") for cell in expected["cells"]]
        e.same(row[-1].split(), [one for one in found if one], "ids")


def says(cell, typed):
    assert not cell.lstrip().startswith(tuple("=+-@＝＋－＠")), f"a formula: {cell!r}"
    assert not cell.startswith(("\t", "\r", "\0")), f"{cell!r}"
    first = typed.lstrip()[:1]
    if first and first in "=+-@＝＋－＠":
        assert cell.startswith("'"), f"{cell!r}"
        cell = cell[1:]
    e.says(cell, typed, "cell")


e.each("csv", check)
