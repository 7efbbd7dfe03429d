"""Whether what is marked on both sides denies: "could not enter", "was kept out"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.keys import fold
from compare.values.polarity import NEGATING, PREVENTING, REFUSING

if TYPE_CHECKING:
    from compare.model import Passage
    from compare.relate.sides import Side

__all__ = ["both_deny"]

_NOT = NEGATING | {"nt", "without"}  # as they are folded
_DENYING = _NOT | REFUSING | PREVENTING


def both_deny(a: Side, b: Side, sides: tuple[Passage, Passage]) -> bool:
    """Whether each side has a word that denies and that the other lacks: then both may say one.

    "Was not barred" and "was barred" have only one such word.
    """
    mine, theirs = _denying(a, sides[0]), _denying(b, sides[1])
    shared = (mine & theirs) - _NOT
    return bool(mine - shared) and bool(theirs - shared)


def _denying(side: Side, passage: Passage) -> set[str]:
    inside = side.words_between(passage.start, passage.end)
    return {form for word in inside for form in (fold(word.text), fold(word.lemma))} & _DENYING
