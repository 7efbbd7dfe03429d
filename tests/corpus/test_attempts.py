from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.corpus.attempts import MOST_ATTEMPTS, Attempts
from compare.errors import FactcompareError

if TYPE_CHECKING:
    from pathlib import Path


def test_an_event_that_ends_its_worker_again_and_again_is_left_out(tmp_path: Path) -> None:
    notes = tmp_path / "0"
    for _ in range(MOST_ATTEMPTS):
        attempts = Attempts(notes)
        assert [attempts.begin(event) for event in (0, 1)] == [True, True]  # and it dies at 1
    attempts = Attempts(notes)
    assert [attempts.begin(event) for event in (0, 1, 2)] == [True, False, True]


def test_deaths_at_several_events_blame_none(tmp_path: Path) -> None:
    for event in range(2 * MOST_ATTEMPTS):
        assert Attempts(tmp_path / "0").begin(event)


def test_a_finished_shard_has_no_notes(tmp_path: Path) -> None:
    attempts = Attempts(tmp_path / "0")
    attempts.begin(0)
    attempts.end()
    assert list(tmp_path.iterdir()) == []


def test_a_worker_that_cannot_even_begin_ends_the_run(tmp_path: Path) -> None:
    for _ in range(MOST_ATTEMPTS):
        Attempts(tmp_path / "0")
    with pytest.raises(FactcompareError, match="died 3 times before its work"):
        Attempts(tmp_path / "0")
