"""Finds the headline of a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.model import BoilerplateReason

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.read.lines import Line

__all__ = ["find_headline"]

_LONGEST = 200  # characters; the longest of 1,748 headlines of real articles has 180
_WORDIEST = 25  # words of a first sentence that ends in a full stop and may still be a headline
# The end of a sentence with another behind it, and what a lead tells of: who said so, and when.
_NEXT_SENTENCE = re.compile(
    r"(?<![\w.])(?!(?:Brig|Capt|Cmdr|Messrs|Prof|Sens|Sept|Supt)\.)"
    r"(?:[a-z]{3,}|\w{4,}|\d+)[.!?][\"”’]?\s+[\"“‘]?[^\W\d_a-z]"
)
_TOLD = re.compile(
    r"\b(?:said|says|told|announced|reported|according to"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_STOPPED = re.compile(r"\.[\"”’]?$")
_ABOVE = frozenset(  # what may stand over a headline
    {
        BoilerplateReason.BYLINE,
        BoilerplateReason.COPYRIGHT,
        BoilerplateReason.CREDIT,
        BoilerplateReason.NAVIGATION,
        BoilerplateReason.TIMESTAMP,
    }
)


def find_headline(lines: Sequence[Line], reasons: Mapping[int, BoilerplateReason]) -> int | None:
    """The number of the line that is the headline, or None.

    ``reasons`` says which lines are boilerplate from end to end. The headline is the first line
    that is no date, byline or the like, if a blank line or boilerplate follows it, or if the
    text has no blank lines at all.
    """
    first = next((n for n in range(len(lines)) if reasons.get(n) not in _ABOVE), None)
    if first is None or first + 1 >= len(lines) or not _reads_like_one(lines[first].plain):
        return None
    line, following = lines[first], lines[first + 1]
    alone = following.block != line.block or first + 1 in reasons
    one_block = lines[-1].block == lines[0].block
    return first if alone or one_block else None


def _reads_like_one(plain: str) -> bool:
    """Whether a line may be a headline, and is not the first sentences of the story."""
    plain = plain.strip()
    if len(plain) > _LONGEST:
        return False
    if _STOPPED.search(plain) and _NEXT_SENTENCE.search(plain):
        return False
    return not plain.endswith(".") or not (_TOLD.search(plain) or len(plain.split()) > _WORDIEST)
