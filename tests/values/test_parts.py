"""Parts of places: which exclude each other, and what is none."""

from __future__ import annotations

import pytest

from compare.values.places.parts import excluded, find_parts
from tests.values.parsing import sentence


def apart(a: str, b: str) -> bool:
    left, right = (tuple(find_parts(sentence(text))) for text in (a, b))
    return any(excluded(x, y) for x in left for y in right)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("He lives on the third floor.", "He lives on the fifth floor."),
        ("He lives in a third-floor flat.", "He lives on the ground floor."),
        ("He waited at the police station.", "He waited at the bus station."),
        ("She ran into an auto repair shop.", "She ran into a coffee shop."),
        ("They came through the front door.", "They came through a rear window."),
        ("She slept in the back of the van.", "She slept in the front of the van."),
        ("They sat on the upper deck.", "They sat on the lower deck."),
        ("Rain fell in northern Italy.", "Rain fell in southern Italy."),
        ("Rain fell in north-eastern Italy.", "Rain fell in southern Italy."),
        ("The eastern outskirts of Lund burned.", "Lund's western outskirts burned."),
    ],
)
def test_two_parts_of_one_place_exclude_each_other(a: str, b: str) -> None:
    assert apart(a, b)
    assert apart(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("He lives on the first floor.", "He lives on the ground floor."),
        ("He lives on the third and fourth floors.", "He lives on the fifth floor."),
        ("He waited at the police station.", "He waited at the busy station."),
        ("He waited at the train and bus station.", "He waited at the bus station."),
        ("She ran into a grocery store.", "She ran into a convenience store."),
        ("They stood in front of the bank.", "They stood at the back of the bank."),
        ("Rain fell in northern Italy.", "Rain fell in southern France."),
        ("Rain fell in northern Italy.", "Rain fell in eastern Italy."),
        ("Rain fell in Northern Ireland.", "Rain fell in southern Ireland."),
        ("Rain fell in South Korea.", "Rain fell in northern Korea."),
        ("The outskirts of Lund burned.", "The western outskirts of Lund burned."),
    ],
)
def test_what_may_be_one_place_does_not(a: str, b: str) -> None:
    assert not apart(a, b)
    assert not apart(b, a)
