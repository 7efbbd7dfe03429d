"""All of so many in one, a part of as many in the other: all nine counts, seven of the nine."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.framing.frames import frame

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["all_and_some"]

_ALL = re.compile(r"(?<!not )\ball (?:of )?(?:the )?$")
_BEFORE = 20


def all_and_some(a: Side, b: Side) -> Iterator[tuple[Quantity, Quantity]]:
    """A number told whole and a part of the same, of which one verb tells the same of one."""
    mine, theirs = (side.quantities for side in (a, b))
    for left, right in product(mine, theirs):
        if _conflict(a, left, b, right) or _conflict(b, right, a, left):
            yield left, right


def _conflict(a: Side, every: Quantity, b: Side, part: Quantity) -> bool:
    if every.unit or part.unit or not part.part or not (every.amount.exact and part.amount.exact):
        return False
    text = a.evidence.parsed.article.text
    if _ALL.search(text[max(0, every.start - _BEFORE) : every.start].lower()) is None:
        return False
    mine, theirs = every.context, part.context
    if mine.noun != theirs.noun or not mine.noun or part.amount.low >= every.amount.low:
        return False
    if not (mine.predicates & theirs.predicates and mine.arguments & theirs.arguments):
        return False
    wholes = b.quantities
    whole = any(q.divided and q.start > part.start and q.amount == every.amount for q in wholes)
    return whole and _is_so(a, every) and _is_so(b, part)


def _is_so(side: Side, one: Quantity) -> bool:
    found = side.verb_of(one)
    if found is None:
        return False
    told = frame(*found)
    return told.positive and told.certainty is Certainty.SETTLED
