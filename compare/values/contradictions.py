"""Whether two predications tell the same of the same, one as so and the other as not so."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from compare.values.antonyms import ATTITUDE, MUTUAL, implied
from compare.values.comparison import Comparison
from compare.values.modality import FIRM, OPEN, Certainty
from compare.values.participants import Party, compare_parties
from compare.values.quantifiers import both_hold, swapped
from compare.values.restrictions import at_odds
from compare.values.scopes import UNTIL, same_scope

if TYPE_CHECKING:
    from compare.values.antonyms import Stand
    from compare.values.predicates import Predication

__all__ = ["EPISTEMIC", "contradict", "opposed", "restricted", "same_matter", "unsettled"]

# Axes of knowing: "could not establish" denies no fact, it leaves one open.
EPISTEMIC = frozenset({"establish", "determine", "prove", "verify", "conclude"})
# Axes on which a thing moves; of a person who falls or climbs it is another word.
_MOVING = frozenset({"rise", "raise"})
_PAST = frozenset({"past", "before"})
_CALLED_OFF = frozenset({"go_ahead"})
_DUTY = frozenset({Certainty.REQUIRED, Certainty.ALLOWED})
# So many words in common tell that two statements are on one matter whatever else they name.
_MUCH_IN_COMMON = 3
# Of two statements with terms at odds fewer suffice, since the terms are in common as well.
_MUCH_TOLD = 2


def contradict(a: Predication, b: Predication) -> bool:
    """Whether one affirms what the other denies, of the same participants."""
    axes = opposed(a, b)
    if not axes and not a.meaning & b.meaning:
        return False
    if any(x.terms is not None and not x.terms.free for x in (a, b)):
        return False
    if (a.negated and b.negated) or not _fit(a.certainty, b.certainty):
        return False
    # What has been called off will not take place.
    if axes != _CALLED_OFF and (_times_apart(a, b) or _before_and_after(a, b)):
        return False
    if swapped(a.extent, b.extent):
        return bool(a.meaning & b.meaning) and same_matter(a, b)
    if both_hold(a.extent, b.extent):
        return False
    if axes and same_matter(a, b) and _told_of_one(a, b, axes):
        return True
    return _reversed(a, b)


def restricted(a: Predication, b: Predication) -> bool:
    """Whether one holds whatever the case, and the other only in some cases of that kind."""
    if not at_odds(a.terms, b.terms) or not _fit(a.certainty, b.certainty):
        return False
    if a.meaning & b.meaning and same_matter(a, b):
        return True
    shared = len(a.around & b.around)
    return shared >= _MUCH_TOLD and same_scope(a.scope, b.scope) and not opposed(a, b)


def opposed(a: Predication, b: Predication) -> frozenset[str]:
    """The axes on whose opposite ends they stand; none if they also stand together on one."""
    return _contraries(a.meaning, a.negated, b.meaning, b.negated)


@lru_cache(maxsize=65536)
def _contraries(
    a: frozenset[Stand], a_negated: bool, b: frozenset[Stand], b_negated: bool
) -> frozenset[str]:
    if a & b:
        return frozenset()
    left = a if a_negated else a | implied(a)
    right = b if b_negated else b | implied(b)
    return frozenset(
        stand.axis
        for stand in left
        if stand.turned() in right and (stand in a or stand.turned() in b)
    )


def unsettled(a: Predication, b: Predication) -> bool:
    """Whether one tells as settled what the other, of the same participants, leaves open."""
    pair = {a.certainty, b.certainty}
    if not a.meaning & b.meaning or not (pair & OPEN and pair & FIRM):
        return False
    if Certainty.PLANNED in pair and _PAST & {a.when, b.when}:
        return False
    if {a.when, b.when} == {"past", "future"} and _compared(a, b)[1] is not Comparison.SAME:
        return False  # "may help", "helped patients last year"
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
        nouns = a.state and b.state and bool(a.patient.names & b.patient.names)
        return common > 0 or nouns or not (a.agent.pronoun or b.agent.pronoun)
    return common >= _MUCH_IN_COMMON


def _told_of_one(a: Predication, b: Predication, axes: frozenset[str]) -> bool:
    """Whether two statements are on one thing where their words alone do not tell that."""
    agents, patients = _compared(a, b)
    same_word = a.lemma == b.lemma and (a.negated or b.negated)
    loose = a.narrow or b.narrow or (axes <= MUTUAL and not same_word)
    if loose and patients is not Comparison.SAME:
        return False
    if axes <= ATTITUDE and (a.state or b.state):
        return agents is Comparison.SAME
    return True


def _reversed(a: Predication, b: Predication) -> bool:
    """Whether the winner in one is the loser in the other."""
    shared = {stand.axis for stand in a.meaning & b.meaning}
    if "win" not in shared or not same_scope(a.scope, b.scope):
        return False
    winner, loser = _words(a.agent), _words(a.patient)
    other_winner, other_loser = _words(b.agent), _words(b.patient)
    crossed = bool(winner & other_loser and loser & other_winner)
    return crossed and not (winner & other_winner or loser & other_loser)


def _words(one: Party) -> frozenset[str]:
    return one.nouns | one.names


def _fit(a: Certainty, b: Certainty) -> bool:
    if {a, b} == {Certainty.POSSIBLE, Certainty.PLANNED}:
        return True
    return {a, b} <= FIRM or {a, b} <= _DUTY


def _times_apart(a: Predication, b: Predication) -> bool:
    """Whether one is told of the past and the other of what is to come, or of what went before."""
    pair = {a.when, b.when}
    if not (a.negated or b.negated):
        ends = [any(word.kind == UNTIL for word in x.scope) for x in (a, b)]
        if ends[0] is not ends[1] or ("before" in pair and len(pair) == 2):
            return True
    return "future" in pair and bool(pair & _PAST)


def _before_and_after(a: Predication, b: Predication) -> bool:
    """Whether one tells a plan and the other what has happened so far."""
    return any(
        x.certainty is Certainty.PLANNED and y.certainty is Certainty.SETTLED and y.when in _PAST
        for x, y in ((a, b), (b, a))
    )


def _compared(a: Predication, b: Predication) -> tuple[Comparison, Comparison]:
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
