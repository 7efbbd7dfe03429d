"""Whether "could" tells of the senses: "the smoke could be seen for miles"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["perceived"]

_PERCEIVING = frozenset("see hear feel smell".split())
# What is heard by a court, or felt and seen in its results, rather than by the senses.
_NOT_SENSED = frozenset(
    "appeal benefit case challenge change complaint consequence cost effect fall fallout impact "
    "increase lawsuit loss petition pressure rise suit trial".split()
)
# Words of doubt, and of what is to come.
_OPEN = frozenset(
    "coming later likely maybe next perhaps possibly potentially probably soon tomorrow".split()
)


def perceived(tree: Tree, verb: int) -> bool:
    """Whether what "could be" seen, heard or felt was perceived, rather than may be."""
    sensed = tree.children(verb, "nsubjpass")
    if not sensed or tree.lemma(verb) not in _PERCEIVING or tree.any(sensed, _NOT_SENSED):
        return False
    near = (j for i in tree.children(verb, "npadvmod", "advmod", "prep") for j in tree.subtree(i))
    return not tree.any(near, _OPEN)
