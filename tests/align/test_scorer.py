"""The scorer: a weight for every signal, and a probability from them."""

from __future__ import annotations

import json
from importlib.resources import files

import numpy as np
import pytest

from compare.align.scorer import LinkScorer, load_scorer
from compare.align.signals import SIGNALS


def stored() -> dict[str, float]:
    text = (files("compare.align") / "weights.json").read_text(encoding="utf-8")
    weights: dict[str, float] = json.loads(text)["weights"]
    return weights


def test_there_is_a_weight_for_every_signal_and_for_nothing_else() -> None:
    assert set(stored()) == set(SIGNALS)
    assert len(set(SIGNALS)) == len(SIGNALS)


def test_weights_are_in_the_order_of_the_signals() -> None:
    assert load_scorer().weights == tuple(stored()[name] for name in SIGNALS)


def test_probability() -> None:
    scorer = LinkScorer(weights=(2.0, -1.0), intercept=0.5)
    signals = np.array([[[0, 0.5], [1, 0]], [[0, 100], [100, 0]]], dtype=np.float32)
    expected = [[0.5, 0.9241], [0.0, 1.0]]
    assert scorer.probability(signals).tolist() == [pytest.approx(row) for row in expected]
