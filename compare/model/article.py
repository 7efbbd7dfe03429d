"""An article as it was read: its whole text, and what is headline or no content in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from compare.model.spans import Passage, Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

__all__ = ["Article", "Boilerplate", "BoilerplateReason"]


class BoilerplateReason(StrEnum):
    """Why a passage of a file is not article content."""

    BYLINE = "byline"
    CAPTION = "caption"
    CONTRIBUTOR = "contributor line"
    COPYRIGHT = "copyright line"
    CORRECTION = "correction note"
    CREDIT = "photo credit"
    DATELINE = "dateline"
    NAVIGATION = "navigation"
    PROMPT = "prompt to the reader"
    TEASER = "teaser"
    TIMESTAMP = "timestamp"


@dataclass(frozen=True, slots=True, order=True)
class Boilerplate:
    """A stretch of an article that is not content, with the reason."""

    start: int
    end: int
    text: str
    reason: BoilerplateReason


@dataclass(frozen=True, slots=True)
class Article:
    """One source: its whole text, with what is headline, boilerplate and mark-up in it.

    ``markup`` are stretches that a reader never sees (``[``, ``](#)``, a backslash before ``$``).
    ``id`` is "" until the article takes part in a comparison.
    """

    name: str
    text: str = field(repr=False)
    title: str = ""
    path: str = ""
    published: date | None = None
    headline: Span | None = None
    boilerplate: tuple[Boilerplate, ...] = field(default=(), repr=False)
    markup: tuple[Span, ...] = field(default=(), repr=False)
    id: str = ""

    def span(self, start: int, end: int) -> Span:
        """The stretch from ``start`` to ``end``."""
        return Span(start, end, self.text[start:end])

    def passage(self, start: int, end: int) -> Passage:
        """The stretch from ``start`` to ``end``, with this article's id."""
        return Passage(self.id, start, end, self.text[start:end])

    def visible(self, start: int, end: int) -> Iterator[Span]:
        """The stretches between ``start`` and ``end`` that a reader sees: all but the mark-up."""
        for mark in self.markup:
            if mark.end <= start or mark.start >= end:
                continue
            if mark.start > start:
                yield self.span(start, mark.start)
            start = mark.end
        if start < end:
            yield self.span(start, end)

    def plain(self, start: int, end: int) -> str:
        """What a reader sees of the stretch from ``start`` to ``end``."""
        return "".join(span.text for span in self.visible(start, end))
