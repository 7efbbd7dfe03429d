"""The check with the models: plain articles whose verdicts are certain, and a broken tool."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compare.model import DivergenceKind
from compare.relate.rules import RULES
from tests.check.events import AGREE, ALONE, DIVERGE, NOT_LINKED, SOURCES, write_event

if TYPE_CHECKING:
    from tests.check.conftest import Run

ROOT = Path(__file__).parents[2]


@pytest.fixture
def fixtures() -> Path:
    write_event(Path("fixtures") / "fire", SOURCES + AGREE + ALONE + NOT_LINKED)
    write_event(Path("fixtures") / "toll", SOURCES + DIVERGE + AGREE)
    return Path("fixtures")


@pytest.mark.usefixtures("fixtures")
def test_a_tool_in_order_meets_everything(run: Run) -> None:
    ran = run("check")
    assert ran.code == 0, ran.out


@pytest.mark.usefixtures("fixtures")
def test_a_tool_without_a_rule_fails_on_the_fixture_that_needs_it(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = tuple(rule for rule in RULES if rule.kind is not DivergenceKind.QUANTITY)
    assert len(rules) < len(RULES)
    monkeypatch.setattr("compare.relate.RULES", rules)
    ran = run("check")
    assert ran.code == 1
    assert "fixtures/toll/expected.toml:15: missed" in ran.out
    assert "fixtures/fire/expected.toml" not in ran.out


@pytest.mark.usefixtures("fixtures")
def test_what_is_drafted_is_met_once_it_is_reviewed(run: Run) -> None:
    new = write_event(Path("fixtures") / "new", None)
    assert run("check", str(new)).code == 2
    assert run("expect", str(new)).code == 0
    path = new / "expected.toml"
    path.write_text(path.read_text("utf-8").replace("reviewed = false\n", ""), "utf-8")
    assert run("check", "--strict", str(new)).code == 0


@pytest.mark.parametrize(
    ("entries", "code"), [(AGREE, 0), (AGREE.replace('"agree"', '"adds_detail"'), 1), ("", 2)]
)
def test_the_exit_codes_of_the_process(entries: str, code: int) -> None:
    write_event(Path("fixtures") / "fire", SOURCES + entries)
    done = _process("check", "--github", "--junit", "j", "--sarif", "s", "--html", "h")
    assert done.returncode == code, done.stderr
    assert bool(done.stderr) == (code == 2)
    assert ("::error" in done.stdout) == (code > 0)
    assert Path("j").is_file()
    assert Path("s").is_file()
    assert Path("h/index.html").is_file()


@pytest.mark.usefixtures("fixtures")
def test_several_processes_say_the_same(run: Run) -> None:
    write_event(Path("fixtures") / "odd", SOURCES)
    ran = [
        run("check", "--jobs", n, "--junit", f"j{n}", "--sarif", f"s{n}", "--markdown", f"m{n}")
        for n in ("1", "2")
    ]
    assert ran[0].code == 2
    assert ran[0] == ran[1]
    for name in ("j", "s", "m"):
        assert Path(f"{name}1").read_bytes() == Path(f"{name}2").read_bytes()


def _process(*argv: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "compare", *argv],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
