"""Whether two predications are of one matter, and how much speaks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.statements.bounds.scopes import same_scope
from compare.values.statements.parties.further import FURTHER
from compare.values.statements.parties.participants import Party, compare_parties
from compare.values.words.kin import ANYONE

if TYPE_CHECKING:
    from compare.values.statements.predications.predicates import Predication

__all__ = ["another_one", "common_words", "compared", "from_either_side", "is_moving", "likeness"]
__all__ += ["names_differ", "one_denied", "others_move", "same_matter"]

# Axes on which a thing moves; of a person who falls or climbs it is another word.
_MOVING = frozenset({"rise", "raise", "widen", "record"})
# By how much it moves says nothing of what does.
_MEASURES = frozenset({"percent", "point"})
# So many words in common tell that two statements are on one matter whatever else they name.
_MUCH_IN_COMMON = 3
# What participants weigh, one word in common, one verb or noun for both, and passages wholly alike.
_PARTY = {Comparison.SAME: 2.0, Comparison.CONFLICTS: -1.0}
_OTHER_NAME, _WORD, _LEMMA, _ALIKE, _PRONOUN = -1.0, 0.6, 0.5, 2.0, 0.6
_MOST_WORDS = 4


def same_matter(a: Predication, b: Predication) -> bool:
    """Whether the participants of two predications match as far as both give them."""
    if not same_scope(a.scope, b.scope):
        return False
    agents, patients = compared(a, b)
    common = len(common_words(a, b))
    if Comparison.CONFLICTS in (agents, patients):
        return not names_differ(a, b) and common >= _MUCH_IN_COMMON
    if _unnamed(a, b):
        return False
    if agents is Comparison.SAME:
        return True
    if patients is Comparison.SAME:
        nouns = a.state and b.state and bool(a.patient.names & b.patient.names)
        return common > 0 or nouns or not (a.agent.pronoun or b.agent.pronoun)
    return common >= _MUCH_IN_COMMON


def another_one(a: Predication, b: Predication) -> bool:
    """Whether only one is told of one more of its sort: "will open a second school".

    Not where both tell which one it is: "the fifth operation", "the fifth that failed".
    """
    if a.around & b.around & FURTHER:
        return False
    return any(
        x.words & y.words and x.further is not y.further
        for x in (a.agent, a.patient)
        for y in (b.agent, b.patient)
    )


def likeness(a: Predication, b: Predication, alike: float) -> float:
    """How much speaks for two predications of one matter, from passages alike from 0 to 1.

    Of what moves, nothing does unless it is called the same.
    """
    if _unnamed(a, b):
        return 0.0
    agents, patients = compared(a, b)
    score = _PARTY.get(agents, 0.0) + _PARTY.get(patients, 0.0)
    matched = _matched(a, b, agents, patients)
    score += _WORD * min(_MOST_WORDS, len((a.around & b.around) - matched))
    score += _OTHER_NAME * names_differ(a, b)
    score += _PRONOUN * (a.agent.pronoun and b.agent.pronoun and not (a.agent or b.agent))
    return score + _LEMMA * (a.lemma == b.lemma or one_denied(a, b)) + _ALIKE * alike


def one_denied(a: Predication, b: Predication) -> bool:
    """Whether one denies by another word what the other tells: "no fuel was jettisoned"."""
    if a.negated is b.negated or a.lemma == b.lemma:
        return False
    return any(stand.turned() in b.meaning for stand in a.meaning)


def compared(a: Predication, b: Predication) -> tuple[Comparison, Comparison]:
    """Agents and patients; "the schools opened" matches "the schools were closed"."""
    agents, patients = compare_parties(a.agent, b.agent), compare_parties(a.patient, b.patient)
    for one, two in ((a, b), (b, a)):
        if not one.patient and not one.patient.pronoun and (one.state or not two.agent):
            crossed = compare_parties(one.agent, two.patient)
            if crossed is Comparison.SAME:
                return Comparison.NOT_COMPARABLE, crossed
        if one.patient and two.patient and not one.agent and _mentions(one, two.patient):
            crossed = compare_parties(two.agent, one.patient)
            if crossed is Comparison.SAME:  # "was killed in the crash", "survived the crash"
                return Comparison.NOT_COMPARABLE, crossed
    for one, two in ((a, b), (b, a)):
        if one.patient and not two.patient and _mentions(two, one.patient):
            return agents, Comparison.SAME
    if Comparison.SAME not in (agents, patients) and _nouns_cross(a, b):
        return Comparison.NOT_COMPARABLE, Comparison.SAME
    return agents, patients


def from_either_side(a: Predication, b: Predication) -> bool:
    """Whether two parties are told of, or one as the doer and as whom it was done to.

    Nouns alone do not tell two parties apart: a "panel" may be the other's "committee".
    """
    agents = compare_parties(a.agent, b.agent)
    if agents is Comparison.SAME:
        return False
    crossed = (a.agent.words & b.patient.words) | (a.patient.words & b.agent.words)
    named = a.agent.names and b.agent.names and agents is Comparison.CONFLICTS
    return bool(crossed or named)


def common_words(a: Predication, b: Predication) -> frozenset[str]:
    """The words that both have beside those of participants."""
    return (a.around & b.around) - a.named - b.named


def _nouns_cross(a: Predication, b: Predication) -> bool:
    """Whether what one verb is done to does the other: "passed the bill", "the bill passed"."""
    crossed = (a.agent.nouns & b.patient.nouns) | (a.patient.nouns & b.agent.nouns)
    return a.lemma == b.lemma and bool(crossed - ANYONE)


def _matched(
    a: Predication, b: Predication, agents: Comparison, patients: Comparison
) -> frozenset[str]:
    """The words of participants that count as the same already."""
    found: frozenset[str] = frozenset()
    if agents is Comparison.SAME:
        found |= a.agent.words | b.agent.words
    if patients is Comparison.SAME:
        found |= a.patient.words | b.patient.words
    return found


def _mentions(one: Predication, patient: Party) -> bool:
    return bool(patient.words & one.around) and not one.patient.pronoun


def names_differ(a: Predication, b: Predication) -> bool:
    """Whether both name who does it, or to whom, and name others: two parties, two namesakes."""
    pairs = ((a.agent, b.agent), (a.patient, b.patient))
    conflict = Comparison.CONFLICTS
    return any(x.names and y.names and compare_parties(x, y) is conflict for x, y in pairs)


def _unnamed(a: Predication, b: Predication) -> bool:
    """Whether one tells that something moves which the other does not call the same."""
    return _moves_without(a, b, _nouns(a) & _nouns(b))


def _nouns(one: Predication) -> frozenset[str]:
    return one.agent.nouns | one.patient.nouns


def others_move(a: Predication, b: Predication) -> bool:
    """Whether one tells that something moves which the other calls by no word of that."""
    return _moves_without(a, b, a.named & b.named)


def _moves_without(a: Predication, b: Predication, common: frozenset[str]) -> bool:
    """Whether one tells of a move, and of what they have in common no word is for what moves."""
    return (is_moving(a) or is_moving(b)) and not common - ANYONE - _MEASURES


def is_moving(one: Predication) -> bool:
    """Whether a predication tells no more than that something goes up or down."""
    return bool(one.meaning) and all(s.axis in _MOVING for s in one.meaning)
