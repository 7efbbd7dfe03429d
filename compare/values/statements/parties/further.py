"""Whether a noun is told as one more of its sort: "a second school", "a new school"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["FURTHER", "is_further"]

FURTHER = frozenset(
    "additional another eighth extra fifth fourth further more ninth second seventh sixth tenth "
    "third".split()
)
# "A new school" is one more; "the new school" is that of which all tell.
_NEW = frozenset({"new"})
_KNOWN = frozenset("the this that these those".split())


def is_further(tree: Tree, noun: int) -> bool:
    """Whether words beside a noun tell that there is one of its sort already."""
    beside = tree.children(noun, "amod", "det", "nummod", "compound")
    known = tree.any(beside, _KNOWN) or tree.child(noun, "poss") is not None
    return tree.any(beside, FURTHER) or (not known and tree.any(beside, _NEW))
