"""The data model: articles, their claims, the facts that claims make up, and the report.

Every object with ``start``, ``end`` and ``text`` holds ``article.text[start:end] == text``:
offsets are Python string indices (code points), half open, into the text of its article.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import pandas as pd

__all__ = [
    "SCHEMA_VERSION",
    "Article",
    "Boilerplate",
    "BoilerplateReason",
    "Claim",
    "Divergence",
    "DivergenceKind",
    "Fact",
    "Passage",
    "Relation",
    "Remark",
    "Report",
    "Skipped",
    "Span",
]

SCHEMA_VERSION = 1


class Relation(StrEnum):
    """How the sources of one fact stand to each other."""

    AGREE = "agree"
    ADDS_DETAIL = "adds_detail"
    DIVERGE = "diverge"


class DivergenceKind(StrEnum):
    """What two sources differ on."""

    QUANTITY = "quantity"
    TIME = "time"
    NAME = "name"
    ROLE = "role"
    PLACE = "place"
    ATTRIBUTION = "attribution"
    QUOTE = "quote"
    POLARITY = "polarity"
    MODALITY = "modality"
    CAUSE = "cause"
    OTHER = "other"


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
class Span:
    """A stretch of one article's text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, order=True)
class Boilerplate:
    """A stretch of an article that is not content, with the reason."""

    start: int
    end: int
    text: str
    reason: BoilerplateReason


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A stretch of the article whose id is ``source``."""

    source: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Article:
    """One source: its whole text, with what is headline, boilerplate and mark-up in it.

    ``markup`` are stretches that a reader never sees (``[``, ``](#)``, a backslash before ``$``).
    ``id`` is "" until the article takes part in a comparison.
    """

    name: str
    text: str
    title: str = ""
    path: str = ""
    published: date | None = None
    headline: Span | None = None
    boilerplate: tuple[Boilerplate, ...] = ()
    markup: tuple[Span, ...] = ()
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


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that an article states: a sentence, or a clause that can be checked by itself.

    ``sentence`` is the sentence it stands in. ``subject`` holds words of the same article that a
    clause leaves out and needs to be read by itself (the antecedent of "which"), if any.
    ``speaker`` is whoever the article reports as saying it; ``quoted`` says that most of it
    stands in quotation marks. ``headline`` marks a claim of the headline.
    """

    id: str
    source: str
    start: int
    end: int
    text: str
    sentence: Span
    speaker: str | None = None
    speaker_span: Span | None = None
    quoted: bool = False
    headline: bool = False
    subject: Span | None = None


@dataclass(frozen=True, slots=True)
class Divergence:
    """A point on which sources differ, with the exact words on every side, one side a source."""

    kind: DivergenceKind
    why: str
    sides: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that one or more sources report.

    ``sources``: ids of the sources that report it, in the order of the report's sources.
    ``adds``: for each source, words that no other source of the fact gives anywhere.
    ``differs``: words of the claims that stand in no other source's claims of this fact; they
    are other words, not a divergence. ``contrasts``: softer differences. ``origin``: ids of
    sources that carry the same long run of words. ``why``: the verdict in a sentence.
    """

    id: str
    relation: Relation
    claims: tuple[Claim, ...]
    sources: tuple[str, ...]
    adds: tuple[Passage, ...] = ()
    differs: tuple[Passage, ...] = ()
    divergences: tuple[Divergence, ...] = ()
    contrasts: tuple[Divergence, ...] = ()
    origin: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input, or a part of one, that was not compared, with the reason."""

    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Remark:
    """What a reader should know of the article whose id is ``source`` before trusting a verdict."""

    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Report:
    """All that a renderer needs: the sources, their claims, and the facts, in reading order."""

    signature: str
    sources: tuple[Article, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    skipped: tuple[Skipped, ...] = ()
    remarks: tuple[Remark, ...] = ()

    def source(self, source_id: str) -> Article:
        """The source with this id; KeyError if there is none."""
        for article in self.sources:
            if article.id == source_id:
                return article
        raise KeyError(source_id)

    def shared(self) -> tuple[Fact, ...]:
        """The facts that two or more sources report."""
        return tuple(fact for fact in self.facts if len(fact.sources) > 1)

    def to_dict(self) -> dict[str, Any]:
        """The report as plain JSON values, in the published shape."""
        return {
            "schema_version": SCHEMA_VERSION,
            "signature": self.signature,
            "sources": [_source_dict(article) for article in self.sources],
            "claims": [_claim_dict(claim) for claim in self.claims],
            "facts": [_fact_dict(fact) for fact in self.facts],
            "skipped": [{"source": s.source, "reason": s.reason} for s in self.skipped],
            "remarks": [{"source": r.source, "text": r.text} for r in self.remarks],
        }

    def to_json(self) -> str:
        """The report as JSON text that ends in a newline."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=1) + "\n"

    def _repr_html_(self) -> str:
        """The shared facts as a table, for notebooks."""
        # The one look upward; the layer contract names it.
        from compare.report.html import render_notebook

        return render_notebook(self)

    def to_frame(self) -> pd.DataFrame:
        """A table with one row per claim per fact, in the order of the facts."""
        import pandas as pd  # kept out of the import of the package: it costs half a second

        rows = [_row(fact, claim) for fact in self.facts for claim in fact.claims]
        return pd.DataFrame(rows, columns=list(_COLUMNS))


def _span_dict(span: Span | Boilerplate | Passage | Claim) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.text}


def _passage_dict(passage: Passage) -> dict[str, Any]:
    return {"source": passage.source, **_span_dict(passage)}


def _source_dict(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "name": article.name,
        "title": article.title,
        "path": article.path,
        "published": article.published.isoformat() if article.published else None,
        "text": article.text,
        "headline": _span_dict(article.headline) if article.headline else None,
        "boilerplate": [{**_span_dict(b), "reason": b.reason.value} for b in article.boilerplate],
        "markup": [_span_dict(mark) for mark in article.markup],
    }


def _claim_dict(claim: Claim) -> dict[str, Any]:
    return {
        "id": claim.id,
        "source": claim.source,
        **_span_dict(claim),
        "speaker": claim.speaker,
        "speaker_span": _span_dict(claim.speaker_span) if claim.speaker_span else None,
        "quoted": claim.quoted,
        "headline": claim.headline,
        "sentence": _span_dict(claim.sentence),
        "subject": _span_dict(claim.subject) if claim.subject else None,
    }


def _divergence_dict(divergence: Divergence) -> dict[str, Any]:
    return {
        "kind": divergence.kind.value,
        "why": divergence.why,
        "sides": [_passage_dict(side) for side in divergence.sides],
    }


def _fact_dict(fact: Fact) -> dict[str, Any]:
    return {
        "id": fact.id,
        "relation": fact.relation.value,
        "why": fact.why,
        "claims": [claim.id for claim in fact.claims],
        "in": list(fact.sources),
        "adds": [_passage_dict(p) for p in fact.adds],
        "differs": [_passage_dict(p) for p in fact.differs],
        "divergences": [_divergence_dict(d) for d in fact.divergences],
        "contrasts": [_divergence_dict(d) for d in fact.contrasts],
        "origin": list(fact.origin),
    }


_COLUMNS = (
    "fact",
    "relation",
    "kinds",
    "sources",
    "claim",
    "source",
    "start",
    "end",
    "text",
    "speaker",
    "quoted",
    "headline",
    "adds",
    "diverging_words",
    "why",
)


def _row(fact: Fact, claim: Claim) -> tuple[object, ...]:
    def own(passages: Iterator[Passage]) -> str:
        return " | ".join(
            p.text
            for p in passages
            if p.source == claim.source and p.start < claim.end and p.end > claim.start
        )

    return (
        fact.id,
        fact.relation.value,
        " ".join(sorted({d.kind.value for d in fact.divergences})),
        " ".join(fact.sources),
        claim.id,
        claim.source,
        claim.start,
        claim.end,
        claim.text,
        claim.speaker or "",
        claim.quoted,
        claim.headline,
        own(iter(fact.adds)),
        own(side for d in fact.divergences for side in d.sides),
        "; ".join(d.why for d in fact.divergences) or fact.why,
    )
