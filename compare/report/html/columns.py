"""Prepares the articles in full: every claim a link to its fact, boilerplate told apart."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from compare.report.html.cutting import Line, Marked, Piece, lines
from compare.report.html.signs import SIGNS
from compare.report.marks import Mark
from compare.report.standing import Standing, first, standing, standing_word
from compare.report.wording import name, title

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from compare.model import Article, BoilerplateReason, Claim, Fact, Report

__all__ = ["Block", "Column", "Stretch", "columns"]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words under the same claims; without facts they are plain text.

    ``anchors`` are the claims that begin here, ``signs`` what is shown where claims end here;
    ``fresh`` says that a claim is met for the first time, so the stretch is a stop of the tab key.
    """

    words: tuple[tuple[str, Mark], ...]
    facts: tuple[str, ...] = ()
    standing: Standing | None = None
    told: str = ""
    anchors: tuple[str, ...] = ()
    signs: str = ""
    fresh: bool = False
    wire: bool = False
    reason: BoilerplateReason | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph; ``reason`` is set where all of it is boilerplate."""

    headline: bool
    reason: BoilerplateReason | None
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One article."""

    id: str
    name: str
    title: str
    published: date | None
    blocks: tuple[Block, ...]


def columns(report: Report, facts: Sequence[Fact]) -> Iterator[Column]:
    """The articles with the claims of ``facts`` marked."""
    for article in report.sources:
        yield Column(
            id=article.id,
            name=name(article),
            title=title(article),
            published=article.published,
            blocks=tuple(_Writer(article, facts).blocks()),
        )


class _Writer:
    """Writes one article; it remembers which claims have begun."""

    def __init__(self, article: Article, facts: Sequence[Fact]) -> None:
        self._article = article
        self._facts = _by_claim(article, facts)
        self._claims = list(
            {c.id: c for f in facts for c in f.claims if c.source == article.id}.values()
        )
        self._marked = list(_marked(article, facts))
        self._begun: set[str] = set()

    def blocks(self) -> Iterator[Block]:
        """The paragraphs in order."""
        for line in lines(self._article, self._claims, self._marked):
            yield Block(line.headline, _reason(line), tuple(self._stretches(line)))

    def _stretches(self, line: Line) -> Iterator[Stretch]:
        for _, group in groupby(line.pieces, key=lambda p: (p.claims, p.reason)):
            yield self._stretch(list(group))

    def _stretch(self, pieces: list[Piece]) -> Stretch:
        words = tuple((piece.text, piece.mark) for piece in pieces)
        head, end = pieces[0], pieces[-1].end
        if not head.claims:
            return Stretch(words, reason=head.reason)
        begin = [c.id for c in head.claims if c.id not in self._begun]
        self._begun.update(begin)
        facts = self._facts_of(head.claims)
        strongest = first(map(standing, facts))
        return Stretch(
            words=words,
            facts=tuple(fact.id for fact in facts),
            standing=strongest,
            told=_told(strongest, facts),
            anchors=tuple(begin),
            signs=self._signs([c for c in head.claims if c.end == end]),
            fresh=bool(begin),
            wire=any(self._article.id in group for fact in facts for group in fact.origins),
        )

    def _facts_of(self, claims: Sequence[Claim]) -> list[Fact]:
        """The facts of some claims, those of most weight first."""
        found = {fact.id: fact for claim in claims for fact in self._facts[claim.id]}
        weight = list(Standing).index
        return sorted(found.values(), key=lambda fact: weight(standing(fact)))

    def _signs(self, ending: Sequence[Claim]) -> str:
        """The sign and id of every shared fact whose claim ends."""
        kinds = [(standing(fact), fact.id) for fact in self._facts_of(ending)]
        return " ".join(f"{SIGNS[k]}{i}" for k, i in kinds if k in SIGNS)


def _by_claim(article: Article, facts: Sequence[Fact]) -> Mapping[str, list[Fact]]:
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        for claim in fact.claims:
            if claim.source == article.id:
                found[claim.id].append(fact)
    return found


def _marked(article: Article, facts: Sequence[Fact]) -> Iterator[Marked]:
    """Diverging words, and what a source adds to a fact that is surely shared."""
    for fact in facts:
        if standing(fact) in (Standing.DOUBTFUL, Standing.ALONE):
            continue
        sides = [side for d in fact.divergences for side in d.sides]
        for mark, passages in ((Mark.DIVERGES, sides), (Mark.ADDS, fact.adds)):
            for p in passages:
                if p.source == article.id:
                    yield Marked(p.start, p.end, mark)


def _reason(line: Line) -> BoilerplateReason | None:
    reasons = {piece.reason for piece in line.pieces if piece.text.strip()}
    return next(iter(reasons)) if len(reasons) == 1 else None


def _told(kind: Standing, facts: Sequence[Fact]) -> str:
    """What the pattern of a stretch shows, in words for those who do not see it."""
    return f"{standing_word(kind)}, {', '.join(fact.id for fact in facts)}: "
