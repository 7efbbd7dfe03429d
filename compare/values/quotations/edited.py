"""What an editor put into a quotation or left out of it: brackets, and ellipses."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.parsed import Word

__all__ = ["Edit", "find_edits", "in_one_word", "touched"]

_EDITED = re.compile(r"\[[^\]]{0,300}\]|\([^)]{0,300}\)|\.\s?\.\s?\.|…")


@dataclass(frozen=True, slots=True)
class Edit:
    """A bracket or an ellipsis."""

    start: int
    end: int


def find_edits(text: str, quotations: Iterable[tuple[int, int]]) -> Iterator[Edit]:
    """The brackets and ellipses within quotations, in order."""
    for start, end in quotations:
        for found in _EDITED.finditer(text[start:end]):
            yield Edit(start + found.start(), start + found.end())


def in_one_word(words: Sequence[Word], edits: Iterable[Edit]) -> tuple[Word, ...]:
    """The words with the first one of each bracket for all of it.

    It mostly stands for one that the speaker said: for "it" in "to mend [the old dam]".
    """
    starts = [w.start for w in words]
    left_out: set[int] = set()
    for edit in edits:
        left_out.update(range(bisect_left(starts, edit.start) + 1, bisect_left(starts, edit.end)))
    return tuple(w for i, w in enumerate(words) if i not in left_out)


def touched(words: Sequence[Word], edits: Iterable[Edit]) -> frozenset[int]:
    """The indices of the words in a bracket, and of those right behind one or an ellipsis."""
    starts = [w.start for w in words]
    found: set[int] = set()
    for edit in edits:
        first, last = bisect_left(starts, edit.start), bisect_left(starts, edit.end)
        behind = bisect_right(starts, edit.start)
        found.update(range(first, last + (last > first)))
        if behind > 0 and words[behind - 1].end <= edit.start:
            found.add(behind)
    return frozenset(found - {len(words)})
