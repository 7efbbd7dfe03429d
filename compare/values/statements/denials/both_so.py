"""When two contrary statements may both be so by how they are told, whatever they are told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.quantities.quantifiers import other_occasions, swapped
from compare.values.statements.contraries.antonyms import RETURNING
from compare.values.statements.denials.other_kinds import of_other_kinds
from compare.values.statements.framing.extent import DUE, EARLIER
from compare.values.statements.framing.modality import JUDGING
from compare.values.statements.parties.participants import compare_parties

if TYPE_CHECKING:
    from compare.values.statements.predications.predicates import Predication

__all__ = ["may_both_hold"]

# What others think of a thing is told by these.
_OPINING = frozenset(
    "slam blast criticise criticize condemn denounce decry defend praise hail laud applaud "
    "commend welcome".split()
)
# Who denies one thing and admits another does not do both of one.
_OWNING_UP = frozenset("admit deny acknowledge concede confess confirm dispute".split())


def may_both_hold(a: Predication, b: Predication) -> bool:
    """Whether how the two are told lets both be so, whatever they are told of.

    Two denials rule nothing out: who was not convicted need not have been acquitted. Nor do terms,
    other kinds or occasions, a return to what was before, or few that are so and many that are not;
    nor does what was due then: it may have come, or come to nothing.
    """
    if a.conditional or b.conditional or (a.negated and b.negated):
        return True
    if (a.when == DUE) is not (b.when == DUE):
        return True
    if _other_judges(a, b) or _of_other_deeds(a, b):
        return True
    if other_occasions(a.occasions, b.occasions) or _came_back(a, b) or of_other_kinds(a, b):
        return True
    return swapped(a.extent, b.extent) and not a.meaning & b.meaning


def _came_back(a: Predication, b: Predication) -> bool:
    """Whether one tells of the end of what the other tells of: "reopened" of "was closed"."""
    return any(
        x.lemma in RETURNING and y.lemma not in RETURNING and y.when in EARLIER and not y.negated
        for x, y in ((a, b), (b, a))
    )


def _of_other_deeds(a: Predication, b: Predication) -> bool:
    """Whether one thing is denied and another admitted: "denied robbing", "admitted stealing"."""
    if not {a.lemma, b.lemma} <= _OWNING_UP:
        return False
    return compare_parties(a.patient, b.patient) is Comparison.CONFLICTS


def _other_judges(a: Predication, b: Predication) -> bool:
    """Whether others say it, of what is done by saying so: one rules out what another cannot.

    So may others think of it: "critics slammed the toll", "the minister defended it".
    """
    if not any({a.lemma, b.lemma} <= told for told in (JUDGING, _OPINING)):
        return False
    return compare_parties(a.agent, b.agent) is Comparison.CONFLICTS
