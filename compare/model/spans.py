"""Stretches of text: offsets are code points, half open, into the text of an article."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Passage", "Span"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one article's text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A stretch of the article whose id is ``source``."""

    source: str
    start: int
    end: int
    text: str
