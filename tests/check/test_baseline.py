"""The baseline: known misses, what is met again, and floors that may not fall."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from compare.check.baseline import Baseline, Floor, read_baseline
from compare.check.run import hold_against
from compare.check.verdict import Outcome, State
from compare.errors import InputError
from tests.check.events import ENTRIES, SOURCES, Event, mill, write_event
from tests.report.builder import Builder

if TYPE_CHECKING:
    from pathlib import Path

    from compare.check.verdict import Judged

MISS = "in one source only | a: The choir of Lund"


@pytest.fixture
def event(tmp_path: Path) -> Event:
    return Event(write_event(tmp_path / "fixtures" / "mill", SOURCES + ENTRIES))


def good(event: Event) -> Judged:
    return event.judged(mill().report())


def bad(event: Event) -> Judged:
    """All but the choir is met."""
    built = mill()
    without = Builder(built.sources, built.claims[:4], built.facts[:2])
    return event.judged(without.report())


def baseline(event: Event, met: int, *misses: str) -> Baseline:
    path = event.folder.parent / "baseline.toml"
    return Baseline(path, {"mill": Floor(met, misses)})


def states(judged: Judged, known: Baseline) -> list[State]:
    return [finding.state for finding in known.apply(judged).findings]


def test_a_known_miss_does_not_fail(event: Event) -> None:
    known = baseline(event, 3, MISS)
    assert states(bad(event), known) == [State.MET, State.KNOWN, State.MET, State.MET]
    assert hold_against([bad(event)], known, strict=False).outcome is Outcome.PASSED
    assert hold_against([bad(event)], None, strict=False).outcome is Outcome.FAILED


def test_a_miss_that_is_met_again_fails(event: Event) -> None:
    known = baseline(event, 3, MISS)
    assert states(good(event), known)[1] is State.REGAINED
    check = hold_against([good(event)], known, strict=False)
    assert check.outcome is Outcome.FAILED
    assert [finding.expectation.key for _, finding in check.failures()] == [MISS]


@pytest.mark.parametrize(
    ("known", "said"),
    [
        (("mill", Floor(3, (MISS, "agree | a: gone"))), "lists an expectation that is not there"),
        (("mill", Floor(4, (MISS,))), "3 expectations are met; they were 4"),
        (("gone", Floor(1, ())), "is listed, but there is no such folder"),
    ],
)
def test_a_baseline_that_does_not_fit_fails(
    event: Event, known: tuple[str, Floor], said: str
) -> None:
    floors = {"mill": Floor(3, (MISS,)), known[0]: known[1]}
    check = hold_against([bad(event)], Baseline(event.folder.parent / "b", floors), strict=False)
    assert check.outcome is Outcome.FAILED
    assert [complaint.fixture for complaint in check.complaints] == [known[0]]
    assert said in check.complaints[0].problem


def test_a_fixture_that_was_not_checked_is_left_alone(event: Event) -> None:
    write_event(event.folder.parent / "other")
    floors = {"mill": Floor(3, (MISS,)), "other": Floor(9, ("x",))}
    known = Baseline(event.folder.parent / "baseline.toml", floors)
    assert hold_against([bad(event)], known, strict=False).outcome is Outcome.PASSED
    for growth in (True, False):
        assert known.updated([bad(event)], growth=growth) == known


def test_an_update_takes_off_what_is_met_and_raises_the_floor(event: Event) -> None:
    updated = baseline(event, 3, MISS, "agree | a: gone").updated([good(event)], growth=False)
    assert updated.floors == {"mill": Floor(4, ())}


def test_an_update_does_not_grow_by_itself(event: Event) -> None:
    known = baseline(event, 4)
    assert known.updated([bad(event)], growth=False).floors == {"mill": Floor(4, ())}
    assert known.updated([bad(event)], growth=True).floors == {"mill": Floor(3, (MISS,))}


def test_a_folder_that_is_gone_leaves_with_growth_only(event: Event) -> None:
    known = baseline(event, 3, MISS)
    judged = bad(event)
    shutil.rmtree(event.folder)
    assert "mill" in known.updated([], growth=False).floors
    assert known.updated([], growth=True).floors == {}
    assert judged.findings


def test_what_is_written_is_read_again(event: Event) -> None:
    odd = "agree | a: “\\ \" ' \x7f \t é | b: # no comment"
    known = baseline(event, 3, MISS, odd)
    known.path.write_text(known.to_toml(), "utf-8")
    assert read_baseline(known.path) == known


def test_fixtures_are_named_by_their_path_from_the_baseline(event: Event, tmp_path: Path) -> None:
    elsewhere = Baseline(tmp_path / "lists" / "baseline.toml")
    assert elsewhere.name(good(event).fixture) == "../fixtures/mill"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[", "is not valid TOML"),
        (f"a = {'[' * 9_999}", "is not valid TOML"),
        ("[mill]\nmet = 1\n", r"\[mill\] is not of the form"),
        ("[mill]\nmet = 'x'\nmisses = []\n", r"\[mill\] is not of the form"),
        ("mill = 3\n", r"\[mill\] is not of the form"),
    ],
)
def test_a_malformed_baseline(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "baseline.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError, match=said):
        read_baseline(path)


def test_a_baseline_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_baseline(tmp_path / "baseline.toml")
