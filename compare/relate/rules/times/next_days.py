"""Days that a sentence tells from a day of its own: "detained on Friday, let go the next morning".

The other article may name the later day, which is Saturday, and tell only of what was then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.rules.times.day_counts import days_counted, may_be_counted
from compare.values.times.clock import PARTS_OF_DAY
from compare.values.words.senses import word_sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Sentence, Word
    from compare.relate.sides import Side
    from compare.values.times.times import Moment

__all__ = ["told_from_the_other"]

_NEXT = frozenset({"next", "following"})
_BEHIND = frozenset({"later", "after", "afterwards"})
_FARTHEST = 6


def told_from_the_other(a: Side, left: Moment, b: Side, right: Moment) -> bool:
    """Whether one sentence tells, from its own day, of the other's day, on which all else was.

    Two days of one deed are none of this: "arrested on Friday", "arrested on Saturday".
    """
    if left.event.heads & right.event.heads:
        return False
    return _goes_on_to(a, left, right) or _goes_on_to(b, right, left)


def _goes_on_to(side: Side, one: Moment, other: Moment) -> bool:
    sentence = side.sentence_at(one.start)
    if sentence is None or one.day is None or other.day is None:
        return False
    return any(
        may_be_counted(one.day, days, other.day)
        and other.event.heads.isdisjoint(_told_before(sentence, at))
        for at, days in _days_on(sentence.words)
        if sentence.words[at].start >= one.end
    )


def _told_before(sentence: Sentence, at: int) -> frozenset[str]:
    """The senses of the verbs before a later day, but for the one that the day dates."""
    tree = Tree(sentence)
    dated = tree.verb_above(at, _FARTHEST)
    verbs = (i for i in range(at) if tree.words[i].pos == "VERB" and i != dated)
    return frozenset(word_sense(sentence, i) for i in verbs)


def _days_on(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """The words for a later day, and how many days on: "the next day", "two days later"."""
    texts = [word.text.lower() for word in words]
    for i in range(1, len(words)):
        unit = words[i].lemma.lower()
        if texts[i - 1] in _NEXT and (unit == "day" or unit in PARTS_OF_DAY):
            yield i, 1
        elif not _BEHIND.isdisjoint(texts[i + 1 : i + 2]):
            days = days_counted(words, i)
            if days is not None:
                yield i, days
