"""Two states or countries that one person is told to be of, or to hold an office of."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.values.names.names import same_person
from compare.values.places.gazetteer import grain_of_name
from compare.values.roles.origins import find_origins

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.roles.origins import Origin
    from compare.values.roles.roles import Role

__all__ = ["find_belonging"]

Spans = tuple[tuple[int, int], tuple[int, int]]


def find_belonging(a: Side, b: Side) -> Iterator[Spans]:
    """One person in one office of two states or countries, or of two states."""
    yield from _offices(a, b)
    yield from _origins(a, b)


def _offices(a: Side, b: Side) -> Iterator[Spans]:
    """One person in one office of two states or two countries."""
    mine, theirs = (s.roles for s in (a, b))
    for left, right in product(mine, theirs):
        if left.head != right.head or left.standing != right.standing:
            continue
        places = _places_in(left), _places_in(right)
        if not all(places) or places[0] & places[1]:
            continue
        if {grain_of_name(p) for p in places[0]} != {grain_of_name(p) for p in places[1]}:
            continue
        names = a.evidence.people.full(left.person), b.evidence.people.full(right.person)
        if same_person(*names) and not _also(left, b) and not _also(right, a):
            yield (left.start, left.end), (right.start, right.end)


def _places_in(role: Role) -> frozenset[str]:
    return frozenset(w for w in role.proper if grain_of_name(w).apart)


def _also(role: Role, other: Side) -> bool:
    """Whether the other article also ties somebody of that name to the place."""
    return any(
        r.proper & _places_in(role) and same_person(r.person, role.person)
        for r in other.evidence.roles
    )


def _origins(a: Side, b: Side) -> Iterator[Spans]:
    """One person of two states."""
    mine, theirs = (s.read(find_origins) for s in (a, b))
    for left, right in product(mine, theirs):
        names = a.evidence.people.full(left.person), b.evidence.people.full(right.person)
        if left.state == right.state or not same_person(*names):
            continue
        if not _of_state(b, left) and not _of_state(a, right):
            yield (left.start, left.end), (right.start, right.end)


def _of_state(side: Side, origin: Origin) -> bool:
    return any(
        o.state == origin.state and same_person(o.person, origin.person)
        for o in side.evidence.origins
    )
