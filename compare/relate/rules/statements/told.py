"""What two sides tell of one thing by words that exclude each other: by rebels, by the army."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.relate.sides import said_by_two
from compare.values.statements.told.find_told import find_told
from compare.values.statements.told.told import Told, rule_out

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side

__all__ = ["find_told_apart"]


def find_told_apart(a: Side, b: Side) -> Iterator[tuple[Told, Told]]:
    """What rules the other out, where no article elsewhere tells as the other does.

    Two speakers may each tell it in his own way.
    """
    for left, right in product(a.read(find_told), b.read(find_told)):
        if not rule_out(left, right) or _tells(b, left) or _tells(a, right):
            continue
        if not said_by_two(a, left, b, right):
            yield left, right


def _tells(side: Side, other: Told) -> bool:
    if not other.words.isdisjoint(side.evidence.content):
        return True
    return any(
        (own.axis, own.camp) == (other.axis, other.camp) for own in side.evidence.values(find_told)
    )
