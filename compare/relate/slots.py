"""Where two claims tell the same with other words in one place: the same slot, another filling."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from compare.values.keys import CONTENT, fold, key
from compare.values.senses import sense

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Word
    from compare.relate.sides import Side

__all__ = ["Slot", "find_slots", "likeness"]

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


def find_slots(a: Side, b: Side) -> Iterator[Slot]:
    """The slots of two sides whose claims share words around them, in order of the first side."""
    left, right = _kept(a.words()), _kept(b.words())
    matcher = SequenceMatcher(None, _forms(left), _forms(right), autojunk=False)
    blocks = matcher.get_matching_blocks()
    i = j = 0
    before = 0
    for block in blocks:
        mine, theirs = left[i : block.a], right[j : block.b]
        after = _content(left[block.a : block.a + block.size])
        if mine and theirs and max(len(mine), len(theirs)) <= _LONGEST and (before or after):
            yield Slot(tuple(mine), tuple(theirs), before, after)
        i, j, before = block.a + block.size, block.b + block.size, after


def likeness(a: Side, b: Side) -> float:
    """The share of the content words of the side with fewer that the other has too, 0 to 1.

    Names of persons and places are left out; fewer than four words in common count as none.
    """
    mine, theirs = (
        {key(w) for w in s.words() if w.pos in CONTENT and w.entity not in _NAMED} - {""}
        for s in (a, b)
    )
    shared = len(mine & theirs)
    return shared / min(len(mine), len(theirs)) if shared >= _LEAST_SHARED else 0.0


def _kept(words: Sequence[Word]) -> list[Word]:
    return [w for w in words if fold(w.text)]


def _forms(words: Sequence[Word]) -> list[str]:
    return [(sense(key(w)) if w.pos in CONTENT else "") or fold(w.text) for w in words]


def _content(words: Sequence[Word]) -> int:
    return sum(w.pos in CONTENT for w in words)
