"""Whether two predications tell the same of the same, one as so and the other as not so."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.quantities.quantifiers import both_hold, swapped
from compare.values.statements.bounds.restrictions import at_odds
from compare.values.statements.bounds.scopes import UNTIL, same_scope
from compare.values.statements.contraries.antonyms import (
    ATTITUDE,
    ENTIRELY,
    MUTUAL,
    PERSONAL,
    implied,
)
from compare.values.statements.denials.both_so import may_both_hold
from compare.values.statements.denials.instances import (
    borne_out,
    by_another,
    instance_against,
    other_causes,
)
from compare.values.statements.denials.matters import (
    compared,
    from_either_side,
    is_moving,
    likeness,
    same_matter,
)
from compare.values.statements.framing.certainty import AHEAD, FIRM, Certainty
from compare.values.statements.framing.extent import DUE, EARLIER, FORMERLY, PAST
from compare.values.words.kin import ANYONE

if TYPE_CHECKING:
    from compare.values.statements.contraries.antonyms import Stand
    from compare.values.statements.parties.participants import Party
    from compare.values.statements.predications.predicates import Predication

__all__ = ["EPISTEMIC", "contradict", "fit", "opposed", "restricted", "times_apart"]

# Axes of knowing: "could not establish" denies no fact, it leaves one open.
EPISTEMIC = frozenset({"establish", "determine", "prove", "verify", "conclude"})
# "had opposed it", "now supports it"
_CHANGED = frozenset({"before", ""})
_CALLED_OFF = frozenset({"go_ahead"})
# What is told as it is or will be; a forecast can be denied by either.
_FORESEEN = FIRM | {Certainty.EXPECTED}
_DUTY = frozenset({Certainty.REQUIRED, Certainty.ALLOWED})
_ASKED = frozenset({Certainty.REQUIRED, Certainty.WISHED})
# Of two statements with terms at odds fewer suffice, since the terms are in common as well.
_MUCH_TOLD, _LEAST_APART, _LEAST_ALIKE = 2, 3.3, 2.4


def contradict(a: Predication, b: Predication, alike: float | None = None) -> bool:
    """Whether one affirms what the other denies, of the same participants.

    ``alike`` is how alike the passages are of which it is known that both report one fact, from
    0 to 1; without it, the participants alone must tell that.
    """
    axes = opposed(a, b) or borne_out(a, b)
    if not axes and not a.meaning & b.meaning:
        return False
    if not fit(a, b) or may_both_hold(a, b):
        return False
    # What has been called off will not take place.
    if axes != _CALLED_OFF and (times_apart(a, b) or _before_and_after(a, b)):
        return False
    if swapped(a.extent, b.extent):
        return bool(a.meaning & b.meaning) and same_matter(a, b)
    if both_hold(a.extent, b.extent) and not _same_number(a, b):
        return False
    return bool(axes and _of_one_matter(a, b, axes, alike)) or _reversed(a, b)


def _of_one_matter(
    a: Predication, b: Predication, axes: frozenset[str], alike: float | None
) -> bool:
    if instance_against(a, b, axes):
        return True
    if not (_told_of_one(a, b, axes, alike) and same_matter(a, b)):
        return False
    if by_another(a, b) or other_causes(a, b, axes):
        return False
    return alike is None or _much_the_same(a, b, alike)


def _much_the_same(a: Predication, b: Predication, alike: float) -> bool:
    """Whether who does it and to whom are the same as far as one side tells, or much else is."""
    agents, patients = compared(a, b)
    lone = all(_tells(x.agent) + _tells(x.patient) < 2 for x in (a, b))
    if agents is patients is Comparison.SAME or (lone and Comparison.SAME in (agents, patients)):
        return True
    return likeness(a, b, alike) >= _LEAST_ALIKE


def _tells(party: Party) -> bool:
    return bool(party) or party.pronoun


def restricted(a: Predication, b: Predication) -> bool:
    """Whether one holds whatever the case, and the other only in some cases of that kind."""
    if not at_odds(a.terms, b.terms) or not fit(a, b):
        return False
    if a.meaning & b.meaning and same_matter(a, b):
        return True
    shared = len(a.around & b.around)
    return shared >= _MUCH_TOLD and same_scope(a.scope, b.scope) and not opposed(a, b)


def opposed(a: Predication, b: Predication) -> frozenset[str]:
    """The axes on whose opposite ends they stand; none if they also stand together on one.

    Who "lost to Chelsea" and Chelsea who "beat" them stand on opposite ends of one event.
    """
    axes = _contraries(a.meaning, a.negated, b.meaning, b.negated)
    return axes - PERSONAL if axes & PERSONAL and from_either_side(a, b) else axes


@lru_cache(maxsize=65536)
def _contraries(
    a: frozenset[Stand], a_negated: bool, b: frozenset[Stand], b_negated: bool
) -> frozenset[str]:
    if a & b:
        ends = (s for s in a if s.axis.endswith(ENTIRELY) and s.turned() in b)
        return frozenset() if a_negated or b_negated else frozenset(s.axis for s in ends)
    left = a if a_negated else a | implied(a)
    right = b if b_negated else b | implied(b)
    return frozenset(
        stand.axis
        for stand in left
        if stand.turned() in right and (stand in a or stand.turned() in b)
    )


def _told_of_one(a: Predication, b: Predication, axes: frozenset[str], alike: float | None) -> bool:
    """Whether two statements are on one thing where their words alone do not tell that."""
    agents, patients = compared(a, b)
    if (a.aside or b.aside) and (agents is not Comparison.SAME or not _set_apart(a, b, patients)):
        return False
    same_word = a.lemma == b.lemma and (a.negated or b.negated)
    loose = axes <= MUTUAL and not same_word
    if (a.narrow or b.narrow or loose) and patients is not Comparison.SAME:
        return loose and alike is not None and likeness(a, b, alike) >= _LEAST_APART
    if axes <= ATTITUDE and (a.state or b.state):
        return agents is Comparison.SAME
    return True


def _set_apart(a: Predication, b: Predication, patients: Comparison) -> bool:
    """Whether those who are meant are more than any people."""
    return patients is Comparison.SAME or bool((a.agent.words & b.agent.words) - ANYONE)


def _reversed(a: Predication, b: Predication) -> bool:
    """Whether the winner in one is the loser in the other."""
    shared = {stand.axis for stand in a.meaning & b.meaning}
    if "win" not in shared or not same_scope(a.scope, b.scope):
        return False
    winner, loser = a.agent.words, a.patient.words
    other_winner, other_loser = b.agent.words, b.patient.words
    crossed = bool(winner & other_loser and loser & other_winner)
    return crossed and not (winner & other_winner or loser & other_loser)


def fit(a: Predication, b: Predication) -> bool:
    """Whether two statements are sure in ways that let one deny the other."""
    pair = {a.certainty, b.certainty}
    foreseen = all(x.likely or x.certainty in AHEAD for x in (a, b))
    if foreseen or pair == {Certainty.POSSIBLE, Certainty.PLANNED}:
        return True
    return any(pair <= alike for alike in (_FORESEEN, _DUTY, _ASKED))


def _same_number(a: Predication, b: Predication) -> bool:
    """Whether two statements on some of a group are on as many: "the three", "three of them"."""
    return any(word.isdecimal() for word in a.around & b.around)


def times_apart(a: Predication, b: Predication) -> bool:
    """Whether one is told of the past and the other of what is to come, or of what went before."""
    pair = {a.when, b.when}
    if FORMERLY in pair and len(pair) > 1:
        return True
    if not (a.negated or b.negated):
        ends = [any(word.kind == UNTIL for word in x.scope) for x in (a, b)]
        if ends[0] is not ends[1] or pair in (PAST, _CHANGED):
            return True
    if DUE in pair and len(pair) > 1:
        return True  # what was due then may have come, or come to nothing
    return "future" in pair and bool(pair & EARLIER)


def _before_and_after(a: Predication, b: Predication) -> bool:
    """Whether one tells a plan and the other what has happened so far, or is going on."""
    other = (y for x, y in ((a, b), (b, a)) if x.certainty in AHEAD)
    so_far = (y for y in other if y.certainty is Certainty.SETTLED)
    return any(y.when in EARLIER or is_moving(y) for y in so_far)
