"""One person in two roles that exclude each other, or one charge under two names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.values.charges import Charge, compare_charges, explain_charges
from compare.values.comparison import Comparison
from compare.values.names import same_person
from compare.values.rival_roles import compare_roles, explain_roles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.roles import Role

__all__ = ["find_role"]


def find_role(a: Side, b: Side) -> Iterator[Divergence]:
    """Conflicting roles of one person, and conflicting charges of one case.

    Nothing is said where either article elsewhere tells of the role or charge as the other does.
    """
    yield from _roles(a, b)
    yield from _charges(a, b)


def _roles(a: Side, b: Side) -> Iterator[Divergence]:
    for left in _of(a):
        for right in _of(b):
            if compare_roles(left, right) is not Comparison.CONFLICTS:
                continue
            person = a.evidence.people.full(left.person)
            if not same_person(person, b.evidence.people.full(right.person)):
                continue
            if _also(left, b) or _also(right, a):
                continue
            sides = a.passage(left.start, left.end), b.passage(right.start, right.end)
            why = explain_roles(person, sides[0].text, sides[1].text)
            yield Divergence(DivergenceKind.ROLE, why, sides)


def _of(side: Side) -> tuple[Role, ...]:
    return side.within(side.evidence.roles)


def _also(role: Role, other: Side) -> bool:
    """Whether the other article somewhere gives the person this very role."""
    return any(
        r.head == role.head
        and compare_roles(r, role) in {Comparison.SAME, Comparison.COMPATIBLE}
        and same_person(other.evidence.people.full(r.person), role.person)
        for r in other.evidence.roles
    )


def _charges(a: Side, b: Side) -> Iterator[Divergence]:
    mine, theirs = _charges_of(a), _charges_of(b)
    for left in mine:
        for right in theirs:
            if compare_charges(left, right) is not Comparison.CONFLICTS:
                continue
            if _charged(left, right, b) or _charged(right, left, a):
                continue
            sides = a.passage(left.start, left.end), b.passage(right.start, right.end)
            why = explain_charges(sides[0].text, sides[1].text)
            yield Divergence(DivergenceKind.ROLE, why, sides)


def _charges_of(side: Side) -> tuple[Charge, ...]:
    return side.within(side.evidence.charges)


def _charged(charge: Charge, rival: Charge, other: Side) -> bool:
    """Whether the other article somewhere tells of the same charge."""
    exact = charge.crime == rival.crime
    return any(
        c.crime == charge.crime and (not exact or c.degree == charge.degree)
        for c in other.evidence.charges
    )
