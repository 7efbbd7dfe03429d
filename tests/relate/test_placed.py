"""Values by place, against asking every one of them."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from compare.relate.placed import Values, by_key, in_both, overlap


@dataclass(frozen=True, slots=True)
class Stretch:
    """A value that is nothing but its place."""

    start: int
    end: int


STRETCHES = st.lists(
    st.builds(lambda at, length: Stretch(at, at + length), st.integers(0, 40), st.integers(0, 9))
)


@given(STRETCHES, st.integers(0, 50), st.integers(0, 50))
def test_values_between_two_offsets_in_any_order(
    stretches: list[Stretch], start: int, end: int
) -> None:
    values = Values(stretches)
    assert values.between(start, end) == [v for v in stretches if start <= v.start and v.end <= end]
    assert list(values) == stretches


@given(STRETCHES, st.integers(0, 40), st.integers(1, 9))
def test_values_that_meet_a_place_in_any_order(
    stretches: list[Stretch], at: int, length: int
) -> None:
    place = Stretch(at, at + length)
    assert Values(stretches).meeting(place) == [v for v in stretches if overlap(v, place)]


def test_a_value_is_found_under_each_of_its_keys() -> None:
    values = [Stretch(0, 3), Stretch(3, 5)]
    found = by_key(values, lambda v: [v.start, v.end])
    assert found == {0: values[:1], 3: values, 5: values[1:]}


def test_the_order_of_a_pair_hangs_on_neither_coming_first() -> None:
    assert in_both((Stretch(4, 6), Stretch(0, 3))) == in_both((Stretch(0, 3), Stretch(4, 6)))
