"""A command line in process, with a report built by hand in place of a comparison."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

from compare.cli import main
from tests.report.events import talks

if TYPE_CHECKING:
    from compare.model import Report


@dataclass
class Pipeline:
    """Stands in for ``compare.pipeline``: keeps what it was asked, and answers ``report``."""

    report: Callable[[], Report] = talks
    error: BaseException | None = None
    calls: list[dict[str, Any]] = field(default_factory=list)

    def compare_files(self, paths: object, **more: Any) -> Report:
        self.calls.append({"paths": paths, **more})
        if self.error:
            raise self.error
        return self.report()


@dataclass(frozen=True)
class Ran:
    """What one run left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture(autouse=True)
def _quiet_environment(quiet_environment: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONIOENCODING", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> Pipeline:
    stand_in = Pipeline()
    module = ModuleType("compare.pipeline")
    monkeypatch.setattr(module, "compare_files", stand_in.compare_files, raising=False)
    monkeypatch.setitem(sys.modules, "compare.pipeline", module)
    return stand_in


@pytest.fixture
def run(pipeline: Pipeline, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*argv: str) -> Ran:
        code = main(argv)
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return run


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard output is a terminal of 130 columns."""
    monkeypatch.setattr("compare.cli.stdout.is_terminal", lambda: True)
    monkeypatch.setattr("compare.cli.stdout.columns", lambda: 130)
