"""What is told of a point on which more than two sources have a side."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Divergence

__all__ = ["each_once", "naming_all"]


def naming_all(divergence: Divergence) -> Divergence:
    """The divergence with the words of all its sides in its reason, in the order of the sources.

    "30 / 32: the numbers differ" was found between two sources; a third has "34".
    """
    texts = tuple(dict.fromkeys(side.text for side in divergence.sides))
    for pair in permutations(texts, 2):
        head = " / ".join(pair)
        if divergence.why.startswith(f"{head}:"):
            return replace(divergence, why=" / ".join(texts) + divergence.why[len(head) :])
    return divergence


def each_once(divergences: Sequence[Divergence]) -> tuple[Divergence, ...]:
    """The divergences without those whose sides another one of their kind has all, and maybe more.

    Sides that were added bring two points together that were found between other sources.
    """
    kept: list[Divergence] = []
    for divergence in sorted(divergences, key=lambda d: -len(d.sides)):
        sides = set(divergence.sides)
        if not any(d.kind is divergence.kind and sides <= set(d.sides) for d in kept):
            kept.append(divergence)
    return tuple(d for d in divergences if any(d is k for k in kept))
