"""Days of one month that are told with the month only once."""

from __future__ import annotations

from datetime import date

import pytest

from compare.values.comparison import Comparison
from compare.values.quantities.quantities import find_quantities
from compare.values.times.times import compare_moments, find_moments
from tests.values.parsing import sentence

PUBLISHED = date(2024, 7, 14)
STRETCHES = [
    ("on June 5-7", 5, 7),
    ("on June 5–7, 2024", 5, 7),
    ("on June 5 and 6", 5, 6),
    ("on June 5th and 6th", 5, 6),
    ("from June 5 to 17", 5, 17),
    ("from June 5 through 7", 5, 7),
    ("on June 5-27", 5, 27),
    ("on 5 and 6 June", 5, 6),
    ("on the 5th and 6th of June", 5, 6),
    ("from 5 to 7 June", 5, 7),
    ("from 5-7 June 2024", 5, 7),
    ("on Sept. 5-7, 2023", 5, 7),
    ("from 5 June to 7 June", 5, 7),
]


@pytest.mark.parametrize(("when", "first", "last"), STRETCHES)
def test_days_of_one_month_are_one_stretch(when: str, first: int, last: int) -> None:
    text = f"The ministers met in Paris {when}."
    (found,) = find_moments(sentence(text), PUBLISHED)
    assert found.day is not None
    assert found.day.first is not None
    assert found.day.last is not None
    assert (found.day.first.day, found.day.last.day) == (first, last)
    assert found.day.first.replace(day=last) == found.day.last
    assert found.day.has_ends
    assert text[found.start : found.end] in f"{when}."
    assert not find_quantities(sentence(text))


@pytest.mark.parametrize("published", [PUBLISHED, None])
@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("on June 5-7", "on June 6", Comparison.COMPATIBLE),
        ("on June 5 and 6", "on June 6", Comparison.COMPATIBLE),
        ("on June 5 and 6", "on 5 and 6 June", Comparison.SAME),
        ("on 5-7 June", "on June 6", Comparison.COMPATIBLE),
        ("on June 5-7", "on July 6", Comparison.CONFLICTS),
    ],
)
def test_a_day_may_lie_in_such_days(
    one: str, other: str, expected: Comparison, published: date | None
) -> None:
    (a,), (b,) = (
        find_moments(sentence(f"The ministers met in Paris {when}."), published)
        for when in (one, other)
    )
    assert compare_moments(a, b) is compare_moments(b, a) is expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("on June 5-7", "on June 8"),
        ("on June 5 and 6", "on June 7"),
        ("from 5 to 7 June", "on June 4"),
        ("on June 5-7", "on June 12-14"),
    ],
)
def test_other_days_of_the_month_are_others(one: str, other: str) -> None:
    (a,), (b,) = (
        find_moments(sentence(f"The ministers met in Paris {when}."), PUBLISHED)
        for when in (one, other)
    )
    assert compare_moments(a, b) is compare_moments(b, a) is Comparison.CONFLICTS


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("On June 5 and 6 ministers of the union met in Paris.", 6),
        ("The storm hit on June 5 and 12 people were killed.", 12),
        ("The storm hit on June 5 and 7 June was calm; 9 ships sank.", 9),
    ],
)
def test_a_number_that_counts_is_no_day(text: str, count: int) -> None:
    first, *_ = find_moments(sentence(text), PUBLISHED)
    assert first.day is not None
    assert first.day.first == first.day.last == date(2024, 6, 5)
    assert [q.amount.low for q in find_quantities(sentence(text))] == [count]


@pytest.mark.parametrize("other", ["on June 5-7", "on June 6", "on 5 to 7 June"])
def test_a_guessed_year_tells_no_stretches_apart(other: str) -> None:
    (past,), (coming,), (told,), (later,) = (
        find_moments(sentence(f"The ministers {met} in Paris {when}."), date(2024, 3, 14))
        for met, when in (
            ("met", "on June 5-7"),
            ("will meet", other),
            ("met", "on June 5-7, 2019"),
            ("will meet", "on June 8"),
        )
    )
    assert past.day is not None
    assert coming.day is not None
    assert told.day is not None
    assert later.day is not None
    assert past.day.first != coming.day.first
    assert past.day.meets(coming.day)
    assert coming.day.meets(past.day)
    assert told.day.meets(past.day)
    assert past.day.meets(later.day) is later.day.meets(past.day) is False
