"""How much speaks for two tellings of opposites being told of one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.quantities.quantifiers import both_hold, other_occasions
from compare.values.statements.bounds.scopes import same_scope
from compare.values.statements.denials.contradictions import fit, times_apart
from compare.values.statements.denials.matters import another_one, common_words, compared
from compare.values.statements.denials.other_kinds import of_other_kinds
from compare.values.statements.framing.certainty import AHEAD, Certainty
from compare.values.statements.opposites.table import MOVING, PERSONAL
from compare.values.statements.parties.participants import compare_parties

if TYPE_CHECKING:
    from compare.values.statements.predications.predicates import Predication

__all__ = ["could_deny", "evidence", "is_personal", "opposite_axes", "same_parties"]

# Axes of what goes before what.
_ORDERING = ("before ", "follow_by ")
# What speaks for one thing, and what against; the least is in relate/rules/statements/opposites.py.
_PARTY = {Comparison.SAME: 2.0, Comparison.CONFLICTS: -1.0}
_BOTH, _NAMED, _WORD, _ALIKE, _PRONOUN, _MOST_WORDS = 1.0, 0.5, 0.6, 2.0, 1.0, 4


def opposite_axes(a: Predication, b: Predication) -> frozenset[str]:
    """The axes on whose opposite ends two tellings stand; none if they stand together on one."""
    if a.meaning & b.meaning:
        return frozenset()
    return frozenset(s.axis for s in a.meaning if s.turned() in b.meaning)


def is_personal(a: Predication, b: Predication) -> bool:
    """Whether others may stand on the other end: others than those whom both tell of."""
    axes = opposite_axes(a, b)
    others = a.agent.words.isdisjoint(b.agent.words)
    return others and any(axis.startswith(PERSONAL) for axis in axes)


def could_deny(a: Predication, b: Predication) -> bool:
    """Whether both are told as sure, of one time, place and number, so that one is wrong."""
    if (a.negated and b.negated) or not fit(a, b) or times_apart(a, b):
        return False
    if a.conditional or b.conditional or a.aside or b.aside or of_other_kinds(a, b):
        return False
    if another_one(a, b) or any(_foretold(x, y) for x, y in ((a, b), (b, a))):
        return False
    if both_hold(a.extent, b.extent) or other_occasions(a.occasions, b.occasions):
        return False
    return same_scope(a.scope, b.scope)


def _foretold(a: Predication, b: Predication) -> bool:
    """Whether one is a plan or a promise for what the other tells of as it is or has come about."""
    return a.certainty in AHEAD and b.certainty is Certainty.SETTLED


def evidence(a: Predication, b: Predication, alike: float) -> float:
    """How much speaks for one thing, in passages alike from 0 to 1; nothing without a participant.

    Participants, words in common around both and the likeness of the passages are added up.
    """
    agents, patients = _participants(a, b)
    axes = opposite_axes(a, b)
    if Comparison.SAME not in (agents, patients) and not _by_pronoun(a, b):
        return 0.0
    if agents is Comparison.CONFLICTS and any(axis.startswith(PERSONAL) for axis in axes):
        return 0.0
    if patients is Comparison.CONFLICTS:
        return 0.0
    if any(axis.startswith(MOVING) for axis in axes) and not a.named & b.named:
        return 0.0
    if not _of_one_thing(a, b):
        return 0.0
    shared = _WORD * min(_MOST_WORDS, len(common_words(a, b)))
    shared += _PRONOUN * _by_pronoun(a, b)
    if _without_doer(a, b, axes) or (a.state is not b.state and _of_whom(patients, axes)):
        shared += _BOTH + _NAMED * bool(a.patient.names & b.patient.names)
    shared += _BOTH * (agents is patients is Comparison.SAME)
    return _PARTY.get(agents, 0.0) + _PARTY.get(patients, 0.0) + shared + _ALIKE * alike


def same_parties(a: Predication, b: Predication) -> bool:
    """Whether the same do it, and to the same."""
    return _participants(a, b) == (Comparison.SAME, Comparison.SAME)


def _participants(a: Predication, b: Predication) -> tuple[Comparison, Comparison]:
    """Agents and patients; "the gale broke the pier" matches "the pier withstood the gale"."""
    agents, patients = compared(a, b)
    if Comparison.SAME not in (agents, patients):
        crossed = compare_parties(a.agent, b.patient), compare_parties(a.patient, b.agent)
        if crossed == (Comparison.SAME, Comparison.SAME) and a.lemma != b.lemma:
            # a match, or one currency against the other, is told from either side
            mutual = any(axis.startswith((PERSONAL, MOVING)) for axis in opposite_axes(a, b))
            return (agents, patients) if mutual else crossed
    return agents, patients


def _of_one_thing(a: Predication, b: Predication) -> bool:
    """Whether what holds of something alone is told of the same: "outside the hall".

    Of whom one word tells all, as "at large" does, that is asked by itself; not so "after".
    """
    order = any(axis.startswith(_ORDERING) for axis in opposite_axes(a, b))
    if not any(x.narrow and (x.patient or order) for x in (a, b)):
        return True
    return compare_parties(a.patient, b.patient) is Comparison.SAME


def _without_doer(a: Predication, b: Predication, axes: frozenset[str]) -> bool:
    """Whether only one tells by whom it was done, to those of whom the other tells as well."""
    if not _of_whom(compare_parties(a.patient, b.patient), axes):
        return False
    return any(not (x.agent or x.agent.pronoun or x.state) and y.agent for x, y in ((a, b), (b, a)))


def _of_whom(patients: Comparison, axes: frozenset[str]) -> bool:
    """Whether it is told of the same, and others cannot have done the contrary to them.

    Some praise what others condemn.
    """
    return patients is Comparison.SAME and not any(axis.startswith(PERSONAL) for axis in axes)


def _by_pronoun(a: Predication, b: Predication) -> bool:
    """Whether a pronoun stands on one side for whoever is named on the other."""
    return any(x.agent.pronoun and not x.agent and y.agent.names for x, y in ((a, b), (b, a)))
