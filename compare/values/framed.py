"""Words replaced in quotation marks, seen with the words around the marks.

One source may quote a few words of what the other quotes at length, or leave the marks out.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.alignment import align_words, pairs_of, same_runs
from compare.values.keys import CONTENT, NOUNS, key
from compare.values.pairing import pair_up
from compare.values.quotations import Change
from compare.values.senses import TELLING, sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Word
    from compare.values.alignment import Pair
    from compare.values.told import Told

__all__ = ["find_framed"]

# The figures below were chosen on 50 annotated article pairs with small edits: with them and what
# goes with them, 27 of 35 changed quotations are found instead of 18. No claim of one article
# against any of the other's makes a false one, nor do articles whose marks are taken away.
# Longer replacements are no change of words but another remark.
_LONGEST, _LONGEST_UNMARKED = 4, 3
# So many words in a row beside a change, before and behind it together, and in all where the
# change ends what is quoted; without marks on one side more, since reporters rephrase.
_FRAME, _FRAME_UNMARKED, _AT_THE_END, _INSIDE = 4, 5, 4, 3
# Words of content that tell that both claims report one remark: in the two claims, in the frame.
_COMMON, _FRAMING = 3, 3
# Words in a row that need no content.
_LONG_FRAME = 6
# This share of the shorter quotation stands in the other claim word for word.
_SAME, _SAME_UNMARKED = 0.6, 0.6
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
        marked = a.home(change.a0, change.a1) >= 0, b.home(change.b0, change.b1) >= 0
        if all(marked) and _both_marked(a, b, place):
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


def _one_marked(a: Told, b: Told, place: _Place, left: bool) -> bool:
    change = place.change
    if max(change.a1 - change.a0, change.b1 - change.b0) > _LONGEST_UNMARKED:
        return False
    if _share(a, b, change, left) < _SAME_UNMARKED:
        return False
    if not _one_kind(a.words[change.a0 : change.a1], b.words[change.b0 : change.b1]):
        return False
    framing = (all(map(_framing, pair)) for pair in _frame(a, b, place))
    if sum(framing) < _FRAMING and place.frame < _LONG_FRAME:
        return False
    around = place.between and place.frame >= _FRAME_UNMARKED
    return around or _ends_both(a, b, place)


def _framing(word: Word) -> bool:
    """Whether a word says what a remark is about, and not that it is one."""
    return word.pos in CONTENT and word.lemma not in TELLING


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


def _one_kind(mine: tuple[Word, ...], theirs: tuple[Word, ...]) -> bool:
    """Whether other words of the same part of speech stand in one place, and no other phrase."""
    senses = [{sense(k) for w in words if (k := key(w))} for words in (mine, theirs)]
    if not all(senses) or senses[0] & senses[1] or any(w.pos == "ADP" for w in (*mine, *theirs)):
        return False
    kinds = {w.pos.replace("PROPN", "NOUN") for w in (mine[-1], theirs[-1])}
    return len(kinds) == 1
