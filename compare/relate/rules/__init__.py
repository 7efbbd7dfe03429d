"""One rule per kind of divergence; each compares typed values of two sides of a fact."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from compare.model import Divergence
from compare.relate.rules.attribution import find_attribution
from compare.relate.rules.name import find_name
from compare.relate.rules.quantity import find_quantity
from compare.relate.rules.quote import find_quote
from compare.relate.rules.time import find_time
from compare.relate.sides import Side

__all__ = ["RULES", "Rule"]

Rule = Callable[[Side, Side], Iterator[Divergence]]

RULES: tuple[Rule, ...] = (find_quantity, find_time, find_name, find_attribution, find_quote)
