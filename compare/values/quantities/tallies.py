"""How a match or a vote ended: "3-1", "by 12 to 9", "by six votes to three"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.values.quantities.numerals import read_numeral
from compare.values.words.digits import is_digits

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SCORING", "counted_votes", "is_result", "is_tally"]

SCORING = re.compile(
    r"\b(?:w[io]n|wins|winning|beat|beats|beaten|defeat\w*|victor\w*|los[est]\w*|leads?|led"
    r"|thrash\w*|rout(?:s|ed)?|edg(?:es|ed)|crush(?:es|ed)|trounc\w*"
    r"|scored?|scoring|votes?|voted|voting|draw|drew|drawn|tied?|record|margin|goals?|decision)\b"
)
_DASHES = frozenset("-–")
_LONGEST = 3


def is_tally(texts: Sequence[str], at: int) -> bool:
    """Whether "N to M" is how a vote went: "by 12 to 9", "voted 12 to 9"; a range would rise."""
    if texts[at + 1] != "to" or not (is_digits(texts[at]) and is_digits(texts[at + 2])):
        return False
    before = texts[max(0, at - 2) : at]
    led = before[-1:] in (["by"], ["voted"]) or before == ["vote", "of"]
    return led and int(texts[at]) > int(texts[at + 2]) and any(t[:4] == "vote" for t in texts)


def counted_votes(texts: Sequence[str], at: int) -> tuple[tuple[float, float], int] | None:
    """Both numbers of "by six votes to three" and "a majority of ten to two", the larger first.

    With the number of their tokens.
    """
    votes = list(texts[at + 1 : at + 3]) == ["votes", "to"]
    before = texts[max(0, at - 2) : at]
    if not (votes or texts[at + 1 : at + 2] == ["to"]):
        return None
    if not (before[-1:] == ["by"] and votes) and list(before) != ["majority", "of"]:
        return None
    second = at + 2 + votes
    found = [read_numeral([t]) for t in (texts[at], *texts[second : second + 1])]
    counts = [n.amount.low for n in found if n is not None and n.amount.exact and n.length == 1]
    return ((max(counts), min(counts)), second + 1 - at) if len(counts) > 1 else None


def is_result(texts: Sequence[str], at: int) -> bool:
    """Whether a number behind a name begins how a match ended: "beat Lund 3-1"; no "737-200"."""
    if len(texts) < at + 3 or texts[at + 1] not in _DASHES:
        return False
    both = texts[at], texts[at + 2]
    short = all(is_digits(t) and len(t) <= _LONGEST for t in both)
    return short and SCORING.search(" ".join(texts[:at])) is not None
