"""One source reports a settled outcome where the other reports that it was talked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.values.keys import content_keys

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Word
    from compare.relate.sides import Side

__all__ = ["find_outcome"]

_SETTLED = frozenset("agree settle sign conclude commit resolve".split())
_TALKED = frozenset("discuss talk consider explore debate negotiate review weigh".split())
# So many content words must be common to the two claims.
_LEAST_SHARED = 2


def find_outcome(a: Side, b: Side) -> Iterator[Divergence]:
    """A verb of agreeing beside a verb of talking, in claims that have words in common."""
    for mine, settled in ((_SETTLED, True), (_TALKED, False)):
        theirs = _TALKED if settled else _SETTLED
        left, right = _first(a, mine), _first(b, theirs)
        if left is None or right is None or _first(a, theirs) or _first(b, mine):
            continue
        if len(content_keys(a.words()) & content_keys(b.words())) < _LEAST_SHARED:
            continue
        sides = a.passage(left.start, left.end), b.passage(right.start, right.end)
        why = f"{sides[0].text} / {sides[1].text}: settled in one, only talked about in the other"
        yield Divergence(DivergenceKind.OTHER, why, sides)


def _first(side: Side, lemmas: frozenset[str]) -> Word | None:
    return next((w for w in side.words() if w.pos == "VERB" and w.lemma.lower() in lemmas), None)
