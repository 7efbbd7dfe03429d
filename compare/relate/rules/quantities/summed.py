"""Counts that one sentence tells of parts: 150 passengers and six crew are 156 on board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.sums import is_made_up

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["adds_up"]


def adds_up(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one number is told as parts that make up the other.

    "12 men and four women" are sixteen people, but no sixteen men; "ten were sunk and five damaged"
    are fifteen that were sunk or damaged, but no fifteen that were sunk. Twelve won and four lost
    are a net eight.
    """
    return is_made_up(b, right, a, left) or is_made_up(a, left, b, right)
