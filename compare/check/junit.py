"""The result of a check as JUnit XML: a suite per fixture, a case per expectation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from compare.check.regions import Regions
from compare.check.said import said_of_divergence
from compare.check.text import failure
from compare.check.verdict import Check, Judged, State
from compare.report.clean import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["render_junit"]

# No XML document may hold these, not even escaped.
_FORBIDDEN = re.compile("[\ufffe\uffff]")


def render_junit(check: Check) -> str:
    """The XML document; known misses are skipped cases, what cannot be checked is an error."""
    root = Element("testsuites", {"name": "factcompare"})
    for judged in check.judged:
        _suite(root, judged.fixture.name, list(_cases(judged, strict=check.strict)))
    for one in check.unchecked:
        case = _case(one.folder.name, "can be checked")
        _told(case, "error", one.problem)
        _suite(root, one.folder.name, [case])
    if check.complaints:
        _suite(root, "baseline", list(_complaints(check)))
    for total in ("tests", "failures", "errors"):
        root.set(total, str(sum(int(suite.get(total, "0")) for suite in root)))
    indent(root)
    text = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _suite(root: Element, name: str, cases: Sequence[Element]) -> None:
    counts = {
        counted: str(sum(case.find(tag) is not None for case in cases))
        for counted, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped"))
    }
    attributes = {"name": _clean(name), "tests": str(len(cases)), **counts}
    suite = SubElement(root, "testsuite", attributes)
    suite.extend(cases)


def _cases(judged: Judged, *, strict: bool) -> Iterator[Element]:
    regions = Regions(judged.report)
    for finding in judged.findings:
        case = _case(judged.fixture.name, finding.expectation.key)
        if finding.failed:
            message = finding.said or finding.state
            _told(case, "failure", message, list(failure(judged, finding, regions)))
        elif finding.state is State.KNOWN:
            _told(case, "skipped", f"known miss: {finding.said}")
        yield case
    for divergence in judged.unexpected if strict else ():
        said = said_of_divergence(divergence)
        case = _case(judged.fixture.name, f"unexpected: {said}")
        _told(case, "failure", said)
        yield case


def _complaints(check: Check) -> Iterator[Element]:
    for complaint in check.complaints:
        case = _case(complaint.fixture, f"{complaint.fixture} is up to date: {complaint.problem}")
        _told(case, "failure", complaint.problem)
        yield case


def _case(fixture: str, name: str) -> Element:
    return Element("testcase", {"classname": _clean(fixture), "name": _clean(name)})


def _told(case: Element, tag: str, message: str, lines: Sequence[str] = ()) -> None:
    told = SubElement(case, tag, {"message": _clean(message)})
    told.text = "\n".join(_FORBIDDEN.sub("", line) for line in lines) or None


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("", one_line(text))
