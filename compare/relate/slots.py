"""Where two claims tell the same with other words in one place: the same slot, another filling."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from compare.values.keys import CONTENT, key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Word
    from compare.relate.sides import Side

__all__ = ["Slot", "find_slots", "likeness", "shared_share"]

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
    found: tuple[Slot, ...] | None = a.told.get((find_slots, b))
    if found is None:
        found = a.told[find_slots, b] = tuple(_slots(a, b))
    return found


def likeness(a: Side, b: Side) -> float:
    """The share of the content words of the side with fewer that the other has too, 0 to 1.

    Names of persons and places are left out; fewer than four words in common count as none.
    """
    mine, theirs = _keys(a), _keys(b)
    shared = len(mine & theirs)
    return shared / min(len(mine), len(theirs)) if shared >= _LEAST_SHARED else 0.0


def shared_share(a: Side, b: Side) -> float:
    """As ``likeness``, but for passages of few words: two in common count for half as much."""
    mine, theirs = _keys(a), _keys(b)
    shared = len(mine & theirs)
    least = min(len(mine), len(theirs))
    return shared / least * min(1.0, shared / _LEAST_SHARED) if least else 0.0


def _slots(a: Side, b: Side) -> Iterator[Slot]:
    left, right = _kept(a), _kept(b)
    matcher = SequenceMatcher(None, a.forms, b.forms, autojunk=False)
    blocks = matcher.get_matching_blocks()
    i = j = 0
    before = 0
    for block in blocks:
        mine, theirs = left[i : block.a], right[j : block.b]
        after = _content(left[block.a : block.a + block.size])
        if mine and theirs and max(len(mine), len(theirs)) <= _LONGEST and (before or after):
            yield Slot(tuple(mine), tuple(theirs), before, after)
        i, j, before = block.a + block.size, block.b + block.size, after


def _keys(side: Side) -> frozenset[str]:
    found: frozenset[str] | None = side.told.get(_keys)
    if found is None:
        words = (w for w in side.words() if w.pos in CONTENT and w.entity not in _NAMED)
        found = side.told[_keys] = frozenset(key(w) for w in words) - {""}
    return found


def _kept(side: Side) -> list[Word]:
    """The words that are no marks."""
    return [w for w, f in zip(side.words(), side.folds, strict=True) if f]


def _content(words: Sequence[Word]) -> int:
    return sum(w.pos in CONTENT for w in words)
