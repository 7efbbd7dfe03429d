"""The words that tell how sure it is, shown with what they are told of: "is mulling sending"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.keys import VERBS
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from compare.model import Passage
    from compare.relate.placed import Placed
    from compare.relate.sides import Side

__all__ = ["hedged"]

# Farther away, other words stand between the two that a reader need not see.
_REACH = 4
_GOVERNED = frozenset({"xcomp", "pcomp"})


def hedged(side: Side, one: Placed) -> Passage:
    """The words of a statement, with the verb before them that it hangs on."""
    found = side.words_at(one.start, one.end)
    if found is None:
        return side.passage(one.start, one.end)
    tree, first = Tree(found[0]), found[1][0]
    verb = next((i for i in found[1] if tree.words[i].dep in _GOVERNED), None)
    above = None if verb is None else _governor(tree, verb)
    if above is None or not 0 < first - above <= _REACH:
        return side.passage(one.start, one.end)
    helping = [i for i in tree.children(above, "aux", "auxpass", "neg") if i < above]
    begin = tree.words[min((*helping, above))].start
    return side.passage(begin if side.holds(begin, one.end) else one.start, one.end)


def _governor(tree: Tree, verb: int) -> int | None:
    """The verb that another hangs on, through a preposition or an adjective: "is due to vote"."""
    for i in tree.above(verb, 2):
        if tree.words[i].pos in VERBS:
            return i
    return None
