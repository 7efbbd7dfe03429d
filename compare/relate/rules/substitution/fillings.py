"""What fills a place in a claim: persons, bodies, places, numbers and days."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from compare.relate.rules.names.rivals import is_same, names_of
from compare.relate.rules.places.placing import knows_place
from compare.values.names.bodies import by_initials
from compare.values.names.names import name_parts
from compare.values.names.nations import nation_words
from compare.values.places.gazetteer import Grain, grain_of_name, one_place
from compare.values.places.locating import may_name_place
from compare.values.quantities.quantities import DURATION, ORDINAL, PORTION
from compare.values.quantities.scales import one_dimension, same_amount
from compare.values.times.meeting import different_days
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.relate.sides import Side

__all__ = [
    "Filling",
    "Sort",
    "fillings",
    "is_known",
    "is_told_of",
    "left_over",
    "may_be_one",
    "one_grain",
]

_LARGE = frozenset({Grain.COUNTRY, Grain.STATE, Grain.REGION})
# A name with other signs in it is mostly none: "W]e", "AK-47".
_SIGNS = frozenset(" .'’-&")


class Sort(StrEnum):
    """What a filling stands for; only fillings of one sort are set against each other."""

    PERSON = "person"
    BODY = "body"
    PLACE = "place"
    NUMBER = "number"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Filling:
    """Words in a claim with what they stand for: a Label, a Quantity, a Moment, or a name."""

    sort: Sort
    start: int
    end: int
    value: Any


def fillings(side: Side) -> tuple[Filling, ...]:
    """All fillings of the claims, in order."""
    found: tuple[Filling, ...] | None = side.told.get(fillings)
    if found is None:
        ordered = sorted(_fillings(side), key=lambda f: (f.start, f.end, f.sort))
        found = side.told[fillings] = tuple(ordered)
    return found


def _fillings(side: Side) -> Iterator[Filling]:
    for name in names_of(side):
        if all(c.isalpha() or c in _SIGNS for c in name.name):
            sort = Sort.PERSON if name.person else Sort.BODY
            yield Filling(sort, name.start, name.end, name)
    for q in side.quantities:
        if not q.vague and q.unit not in {ORDINAL, PORTION, DURATION}:
            yield Filling(Sort.NUMBER, q.start, q.end, q)
    for m in side.moments:
        if m.day is not None and m.day.is_one_day:
            yield Filling(Sort.DAY, m.start, m.end, m)
    yield from _places(side)


def _places(side: Side) -> Iterator[Filling]:
    for sentence, inside in side.pieces():
        for first, last in sentence.entities():
            if sentence.words[first].entity != "GPE" or not {*range(first, last)} <= {*inside}:
                continue
            first += sentence.words[first].text.lower() == "the" and last - first > 1
            words = sentence.words[first:last]
            name = " ".join(w.text for w in words)
            if not may_name_place(name):
                continue
            yield Filling(Sort.PLACE, words[0].start, words[-1].end, name)


def left_over(
    mine: Sequence[Filling], a: Side, theirs: Sequence[Filling], b: Side
) -> list[Filling]:
    """The fillings of one sort that have no match among those of the other side."""
    return [x for x in mine if not any(may_be_one(a, x, b, y) for y in theirs)]


def may_be_one(a: Side, x: Filling, b: Side, y: Filling) -> bool:
    """Whether two fillings of one sort, one of either side, can stand for the same."""
    if x.sort in {Sort.PERSON, Sort.BODY}:
        names = x.value.name, y.value.name
        return is_same(a, b, x.value, y.value) or by_initials(*names)
    if x.sort is Sort.PLACE:
        return bool(_place_words(x) & _place_words(y)) or one_place(x.value, y.value)
    if x.sort is Sort.DAY:
        return not different_days(x.value, y.value, bounds=False)
    return one_dimension(x.value, y.value) and same_amount(x.value, y.value)


def is_known(x: Filling, other: Side) -> bool:
    """Whether the other article has what a filling stands for, wherever it is."""
    evidence = other.evidence
    if x.sort is Sort.PERSON:
        return name_parts(x.value.name)[-1] in evidence.content
    if x.sort is Sort.BODY:
        return bool(x.value.words <= evidence.content)
    if x.sort is Sort.PLACE:
        words = frozenset(fold(w) for w in x.value.split())
        known = words <= evidence.content or not nation_words(words).isdisjoint(evidence.nations)
        return known or knows_place(other, x.value)
    if x.sort is Sort.DAY:
        named = (m for m in evidence.moments if m.day is not None and m.day.is_one_day)
        return any(not different_days(x.value, m, bounds=False) for m in named)
    return any(
        one_dimension(x.value, q) and same_amount(x.value, q)
        for q in evidence.quantities_by_unit.get((x.value.unit, x.value.rate), ())
    )


def is_told_of(place: Filling, side: Side) -> bool:
    """Whether claims tell of a country by another word: "the Norwegian share"."""
    return not _place_words(place).isdisjoint(side.nations)


def _place_words(x: Filling) -> frozenset[str]:
    words = frozenset(fold(w) for w in x.value.split())
    return words | nation_words(words)


def one_grain(x: Filling, y: Filling) -> bool:
    """Whether both are countries, both states, both regions, or both smaller than that."""
    grains = [grain_of_name(f.value) for f in (x, y)]
    return grains[0] is grains[1] or _LARGE.isdisjoint(grains)
