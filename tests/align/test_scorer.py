"""The scorer: a weight for every signal, a probability from them, and a second look."""

from __future__ import annotations

import json
from importlib.resources import files

import numpy as np
import pytest

from compare.align.clauses import CLAUSE_SIGNALS
from compare.align.neighbours import NEIGHBOUR_SIGNALS
from compare.align.scorer import LinkScorer, Regression, load_scorer, with_neighbours
from compare.align.signals import SIGNALS
from compare.align.sizes import excess_size

LOOKS = {
    "first": SIGNALS,
    "second": (*SIGNALS, *NEIGHBOUR_SIGNALS),
    "clauses": CLAUSE_SIGNALS,
}


def stored(look: str) -> dict[str, float]:
    text = (files("compare.align") / "weights.json").read_text(encoding="utf-8")
    weights: dict[str, float] = json.loads(text)[look]["weights"]
    return weights


@pytest.mark.parametrize("look", LOOKS)
def test_there_is_a_weight_for_every_signal_and_for_nothing_else(look: str) -> None:
    assert set(stored(look)) == set(LOOKS[look])
    assert len(set(LOOKS[look])) == len(LOOKS[look])


@pytest.mark.parametrize("look", LOOKS)
def test_weights_are_in_the_order_of_the_signals(look: str) -> None:
    regression: Regression = getattr(load_scorer(), look)
    assert regression.weights == tuple(stored(look)[name] for name in LOOKS[look])


def test_probability() -> None:
    regression = Regression(weights=(2.0, -1.0), intercept=0.5)
    signals = np.array([[[0, 0.5], [1, 0]], [[0, 100], [100, 0]]], dtype=np.float32)
    expected = [[0.5, 0.9241], [0.0, 1.0]]
    assert regression.probability(signals).tolist() == [pytest.approx(row) for row in expected]


def test_the_second_look_sees_the_first() -> None:
    signals = np.array([[[0.0], [2.0]], [[1.0], [3.0]]], dtype=np.float32)
    first = Regression((1.0,), -1.0)
    follow = Regression((0.0, 1.0, *(0.0,) * (len(NEIGHBOUR_SIGNALS) - 1)), 0.0)
    expected = first.probability(signals)
    assert LinkScorer(first, follow, 0.0, first).probability(signals) == pytest.approx(
        expected, abs=2e-4
    )
    assert with_neighbours(signals, expected).shape == (2, 2, 1 + len(NEIGHBOUR_SIGNALS))


def test_what_looks_alike_is_linked_less_often_in_longer_articles() -> None:
    looks = Regression((1.0,), 0.0), Regression((1.0, *(0.0,) * len(NEIGHBOUR_SIGNALS)), 0.0)
    scorer = LinkScorer(*looks, size_weight=-0.5, clauses=looks[0])
    short, usual, long = (
        scorer.probability(np.ones((n, 9, 1), np.float32))[0, 0] for n in (12, 22, 50)
    )
    assert short == pytest.approx(1 / (1 + np.exp(-1 + 0.5 * np.log(12 / 22))), abs=1e-4)
    assert usual == looks[0].probability(np.ones((1, 1, 1), np.float32))[0, 0]
    assert short > usual > long


@pytest.mark.parametrize(
    ("sizes", "counted"), [((1, 2), 8), ((20, 30), 30), ((30, 20), 30), ((500, 3), 80)]
)
def test_articles_beyond_what_was_learned_from_count_as_no_other(
    sizes: tuple[int, int], counted: int
) -> None:
    assert excess_size(*sizes) == pytest.approx(np.log(counted / 22))


def test_a_longer_article_takes_from_a_link() -> None:
    assert load_scorer().size_weight < 0
