"""One source tells flatly what the other tells as thought, likely or provisional."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.sides import passages
from compare.values.statements.framing.reserves import find_clauses
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.statements.framing.reserves import Clause

__all__ = ["find_reserved"]

# This share of the shorter of two clauses is in the other where both tell one thing.
_LEAST_SHARED = 0.6
# So many words name a thing of which only one side says that it may still change: "trial date".
_LEAST_NAMED = 2
# Verbs that settle such a thing, by their senses.
_SETTLING = frozenset(map(sense, "agree confirm finalise finalize fix schedule set".split()))


def find_reserved(a: Side, b: Side) -> Iterator[Divergence]:
    """Clauses of one matter that only one side holds firm.

    Nothing is said of headlines, which drop a "likely" for room, nor where the article with the
    reserve also tells it without.
    """
    for left, right in product(a.read(find_clauses), b.read(find_clauses)):
        if left.reserved is right.reserved or not _is_one(left, right):
            continue
        if a.in_headline(left) or b.in_headline(right):
            continue
        flat, here, there = (right, b, a) if left.reserved else (left, a, b)
        if not flat.flat or here.speaker_at(flat.start) or _tells_too(there, flat):
            continue
        sides = passages(a, left, b, right)
        why = f"{sides[0].text} / {sides[1].text}: firm in one, with a reserve in the other"
        yield Divergence(DivergenceKind.MODALITY, why, sides)


def _is_one(left: Clause, right: Clause) -> bool:
    """Whether two clauses tell the same of the same thing."""
    if "" in (left.verb, right.verb):
        named = len(left.subject & right.subject) >= _LEAST_NAMED
        return named and (_settles(left, right) or _settles(right, left))
    if left.verb != right.verb or not left.subject & right.subject:
        return False
    if not left.rest or not right.rest:
        return left.verb != "be" and not left.rest and not right.rest
    least = min(len(left.rest), len(right.rest))
    return len(left.rest & right.rest) >= _LEAST_SHARED * least


def _settles(one: Clause, other: Clause) -> bool:
    """Whether a clause settles what another only tells to be open: sets it, or tells what it is."""
    if one.verb == "be":
        return bool(one.rest & (other.subject | other.rest))
    return one.verb in _SETTLING


def _tells_too(side: Side, flat: Clause) -> bool:
    own = side.evidence.values(find_clauses)
    return any(not c.reserved and c.flat and _is_one(c, flat) for c in own)
