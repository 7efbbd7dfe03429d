from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.values.quantities.amounts import Amount
from compare.values.quantities.bounds import Bound, with_bound
from compare.values.quantities.numerals import read_numeral
from tests.values.cutting import cut

numbers = st.integers(min_value=1, max_value=10_000_000).map(float)
amounts = st.builds(
    lambda low, more, step, below, above, bound: with_bound(
        Amount(low, low + more, step, below, above), bound
    ),
    numbers,
    st.just(0.0) | numbers,
    st.sampled_from([0.0, 0.1, 1.0, 25.0, 500.0, 1e6]),
    st.sampled_from([0.0, 0.05, 0.1]),
    st.sampled_from([0.0, 0.05, 0.1]),
    st.none() | st.sampled_from(Bound),
)


def amount(text: str, bound: Bound | None = None) -> Amount:
    found = read_numeral(cut(text))
    assert found is not None
    return with_bound(found.amount, bound)


@given(amounts, amounts)
def test_meeting_is_symmetric(a: Amount, b: Amount) -> None:
    assert a.meets(b) == b.meets(a)


@given(amounts)
def test_an_amount_meets_itself(a: Amount) -> None:
    assert a.meets(a)
    assert not a.inside(a)


@given(numbers, numbers)
def test_a_lower_bound_meets_what_lies_above_it(low: float, value: float) -> None:
    least = with_bound(Amount(low, low), Bound.LEAST)
    assert least.meets(Amount(value, value)) == (value >= low)


@given(numbers, numbers)
def test_an_upper_bound_meets_what_lies_below_it(high: float, value: float) -> None:
    most = with_bound(Amount(high, high), Bound.MOST)
    assert most.meets(Amount(value, value)) == (value <= high)


@given(amounts, st.sampled_from([0.001, 0.3048, 60.0, 1609.344]))
def test_the_unit_does_not_matter(a: Amount, factor: float) -> None:
    assert a.scaled(factor).meets(a.scaled(factor))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (amount("7,000"), amount("7,200")),
        (amount("44 million", Bound.NEARLY), amount("43 million")),
        (amount("50", Bound.ROUGHLY), amount("52")),
        (amount("4"), amount("4.2")),
        (amount("43 million"), amount("43.4 million")),
        (amount("12", Bound.LEAST), amount("12")),
        (amount("12", Bound.LEAST), amount("30")),
        (amount("60", Bound.LEAST), amount("50", Bound.ABOVE)),
        (amount("100", Bound.UNDER), amount("30")),
        (amount("100", Bound.UNDER), amount("95", Bound.UNDER)),
        (amount("100", Bound.MOST), amount("95", Bound.UNDER)),
        (amount("2 million", Bound.MOST), amount("1.9 million", Bound.MOST)),
        (amount("three dozen", Bound.LEAST), amount("36", Bound.LEAST)),
        (amount("dozens"), amount("46")),
        (amount("half"), Amount(49.0, 49.0, 1.0)),
    ],
)
def test_these_meet(a: Amount, b: Amount) -> None:
    assert a.meets(b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (amount("12", Bound.LEAST), amount("10")),
        (amount("50", Bound.ROUGHLY), amount("70")),
        (amount("41"), amount("42")),
        (amount("4.1"), amount("4.2")),
        (amount("1 billion"), amount("1.3 billion")),
        (amount("43 million"), amount("44 million")),
        (amount("28,000"), amount("38,000")),
        (amount("2"), amount("2 1/2")),
        (amount("26,000", Bound.ABOVE), amount("31,000", Bound.ABOVE)),
        (amount("100", Bound.UNDER), amount("50", Bound.UNDER)),
        (amount("1.5 million", Bound.MOST), amount("1.6 million", Bound.MOST)),
        (amount("12", Bound.LEAST), amount("30", Bound.LEAST)),
        (amount("two dozen", Bound.ROUGHLY), amount("three dozen", Bound.LEAST)),
        (amount("dozens"), amount("600")),
        (amount("943,000"), amount("1 million", Bound.ABOVE)),
        (amount("1,043,000"), amount("1 million", Bound.UNDER)),
    ],
)
def test_these_do_not_meet(a: Amount, b: Amount) -> None:
    assert not a.meets(b)


def test_a_bound_is_open() -> None:
    assert amount("12", Bound.LEAST).high == math.inf
    assert amount("12", Bound.MOST).low == -math.inf
