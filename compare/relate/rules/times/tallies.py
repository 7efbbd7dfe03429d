"""What is told of two days because it went on: "30,000 signed by Saturday", "41,000 by Tuesday".

So are two deeds of one sort, each with what it was done to, and how many: "freed a driver on
Friday", "freed two children on Saturday".
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from compare.values.quantities.quantities import find_quantities
from compare.values.quantities.quantity_types import AGE, DURATION, FACTOR, ORDINAL, SCORE
from compare.values.quantities.scales import one_dimension, same_amount
from compare.values.statements.framing.extent import PAST, tense_of
from compare.values.words.keys import content_keys
from compare.values.words.kin import ANYONE, kin_sense
from compare.values.words.senses import GENERIC
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Sentence
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity
    from compare.values.times.times import Moment

__all__ = ["counted_until", "done_to_others"]

_CLIMB = 6
# What is told of how much there is by a day is told by none of these.
_NO_COUNTS = frozenset({AGE, DURATION, FACTOR, ORDINAL, SCORE})
_UNTIL = "by"
_AS_OF = ("as", "of")
_ONE = frozenset({"a", "an"})


def counted_until(a: Side, left: Moment, b: Side, right: Moment) -> bool:
    """Whether a count is told of two days, on one at least as of how far it had come by then.

    What has yet to be done "by Friday" is a deadline, of which one day at most is right.
    """
    mine, theirs = _told(a, left), _told(b, right)
    if mine is None or theirs is None or not (mine.until or theirs.until):
        return False
    if not (mine.past and theirs.past):
        return False
    return any(
        _is_new(x, theirs.counts) and _is_new(y, mine.counts) and one_dimension(x, y)
        for x, y in product(mine.counts, theirs.counts)
    )


def done_to_others(a: Side, left: Moment, b: Side, right: Moment) -> bool:
    """Whether what befell them on two days befell things that differ in noun and in number.

    Either alone may be another word for one thing, or a conflict; and so may nouns for anybody.
    """
    mine, theirs = _told(a, left), _told(b, right)
    if mine is None or theirs is None or not (mine.things and theirs.things):
        return False
    apart = mine.things.isdisjoint(theirs.known) and theirs.things.isdisjoint(mine.known)
    if not apart or (mine.things | theirs.things) & (ANYONE | GENERIC):
        return False
    return bool(mine.many and theirs.many) and mine.many.isdisjoint(theirs.many)


class _Told(NamedTuple):
    """What a clause tells of a time: whether it is past, how much, of what and of how many.

    ``until``: whether it tells how far something had come by then; ``things``: the senses of what
    the verb is done to; ``many``: how many these are; ``known``: the senses of all its words.
    """

    past: bool
    until: bool
    counts: tuple[Quantity, ...]
    things: frozenset[str]
    many: frozenset[float]
    known: frozenset[str]


def _told(side: Side, one: Moment) -> _Told | None:
    found = side.words_at(one.start, one.end)
    if found is None or one.day is None:
        return None
    sentence, inside = found
    tree = Tree(sentence)
    verb = tree.verb_above(inside[-1], _CLIMB)
    every = side.evidence.read(find_quantities, sentence)
    thing = _whom(tree, tree.child(verb, "dobj", "nsubjpass"))
    return _Told(
        tense_of(tree, verb) in PAST,
        one.bound == _UNTIL or tree.lowers[max(0, inside[0] - 2) : inside[0]] == _AS_OF,
        tuple(q for q in every if q.unit not in _NO_COUNTS and _in_clause(tree, verb, q)),
        _senses(sentence, thing),
        _many(tree, thing, every),
        frozenset(kin_sense(k) for k in content_keys(sentence.words)),
    )


def _whom(tree: Tree, thing: int | None) -> int | None:
    """What a verb is done to, or against whom that is: "filed charges against two teachers"."""
    against = () if thing is None else tree.objects(thing, {"against"})
    return next(iter(against), thing)


def _in_clause(tree: Tree, verb: int, one: Quantity) -> bool:
    """Whether a number stands in the clause of a verb, and not in one about something in it."""
    clause = tree.without_relatives(tree.clause(verb))
    return not set(clause).isdisjoint(tree.sentence.within(one.start, one.end))


def _is_new(one: Quantity, others: Sequence[Quantity]) -> bool:
    return not any(one_dimension(one, q) and same_amount(one, q) for q in others)


def _senses(sentence: Sentence, noun: int | None) -> frozenset[str]:
    if noun is None:
        return frozenset()
    return frozenset(kin_sense(k) for k in content_keys(sentence.words[noun : noun + 1]))


def _many(tree: Tree, noun: int | None, every: Sequence[Quantity]) -> frozenset[float]:
    """How many a noun tells of: "two fishermen", "a swimmer"."""
    if noun is None:
        return frozenset()
    if any(tree.lowers[c] in _ONE for c in tree.children(noun, "det")):
        return frozenset({1.0})
    counted = [tree.words[c] for c in tree.children(noun, "nummod")]
    told = (q for q in every for w in counted if q.start <= w.start < q.end)
    return frozenset(q.amount.low for q in told)
