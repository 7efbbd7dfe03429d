"""Places: what they lie in, what happened there, and which exclude each other."""

from __future__ import annotations

import pytest

from compare.values.comparison import Comparison
from compare.values.gazetteer import Grain, grain_of_name, place_key
from compare.values.places import (
    Place,
    compare_bearings,
    compare_places,
    find_bearings,
    find_places,
)
from tests.values.parsing import sentence


def place(text: str) -> Place:
    return find_places(sentence(text))[0]


def test_a_village_and_what_happened_there() -> None:
    found = place("A man died in the village of Lower Tarn.")
    assert found.words == frozenset({"lower", "tarn"})
    assert found.grain is Grain.SETTLEMENT
    assert found.event == "die"
    assert "man" in found.parties


def test_a_site_and_the_town_it_lies_in() -> None:
    found = place("They met at the fish market in Carrick.")
    assert found.words == frozenset({"market"})
    assert found.within == frozenset({"carrick"})
    assert found.grain is Grain.SITE


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("He died in Kenya.", "He died in Norway.", Comparison.CONFLICTS),
        ("He died in Kenya.", "He died in Ohio.", Comparison.NOT_COMPARABLE),
        ("He died in Kenya.", "He died in Nairobi.", Comparison.NOT_COMPARABLE),
        ("He died in a hotel.", "He died in a hospital.", Comparison.CONFLICTS),
        ("He died in a hotel in Lode.", "He died in a hotel.", Comparison.COMPATIBLE),
        ("He flew to Kenya.", "He flew in Norway.", Comparison.NOT_COMPARABLE),
    ],
)
def test_places_are_compared(a: str, b: str, expected: Comparison) -> None:
    left, right = place(a), place(b)
    assert compare_places(left, right) is compare_places(right, left) is expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("north of Belsk", "south of Belsk", Comparison.CONFLICTS),
        ("north of Belsk", "northeast of Belsk", Comparison.COMPATIBLE),
        ("north of Belsk", "east of Belsk", Comparison.CONFLICTS),
        ("northwest of Belsk", "northwest of Belsk", Comparison.SAME),
        ("north of Belsk", "south of Torvik", Comparison.NOT_COMPARABLE),
    ],
)
def test_bearings_are_compared(a: str, b: str, expected: Comparison) -> None:
    left, right = (next(find_bearings(sentence(f"The quake struck 40 miles {x}."))) for x in (a, b))
    assert compare_bearings(left, right) is compare_bearings(right, left) is expected


def test_grains() -> None:
    assert grain_of_name("New Mexico") is Grain.STATE
    assert grain_of_name("Mexico") is Grain.COUNTRY
    assert grain_of_name("Torvik") is Grain.UNKNOWN


def test_one_country_under_several_names() -> None:
    assert place_key("U.S.") == place_key("the United States") == place_key("America")
