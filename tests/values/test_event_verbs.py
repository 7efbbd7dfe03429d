from __future__ import annotations

import pytest

from compare.values.times import find_moments
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
    ("text", "head"),
    [
        ("Moe left the cabinet on Friday.", "leave"),
        ("Moe quit the party on Friday.", "leave"),
        ("Moe will retire on Friday.", "depart"),
        ("Moe will be leaving the government on Friday.", "depart"),
    ],
)
def test_an_office_is_left_by_many_words(text: str, head: str) -> None:
    (found,) = find_moments(sentence(text), None)
    assert head in found.event.heads


def test_who_leaves_a_building_leaves_no_office() -> None:
    (found,) = find_moments(sentence("Moe left the building on Friday."), None)
    assert not found.event.heads
