"""The published shape of a report: plain JSON values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model.article import Article, Boilerplate
    from compare.model.claim import Claim
    from compare.model.fact import Divergence, Fact
    from compare.model.report import Report
    from compare.model.spans import Passage, Span

__all__ = ["SCHEMA_VERSION", "report_dict"]

SCHEMA_VERSION = 1


def report_dict(report: Report) -> dict[str, Any]:
    """The report as plain JSON values."""
    return {
        "schema_version": SCHEMA_VERSION,
        "signature": report.signature,
        "sources": [_source_dict(article) for article in report.sources],
        "claims": [_claim_dict(claim) for claim in report.claims],
        "facts": [_fact_dict(fact) for fact in report.facts],
        "skipped": [{"source": s.source, "reason": s.reason} for s in report.skipped],
        "remarks": [{"source": r.source, "text": r.text} for r in report.remarks],
    }


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
        "likelihood": fact.likelihood,
        "claims": [claim.id for claim in fact.claims],
        "in": list(fact.sources),
        "adds": [_passage_dict(p) for p in fact.adds],
        "differs": [_passage_dict(p) for p in fact.differs],
        "divergences": [_divergence_dict(d) for d in fact.divergences],
        "contrasts": [_divergence_dict(d) for d in fact.contrasts],
        "origin": _largest(fact.origins),
        "origins": [list(group) for group in fact.origins],
    }


def _largest(groups: Sequence[Sequence[str]]) -> list[str]:
    """The largest of some groups of ids, the first of several; [] of none."""
    if not groups:
        return []
    largest = max(groups, key=len)
    return list(largest)
