"""What was still to come when something else happened, and may have come since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.extent import was_due
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from compare.model import Passage
    from compare.relate.sides import Side

__all__ = ["tells_what_was_due"]

# Words above a verb that may be marked in its stead: "was due" of "was due to decide".
_CLIMB = 2


def tells_what_was_due(side: Side, marked: Passage) -> bool:
    """Whether a passage tells that somebody was to do a thing: "was due to decide on Thursday"."""
    found = side.words_at(marked.start, marked.end)
    if found is None:
        return False
    sentence, inside = found
    tree = Tree(sentence)
    return any(
        not {verb, *tree.above(verb, _CLIMB), *tree.children(verb)}.isdisjoint(inside)
        for verb, word in enumerate(sentence.words)
        if word.pos == "VERB" and was_due(tree, verb)
    )
