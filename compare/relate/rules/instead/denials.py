"""What is said to be so, against what says that it is not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from compare.relate.rules.instead.fillings import Filling
from compare.relate.rules.quantities.complement import parts_fit
from compare.relate.rules.quantities.owners import other_shares
from compare.relate.rules.statements.denials import one_tells_both
from compare.values.comparison import Comparison
from compare.values.quantities.quantifiers import both_hold
from compare.values.statements.bounds.scopes import same_scope
from compare.values.statements.denials.both_so import may_both_hold
from compare.values.statements.denials.contradictions import opposed
from compare.values.statements.denials.matters import (
    another_one,
    compared,
    is_moving,
    names_differ,
    others_move,
)
from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.parties.participants import UNKNOWN, compare_parties, party
from compare.values.statements.predications.predicates import find_predications
from compare.values.times.times import different_times
from compare.values.words.senses import sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.evidence import Evidence
    from compare.relate.sides import Side
    from compare.values.statements.parties.participants import Party
    from compare.values.statements.predications.predication import Predication
    from compare.values.times.times import Moment

__all__ = ["DENIAL_SIGNALS", "Denial", "find_denials"]

DENIAL_SIGNALS = (
    "same_verb",
    "same_doer",
    "same_thing",
    "crossed",
    "no_doer",
    "other_tense",
    "possible",
    "planned",
    "others",
)


# What a rule does for those whom it is made for.
_APPLYING = frozenset("apply cover extend affect concern include".split())


@dataclass(frozen=True, slots=True)
class Denial(Filling):
    """What is said to be so, in its place."""

    told: Predication

    def is_same(self, other: Self) -> bool:
        """Whether both tell one thing as surely; "before it rose" tells a move, too."""
        one_move = is_moving(self.told) and self.told.meaning == other.told.meaning
        return one_move or _told_alike(self.told, other.told)

    def conflicts(self, other: Self) -> bool:
        """Whether one rules out the other, and both are told as surely."""
        as_sure = self.told.certainty is other.told.certainty
        return as_sure and bool(opposed(self.told, other.told))

    def is_known(self, evidence: Evidence) -> bool:
        """Whether an article tells it as surely, of whomever."""
        return any(_told_alike(self.told, p) for p in evidence.predications)

    def signals(self, other: Self, lacking: int) -> tuple[float, ...]:
        """Who does what to whom, when and how surely."""
        mine, theirs = self.told, other.told
        doers = mine.agent.words, theirs.agent.words
        things = mine.patient.words, theirs.patient.words
        crossed = doers[0] & things[1] or doers[1] & things[0]
        sure = mine.certainty, theirs.certainty
        return (
            float(mine.lemma == theirs.lemma),
            float(not doers[0].isdisjoint(doers[1])),
            float(not things[0].isdisjoint(things[1])),
            float(bool(crossed)),
            float(not all(doers)),
            float(mine.when != theirs.when),
            float(Certainty.POSSIBLE in sure),
            float(Certainty.PLANNED in sure),
            float(Comparison.CONFLICTS in compared(mine, theirs)),
        )

    def are_two(self, a: Side, b: Side, other: Self) -> bool:
        """Whether both can hold: of some, of two places, times, companies, stages of one affair.

        A condition of one may be the other's: "unless it stops", "if it does not stop".
        """
        mine, theirs = self.told, other.told
        if any(holds(mine, theirs) for holds in _BOTH_HOLD):
            return True
        if other_shares(a, b, self, other) or parts_fit(a, b, self, other):
            return True
        if one_tells_both(a, b, mine, theirs, opposed(mine, theirs)):
            return True
        if _under(a, mine) != _under(b, theirs) or _for_others(a, mine, b, theirs):
            return True
        return different_times(_dates(a, mine), _dates(b, theirs))


def find_denials(side: Side) -> Iterator[Denial]:
    """What the sentences of a side say to be so, in order."""
    return (Denial(p.start, p.end, p) for p in side.read(find_predications))


def _under(side: Side, told: Predication) -> bool:
    """Whether it is bound to "unless", which tells what "if" and a "not" do."""
    sentence = side.sentence_at(told.start)
    if sentence is None:
        return False
    tree = Tree(sentence)
    verbs = sentence.within(told.start, told.end)
    return any(tree.lowers[c] == "unless" for v in verbs for c in tree.children(v, "mark"))


def _for_others(a: Side, mine: Predication, b: Side, theirs: Predication) -> bool:
    """Whether a rule is told to hold for some, and not for others: "applies to", "not to"."""
    if mine.lemma != theirs.lemma or mine.lemma not in _APPLYING:
        return False
    return compare_parties(_reached(a, mine), _reached(b, theirs)) is Comparison.CONFLICTS


def _reached(side: Side, told: Predication) -> Party:
    """Whom a verb that tells of a rule tells it of."""
    found = told.patient
    sentence = side.sentence_at(told.start)
    if sentence is None or found:
        return found
    tree = Tree(sentence)
    for verb in sentence.within(told.start, told.end):
        for noun in tree.objects(verb, {"to"}):
            found = found | party(tree, noun)
    return found or UNKNOWN


def _is_aside(one: Predication, other: Predication) -> bool:
    """Whether one only tells which ones are meant: "states that do not recognise it"."""
    return one.aside or other.aside


def _of_some(one: Predication, other: Predication) -> bool:
    return both_hold(one.extent, other.extent)


def _of_other_scopes(one: Predication, other: Predication) -> bool:
    return not same_scope(one.scope, other.scope)


def _is_one_move(one: Predication, other: Predication) -> bool:
    """Whether each moves against the other: "the yen rose on the dollar", "it fell on the yen"."""
    mine, theirs = one.agent.words, other.agent.words
    each_other = bool(mine & other.around and theirs & one.around)
    return each_other and mine.isdisjoint(theirs)


# What by itself lets one be told to be so and the other not to be.
_BOTH_HOLD = (
    another_one,
    names_differ,
    _is_aside,
    _of_some,
    may_both_hold,
    others_move,
    _of_other_scopes,
    _is_one_move,
)


def _dates(side: Side, told: Predication) -> list[Moment]:
    """The times that date a verb: "rose on Monday"."""
    name = sense(told.lemma)
    return [m for m in side.moments if name in m.event.heads]


def _told_alike(one: Predication, other: Predication) -> bool:
    return one.certainty is other.certainty and not one.meaning.isdisjoint(other.meaning)
