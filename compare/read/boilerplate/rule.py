"""What a rule for boilerplate is: a reason, a pattern, where it looks, and its examples."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

    from compare.model import BoilerplateReason
    from compare.read.boilerplate.late import LatePattern

__all__ = ["LONGEST_LINE", "Rule", "Scope"]

# Longer lines are paragraphs of the story; also keeps every pattern cheap.
LONGEST_LINE = 400


class Scope(Enum):
    """Where a rule looks."""

    LINE = auto()
    """The whole of any line."""
    EDGE = auto()
    """The whole of one of the first or last lines of the text."""
    TOP = auto()
    """The whole of one of the first lines of the text."""
    LEAD = auto()
    """The first words of one of the first paragraphs."""
    TAIL = auto()
    """The last words of any line."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of boilerplate.

    ``marks``: lines that must be marked; where only a part must be, it stands in double angle
    quotation marks. ``spares``: lines of a story that no rule may touch.
    """

    reason: BoilerplateReason
    scope: Scope
    pattern: re.Pattern[str] | LatePattern
    marks: tuple[str, ...]
    spares: tuple[str, ...]

    def find(self, plain: str) -> tuple[int, int] | None:
        """Where in the line ``plain`` the boilerplate stands, or None."""
        if self.scope is Scope.LEAD:
            found = self.pattern.match(plain)
        elif self.scope is Scope.TAIL:
            found = self.pattern.search(plain)
        else:
            found = self.pattern.fullmatch(plain) if len(plain) <= LONGEST_LINE else None
        return found.span() if found and found.end() > found.start() else None
