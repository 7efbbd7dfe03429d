"""What speaks for two fillings standing in one place of one statement, as numbers."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import takewhile
from typing import TYPE_CHECKING

from compare.relate import slots
from compare.relate.rules.exchange import standing
from compare.relate.rules.names.offices import one_office
from compare.relate.rules.substitution.fillings import Filling, Sort
from compare.values.names.standing import crossed
from compare.values.quantities.measures import likeness

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.relate.sides import Side

__all__ = ["SIGNALS", "signals"]

SIGNALS = (
    "verbs",
    "titles",
    "nouns",
    "same_role",
    "other_preposition",
    "company",
    "near",
    "claims_alike",
    "words_shared",
    "words_beside",
    "new",
    "only_ones",
    "same_thing",
    "same_quotation",
)

_MOST = 6
_FARTHEST = 3
_MOST_LIKE = 4.0


def signals(
    a: Side, x: Filling, b: Side, y: Filling, *, new: int, only_ones: int
) -> tuple[float, ...] | None:
    """The signals of two fillings, in the order of ``SIGNALS``; swapping the sides changes none.

    ``new``: how many of the two the other article has nowhere; ``only_ones``: how many are the
    only left over of their sort on their side. None where no claim holds one of the two.
    """
    mine, theirs = standing(a, (x.start, x.end)), standing(b, (y.start, y.end))
    if mine is None or theirs is None:
        return None
    return (
        float(len(mine.verbs & theirs.verbs)),
        float(min(2, len(mine.titles & theirs.titles))),
        float(len(mine.nouns & theirs.nouns) + crossed(mine, theirs)),
        float(mine.role == theirs.role != ""),
        float(mine.preposition != theirs.preposition),
        float(min(_MOST, len(mine.bound & theirs.bound))),
        float(min(_MOST, len(mine.around & theirs.around))),
        slots.likeness(a, b),
        slots.shared_share(a, b),
        float(_beside(a, x, b, y)),
        float(new),
        float(only_ones),
        _same_thing(a, x, b, y),
        float(a.evidence.parsed.is_quoted_at(x.start) is b.evidence.parsed.is_quoted_at(y.start)),
    )


def _beside(a: Side, x: Filling, b: Side, y: Filling) -> int:
    """How many words in a row, right before and right behind the fillings, are the same."""
    before, behind = (
        [_words(side, filling, step) for side, filling in ((a, x), (b, y))] for step in (-1, 1)
    )
    return sum(_in_common(*both) for both in (before, behind))


def _words(side: Side, filling: Filling, step: int) -> list[str]:
    """The words before a filling (step -1), the nearest first, or behind it."""
    if step < 0:
        last = bisect_right(side.plain, filling.start, key=lambda told: told[0].end)
        return [f for _, f in side.plain[max(0, last - _FARTHEST) : last]][::-1]
    first = bisect_left(side.plain, filling.end, key=lambda told: told[0].start)
    return [f for _, f in side.plain[first : first + _FARTHEST]]


def _in_common(one: Sequence[str], other: Sequence[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _same_thing(a: Side, x: Filling, b: Side, y: Filling) -> float:
    """How much the fillings themselves have in common: what is counted, dated or held."""
    if x.sort is Sort.NUMBER:
        return min(_MOST_LIKE, likeness(x.value, y.value))
    if x.sort is Sort.DAY:
        mine, theirs = x.value.event, y.value.event
        return len(mine.heads & theirs.heads) + 0.5 * len(mine.things & theirs.things)
    return float(x.sort is Sort.PERSON and one_office(a, b, x.value, y.value))
