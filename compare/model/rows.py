"""A report as a table: one row per claim per fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model.claim import Claim
    from compare.model.fact import Fact
    from compare.model.spans import Passage

__all__ = ["COLUMNS", "row"]

COLUMNS = (
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
    "likelihood",
)


def row(fact: Fact, claim: Claim) -> tuple[object, ...]:
    """What the table says of one claim of one fact, in the order of the columns."""

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
        fact.likelihood,
    )
