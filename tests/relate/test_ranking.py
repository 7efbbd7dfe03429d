"""Pairs of values with their best rivals."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from compare.relate.ranking import with_rivals

PAIRS = st.tuples(st.sampled_from("abcd"), st.sampled_from("wxyz"))


@given(st.dictionaries(PAIRS, st.sampled_from([0.0, 1.0, 1.5, 2.0])))
def test_the_best_rival_is_the_best_pair_with_just_one_of_the_two(
    found: dict[tuple[str, str], float],
) -> None:
    for left, right, evidence, rival in with_rivals(found):
        assert evidence == found[left, right]
        rivals = [n for (x, y), n in found.items() if (x == left) is not (y == right)]
        assert rival == max(rivals, default=-math.inf)
