"""Prepares the facts for the page: sections of cards, each with its words and places."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compare.report.camps import Camp, camps, same_words
from compare.report.marks import Excerpt, Mark, Run, excerpts
from compare.report.notes import Note, notes, said
from compare.report.order import alone, shared_by_standing
from compare.report.standing import Standing, section_note, section_title, standing, standing_word
from compare.report.wording import alone_title, label_detail, name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Article, DivergenceKind, Fact, Relation, Report

__all__ = ["Card", "Clash", "Section", "Side", "alone_sections", "shared_sections"]


@dataclass(frozen=True, slots=True)
class Words:
    """One stretch of a source: its marked words, and what they do not tell themselves."""

    excerpt: Excerpt
    told: str


@dataclass(frozen=True, slots=True)
class Side:
    """What one source says on a fact; ``places``: of each stretch the id of its first claim."""

    source: str
    name: str
    words: tuple[Words, ...]
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Clash:
    """One point of a divergence: the values that stand against each other, and who has each."""

    kind: DivergenceKind
    camps: tuple[Camp, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One fact as the page shows it; a block holds the ``sides`` that say the same."""

    id: str
    standing: Standing
    label: str
    detail: str
    kinds: tuple[DivergenceKind, ...]
    sides: tuple[Side, ...]
    blocks: tuple[tuple[Side, ...], ...]
    clashes: tuple[Clash, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Facts under one heading, with what must be known to read them."""

    id: str
    title: str
    note: str
    standing: Standing
    cards: tuple[Card, ...]


def shared_sections(report: Report, only: frozenset[Relation]) -> Iterator[Section]:
    """The facts that two or more sources report, divergences first."""
    for kind, facts in shared_by_standing(report, only):
        cards = tuple(_card(report, fact) for fact in facts)
        yield Section(kind.value, section_title(kind), section_note(kind), kind, cards)


def alone_sections(report: Report, only: frozenset[Relation]) -> Iterator[Section]:
    """The facts that one source alone reports, by source."""
    for article in report.sources:
        facts = [fact for fact in alone(report, article.id) if fact.relation in only]
        if facts:
            cards = tuple(_card(report, fact) for fact in facts)
            title = alone_title(article)
            yield Section(f"alone-{article.id}", title, "", Standing.ALONE, cards)


def _card(report: Report, fact: Fact) -> Card:
    kind = standing(fact)
    sides = {s: _side(report.source(s), report, fact) for s in fact.sources}
    blocks = same_words({source: side.words for source, side in sides.items()})
    return Card(
        id=fact.id,
        standing=kind,
        label=standing_word(kind),
        detail=label_detail(report, fact),
        kinds=tuple(dict.fromkeys(d.kind for d in fact.divergences)),
        sides=tuple(sides.values()),
        blocks=tuple(tuple(sides[source] for source in block) for block in blocks),
        clashes=tuple(Clash(d.kind, camps(report, d)) for d in fact.divergences),
        notes=tuple(notes(report, fact)),
    )


def _side(article: Article, report: Report, fact: Fact) -> Side:
    own = excerpts(report, fact, article.id)
    if standing(fact) is Standing.ALONE:
        own = tuple(_unmarked(excerpt) for excerpt in own)
    return Side(
        source=article.id,
        name=name(article),
        words=tuple(Words(excerpt, said(excerpt)) for excerpt in own),
        places=tuple(excerpt.claim for excerpt in own if excerpt.claim),
    )


def _unmarked(excerpt: Excerpt) -> Excerpt:
    """The excerpt without marks: that a source is alone with it, the heading says."""
    return replace(excerpt, runs=(Run(excerpt.text, Mark.PLAIN),))
