"""How names of places stand in a sentence, and which of them can rival each other."""

from __future__ import annotations

import pytest

from compare.values.places.gazetteer import Grain
from compare.values.places.locating import Location, find_location, find_place_names, rival_places
from tests.values.parsing import sentence


def locate(text: str, name: str) -> Location:
    found = sentence(text)
    begin = text.index(name)
    inside = found.within(begin, begin + len(name))
    return find_location(found, inside[0], inside[-1] + 1)


@pytest.mark.parametrize(
    ("text", "name", "preposition"),
    [
        ("They met in Norway.", "Norway", "in"),
        ("They met in Norway and Denmark.", "Denmark", "in"),
        ("They visited Norway.", "Norway", ""),
        ("The ferry from Norway sank.", "Norway", "from"),
    ],
)
def test_the_preposition_of_a_place(text: str, name: str, preposition: str) -> None:
    assert locate(text, name).preposition == preposition


@pytest.mark.parametrize(
    ("text", "name", "beyond"),
    [
        ("The cable links Norway and Egypt.", "Norway", ("Egypt",)),
        ("The cable links Norway and Egypt.", "Egypt", ("Norway",)),
        ("A ferry sails between Norway and the United States.", "Norway", ("the United States",)),
        ("A ferry sails between Norway and the United States.", "United States", ("Norway",)),
        ("They moved the paintings from Norway to Spain.", "Spain", ("Norway",)),
        ("They met in Norway and Denmark.", "Norway", ()),
        ("They came from Norway in May.", "Norway", ()),
    ],
)
def test_the_other_end_of_a_way(text: str, name: str, beyond: tuple[str, ...]) -> None:
    assert locate(text, name).beyond == beyond


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (("Norway", "in"), ("Denmark", "in"), True),
        (("Norway", "in"), ("Denmark", "to"), True),
        (("Norway", "in"), ("Denmark", ""), True),
        (("Norway", "in"), ("Denmark", "from"), False),
        (("Ariz.", "in"), ("Arizona", "in"), False),
        (("Torvik", "in"), ("Belsk", "in"), True),
        (("Torvik", ""), ("Belsk", "in"), False),
        (("IE6", "from"), ("Belsk", "from"), False),
        (("Egypt", "", "Norway"), ("Denmark", "", "Norway"), True),
        (("Egypt", "", "Norway"), ("Tunisia", "between", "Sicily"), False),
        (("Egypt", "", "Norway"), ("Denmark", "in"), False),
    ],
)
def test_which_places_are_rivals(a: tuple[str, ...], b: tuple[str, ...], expected: bool) -> None:
    left, right = (Location(name, prep, tuple(beyond)) for name, prep, *beyond in (a, b))
    assert rival_places(left, right) is rival_places(right, left) is expected


def test_names_keep_their_spaces_and_full_stops() -> None:
    found = find_place_names(sentence("They flew from the United States to Norway."))
    assert [p.name for p in found] == ["the United States", "Norway"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It stands in the province of Astria.", True),
        ("It stands in the Astria region.", True),
        ("It stands in Bener District.", True),
        ("It stands in the town of Astria.", False),
        ("It stands before the Astria district court.", False),
    ],
)
def test_regions_by_the_words_beside_a_name(text: str, expected: bool) -> None:
    found = sentence(text)
    proper = [i for i, w in enumerate(found.words) if w.text[0].isupper() and i]
    assert find_location(found, proper[0], proper[-1] + 1).told is (
        Grain.REGION if expected else Grain.UNKNOWN
    )


def test_a_region_and_a_town_are_no_rivals() -> None:
    town, region = Location("Corvel", "in", ()), Location("Astria", "in", (), told=Grain.REGION)
    assert not rival_places(town, region)
    assert not rival_places(region, town)
    assert rival_places(region, Location("Belgria", "in", (), told=Grain.REGION))
    assert rival_places(
        Location("Norway", "in", (), told=Grain.REGION), Location("Kenya", "in", ())
    )
