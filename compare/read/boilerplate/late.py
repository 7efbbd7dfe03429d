"""Long patterns that few articles need, compiled where one does: some take milliseconds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

__all__ = ["LatePattern"]


@dataclass(frozen=True)
class LatePattern:
    """A pattern that is compiled for the first text that has the ``sign`` of it.

    ``sign`` is short, and found in every text in which the pattern finds anything.
    """

    sign: re.Pattern[str]
    expression: str

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self.expression)

    def match(self, text: str) -> re.Match[str] | None:
        """As that of a pattern."""
        return self.compiled.match(text) if self.sign.search(text) else None

    def search(self, text: str) -> re.Match[str] | None:
        """As that of a pattern."""
        return self.compiled.search(text) if self.sign.search(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """As that of a pattern."""
        return self.compiled.fullmatch(text) if self.sign.search(text) else None
