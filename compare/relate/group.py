"""A group of claims on its way to becoming a fact."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from compare.model import Claim, Divergence
    from compare.relate.sides import Side

__all__ = ["Group"]

# Of a likelihood so many digits are told: what it is fitted on bears no more.
_DECIMALS = 2


@dataclass(frozen=True, slots=True)
class Group:
    """What each source says in a group, and what is found to diverge in it so far.

    ``likely``: how probably any two different sources, by id, tell of one thing.
    """

    sides: tuple[Side, ...]
    likely: Mapping[tuple[str, str], float]
    found: tuple[Divergence, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of all sides in order."""
        return tuple(claim for side in self.sides for claim in side.each_claim())

    @property
    def stretches(self) -> tuple[tuple[str, int], ...]:
        """The claims in an order that does not hang on that of the sources.

        By their words and where these begin: one may stand in a text twice.
        """
        return tuple(sorted(stretch for side in self.sides for stretch in side.stretches))

    @property
    def ranks(self) -> dict[str, int]:
        """Where each source, by id, stands in an order that does not hang on that of the sources.

        Sources of the same words stand in one place. The ids are in the order of the sources.
        """
        order = sorted({side.stretches for side in self.sides})
        return {side.source: order.index(side.stretches) for side in self.sides}

    @property
    def likelihood(self) -> float:
        """How probably the source that fits the others worst tells of the same thing as one."""
        best = dict.fromkeys((side.source for side in self.sides), 0.0)
        for pair, probability in self.likely.items():
            best |= {source: max(best[source], probability) for source in pair}
        return round(min(best.values()), _DECIMALS)

    def finding(self, found: Iterable[Divergence]) -> Group:
        """The group with these divergences."""
        return replace(self, found=tuple(found))
