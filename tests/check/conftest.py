"""The command line in process, in a folder of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from compare.cli import main

if TYPE_CHECKING:
    from compare.model import Article, Report


@dataclass(frozen=True)
class Ran:
    """What one run left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]
Says = Callable[["Report"], None]


@pytest.fixture(autouse=True)
def _quiet_environment(quiet_environment: None) -> None:
    """For all tests of this folder."""


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*argv: str) -> Ran:
        code = main(argv)
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return run


@pytest.fixture
def says(monkeypatch: pytest.MonkeyPatch) -> Says:
    """Makes every comparison answer with a report built by hand, over the articles it is given."""

    def says(report: Report) -> None:
        from dataclasses import replace

        def compare_articles(articles: tuple[Article, ...], **_: object) -> Report:
            return replace(report, sources=tuple(articles))

        monkeypatch.setattr("compare.check.run.compare_articles", compare_articles)
        monkeypatch.setattr("compare.check.expect.compare_articles", compare_articles)

    return says
