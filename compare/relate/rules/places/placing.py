"""Whether names of places that two sides tell can rival each other, and whether a side has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.rules.exchange import standing
from compare.values.names.standing import crossed
from compare.values.places.gazetteer import Grain, are_cities, grain_of_name, one_place
from compare.values.places.grains import has_state_behind
from compare.values.places.locating import Location, find_location, find_place_names, rival_places
from compare.values.places.regions import ONE_A_TIME
from compare.values.places.words import SURELY_WHERE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Word
    from compare.relate.sides import Side
    from compare.values.names.standing import Standing

__all__ = ["grain_at", "knows_place", "names_place", "one_slot", "rivals", "written"]

# How a name hangs on a noun that it stands before.
_BEFORE = frozenset({"compound", "nmod", "poss"})

Place = tuple[int, int]


def rivals(a: Side, b: Side, mine: Place, theirs: Place) -> bool:
    """Whether the names at two places of the articles can be told of one thing, and differ."""
    left, right = _location(a, mine), _location(b, theirs)
    return left is not None and right is not None and rival_places(left, right)


def one_slot(a: Side, b: Side, mine: Place, theirs: Place) -> bool:
    """Whether names hang on one verb or noun by one preposition, beside a word that both have."""
    left, right = standing(a, mine), standing(b, theirs)
    if left is None or right is None:
        return False
    held = _held(left, right) | _held(right, left)
    if left.preposition != right.preposition and not held:
        return False
    above = left.verbs & right.verbs | left.nouns & right.nouns | held
    if not above and not crossed(left, right):
        return False
    if held and (left.around & right.around) - above:
        return True
    return bool((left.bound & right.bound) - above)


def _held(one: Standing, other: Standing) -> frozenset[str]:
    """What happened, where one name stands before it and the other behind: "quake in Peru"."""
    if one.role not in _BEFORE or other.preposition not in SURELY_WHERE:
        return frozenset()
    if _years(one) != _years(other):
        return frozenset()  # "the 2010 quake in Chile"
    return (one.titles | one.nouns) & other.nouns & ONE_A_TIME


def _years(standing: Standing) -> frozenset[str]:
    """The years that stand near a name."""
    return frozenset(w for w in standing.around if len(w) == len("2010") and w.isdigit())


def grain_at(side: Side, name: Sequence[Word]) -> Grain:
    """The grain of a place that everybody knows by name; with its state behind it, a town."""
    found = grain_of_name(written(name))
    sentence = side.sentence_at(name[0].start)
    if found is not Grain.UNKNOWN or sentence is None:
        return found
    last = sentence.within(name[-1].start, name[-1].end)[-1]
    town = are_cities(written(name)) or has_state_behind(sentence, last + 1)
    return Grain.CITY if town else found


def written(name: Sequence[Word]) -> str:
    """The words of a name, one blank between them."""
    return " ".join(w.text for w in name)


def names_place(side: Side, name: str) -> bool:
    """Whether the claims name a place, by whatever spelling."""
    return any(one_place(name, p.name) for p in side.read(find_place_names))


def knows_place(side: Side, name: str) -> bool:
    """Whether the article names a place anywhere, by whatever spelling."""
    return any(one_place(name, p.name) for p in side.evidence.values(find_place_names))


def _location(side: Side, place: Place) -> Location | None:
    found = side.words_at(*place)
    if found is None:
        return None
    sentence, inside = found
    return find_location(sentence, inside[0], inside[-1] + 1)
