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
# Words to either side of those that diverge; more are taken until the quotation stands in its
# article once. A longer quotation would be on the other divergences of a claim, too.
_BESIDE = 3


def draft(fixture: Fixture, report: Report) -> tuple[Expectation, ...]:
    """What a report says, as expectations that it meets, beside those the fixture has already.

    What it only says that sources perhaps share is left to who reviews the draft.
    """
    sure = (fact for fact in report.facts if not fact.is_doubtful)
    found = [one for fact in sure for one in _of_fact(report, fact)]
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
    quotations: list[Passage] = []
    whole: list[Passage] = []
    for side in divergence.sides:
        article = report.source(side.source)
        claims = [c for c in fact.claims if c.source == side.source and overlap(side, c)]
        around = [(q, c) for c in claims if (q := _around(article, c, side))]
        for quotation, claim in around[:1]:
            quotations.append(quotation)
            if quotation.text != claim.text:
                whole.append(article.passage(claim.start, claim.end))
    if len(quotations) == len(divergence.sides):
        pairs = zip(divergence.sides, quotations, strict=True)
        if all(_again(report, side, quotation) for side, quotation in pairs):
            kind, why, sides = divergence.kind, divergence.why, divergence.sides
            told = tuple(quotations)
            yield Expectation(Sort.DIVERGE, 0, told, sides, kind, why, tuple(whole))


def _first(report: Report, fact: Fact, source: str) -> Passage | None:
    """The first claim of one source in a fact that stands in its article once, in whole.

    Part of it would hide from whoever reviews the draft what the rest says.
    """
    article = report.source(source)
    whole = (article.passage(c.start, c.end) for c in fact.claims if c.source == source)
    return next((one for one in whole if len(occurrences(article, one.text)) == 1), None)


def _around(article: Article, claim: Claim, side: Passage) -> Passage | None:
    """The words of a claim around those that diverge, as many as stand in the article once."""
    words = [(claim.start + m.start(), claim.start + m.end()) for m in _WORD.finditer(claim.text)]
    inside = [n for n, (s, e) in enumerate(words) if s < side.end and e > side.start]
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
