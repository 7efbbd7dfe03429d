"""Two outcomes that one sentence tells of parts of a matter, of which the other article has one.

"Convicted on six counts and cleared of three" and "cleared of three" agree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.framing.certainty import FIRM
from compare.values.statements.predications.predicates import find_predications
from compare.values.words.keys import key
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.relate.sides import Side
    from compare.values.statements.predications.predicates import Predication

__all__ = ["outcomes_of_parts"]

_OBJECTS = ("dobj", "nsubjpass")


def outcomes_of_parts(
    a: Side, b: Side, left: Predication, right: Predication, axes: frozenset[str]
) -> bool:
    """Whether an article that tells one also tells the other beside it, of what the other has.

    What the other is told of must be in the one outcome alone: who was "convicted of murder and
    cleared of theft" was not cleared of murder.
    """
    return _has_both(a, left, b, right, axes) or _has_both(b, right, a, left, axes)


def _has_both(
    side: Side, one: Predication, other: Side, rival: Predication, axes: frozenset[str]
) -> bool:
    sentence = side.sentence_at(one.start)
    if sentence is None:
        return False
    wanted = {stand for stand in rival.meaning if stand.axis in axes}
    mine, theirs = _told_of(side, one), _told_of(other, rival)
    return any(
        wanted & p.meaning
        and p.certainty in FIRM
        and _is_of(*(told - (one.named & p.named) for told in (theirs, mine, _told_of(side, p))))
        for p in side.evidence.read(find_predications, sentence)
    )


def _is_of(rival: frozenset[str], one: frozenset[str], beside: frozenset[str]) -> bool:
    """Whether an outcome is told of what one of two others is told of, and not of the other's."""
    return bool(rival & beside - one) and rival.isdisjoint(one - beside)


def _told_of(side: Side, told: Predication) -> frozenset[str]:
    """Keys of what a verb is told of: its objects, and their numbers."""
    sentence = side.sentence_at(told.start)
    if sentence is None:
        return frozenset()
    tree = Tree(sentence)
    verbs = [i for i in sentence.within(told.start, told.end) if tree.lemma(i) == told.lemma]
    heads = [i for v in verbs for i in (*tree.children(v, *_OBJECTS), *tree.behind(v, "prep"))]
    return frozenset(_keys(tree, heads)) - {""}


def _keys(tree: Tree, heads: Iterable[int]) -> Iterator[str]:
    for head in heads:
        for i in (head, *tree.children(head, "conj", "nummod", "compound")):
            yield key(tree.words[i])
