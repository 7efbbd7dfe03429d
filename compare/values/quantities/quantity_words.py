"""Why two quantities conflict, in words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from compare.values.quantities.outgrown import shut_out
from compare.values.quantities.portions import PORTION
from compare.values.quantities.units import unit_of

if TYPE_CHECKING:
    from compare.values.quantities.quantities import Quantity
    from compare.values.quantities.units import Unit

__all__ = ["explain_bounds", "explain_lines", "explain_quantities"]

# From here on a converted number is told without decimals: three digits count at most.
_WHOLE = 20
# Binary fractions: 0.1 of a metre is 100 millimetres.
_NOISE = 1e-9


def explain_quantities(a: Quantity, b: Quantity, a_text: str, b_text: str) -> str:
    """Why two quantities, also given as written, conflict."""
    said = _both(a, b, a_text, b_text)
    if a.unit == PORTION:
        return f"{said}: different shares of the same group"
    if a.score or (a.amount.exact and b.amount.exact):
        return f"{said}: the numbers differ"
    if a.amount.bounds_as(b.amount):
        return f"{said}: the bounds differ"
    return f"{said}: the numbers cannot both hold"


def explain_bounds(a: Quantity, b: Quantity, a_text: str, b_text: str) -> str:
    """Why a bound conflicts with a number, or a bound, that it has room for."""
    said = _both(a, b, a_text, b_text)
    if shut_out(a, b):
        return f"{said}: one is more than that number, the other no more"
    return f"{said}: too far apart for one number"


def explain_lines(a_text: str, b_text: str) -> str:
    """Why two lines drawn at one number conflict."""
    return f"{a_text} / {b_text}: one takes the number itself in"


def _both(a: Quantity, b: Quantity, a_text: str, b_text: str) -> str:
    """Both as written; of two units the larger is also told in the smaller, in brackets.

    So no reader meets a fraction of an hour where the other side counts minutes.
    """
    one, other = unit_of(a.family), unit_of(b.family)
    if a.family == b.family or not one or not other or a.score or b.score:
        return f"{a_text} / {b_text}"
    if one.factor > other.factor:
        return f"{a_text}{_in(other, a)} / {b_text}"
    return f"{a_text} / {b_text}{_in(one, b)}"


def _in(unit: Unit, quantity: Quantity) -> str:
    ends = (quantity.amount.low, quantity.amount.high)
    told = [_rounded((end - unit.shift) / unit.factor) for end in ends if math.isfinite(end)]
    return f" ({' to '.join(dict.fromkeys(told))} {unit.plural})"


def _rounded(value: float) -> str:
    """A converted number as a reader would write it: 240, 12,345, 2,300, 1.5."""
    whole = round(value)
    if math.isclose(value, whole, rel_tol=_NOISE, abs_tol=_NOISE):
        return f"{whole:,}"
    if abs(value) < _WHOLE:
        return f"{value:.1f}".removesuffix(".0") if abs(value) >= 1 else f"{value:.2g}"
    return f"{round(value, 2 - math.floor(math.log10(abs(value)))):,.0f}"
