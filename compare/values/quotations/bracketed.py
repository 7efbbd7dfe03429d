"""What of a change in a quotation speakers said themselves, where an editor put a word in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Word
    from compare.values.quotations.quotations import Change, Quoted

__all__ = ["told_by_speakers"]

# Characters between a word and the one in a bracket behind it: an ellipsis has more.
_BRACKET = 2


def told_by_speakers(a: Quoted, b: Quoted, change: Change) -> Change | None:
    """What of a change both speakers said; None where an editor put in or left out some of it.

    A bracket at its end that stands for a pronoun is left out with that: of "to mend [the dam]"
    and "to close it" that are "mend" and "close".
    """
    edited = _edited(a, change.a0, change.a1), _edited(b, change.b0, change.b1)
    if not any(edited):
        return change
    mine, theirs = a.words[change.a0 : change.a1], b.words[change.b0 : change.b1]
    left, right = (mine, theirs) if edited[0] else (theirs, mine)
    alone = not all(edited) and min(len(left), len(right)) > 1
    if not alone or right[-1].pos != "PRON" or not _bracket_at_end(left, edited[0] or edited[1]):
        return None
    return replace(change, a1=change.a1 - 1, b1=change.b1 - 1)


def _edited(quoted: Quoted, first: int, last: int) -> frozenset[int]:
    """Where among some words and the next one an editor put in or left out something."""
    return frozenset(i - first for i in quoted.open if first <= i <= last)


def _bracket_at_end(words: Sequence[Word], edited: frozenset[int]) -> bool:
    """Whether nothing but the last of the words is in a bracket, which touches the next one."""
    last = len(words) - 1
    return edited == {last, last + 1} and words[last].start - words[last - 1].end <= _BRACKET
