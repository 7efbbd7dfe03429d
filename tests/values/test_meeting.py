"""Whether two times can be one: across midnight, behind a bound, in two zones."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from compare.values.comparison import Comparison
from compare.values.times.meeting import different_days, meet, of_two
from compare.values.times.times import compare_moments, find_moments
from tests.values.parsing import sentence

if TYPE_CHECKING:
    from compare.values.times.times import Moment

PUBLISHED = date(2024, 3, 14)  # a Thursday
NIGHTS = [
    ("late on Saturday night", "in the night to Sunday"),
    ("on Saturday evening", "in the night into Sunday"),
    ("on Saturday night", "early on Sunday"),
    ("late on Saturday night", "at about 1 a.m. on Sunday"),
    ("late on Saturday", "early on Sunday"),
    ("late on Saturday", "at 12:30 a.m. on Sunday"),
    ("on Saturday night", "on Sunday morning"),
    ("at midnight on Saturday", "at 0:00 h on Sunday"),
    ("on Saturday night", "in the early hours of Sunday"),
    ("late on Saturday", "in the small hours of Sunday"),
    ("on Saturday night", "in the early hours of Sunday morning"),
    ("on Saturday night", "before dawn on Sunday"),
    ("late on Saturday", "overnight on Sunday"),
    ("overnight on Saturday", "early on Sunday"),
    ("on Saturday", "overnight into Sunday"),
    ("overnight on Saturday", "on Sunday"),
    ("late on 9 March", "in the early hours of 10 March"),
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
    ("on Saturday night", "in the early hours of Monday"),
    ("on Saturday", "in the early hours of Sunday"),
    ("in the early hours of Saturday", "on Sunday night"),
    ("on Saturday afternoon", "overnight into Sunday"),
    ("on Saturday", "overnight into Monday"),
    ("late on 9 March", "in the early hours of 11 March"),
]
BOUNDED = [
    ("shortly after 9 p.m.", "at 9:12 p.m.", True),
    ("just after noon", "at 12:15 p.m.", True),
    ("shortly before 9 p.m.", "at 8:45 p.m.", True),
    ("by 9 p.m.", "at 8:45 p.m.", True),
    ("after 9 p.m.", "before 10 p.m.", True),
    ("shortly after 9 p.m.", "at 8:12 p.m.", False),
    ("just after noon", "at 11:15 a.m.", False),
    ("shortly before 9 p.m.", "at 9:40 p.m.", False),
    ("after 9 p.m.", "after 10 p.m.", False),
    ("after 10 p.m.", "before 9 p.m.", False),
]
ZONES = [
    ("at 10:24 a.m. local time on Sunday", "at 02:24 GMT on Sunday", True),
    ("at 10:24 a.m. on Sunday", "at 02:24 GMT on Sunday", True),
    ("at 7:10 p.m. ET", "at 4:10 p.m. local time", True),
    ("at 7:10 p.m. ET", "at 4:10 p.m. PT", True),
    ("at 7:10 p.m. Eastern time", "at 4:10 p.m. Pacific time", True),
    ("at 7:10 p.m. Eastern Daylight Time", "at 7:10 p.m. ET", True),
    ("at 7:10 p.m. Eastern time on Sunday", "at 4:10 p.m. local time on Sunday", True),
    ("at 7:10 p.m. on Sunday", "at 2:10 p.m. Moscow time on Sunday", True),
    ("at 7:10 p.m. New York time", "at 11:10 a.m. Central European Summer Time", True),
    ("at 7:10 p.m. Eastern time", "at 4:18 p.m. Pacific time", False),
    ("at 7:10 p.m. Eastern time", "at 4:10 p.m. Eastern time", False),
    ("at 7:10 p.m. Eastern time", "at 4:10 p.m. EDT", True),
    ("at 7:10 p.m. this time", "at 4:10 p.m.", False),
    ("at 8:24 a.m. local time on Sunday", "at 23:24 GMT on Saturday", True),
    ("at 3:10 p.m. local time", "at 09:25 UTC", True),
    ("at about 10:25 a.m. local time", "at 02:24 GMT", True),
    ("at 10:24 a.m. local time on Sunday", "at 02:31 GMT on Sunday", False),
    ("at 7:10 p.m. ET", "at 4:18 p.m. local time", False),
    ("at 7:10 p.m. ET", "at 4:18 p.m. PT", False),
    ("at 7:10 p.m. ET", "at 4:10 p.m. ET", False),
    ("at 7:10 p.m. local time", "at 4:10 p.m. local time", False),
    ("at 7:10 p.m. local time", "at 4:10 p.m.", False),
    ("at 7:10 p.m. local time", "at 19:10 h", True),
    ("at 10:24 a.m. local time on Monday", "at 02:24 GMT on Sunday", False),
    ("at 10:24 a.m. on Monday", "at 02:24 GMT on Wednesday", False),
    ("at 02:24 GMT on Sunday", "on Sunday evening", False),
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


@pytest.mark.parametrize("day", ["", " on Sunday"])
@pytest.mark.parametrize(("one", "other", "met"), BOUNDED)
def test_a_bound_leaves_a_side_of_a_time_open(one: str, other: str, met: bool, day: str) -> None:
    a, b = (only(f"The shooting in Lorn happened {when}{day}.", PUBLISHED) for when in (one, other))
    assert meet(a, b, roughly=True) is meet(b, a, roughly=True) is met


@pytest.mark.parametrize("published", [PUBLISHED, None])
def test_after_midnight_is_early_on_the_day(published: date | None) -> None:
    after = only("The Senate voted shortly after midnight on Sunday.", published)
    night, early, other = (
        only(f"The Senate voted {when}.", published)
        for when in ("on Saturday night", "in the small hours of Sunday", "late on Sunday morning")
    )
    assert meet(after, night) is meet(night, after) is True
    assert meet(after, early) is meet(early, after) is True
    assert meet(after, other) is meet(other, after) is False


def test_a_bound_leaves_no_other_day_open() -> None:
    a, b = (
        only(f"The shooting in Lorn happened {when}.", PUBLISHED)
        for when in ("after 9 p.m. on Sunday", "at 10 a.m. on Monday")
    )
    assert meet(a, b) is meet(b, a) is False


@pytest.mark.parametrize(("one", "other", "met"), ZONES)
def test_times_of_two_zones_lie_quarters_of_an_hour_apart(one: str, other: str, met: bool) -> None:
    a, b = (only(f"The quake struck Lorn {when}.", PUBLISHED) for when in (one, other))
    assert meet(a, b) is meet(b, a) is met


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("said on Monday", "said on Tuesday", Comparison.NOT_COMPARABLE),
        ("said on Sunday evening", "said on Monday", Comparison.NOT_COMPARABLE),
        ("said on Monday", "said on Wednesday", Comparison.CONFLICTS),
        ("announced on Monday", "announced on Tuesday", Comparison.CONFLICTS),
    ],
)
def test_what_is_said_may_be_said_again_on_the_next_day(
    one: str, other: str, expected: Comparison
) -> None:
    a, b = (
        only(f"Mayor Ines Falk {said} that the old bridge over the Tarn was safe.", None)
        for said in (one, other)
    )
    assert compare_moments(a, b) is compare_moments(b, a) is expected
    assert different_days(a, b) is different_days(b, a) is (expected is Comparison.CONFLICTS)


def test_a_saying_is_another_one_where_the_first_article_came_out_before_it() -> None:
    text = "Halden Motors announced on {} that it would shut its works in Tarn."
    a = only(text.format("Monday"), date(2024, 3, 11))
    b = only(text.format("Tuesday"), date(2024, 3, 12))
    assert of_two(a, b)
    assert of_two(b, a)
