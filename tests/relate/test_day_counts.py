"""Days that are counted from other days."""

from __future__ import annotations

from datetime import date

import pytest

from compare.relate.rules.times.day_counts import may_be_counted
from compare.values.times.days import Day


@pytest.mark.parametrize(
    ("day", "days", "other", "expected"),
    [
        (Day(month=2, day=28), 2, Day(month=3, day=2), True),
        (Day(month=2, day=28), 2, Day(month=3, day=1), True),
        (Day(month=2, day=28), 2, Day(month=3, day=3), False),
        (Day(month=3, day=1), -1, Day(month=2, day=29), True),
        (Day(month=2, day=29), 1, Day(month=3, day=1), True),
        (Day(month=4, day=30), 2, Day(month=5, day=2), True),
        (Day(month=4, day=30), 2, Day(month=5, day=3), False),
        (Day(weekday=6), 1, Day(weekday=0), True),
        (Day(weekday=6), 1, Day(weekday=1), False),
        (Day(date(2023, 2, 28), date(2023, 2, 28)), 2, Day(month=3, day=2), False),
        (Day(month=4), 1, Day(month=5), False),
    ],
)
def test_a_date_without_a_year_may_be_of_a_leap_year(
    day: Day, days: int, other: Day, *, expected: bool
) -> None:
    assert may_be_counted(day, days, other) is expected
