"""Finds text that sources took over from one agency: long runs of the same words, unquoted."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from compare.values.words.keys import CONTENT, fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from compare.parsed import Word
    from compare.relate.sides import Side

__all__ = ["shared_origins"]

# Two writers do not hit on the same twelve words in a row by themselves.
_LONG = 12
# A shorter run counts if it is most of a sentence.
_LEAST = 8
_MOST = 0.75
# A run of titles and names alone is no text that was taken over.
_LEAST_CONTENT = 4


def shared_origins(sides: Sequence[Side]) -> tuple[tuple[str, ...], ...]:
    """Ids of sources that carry the same text in this fact, in order; () if none do.

    Any two of a group share a text. Where A and C have one and B and D another these are two
    groups; what A shares with B alone and B with C alone, too.
    """
    shared: dict[Side, set[Side]] = {side: set() for side in sides}
    for a, b in combinations(sides, 2):
        if a.once(_one_origin, b):  # they may meet in many facts
            shared[a].add(b)
            shared[b].add(a)
    return tuple(tuple(side.source for side in sides if side in g) for g in _groups(sides, shared))


def _groups(sides: Sequence[Side], shared: Mapping[Side, set[Side]]) -> list[set[Side]]:
    """Groups that cover every pair that shares a text, each grown as far as all of it do.

    They are grown in the order of the words, so that it does not matter which source comes first,
    and told in that of the sources.
    """
    found: list[set[Side]] = []
    by_words = sorted(sides, key=lambda side: side.stretches)
    for a, b in combinations(by_words, 2):
        if b not in shared[a] or any({a, b} <= group for group in found):
            continue
        group = {a, b}
        for side in by_words:
            if group <= shared[side]:
                group.add(side)
        found.append(group)
    return sorted(found, key=lambda group: [n for n, side in enumerate(sides) if side in group])


def _one_origin(a: Side, b: Side) -> bool:
    """Whether two sides carry the same text."""
    return any(_taken_over(x, y) for x in a.once(_texts) for y in b.once(_texts))


def _texts(side: Side) -> tuple[_Text, ...]:
    return tuple(_read(side))


@dataclass(frozen=True, slots=True)
class _Text:
    """The words of a claim; None for one in quotation marks, which everybody may repeat."""

    words: list[Word | None]
    forms: list[str | None]
    runs: frozenset[tuple[str | None, ...]]


def _read(side: Side) -> Iterator[_Text]:
    parsed = side.evidence.parsed
    for sentence, inside in side.pieces():
        kept = [w for i in inside if fold((w := sentence.words[i]).text)]
        words = [None if parsed.is_quoted(w) else w for w in kept]
        forms = [None if w is None else fold(w.text) for w in words]
        runs = (tuple(forms[i : i + _LEAST]) for i in range(len(forms) - _LEAST + 1))
        yield _Text(words, forms, frozenset(run for run in runs if None not in run))


def _taken_over(a: _Text, b: _Text) -> bool:
    if a.runs.isdisjoint(b.runs):
        return False
    shorter = min(len(a.words), len(b.words))
    for run in _runs(a, b):
        content = sum(all(map(_tells, pair)) for pair in run)
        most = len(run) >= _LEAST and len(run) >= _MOST * shorter
        if content >= _LEAST_CONTENT and (len(run) >= _LONG or most):
            return True
    return False


def _tells(word: Word | None) -> bool:
    """Whether a word carries content and is no part of a name."""
    return word is not None and word.pos in CONTENT - {"PROPN"} and not word.entity


def _runs(a: _Text, b: _Text) -> Iterator[list[tuple[Word | None, Word | None]]]:
    """The longest runs of words that both have, from every place on where one may begin."""
    left, right = a.forms, b.forms
    lengths = [0] * (len(right) + 1)
    for i, form in enumerate(left):
        row = [0] * (len(right) + 1)
        for j, other in enumerate(right):
            if form is not None and form == other:
                row[j + 1] = lengths[j] + 1
                if row[j + 1] >= _LEAST:
                    first = i - row[j + 1] + 1
                    mine, theirs = a.words[first : i + 1], b.words[j - i + first : j + 1]
                    yield list(zip(mine, theirs, strict=True))
        lengths = row
