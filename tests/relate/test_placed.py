"""Values by place, against asking every one of them."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from compare.relate.placed import Values


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
