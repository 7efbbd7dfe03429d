"""Words replaced in quotation marks, seen with the words around the marks.

One source may quote a few words of what the other quotes at length, or leave the marks out.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from compare.values.keys import CONTENT, key
from compare.values.quotations import Change, Quoted, align_words
from compare.values.senses import TELLING, sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Word

__all__ = ["Told", "find_framed"]

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


@dataclass(frozen=True)
class Told(Quoted):
    """The words of a sentence; ``marks`` has the number of the quotation of each, -1 outside.

    ``keys`` are the words of content of the whole sentence.
    """

    marks: tuple[int, ...] = ()
    keys: frozenset[str] = frozenset()

    @cached_property
    def quotations(self) -> tuple[range, ...]:
        """The indices of the words of each quotation."""
        homes = sorted(set(self.marks) - {-1})
        firsts = [self.marks.index(home) for home in homes]
        return tuple(
            range(first, first + self.marks.count(home))
            for first, home in zip(firsts, homes, strict=True)
        )

    def near(self, quotation: range) -> Told:
        """A quotation with the words around it."""
        first, last = max(0, quotation.start - _NEAR), quotation.stop + _NEAR
        touched = frozenset(n - first for n in self.open if first <= n < last)
        words, marks = self.words[first:last], self.marks[first:last]
        return Told(words, words[0].start, words[-1].end, touched, marks, self.keys)

    def home(self, first: int, last: int) -> int:
        """The quotation that the words [first, last) stand in, all of them; -1 for none."""
        homes = set(self.marks[first:last])
        return homes.pop() if len(homes) == 1 else -1

    def quoted_part(self, first: int, last: int) -> tuple[int, int]:
        """Of the words [first, last) those of the first quotation among them, or all."""
        inside = [n for n in range(first, last) if self.marks[n] >= 0]
        if not inside:
            return first, last
        home = self.marks[inside[0]]
        return inside[0], 1 + max(n for n in inside if self.marks[n] == home)

    def says(self, first: int, last: int) -> bool:
        """Whether one of the words [first, last) carries content."""
        return self.content(first, last) > 0

    def ends(self, last: int) -> bool:
        """Whether what is quoted, or the claim, ends before a word."""
        return last == len(self.words) or self.marks[last] != self.marks[last - 1]


@dataclass(frozen=True, slots=True)
class _Place:
    """A change with the numbers of words that are the same right before and behind it."""

    change: Change
    before: int
    after: int


def find_framed(a: Told, b: Told) -> Iterator[Change]:
    """The words of a quotation for which the other claim has others in the same frame.

    What surrounds two short quotations may stand in another order, so they are also compared alone.
    """
    yield from _framed(a, b)
    for left in a.quotations:
        for right in b.quotations:
            if min(len(left), len(right)) <= _SHORT:
                i, k = max(0, left.start - _NEAR), max(0, right.start - _NEAR)
                for c in _framed(a.near(left), b.near(right)):
                    yield Change(c.a0 + i, c.a1 + i, c.b0 + k, c.b1 + k)


def _framed(a: Told, b: Told) -> Iterator[Change]:
    for place in _places(a, b):
        change = place.change
        if change.a0 == change.a1 or change.b0 == change.b1:
            continue
        marked = a.home(change.a0, change.a1) >= 0, b.home(change.b0, change.b1) >= 0
        if all(marked) and _both_marked(a, b, place):
            yield change
        if any(marked) and not all(marked) and _one_marked(a, b, place, marked[0]):
            yield change


def _places(a: Told, b: Told) -> Iterator[_Place]:
    """Where one claim has other words; of words in and outside of marks, those inside."""
    rows = align_words(a.forms, b.forms)
    for n, (tag, a0, a1, b0, b1) in enumerate(rows):
        if tag != "replace":
            continue
        left, right = a.quoted_part(a0, a1), b.quoted_part(b0, b1)
        before = rows[n - 1][2] - rows[n - 1][1] if n else 0
        after = rows[n + 1][2] - rows[n + 1][1] if n + 1 < len(rows) else 0
        if a.says(a0, left[0]) or b.says(b0, right[0]):
            before = 0
        if a.says(left[1], a1) or b.says(right[1], b1):
            after = 0
        if max(left[1] - left[0], right[1] - right[0]) <= _LONGEST:
            yield _Place(Change(*left, *right), before, after)


def _both_marked(a: Told, b: Told, place: _Place) -> bool:
    change, frame = place.change, place.before + place.after
    share = max(_share(a, b, change, True), _share(a, b, change, False))
    if share < _SAME:
        return False
    nouns = sum(w.pos in {"NOUN", "PROPN"} and bool(key(w)) for w in _frame(a, place))
    if len(a.keys & b.keys) < _COMMON and not (nouns and frame > _FRAME):
        return False
    if min(place.before, place.after) and frame >= _FRAME:
        return True
    inside = min(_inside(a, change.a0, place), _inside(b, change.b0, place))
    return _ends_both(a, b, place) and inside >= _INSIDE


def _one_marked(a: Told, b: Told, place: _Place, left: bool) -> bool:
    change = place.change
    if max(change.a1 - change.a0, change.b1 - change.b0) > _LONGEST_UNMARKED:
        return False
    if _share(a, b, change, left) < _SAME_UNMARKED:
        return False
    if not _one_kind(a.words[change.a0 : change.a1], b.words[change.b0 : change.b1]):
        return False
    frame = place.before + place.after
    content = sum(w.pos in CONTENT and w.lemma not in TELLING for w in _frame(a, place))
    if content < _FRAMING and frame < _LONG_FRAME:
        return False
    around = min(place.before, place.after) and frame >= _FRAME_UNMARKED
    return bool(around) or _ends_both(a, b, place)


def _ends_both(a: Told, b: Told, place: _Place) -> bool:
    """Whether a word for a word ends both, behind a run of the same words."""
    change = place.change
    single = (change.a1 - change.a0, change.b1 - change.b0) == (1, 1)
    return single and place.before >= _AT_THE_END and a.ends(change.a1) and b.ends(change.b1)


def _inside(one: Told, first: int, place: _Place) -> int:
    """How many of the same words right before a change stand in its quotation."""
    home = one.marks[first]
    return sum(m == home for m in one.marks[first - place.before : first])


def _frame(a: Told, place: _Place) -> tuple[Word, ...]:
    change = place.change
    before = a.words[change.a0 - place.before : change.a0]
    return (*before, *a.words[change.a1 : change.a1 + place.after])


def _share(a: Told, b: Told, change: Change, left: bool) -> float:
    """How much of the quotation around a change the other claim has too, 0 to 1."""
    one, first, last = (a, change.a0, change.a1) if left else (b, change.b0, change.b1)
    rows = [r for r in align_words(a.forms, b.forms) if r[0] == "equal"]
    same = {n for r in rows for n in (range(r[1], r[2]) if left else range(r[3], r[4]))}
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
