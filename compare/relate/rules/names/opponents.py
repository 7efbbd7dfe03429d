"""Two teams that one match is told to have been played against."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.relate.placed import overlap
from compare.relate.rules.quantities.results import one_occasion
from compare.values.names.opponents import find_opponents, is_of_many, other_opponents
from compare.values.words.keys import DATES, NOUNS, content_keys, fold
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence, Word
    from compare.relate.placed import Placed
    from compare.relate.sides import Side
    from compare.values.names.opponents import Opponent

__all__ = ["find_other_opponents", "of_one_town", "of_other_matches"]


_WINNING = frozenset(
    map(sense, "beat defeat lose loss win victory match game end score final result".split())
)


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
        if _told_of_two(one, other):
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
    return not one_occasion(homes[0], homes[1]) or _told_of_two(homes[0], homes[1])


def _told_of_two(one: Sentence, other: Sentence) -> bool:
    """Whether each tells more of its match than who won, and nothing of that is told by both.

    A team may win 3-1 twice.
    """
    mine, theirs = _beyond_the_result(one), _beyond_the_result(other)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _beyond_the_result(sentence: Sentence) -> frozenset[str]:
    """What a sentence tells of a match but names, the winning and the score."""
    told = (w for w in sentence.words if w.pos != "NUM" and not _is_capital(w))
    return frozenset(sense(k) for k in content_keys(told)) - _WINNING


def of_one_town(a: Side, x: Placed, b: Side, y: Placed) -> bool:
    """Whether both tell of a match, and one name may be of the team of the other, its town.

    "The Cougars lost to the Hawks", "the Hawks' win over Norland".
    """
    met = a.read(find_opponents), b.read(find_opponents)
    if not (any(overlap(o, x) for o in met[0]) or any(overlap(o, y) for o in met[1])):
        return False
    return all(met) and _is_of_many(a, x) is not _is_of_many(b, y)


def _is_capital(word: Word) -> bool:
    return word.text[0].isupper() and word.entity not in DATES


def _is_of_many(side: Side, name: Placed) -> bool:
    found = side.words_at(name.start, name.end)
    return found is not None and is_of_many(found[0], found[1][0], found[1][-1])


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
