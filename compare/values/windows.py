"""A short quotation laid along a longer one: the same words but for one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.keys import content_keys
from compare.values.quotations import Change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.framed import Told

__all__ = ["find_windows"]

# A shorter quotation says too little; a longer one is compared by difflib.
_SHORTEST, _LONGEST = 2, 8
# A quotation of so many words may differ in two of them.
_LONG = 6
# Words of content that the two sentences share beside the quotation, where the same words in it
# are few or only one of them has content.
_COMMON, _FEW = 3, 3


def find_windows(a: Told, b: Told) -> Iterator[Change]:
    """Where a short quotation in one claim has another word than a stretch of one in the other."""
    for left in a.quotations:
        for right in b.quotations:
            if len(left) <= len(right) and _SHORTEST <= len(left) <= _LONGEST:
                yield from _laid(a, b, left, right)
            elif _SHORTEST <= len(right) <= _LONGEST:
                for c in _laid(b, a, right, left):
                    yield Change(c.b0, c.b1, c.a0, c.a1)


def _laid(a: Told, b: Told, short: range, long: range) -> Iterator[Change]:
    """The one place in which a short quotation differs from a stretch of a long one."""
    for at in range(long.start, long.stop - len(short) + 1):
        shift = at - short.start
        other = [n for n in short if not _same(a, b, n, n + shift)]
        if not other or len(other) > 1 + (len(short) >= _LONG) or len(other) == len(short):
            continue
        first, last = other[0], other[-1] + 1
        if last - first == len(other) and _known_again(a, b, set(short) - set(other)):
            yield Change(first, last, first + shift, last + shift)


def _same(a: Told, b: Told, n: int, k: int) -> bool:
    """Whether two words are one, or forms of one noun or verb."""
    left, right = a.words[n], b.words[k]
    forms = left.pos == right.pos and left.pos in {"NOUN", "VERB"} and left.lemma == right.lemma
    return forms or a.forms[n] == b.forms[k]


def _known_again(a: Told, b: Told, same: set[int]) -> bool:
    """Whether the same words, with what else the sentences share, tell one remark."""
    words = [a.words[n] for n in same]
    found = content_keys(words)
    if not found or not any(w.pos in {"NOUN", "PROPN", "VERB", "ADJ"} for w in words):
        return False
    much = len(same) >= _FEW and len(found) > 1
    return much or len((a.keys & b.keys) - found) >= _COMMON
