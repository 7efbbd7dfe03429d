"""Values of one sort that stand for each other in linked sentences, as divergences by kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.attributions.speaking import (
    say_two_things,
    speaks,
    speaks_for,
    tells_of_other,
)
from compare.relate.rules.instead import find_instead
from compare.relate.rules.instead.fillings import Sort
from compare.relate.rules.instead.names import PERSON, Name
from compare.relate.rules.instead.positions import (
    in_one_place,
    is_located,
    is_of_a_site,
    names_whom,
)
from compare.relate.rules.names.opponents import of_one_town, of_other_matches
from compare.relate.rules.quantities.divided_up import share_out
from compare.relate.rules.quantities.moving import moved_again, moved_elsewhere
from compare.relate.rules.quantities.quantity import in_one_unit, told
from compare.relate.sides import passages
from compare.values.names.names import explain_names
from compare.values.places.gazetteer import PLACE_TYPES
from compare.values.places.places import explain_places
from compare.values.times.explaining import explain_moments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.rules.instead.denials import Denial
    from compare.relate.rules.instead.moments import Time
    from compare.relate.rules.instead.numbers import Number
    from compare.relate.sides import Side
    from compare.values.times.times import Moment

__all__ = [
    "find_denied",
    "find_other_amounts",
    "find_other_names",
    "find_other_places",
    "find_other_speakers",
    "find_other_times",
]


def find_other_names(a: Side, b: Side) -> Iterator[Divergence]:
    """Other persons, bodies and things by name."""
    for x, y in _names(a, b, DivergenceKind.NAME):
        sides = passages(a, x, b, y)
        why = explain_names(sides[0].text, sides[1].text, "in one statement")
        yield Divergence(DivergenceKind.NAME, why, sides)


def find_other_places(a: Side, b: Side) -> Iterator[Divergence]:
    """Other places by name."""
    for x, y in _names(a, b, DivergenceKind.PLACE):
        sides = passages(a, x, b, y)
        why = explain_places(sides[0].text, sides[1].text)
        yield Divergence(DivergenceKind.PLACE, why, sides)


def find_other_speakers(a: Side, b: Side) -> Iterator[Divergence]:
    """Others who are told to have said it."""
    for x, y in _names(a, b, DivergenceKind.ATTRIBUTION):
        sides = passages(a, x, b, y)
        said_by = " / ".join(f"said by {side.text}" for side in sides)
        why = f"{said_by}: other speakers of one statement"
        yield Divergence(DivergenceKind.ATTRIBUTION, why, sides)


def find_other_amounts(a: Side, b: Side) -> Iterator[Divergence]:
    """Other numbers."""
    for x, y in find_instead(a, b, Sort.NUMBER):
        one, other = cast("Number", x), cast("Number", y)
        left, right = one.facing(other), other.facing(one)
        if left is not None and right is not None:
            yield told(DivergenceKind.QUANTITY, a, b, *in_one_unit(a, b, left, right))


def find_other_times(a: Side, b: Side) -> Iterator[Divergence]:
    """Other times; two years are mostly those of two facts, but since when it is so is one."""
    for x, y in find_instead(a, b, Sort.TIME):
        one, other = cast("Time", x), cast("Time", y)
        if moved_again(a, one.moment, b, other.moment):
            continue
        if not (one.is_year or other.is_year) or _since(one.moment, other.moment):
            sides = passages(a, x, b, y)
            why = explain_moments(one.moment, other.moment, sides[0].text, sides[1].text)
            yield Divergence(DivergenceKind.TIME, why, sides)


def _since(one: Moment, other: Moment) -> bool:
    """Whether both tell since when something is so, and have one thing in common that is."""
    both = one.bound == other.bound == "since"
    return both and not one.event.things.isdisjoint(other.event.things)


def find_denied(a: Side, b: Side) -> Iterator[Divergence]:
    """What one says is so and the other that it is not.

    An adjective may belong to what is denied: "was approved late", "was not rejected late".
    """
    for x, y in find_instead(a, b, Sort.DENIAL):
        if not (cast("Denial", x).told.state or cast("Denial", y).told.state):
            sides = passages(a, x, b, y)
            why = f"{sides[0].text} / {sides[1].text}: one rules out the other"
            yield Divergence(DivergenceKind.POLARITY, why, sides)


def _names(a: Side, b: Side, kind: DivergenceKind) -> Iterator[tuple[Name, Name]]:
    """The names that stand for each other, of one kind, but for one and who speaks for it."""
    for x, y in find_instead(a, b, Sort.NAME):
        one, other = cast("Name", x), cast("Name", y)
        if speaks_for(a, one, b, other) or speaks_for(b, other, a, one):
            continue
        if say_two_things(a, one, b, other) or tells_of_other(a, one, b, other):
            continue
        if share_out(a, one, b, other) or of_other_matches(a, one, b, other):
            continue
        if of_one_town(a, one, b, other):
            continue
        if moved_elsewhere(a, (one.start, one.end), b, (other.start, other.end)):
            continue
        if _kind(a, one, b, other) is kind:
            yield one, other


def _kind(a: Side, x: Name, b: Side, y: Name) -> DivergenceKind | None:
    """What two names tell of: who says it, where it is, or who or what it is; None for two."""
    said = speaks(a, x), speaks(b, y)
    if all(said):
        return DivergenceKind.ATTRIBUTION
    if (said[0] and is_located(b, y)) or (said[1] and is_located(a, x)):
        return None  # who tells it, taken for a place
    if x.entity in PLACE_TYPES and y.entity in PLACE_TYPES:
        return DivergenceKind.PLACE
    if is_of_a_site(a, x) and is_of_a_site(b, y):
        return DivergenceKind.PLACE
    whom = names_whom(a, x) or names_whom(b, y)
    located = is_located(a, x) and not x.entity == y.entity == PERSON
    if located and (not whom or in_one_place(a, x, b, y)):
        return DivergenceKind.PLACE
    return DivergenceKind.NAME
