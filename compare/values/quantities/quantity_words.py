"""Why two quantities conflict, in words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from compare.values.quantities.outgrown import shut_out
from compare.values.quantities.portions import PORTION
from compare.values.quantities.units import unit_of

if TYPE_CHECKING:
    from compare.values.quantities.quantities import Quantity

__all__ = ["explain_bounds", "explain_lines", "explain_quantities"]


def explain_quantities(a: Quantity, b: Quantity, a_text: str, b_text: str) -> str:
    """Why two quantities, also given as written, conflict."""
    said = f"{a_text} / {b_text}{_converted(a, b)}"
    if a.unit == PORTION:
        return f"{said}: different shares of the same group"
    if a.score or (a.amount.exact and b.amount.exact):
        return f"{said}: the numbers differ"
    if a.amount.bounds_as(b.amount):
        return f"{said}: the bounds differ"
    return f"{said}: the ranges do not meet"


def explain_bounds(a: Quantity, b: Quantity, a_text: str, b_text: str) -> str:
    """Why a bound conflicts with a number, or a bound, that it has room for."""
    said = f"{a_text} / {b_text}{_converted(a, b)}"
    if shut_out(a, b):
        return f"{said}: one is more than that number, the other no more"
    return f"{said}: too far apart for one number"


def explain_lines(a_text: str, b_text: str) -> str:
    """Why two lines drawn at one number conflict."""
    return f"{a_text} / {b_text}: one takes the number itself in"


def _converted(a: Quantity, b: Quantity) -> str:
    """The second quantity in the unit of the first, in brackets, where the units differ."""
    unit = unit_of(a.family)
    if a.family == b.family or unit is None or a.score or b.score:
        return ""
    low, high = ((value - unit.shift) / unit.factor for value in (b.amount.low, b.amount.high))
    ends = [_rounded(value) for value in (low, high) if math.isfinite(value)]
    return f" ({' to '.join(dict.fromkeys(ends))} {unit.plural})"


def _rounded(value: float) -> str:
    """Three digits that count, as a reader would write them: 610, 0.45, 12,300."""
    if not value:
        return "0"
    digits = 2 - math.floor(math.log10(abs(value)))
    return (
        f"{round(value, max(digits, -12)):,.{max(0, digits)}f}".rstrip("0").rstrip(".")
        if (digits > 0)
        else f"{round(value, digits):,.0f}"
    )
