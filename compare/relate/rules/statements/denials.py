"""Which statements of two sides deny each other, and are told of one matter."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.relate.placed import in_both, overlap
from compare.relate.rules.statements.camps import camps_told
from compare.relate.rules.statements.exceptions import left_out
from compare.relate.rules.statements.outcomes import outcomes_of_parts
from compare.relate.rules.statements.stages import stages_of_one
from compare.relate.slots import rest_shared, shared_share
from compare.values.statements.contraries.antonyms import WHOLLY
from compare.values.statements.denials.contradictions import contradict, opposed
from compare.values.statements.denials.matters import another_one, is_moving, likeness, one_denied

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.relate.sides import Side
    from compare.values.statements.predications.predicates import Predication

__all__ = ["find_contradicted", "one_tells_both", "siding_with"]

# What speaks for one matter in two passages beyond their words: that both report one fact.
_REPORTED = 1.0
# Words between what was so first and what was so later, and the other way round.
_THEN = frozenset("before but eventually finally later now then until".split())
_HAVING = frozenset({"after", "having"})
# Passages that share less tell of two things: where one denies what the other tells, by "no" or
# "not", and where the one tells the contrary.
_LEAST_DENIED, _LEAST_SHARED = 0.3, 0.4

Pair = tuple["Predication", "Predication"]


def find_contradicted(a: Side, b: Side) -> Iterator[Pair]:
    """Predications of two sides that deny each other; of overlapping ones the first.

    Nothing is said where an article also agrees with the other, unless what it so denies of its
    own is less alike than what the two sides tell.
    """
    if rest_shared(a, b, more=1) < _LEAST_DENIED:
        return
    known: list[Pair] = []
    for left, right in sorted(_contradicting(a, b), key=in_both):
        if not any(overlap(left, x) and overlap(right, y) for x, y in known):
            known.append((left, right))
    yield from sorted(known, key=lambda pair: (pair[0].start, pair[1].start))


def _contradicting(a: Side, b: Side) -> Iterator[Pair]:
    for left, right in product(a.predications, b.predications):
        # What another word denies is in common as well, though no word is.
        more = int(one_denied(left, right))
        least = _LEAST_SHARED if left.negated is right.negated else _LEAST_DENIED
        if rest_shared(a, b, more) < least:
            continue
        alike = shared_share(a, b, more)
        if not contradict(left, right, alike) or _shortened(a, b, left, right):
            continue
        if another_one(left, right) and not (left.negated or right.negated):
            continue
        if _both_told(a, b, left, right):
            continue
        near = likeness(left, right, alike) + _REPORTED
        if max(_agreeing(left, b, right), _agreeing(right, a, left)) <= near:
            yield left, right


def siding_with(one: Predication, other: Side) -> Iterator[Predication]:
    """What the article of a side says that stands on an axis where a predication does."""
    for stand in one.meaning:
        yield from other.evidence.predications_by_stand.get(stand, ())


def _shortened(a: Side, b: Side, left: Predication, right: Predication) -> bool:
    """Whether a headline may have left out a "nearly" for room."""
    if not all(axis.endswith(WHOLLY) for axis in opposed(left, right)):
        return False
    return a.in_headline(left) or b.in_headline(right)


def _both_told(a: Side, b: Side, left: Predication, right: Predication) -> bool:
    """Whether each side tells what the other does as well, in its own claims: of a change.

    Of what moves it is enough that one does: "fell on Monday before it rose"; and of what one says
    to have turned to what the other tells.
    """
    axes = opposed(left, right)
    if one_tells_both(a, b, left, right, axes):
        return True
    if is_moving(left) and is_moving(right):
        return _tells(a.whole, right, axes) or _tells(b.whole, left, axes)
    return _tells(a, right, axes) and _tells(b, left, axes)


def _tells(side: Side, one: Predication, axes: frozenset[str]) -> bool:
    wanted = {stand for stand in one.meaning if stand.axis in axes}
    return any(wanted & p.meaning for p in side.predications)


def one_tells_both(
    a: Side, b: Side, left: Predication, right: Predication, axes: frozenset[str]
) -> bool:
    """Whether one side tells how both can be: by a change, stages, camps, parts or exceptions."""
    if _turns(a, left, right, axes) or _turns(b, right, left, axes):
        return True
    if _in_brackets_too(a, left, right, axes) or _in_brackets_too(b, right, left, axes):
        return True
    if camps_told(a, b, left, right, axes) or left_out(a, left, b, right):
        return True
    return stages_of_one(a, b, left, right) or outcomes_of_parts(a, b, left, right, axes)


def _turns(side: Side, one: Predication, other: Predication, axes: frozenset[str]) -> bool:
    """Whether a side says that one thing turned to what the other tells: "before he agreed"."""
    sentence = side.sentence_at(one.start)
    wanted = {stand for stand in other.meaning if stand.axis in axes}
    if sentence is None:
        return False
    for p in side.predications:
        by_same = p.agent.pronoun or bool(p.agent.words & one.agent.words)
        if by_same and wanted & p.meaning and sentence.start <= p.start < sentence.end:
            low, high = sorted((one.end, p.end))
            between = {w.text.lower() for w in sentence.words if low <= w.start < high}
            if between & (_THEN if p.start > one.start else _HAVING):
                return True
    return False


def _in_brackets_too(
    side: Side, one: Predication, other: Predication, axes: frozenset[str]
) -> bool:
    """Whether a sentence tells what the other does as well, one of both in brackets."""
    sentence = side.sentence_at(one.start)
    wanted = {stand for stand in other.meaning if stand.axis in axes}
    if sentence is None or not any(w.text == "(" for w in sentence.words):
        return False
    within = [p for p in side.predications if sentence.start <= p.start < sentence.end]
    return any(
        wanted & p.meaning and _is_bracketed(sentence, p) is not _is_bracketed(sentence, one)
        for p in within
    )


def _is_bracketed(sentence: Sentence, one: Predication) -> bool:
    before = [w.text for w in sentence.words if w.end <= one.start]
    return before.count("(") > before.count(")")


def _agreeing(one: Predication, other: Side, denied: Predication) -> float:
    """How alike what the other article says on the side of this one is to what it denies."""
    return max(
        (
            likeness(denied, p, 0.0)
            for p in siding_with(one, other)
            if p is not denied and contradict(denied, p)
        ),
        default=float("-inf"),
    )
