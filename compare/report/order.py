"""The order in which renderers tell a report: divergences first, lone facts last."""

from __future__ import annotations

from compare.model import Fact, Relation, Report

__all__ = ["ALL_RELATIONS", "ORDER", "alone", "shared"]

ORDER = (Relation.DIVERGE, Relation.ADDS_DETAIL, Relation.AGREE)
ALL_RELATIONS = frozenset(ORDER)


def shared(report: Report, relation: Relation) -> tuple[Fact, ...]:
    """The facts of one relation that two or more sources report, in the report's order."""
    return tuple(fact for fact in report.shared() if fact.relation is relation)


def alone(report: Report, source_id: str) -> tuple[Fact, ...]:
    """The facts that only this source reports, in the order of its article."""
    own = [fact for fact in report.facts if fact.sources == (source_id,)]
    return tuple(sorted(own, key=_position))


def _position(fact: Fact) -> tuple[int, int]:
    return min(((claim.start, claim.end) for claim in fact.claims), default=(0, 0))
