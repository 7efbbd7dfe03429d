"""Words replaced in quotation marks, seen with the words around the marks.

One source may quote a few words of what the other quotes at length. Without marks on one side,
reporters tell it in their own words: in 955 natural article pairs, all that was found was that.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.quotations.quotations import Change
from compare.values.words.alignment import align_words, pairs_of, same_runs
from compare.values.words.keys import NOUNS, key
from compare.values.words.pairing import pair_up

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Word
    from compare.values.quotations.told import Told
    from compare.values.words.alignment import Pair

__all__ = ["find_framed"]

# Longer replacements are no change of words but another remark.
_LONGEST = 3
# So many words in a row beside a change, before and behind it together, and in all where the
# change ends what is quoted.
_FRAME, _AT_THE_END, _INSIDE = 4, 4, 3
# Words of content in the two claims that tell that both report one remark.
_COMMON = 3
# This share of the shorter quotation stands in the other claim word for word.
_SAME = 0.6
# How many words around a quotation of at most so many are compared with it.
_NEAR, _SHORT = 4, 12


@dataclass(frozen=True, slots=True)
class _Place:
    """A change with the places of the words that are the same right before and behind it."""

    change: Change
    before: tuple[Pair, ...]
    after: tuple[Pair, ...]

    @property
    def frame(self) -> int:
        """How many words are the same right around it."""
        return len(self.before) + len(self.after)

    @property
    def between(self) -> bool:
        """Whether words are the same both before and behind it."""
        return bool(self.before and self.after)


def find_framed(a: Told, b: Told) -> Iterator[Change]:
    """The words of a quotation for which the other claim has others in the same frame.

    What surrounds two short quotations may stand in another order, so they are also compared alone.
    """
    yield from _framed(a, b)
    for mine, theirs in _parts(a, b):
        i, k = mine.start, theirs.start
        for c in _framed(a.part(mine), b.part(theirs)):
            yield Change(c.a0 + i, c.a1 + i, c.b0 + k, c.b1 + k)


def _parts(a: Told, b: Told) -> Iterator[tuple[range, range]]:
    """Where two quotations stand with the words around them, if one of the two is short.

    One of them shares a word with the other's surroundings, and both together as many as make the
    smallest frame: nothing is found in any others.
    """
    mine, theirs = ([_around(told, q) for q in told.quotations] for told in (a, b))
    quoted = [[told.forms[q.start : q.stop] for q in told.quotations] for told in (a, b)]
    left = [a.forms[part.start : part.stop] for part in mine]
    right = [b.forms[part.start : part.stop] for part in theirs]
    for i, k in sorted({*pair_up(quoted[0], right), *pair_up(left, quoted[1])}):
        short = min(len(quoted[0][i]), len(quoted[1][k])) <= _SHORT
        if short and (Counter(left[i]) & Counter(right[k])).total() >= min(_FRAME, _AT_THE_END):
            yield mine[i], theirs[k]


def _around(told: Told, quotation: range) -> range:
    """The words of a quotation with those around it."""
    return range(max(0, quotation.start - _NEAR), min(len(told.words), quotation.stop + _NEAR))


def _framed(a: Told, b: Told) -> Iterator[Change]:
    for place in _places(a, b):
        change = place.change
        if change.a0 == change.a1 or change.b0 == change.b1:
            continue
        marked = a.home(change.a0, change.a1) >= 0 and b.home(change.b0, change.b1) >= 0
        if marked and _both_marked(a, b, place):
            yield change


def _places(a: Told, b: Told) -> Iterator[_Place]:
    """Where one claim has other words; of words in and outside of marks, those inside."""
    rows = align_words(a.forms, b.forms)
    for n, (tag, a0, a1, b0, b1) in enumerate(rows):
        if tag != "replace":
            continue
        left, right = a.quoted_part(a0, a1), b.quoted_part(b0, b1)
        before = tuple(pairs_of(rows[n - 1])) if n else ()
        after = tuple(pairs_of(rows[n + 1])) if n + 1 < len(rows) else ()
        if a.says(a0, left[0]) or b.says(b0, right[0]):
            before = ()
        if a.says(left[1], a1) or b.says(right[1], b1):
            after = ()
        if max(left[1] - left[0], right[1] - right[0]) <= _LONGEST:
            yield _Place(Change(*left, *right), before, after)


def _both_marked(a: Told, b: Told, place: _Place) -> bool:
    change = place.change
    changed = (*a.words[change.a0 : change.a1], *b.words[change.b0 : change.b1])
    if all(w.pos == "NUM" for w in changed):  # "one in three", "two in three"
        return False
    share = max(_share(a, b, change, True), _share(a, b, change, False))
    if share < _SAME:
        return False
    nouns = any(all(w.pos in NOUNS and key(w) for w in pair) for pair in _frame(a, b, place))
    if len(a.keys & b.keys) < _COMMON and not (nouns and place.frame > _FRAME):
        return False
    if place.between and place.frame >= _FRAME:
        return True
    homes = a.marks[change.a0], b.marks[change.b0]
    inside = sum((a.marks[i], b.marks[k]) == homes for i, k in place.before)
    return _ends_both(a, b, place) and inside >= _INSIDE


def _ends_both(a: Told, b: Told, place: _Place) -> bool:
    """Whether a word for a word ends both, behind a run of the same words."""
    change = place.change
    single = (change.a1 - change.a0, change.b1 - change.b0) == (1, 1)
    behind = len(place.before) >= _AT_THE_END
    return single and behind and a.ends(change.a1) and b.ends(change.b1)


def _frame(a: Told, b: Told, place: _Place) -> Iterator[tuple[Word, Word]]:
    """The words that are the same around a change, as either has them."""
    return ((a.words[i], b.words[k]) for i, k in (*place.before, *place.after))


def _share(a: Told, b: Told, change: Change, left: bool) -> float:
    """How much of the quotation around a change the other claim has too, 0 to 1."""
    one, first, last = (a, change.a0, change.a1) if left else (b, change.b0, change.b1)
    runs = same_runs(a.forms, b.forms)
    same = {n for r in runs for n in (range(r[1], r[2]) if left else range(r[3], r[4]))}
    inside = {n for n, mark in enumerate(one.marks) if mark == one.marks[first]}
    inside -= set(range(first, last))
    return len(inside & same) / len(inside) if inside else 0.0
