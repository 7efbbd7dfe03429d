"""Which sources stand together, on a point of a divergence or with all their words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.report.clean import one_line
from compare.values.quantities.numerals import read_numeral

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from compare.model import Divergence, Fact, Report

__all__ = ["Camp", "camps", "loners", "same_words"]

_PIECE = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+")
_ARTICLES = frozenset({"a", "an", "the"})
# Beside one of these a number is a bound, or not itself: "30" and "at least 30" are two values.
_BOUNDS = frozenset(
    "about above almost at below fewer less more most nearly no not over than under up".split()
)
# Beside a number these say that it is an age, which the number alone may be as well.
_AGE = frozenset({"age", "aged", "old"})
# Of two sides each is a camp by itself: they conflict.
_LEAST_SIDES = 3


@dataclass(frozen=True, slots=True)
class Camp:
    """Sources with one value, by each way in which they write it."""

    wordings: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """All sources of the camp, in order."""
        return tuple(sorted(source for _, sources in self.wordings for source in sources))

    @property
    def words(self) -> str:
        """The value as the first of them writes it."""
        return self.wordings[0][0]


def camps(report: Report, divergence: Divergence) -> tuple[Camp, ...]:
    """The sides of a divergence, those of one value together: "16-year-old" and "aged 16"."""
    same_words: dict[str, tuple[str, list[str]]] = {}
    for side in divergence.sides:
        words = one_line(report.source(side.source).plain(side.start, side.end))
        same_words.setdefault(words.casefold(), (words, []))[1].append(side.source)
    wordings = [(words, tuple(sources)) for words, sources in same_words.values()]
    apart = tuple(Camp((wording,)) for wording in wordings)
    if len(divergence.sides) < _LEAST_SIDES:
        return apart
    together = tuple(map(Camp, _grouped(wordings)))
    return together if len(together) > 1 else apart


def loners(report: Report, fact: Fact) -> frozenset[str]:
    """The sources that are alone with their value where two or more others have one in common."""
    found: set[str] = set()
    for divergence in fact.divergences:
        sizes = [camp.sources for camp in camps(report, divergence)]
        if max(map(len, sizes), default=0) > 1:
            found.update(sources[0] for sources in sizes if len(sources) == 1)
    return frozenset(found)


def same_words(said: Mapping[str, Hashable]) -> list[tuple[str, ...]]:
    """The sources of a fact by what each says on it; those that say the same stand together.

    Two never do: their words are there to be compared.
    """
    if len(said) < _LEAST_SIDES:
        return [(source,) for source in said]
    together: dict[Hashable, list[str]] = {}
    for source, words in said.items():
        together.setdefault(words, []).append(source)
    return [tuple(sources) for sources in together.values()]


_Wording = tuple[str, tuple[str, ...]]


def _grouped(wordings: Sequence[_Wording]) -> list[tuple[_Wording, ...]]:
    groups: list[list[_Wording]] = []
    for wording in wordings:
        home = next((g for g in groups if all(_one_value(wording[0], w) for w, _ in g)), None)
        if home is None:
            groups.append([wording])
        else:
            home.append(wording)
    return [tuple(group) for group in groups]


def _one_value(one: str, other: str) -> bool:
    """Whether two wordings have the same numbers, and none has words that make it another value."""
    (numbers, words), (others, rest) = _read(one), _read(other)
    if numbers != others:
        return False
    if not numbers:
        return words == rest
    return (words <= rest or rest <= words) and not (words ^ rest) & _BOUNDS


def _read(words: str) -> tuple[tuple[float, ...], frozenset[str]]:
    """The numbers in some words, and the other words without articles and plural endings."""
    tokens = [t for t in _PIECE.findall(words.casefold()) if t not in _ARTICLES]
    numbers, rest, at = [], set(), 0
    while at < len(tokens):
        number = read_numeral(tokens[at:])
        if number is None or number.vague:
            rest.add(tokens[at].removesuffix("s"))
            at += 1
        else:
            numbers += [number.amount.low, number.amount.high]
            at += number.length
    return tuple(numbers), frozenset(rest - _AGE if numbers else rest)
