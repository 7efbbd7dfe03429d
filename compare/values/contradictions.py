"""Whether two predications tell the same of the same, one as so and the other as not so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.modality import FIRM, OPEN, Certainty
from compare.values.participants import Party, compare_parties
from compare.values.scopes import same_scope

if TYPE_CHECKING:
    from compare.values.predicates import Predication

__all__ = ["EPISTEMIC", "contradict", "opposed", "same_matter", "unsettled"]

# Axes of knowing: "could not establish" denies no fact, it leaves one open.
EPISTEMIC = frozenset({"establish", "determine", "prove", "verify", "conclude"})
# Axes on which a thing moves; of a person who falls or climbs it is another word.
_MOVING = frozenset({"rise", "raise"})
_DUTY = frozenset({Certainty.REQUIRED, Certainty.ALLOWED})
# So many words in common tell that two statements are on one matter whatever else they name.
_MUCH_IN_COMMON = 3


def contradict(a: Predication, b: Predication) -> bool:
    """Whether one affirms what the other denies, of the same participants."""
    if (a.negated and b.negated) or not _fit(a.certainty, b.certainty):
        return False
    if {a.when, b.when} == {"past", "future"} or _before_and_after(a, b):
        return False
    return bool(opposed(a, b)) and same_matter(a, b)


def opposed(a: Predication, b: Predication) -> frozenset[str]:
    """The axes on whose opposite ends they stand; none if they also stand together on one."""
    if a.meaning & b.meaning:
        return frozenset()
    ends = {stand.axis: stand.positive for stand in a.meaning}
    return frozenset(s.axis for s in b.meaning if ends.get(s.axis, s.positive) is not s.positive)


def unsettled(a: Predication, b: Predication) -> bool:
    """Whether one tells as settled what the other, of the same participants, leaves open."""
    pair = {a.certainty, b.certainty}
    if not a.meaning & b.meaning or not (pair & OPEN and pair & FIRM):
        return False
    if Certainty.PLANNED in pair and "past" in (a.when, b.when):
        return False
    return same_matter(a, b)


def same_matter(a: Predication, b: Predication) -> bool:
    """Whether the participants of two predications match as far as both give them."""
    if not same_scope(a.scope, b.scope):
        return False
    agents, patients = _compared(a, b)
    common = len((a.around & b.around) - _named(a) - _named(b))
    if Comparison.CONFLICTS in (agents, patients):
        return not _names_differ(a, b) and common >= _MUCH_IN_COMMON
    if _moving(a) and not _nouns(a) & _nouns(b):
        return False
    if agents is Comparison.SAME:
        return True
    if patients is Comparison.SAME:
        return common > 0 or not (a.agent.pronoun or b.agent.pronoun)
    return common >= _MUCH_IN_COMMON


def _fit(a: Certainty, b: Certainty) -> bool:
    if {a, b} == {Certainty.POSSIBLE, Certainty.PLANNED}:
        return True
    return {a, b} <= FIRM or {a, b} <= _DUTY


def _before_and_after(a: Predication, b: Predication) -> bool:
    """Whether one tells a plan and the other what has happened so far."""
    return any(
        x.certainty is Certainty.PLANNED and y.certainty is Certainty.SETTLED and y.when == "past"
        for x, y in ((a, b), (b, a))
    )


def _compared(a: Predication, b: Predication) -> tuple[Comparison, Comparison]:
    """Agents and patients; "the schools opened" matches "the schools were closed"."""
    agents, patients = compare_parties(a.agent, b.agent), compare_parties(a.patient, b.patient)
    for one, two in ((a, b), (b, a)):
        if not one.patient and not two.agent and not one.patient.pronoun:
            crossed = compare_parties(one.agent, two.patient)
            if crossed is Comparison.SAME:
                return Comparison.NOT_COMPARABLE, crossed
        if one.patient and not two.patient and _mentions(two, one.patient):
            return agents, Comparison.SAME
    return agents, patients


def _mentions(one: Predication, patient: Party) -> bool:
    return bool((patient.nouns | patient.names) & one.around) and not one.patient.pronoun


def _names_differ(a: Predication, b: Predication) -> bool:
    pairs = ((a.agent, b.agent), (a.patient, b.patient))
    return any(x.names and y.names and not x.names & y.names for x, y in pairs)


def _named(one: Predication) -> frozenset[str]:
    parties = (one.agent, one.patient)
    return frozenset().union(*(p.nouns | p.names for p in parties))


def _nouns(one: Predication) -> frozenset[str]:
    return one.agent.nouns | one.patient.nouns


def _moving(one: Predication) -> bool:
    return any(s.axis in _MOVING for s in one.meaning)
