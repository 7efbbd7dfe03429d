"""Two results of one match, or of one vote: "beat Lund 3-1" and "lost 2-1 to"."""

from __future__ import annotations

import re
from itertools import pairwise, product
from typing import TYPE_CHECKING

from compare.values.quantities.left_out import GAINED
from compare.values.quantities.number_words import ORDINALS
from compare.values.quantities.quantity_types import ORDINAL
from compare.values.quantities.tallies import SCORING
from compare.values.statements.bounds.scopes import same_scope, scope_of
from compare.values.words.keys import DATES, NOUNS, SUBJECTS, fold
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity
    from compare.values.statements.bounds.scopes import ScopeWord

__all__ = ["of_other_contests", "one_occasion", "other_results"]

# Words that tell which part of a contest a score is of, or that it is not the last.
_STAGES = frozenset(
    "half halftime interval break set leg aggregate series penalties shootout extra lead led leads "
    "leading ahead trail trailed trailing level minute period quarter frame record innings".split()
)
_ROUNDS = _STAGES | frozenset("match game meeting test round".split())
_OPPONENTS = frozenset("to against over by of with and".split())
_OBJECTS = frozenset({"dobj", "poss", "conj", "npadvmod"})
_BOTH = 2
_VOTING = re.compile(r"\b(?:vot(?:e|es|ed|ing|ers?)|ballots?)\b")


def other_results(a: Side, b: Side) -> Iterator[tuple[Quantity, Quantity]]:
    """Scores of two sides that differ, where both tell of a match of the same two by name.

    So do "seven of the nine voted for it" and "by six votes to three": of nine there were other
    sevens. Nothing is told where a sentence gives several, or is of a half, a leg or a set.
    """
    numbers = [side.quantities for side in (a, b)]
    for left, right in product(*numbers):
        if left.score and right.score:
            other = left.score != right.score and _of_one_match(a, left, b, right)
        else:
            other = _votes(a, left, b, right) or _votes(b, right, a, left)
        if other:
            yield left, right


def of_other_contests(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether two scores are of other matches, or of other stages of one.

    A draw and a win are of a match and its replay. So are points of one half of a match, where
    the other side gives those of the whole.
    """
    one, other = a.sentence_at(left.start), b.sentence_at(right.start)
    if one is None or other is None:
        return False
    if left.context.noun in GAINED and _parts_played(left) != _parts_played(right):
        return True
    if left.unit == right.unit == ORDINAL and left.context.noun in _ROUNDS:
        scores = _scores(a, one), _scores(b, other)  # "2-0 in the first leg", "3-1 in the second"
        return all(scores) and scores[0].isdisjoint(scores[1])
    if not (left.score and right.score):
        return False
    names = _parties(one), _parties(other)
    both = all(len(n) >= _BOTH for n in names)
    drawn = [len(set(q.score or ())) == 1 for q in (left, right)]
    if drawn[0] is not drawn[1] or not one_occasion(one, other):
        return True
    return both and len(names[0] & names[1]) < _BOTH


def _parts_played(one: Quantity) -> frozenset[str]:
    """The halves and quarters that a number is told of, but for years."""
    return frozenset(p for p in one.context.periods if not p.isdigit())


def one_occasion(one: Sentence, other: Sentence) -> bool:
    """Whether neither the stage nor the day tells what two sentences tell of matches apart."""
    return _stages(one) == _stages(other) and same_scope(_days(one), _days(other))


def _days(sentence: Sentence) -> frozenset[ScopeWord]:
    """The words for days, months and years; a team may have the name of a place."""
    told = scope_of(Tree(sentence), range(len(sentence.words)))
    return frozenset(word for word in told if word.kind != "place")


def _of_one_match(a: Side, left: Quantity, b: Side, right: Quantity) -> bool:
    one, other = a.sentence_at(left.start), b.sentence_at(right.start)
    if one is None or other is None or of_other_contests(a, b, left, right):
        return False
    if len(_parties(one) & _parties(other)) < _BOTH:
        return False
    if any(SCORING.search(s.text.lower()) is None for s in (one, other)):
        return False
    if any(len(_scores(side, s)) > 1 for side, s in ((a, one), (b, other))):
        return False
    return not (_gives(b, left) or _gives(a, right))


def _gives(side: Side, one: Quantity) -> bool:
    """Whether an article has a score as well, of whatever."""
    return any(q.score == one.score for q in side.evidence.quantities)


def _parties(sentence: Sentence) -> frozenset[str]:
    """The names of who plays and against whom, as a subject, an object or behind "against"."""
    words = sentence.words
    return frozenset(
        fold(w.text)
        for w in words
        if w.pos in NOUNS and w.text[0].isupper() and w.entity not in DATES
        if w.dep in SUBJECTS | _OBJECTS
        or (w.dep == "pobj" and words[w.head].text.lower() in _OPPONENTS)
    )


def _stages(sentence: Sentence) -> frozenset[str]:
    """Words for a stage, and for one of several: "second leg"."""
    folds = [fold(w.text) for w in sentence.words]
    counted = {
        f"{first} {then}"
        for first, then in pairwise(folds)
        if first in ORDINALS and then in _ROUNDS
    }
    return frozenset(folds) & _STAGES | counted


def _scores(side: Side, sentence: Sentence) -> frozenset[tuple[float, float]]:
    found = side.evidence.quantities.between(sentence.start, sentence.end)
    return frozenset(q.score for q in found if q.score)


def _votes(a: Side, part: Quantity, b: Side, tally: Quantity) -> bool:
    """Whether a part of those who had a vote is none of the two sides that the tally gives.

    A bill is passed and so is a ball: one of the sentences must have a word for voting.
    """
    if not (part.part and tally.score and part.amount.exact):
        return False
    told = a.sentence_at(part.start), b.sentence_at(tally.start)
    if not any(s is not None and _VOTING.search(s.text.lower()) for s in told):
        return False
    voted = "vote" in part.context.predicates and part.context.shares_words(tally.context)
    return voted and part.amount.low not in tally.score
