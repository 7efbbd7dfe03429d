"""Which texts are run together, by how many threads, and that it changes nothing."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.models import batches as subject
from compare.models.batches import MOST_TOKENS, batches, processors, threads_for
from compare.models.compiled import CompiledEncoder

if TYPE_CHECKING:
    from pathlib import Path

    from compare.models.encoder import Encoder


@given(st.lists(st.integers(0, 600), max_size=80))
def test_every_text_is_in_one_batch_with_others_of_its_length(lengths: list[int]) -> None:
    found = batches(lengths)
    assert sorted(n for batch in found for n in batch) == list(range(len(lengths)))
    for batch in found:
        assert len({lengths[n] for n in batch}) == 1
        assert len(batch) == 1 or sum(lengths[n] for n in batch) <= MOST_TOKENS


def test_alike_texts_share_a_batch_and_the_longest_come_first() -> None:
    assert batches([5, 9, 5, 9, 7]) == [[1, 3], [4], [0, 2]]
    assert batches([100] * 5) == [[0, 1], [2, 3], [4]]


@pytest.mark.parametrize(
    ("processors", "count", "threads"),
    [(1, 500, 1), (2, 500, 2), (64, 500, 16), (64, 12, 3), (64, 1, 1), (64, 0, 1)],
)
def test_threads_grow_with_work_and_processors(
    monkeypatch: pytest.MonkeyPatch, processors: int, count: int, threads: int
) -> None:
    monkeypatch.setattr(subject, "processors", lambda: processors)
    assert threads_for(count, 0) == threads


def test_as_many_threads_as_wanted_are_taken() -> None:
    assert threads_for(1, 5) == 5


@pytest.mark.parametrize(
    ("content", "most"),
    [("150000 100000\n", 1), ("max 100000\n", None), ("400 100000", 1), ("800000 100000", 8)],
)
def test_the_limit_of_a_container_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str, most: int | None
) -> None:
    quota = tmp_path / "cpu.max"
    quota.write_text(content, encoding="ascii")
    monkeypatch.setattr(subject, "QUOTA", quota)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(6)), raising=False)
    assert processors() == min(6, most or 6)


def test_texts_that_share_a_run_get_the_bits_they_get_alone(encoder: Encoder) -> None:
    assert isinstance(encoder, CompiledEncoder)
    texts = [f"The {colour} gate was shut." for colour in ("red", "blue", "old", "new", "west")]
    assert {len(encoding.pieces) for encoding in encoder.read(texts)} == {6}
    alone = [encoder.read([text])[0] for text in texts]
    for mine, other in zip(encoder.read(texts), alone, strict=True):
        assert mine.vector.tobytes() == other.vector.tobytes()
        assert mine.tokens.tobytes() == other.tokens.tobytes()
