"""Two teams that one match is told to have been played against."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.relate.placed import overlap
from compare.relate.rules.quantities.results import one_occasion
from compare.values.names.opponents import find_opponents, other_opponents
from compare.values.words.keys import NOUNS, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.relate.placed import Placed
    from compare.relate.sides import Side
    from compare.values.names.opponents import Opponent

__all__ = ["find_other_opponents", "of_other_matches"]


def find_other_opponents(a: Side, b: Side) -> Iterator[tuple[Opponent, Opponent]]:
    """Opponents in matches of one team that ended alike, one of whom the other article never names.

    Sentences that give two scores tell of two matches, and so do articles that tell of both.
    """
    for left, right in product(a.read(find_opponents), b.read(find_opponents)):
        if not other_opponents(left, right) or (_known(left, b) and _known(right, a)):
            continue
        one, other = a.sentence_at(left.start), b.sentence_at(right.start)
        if one is None or other is None or not _one_score(a, one, b, other):
            continue
        if _met(left, b) or _met(right, a):
            continue
        if _names(one, left) & _names(other, right) and one_occasion(one, other):
            yield left, right


def of_other_matches(a: Side, x: Placed, b: Side, y: Placed) -> bool:
    """Whether two names are of opponents on two occasions, or one perhaps of the other's town."""
    left = [o for o in a.read(find_opponents) if overlap(o, x)]
    right = [o for o in b.read(find_opponents) if overlap(o, y)]
    homes = a.sentence_at(x.start), b.sentence_at(y.start)
    if not left or not right or homes[0] is None or homes[1] is None:
        return False
    if left[0].of_many is not right[0].of_many:
        return True
    return not one_occasion(homes[0], homes[1])


def _known(opponent: Opponent, other: Side) -> bool:
    """Whether an article has the last word of a name, by which a team is called."""
    return opponent.words[-1] in other.evidence.folds


def _met(opponent: Opponent, other: Side) -> bool:
    """Whether an article tells of a match against them, too."""
    met = other.evidence.values(find_opponents)
    return any(opponent.words[-1] in found.words for found in met)


def _one_score(a: Side, one: Sentence, b: Side, other: Sentence) -> bool:
    scores = [
        {q.score for q in side.evidence.quantities.between(home.start, home.end) if q.score}
        for side, home in ((a, one), (b, other))
    ]
    return len(scores[0]) == 1 and scores[0] == scores[1]


def _names(sentence: Sentence, opponent: Opponent) -> frozenset[str]:
    """The names of a sentence but for the opponent's, one of which may be of who played it."""
    return frozenset(
        fold(w.text)
        for w in sentence.words
        if w.pos in NOUNS and w.text[0].isupper()
        if not opponent.start <= w.start < opponent.end
    )
