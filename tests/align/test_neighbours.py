"""What surrounding pairs say of a pair of sentences."""

from __future__ import annotations

import numpy as np
import pytest

from compare.align.neighbours import NEIGHBOUR_SIGNALS, neighbour_signals

P = np.array([[0.9, 0.2, 0.1], [0.3, 0.8, 0.4]])


def signal(name: str, values: np.ndarray = P) -> list[list[float]]:
    found: list[list[float]] = neighbour_signals(values)[
        ..., NEIGHBOUR_SIGNALS.index(name)
    ].tolist()
    return found


def test_what_else_the_two_sentences_are_linked_to() -> None:
    # of the first pair: 0.2 + 0.1 in its row, 0.3 in its column
    assert signal("fewer_others")[0][0] == pytest.approx(0.3)
    assert signal("more_others")[0][1] == pytest.approx(1.0)
    assert signal("weaker_rival")[0][0] == pytest.approx(0.2)
    assert signal("stronger_rival")[0][0] == pytest.approx(0.3)
    assert signal("stronger_rival")[1][0] == pytest.approx(0.9)


def test_pairs_side_by_side_and_crosswise() -> None:
    assert signal("side_by_side")[0][0] == pytest.approx(0.8)
    assert signal("side_by_side")[1][2] == pytest.approx(0.2)
    assert signal("crosswise")[0][1] == pytest.approx(0.3)
    assert signal("same_sentence")[0][0] == pytest.approx(0.5)


def test_a_single_pair_has_no_neighbours() -> None:
    one = neighbour_signals(np.array([[0.7]]))
    assert one[0, 0, 1:].tolist() == [0.0] * (len(NEIGHBOUR_SIGNALS) - 1)


def test_swapping_the_articles_transposes() -> None:
    assert np.array_equal(neighbour_signals(P.T), neighbour_signals(P).transpose(1, 0, 2))


def test_certainty_stays_finite() -> None:
    assert np.isfinite(neighbour_signals(np.array([[0.0, 1.0]]))).all()
