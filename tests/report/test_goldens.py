"""Whole reports against files; refresh them with REFRESH_GOLDENS=1 and read the difference."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compare.model import Relation
from compare.report.markdown import render_markdown
from compare.report.table import render_csv
from compare.report.terminal import render_terminal
from tests.report.events import EVENTS, court, flood, talks

if TYPE_CHECKING:
    from collections.abc import Callable

GOLDEN = Path(__file__).parent / "golden"

plain = partial(render_terminal, color=False)

CASES: dict[str, Callable[[], str]] = {
    f"{event}-{width}.txt": partial(plain, make(), width=width)
    for event, make in EVENTS.items()
    for width in (80, 120, 200)
}
CASES |= {
    "talks-ascii-80.txt": partial(plain, talks(), width=80, unicode=False),
    "flood-diverge-40.txt": partial(plain, flood(), width=40, only=frozenset({Relation.DIVERGE})),
    "flood.md": partial(render_markdown, flood()),
    "court.md": partial(render_markdown, court()),
    "talks.csv": partial(render_csv, talks()),
}


@pytest.mark.parametrize("case", CASES)
def test_golden(case: str) -> None:
    shown = CASES[case]()
    file = GOLDEN / case
    if os.environ.get("REFRESH_GOLDENS"):
        file.write_bytes(shown.encode())
    assert shown == file.read_bytes().decode()


def test_every_golden_file_has_a_case() -> None:
    assert {file.name for file in GOLDEN.iterdir()} == set(CASES)
