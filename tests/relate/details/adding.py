"""What the tests of details ask: which phrases of a side have new words, and how it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.details.added import new_phrases, new_words
from compare.relate.details.shown import shown

if TYPE_CHECKING:
    from compare.model import Passage
    from compare.relate.sides import Side

__all__ = ["passages_of", "phrases_of", "shown_of"]


def phrases_of(side: Side, other: Side) -> list[str]:
    """The phrases that a side has to itself, as they are cut."""
    return [p.text for p in new_phrases(side, new_words(side, [other]))]


def shown_of(side: Side, other: Side) -> list[str]:
    """The phrases that a side has to itself, as a reader gets them."""
    return [p.text for p in passages_of(side, other)]


def passages_of(side: Side, other: Side) -> list[Passage]:
    """Where what a side has to itself stands."""
    return shown(side, new_phrases(side, new_words(side, [other])))
