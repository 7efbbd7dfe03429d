"""Holds a report against what is expected of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import combinations

from compare.check.expectation import Expectation, Fixture, Sort
from compare.check.said import said_of, said_of_divergence, said_of_fact
from compare.check.told import Told, sources_on
from compare.check.verdict import Finding, Judged, State
from compare.model import Divergence, Fact, Relation, Report

__all__ = ["judge"]

# What a rule is asked: the report, an expectation, and every divergence that is expected. It
# answers what the report says instead, None where the expectation is met.
_Rule = Callable[[Told, Expectation, Sequence[Expectation]], str | None]


def judge(fixture: Fixture, report: Report) -> Judged:
    """Which expectations a report meets, and the divergences in it that nobody expected."""
    told = Told(report)
    expected = [one for one in fixture.expectations if one.sort is Sort.DIVERGE]
    findings = []
    for expectation in fixture.expectations:
        said = _RULES[expectation.sort](told, expectation, expected)
        state = State.MET if said is None else State.MISSED
        findings.append(Finding(expectation, state, said or ""))
    unexpected = tuple(d for d in told.divergences() if not _is_expected(d, expected))
    return Judged(fixture, report, tuple(findings), unexpected)


def _same_fact(told: Told, expectation: Expectation, _: Sequence[Expectation]) -> str | None:
    """One fact puts the passages together, with the relation and the words that are expected."""
    facts = told.facts(*expectation.passages)
    if any(_as_expected(fact, expectation) for fact in facts):
        return None
    if facts:
        return "; ".join(map(said_of_fact, facts))
    return f"not linked: {said_of(told, expectation.passages)}"


def _alone(told: Told, expectation: Expectation, _: Sequence[Expectation]) -> str | None:
    """The claims that cover the passage stand in no fact together with another source."""
    passage = expectation.passages[0]
    if not told.claimed(passage):
        return said_of(told, [passage])
    linked = [fact for fact in told.facts(passage) if len(fact.sources) > 1]
    return "; ".join(map(said_of_fact, linked)) or None


def _not_linked(told: Told, expectation: Expectation, _: Sequence[Expectation]) -> str | None:
    """No fact puts any two of the passages together."""
    pairs = combinations(expectation.passages, 2)
    facts = {fact.id: fact for pair in pairs for fact in told.facts(*pair)}
    return "; ".join(map(said_of_fact, facts.values())) or None


def _no_divergence(
    told: Told, expectation: Expectation, expected: Sequence[Expectation]
) -> str | None:
    """No divergence has its sides in the sentences of two of the passages; without passages: none.

    One that another entry expects in the same sentences is on another point, and is allowed.
    """
    wrong = list(told.divergences())
    if expectation.passages:
        sentences = [s for passage in expectation.passages for s in told.sentences(passage)]
        wrong = [
            divergence
            for divergence in wrong
            if len(sources_on(divergence.sides, sentences)) > 1
            and not _is_expected(divergence, expected)
        ]
    return "; ".join(map(said_of_divergence, wrong)) or None


_RULES: Mapping[Sort, _Rule] = {
    Sort.AGREE: _same_fact,
    Sort.ADDS_DETAIL: _same_fact,
    Sort.DIVERGE: _same_fact,
    Sort.ALONE: _alone,
    Sort.NOT_LINKED: _not_linked,
    Sort.NO_DIVERGENCE: _no_divergence,
}


def _as_expected(fact: Fact, expectation: Expectation) -> bool:
    if expectation.sort is Sort.AGREE:
        return _agree(fact, {passage.source for passage in expectation.passages})
    named = {words.source for words in expectation.words}
    if expectation.sort is Sort.ADDS_DETAIL:
        added = sources_on(fact.adds, expectation.words)
        return fact.relation is Relation.ADDS_DETAIL and added == named
    return any(
        divergence.kind is expectation.kind
        and sources_on(divergence.sides, expectation.words) == named
        for divergence in fact.divergences
    )


def _agree(fact: Fact, sources: set[str]) -> bool:
    """Whether none of ``sources`` adds to a fact; what a source beside them adds is its own."""
    if fact.relation is Relation.ADDS_DETAIL:
        return all(passage.source not in sources for passage in fact.adds)
    return fact.relation is Relation.AGREE


def _is_expected(divergence: Divergence, expected: Sequence[Expectation]) -> bool:
    """Whether two sides or more lie on the words or the quotations of one expected divergence."""
    return any(
        len(sources_on(divergence.sides, [*one.words, *one.passages])) > 1 for one in expected
    )
