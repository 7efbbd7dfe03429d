"""Other answers to how often one thing is done: "once a day", "three times a day"."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.values.quantities.frequencies import find_frequencies

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.quantities.frequencies import Frequency

__all__ = ["other_frequencies"]


def other_frequencies(a: Side, b: Side) -> Iterator[tuple[Frequency, Frequency]]:
    """Frequencies of two sides that differ; nothing where an article gives the other's as well."""
    for left, right in product(a.read(find_frequencies), b.read(find_frequencies)):
        if left.conflicts(right) and not (_gives(b, left) or _gives(a, right)):
            yield left, right


def _gives(side: Side, one: Frequency) -> bool:
    return any(one.is_as_often(f) for f in side.evidence.values(find_frequencies))
