from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.values.comparison import Comparison
from compare.values.times.clock import read_clock
from compare.values.times.dates import read_day
from compare.values.times.times import Moment, compare_moments, find_moments
from tests.values.cutting import cut
from tests.values.number_writing import forms_of_date, forms_of_time
from tests.values.parsing import sentence

if TYPE_CHECKING:
    from compare.values.times.days import Day

PUBLISHED = date(2024, 3, 14)  # a Thursday
days = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))


def read(text: str, published: date | None = PUBLISHED, *, future: bool = False) -> Day:
    tokens = cut(text)
    for at in range(len(tokens)):
        found = read_day(tokens, at, published, future)
        if found is not None:
            return found[0]
    raise AssertionError(text)


def only(text: str, published: date | None = PUBLISHED) -> Moment:
    (found,) = find_moments(sentence(text), published)
    return found


def compared(a: str, b: str) -> Comparison:
    """How the times of two sentences stand to each other, the same whichever is the first."""
    left, right = only(a), only(b)
    found = compare_moments(left, right)
    assert compare_moments(right, left) is found
    return found


@given(days)
def test_all_forms_of_a_date_are_one_day(day: date) -> None:
    for form in forms_of_date(day):
        found = read(form)
        assert (found.first, found.last) == (day, day), form


@given(days, days)
def test_dates_meet_only_themselves(a: date, b: date) -> None:
    left, right = read(forms_of_date(a)[0]), read(forms_of_date(b)[1])
    assert left.meets(right) == right.meets(left) == (a == b)


@given(days)
def test_a_day_lies_in_its_month_and_year(day: date) -> None:
    for whole in (f"in {day:%B} {day.year}", f"in {day.year}"):
        assert read(whole).meets(read(forms_of_date(day)[0]))


@given(st.integers(min_value=0, max_value=23), st.integers(min_value=0, max_value=59))
def test_all_forms_of_a_time_are_one_time(hour: int, minute: int) -> None:
    found = [read_clock(cut(form), 0) for form in forms_of_time(hour, minute)]
    assert all(f is not None and f[0].low == 60 * hour + minute for f in found)


@given(st.integers(min_value=0, max_value=6))
def test_a_weekday_is_the_last_one_before_publication(back: int) -> None:
    day = PUBLISHED - timedelta(days=back)
    assert read(f"on {day:%A}").first == day


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("yesterday", date(2024, 3, 13), date(2024, 3, 13)),
        ("last year", date(2023, 1, 1), date(2023, 12, 31)),
        ("next month", date(2024, 4, 1), date(2024, 4, 30)),
        ("last May", date(2023, 5, 1), date(2023, 5, 31)),
        ("the 1990s", date(1990, 1, 1), date(1999, 12, 31)),
        ("ten days ago", date(2024, 3, 4), date(2024, 3, 4)),
        ("in January", date(2024, 1, 1), date(2024, 1, 31)),
    ],
)
def test_resolves_against_publication(text: str, first: date, last: date) -> None:
    found = read(text)
    assert (found.first, found.last) == (first, last)


def test_two_years_ago_is_no_part_of_last_year() -> None:
    assert read("two years ago", date(2013, 9, 1)).meets(read("last year", date(2013, 8, 31))) is (
        False
    )


def test_without_publication_weekdays_compare_only_to_weekdays() -> None:
    monday, tuesday = read("on Monday", None), read("on Tuesday", None)
    assert monday.meets(tuesday) is False
    assert monday.meets(monday)
    assert monday.meets(read("in May 2012", None)) is None


def test_one_day_off_in_publication_is_forgiven() -> None:
    assert read("yesterday", date(2024, 3, 15)).meets(read("on March 13, 2024"))


@pytest.mark.parametrize("text", ["It may rain.", "The march ended.", "He sat down for a second."])
def test_other_words_are_no_times(text: str) -> None:
    assert find_moments(sentence(text), PUBLISHED) == ()


def test_the_first_day_on_which_something_may_happen_is_to_come() -> None:
    assert only("He could be released as soon as Monday.").event.future
    assert not only("He could not be reached on Monday.").event.future


def test_who_calls_for_a_vote_calls_none() -> None:
    assert only("The Greens called for a snap election on Monday.").event.heads == {"demand"}
    assert "demand" not in only("The Greens called a snap election for Monday.").event.heads
    assert "demand" not in only("The snap election was called for Monday.").event.heads


def test_a_day_behind_a_person_dates_no_person() -> None:
    assert not only("Ruth Almgren on Monday criticised the writer.").event.nominal


def test_a_day_planned_before_is_known() -> None:
    assert only("The vote was originally set for April 4.").event.former
    assert only("The vote had been scheduled for April 4.").event.former
    assert not only("The vote is scheduled for June 2.").event.former


