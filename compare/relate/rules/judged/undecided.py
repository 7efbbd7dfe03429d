"""Whether both sides leave a thing open: "is considering whether", "has not ruled out"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.courses.steps import WEIGHING
from compare.values.statements.framing.polarity import NEGATING
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from compare.model import Passage
    from compare.relate.sides import Side

__all__ = ["leave_open"]

_OPEN = WEIGHING | {"may", "might", "possible", "undecided", "unclear"}
_OUT = frozenset({"out"})


def leave_open(a: Side, b: Side, sides: tuple[Passage, Passage]) -> bool:
    """Whether both passages tell of what may yet be done, in whatever words."""
    return all(_is_open(s, passage) for s, passage in zip((a, b), sides, strict=True))


def _is_open(side: Side, passage: Passage) -> bool:
    found = side.words_at(passage.start, passage.end)
    if found is None:
        return False
    tree = Tree(found[0])
    return any(tree.lemma(i) in _OPEN or _not_ruled_out(tree, i) for i in found[1])


def _not_ruled_out(tree: Tree, verb: int) -> bool:
    below = tree.children(verb)
    return tree.lemma(verb) == "rule" and tree.any(below, _OUT) and tree.any(below, NEGATING)
