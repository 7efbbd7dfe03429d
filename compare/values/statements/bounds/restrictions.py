"""Terms of a statement: "regardless of where they live", "only in the islands"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.words.keys import CONTENT, key

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["Terms", "at_odds", "terms_of"]

_FREE = (
    ("regardless", "of"),
    ("irrespective", "of"),
    ("no", "matter"),
    ("whether", "or"),
)
_PLACED = frozenset("in at within inside near".split())
_BOUND = _PLACED | frozenset("if when where to for on with after during those".split())
# Words that ask where, and so are answered by a place.
_WHERE = frozenset("where live residence location place home".split())
_ANSWER = "where"
_LONGEST = 8


@dataclass(frozen=True, slots=True)
class Terms:
    """What a statement is bound to, or free of, by its words of content; with its offsets."""

    free: bool
    about: frozenset[str]
    start: int
    end: int


def terms_of(tree: Tree, at: int) -> Terms | None:
    """The terms among the words that hang on a word, if it names any."""
    inside = [i for i in tree.clause(at) if i > at]
    for i in inside:
        pair = tree.lowers[i : i + 2]
        if pair in _FREE:
            return _made(tree, inside, i, free=True)
        if pair[0] in {"only", "solely"} and len(pair) > 1 and pair[1] in _BOUND:
            return _made(tree, inside, i, free=False)
    return None


def at_odds(a: Terms | None, b: Terms | None) -> bool:
    """Whether one is free of just what the other is bound to."""
    return a is not None and b is not None and a.free is not b.free and bool(a.about & b.about)


def _made(tree: Tree, inside: list[int], first: int, *, free: bool) -> Terms:
    words = []
    for i in inside:
        if i < first or i >= first + _LONGEST:
            continue
        if tree.words[i].pos == "PUNCT":
            break
        words.append(i)
    lemmas = {tree.lemma(i) for i in words}
    about = {key(tree.words[i]) for i in words if tree.words[i].pos in CONTENT} - {""}
    if lemmas & (_WHERE if free else _PLACED):
        about.add(_ANSWER)
    return Terms(free, frozenset(about), tree.words[first].start, tree.words[words[-1]].end)
