"""What was still to come when something else happened, and may have come since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.placed import overlap
from compare.values.statements.framing.certainty import AHEAD, Certainty
from compare.values.statements.framing.extent import PAST, was_due
from compare.values.statements.predications.predicates import find_predications
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from compare.model import Passage
    from compare.relate.sides import Side
    from compare.values.statements.predications.predication import Predication

__all__ = ["done_and_planned", "tells_what_was_due"]

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


def done_and_planned(a: Side, b: Side, sides: tuple[Passage, Passage]) -> bool:
    """Whether one passage tells what is done, the other what is to be: "sold", "plans to sell"."""
    mine, theirs = _told(a, sides[0]), _told(b, sides[1])
    return any(_done(x) and _ahead(y) for x, y in ((mine, theirs), (theirs, mine)))


def _told(side: Side, marked: Passage) -> list[Predication]:
    return [p for p in side.read(find_predications) if overlap(p, marked) and not p.state]


def _done(told: list[Predication]) -> bool:
    settled = all(p.certainty is Certainty.SETTLED and not p.negated for p in told)
    return settled and any(p.when in PAST for p in told)


def _ahead(told: list[Predication]) -> bool:
    return any(p.certainty in AHEAD and not p.negated for p in told)