@pytest.mark.parametrize(
    "text",
    [
        "The meeting was put off from Monday to Friday.",
        "They have postponed the meeting from Monday until Friday.",
        "The meeting, which was brought forward from Monday to Friday, is public.",
    ],
)
def test_what_is_moved_from_one_day_to_another_is_on_the_other(text: str) -> None:
    old, new = find_moments(sentence(text), PUBLISHED)
    assert (old.event.former, new.event.former) == (True, False)
    assert old.event.heads == new.event.heads == {"meeting"}
    assert new.event.future


@pytest.mark.parametrize(
    "text",
    [
        "The meeting was not put off from Monday to Friday.",
        "The meeting may be postponed from Monday to Friday.",
        "They refused to delay the meeting from Monday to Friday.",
        "They asked whether to move the meeting from Monday to Friday.",
        "They ruled out moving the meeting from Monday to Friday.",
    ],
)
def test_what_is_not_moved_stays_on_its_day(text: str) -> None:
    old, new = find_moments(sentence(text), PUBLISHED)
    assert not old.event.former
    assert old.event.heads == {"meeting"}
    assert not new.event.heads


@pytest.mark.parametrize(
    "text",
    [
        "The meeting will be put off from Monday to Friday.",
        "The meeting had to be postponed from Monday to Friday.",
        "They agreed to delay the meeting from Monday to Friday.",
    ],
)
def test_what_is_to_be_moved_is_on_its_new_day(text: str) -> None:
    old, new = find_moments(sentence(text), PUBLISHED)
    assert (old.event.former, new.event.former) == (True, False)


def test_the_day_on_which_something_is_put_off_is_of_the_putting_off() -> None:
    assert "meeting" not in only("They postponed the meeting on Monday.").event.heads


def test_an_event_on_two_days_conflicts() -> None:
    a = only("The ferry sank off Port Marlow on Sunday.")
    b = only("The ferry sank off Port Marlow on Tuesday.")
    assert compare_moments(a, b) is Comparison.CONFLICTS
    assert compare_moments(b, a) is Comparison.CONFLICTS
    assert compare_moments(a, a) is Comparison.SAME


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("from 1967 to 1979", "from 1966 to 1978", Comparison.CONFLICTS),
        ("from 1967 to 1979", "from 1967 to 1978", Comparison.CONFLICTS),
        ("from 1967 to 1979", "in 1967-79", Comparison.SAME),
        ("from 1967 until 1979", "from May 1967 to June 1979", Comparison.COMPATIBLE),
        ("from 1967 to 1979", "from 1970 through 1974", Comparison.COMPATIBLE),
        ("from 1967 to 1979", "in 1975", Comparison.COMPATIBLE),
        ("in 1967-1979", "in 1980", Comparison.CONFLICTS),
    ],
)
def test_stretches_are_compared_by_their_ends(a: str, b: str, expected: Comparison) -> None:
    assert compared(f"Moe served in the Senate {a}.", f"Moe served in the Senate {b}.") is expected


@pytest.mark.parametrize(
    "text", ["Moe held the seat in May.", "Moe was senator in May.", "Moe served in May."]
)
def test_who_holds_an_office_serves(text: str) -> None:
    assert only(text).event.heads == {"serve"}


def test_the_day_of_telling_is_not_the_day_of_the_event() -> None:
    a = only("The ferry sank off Port Marlow on Sunday.")
    b = only("The ferry sank off Port Marlow, the owner said on Tuesday.")
    assert compare_moments(a, b) is Comparison.NOT_COMPARABLE


def test_what_happened_after_publication_is_another_event() -> None:
    a = only("The mayor met the minister on Sunday.", date(2024, 3, 11))
    b = only("The mayor met the minister on Thursday.", date(2024, 3, 14))
    assert compare_moments(a, b) is Comparison.NOT_COMPARABLE


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("It came at twenty past four on Monday afternoon.", 16 * 60 + 20),
        ("It came at half past six on Monday morning.", 6 * 60 + 30),
        ("It came at half past three on Monday morning.", 3 * 60 + 30),
        ("It came at 6.30 on Monday morning.", 6 * 60 + 30),
        ("It came at a quarter to six on Friday evening.", 17 * 60 + 45),
        ("It came at 14 h.", 14 * 60),
        ("It came at 2045 GMT.", 20 * 60 + 45),
        ("It came at 2045 on Friday.", 20 * 60 + 45),
        ("It came by 1400 hours.", 14 * 60),
        ("It came at seven in the evening.", 19 * 60),
        ("It came shortly before 7 in the morning.", 7 * 60),
        ("It came at nine o'clock in the evening.", 21 * 60),
        ("It came at two at night.", 2 * 60),
    ],
)
def test_reads_a_spoken_time_of_day(text: str, minutes: int) -> None:
    clock = only(text).clock
    assert clock is not None
    assert (clock.low, clock.high, clock.halves) == (minutes, minutes, False)


