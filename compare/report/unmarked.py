"""Whether so few words of a fact would be marked that a mark tells something."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.model import Fact

__all__ = ["mostly_unmarked"]

# Below this share nearly every word would be marked as another one.
_LEAST_UNMARKED = 0.5
_WORD = re.compile(r"\w+")


def mostly_unmarked(fact: Fact) -> bool:
    """Whether at least half of the words of every source on a fact stand in no mark."""
    words = {
        (claim.source, claim.start + match.start())
        for claim in fact.claims
        for match in _WORD.finditer(claim.text)
    }
    own = [(p.source, p.start, p.end) for p in (*fact.differs, *fact.adds)]
    every = Counter(source for source, _ in words)
    alone = Counter(
        source
        for source, at in words
        if any(source == whose and start <= at < end for whose, start, end in own)
    )
    return all(n - alone[source] >= _LEAST_UNMARKED * n for source, n in every.items())
