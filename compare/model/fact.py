"""What several claims report in common, and how their sources stand to each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.model.claim import Claim
    from compare.model.spans import Passage

__all__ = ["LIKELY", "Divergence", "DivergenceKind", "Fact", "Relation"]


# The probability is calibrated: of passages put together at 0.4, some 40 in 100 report one thing.
LIKELY = 0.5


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
    ``differs``: words of the claims that stand in no other source's claims of this fact, in whose
    place another has words of its own; they are other words, not a divergence. ``contrasts``:
    softer differences. ``origins``: ids of sources any two of which carry the same long run of
    words, a group for each such text. ``why``: the verdict in a sentence. ``likelihood``: how
    probably its sources report one thing, from 0 to 1: that of the source which fits worst.
    """

    id: str
    relation: Relation
    claims: tuple[Claim, ...]
    sources: tuple[str, ...]
    adds: tuple[Passage, ...] = ()
    differs: tuple[Passage, ...] = ()
    divergences: tuple[Divergence, ...] = ()
    contrasts: tuple[Divergence, ...] = ()
    origins: tuple[tuple[str, ...], ...] = ()
    why: str = ""
    likelihood: float = 1.0

    @property
    def is_doubtful(self) -> bool:
        """Whether its sources less likely than not report one thing.

        Where they diverge, typed values say that they do, whatever the wording.
        """
        return self.likelihood < LIKELY and self.relation is not Relation.DIVERGE