@pytest.mark.parametrize(
    "text",
    [
        "It took 14 h.",
        "He gave ten to six families.",
        "It closed at 8.30 euros.",
        "They stood at 2045 levels.",
        "He worked 1200 hours.",
        "He cut it by 1200 hours a year.",
        "Seven in the evening shift were hurt.",
    ],
)
def test_other_numbers_are_no_times_of_day(text: str) -> None:
    assert find_moments(sentence(text), PUBLISHED) == ()


def test_a_numbered_weekday_is_in_the_month_that_fits() -> None:
    assert read("Thursday, the 28th", date(2025, 8, 20)).first == date(2025, 8, 28)
    assert read("Thursday, the 28th", None).first is None


def test_a_guessed_year_tells_no_dates_apart() -> None:
    early = date(2024, 2, 1)
    last, coming = read("March 20", early), read("March 20", early, future=True)
    assert last.first != coming.first
    assert last.meets(coming)
    assert coming.meets(last)
    assert not read("March 20, 2023").meets(read("March 20, 2024"))


@pytest.mark.parametrize(
    ("one", "other", "meets"),
    [
        ("about 6.10 p.m.", "6.24 p.m.", False),
        ("about 6.10 p.m.", "6.14 p.m.", True),
        ("about 6:30 p.m.", "6:45 p.m.", True),
        ("about 6 p.m.", "6:40 p.m.", True),
    ],
)
def test_about_a_time_of_day(one: str, other: str, meets: bool) -> None:
    left, right = (
        only(f"It closed at {one}".replace("at about", "about")),
        only(f"It closed at {other}"),
    )
    assert left.clock is not None
    assert right.clock is not None
    assert left.clock.meets(right.clock) is meets


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("on Friday afternoon", "late on Friday", Comparison.CONFLICTS),
        ("on Friday afternoon", "on Friday evening", Comparison.CONFLICTS),
        ("on Friday morning", "on Friday afternoon", Comparison.CONFLICTS),
        ("early Friday", "on Friday evening", Comparison.CONFLICTS),
        ("late Friday afternoon", "on Friday evening", Comparison.COMPATIBLE),
        ("early Friday evening", "on Friday afternoon", Comparison.COMPATIBLE),
        ("late on Friday morning", "on Friday afternoon", Comparison.COMPATIBLE),
        ("early Friday afternoon", "on Friday evening", Comparison.CONFLICTS),
        ("late Friday afternoon", "on Friday morning", Comparison.CONFLICTS),
        ("late Friday", "on Friday night", Comparison.COMPATIBLE),
        ("early Friday", "on Friday morning", Comparison.COMPATIBLE),
        ("late Friday", "at 5:30 p.m. on Friday", Comparison.COMPATIBLE),
        ("early Friday", "on Friday", Comparison.COMPATIBLE),
        ("on Friday morning", "at 3:33 a.m. on Friday", Comparison.COMPATIBLE),
        ("on Friday morning", "at 2:15 p.m. on Friday", Comparison.CONFLICTS),
        ("on Friday evening", "at 3:33 a.m. on Friday", Comparison.CONFLICTS),
        ("late Friday evening", "on Friday morning", Comparison.CONFLICTS),
        ("late Friday", "on Friday morning", Comparison.CONFLICTS),
        ("late Friday", "early Friday morning", Comparison.CONFLICTS),
    ],
)
def test_parts_of_a_day_are_told_apart(a: str, b: str, expected: Comparison) -> None:
    ferry = "The ferry sank off Port Marlow"
    assert compared(f"{ferry} {a}.", f"{ferry} {b}.") is expected


@pytest.mark.parametrize(
    "when",
    [
        "late on Friday",
        "early hours of Friday",
        "small hours of Friday morning",
        "overnight into Friday",
        "before dawn on Friday",
        "late on May 4",
    ],
)
def test_the_words_before_a_day_belong_to_it(when: str) -> None:
    text = f"The ferry sank off Port Marlow {when}."
    found = only(text)
    assert text[found.start : found.end] == when
    assert found.clock is not None


@pytest.mark.parametrize("when", ["late May", "early this week", "late in May", "early May 4"])
@pytest.mark.parametrize("published", [PUBLISHED, None])
def test_the_end_of_a_month_is_none_of_a_day(when: str, published: date | None) -> None:
    assert only(f"The ferry sank off Port Marlow in {when}.", published).clock is None


def test_earlier_this_week_is_not_the_day_of_the_report() -> None:
    earlier = only("The ferry sank off Port Marlow earlier this week.").day
    assert earlier is not None
    assert earlier.meets(read("on Thursday")) is False
    assert earlier.meets(read("on Wednesday"))
    assert read("this week").meets(read("on Thursday"))


def test_the_day_of_a_story_published_dates_no_saying() -> None:
    assert not only("Moe denied the story published Friday on her loans.").event.telling


def test_a_date_whose_space_is_lost_is_read() -> None:
    (moment,) = find_moments(sentence("Moe left Torvik on June 4,2015 by boat."), None)
    assert moment.day is not None
    assert moment.day.first == date(2015, 6, 4)
