"""Figures from counts, their intervals, and the floors' thresholds."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.evaluate.counts import Count, count
from compare.evaluate.event import Marked
from compare.evaluate.figures import Figure
from compare.evaluate.floors import Cuts, best_cuts, cosines, cut, word_ratios
from compare.evaluate.gold import agreed
from compare.evaluate.intervals import Estimate, estimates
from compare.model import Relation
from tests.evaluate.build import event, link

ONE = Counter(
    {
        Count.EVENTS: 1,
        Count.LINKS_FOUND: 3,
        Count.LINKS_MISSED: 1,
        Count.LINKS_FALSE: 3,
        Count.AGREE_AS_AGREE: 1,
        Count.AGREE_AS_ADDS_DETAIL: 1,
        Count.ADDS_DETAIL_AS_ADDS_DETAIL: 1,
        Count.ONLY_FOUND: 4,
        Count.ONLY_FALSE: 1,
        Count.DIVERGENCES_FALSE: 2,
    }
)


def values(*events: Counter[Count]) -> dict[Figure, float | None]:
    return {figure: estimate.value for figure, estimate in estimates(events).items()}


def test_figures() -> None:
    two_thirds = pytest.approx(2 / 3)
    assert values(ONE) == {
        Figure.LINK_PRECISION: 0.5,
        Figure.LINK_RECALL: 0.75,
        Figure.LINK_F1: pytest.approx(0.6),
        Figure.RELATION_ACCURACY: two_thirds,
        Figure.RELATION_MACRO_F1: two_thirds,  # agree: 1 and 1/2; adds detail: 1/2 and 1
        Figure.DIRECTION_ACCURACY: None,
        Figure.ONLY_PRECISION: 0.8,
        Figure.ONLY_RECALL: 1.0,
        Figure.ONLY_F1: pytest.approx(8 / 9),
        Figure.DIVERGENCE_PRECISION: 0.0,
        Figure.DIVERGENCE_RECALL: None,
        Figure.FALSE_DIVERGENCES: 2.0,
    }


def test_counts_are_added_up_before_they_are_divided() -> None:
    other = Counter({Count.EVENTS: 1, Count.LINKS_FOUND: 1, Count.LINKS_FALSE: 9})
    assert values(ONE, other)[Figure.LINK_PRECISION] == 4 / 16
    assert values(ONE, other)[Figure.FALSE_DIVERGENCES] == 1.0


def test_finding_nothing_is_no_success() -> None:
    nothing = values(Counter({Count.EVENTS: 1}))
    assert nothing[Figure.LINK_F1] == nothing[Figure.RELATION_MACRO_F1] == 0.0
    assert nothing[Figure.DIVERGENCE_PRECISION] is None


def test_one_event_has_no_interval() -> None:
    assert estimates([ONE])[Figure.LINK_PRECISION] == Estimate(0.5, None, None)


def test_equal_events_leave_nothing_to_chance() -> None:
    assert estimates([ONE] * 5)[Figure.LINK_PRECISION] == Estimate(0.5, 0.5, 0.5)
    assert estimates([ONE] * 5)[Figure.DIVERGENCE_RECALL] == Estimate(None)


def test_an_interval_spans_what_the_choice_of_events_can_do() -> None:
    good = Counter({Count.EVENTS: 1, Count.LINKS_FOUND: 1})
    bad = Counter({Count.EVENTS: 1, Count.LINKS_FALSE: 1})
    found = estimates([good] * 50 + [bad] * 50)[Figure.LINK_PRECISION]
    assert found.value == 0.5
    # The normal approximation says 0.5 - 1.96 * 0.05 and 0.5 + 1.96 * 0.05.
    assert found.low == pytest.approx(0.402, abs=0.02)
    assert found.high == pytest.approx(0.598, abs=0.02)
    assert found == estimates([good] * 50 + [bad] * 50)[Figure.LINK_PRECISION]


# --- Floors ------------------------------------------------------------------------------------


def test_the_ratio_of_words_is_that_of_a_text_to_itself_and_symmetric() -> None:
    of = event([link(1, 1)])
    ratios = word_ratios(of)
    assert ratios.shape == (6, 6)
    # Three of the five words of "Sentence 1 of a end." stand in "Sentence 2 of b end.".
    assert ratios[1, 2] == pytest.approx(0.6)
    assert ratios[1, 1] == pytest.approx(0.8)
    np.testing.assert_array_equal(ratios, ratios.T)


def test_cosines_are_those_of_the_encoder() -> None:
    of = event([link(1, 1)])
    rows = np.eye(6, dtype=np.float32)
    np.testing.assert_array_equal(cosines(of, lambda texts: rows[: len(texts)]), np.eye(6))


def test_thresholds_link_and_relate() -> None:
    similarity = np.zeros((6, 6))
    similarity[1, 1], similarity[2, 2], similarity[3, 3] = 0.9, 0.6, 0.2
    assert cut(similarity, Cuts(0.6, 0.8)).pairs == {
        (1, 1): Relation.AGREE,
        (2, 2): Relation.ADDS_DETAIL,
    }


def test_the_best_thresholds_part_what_can_be_parted() -> None:
    similarity = np.full((6, 6), 0.3)
    similarity[1, 1], similarity[2, 2] = 0.9, 0.6
    gold = agreed(event([link(1, 1), link(2, 2, Marked.A_ADDS)]))
    assert best_cuts([similarity], [gold]) == Cuts(0.6, 0.9)


def test_where_nothing_is_linked_the_floor_links_nothing() -> None:
    gold = agreed(event([]))
    cuts = best_cuts([np.ones((6, 6))], [gold])
    assert cut(np.ones((6, 6)), cuts).pairs == {}


@given(
    st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=8),
    st.integers(0, 2**32 - 1),
)
@settings(max_examples=30)
def test_no_threshold_is_better_than_the_best(pairs: list[tuple[int, int]], seed: int) -> None:
    similarity = np.random.default_rng(seed).integers(0, 101, (6, 6)) / 100
    gold = agreed(event([link(*pair) for pair in pairs]))

    def f1(link_from: float) -> float:
        found = values(count(gold, cut(similarity, Cuts(link_from, 1.0))))[Figure.LINK_F1]
        assert found is not None
        return found

    best = f1(best_cuts([similarity], [gold]).link)
    assert best == max(f1(tried / 100) for tried in range(1, 102))
