"""Whether two times are of two occasions of one kind: two attacks, two visits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.rules.quantities.dated import long_past, stand_near
from compare.relate.rules.times.anchors import of_the_other_occasion
from compare.relate.rules.times.appointed import set_for_another, who_won_another
from compare.relate.rules.times.next_days import told_from_the_other
from compare.relate.rules.times.tallies import counted_until, done_to_others
from compare.values.comparison import Comparison
from compare.values.quantities.measures import compare_quantities
from compare.values.quantities.quantities import find_quantities
from compare.values.times.event_parties import of_whom
from compare.values.times.occasions import in_turn
from compare.values.words.keys import NOUNS, fold
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Word
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity
    from compare.values.times.events import Event
    from compare.values.times.times import Moment

__all__ = ["two_occasions"]

# Words that tell one occasion from others of its kind, and the senses of nouns for such occasions.
_MARKS = frozenset(
    "another similar previous earlier last first second third other separate deadliest worst "
    "biggest bloodiest".split()
)
_OCCASIONS = frozenset(
    map(
        sense,
        "accident ambush assassination attack avalanche blast blaze blackout case collapse crash "
        "cyclone derailment disaster drought election eruption fire flood flooding hurricane "
        "incident kidnapping killing landslide meeting outage outbreak protest quake raid riot "
        "robbery shooting spill stabbing storm strike tornado typhoon visit vote walkout".split(),
    )
)

_CLIMB = 4
_STILL, _BEING = frozenset({"still", "remain"}), frozenset({"be", "remain", "stay"})


def two_occasions(a: Side, left: Moment, b: Side, right: Moment) -> bool:
    """Whether what is told with two times tells that they are of two occasions.

    One is told from the other, or goes on to the other's day; they are stages of one course; the
    numbers told of them differ, or what they befell; one is past and the other to come, of other
    things; or one is long past, and an article marks which of several it means: "another attack".
    """
    if of_the_other_occasion(a, left, b, right) or told_from_the_other(a, left, b, right):
        return True
    if counted_until(a, left, b, right) or done_to_others(a, left, b, right):
        return True
    if _goes_on(a, left) or _goes_on(b, right):
        return True
    if _of_somebody_else(a, left, b, right) or _of_somebody_else(b, right, a, left):
        return True
    if _other_scores(a, left, b, right) or set_for_another(a, left, b, right):
        return True
    if who_won_another(a, left, b, right):
        return True
    if in_turn(left.event, right.event) or _differ(_numbers(left, a), _numbers(right, b)):
        return True
    if left.event.future is not right.event.future and not (_is_date(left) or _is_date(right)):
        return _of_other_things(left.event, right.event)
    return (long_past(left) or long_past(right)) and _marks(a, left) != _marks(b, right)


def _goes_on(side: Side, one: Moment) -> bool:
    """Whether a time is of what was still so then, and so was so before: "still missing on Friday".

    What was still to come, or still happened in the end, has a day of its own.
    """
    found = side.verb_of(one, _CLIMB)
    if found is None:
        return False
    tree, verb = found
    going_on = tree.words[verb].tag == "VBG" or tree.child(verb, "auxpass") is not None
    state = going_on or tree.lemma(verb) in _BEING
    near = (verb, *tree.children(verb, "acomp", "attr", "prep"))
    return state and any(tree.any(tree.children(i, "advmod"), _STILL) for i in near)


def _of_somebody_else(a: Side, one: Moment, b: Side, other: Moment) -> bool:
    """Whether a time is told of a person whom the other's sentence, telling of others, lacks.

    This is so where a clause hangs on the name: "the other is Ida Moe, who was hired on Monday".
    """
    found, beside = a.verb_of(one, _CLIMB), b.sentence_at(other.start)
    if found is None or beside is None:
        return False
    tree, verb = found
    if not of_whom(tree.sentence, verb):
        return False
    whom = fold(tree.words[tree.words[verb].head].text)
    own = {fold(w.text) for w in tree.words}
    persons = {fold(w.text) for w in beside.words if w.entity == "PERSON" and w.pos == "PROPN"}
    return bool(persons) and persons.isdisjoint(own) and whom not in b.evidence.folds


def _other_scores(a: Side, left: Moment, b: Side, right: Moment) -> bool:
    """Whether both sentences tell how a match ended, and none so as the other: "the 27-24 loss"."""
    mine, theirs = _scores(a, left), _scores(b, right)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _scores(side: Side, one: Moment) -> frozenset[tuple[float, float]]:
    sentence = side.sentence_at(one.start)
    told = () if sentence is None else side.evidence.read(find_quantities, sentence)
    return frozenset(q.score for q in told if q.score)


def _is_date(one: Moment) -> bool:
    """Whether a time names its month: "was remanded until 25 March" tells of what is to come."""
    return one.day is not None and one.day.month is not None


def _numbers(one: Moment, side: Side) -> list[Quantity]:
    """The numbers that count what happened at a time: they stand near it, and share a verb."""
    return [
        q
        for q in side.evidence.quantities
        if stand_near(one, q) and q.context.predicates & one.event.heads
    ]


def _differ(left: Sequence[Quantity], right: Sequence[Quantity]) -> bool:
    """Whether numbers of the two events conflict and none agree."""
    outcomes = {compare_quantities(a, b) for a in left for b in right}
    return outcomes - {Comparison.NOT_COMPARABLE} == {Comparison.CONFLICTS}


def _of_other_things(a: Event, b: Event) -> bool:
    """Whether two events have things of their own, and none in common, whatever the verbs."""
    apart = a.things.isdisjoint(b.things | b.heads) and b.things.isdisjoint(a.heads)
    return bool(a.things and b.things) and apart


def _marks(side: Side, one: Moment) -> set[str]:
    """The words of a time's sentence that tell an occasion from others of its kind.

    "In the deadliest, in January" leaves out the noun.
    """
    sentence = side.sentence_at(one.start)
    if sentence is None:
        return set()
    return {
        word.text.lower()
        for word in sentence.words
        if word.text.lower() in _MARKS and _tells_occasions(sentence.words[word.head], word)
    }


def _tells_occasions(above: Word, word: Word) -> bool:
    if word.dep == "pobj":
        return above.pos == "ADP"
    return above.pos in NOUNS and sense(above.lemma.lower()) in _OCCASIONS
