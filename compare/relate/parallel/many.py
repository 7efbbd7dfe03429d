"""What many may do or meet with in one event: two who condemned it are no conflict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from compare.relate.parallel.ends import End

__all__ = ["one_of_many"]

# What each of many may say to an event, or do at it.
_DO = frozenset(
    """
    appeal applaud attend call cheer commend condemn congratulate criticise criticize decry denounce
    deplore flee hail honor honour lament laud march mourn pray praise protest slam thank tour urge
    visit watch weep welcome
    """.split()
)
# What each of many may meet with.
_MEET = frozenset(
    "brief consult criticise criticize honor honour interview invite praise question thank".split()
)
# With these one sends or pays what others may, too: "sent its condolences".
_SEND = frozenset("express extend offer pay send voice".split())
_SENT = frozenset(
    "condolence congratulation greeting regret respect sympathy thank tribute wish worry".split()
)
_OF_MANY = frozenset({"among", "amongst"})
_FARTHEST = 3


def one_of_many(end: End) -> bool:
    """Whether words name one of those who did something, or met with it, that others may, too."""
    tree, word = Tree(end.home), end.last
    for _ in range(_FARTHEST):
        dep, verb = tree.words[word].dep, tree.words[word].head
        if dep in {"nsubj", "nsubjpass"}:
            return _is_open(tree, verb, passive=dep == "nsubjpass")
        if dep == "pobj" and tree.words[verb].dep == "agent":
            return tree.lemma(tree.words[verb].head) in _DO
        word = verb
    return False


def _is_open(tree: Tree, verb: int, *, passive: bool) -> bool:
    lemma = tree.lemma(verb)
    if passive:
        return lemma in _MEET
    if lemma in _SEND:
        return any(tree.lemma(c) in _SENT for c in tree.children(verb, "dobj"))
    among = any(tree.lemma(c) in _OF_MANY for c in tree.children(verb, "prep"))
    return lemma in _DO or (lemma == "be" and among)
