"""Deeds that one side tells the other way round: who beat, hired or rescued whom."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.relate.slots import shared_share, words_in_common
from compare.values.statements.endings.reversals import find_deeds, reversed_deeds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.statements.endings.reversals import Deed

__all__ = ["find_reversed"]

# How alike claims must be to tell of one match where an article tells of two. Both are set with a
# margin: among all claims of 50 annotated pairs of articles no deed is the other way round.
_ALIKE = 0.5
# And where the verb may be for something done either way.
_ALIKE_IF_UNLISTED = 0.4
# What two often do to each other is two deeds unless all words are the same.
_ALIKE_IF_MUTUAL = 0.9


def find_reversed(a: Side, b: Side) -> Iterator[tuple[Deed, Deed]]:
    """Deeds of which who does it in one suffers it in the other."""
    for left, right in product(_of(a), _of(b)):
        if not reversed_deeds(left, right) or _both_ways(a, b, left, right):
            continue
        if left.mutual and words_in_common(a, b) < _ALIKE_IF_MUTUAL:
            continue
        if left.listed or shared_share(a, b) >= _ALIKE_IF_UNLISTED:
            yield left, right


def _both_ways(a: Side, b: Side, left: Deed, right: Deed) -> bool:
    """Whether an article tells of the deed both ways: of two matches, or of two shots.

    Claims that are much alike are on one of these, and so are headlines; but words that each of two
    says of the other are alike.
    """
    told = ((left, a), (right, b))
    if a.in_headline(left) and b.in_headline(right):
        return False
    if any(reversed_deeds(own, d) for own, s in told for d in _of(s)):
        return True
    both = any(reversed_deeds(own, d) for own, s in told for d in s.evidence.values(find_deeds))
    return both and (left.mutual or shared_share(a, b) < _ALIKE)


def _of(side: Side) -> tuple[Deed, ...]:
    return side.read(find_deeds)
