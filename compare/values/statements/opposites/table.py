"""Reads the lexicon of opposites: which words stand on which end of which axis."""

from __future__ import annotations

from typing import NamedTuple

from compare.values.statements.contraries.antonyms import Stand
from compare.values.statements.opposites.daily_life import DAILY_LIFE
from compare.values.statements.opposites.harm_and_rescue import HARM_AND_RESCUE
from compare.values.statements.opposites.public_life import PUBLIC_LIFE
from compare.values.statements.opposites.work_and_play import WORK_AND_PLAY

__all__ = ["MOVING", "PERSONAL", "Entry", "entries"]

# One axis a line: words for the one end, a bar, words for the other. A verb stands as it is; "n:"
# before a word marks a noun, "a:" an adjective, "r:" an adverb, "p:" a preposition with what
# follows it. The words of a phrase are joined by "_"; other words may stand between them. An axis
# is known by its first word; those of several lines that have one are told apart by a number.
# "~" before a line: things move on it, so that both must be told of what is called the same.
# "@" before a line: different parties may stand on its two ends, as in a match or in an argument.
MOVING, PERSONAL = "~", "@"
_TABLES = (PUBLIC_LIFE, HARM_AND_RESCUE, WORK_AND_PLAY, DAILY_LIFE)


class Entry(NamedTuple):
    """The words of a phrase behind its first, and where the phrase stands."""

    rest: tuple[str, ...]
    stand: Stand


def _read() -> dict[tuple[str, str], tuple[Entry, ...]]:
    found: dict[tuple[str, str], list[Entry]] = {}
    lines = [line for table in _TABLES for line in table.strip().splitlines()]
    for number, line in enumerate(lines):
        ends = [part.split() for part in line.split("|")]
        axis = f"{ends[0][0]} {number}"
        for positive, words in zip((True, False), ends, strict=True):
            for word in words:
                kind, _, bare = word.lstrip(PERSONAL + MOVING).rpartition(":")
                first, *rest = bare.split("_")
                entry = Entry(tuple(rest), Stand(axis, positive))
                found.setdefault((kind or "v", first), []).append(entry)
    return {key: tuple(sorted(told, key=lambda e: -len(e.rest))) for key, told in found.items()}


_ENTRIES = _read()


def entries(kind: str, word: str) -> tuple[Entry, ...]:
    """The entries that a word of a kind ("v", "n", "a", "r", "p") begins, the longest first."""
    return _ENTRIES.get((kind, word), ())
