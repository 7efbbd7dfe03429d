from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.corpus.grouping import neighbours
from compare.corpus.grouping.neighbours import LEAST_COSINE, near_pairs


def some_vectors(count: int, seed: int, dimensions: int = 6) -> np.ndarray:
    drawn = np.random.default_rng(seed).normal(size=(count, dimensions)).astype(np.float32)
    unit: np.ndarray = drawn / np.linalg.norm(drawn, axis=1, keepdims=True)
    return unit


@given(
    st.lists(st.integers(0, 12), min_size=1, max_size=60),
    st.integers(0, 4),
    st.integers(1, 9),
    st.integers(0, 99),
)
def test_blocks_find_what_all_pairs_find(
    days: list[int], window: int, block: int, seed: int
) -> None:
    days_sorted = np.array(sorted(days), np.int64)
    vectors = some_vectors(len(days), seed)
    cosines = vectors @ vectors.T
    expected = {
        (i, j)
        for i in range(len(days))
        for j in range(i + 1, len(days))
        if abs(days_sorted[i] - days_sorted[j]) <= window and cosines[i, j] >= LEAST_COSINE
    }
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(neighbours, "_BLOCK", block)
        patch.setattr(neighbours, "NEAREST", 60)
        found = near_pairs(days_sorted, vectors, window)
    borderline = {
        (int(i), int(j)) for i, j in np.argwhere(np.abs(cosines - LEAST_COSINE) < 1e-5) if i < j
    }
    assert {tuple(pair) for pair in found.tolist()} ^ expected <= borderline


def test_an_article_keeps_its_nearest_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "NEAREST", 2)
    angles = np.array([0.0, 0.1, 0.3, 0.6])
    vectors = np.column_stack((np.cos(angles), np.sin(angles))).astype(np.float32)
    pairs = near_pairs(np.zeros(4, np.int64), vectors, 0)
    assert {tuple(pair) for pair in pairs.tolist()} == {(0, 1), (0, 2), (1, 2), (1, 3), (2, 3)}


def test_pairs_grow_with_the_days_and_not_with_their_square() -> None:
    def compared(days: int, monkeypatch: pytest.MonkeyPatch) -> int:
        """Cosines that are worked out for ten articles a day."""
        counted = 0
        real = neighbours._blocks  # noqa: SLF001  the blocks are the work, and nothing else tells it

        def count(number: int, start: int = 0) -> list[slice]:
            nonlocal counted
            blocks = list(real(number, start))
            counted += number
            return blocks

        monkeypatch.setattr(neighbours, "_blocks", count)
        vectors = some_vectors(10 * days, 1)
        near_pairs(np.repeat(np.arange(days), 10), vectors, 2)
        monkeypatch.setattr(neighbours, "_blocks", real)
        return counted

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(neighbours, "_BLOCK", 20)
        assert compared(400, patch) < 2.2 * compared(200, patch)


def test_no_article_has_no_pairs() -> None:
    assert near_pairs(np.empty(0, np.int64), np.empty((0, 4), np.float32), 3).shape == (0, 2)
