"""What a rule is: a name, the kind of divergence it finds, and how it finds it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from compare.model import Divergence, DivergenceKind
    from compare.relate.sides import Side

__all__ = ["Rule"]


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """``find`` takes two sides of a fact and yields the divergences between them, with their
    sides in that order; swapping the sides must swap no more than that.

    Examples of what must and must not be found stand in ``NAME.toml`` beside the rule's module.
    ``least``: how probably two passages must tell of one thing for the rule to compare them. Below
    it, what looks like a conflict is most often a second fact. ``whole``: from which probability on
    it compares all that the sentences of two claims tell: one of them may give a number, a day or a
    name in a clause of its own. ``kind`` is None where it finds several kinds.
    """

    name: str
    kind: DivergenceKind | None
    find: Callable[[Side, Side], Iterator[Divergence]]
    least: float = 0.5
    whole: float = math.inf
