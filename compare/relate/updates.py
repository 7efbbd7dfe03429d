"""Marks the larger count of a later report, where such counts grow, as a possible update."""

from __future__ import annotations

from dataclasses import replace
from math import isfinite
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind, Passage
from compare.relate.placed import overlap
from compare.values.keys import key
from compare.values.senses import sense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.relate.sides import Side

__all__ = ["NOTE", "with_update"]

NOTE = "; the later report may be an update"
# What is counted up over hours and days: the dead and hurt, arrests, votes, cases.
_GROWING = frozenset(
    "die injure arrest miss evacuate rescue vote case patient infect infection donation rescuer "
    "signature hectare acre outage precinct district survivor body damage flee".split()
)
# Words of the sentence this near to the number tell what it counts.
_NEAR = 60


def with_update(divergence: Divergence, sides: Sequence[Side]) -> Divergence:
    """The divergence, with a note if its last published side has the largest of growing counts."""
    if divergence.kind is not DivergenceKind.QUANTITY or divergence.why.endswith(NOTE):
        return divergence
    by_source = {side.source: side for side in sides}
    known = []
    for passage in divergence.sides:
        side = by_source[passage.source]
        published = side.evidence.parsed.article.published
        amount = _amount(side, passage)
        if published is None or amount is None or not _grows(side, passage):
            return divergence
        known.append((published, amount))
    latest, largest = max(known)
    earlier = [(day, amount) for day, amount in known if (day, amount) != (latest, largest)]
    if earlier and all(day < latest and amount < largest for day, amount in earlier):
        return replace(divergence, why=divergence.why + NOTE)
    return divergence


def _amount(side: Side, passage: Passage) -> float | None:
    """The least that the number in a passage stands for; the most where that is all it tells."""
    for quantity in side.evidence.quantities:
        if overlap(quantity, passage):
            amount = quantity.amount
            return amount.low if isfinite(amount.low) else amount.high
    return None


def _grows(side: Side, passage: Passage) -> bool:
    near = range(passage.start - _NEAR, passage.end + _NEAR)
    return any(
        w.start in near and sense(key(w)) in _GROWING
        for sentence in side.evidence.parsed.sentences
        if sentence.start <= passage.start < sentence.end
        for w in sentence.words
    )
