"""One source counts flatly what the other counts with a reserve: "two children", "possibly two"."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.contrasts.two_ways import told_in_two_ways
from compare.relate.sides import passages
from compare.values.quantities.quantities import find_quantities

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Sentence
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["find_possible"]

_RESERVES = frozenset("likely maybe perhaps possibly potentially presumably probably".split())
# What tells between a number and its noun that these may be no such: "two suspected bombs"; of
# what there is no choice of also "possible", as there is of sites and buyers.
_SUPPOSED = frozenset("presumed supposed suspected".split())
_POSSIBLE = _SUPPOSED | {"possible", "probable"}
_FOUND_OUT = frozenset("case casualty infection member sighting survivor victim witness".split())
# So few words stand between a reserve and the number: "possibly as many as two".
_NEAR = 1
# So far behind its number the noun stands.
_BEHIND = 3


@dataclass(frozen=True, slots=True)
class Count:
    """So many of something, from its reserve on to its noun."""

    number: Quantity
    reserved: bool
    start: int
    end: int


def find_possible(a: Side, b: Side) -> Iterator[Divergence]:
    """Counts of one thing and one number that only one source holds firm.

    Nothing is said of headlines, nor where an article tells it in both ways.
    """
    for left, right in told_in_two_ways(a, b, find_counts, attrgetter("reserved"), _is_one):
        if a.in_headline(left) or b.in_headline(right):
            continue
        sides = passages(a, left, b, right)
        why = f"{sides[0].text} / {sides[1].text}: firm in one, with a reserve in the other"
        yield Divergence(DivergenceKind.MODALITY, why, sides)


def find_counts(sentence: Sentence) -> Iterator[Count]:
    """What a sentence counts, with whether it does so with a reserve."""
    for q in find_quantities(sentence):
        at = sentence.within(q.start, q.end)
        if at and q.context.noun:
            yield _count(sentence, q, at)


def _count(sentence: Sentence, q: Quantity, at: Sequence[int]) -> Count:
    """A number with the reserve that stands in it or right before it, and the noun behind it."""
    near = range(max(0, at[0] - _NEAR), at[0] + 1)
    reserve = next((i for i in near if sentence.lowers[i] in _RESERVES), None)
    start = q.start if reserve is None else min(q.start, sentence.words[reserve].start)
    noun = sentence.words[at[-1]].head
    counted = 0 < noun - at[-1] <= _BEHIND and sentence.words[noun].pos == "NOUN"
    between = sentence.lowers[at[-1] + 1 : noun] if counted else ()
    found_out = counted and sentence.words[noun].lemma.lower() in _FOUND_OUT
    supposed = _POSSIBLE if found_out else _SUPPOSED
    reserved = reserve is not None or not supposed.isdisjoint(between)
    return Count(q, reserved, start, sentence.words[noun].end if counted else q.end)


def _is_one(one: Count, other: Count) -> bool:
    """Whether one number of one sort of thing is told; a bound and a share are something else."""
    left, right = one.number, other.number
    if left.score or right.score or left.taken or right.taken:
        return False
    mine, theirs = left.amount, right.amount
    same = mine.low == mine.high == theirs.low == theirs.high
    sort = (left.unit, left.rate, left.context.noun) == (right.unit, right.rate, right.context.noun)
    return same and sort
