"""Finds the headline of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import BoilerplateReason

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.read.lines import Line

__all__ = ["find_headline"]

_LONGEST = 200  # characters; the longest of 1,748 headlines of real articles has 180
_WORDIEST = 25  # words of a first sentence that ends in a full stop and may still be a headline
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
    plain = plain.strip()
    return len(plain) <= _LONGEST and not (plain.endswith(".") and len(plain.split()) > _WORDIEST)
