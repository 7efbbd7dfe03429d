"""One source has somebody say that a thing is so, the other has the same one deny it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.slots import shared_share
from compare.values.statements.denials.contradictions import contradict
from compare.values.statements.predications.sayings import (
    find_assertions,
    find_denials,
    one_speaker,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.statements.predications.sayings import Saying

__all__ = ["find_disowned"]


def find_disowned(a: Side, b: Side) -> Iterator[tuple[Saying, Saying]]:
    """What a speaker says in one side and denies in the other.

    What one party says and another denies is no divergence: both sources tell of two views. Nor
    is it where an article tells of both: somebody then took back his words.
    """
    yield from _disowned(a, b)
    for told, denied in _disowned(b, a):
        yield denied, told


def _disowned(a: Side, b: Side) -> Iterator[tuple[Saying, Saying]]:
    """What the first says and the second denies."""
    denials = b.read(find_denials)
    if not denials:
        return
    alike = shared_share(a, b)
    for told in a.read(find_assertions):
        for denied in denials:
            if not one_speaker(told, denied) or not contradict(told.what, denied.what, alike):
                continue
            kept = _also(b.evidence.values(find_assertions), told)
            if not kept and not _also(a.evidence.values(find_denials), denied):
                yield told, denied


def _also(found: tuple[Saying, ...], one: Saying) -> bool:
    """Whether an article has the speaker tell the same of the thing as the other does."""
    return any(one_speaker(x, one) and x.what.meaning & one.what.meaning for x in found)
