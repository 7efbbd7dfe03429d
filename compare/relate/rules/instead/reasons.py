"""Reasons that stand for each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from compare.relate.rules.instead.fillings import Filling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.evidence import Evidence
    from compare.relate.sides import Side
    from compare.values.reason import Reason

__all__ = ["REASON_SIGNALS", "Cause", "find_reasons"]

REASON_SIGNALS = ("same_effect", "same_things", "what_went_before", "unnamed_effect")


@dataclass(frozen=True, slots=True)
class Cause(Filling):
    """A reason in its place."""

    reason: Reason

    def is_same(self, other: Self) -> bool:
        """Whether a word of both tells the same."""
        return not self.reason.cause.isdisjoint(other.reason.cause)

    def conflicts(self, other: Self) -> bool:
        """Whether nothing in them tells the same."""
        return bool(self.reason.cause and other.reason.cause) and not self.is_same(other)

    def is_known(self, evidence: Evidence) -> bool:
        """Whether an article has half of its words, wherever."""
        cause = self.reason.cause
        return 2 * len(cause & evidence.senses) >= len(cause)

    def signals(self, other: Self, lacking: int) -> tuple[float, ...]:
        """What the reasons explain, and whether one only went before."""
        mine, theirs = self.reason, other.reason
        return (
            float(not mine.effect.isdisjoint(theirs.effect)),
            float(not mine.things.isdisjoint(theirs.things)),
            float(mine.loose + theirs.loose),
            float(not mine.explained or not theirs.explained),
        )

    def are_two(self, a: Side, b: Side, other: Self) -> bool:
        """Nothing tells that two reasons are of two things."""
        return False


def find_reasons(side: Side) -> Iterator[Cause]:
    """The reasons in the sentences of a side, in order."""
    for r in side.within(side.evidence.reasons):
        yield Cause(r.start, r.end, r)
