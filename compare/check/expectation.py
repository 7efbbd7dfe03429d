"""What people expect of one event: passages of its articles and what is to be said of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from compare.model import Article, DivergenceKind, Passage

__all__ = ["LISTING", "Expectation", "Fixture", "Sort"]

LISTING = "expected.toml"


class Sort(StrEnum):
    """What an expectation asks of the report."""

    AGREE = "agree"
    ADDS_DETAIL = "adds detail"
    ALONE = "in one source only"
    DIVERGE = "diverge"
    NOT_LINKED = "not linked"
    NO_DIVERGENCE = "no divergence"


@dataclass(frozen=True, slots=True)
class Expectation:
    """One entry of a listing, with its quotations found in the articles.

    ``line`` is where the entry begins in the listing, from 1. ``passages`` are the quotations, one
    a source, in the order of the sources. ``words`` are the words that diverge, or those that a
    source adds. ``kind`` is set for a divergence. ``whole`` are claims of which a draft quotes a
    part, for whoever reviews it.
    """

    sort: Sort
    line: int
    passages: tuple[Passage, ...]
    words: tuple[Passage, ...] = ()
    kind: DivergenceKind | None = None
    note: str = ""
    whole: tuple[Passage, ...] = ()

    @property
    def label(self) -> str:
        """What is expected, in a few words: "diverge on quantity"."""
        return f"{self.sort} on {self.kind}" if self.kind else self.sort.value

    @property
    def key(self) -> str:
        """A line that names this entry in its listing, whatever stands before or after it."""
        words = {passage.source: passage.text for passage in self.words}
        parts = [self.label]
        for passage in self.passages:
            named = f" [{_flat(words[passage.source])}]" if passage.source in words else ""
            parts.append(f"{passage.source}: {_flat(passage.text)}{named}")
        return " | ".join(parts)


@dataclass(frozen=True, slots=True)
class Fixture:
    """One event: its folder, its articles with their ids, and all that is expected of them."""

    folder: Path
    title: str
    held_out: bool
    articles: tuple[Article, ...]
    expectations: tuple[Expectation, ...]

    @property
    def name(self) -> str:
        """The name of the folder."""
        return self.folder.name or self.folder.resolve().name

    @property
    def listing(self) -> Path:
        """The file that holds the expectations."""
        return self.folder / LISTING


def _flat(text: str) -> str:
    return " ".join(text.split())
