"""Numbers that two claims of one thing leave over, once those that agree are taken away."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.relate.ranking import with_rivals
from compare.relate.rules.exchange import standing
from compare.values.names import standing as places
from compare.values.quantities.measures import (
    likeness,
    of_people_and_things,
    other_scope,
    parts_alike,
)
from compare.values.quantities.quantities import ORDINAL, PORTION, Quantity
from compare.values.quantities.scales import one_dimension, one_form, same_amount
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.relate.sides import Side

__all__ = ["left_over", "one_sort", "other_sums"]

# What speaks for two numbers filling one place: how like the things they count are, how alike
# they stand in their sentences, and each content word told near both. Weights, and what is taken
# off, are those of a logistic regression on numbers that were exchanged in 102 annotated pairs of
# articles against those of the pairs as they are, rounded; events were left out in turn.
_STANDING, _AROUND, _MOST_AROUND = 0.5, 0.7, 6
# Taken off for each of the numbers that the other article has of whatever, and where it has it of
# a thing as like as the two are.
_HELD, _TOLD = 3.0, 5.0
_ENOUGH = 2.4
# Numbers further apart than this need the likeness that is enough by itself.
_APART, _FULL = 3.0, 3.0
# Amounts in these units are of whatever stuff they are told of: of water or of oil.
_OF_STUFF = frozenset({"gram", "litre"})
# From here on a number is known again without its unit.
_LARGE = 10_000
_OVERALL = frozenset("total overall altogether combined far".split())

Pairs = dict[tuple[Quantity, Quantity], float]


def left_over(
    a: Side, b: Side, mine: Sequence[Quantity], theirs: Sequence[Quantity]
) -> Iterator[tuple[Quantity, Quantity]]:
    """The numbers of two claims that have no match there, and are each other's best.

    Every other number of the claims that is of their dimension either agrees with one of the
    other side, or is less like what is left over there.
    """
    free = _free(mine, theirs), _free(theirs, mine)
    found: Pairs = {
        (left, right): _evidence(a, b, left, right)
        for left, right in product(*free)
        if one_dimension(left, right)
    }
    for left, right, evidence, rival in with_rivals(found):
        if not _alike(left, right) or rival >= evidence:
            continue
        if evidence < _ENOUGH or _out_of_scale(left, right):
            continue
        if evidence - _doubt(a, b, left, right) >= _ENOUGH:
            yield left, right


def _free(mine: Sequence[Quantity], theirs: Sequence[Quantity]) -> list[Quantity]:
    """The numbers that no number of the other side can mean."""
    return [
        q for q in mine if not any(one_dimension(q, other) and same_amount(q, other)
                                   for other in theirs)
    ]  # fmt: skip


def _alike(left: Quantity, right: Quantity) -> bool:
    """Whether both are numbers to be compared, and both parts or both on top of something."""
    if left.unit in {ORDINAL, PORTION} or left.vague or right.vague or other_scope(left, right):
        return False
    if left.unit in _OF_STUFF and left.context.of_another_noun(right.context):
        return False
    return parts_alike(left, right) and one_form(left, right)


def _evidence(a: Side, b: Side, left: Quantity, right: Quantity) -> float:
    mine, theirs = standing(a, (left.start, left.end)), standing(b, (right.start, right.end))
    if mine is None or theirs is None:
        return 0.0
    return (
        likeness(left, right)
        + _STANDING * places.likeness(mine, theirs)
        + _AROUND * min(_MOST_AROUND, len(mine.around & theirs.around))
    )


def _out_of_scale(left: Quantity, right: Quantity) -> bool:
    """Whether numbers lie so far apart that more must speak for one thing: 1,204 and 4,700."""
    if left.score or right.score or likeness(left, right) >= _FULL:
        return False
    low, high = sorted(max(q.amount.low, 0.0) or q.amount.high for q in (left, right))
    return high > low * _APART


def _doubt(a: Side, b: Side, left: Quantity, right: Quantity) -> float:
    """What speaks for the numbers being of two things: an article that has the other's as well."""
    enough, doubt = likeness(left, right), 0.0
    told = False
    for one, other in ((left, b), (right, a)):
        held = list(_held(one, other))
        doubt += _HELD * any(q.amount.exact for q in held)
        told = told or any(likeness(one, q) >= max(enough, 1.0) for q in held)
    return doubt + _TOLD * told


def _held(one: Quantity, other: Side) -> Iterator[Quantity]:
    """The numbers of an article that may be one; nobody who has 154 tells "at least 19"."""
    by_unit = other.evidence.quantities_by_unit
    like = by_unit.get((one.unit, one.rate), ())
    yield from (q for q in like if same_amount(one, q) and not _of_others(one, q))
    yield from (q for q in by_unit.get(("", False), ()) if _without_unit(one, q))


def _of_others(one: Quantity, other: Quantity) -> bool:
    return _out_of_scale(one, other) or of_people_and_things(one, other)


def _without_unit(one: Quantity, other: Quantity) -> bool:
    """Whether a fraction or a large number is told again without its unit: "It has 17.5"."""
    low = one.amount.low
    return (
        one.unit != other.unit == "" and low == other.amount.low and bool(low % 1 or low > _LARGE)
    )


def other_sums(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one number is told of an earlier year, to be a sum, or on the other side as well."""
    if any(_without_unit(left, q) for q in b.quantities):
        return True
    if any(_without_unit(right, q) for q in a.quantities):
        return True
    return _is_sum(a, left) is not _is_sum(b, right) or _past(a, left) != _past(b, right)


def one_sort(left: Quantity, right: Quantity) -> bool:
    """Whether two numbers may be of one thing by what they count: not "19 steps" and "10 rounds".

    A score has to be told of a match that is known to be the same.
    """
    if left.score or right.score:
        return False
    nouns = {left.context.noun, right.context.noun} - {""}
    return left.unit != "" or len(nouns) < 2


def _past(side: Side, one: Quantity) -> frozenset[str]:
    """The years before that of publication that a number is told of.

    Where that is not known they all are: hardly any report names the year it comes out in. How
    many children somebody has is told of no year.
    """
    if "parent" in one.context.arguments:
        return frozenset()
    published = side.evidence.parsed.article.published
    own = str(published.year) if published else ""
    return frozenset(p for p in one.context.periods if p.isdigit() and p != own)


def _is_sum(side: Side, one: Quantity) -> bool:
    """Whether a number is told to be a sum over many: "a total of 14", "so far".

    "10 total games" are no more than 10 games.
    """
    sentence = side.sentence_at(one.start)
    return sentence is not None and any(
        fold(w.text) in _OVERALL and (before is None or before.pos != "NUM")
        for before, w in zip((None, *sentence.words), sentence.words, strict=False)
    )
