"""A report as JSON, read by Python's json, which must find everything as it was."""

import json

import expected as e


def check(data, report):
    text = data.decode()
    e.harmless(text, "the file")
    found = json.loads(text)
    e.same((found.pop("format"), found.pop("version")), ("oversikt-report", 1), "what it is")
    e.same(found, report, "the report")


e.each("json", check)
