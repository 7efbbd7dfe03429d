"""Whether people in general are counted beside some sort of them: "200 people", "400 villagers"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.roles.camps import is_somebody

if TYPE_CHECKING:
    from compare.values.quantities.quantities import Quantity

__all__ = ["people_among"]


def people_among(a: Quantity, b: Quantity) -> bool:
    """Whether of two numbers one counts people, and the other the same people by a noun for them.

    They are the same if that noun stands beside the first as well, or if there are more of them:
    of 200 who were arrested 400 cannot have been protesters.
    """
    if a.context.generic is b.context.generic:
        return False
    people, sort = (a, b) if a.context.generic else (b, a)
    noun = sort.context.noun
    return noun in people.context.close or (is_somebody(noun) and _outnumbers(sort, people))


def _outnumbers(sort: Quantity, people: Quantity) -> bool:
    """Whether there are more of a sort than of people, as both are told: as numbers or bounds."""
    return not people.amount.meets(sort.amount) and sort.amount.low > people.amount.low
