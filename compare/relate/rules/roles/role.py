"""Roles that exclude each other, of one person or in one place, and charges and deeds at odds."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.placed import overlap
from compare.relate.rules.names.posts import of_two_holders
from compare.relate.rules.roles.traits import find_parted
from compare.relate.rules.statements.deeds import find_reversed
from compare.relate.sides import passages
from compare.relate.slots import likeness, words_in_common
from compare.values.comparison import Comparison
from compare.values.names.names import same_person
from compare.values.roles.charges import (
    Charge,
    compare_charges,
    crimes_named,
    explain_charges,
    find_charges,
)
from compare.values.roles.rival_roles import compare_roles, explain_roles, hold_both
from compare.values.roles.roles import find_offices_left
from compare.values.roles.traits import explain_traits
from compare.values.statements.endings.reversals import explain_deeds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.roles.roles import Role
    from compare.values.roles.traits import Trait

__all__ = ["find_role"]

# Offices that many teams have.
_OF_TEAMS = frozenset("captain coach generalmanager goalkeeper manager quarterback striker".split())
# How alike claims must be for two former offices of a person to be taken for one, and for crimes
# of which one article tells both. Set with a margin: among all pairs of claims of 50 annotated
# pairs of articles as they are, none conflicts.
_ALIKE = 0.5
_ALIKE_IF_TOLD = 0.6


def find_role(a: Side, b: Side) -> Iterator[Divergence]:
    """Conflicting roles of one person, conflicting charges of one case, traits and deeds.

    Of roles and charges nothing is said where either article elsewhere tells as the other does,
    but of charges in headlines or in claims much alike.
    """
    roles = [*_roles(a, b), *_offices_left(a, b)]
    held = [(x, y) for x, y in product(_of(a), _of(b)) if hold_both(x, y)]
    yield from roles
    yield from _charges(a, b)
    for left, right in find_parted(a, b):
        sides = passages(a, left, b, right)
        if any(all(map(overlap, sides, role.sides)) for role in roles):
            continue  # told already, of the person by name
        if any(_within(x, left) and _within(y, right) for x, y in held):
            continue
        if of_two_holders(a, b, sides[0], sides[1]):
            continue
        yield Divergence(DivergenceKind.ROLE, explain_traits(sides[0].text, sides[1].text), sides)
    for deed, other in find_reversed(a, b):
        sides = passages(a, deed, b, other)
        yield Divergence(DivergenceKind.ROLE, explain_deeds(sides[0].text, sides[1].text), sides)


def _within(role: Role, trait: Trait) -> bool:
    return role.start <= trait.place < role.end


def _roles(a: Side, b: Side) -> Iterator[Divergence]:
    for left in _of(a):
        for right in _of(b):
            if not (_exclude(a, b, left, right) or _of_two_teams(a, b, left, right)):
                continue
            person = a.evidence.people.full(left.person)
            if not same_person(person, b.evidence.people.full(right.person)):
                continue
            if _also(left, right, b) or _also(right, left, a):
                continue
            sides = passages(a, left, b, right)
            why = explain_roles(person, sides[0].text, sides[1].text)
            yield Divergence(DivergenceKind.ROLE, why, sides)


def _offices_left(a: Side, b: Side) -> Iterator[Divergence]:
    """Offices of one sort that one person is told to leave: "resigned as finance minister"."""
    for left, right in product(a.read(find_offices_left), b.read(find_offices_left)):
        if (
            not (left.left or right.left)
            or left.head != right.head
            or left.standing != right.standing
        ):
            continue
        person = a.evidence.people.full(left.person)
        if not same_person(person, b.evidence.people.full(right.person)):
            continue
        if compare_roles(left, right) is not Comparison.CONFLICTS or _tells_of_both(
            a, b, left, right
        ):
            continue
        sides = passages(a, left, b, right)
        why = explain_roles(person, sides[0].text, sides[1].text)
        yield Divergence(DivergenceKind.ROLE, why, sides)


def _tells_of_both(a: Side, b: Side, left: Role, right: Role) -> bool:
    """Whether an article has a word of the other's office too: somebody may hold two.

    So do many prime ministers.
    """
    if "prime" in left.body | right.body:
        return True
    mine, theirs = left.body - right.body, right.body - left.body
    return bool(mine & b.evidence.folds or theirs & a.evidence.folds)


def _of(side: Side) -> tuple[Role, ...]:
    return side.roles


def _exclude(a: Side, b: Side, left: Role, right: Role) -> bool:
    """Whether two roles exclude each other; two former ones do in claims that are much alike."""
    alike = max(likeness(a, b), words_in_common(a, b))
    if left.standing == right.standing == {"former"} and alike >= _ALIKE:
        told = left.head in b.evidence.content or right.head in a.evidence.content
        if left.head != right.head and told:
            return False  # somebody may have been both, in turn
        left, right = (replace(role, standing=frozenset()) for role in (left, right))
    return compare_roles(left, right) is Comparison.CONFLICTS


def _of_two_teams(a: Side, b: Side, left: Role, right: Role) -> bool:
    """Whether one office is told of two teams, of which an article does not name the other's.

    It may name one that is called by a name for many, which no team has two of: "the Herons".
    """
    if left.head != right.head or left.head not in _OF_TEAMS or left.standing != right.standing:
        return False
    if not left.proper or not right.proper or left.proper & right.proper:
        return False
    known = left.proper & b.evidence.content, right.proper & a.evidence.content
    many = all(word.endswith("s") for word in left.proper | right.proper)
    return not (all(known) if many else any(known))


def _also(role: Role, rival: Role, other: Side) -> bool:
    """Whether the other article somewhere gives the person this very role.

    Where the words beside it tell two roles apart, it must have some of them.
    """
    words = role.body if role.head == rival.head else frozenset[str]()
    return any(
        r.head == role.head
        and (not words or bool(words & r.body))
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
            if left.crime != right.crime and (_named(left, b) or _named(right, a)):
                continue
            told = _charged(left, right, b) + _charged(right, left, a)
            headlines = a.in_headline(left) and b.in_headline(right)
            if told > (headlines or likeness(a, b) >= _ALIKE_IF_TOLD):
                continue
            sides = passages(a, left, b, right)
            why = explain_charges(sides[0].text, sides[1].text)
            yield Divergence(DivergenceKind.ROLE, why, sides)


def _named(charge: Charge, side: Side) -> bool:
    """Whether a sentence of the claims names the crime: it may stand in a long list of them."""
    return any(charge.crime in crimes_named(home) for home, _ in side.pieces())


def _charges_of(side: Side) -> tuple[Charge, ...]:
    return side.read(find_charges)


def _charged(charge: Charge, rival: Charge, other: Side) -> bool:
    """Whether the other article somewhere tells of the same charge."""
    exact = charge.crime == rival.crime
    return any(
        c.crime == charge.crime and (not exact or c.tells_as(charge))
        for c in other.evidence.charges
    )
