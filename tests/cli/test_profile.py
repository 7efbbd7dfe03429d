"""Where the time goes: only when asked for, only on standard error, and all of it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from compare.cli.profile import Stopwatch, timed

if TYPE_CHECKING:
    from tests.cli.conftest import Pipeline, Run


class Time:
    """A clock that stands still until it is moved; the processor works half of the time."""

    now = 100.0

    def pass_by(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Time:
    clock = Time()
    monkeypatch.setattr(time, "perf_counter", lambda: clock.now)
    monkeypatch.setattr(time, "process_time", lambda: clock.now / 2)
    return clock


def rows(table: str) -> dict[str, list[str]]:
    """The columns of every line but the head, by the name of the stage."""
    return {line[:26].strip(): line[26:].split() for line in table.splitlines()[1:]}


def test_stages_within_stages_add_up(clock: Time) -> None:
    watch = Stopwatch()
    clock.pass_by(10)
    watch("finding claims", 0, 1)
    clock.pass_by(20)
    watch("parsing", 0, 1)
    watch("loading", 0, 1)
    clock.pass_by(4)
    watch("compiling (once)", 0, 1)
    clock.pass_by(50)
    watch("loading", 1, 1)
    clock.pass_by(6)
    watch("parsing", 1, 1)
    watch("finding claims", 1, 1)
    with timed(watch, "rendering"):
        clock.pass_by(10)
    assert rows(watch.table()) == {
        "starting": ["50.00", "50%"],
        "finding claims": ["10.00", "10%", "20.00"],
        "parsing": ["3.00", "3%", "6.00"],
        "loading": ["2.00", "2%", "4.00"],
        "compiling (once)": ["25.00", "25%", "50.00"],
        "rendering": ["5.00", "5%", "10.00"],
        "between": ["5.00", "5%", "10.00"],
        "total": ["100.00", "100%", "100.00"],
    }


def test_steps_of_one_stage_are_one_line(clock: Time) -> None:
    watch = Stopwatch()
    for done in range(4):
        watch("reading", done, 3)
        clock.pass_by(2)
    assert rows(watch.table())["reading"] == ["3.00", "6%", "6.00"]
    assert rows(watch.table())["between"] == ["1.00", "2%", "2.00"]


def test_a_profile_goes_to_standard_error(run: Run, pipeline: Pipeline) -> None:
    plain = run("diff", "a", "b")
    assert (plain.err, pipeline.calls[-1]["progress"]) == ("", None)
    profiled = run("diff", "a", "b", "--profile")
    assert (profiled.code, profiled.out) == (plain.code, plain.out)
    assert isinstance(pipeline.calls[-1]["progress"], Stopwatch)
    assert set(rows(profiled.err)) == {"starting", "importing", "rendering", "between", "total"}


def test_a_profile_can_be_asked_for_in_the_environment(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTCOMPARE_PROFILE", "1")
    assert "rendering" in run("diff", "a", "b").err
