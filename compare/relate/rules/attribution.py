"""The same quoted words from two different speakers."""

from __future__ import annotations

from collections.abc import Iterator

from compare.model import Claim, Divergence, DivergenceKind
from compare.relate.rules.quote import quoted_words, shared_run
from compare.relate.sides import Side
from compare.values.names import same_person

__all__ = ["find_attribution"]

# More of the words must be the same than for a changed quotation: the speaker is at stake.
_SAME_WORDS = 0.8


def find_attribution(a: Side, b: Side) -> Iterator[Divergence]:
    """One quotation that two sources give to different named speakers."""
    left, right = _speaker(a), _speaker(b)
    if left is None or right is None or not left.speaker or not right.speaker:
        return
    if not (_is_person(left.speaker) and _is_person(right.speaker)):
        return  # a person may speak for an office, and an office through a person
    if same_person(left.speaker, right.speaker):
        return
    if not any(shared_run(x, y) >= _SAME_WORDS for x in quoted_words(a) for y in quoted_words(b)):
        return
    spans = left.speaker_span, right.speaker_span
    if spans[0] is None or spans[1] is None:
        return
    sides = a.passage(spans[0].start, spans[0].end), b.passage(spans[1].start, spans[1].end)
    why = f"said by {left.speaker} / said by {right.speaker}: different speakers, same words"
    yield Divergence(DivergenceKind.ATTRIBUTION, why, sides)


def _speaker(side: Side) -> Claim | None:
    """The claim that carries the quotation and names its speaker."""
    told = [c for c in side.each_claim() if c.speaker and c.speaker_span]
    return max(told, key=lambda c: (c.quoted, -c.start), default=None)


def _is_person(name: str) -> bool:
    parts = name.split()
    return len(parts) >= 2 and all(p[0].isupper() for p in (parts[0], parts[-1]))
