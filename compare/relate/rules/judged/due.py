"""What was still to come when something else happened, and may have come since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.extent import was_due
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from compare.relate.sides import Side

__all__ = ["tells_what_was_due"]


def tells_what_was_due(side: Side) -> bool:
    """Whether a side tells that somebody was to do a thing: "was due to decide on Thursday"."""
    return any(
        was_due(Tree(sentence), i)
        for sentence, inside in side.pieces()
        for i in inside
        if sentence.words[i].pos == "VERB"
    )
