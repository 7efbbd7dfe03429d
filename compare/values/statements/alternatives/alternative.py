"""A word of which one at most is so of one thing, and whether it rules another out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.statements.bounds.scopes import ScopeWord, same_scope
from compare.values.statements.parties.participants import Party, compare_parties

if TYPE_CHECKING:
    from compare.values.statements.framing.frames import Frame

__all__ = ["Alternative", "both_so", "exclude"]


@dataclass(frozen=True, slots=True)
class Alternative:
    """A word of a row with the camp it stands for, where it stands.

    ``of``: the words for what it is said of, a noun or a way to go; ``told`` are those that tell
    what is done with that, ``whose`` those for its owner or where it is one. ``doer`` is the
    subject of the verb, ``sorts`` tell which of several that is; the frame and the scope of the
    verb tell how surely, when and where.
    """

    row: str
    camp: str
    of: tuple[str, ...]
    told: tuple[str, ...]
    whose: frozenset[str]
    doer: Party
    sorts: frozenset[str]
    frame: Frame
    scope: frozenset[ScopeWord]
    start: int
    end: int

    def of_one(self, other: Alternative) -> bool:
        """Whether both are said of one thing, by whatever camp."""
        if (self.row, self.of, self.told) != (other.row, other.of, other.told):
            return False
        # Who is the largest in a town need not be so in the country.
        if not (self.whose <= other.whose or other.whose <= self.whose):
            return False
        if self.sorts and other.sorts and self.sorts.isdisjoint(other.sorts):
            return False  # the old one and the new one
        if self.doer.further is not other.doer.further:
            return False  # one driver and a second one
        unsaid = any(not x.doer or x.doer.pronoun for x in (self, other))
        return unsaid or compare_parties(self.doer, other.doer) is Comparison.SAME

    def is_alike(self, other: Alternative) -> bool:
        """Whether both tell of one camp of one noun or way, whoever does what with it."""
        return (self.row, self.camp, self.of) == (other.row, other.camp, other.of)


def exclude(a: Alternative, b: Alternative) -> bool:
    """Whether one alternative rules the other out: both as sure, and of one time and place."""
    sure = both_so(a.frame, b.frame)
    return a.camp != b.camp and a.of_one(b) and sure and same_scope(a.scope, b.scope)


def both_so(a: Frame, b: Frame) -> bool:
    """Whether two things are told to be so, the one as surely as the other.

    What both deny may both be true: who went nowhere went neither north nor south.
    """
    return a.positive and b.positive and a.certainty is b.certainty
