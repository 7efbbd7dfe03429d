"""A line that a rule draws at one number: "65 and older" against "over 65"."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.values.quantities.thresholds import draw_other_lines, find_thresholds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.quantities.thresholds import Threshold

__all__ = ["other_lines"]


def other_lines(a: Side, b: Side) -> Iterator[tuple[Threshold, Threshold]]:
    """Lines of two sides of which one takes the number in and the other leaves it out."""
    for left, right in product(a.read(find_thresholds), b.read(find_thresholds)):
        if draw_other_lines(left, right):
            yield left, right
