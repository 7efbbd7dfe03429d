"""Tokens matched across sentences."""

from __future__ import annotations

import numpy as np
import pytest

import compare.align.token_match as matching
from compare.align.token_match import match_tokens, won_shares
from compare.align.tokens import Tokens, tokens_of
from tests.align.build import encoding


def even(tokens: Tokens) -> np.ndarray:
    return np.ones(len(tokens.pieces), np.float32)


ONE = tokens_of([encoding(0, 1), encoding(2)], 4)
TWO = tokens_of([encoding(1), encoding(0, 1, 2, 3), encoding(3)], 4)


def test_what_is_found_of_each_sentence_in_the_other() -> None:
    match = match_tokens(ONE, TWO, even(ONE), even(TWO))
    assert match.cover_a.tolist() == [[0.5, 1.0, 0.0], [0.0, 1.0, 0.0]]
    assert match.cover_b.tolist() == [[1.0, 0.5, 0.0], [0.0, 0.25, 0.0]]
    assert match.shared_a.tolist() == [[0.5, 1.0, 0.0], [0.0, 0.5, 0.0]]
    assert match.weight_b[0].tolist() == [1.0, 4.0, 1.0]


def test_covers_of_both_sentences_together() -> None:
    match = match_tokens(ONE, TWO, even(ONE), even(TWO))
    assert match.cover_least.tolist() == [[0.5, 0.5, 0.0], [0.0, 0.25, 0.0]]
    assert match.cover_most.tolist() == [[1.0, 1.0, 0.0], [0.0, 1.0, 0.0]]
    assert match.cover[1].tolist() == pytest.approx([0.0, 0.4, 0.0])
    assert match.cover[0, :2].tolist() == pytest.approx([2 / 3, 2 / 3])


def test_a_token_is_won_by_the_sentence_that_is_nearest() -> None:
    match = match_tokens(ONE, TWO, even(ONE), even(TWO))
    # The second token of the first sentence stands in two of b's: each has half of it.
    assert match.won_a.tolist() == [
        pytest.approx([0.5, 1.5, 0.0], abs=1e-6),
        pytest.approx([0.0, 1.0, 0.0], abs=1e-6),
    ]
    assert match.won_b.tolist()[0] == pytest.approx([1.0, 2.0, 0.0], abs=1e-6)
    shares = won_shares(ONE, TWO, even(ONE), even(TWO))
    assert shares[0][0].tolist() == pytest.approx([0.25, 0.75, 0.0], abs=1e-6)
    assert shares[1][0].tolist() == pytest.approx([1.0, 0.5, 0.0], abs=1e-6)


def test_a_rare_token_counts_more() -> None:
    weights = np.array([3.0, 1.0, 1.0], np.float32)
    match = match_tokens(ONE, TWO, weights, even(TWO))
    assert match.cover_a[0, 0] == pytest.approx(0.25)


def test_swapping_the_articles_transposes() -> None:
    there, back = (
        match_tokens(ONE, TWO, even(ONE), even(TWO)),
        match_tokens(TWO, ONE, even(TWO), even(ONE)),
    )
    assert np.array_equal(there.cover_a, back.cover_b.T)
    assert np.array_equal(there.shared_b, back.shared_a.T)
    assert np.array_equal(there.won_a, back.won_b.T)


def test_a_sentence_without_tokens_matches_nothing() -> None:
    blank = tokens_of([encoding(), encoding(1)], 4)
    match = match_tokens(blank, TWO, even(blank), even(TWO))
    assert match.cover_a[0].tolist() == [0.0, 0.0, 0.0]
    assert match.cover_a[1].tolist() == [1.0, 1.0, 0.0]


@pytest.mark.parametrize("limit", ["_BLOCK", "_HELD"])
def test_blocks_change_nothing(monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    whole = match_tokens(TWO, ONE, even(TWO), even(ONE))
    monkeypatch.setattr(matching, limit, 4)
    parts = match_tokens(TWO, ONE, even(TWO), even(ONE))
    for kind in ("cover_a", "cover_b", "shared_a", "won_a", "won_b"):
        assert np.array_equal(getattr(whole, kind), getattr(parts, kind))
    assert np.array_equal(whole.cover_b, parts.cover_b)
    assert np.array_equal(whole.shared_b, parts.shared_b)
