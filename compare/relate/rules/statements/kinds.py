"""What somebody is in one source, while the other does not know which of several things he is."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.values.statements.alternatives.kinds import find_kinds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.statements.alternatives.kinds import Kind

__all__ = ["find_kinds_left_open"]


def find_kinds_left_open(a: Side, b: Side) -> Iterator[tuple[Kind, Kind]]:
    """One of several kinds that one side leaves open, and that kind on the other side.

    Nothing is said where an article also tells it as the other does.
    """
    for left, right in product(a.read(find_kinds), b.read(find_kinds)):
        if left.open is right.open or not _is_one(left, right):
            continue
        if not (_tells_too(a, right) or _tells_too(b, left)):
            yield left, right


def _is_one(left: Kind, right: Kind) -> bool:
    """Whether both tell of one subject, and one of them of one of the kinds of the other."""
    several, one = (left, right) if left.open else (right, left)
    return bool(left.subject & right.subject) and one.kinds < several.kinds


def _tells_too(side: Side, other: Kind) -> bool:
    return any(
        own.open is other.open and own.subject & other.subject and own.kinds & other.kinds
        for own in side.evidence.values(find_kinds)
    )
