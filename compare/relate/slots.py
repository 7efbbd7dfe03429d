"""Where two claims tell the same with other words in one place: the same slot, another filling."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.words.alignment import align_words, pairs_of
from compare.values.words.keys import CONTENT, key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Word
    from compare.relate.sides import Side
    from compare.values.words.alignment import Row

__all__ = ["Slot", "find_slots", "likeness", "rest_shared", "shared_share", "words_in_common"]

# A filling of more words than this is no longer one thing said differently.
_LONGEST = 6
_LEAST_SHARED = 4
_NAMED = frozenset({"PERSON", "GPE", "LOC"})


@dataclass(frozen=True, slots=True)
class Slot:
    """Words of one side that stand where the other side has other words.

    ``before`` and ``after`` count the content words in a row that both sides share on either
    side of the slot.
    """

    a: tuple[Word, ...]
    b: tuple[Word, ...]
    before: int
    after: int


def find_slots(a: Side, b: Side) -> tuple[Slot, ...]:
    """The slots of two sides whose claims share words around them, in order of the first side."""
    return a.once(_all_slots, b)


def _all_slots(a: Side, b: Side) -> tuple[Slot, ...]:
    return tuple(_slots(a, b))


def likeness(a: Side, b: Side) -> float:
    """The share of the content words of the side with fewer that the other has too, 0 to 1.

    Names of persons and places are left out; fewer than four words in common count as none.
    """
    mine, theirs = a.once(_keys), b.once(_keys)
    shared = len(mine & theirs)
    return shared / min(len(mine), len(theirs)) if shared >= _LEAST_SHARED else 0.0


def shared_share(a: Side, b: Side, more: int = 0) -> float:
    """As ``likeness``, but for passages of few words: two in common count for half as much.

    ``more`` words are known to be in common by their sense.
    """
    mine, theirs = a.once(_keys), b.once(_keys)
    shared = len(mine & theirs) + more
    least = min(len(mine), len(theirs))
    return shared / least * min(1.0, shared / _LEAST_SHARED) if least else 0.0


def rest_shared(a: Side, b: Side, more: int = 0) -> float:
    """The share of content words in common, leaving out the one that tells an opposite.

    ``more`` words are known to be in common by their sense. 1 for a passage of no more than two
    words, of which so much cannot be asked.
    """
    mine, theirs = a.once(_keys), b.once(_keys)
    least = min(len(mine), len(theirs)) - 1
    return (len(mine & theirs) + more) / least if least > 1 else 1.0


def words_in_common(a: Side, b: Side) -> float:
    """The share of all words of two sides that both have, in any order, 0 to 1 (Dice)."""
    mine, theirs = a.once(_forms), b.once(_forms)
    count = mine.total() + theirs.total()
    return 2 * (mine & theirs).total() / count if count else 0.0


def _slots(a: Side, b: Side) -> Iterator[Slot]:
    left, right = ([w for w, _ in side.plain] for side in (a, b))
    rows = align_words(a.forms, b.forms)
    shared = [_content(left, right, row) for row in rows]
    for n, (tag, a0, a1, b0, b1) in enumerate(rows):
        if tag != "replace" or max(a1 - a0, b1 - b0) > _LONGEST:
            continue
        before, after = shared[n - 1] if n else 0, shared[n + 1] if n + 1 < len(rows) else 0
        if before or after:
            yield Slot(tuple(left[a0:a1]), tuple(right[b0:b1]), before, after)


def _forms(side: Side) -> Counter[str]:
    return Counter(side.forms)


def _keys(side: Side) -> frozenset[str]:
    words = (w for w in side.words() if w.pos in CONTENT and w.entity not in _NAMED)
    return frozenset(key(w) for w in words) - {""}


def _content(left: Sequence[Word], right: Sequence[Word], row: Row) -> int:
    """How many words of a run carry content on both sides; 0 for words that are not the same."""
    if row[0] != "equal":
        return 0
    return sum({left[i].pos, right[k].pos} <= CONTENT for i, k in pairs_of(row))
