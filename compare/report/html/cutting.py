"""Cuts an article into lines, and each line into pieces that lie under the same claims."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from compare.report.clean import harmless
from compare.report.marks import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Article, Boilerplate, BoilerplateReason, Claim

__all__ = ["Line", "Marked", "Piece", "lines"]

_LINE = re.compile(r"[^\r\n]+")
_BREAK = re.compile(r"\r\n|[\r\n]")


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of an article with the mark it carries."""

    start: int
    end: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class Piece:
    """Visible words under the same claims, mark and boilerplate; ``end`` is their last offset."""

    text: str
    end: int
    claims: tuple[Claim, ...]
    mark: Mark
    reason: BoilerplateReason | None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the article that a reader can see."""

    headline: bool
    pieces: tuple[Piece, ...]


def lines(article: Article, claims: Sequence[Claim], marked: Sequence[Marked]) -> Iterator[Line]:
    """The lines of ``article`` in order; blank ones are left out.

    Where a sentence or boilerplate goes over the end of a line, the text was broken at a width.
    """
    layers = (claims, marked, article.boilerplate)
    edges = sorted({edge for layer in layers for span in layer for edge in (span.start, span.end)})
    for start, end in _joined(article, claims):
        near = _Layers(
            [c for c in claims if c.start < end and c.end > start],
            [m for m in marked if m.start < end and m.end > start],
            [b for b in article.boilerplate if b.start < end and b.end > start],
        )
        pieces = tuple(near.pieces(article, edges, start, end))
        if any(piece.text.strip() for piece in pieces):
            headline = article.headline
            inside = bool(headline and headline.start < end and headline.end > start)
            yield Line(inside, pieces)


def _joined(article: Article, claims: Sequence[Claim]) -> Iterator[tuple[int, int]]:
    """Where the lines stand; those that a stretch runs over are one, unless a blank one parts."""
    layers = ([c.sentence for c in claims], article.boilerplate)
    over = sorted((span.start, span.end) for layer in layers for span in layer)
    begins, reach = [a for a, _ in over], list(accumulate((z for _, z in over), max))
    begun: int | None = None
    last = 0
    for match in _LINE.finditer(article.text):
        start, end = match.span()
        before = bisect_left(begins, last)
        runs_on = bool(before) and reach[before - 1] > start
        single = len(_BREAK.findall(article.text, last, start)) == 1
        if begun is not None and not (runs_on and single):
            yield begun, last
            begun = None
        begun, last = start if begun is None else begun, end
    if begun is not None:
        yield begun, last


@dataclass(frozen=True, slots=True)
class _Layers:
    """What lies over one line."""

    claims: list[Claim]
    marked: list[Marked]
    boilerplate: list[Boilerplate]

    def pieces(
        self, article: Article, edges: Sequence[int], start: int, end: int
    ) -> Iterator[Piece]:
        for span in article.visible(start, end):
            inner = edges[bisect_right(edges, span.start) :]
            cuts = [span.start]
            for edge in inner:
                if edge >= span.end:
                    break
                cuts.append(edge)
            for left, right in pairwise([*cuts, span.end]):
                yield self._piece(article, left, right)

    def _piece(self, article: Article, start: int, end: int) -> Piece:
        marks = [m.mark for m in self.marked if m.start <= start and end <= m.end]
        reasons = [b.reason for b in self.boilerplate if b.start <= start and end <= b.end]
        return Piece(
            text=harmless(article.text[start:end]),
            end=end,
            claims=tuple(c for c in self.claims if c.start <= start and end <= c.end),
            mark=max(marks, default=Mark.PLAIN),
            reason=reasons[0] if reasons else None,
        )
