"""Drafts expectations for a pair of articles from what the report says of them now."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.check.expectation import Expectation, Fixture, Sort
from compare.check.judge import judge
from compare.check.quotation import nearest, occurrences
from compare.check.told import overlap
from compare.check.verdict import State
from compare.model import Article, Claim, Divergence, Fact, Passage, Relation, Report

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["draft"]

_WORD = re.compile(r"\S+")
# Words of a quotation, and words to either side of those that diverge; more are taken until the
# quotation stands in its article once.
_LEAST = 8
_BESIDE = 3


def draft(fixture: Fixture, report: Report) -> tuple[Expectation, ...]:
    """What a report says, as expectations that it meets, beside those the fixture has already."""
    found = [one for fact in report.facts for one in _of_fact(report, fact)]
    fresh = [one for one in found if not any(_same(one, old) for old in fixture.expectations)]
    trial = Fixture(fixture.folder, fixture.title, False, fixture.articles, tuple(fresh))
    kept: dict[str, Expectation] = {}
    for finding in judge(trial, report).findings:
        if finding.state is State.MET:
            kept.setdefault(finding.expectation.key, finding.expectation)
    return tuple(kept.values())


def _of_fact(report: Report, fact: Fact) -> Iterator[Expectation]:
    if fact.relation is Relation.DIVERGE:
        for divergence in fact.divergences:
            yield from _of_divergence(report, fact, divergence)
        return
    passages = [_first(report, fact, source) for source in fact.sources]
    if not all(passages):
        return
    quotations = tuple(passage for passage in passages if passage)
    if len(quotations) == 1:
        yield Expectation(Sort.ALONE, 0, quotations)
    elif fact.relation is Relation.AGREE:
        yield Expectation(Sort.AGREE, 0, quotations)
    else:
        yield _of_detail(report, fact, quotations)


def _of_detail(report: Report, fact: Fact, quotations: tuple[Passage, ...]) -> Expectation:
    words: dict[str, Passage] = {}
    for passage in fact.adds:
        home = next((q for q in quotations if q.source == passage.source), None)
        if home and _again(report, passage, home):
            words.setdefault(passage.source, passage)
    return Expectation(Sort.ADDS_DETAIL, 0, quotations, tuple(words.values()))


def _of_divergence(report: Report, fact: Fact, divergence: Divergence) -> Iterator[Expectation]:
    quotations = []
    for side in divergence.sides:
        claims = [c for c in fact.claims if c.source == side.source and overlap(side, c)]
        around = [q for c in claims if (q := _quotation(report.source(side.source), c, side))]
        quotations += around[:1]
    if len(quotations) == len(divergence.sides):
        pairs = zip(divergence.sides, quotations, strict=True)
        if all(_again(report, side, quotation) for side, quotation in pairs):
            kind, sides = divergence.kind, divergence.sides
            yield Expectation(Sort.DIVERGE, 0, tuple(quotations), sides, kind, divergence.why)


def _first(report: Report, fact: Fact, source: str) -> Passage | None:
    """A quotation from the claims of one source in a fact."""
    article = report.source(source)
    claims = (claim for claim in fact.claims if claim.source == source)
    return next(filter(None, (_quotation(article, claim) for claim in claims)), None)


def _quotation(article: Article, claim: Claim, around: Passage | None = None) -> Passage | None:
    """A few words of a claim that stand in the article once: its first, or those ``around``."""
    words = [(claim.start + m.start(), claim.start + m.end()) for m in _WORD.finditer(claim.text)]
    first, last = 0, min(_LEAST, len(words))
    if around:
        inside = [n for n, (s, e) in enumerate(words) if s < around.end and e > around.start]
        first, last = max(0, inside[0] - _BESIDE), min(len(words), inside[-1] + 1 + _BESIDE)
    while True:
        quotation = article.passage(words[first][0], words[last - 1][1])
        if len(occurrences(article, quotation.text)) == 1:
            return quotation
        if first == 0 and last == len(words):
            return None
        first, last = max(0, first - 1), min(len(words), last + 1)


def _again(report: Report, words: Passage, quotation: Passage) -> bool:
    """Whether ``words``, once written down, are found again where they are meant."""
    return nearest(report.source(words.source), words.text, quotation) == words


def _same(one: Expectation, other: Expectation) -> bool:
    """Whether two expectations are on the same passages of the same sources."""
    ours = {passage.source: passage for passage in one.passages}
    theirs = {passage.source: passage for passage in other.passages}
    return (
        bool(theirs)
        and ours.keys() == theirs.keys()
        and all(overlap(ours[source], theirs[source]) for source in ours)
    )
