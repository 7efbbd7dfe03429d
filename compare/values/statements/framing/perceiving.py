"""Whether "could" tells of the senses: "smoke could be seen", "we could hear a blast"."""

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
# What one sees with one's eyes: who "could see delays" may have them.
_SEEN = frozenset(
    "blast blaze cloud explosion fire flame flash glow light lightning plume rocket smoke spark "
    "wreck wreckage".split()
)
_JUDGES = frozenset("board committee council court judge jury magistrate panel tribunal".split())
# Words of doubt, and of what is to come.
_OPEN = frozenset(
    "coming later likely maybe next perhaps possibly potentially probably soon tomorrow".split()
)


def perceived(tree: Tree, verb: int) -> bool:
    """Whether what "could be" seen, heard or felt was perceived, rather than may be.

    The same of whoever could perceive it, where it is a thing of the senses.
    """
    if tree.lemma(verb) not in _PERCEIVING:
        return False
    sensed = tree.children(verb, "nsubjpass") or _by_somebody(tree, verb)
    if not sensed or tree.any(sensed, _NOT_SENSED):
        return False
    near = (j for i in tree.children(verb, "npadvmod", "advmod", "prep") for j in tree.subtree(i))
    return not tree.any(near, _OPEN)


def _by_somebody(tree: Tree, verb: int) -> list[int]:
    """What somebody could see, hear, feel or smell; no court that could hear a case."""
    if tree.any(tree.children(verb, "nsubj"), _JUDGES):
        return []
    sensed = list(tree.children(verb, "dobj"))
    return sensed if tree.lemma(verb) != "see" or tree.any(sensed, _SEEN) else []
