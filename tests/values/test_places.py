"""Places: what they lie in, what happened there, and which exclude each other."""

from __future__ import annotations

import pytest

from compare.values.comparison import Comparison
from compare.values.places.bearings import compare_bearings, find_bearings
from compare.values.places.gazetteer import Grain, are_cities, grain_of_name, one_place, place_key
from compare.values.places.places import Place, compare_places, find_places
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
        ("He died in Kenya.", "He died in Ohio.", Comparison.CONFLICTS),
        ("He died in America.", "He died in Ohio.", Comparison.NOT_COMPARABLE),
        ("He died in Canada.", "He died in Alberta.", Comparison.NOT_COMPARABLE),
        ("He died in the kitchen.", "He died in a hotel.", Comparison.COMPATIBLE),
        ("He died in a bar.", "He died in a hotel.", Comparison.COMPATIBLE),
        ("He died in a bar.", "He died in a hospital.", Comparison.CONFLICTS),
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
    assert grain_of_name("Northern Ireland") is grain_of_name("Ivory Coast") is Grain.COUNTRY
    assert grain_of_name("Torvik") is Grain.UNKNOWN


@pytest.mark.parametrize(
    "name",
    [
        "Saxony",
        "the Gaza Strip",
        "Pitkin County",
        "Baden-Württemberg",
        "Hampshire",
        "the Highlands",
    ],
)
def test_regions(name: str) -> None:
    assert grain_of_name(name) is Grain.REGION


@pytest.mark.parametrize("name", ["Dresden", "New York", "Kyiv", "New Hampshire", "County", ""])
def test_names_of_towns_and_states_are_not_those_of_regions(name: str) -> None:
    assert grain_of_name(name) is not Grain.REGION


def test_one_country_under_several_names() -> None:
    assert place_key("U.S.") == place_key("the United States") == place_key("America")


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("Calif.", "California"),
        ("CA", "California"),
        ("N. H.", "New Hampshire"),
        ("N.H.", "New Hampshire"),
        ("U. S.", "the United States"),
        ("LA", "Los Angeles"),
        ("La.", "Louisiana"),
        ("W.Va.", "West Virginia"),
    ],
)
def test_short_forms_of_places(short: str, name: str) -> None:
    assert place_key(short) == place_key(name)


@pytest.mark.parametrize("word", ["miss", "Ill", "in", "or", "Me", "Ida Moe"])
def test_words_are_no_short_forms(word: str) -> None:
    assert place_key(word) == word.lower().replace(" ", "")


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Wash.", "Washington", True),
        ("D.C.", "Washington", True),
        ("D.C.", "Wash.", False),
        ("Torvik City", "Torvik", True),
        ("the Bronx", "New York City", True),
        ("the Bronx", "New York", True),
        ("Bronx", "Brooklyn", False),
        ("Bronx", "London", False),
        ("England", "Britain", True),
        ("Scotland", "the U.K.", True),
        ("Wales", "the United Kingdom", True),
        ("Northern Ireland", "Great Britain", True),
        ("England", "Scotland", False),
        ("Northern Ireland", "Ireland", False),
        ("England", "France", False),
        ("Bombay", "Mumbai", True),
        ("Bandra", "Bombay", True),
        ("Calcutta", "Kolkata", True),
        ("Swaziland", "Eswatini", True),
        ("the Ivory Coast", "Côte d’Ivoire", True),
        ("Kiev", "Kyiv", True),
        ("Calcutta", "Mumbai", False),
        ("Ga.", "Georgia", True),
        ("Norway", "Denmark", False),
    ],
)
def test_one_place_under_two_names(a: str, b: str, expected: bool) -> None:
    assert one_place(a, b) is one_place(b, a) is expected


def test_a_short_form_is_of_the_grain_of_a_state() -> None:
    assert grain_of_name("Wash.") is grain_of_name("PA") is Grain.STATE


def test_cities_are_known_in_any_spelling() -> None:
    assert are_cities("Kraków", "Warsaw", "Port-au-Prince")
    assert not are_cities("Chicago", "Cicero")
