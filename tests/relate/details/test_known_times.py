"""A day or a time that another source tells from another day, or less exactly, adds nothing."""

from __future__ import annotations

from datetime import date

import pytest

from compare.relate.details.added import added_words
from compare.relate.details.known import known_places
from tests.relate.passages import parse, whole


def test_a_date_is_known_from_the_weekday_that_it_is() -> None:
    texts = (
        "The mill in the old harbour quarter burned down on Tuesday.",
        "The mill in the old harbour quarter burned down on September 3.",
    )
    days = (date(2024, 9, 4), date(2024, 9, 5))
    left, right = map(whole, parse(texts, days))
    assert added_words(left, [right]) == ()
    assert added_words(right, [left]) == ()


def test_a_date_is_known_from_the_number_of_a_weekday() -> None:
    texts = (
        "The sirens in the harbour will be tested on 28 August.",
        "The sirens in the harbour will be tested on a Thursday, the 28th.",
    )
    left, right = map(whole, parse(texts, (date(2025, 8, 20), date(2025, 8, 21))))
    assert added_words(left, [right]) == ()
    assert added_words(right, [left]) == ()


@pytest.mark.parametrize("pair", [("built in 1994", "built thirty years ago")])
def test_a_year_is_known_from_the_years_since(pair: tuple[str, str]) -> None:
    texts = [f"The bridge over the Orla was {written}." for written in pair]
    left, right = map(whole, parse(texts, [date(2024, 8, 15)] * 2))
    assert added_words(left, [right]) == added_words(right, [left]) == ()


def test_another_day_is_not_known() -> None:
    texts = ("Ida Moe left the harbour on Monday.", "Ida Moe left Torvik harbour on September 3.")
    days = (date(2024, 9, 4), date(2024, 9, 5))
    left, right = map(whole, parse(texts, days))
    (added,) = [p.text for p in added_words(right, [left])][-1:]
    assert "September 3" in added


@pytest.mark.parametrize(
    "pair",
    [
        ("A state of emergency was declared on Tuesday.", "It was declared the day before."),
        ("The gang fled on Tuesday evening.", "The gang fled the same evening."),
        ("The mine has been shut since 1998.", "The mine was shut 26 years ago."),
        ("The line will open in September 2026.", "The line will open in two years' time."),
        ("The strike will begin on Saturday.", "The strike will begin the day after tomorrow."),
    ],
)
def test_a_day_told_from_another_is_no_added_detail(pair: tuple[str, str]) -> None:
    days = ("Tuesday", "1998", "2026", "Saturday")
    texts = (*pair, "Nothing more was known at first.")
    *sides, bare = (whole(p) for p in parse(texts, [date(2024, 3, 7)] * 3))
    assert any(d in p.text for p in added_words(sides[0], [bare]) for d in days)
    for one, other in (sides, sides[::-1]):
        assert not any(d in p.text for p in added_words(one, [other]) for d in days)


@pytest.mark.parametrize(
    ("rougher", "finer", "known"),
    [
        ("Lund was seen on Saturday evening.", "It was on Saturday night.", "Saturday evening"),
        ("Lund was seen on Saturday night.", "It was on Saturday evening.", "Saturday night"),
        ("Lund was heard on Thursday morning.", "On Thursday it was, at 9.25 am.", "Thursday"),
        ("The choir meets early Sunday.", "It meets at 1:30 a.m. on February 1.", "early Sunday"),
        ("The choir met on Monday.", "It met on 3 May.", "Monday"),
        ("The choir will meet next month.", "It will meet in January.", "next month"),
        ("The choir met yesterday.", "It met on 3 May.", "yesterday"),
    ],
)
def test_a_time_in_other_words_is_known_in_articles_without_a_date(
    rougher: str, finer: str, known: str
) -> None:
    one, other = map(whole, parse((rougher, finer)))
    assert any(known in rougher[start:end] for start, end in known_places(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lund was seen on Saturday night.", "Lund was seen on Saturday afternoon."),
        ("Lund was seen on Sunday night.", "Lund was seen on Saturday evening."),
        ("Lund was heard on Thursday morning.", "On Thursday it was, at 3 p.m."),
        ("Lund was heard on Thursday morning.", "On Friday it was, at 9.25 am."),
        ("The choir met on Sunday morning.", "It met on 3 May."),
        ("The choir met on 3 May.", "It met on Sunday."),
        ("The choir will meet next month.", "It met on Monday."),
    ],
)
def test_a_time_that_differs_or_is_more_exact_is_not_known(one: str, other: str) -> None:
    assert not [
        p for p in known_places(*map(whole, parse((one, other)))) if one[slice(*p)] != "Lund"
    ]


@pytest.mark.parametrize(
    ("finer", "rougher", "detail"),
    [
        ("The line will open in September.", "The line will open this year.", "September"),
        ("The line will open in May 2025.", "The line will open next year.", "May"),
        ("The mine was shut in March 2023.", "The mine was shut last year.", "March"),
    ],
)
def test_a_month_told_beside_its_year_is_an_added_detail(
    finer: str, rougher: str, detail: str
) -> None:
    one, other = (whole(p) for p in parse([finer, rougher], [date(2024, 3, 7)] * 2))
    assert any(detail in p.text for p in added_words(one, [other]))


def test_a_day_told_beside_another_day_is_an_added_detail() -> None:
    pair = "The ship sank on Tuesday off Torvik.", "The ship sank on Monday and rose the next day."
    one, other = (whole(p) for p in parse(pair, [date(2024, 3, 7)] * 2))
    assert any("Tuesday" in p.text for p in added_words(one, [other]))


@pytest.mark.parametrize(("clock", "known"), [("4:30 a.m.", True), ("9 p.m.", False)])
def test_the_early_hours_are_known_from_a_time_before_six(clock: str, known: bool) -> None:
    early = "The thieves of Torvik drove off in the early hours of the morning."
    left, right = map(whole, parse((f"The thieves drove off at {clock}", early)))
    told = {early[start:end] for start, end in known_places(right, left)}
    assert ("early hours of the morning" in told) is known
