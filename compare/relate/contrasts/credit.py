"""The same statement credited to a person by one source and to another or a body by the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Claim, Divergence, DivergenceKind
from compare.values.keys import content_keys, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side

__all__ = ["find_credit"]

# So much of the lighter statement's content must be the other's, for it to be one statement.
_LEAST_SHARED = 0.5
# Words of a speaker that do not tell who it is.
_EMPTY = frozenset("the a an mr mrs ms dr his her their its s one official officials".split())

_PRONOUNS = frozenset("he she they it i we who".split())


def find_credit(a: Side, b: Side) -> Iterator[Divergence]:
    """Speakers of one statement who share no name."""
    told: set[tuple[str, str]] = set()
    for left, mine in _credited(a):
        for right, theirs in _credited(b):
            names = fold(left.speaker or ""), fold(right.speaker or "")
            if names in told or _words(left) & _words(right) or not _one(mine, theirs):
                continue
            if left.speaker_span is None or right.speaker_span is None:
                continue
            told.add(names)
            sides = (
                a.passage(left.speaker_span.start, left.speaker_span.end),
                b.passage(right.speaker_span.start, right.speaker_span.end),
            )
            why = f"{sides[0].text} / {sides[1].text}: credited to different sources"
            yield Divergence(DivergenceKind.ATTRIBUTION, why, sides)


def _credited(side: Side) -> Iterator[tuple[Claim, frozenset[str]]]:
    parsed = side.evidence.parsed
    for number in side.claims:
        claim = parsed.claims[number]
        if _words(claim):
            own = {w.start for w in parsed.words(number) if not _in_speaker(claim, w.start)}
            yield claim, content_keys(w for w in parsed.words(number) if w.start in own)


def _in_speaker(claim: Claim, offset: int) -> bool:
    span = claim.speaker_span
    return span is not None and span.start <= offset < span.end


def _words(claim: Claim) -> frozenset[str]:
    """The words of a speaker's name; of a pronoun there are none."""
    words = (claim.speaker or "").replace("-", " ").split()
    shown = claim.speaker_span.text if claim.speaker_span else ""
    if fold(shown) in _PRONOUNS:
        return frozenset()
    return frozenset(fold(w) for w in words) - _EMPTY - _PRONOUNS - {""}


def _one(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    least = min(len(mine), len(theirs))
    return least > 1 and len(mine & theirs) >= _LEAST_SHARED * least
