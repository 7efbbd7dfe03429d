"""Judgements as bytes, and how they come from a network's logits."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.model import DivergenceKind
from compare.models.pairs.heads import KINDS
from compare.models.pairs.judgement import Judgement, Words, pack_judgement, unpack_judgement
from compare.models.pairs.reader import Answer, judge, judge_pair

SPANS = st.tuples(st.integers(0, 99), st.integers(0, 99))
WORDS = st.builds(Words, SPANS, SPANS, st.sampled_from(DivergenceKind), st.floats(0, 1))
JUDGEMENTS = st.builds(Judgement, st.floats(-20, 20), st.none() | WORDS)

# The tokens of "the mill burned" and "the mill stands".
TOKENS = ((0, 3), (4, 8), (9, 15))
SIDES = [None, 0, 0, 0, None, 1, 1, 1, None]
OFFSETS = [(0, 0), *TOKENS, (0, 0), *TOKENS, (0, 0)]


@given(JUDGEMENTS)
def test_bytes_hold_a_judgement(judgement: Judgement) -> None:
    assert unpack_judgement(pack_judgement(judgement)) == judgement
    assert judgement.turned().turned() == judgement


@pytest.mark.parametrize("packed", [b"", b"{", b"[1]", b"[1, 2]", b'[1, [[0, 1], [2, 3], "x", 1]]'])
def test_other_bytes_hold_none(packed: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whichever part is wrong
        unpack_judgement(packed)


def answer(verdicts: tuple[float, float, float], marks: dict[int, tuple[str, float]]) -> Answer:
    kinds = np.zeros((len(SIDES), 1 + len(KINDS)))
    kinds[:, 0] = 9.0
    for token, (kind, logit) in marks.items():
        kinds[token, 1 + KINDS.index(DivergenceKind(kind))] = logit
    return Answer(np.array(verdicts), kinds, SIDES, OFFSETS)


def test_a_judgement_weighs_both_orders_alike() -> None:
    sure, unsure = (answer((0.0, 0.0, logit), {}) for logit in (3.0, 1.0))
    assert judge(sure, unsure).contradiction == round(2.0 - math.log(2), 4)
    assert judge(sure, unsure).contradiction == judge(unsure, sure).contradiction


@pytest.mark.parametrize(("logit", "asked"), [(0.5, 1), (3.0, 2)])
def test_a_pair_that_one_order_rules_out_is_not_asked_again(logit: float, asked: int) -> None:
    orders = []

    def ask(first: str, second: str) -> Answer:
        orders.append((first, second))
        return answer((1.5, 0.0, logit), {3: ("polarity", 14.0)})

    judgement = judge_pair(ask, ("It sailed.", "It sank."))
    assert orders == [("It sailed.", "It sank."), ("It sank.", "It sailed.")][:asked]
    assert (judgement.contradiction < -1) is (asked == 1)
    assert judgement.words is not None


def test_the_words_that_conflict_most_are_marked() -> None:
    marks = {2: ("polarity", 12.0), 3: ("polarity", 14.0), 7: ("polarity", 14.0)}
    turned = {6: ("polarity", 12.0), 7: ("polarity", 14.0), 3: ("polarity", 14.0)}
    words = judge(answer((0, 0, 1), marks), answer((0, 0, 1), turned)).words
    assert words is not None
    assert (words.first, words.second) == ((4, 15), (9, 15))
    assert words.kind is DivergenceKind.POLARITY
    assert words.clarity > 0.9


def test_where_nothing_stands_out_clarity_is_low() -> None:
    words = judge(answer((0, 0, 1), {}), answer((0, 0, 1), {})).words
    assert words is not None
    assert words.clarity < 0.1


def test_nothing_is_judged_where_one_order_was_cut_off() -> None:
    whole = answer((0, 0, 1), {})
    cut = Answer(whole.verdicts, whole.kinds, [None, 0, 0, None, 1, 1, 1, None, None], OFFSETS)
    assert judge(whole, cut).words is None
    assert judge(whole, cut).contradiction < -10
