"""Limits and fetching on the command line, and whom an error blames."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.settings import Settings

if TYPE_CHECKING:
    from tests.cli.conftest import Pipeline, Run


@pytest.mark.parametrize("name", Settings.limits())
def test_every_limit_has_an_option(run: Run, pipeline: Pipeline, name: str) -> None:
    assert run("diff", "a", "b", f"--{name.replace('_', '-')}", "7").code == 0
    assert pipeline.calls[-1]["settings"] == Settings().updated({name: 7})


def test_a_limit_in_the_environment(
    run: Run, pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTCOMPARE_MAX_SECONDS", "2.5")
    run("diff", "a", "b")
    assert pipeline.calls[-1]["settings"] == Settings(max_seconds=2.5)


def test_a_limit_that_lets_nothing_in(run: Run) -> None:
    ran = run("diff", "a", "b", "--max-sources", "0")
    assert ran.code == 2
    assert "command line: max_sources: 0 lets nothing in; give more than 0" in ran.err


def test_what_may_be_fetched(run: Run, pipeline: Pipeline) -> None:
    run("diff", "a", "b", "--allow-private", "--ignore-robots")
    assert pipeline.calls[-1]["settings"] == Settings(allow_private=True, ignore_robots=True)


@pytest.mark.parametrize("value", ["yesterday", "2024-02-30", "12 March", ""])
def test_a_wrong_day_is_told_in_our_words(run: Run, value: str) -> None:
    ran = run("diff", "a", "b", "--date", value)
    assert ran.code == 2
    assert f"'--date': {value!r} is no day; write a date as 2024-03-12; see" in ran.err


def test_a_wrong_value_in_the_environment_blames_the_environment(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTCOMPARE_WIDTH", "abc")
    ran = run("diff", "a", "b")
    assert ran.err.startswith("factcompare: error: Invalid value for FACTCOMPARE_WIDTH: 'abc'")
    assert "'--width'" in run("diff", "a", "b", "--width", "abc").err
