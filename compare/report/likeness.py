"""Whether the sides of a fact are worded so alike that their other words tell something."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.model import Fact

__all__ = ["worded_alike"]

# Below this share of words in common nearly every word would be marked as another one.
_LEAST_SHARED = 0.5
_WORD = re.compile(r"\w+")


def worded_alike(fact: Fact) -> bool:
    """Whether every source shares at least half of its words on a fact with the others."""
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
    return all(n - alone[source] >= _LEAST_SHARED * n for source, n in every.items())
