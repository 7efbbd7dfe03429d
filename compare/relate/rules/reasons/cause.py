"""Two reasons for the same thing, where neither article knows the other's."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.placed import overlap
from compare.relate.sides import passages
from compare.values.reasons.reasons import Reason, find_reasons, in_other_words, incompatible
from compare.values.reasons.ruled_out import find_ruled_out, ruled_out_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Passage
    from compare.relate.sides import Side

__all__ = ["find_cause", "one_reason", "reasons_alone"]

# A reason is unknown to an article that has no more than this share of its words.
_MOST_KNOWN = 0.34


def find_cause(a: Side, b: Side) -> Iterator[Divergence]:
    """Reasons of two sides that have nothing in common, for one thing.

    Nothing is said where an article mentions the other's reason as well, anywhere: it then gives
    several, or rules one out.
    """
    for left in _of(a):
        for right in _of(b):
            if not incompatible(left, right) or _knows(b, left) or _knows(a, right):
                continue
            sides = passages(a, left, b, right)
            why = f"{sides[0].text} / {sides[1].text}: different reasons for the same thing"
            yield Divergence(DivergenceKind.CAUSE, why, sides)
    for left, right in _ruled_out(a, b):
        sides = passages(a, left, b, right)
        why = f"{sides[0].text} / {sides[1].text}: the reason in one, ruled out in the other"
        yield Divergence(DivergenceKind.CAUSE, why, sides)


def _ruled_out(a: Side, b: Side) -> Iterator[tuple[Reason, Reason]]:
    """What one side rules out as the reason, and the other gives; no article may do both."""
    for one, other, first in ((a, b, True), (b, a, False)):
        for denied, given in product(one.read(find_ruled_out), _of(other)):
            if not ruled_out_by(denied, given) or other.read(find_ruled_out):
                continue
            told = one.evidence.values(find_reasons)
            if not any(ruled_out_by(denied, r) for r in told):
                yield (denied, given) if first else (given, denied)


def one_reason(a: Side, b: Side, told: tuple[Passage, Passage]) -> bool:
    """Whether two passages give what may be one reason in other words."""
    mine, theirs = (
        [r for r in _of(side) if overlap(r, passage)]
        for side, passage in zip((a, b), told, strict=True)
    )
    return any(in_other_words(left, right) for left in mine for right in theirs)


def reasons_alone(a: Side, b: Side, told: tuple[Passage, Passage]) -> tuple[Passage, Passage]:
    """Two passages without what is no reason in them, where each holds one reason at least."""
    found = [
        next((r for r in _of(side) if overlap(r, passage)), None)
        for side, passage in zip((a, b), told, strict=True)
    ]
    left, right = found
    return told if left is None or right is None else passages(a, left, b, right)


def _of(side: Side) -> tuple[Reason, ...]:
    return side.read(find_reasons)


def _knows(side: Side, reason: Reason) -> bool:
    known = reason.cause & (side.evidence.senses | side.evidence.content)
    return len(known) > _MOST_KNOWN * len(reason.cause)
