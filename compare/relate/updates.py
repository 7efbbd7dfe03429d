"""Marks the count of a later report, larger where such counts grow, as a possible update."""

from __future__ import annotations

from dataclasses import replace
from math import isfinite
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["NOTE", "with_update"]

NOTE = "; the later report may be an update"


def _senses(words: str) -> frozenset[str]:
    return frozenset(map(sense, words.split()))


# What is counted up over hours and days: the dead and hurt, arrests, votes, cases.
_GROWING = _senses(
    "die injure arrest miss evacuate rescue case patient infect infection donation rescuer "
    "signature sign outage precinct district survivor body flee destroy collapse bury strand "
    "hospitalize hospitalise sicken vote"
)
# What grows less over days: those whom nobody has found or freed, homes without power.
_FALLING = _senses("miss trap strand")
_SUPPLIES = _senses("power water gas heating")
_STAYING = frozenset({"still", "remain"})
_CARED_FOR = _senses("hospital hospitalize hospitalise hospitalized hospitalised shelter")
# Areas grow with what eats them up.
_SPREADING = _senses("burn scorch char blacken consume engulf destroy rise spread flood")
# A vote is over where it tells what came of it, and goes on where votes are counted.
_DECIDED = _senses("vote victory lose reject elect")
_COUNTING = frozenset({"count", "tally"})
_AREA, _PERCENT = "square metre", "percent"


def with_update(divergence: Divergence, sides: Sequence[Side]) -> Divergence:
    """The divergence, with a note if its last published side has the largest of growing counts.

    Of counts that fall it has the smallest.
    """
    if divergence.kind is not DivergenceKind.QUANTITY or divergence.why.endswith(NOTE):
        return divergence
    by_source = {side.source: side for side in sides}
    known, grow, fall = [], True, True
    for passage in divergence.sides:
        side = by_source[passage.source]
        published = side.evidence.parsed.article.published
        quantity = next(iter(side.evidence.quantities.meeting(passage)), None)
        if published is None or quantity is None:
            return divergence
        grow, fall = grow and _grows(quantity), fall and _falls(side, quantity)
        known.append((published, _size(quantity)))
    latest, last = max(known)
    earlier = [(day, amount) for day, amount in known if (day, amount) != (latest, last)]
    if not earlier or any(day == latest for day, _ in earlier):
        return divergence
    if (grow and all(n < last for _, n in earlier)) or (fall and all(n > last for _, n in earlier)):
        return replace(divergence, why=divergence.why + NOTE)
    return divergence


def _size(quantity: Quantity) -> float:
    """The least that a number stands for; the most where that is all it tells."""
    amount = quantity.amount
    return amount.low if isfinite(amount.low) else amount.high


def _grows(quantity: Quantity) -> bool:
    """Whether what a number counts, or the verb that it hangs on, tells that it grows.

    An age, a sum of money or a weight does not, whatever is told beside it.
    """
    context = quantity.context
    told = context.predicates | {context.noun}
    if quantity.unit == _PERCENT:
        return not _COUNTING.isdisjoint(context.near | told)
    if quantity.unit == _AREA:
        return not _SPREADING.isdisjoint(told)
    if quantity.unit or quantity.score:
        return False
    if "vote" in told and _COUNTING.isdisjoint(context.near | told):
        return context.noun == "vote" and _DECIDED.isdisjoint(context.predicates)
    more = context.close if not context.noun else frozenset[str]()  # "the death toll is 31"
    return not _GROWING.isdisjoint(told | more)


def _falls(side: Side, quantity: Quantity) -> bool:
    """Whether a number counts those in a plight that ends for one after the other."""
    context = quantity.context
    if quantity.unit or quantity.score:
        return False
    if not _FALLING.isdisjoint(context.predicates | {context.noun}):
        return True
    sentence = side.sentence_at(quantity.start)
    words = {w.lemma.lower() for w in sentence.words} if sentence is not None else set[str]()
    if "without" in words and not _SUPPLIES.isdisjoint(context.close):
        return True
    return not (_STAYING.isdisjoint(words) or _CARED_FOR.isdisjoint(context.close))
