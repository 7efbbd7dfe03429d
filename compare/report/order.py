"""The order in which renderers tell a report: divergences first, lone facts last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Fact, Relation, Report
from compare.report.standing import Standing, standing

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ALL_RELATIONS", "ORDER", "alone", "shared", "shared_by_standing"]

ORDER = (Relation.DIVERGE, Relation.ADDS_DETAIL, Relation.AGREE)
ALL_RELATIONS = frozenset(ORDER)


def shared(report: Report, kind: Standing) -> tuple[Fact, ...]:
    """The facts of one class that two or more sources report, in the report's order."""
    return tuple(fact for fact in report.shared() if standing(fact) is kind)


def shared_by_standing(
    report: Report, only: frozenset[Relation]
) -> Iterator[tuple[Standing, tuple[Fact, ...]]]:
    """The classes of what sources share, with the facts of these relations in them, if any.

    Who asks for some relations alone gets no facts that are doubtful.
    """
    for kind in Standing:
        if kind is Standing.ALONE or (kind is Standing.DOUBTFUL and only != ALL_RELATIONS):
            continue
        facts = tuple(fact for fact in shared(report, kind) if fact.relation in only)
        if facts:
            yield kind, facts


def alone(report: Report, source_id: str) -> tuple[Fact, ...]:
    """The facts that only this source reports, in the order of its article."""
    own = [fact for fact in report.facts if fact.sources == (source_id,)]
    return tuple(sorted(own, key=_position))


def _position(fact: Fact) -> tuple[int, int]:
    return min(((claim.start, claim.end) for claim in fact.claims), default=(0, 0))
