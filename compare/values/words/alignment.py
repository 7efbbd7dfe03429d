"""Two rows of words laid along each other, the same whichever of the two comes first."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Pair", "Row", "align_words", "pairs_of", "same_runs"]

Row = tuple[str, int, int, int, int]
# The places of one word in either row.
Pair = tuple[int, int]
_TURNED = {"insert": "delete", "delete": "insert"}


def align_words(a: Sequence[str], b: Sequence[str]) -> tuple[Row, ...]:
    """The rows of difflib: what is done to words [i, j) of one to make [k, l) of the other.

    Of several ways to lay two texts along each other, difflib takes another one when they change
    places. So the one that sorts first is always its first, and the rows are turned if need be.
    """
    one, other = tuple(a), tuple(b)
    if one <= other:
        return _rows(one, other)
    rows = _rows(other, one)
    return tuple((_TURNED.get(tag, tag), b0, b1, a0, a1) for tag, a0, a1, b0, b1 in rows)


def same_runs(a: Sequence[str], b: Sequence[str]) -> list[Row]:
    """The runs of words that both have, in order."""
    return [row for row in align_words(a, b) if row[0] == "equal"]


def pairs_of(run: Row) -> Iterator[Pair]:
    """The places of each word of a run."""
    return zip(range(run[1], run[2]), range(run[3], run[4]), strict=True)


@lru_cache(maxsize=4096)
def _rows(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[Row, ...]:
    return tuple(SequenceMatcher(None, a, b, autojunk=False).get_opcodes())
