"""What the tests of details ask: which words of a side are one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.details.candidates import candidates
from compare.relate.details.worth import worth_telling

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Passage
    from compare.relate.sides import Side

__all__ = ["added_words"]


def added_words(side: Side, others: Sequence[Side]) -> tuple[Passage, ...]:
    """What a side by itself tells as its details."""
    return worth_telling(candidates(side, others))
