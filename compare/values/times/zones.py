"""Time zones behind a time of day: "GMT", "Eastern time", "Moscow time", "local time"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SHORT_ZONES", "WORLD_TIME", "read_zone"]

SHORT_ZONES = frozenset("gmt utc est edt pst pdt cst cdt et pt bst cet".split())
WORLD_TIME = frozenset({"gmt", "utc"})
# What stands before "time": zones, and cities and countries whose clocks news goes by.
_NAMED = frozenset(
    """
    alaska amsterdam athens atlantic australian baghdad bangkok beijing berlin brussels cairo
    central china delhi dubai east eastern european greenwich gulf hawaii india indian indonesia
    iran iraq israel istanbul japan jerusalem kabul kong hong korea korean kyiv london los madrid
    angeles mountain moscow nairobi new york pacific pakistan paris rome seoul singapore south
    sydney taipei tehran tokyo turkish uk us west western
    """.split()
)
# Which half of the year it is, and other words without which the zone is the same.
_SEASONS = frozenset({"standard", "daylight", "summer", "mean"})
_SHORT = {"eastern": "et", "us eastern": "et", "pacific": "pt", "us pacific": "pt"}
_SHORT |= {"greenwich": "gmt", "central european": "cet"}
# The most words before "time": "Central European Summer".
_LONGEST = 3


def read_zone(tokens: Sequence[str], at: int) -> tuple[str, int]:
    """The zone behind a time, "" for local time or where none is told, and the token behind it."""
    if tokens[at : at + 2] == ["local", "time"]:
        return "", at + 2
    if at < len(tokens) and tokens[at] in SHORT_ZONES:
        return tokens[at], at + 1
    behind = tokens[at : at + _LONGEST + 1]
    length = behind.index("time") if "time" in behind else 0
    words = [w for w in behind[:length] if w not in _SEASONS]
    if not words or not _NAMED.issuperset(words):
        return "", at
    name = " ".join(words)
    return _SHORT.get(name, name), at + length + 1
