"""Whether "may" gives leave rather than leaving open: "members may vote until Friday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.keys import SUBJECTS
from compare.values.words.small_words import TILL

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["gives_leave"]

# What somebody is let do up to a day; what lasts up to it may or may not: "rain may last until".
_LET = frozenset(
    "apply appeal buy claim comment enrol enroll enter file object register reply respond return "
    "submit use visit vote withdraw".split()
)
_ONLY = frozenset({"only"})


def gives_leave(tree: Tree, verb: int) -> bool:
    """Whether somebody is told to be free to do a thing: up to a day, or in no case but one."""
    passive = tree.is_passive(verb)
    if passive or tree.lemma(verb) not in _LET or tree.child(verb, *SUBJECTS) is None:
        return False
    ends = tree.any(tree.children(verb, "prep"), TILL)
    return ends or tree.any(tree.children(verb, "advmod"), _ONLY)
