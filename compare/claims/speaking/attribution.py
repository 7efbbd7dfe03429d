"""Who is reported as saying a sentence or a part of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.model import Span

__all__ = ["Attribution"]


@dataclass(frozen=True, slots=True)
class Attribution:
    """A speaker by the fullest name that the article gives, and the mention itself.

    The name is "" as long as it is open who speaks; of such sentences no speaker is told.
    ``asks`` tells that it is a question, so that what is quoted next may be the answer to it,
    ``later`` that only what is quoted next is said: "Ida Moe released a statement.";
    ``others`` are those who say further clauses of the sentence. ``said`` are the offsets of the
    only part that is said, if it is not the whole; ``alone`` tells that what holds words before
    this part, too, is the article's.
    """

    name: str
    mention: Span
    asks: bool = False
    later: bool = False
    others: tuple[Attribution, ...] = ()
    said: tuple[int, int] | None = None
    alone: bool = False

    def of(self, start: int, end: int) -> Attribution | None:
        """Who says a clause of the sentence: who is named in it, or last before it."""
        if self.said is not None:
            return next((one for one in (self, *self.others) if one.covers(start, end)), None)
        if start <= self.mention.start < end:
            return self
        named = [one for one in (self, *self.others) if one.mention.start < end]
        return max(named, key=lambda one: one.mention.start, default=self)

    def elsewhere(self) -> Attribution:
        """The same speaker of another sentence, of which no part is told apart."""
        others = self.others if self.said is None else ()
        return replace(self, later=False, others=others, said=None, alone=False)

    def covers(self, start: int, end: int) -> bool:
        """Whether a clause is in what the speaker says."""
        if self.said is None:
            return True
        first, last = self.said
        return start < last and end > first and (start >= first or not self.alone)
