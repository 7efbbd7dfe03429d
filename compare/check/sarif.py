"""The result of a check as SARIF 2.1.0, with regions that point into the article files."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from compare.check.expectation import Sort
from compare.check.regions import Region, Regions
from compare.check.said import said_of_divergence
from compare.check.verdict import Check, Finding, Judged, State
from compare.report.clean import one_line
from compare.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Divergence, Passage

__all__ = ["render_sarif"]

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)

# The ids are published: other tools remember results by them. They never change.
_RULES = {
    Sort.AGREE: ("expected-agree", "Two sources report this, and neither adds to it."),
    Sort.ADDS_DETAIL: ("expected-adds-detail", "One source is more specific on this."),
    Sort.ALONE: ("expected-alone", "One source only reports this."),
    Sort.DIVERGE: ("expected-diverge", "The sources diverge on this."),
    Sort.NOT_LINKED: ("expected-not-linked", "These passages are not on one fact."),
    Sort.NO_DIVERGENCE: ("expected-no-divergence", "These passages do not diverge."),
}
_UNEXPECTED = ("unexpected-divergence", "A divergence that no expectation names.")
_REGAINED = ("baseline-regained", "The baseline lists as missed what is met.")
_COMPLAINT = ("baseline-outdated", "The baseline does not fit the fixtures.")


def render_sarif(check: Check) -> str:
    """The log as JSON text; known misses are in it as suppressed results."""
    rules = [*_RULES.values(), _UNEXPECTED, _REGAINED, _COMPLAINT]
    driver = {
        "name": "factcompare",
        "version": __version__,
        "rules": [{"id": name, "shortDescription": {"text": told}} for name, told in rules],
    }
    notifications = [
        {"level": "error", "message": {"text": one_line(one.problem)}} for one in check.unchecked
    ]
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not check.unchecked,
                "toolExecutionNotifications": notifications,
            }
        ],
        "results": list(_results(check)),
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _results(check: Check) -> Iterator[dict[str, Any]]:
    for judged in check.judged:
        regions = Regions(judged.report)
        for finding in judged.findings:
            if finding.state is not State.MET:
                yield _finding(judged, finding, regions)
        for divergence in judged.unexpected:
            yield _unexpected(judged, divergence, regions, strict=check.strict)
    for complaint in check.complaints:
        message = f"{complaint.fixture}: {complaint.problem}"
        place = {"physicalLocation": {"artifactLocation": {"uri": _uri(str(check.baseline))}}}
        yield _result(_COMPLAINT[0], "error", message, [place], message)


def _finding(judged: Judged, finding: Finding, regions: Regions) -> dict[str, Any]:
    expectation = finding.expectation
    rule = _REGAINED if finding.state is State.REGAINED else _RULES[expectation.sort]
    level = "note" if finding.state is State.KNOWN else "error"
    message = f"{finding.state}: {expectation.key}"
    if finding.said:
        message += f"; said: {finding.said}"
    result = _result(
        rule[0],
        level,
        message,
        _locations(judged, expectation.passages, regions),
        f"{judged.fixture.folder.as_posix()}\n{expectation.key}",
    )
    artifact = {"uri": _uri(judged.fixture.listing.as_posix())}
    listing = {"artifactLocation": artifact, "region": {"startLine": expectation.line}}
    told = {"text": "where this is expected"}
    result["relatedLocations"] = [{"id": 1, "physicalLocation": listing, "message": told}]
    if finding.state is State.KNOWN:
        result["suppressions"] = [{"kind": "external", "justification": "listed in the baseline"}]
    return result


def _unexpected(
    judged: Judged, divergence: Divergence, regions: Regions, *, strict: bool
) -> dict[str, Any]:
    said = said_of_divergence(divergence)
    level = "error" if strict else "warning"
    locations = _locations(judged, divergence.sides, regions)
    stable = f"{judged.fixture.folder.as_posix()}\n{said}"
    return _result(_UNEXPECTED[0], level, said, locations, stable)


def _result(
    rule: str, level: str, message: str, locations: list[dict[str, Any]], stable: str
) -> dict[str, Any]:
    """One result; ``stable`` is what it is known by from run to run."""
    return {
        "ruleId": rule,
        "level": level,
        "message": {"text": one_line(message)},
        "locations": locations,
        "partialFingerprints": {"expectation/v1": hashlib.sha256(stable.encode()).hexdigest()},
    }


def _locations(
    judged: Judged, passages: Sequence[Passage], regions: Regions
) -> list[dict[str, Any]]:
    """The place of each passage in its file; the listing where there is no passage."""
    found = []
    for passage in passages:
        if region := regions.of(passage):
            location = _physical(region)
        else:
            path = judged.report.source(passage.source).path
            location = {"physicalLocation": {"artifactLocation": {"uri": _uri(path)}}}
        found.append(location)
    uri = _uri(judged.fixture.listing.as_posix())
    return found or [{"physicalLocation": {"artifactLocation": {"uri": uri}}}]


def _physical(region: Region) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": _uri(region.path)},
            "region": {
                "startLine": region.line,
                "startColumn": region.column,
                "endLine": region.end_line,
                "endColumn": region.end_column,
            },
        }
    }


def _uri(path: str) -> str:
    """A path below the current folder as a relative reference, any other as a file address."""
    target = Path(path)
    if target.is_absolute():
        if not target.is_relative_to(Path.cwd()):
            return target.as_uri()
        target = target.relative_to(Path.cwd())
    return quote(target.as_posix())
