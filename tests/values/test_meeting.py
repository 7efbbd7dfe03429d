"""Whether two times can be one: a night ends on the next day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from compare.values.comparison import Comparison
from compare.values.meeting import different_days, meet
from compare.values.times import compare_moments, find_moments
from tests.values.parsing import sentence

if TYPE_CHECKING:
    from compare.values.times import Moment

PUBLISHED = date(2024, 3, 14)  # a Thursday
NIGHTS = [
    ("on Saturday night", "early on Sunday"),
    ("late on Saturday night", "at about 1 a.m. on Sunday"),
    ("late on Saturday", "early on Sunday"),
    ("late on Saturday", "at 12:30 a.m. on Sunday"),
    ("on Saturday night", "on Sunday morning"),
    ("at midnight on Saturday", "at 0:00 h on Sunday"),
]
TWO_DAYS = [
    ("on Saturday night", "on Sunday night"),
    ("on Saturday night", "early on Monday"),
    ("on Saturday night", "at 8 a.m. on Sunday"),
    ("early on Saturday", "on Sunday night"),
    ("on Saturday evening", "early on Sunday"),
    ("at 11 p.m. on Saturday", "at 1 a.m. on Sunday"),
    ("on Saturday", "early on Sunday"),
    ("late on Saturday", "at 10 o'clock on Sunday"),
]


def only(text: str, published: date | None) -> Moment:
    (found,) = find_moments(sentence(text), published)
    return found


@pytest.mark.parametrize("published", [PUBLISHED, None])
@pytest.mark.parametrize(("one", "other"), NIGHTS)
def test_a_night_ends_on_the_next_day(one: str, other: str, published: date | None) -> None:
    a, b = (only(f"The shooting in Lorn happened {when}.", published) for when in (one, other))
    assert meet(a, b) is meet(b, a) is True
    assert not different_days(a, b)
    assert not different_days(b, a)
    assert compare_moments(a, b) is compare_moments(b, a) is Comparison.COMPATIBLE


@pytest.mark.parametrize("published", [PUBLISHED, None])
@pytest.mark.parametrize(("one", "other"), TWO_DAYS)
def test_two_days_stay_two(one: str, other: str, published: date | None) -> None:
    a, b = (only(f"The shooting in Lorn happened {when}.", published) for when in (one, other))
    assert meet(a, b) is meet(b, a) is False
    assert different_days(a, b)
    assert different_days(b, a)
    assert compare_moments(a, b) is compare_moments(b, a) is Comparison.CONFLICTS
