"""Small fixtures: articles so plain that every verdict on them is certain; reports by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.check.judge import judge
from compare.check.load import load_fixture
from compare.model import DivergenceKind, Relation
from tests.report.builder import Builder

if TYPE_CHECKING:
    from pathlib import Path

    from compare.check.verdict import Judged
    from compare.model import Report

WIRE = """\
Mill burns down in Torvik

A fire destroyed the old paper mill in Torvik on Monday night.

Three people died in the fire at the paper mill.

The choir of Lund sang two hymns by a local composer.
"""
HERALD = """\
Mill burns down in Torvik

A fire destroyed the old paper mill in Torvik on Monday night.

Five people died in the fire at the paper mill.

Bakers in Halden have baked the longest loaf of the county.
"""
SOURCES = """\
title = "The mill at Torvik"

[[sources]]
id = "a"
file = "agency.txt"
name = "Wire"
published = 2025-03-04

[[sources]]
id = "b"
file = "herald.txt"
name = "Herald"
published = 2025-03-04
"""
AGREE = """
[[expect]]
relation = "agree"
a = "A fire destroyed the old paper mill"
b = "A fire destroyed the old paper mill"
"""
ALONE = """
[[expect]]
relation = "adds_detail"
a = "The choir of Lund"
"""
DIVERGE = """
[[expect]]
relation = "diverge"
kind = "quantity"
a = "Three people died"
b = "Five people died"
words = { a = "Three people", b = "Five people" }
note = "three / five"
"""
NOT_LINKED = """
[[absent]]
a = "The choir of Lund"
b = "Bakers in Halden"
why = "a choir / a loaf"
"""
ENTRIES = AGREE + ALONE + DIVERGE + NOT_LINKED


def write_event(folder: Path, listing: str | None = SOURCES + ENTRIES, **files: str) -> Path:
    """A fixture folder with the two articles, or with ``files`` in place of one or both."""
    folder.mkdir(parents=True)
    for name, text in {"agency": WIRE, "herald": HERALD, **files}.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    if listing is not None:
        (folder / "expected.toml").write_text(listing, "utf-8")
    return folder


def mill() -> Builder:
    """The report on the mill that meets all of ENTRIES."""
    from tests.report.builder import article

    built = Builder([article("a", "Wire", WIRE), article("b", "Herald", HERALD)])
    fire = "A fire destroyed the old paper mill in Torvik on Monday night."
    built.fact(Relation.AGREE, built.claim("a", fire), built.claim("b", fire))
    three, five = "Three people died in the fire", "Five people died in the fire"
    built.fact(
        Relation.DIVERGE,
        built.claim("a", three),
        built.claim("b", five),
        points=[(DivergenceKind.QUANTITY, "3 / 5", {"a": "Three people", "b": "Five people"})],
    )
    built.alone("a", "The choir of Lund sang two hymns by a local composer.")
    built.alone("b", "Bakers in Halden have baked the longest loaf of the county.")
    return built


@dataclass(frozen=True)
class Event:
    """A fixture on disk, to be held against reports built by hand."""

    folder: Path

    def judged(self, report: Report) -> Judged:
        """The verdict on the fixture if the tool said ``report``."""
        return judge(load_fixture(self.folder), report)
