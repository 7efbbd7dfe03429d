"""Both camps of a vote or a poll that one side tells of, and the one that the other tells of.

"Nine supported the motion and 14 opposed it" and "the council rejected the motion" agree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.statements.contraries.antonyms import ATTITUDE
from compare.values.statements.denials.matters import compared
from compare.values.statements.predications.predicates import find_predications

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from compare.values.statements.predications.predicates import Predication

__all__ = ["camps_told"]


def camps_told(
    a: Side, b: Side, left: Predication, right: Predication, axes: frozenset[str]
) -> bool:
    """Whether a side tells who was for a thing and who against it, and so bears out the other.

    Not where those whom both tell of stand in one camp here and in the other there.
    """
    if not axes or not axes <= ATTITUDE:
        return False
    return _has_both(a, left, right, axes) or _has_both(b, right, left, axes)


def _has_both(side: Side, one: Predication, other: Predication, axes: frozenset[str]) -> bool:
    wanted = {stand for stand in other.meaning if stand.axis in axes}
    beside = [p for p in side.whole.read(find_predications) if p is not one and wanted & p.meaning]
    if not beside:
        return False
    if not _same_camp(one, other) or any(_same_camp(p, other) for p in beside):
        return True
    return any(_counts(one) - _counts(p) and _counts(p) - _counts(one) for p in beside)


def _counts(one: Predication) -> frozenset[str]:
    """How many are in a camp: each is then a part of those who voted."""
    return frozenset(word for word in one.around if word.isdecimal())


def _same_camp(one: Predication, other: Predication) -> bool:
    return compared(one, other)[0] is Comparison.SAME
