"""One source tells as settled what the other leaves open."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.statements.courses import find_unfinished
from compare.relate.rules.statements.denials import find_contradicted, siding_with
from compare.relate.rules.statements.hedges import hedged
from compare.relate.rules.statements.kinds import find_kinds_left_open
from compare.values.comparison import Comparison
from compare.values.statements.denials.contradictions import EPISTEMIC, opposed
from compare.values.statements.denials.matters import another_one, compared, same_matter
from compare.values.statements.denials.unsettled import pending, unsettled
from compare.values.statements.framing.certainty import IDLE, OPEN, Certainty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.placed import Placed
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity
    from compare.values.statements.predications.predicates import Predication

__all__ = ["PLANNED", "find_modality"]

_OPEN = "settled in one, open in the other"
PLANNED = "done in one, planned in the other"


def find_modality(a: Side, b: Side) -> Iterator[Divergence]:
    """Statements of two sides on one thing, settled in one and open, or planned, in the other.

    Headlines are left out, since they drop "may" and "allegedly" for room. Nothing is said where
    either article elsewhere tells the thing as the other does.
    """
    for left, right in find_contradicted(a, b):
        if opposed(left, right) & EPISTEMIC:
            yield _divergence(a, b, left, right)
    for left in a.predications:
        for right in b.predications:
            if not (unsettled(left, right) or pending(left, right)):
                continue
            if pending(left, right) and _of_other_amounts(a, left, b, right):
                continue
            if a.in_headline(left) or b.in_headline(right) or another_one(left, right):
                continue
            if _also_so(left, right, b) or _also_so(right, left, a):
                continue
            yield _divergence(a, b, left, right, planned=pending(left, right))
    others: list[tuple[Placed, Placed]] = [*find_kinds_left_open(a, b), *find_unfinished(a, b)]
    for one, other in others:
        yield _divergence(a, b, one, other)


def _of_other_amounts(a: Side, left: Predication, b: Side, right: Predication) -> bool:
    """Whether what is planned and what is done are so many of one thing, and not as many.

    "Promised 18 more guns" and "has delivered 14" leave room for each other.
    """
    pairs = product(_counted(a, left), _counted(b, right))
    return any(
        x.context.noun == y.context.noun and (x.extra or y.extra or x.amount != y.amount)
        for x, y in pairs
    )


def _counted(side: Side, one: Predication) -> list[Quantity]:
    """The plain counts of the sentence of a statement."""
    sentence = side.sentence_at(one.start)
    if sentence is None:
        return []
    return [q for q in side.quantities if not q.unit and sentence.start <= q.start < sentence.end]


def _also_so(one: Predication, other: Predication, there: Side) -> bool:
    """Whether the article of the other statement also tells it as surely as this one."""
    return any(
        p is not other
        and _as_sure(p.certainty, one.certainty, other.certainty)
        and (same_matter(one, p) or (pending(one, other) and _may_be_one(one, p)))
        for p in siding_with(one, there)
    )


def _may_be_one(one: Predication, other: Predication) -> bool:
    """Whether nothing tells that two statements are of different parties: "He left at noon"."""
    return Comparison.CONFLICTS not in compared(one, other)


def _as_sure(found: Certainty, one: Certainty, other: Certainty) -> bool:
    """Whether something is told as surely as one statement, rather than as the other is."""
    if Certainty.PLANNED in (one, other) and not {one, other} & OPEN:
        return found is one
    return (found in OPEN) is (one in OPEN) and found not in IDLE


def _divergence(
    a: Side, b: Side, left: Placed, right: Placed, *, planned: bool = False
) -> Divergence:
    sides = hedged(a, left), hedged(b, right)
    why = f"{sides[0].text} / {sides[1].text}: {PLANNED if planned else _OPEN}"
    return Divergence(DivergenceKind.MODALITY, why, sides)
