"""The result of a check as workflow commands, which GitHub shows beside the changed lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.check.regions import Region, Regions
from compare.check.said import said_of_divergence
from compare.report.clean import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.check.verdict import Check, Finding, Judged

__all__ = ["render_github"]


def render_github(check: Check) -> str:
    """One line an annotation; "" where there is nothing to annotate."""
    return "".join(f"{line}\n" for line in _annotations(check))


def _annotations(check: Check) -> Iterator[str]:
    for judged in check.judged:
        for finding in judged.findings:
            if finding.failed:
                yield _failure(judged, finding)
        regions = Regions(judged.report)
        for divergence in judged.unexpected:
            level = "error" if check.strict else "warning"
            where = _place(regions.of(divergence.sides[0]))
            title = f"{judged.fixture.name}: unexpected divergence"
            yield _command(level, said_of_divergence(divergence), title, **where)
    for complaint in check.complaints:
        title = f"{complaint.fixture}: baseline"
        yield _command("error", complaint.problem, title, file=str(check.baseline))
    for one in check.unchecked:
        yield _command("error", one.problem, f"{one.folder.name}: cannot be checked")


def _failure(judged: Judged, finding: Finding) -> str:
    expectation = finding.expectation
    said = f"; said: {finding.said}" if finding.said else ""
    message = f"expected: {expectation.key}{said}"
    title = f"{judged.fixture.name}: {finding.state}"
    place = {"file": judged.fixture.listing.as_posix(), "line": str(expectation.line)}
    return _command("error", message, title, **place)


def _place(region: Region | None) -> dict[str, str]:
    if region is None:
        return {}
    return {"file": region.path, "line": str(region.line), "col": str(region.column)}


def _command(level: str, message: str, title: str, **place: str) -> str:
    properties = ",".join(f"{key}={_property(v)}" for key, v in {**place, "title": title}.items())
    return f"::{level} {properties}::{_escaped(one_line(message))}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(one_line(text)).replace(":", "%3A").replace(",", "%2C")
