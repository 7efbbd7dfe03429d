"""Times told by way of another occasion: "on Tuesday, two days after a smaller one"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.rules.times.day_counts import days_counted, may_be_counted
from compare.values.words.keys import DATES, content_keys

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Sentence, Word
    from compare.relate.sides import Side
    from compare.values.times.times import Moment

__all__ = ["of_the_other_occasion"]

_SIGNS = {"after": -1, "before": 1}


def of_the_other_occasion(a: Side, left: Moment, b: Side, right: Moment) -> bool:
    """Whether one time is that of the occasion from which the other is told.

    The days must add up, and what is told with the one must have a word that tells the other
    occasion from the first: the quake "two days after a smaller one" and "a smaller quake".
    """
    return _anchored(a, left, b, right) or _anchored(b, right, a, left)


def _anchored(a: Side, left: Moment, b: Side, right: Moment) -> bool:
    sentence, other = a.sentence_at(left.start), b.sentence_at(right.start)
    if sentence is None or other is None or left.day is None or right.day is None:
        return False
    told = content_keys(other.words)
    return any(
        own & told and may_be_counted(left.day, days, right.day) for days, own in _anchors(sentence)
    )


def _anchors(sentence: Sentence) -> Iterator[tuple[int, frozenset[str]]]:
    """How many days each other occasion lies off, and the words that only it has."""
    words = sentence.words
    for i in range(2, len(words)):
        sign = _SIGNS.get(words[i].text.lower())
        days = None if sign is None else days_counted(words, i - 1)
        if sign is not None and days is not None:
            yield sign * days, _keys(_behind(words, i + 1)) - _keys(words[:i])


def _keys(words: Sequence[Word]) -> frozenset[str]:
    """The keys of the content words that are of no time."""
    return content_keys(words) - content_keys(w for w in words if w.entity in DATES)


def _behind(words: Sequence[Word], first: int) -> Sequence[Word]:
    """The words up to the next mark."""
    end = next((i for i in range(first, len(words)) if words[i].pos == "PUNCT"), len(words))
    return words[first:end]
