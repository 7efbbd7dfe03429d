"""Builds reports by hand: articles from strings, claims and passages from their words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from compare.model import (
    Article,
    Claim,
    Divergence,
    DivergenceKind,
    Fact,
    Passage,
    Relation,
    Report,
    Skipped,
    Span,
)

if TYPE_CHECKING:
    from datetime import date

Words = tuple[str, str]  # a source's id and words of its text
Point = tuple[DivergenceKind, str, Mapping[str, str]]

SIGNATURE = "factcompare 0.1.0 | encoder all-MiniLM-L6-v2@53aa5117 | link 0.50"


def article(source_id: str, name: str, text: str, published: date | None = None) -> Article:
    """An article whose first line is its headline."""
    first = text.split("\n", 1)[0]
    headline = Span(0, len(first), first)
    return Article(
        name=name, text=text, title=first, published=published, headline=headline, id=source_id
    )


@dataclass
class Builder:
    """Collects sources, claims and facts; every passage is found by its words."""

    sources: list[Article]
    claims: list[Claim] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)

    def claim(
        self,
        source_id: str,
        words: str,
        *,
        speaker: str | None = None,
        mention: str | None = None,
        subject: str | None = None,
        quoted: bool = False,
    ) -> Claim:
        """The claim with these words; made once, found again."""
        place = self.passage(source_id, words)
        for known in self.claims:
            if (known.source, known.start, known.end) == (source_id, place.start, place.end):
                return known
        number = sum(c.source == source_id for c in self.claims) + 1
        headline = self._article(source_id).headline
        claim = Claim(
            id=f"{source_id}.{number}",
            source=source_id,
            start=place.start,
            end=place.end,
            text=words,
            sentence=self._sentence(source_id, place),
            speaker=speaker,
            speaker_span=self._span(source_id, mention) if mention else None,
            quoted=quoted,
            headline=bool(headline and place.end <= headline.end),
            subject=self._span(source_id, subject) if subject else None,
        )
        self.claims.append(claim)
        return claim

    def fact(
        self,
        relation: Relation,
        *claims: Claim,
        adds: Sequence[Words] = (),
        differs: Sequence[Words] = (),
        points: Sequence[Point] = (),
        contrasts: Sequence[Point] = (),
        origins: tuple[tuple[str, ...], ...] = (),
        why: str = "",
        likelihood: float = 1.0,
    ) -> None:
        """Add a fact that these claims make up."""
        told = {claim.source for claim in claims}
        self.facts.append(
            Fact(
                id=f"f{len(self.facts) + 1}",
                relation=relation,
                claims=claims,
                sources=tuple(a.id for a in self.sources if a.id in told),
                adds=tuple(self.passage(*words) for words in adds),
                differs=tuple(self.passage(*words) for words in differs),
                divergences=tuple(self._divergence(point) for point in points),
                contrasts=tuple(self._divergence(point) for point in contrasts),
                origins=origins,
                why=why,
                likelihood=likelihood,
            )
        )

    def alone(
        self, source_id: str, words: str, *, speaker: str | None = None, subject: str | None = None
    ) -> None:
        """Add a fact that one source alone reports."""
        claim = self.claim(source_id, words, speaker=speaker, subject=subject)
        self.fact(Relation.ADDS_DETAIL, claim, adds=[(source_id, words)])

    def report(self, *skipped: Skipped) -> Report:
        """What has been collected."""
        ordered = sorted(self.claims, key=lambda c: (c.source, c.start))
        return Report(SIGNATURE, tuple(self.sources), tuple(ordered), tuple(self.facts), skipped)

    def passage(self, source_id: str, words: str) -> Passage:
        """The first place where the source has these words."""
        start = self._article(source_id).text.index(words)
        return Passage(source_id, start, start + len(words), words)

    def hide(self, source_id: str, *marks: str) -> None:
        """Make the first place of each of these strings mark-up of the source."""
        index = [a.id for a in self.sources].index(source_id)
        spans = sorted(self._span(source_id, mark) for mark in marks)
        self.sources[index] = replace(self.sources[index], markup=tuple(spans))

    def _article(self, source_id: str) -> Article:
        return next(a for a in self.sources if a.id == source_id)

    def _span(self, source_id: str, words: str) -> Span:
        place = self.passage(source_id, words)
        return Span(place.start, place.end, place.text)

    def _sentence(self, source_id: str, place: Passage) -> Span:
        text = self._article(source_id).text
        start = max(text.rfind(stop, 0, place.start) + len(stop) for stop in (". ", "\n\n", "” "))
        start = min(start, place.start)
        ends = [at for stop in (". ", "\n\n") if (at := text.find(stop, place.end - 1)) >= 0]
        end = max(min(ends, default=len(text)), place.end)
        return Span(start, end, text[start:end])

    def _divergence(self, point: Point) -> Divergence:
        kind, why, sides = point
        return Divergence(kind, why, tuple(self.passage(s, words) for s, words in sides.items()))
