"""Round counts told in groups: "two dozen", "half a dozen", "several hundred", "a few thousand"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quantities.amounts import Amount
from compare.values.quantities.number_words import SCALES, TENS, UNITS, Numeral
from compare.values.words.digits import is_digits

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["is_group", "read_group"]

_DOZEN = 12.0
# "Two dozen" is said of 22 to 26, as "a dozen" is of eleven to thirteen.
_LEAST, _MOST = 11.0, 13.0
_HALF_A_DOZEN = (("half", "a", "dozen"), ("half", "-", "dozen"), ("half", "dozen"))
# How many groups each may be of.
_SOME = {
    ("several",): (3.0, 9.9),
    ("a", "few"): (2.0, 9.9),
    ("a", "couple", "of"): (2.0, 3.0),
    ("a", "couple"): (2.0, 3.0),
    ("couple", "of"): (2.0, 3.0),
}
_GROUPS = frozenset({"dozen", *SCALES})
# The tokens up to the last of a group at most: "a couple of hundred".
_LONGEST = 4


def is_group(token: str) -> bool:
    """Whether a token, in lower case, is for a group of so many."""
    return token in _GROUPS


def read_group(tokens: Sequence[str]) -> Numeral | None:
    """The number that the tokens, in lower case, begin with, if it is told in groups."""
    if _GROUPS.isdisjoint(tokens[:_LONGEST]):
        return None
    first = int(tokens[:2] == ["a", "half"])
    for phrase in _HALF_A_DOZEN:
        if tuple(tokens[first : first + len(phrase)]) == phrase:
            return Numeral(Amount.of(_DOZEN / 2), first + len(phrase))
    for words, (low, high) in _SOME.items():
        last = len(words)
        if tuple(tokens[:last]) == words and tokens[last : last + 1] and is_group(tokens[last]):
            size = SCALES.get(tokens[last], _DOZEN)
            return Numeral(Amount(low * size, high * size), last + 1, vague=True)
    return _dozens(tokens)


def _dozens(tokens: Sequence[str]) -> Numeral | None:
    last = 1 + (tokens[1:2] == ["-"])
    if tokens[last : last + 1] != ["dozen"]:
        return None
    count = float(tokens[0]) if is_digits(tokens[0]) else UNITS.get(tokens[0], TENS.get(tokens[0]))
    if not count:
        return None
    return Numeral(Amount(count * _LEAST, count * _MOST), last + 1)
