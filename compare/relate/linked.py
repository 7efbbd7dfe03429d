"""The sentences of two sides, set against each other with their links."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.links import Link
    from compare.relate.sides import Side

__all__ = ["linked_sentences"]


def linked_sentences(a: Side, b: Side) -> Iterator[tuple[Side, Side, Link]]:
    """Every sentence of ``a`` with every one of ``b``, each with all its claims, and their link."""
    links = a.evidence.links
    for (one, first), (other, second) in product(a.once(_sentences), b.once(_sentences)):
        yield first, second, links.between(a.source, one, b.source, other)


def _sentences(side: Side) -> list[tuple[int, Side]]:
    """The number of each sentence that a side has claims in, and the side of all its claims."""
    evidence = side.evidence
    homes = dict.fromkeys(evidence.parsed.homes[number] for number in side.claims)
    return [(home, evidence.side(tuple(evidence.claims_by_home[home]))) for home in homes]
