"""An annotated event: two articles, their sentences, and what each reader marked in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from compare.model import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Article, DivergenceKind, Passage, Span

__all__ = ["ADDERS", "COARSE", "SIDES", "Event", "Link", "Marked", "Pair", "Point", "Sides"]

Pair = tuple[int, int]  # the numbers of a sentence of the first and one of the second article
Sides = tuple["Passage", "Passage"]

# The ids of an event's two sources, in their order.
SIDES = ("a", "b")


class Marked(StrEnum):
    """What a reader may mark a link with."""

    AGREE = "agree"
    A_ADDS = "a_adds"
    B_ADDS = "b_adds"
    BOTH_ADD = "both_add"
    ADDS_DETAIL = "adds_detail"
    DIVERGE = "diverge"


COARSE = MappingProxyType(
    {
        Marked.AGREE: Relation.AGREE,
        Marked.A_ADDS: Relation.ADDS_DETAIL,
        Marked.B_ADDS: Relation.ADDS_DETAIL,
        Marked.BOTH_ADD: Relation.ADDS_DETAIL,
        Marked.ADDS_DETAIL: Relation.ADDS_DETAIL,
        Marked.DIVERGE: Relation.DIVERGE,
    }
)

# Who adds, where the mark says it.
ADDERS = MappingProxyType(
    {
        Marked.A_ADDS: frozenset({SIDES[0]}),
        Marked.B_ADDS: frozenset({SIDES[1]}),
        Marked.BOTH_ADD: frozenset(SIDES),
    }
)


@dataclass(frozen=True, slots=True)
class Point:
    """A divergence that a reader marked, with its words in each article."""

    kind: DivergenceKind
    words: Sides


@dataclass(frozen=True, slots=True)
class Link:
    """Sentences of both articles that a reader says report the same."""

    sentences: tuple[frozenset[int], frozenset[int]]
    marked: Marked
    points: tuple[Point, ...] = ()

    def pairs(self) -> Iterator[Pair]:
        """Every pair of sentences of the link."""
        for first in sorted(self.sentences[0]):
            for second in sorted(self.sentences[1]):
                yield first, second


@dataclass(frozen=True, slots=True)
class Event:
    """Two articles with the ids "a" and "b", and what was marked in them.

    ``sentences`` are the sentences of each article, the headline first; ``boilerplate`` the
    numbers of those that are no content. ``readings`` holds the links of each reader.
    """

    name: str
    articles: tuple[Article, Article]
    sentences: tuple[tuple[Span, ...], tuple[Span, ...]]
    boilerplate: tuple[frozenset[int], frozenset[int]]
    readings: tuple[tuple[Link, ...], ...]
