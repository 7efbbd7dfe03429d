"""Whether one predication tells as settled or done what the other leaves open or plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.statements.contraries.antonyms import MUTUAL
from compare.values.statements.denials.matters import compared, same_matter
from compare.values.statements.framing.certainty import FIRM, OPEN, Certainty
from compare.values.statements.framing.extent import EARLIER

if TYPE_CHECKING:
    from compare.values.statements.predications.predicates import Predication

__all__ = ["pending", "unsettled"]

# What is done by saying that one will do it, as far as news tell.
_DECLARED = frozenset(
    "resign retire quit withdraw pull drop concede suspend recall endorse nominate sue ban "
    "recognize recognise".split()
)
_OF_YEARS = frozenset({"order year", "year"})


def unsettled(a: Predication, b: Predication) -> bool:
    """Whether one tells as settled what the other, of the same participants, leaves open."""
    pair = {a.certainty, b.certainty}
    if not a.meaning & b.meaning or not (pair & OPEN and pair & FIRM):
        return False
    if any(x.bare and x.certainty is Certainty.SETTLED for x in (a, b)):
        return False
    if not _tells_the_same(a, b) or _of_a_year(a) is not _of_a_year(b):
        return False
    if Certainty.PLANNED in pair and EARLIER & {a.when, b.when}:
        return False
    if {a.when, b.when} == {"past", "future"} and compared(a, b)[1] is not Comparison.SAME:
        return False  # "may help", "helped patients last year"
    return same_matter(a, b)


def _of_a_year(one: Predication) -> bool:
    """Whether it is told of a year: "resigned last year", and may now think of resigning again."""
    return any(word.kind in _OF_YEARS for word in one.scope)


def pending(a: Predication, b: Predication) -> bool:
    """Whether one tells as done what the other tells as planned by the same one."""
    if a.negated or b.negated or a.bare or b.bare or not a.meaning & b.meaning:
        return False
    if all(_declared(x) for x in (a, b)):
        return False
    planned = any(
        x.certainty is Certainty.PLANNED
        and x.when not in EARLIER
        and y.certainty is Certainty.SETTLED
        and y.when == "past"
        for x, y in ((a, b), (b, a))
    )
    agents, patients = compared(a, b) if planned else (None, None)
    same = agents is Comparison.SAME and patients is not Comparison.CONFLICTS
    return same and same_matter(a, b)


def _declared(one: Predication) -> bool:
    """Whether to announce a thing is to do it: "resigned" of who "said that he would resign"."""
    return one.lemma in _DECLARED or any(s.axis in _DECLARED for s in one.meaning)


def _tells_the_same(a: Predication, b: Predication) -> bool:
    """Whether both tell the same of one thing: that both "include" something is not enough."""
    shared = {stand.axis for stand in a.meaning & b.meaning}
    patients = compared(a, b)[1]
    if patients is Comparison.CONFLICTS:
        return False
    return not shared <= MUTUAL or patients is Comparison.SAME
