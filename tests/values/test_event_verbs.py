from __future__ import annotations

from datetime import date

import pytest

from compare.values.times.times import find_moments
from tests.values.parsing import sentence


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("The blast occurred on Friday.", "blast"),
        ("The concert took place on Friday.", "concert"),
        ("The council will hold a hearing on Friday.", "hearing"),
        ("A hearing was held on Friday.", "hearing"),
    ],
)
def test_a_noun_names_what_happens(text: str, head: str) -> None:
    (found,) = find_moments(sentence(text), None)
    assert found.event.heads == {head}
    assert found.event.nominal


def test_what_goes_on_is_not_dated() -> None:
    (found,) = find_moments(sentence("The bridge remained closed on Sunday."), None)
    assert not found.event.heads


@pytest.mark.parametrize(
    "text",
    [
        "Ida Moe left the cabinet on Friday.",
        "Ida Moe left office on Friday.",
        "Ida Moe left her position on Friday.",
        "Ida Moe departed from the board on Friday.",
        "Ida Moe quit on Friday.",
        "Ida Moe stepped down on Friday.",
        "Ida Moe resigned on Friday.",
    ],
)
def test_an_office_is_left_by_many_words(text: str) -> None:
    (found,) = find_moments(sentence(text), None)
    assert found.event.heads == {"out of office"}


@pytest.mark.parametrize(
    "text",
    ["Ida Moe will retire on Friday.", "Ida Moe will be leaving the government on Friday."],
)
def test_leaving_an_office_may_be_still_to_come(text: str) -> None:
    (found,) = find_moments(sentence(text), None)
    assert found.event.heads == {"to be out of office"}


@pytest.mark.parametrize(
    "text",
    [
        "Ida Moe left the party on Friday.",
        "Ida Moe left the office on Friday.",
        "Ida Moe left her office on Friday.",
        "Ida Moe departed on Friday for Paris.",
        "Ida Moe departed from Paris on Friday.",
        "Ida Moe quit smoking on Friday.",
        "The team left the department on Friday.",
        "The team quit the tournament on Friday.",
    ],
)
def test_who_goes_elsewhere_leaves_no_office(text: str) -> None:
    (found,) = find_moments(sentence(text), None)
    assert "out of office" not in found.event.heads


def test_a_resignation_is_what_who_resigned_did() -> None:
    (found,) = find_moments(sentence("Her resignation on Friday was a surprise."), None)
    assert "out of office" in found.event.heads


def test_who_leaves_a_building_leaves_no_office() -> None:
    (found,) = find_moments(sentence("Moe left the building on Friday."), None)
    assert not found.event.heads


PUBLISHED = date(2024, 3, 14)  # a Thursday


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The trial is set for Monday.", date(2024, 3, 18)),
        ("The trial set for Monday will be public.", date(2024, 3, 18)),
        ("The vote is expected on Tuesday.", date(2024, 3, 19)),
        ("Talks are planned for Tuesday.", date(2024, 3, 19)),
        ("The trial opens on Tuesday.", date(2024, 3, 19)),
        ("The vote is on Tuesday.", date(2024, 3, 19)),
        ("The vote is scheduled for May 5.", date(2024, 5, 5)),
        ("The ministers are meeting on Tuesday.", date(2024, 3, 19)),
    ],
)
def test_the_present_tells_of_a_day_to_come(text: str, day: date) -> None:
    (found,) = find_moments(sentence(text), PUBLISHED)
    assert found.day is not None
    assert found.event.future
    assert found.day.first == day


@pytest.mark.parametrize(
    "text",
    [
        "The shop has closed on Tuesday.",
        "The mayor said on Tuesday that it rained.",
        "The mayor says on Tuesday that it rained.",
        "Police say the man was shot on Tuesday.",
        "The museum is closed since Tuesday.",
        "The figures are for Tuesday.",
        "She is being held after her arrest on Tuesday.",
        "He is charged with killing a man on Tuesday.",
        "The fire that started on Tuesday is out.",
        "The trial opened on Tuesday.",
        "The vote was expected on Tuesday.",
    ],
)
def test_other_days_beside_the_present_are_past(text: str) -> None:
    (found,) = find_moments(sentence(text), PUBLISHED)
    assert found.day is not None
    assert not found.event.future
    assert found.day.first == date(2024, 3, 12)
