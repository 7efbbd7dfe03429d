"""Numbers told of other stretches of a year, other parts of a land, or of the whole of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.keys import fold
from compare.values.scopes import same_scope, scope_of
from compare.values.senses import word_sense
from compare.values.tree import Tree

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from compare.values.quantities import Quantity
    from compare.values.scopes import ScopeWord

__all__ = ["MOVING", "destinations", "of_other_scopes", "subjects_of"]

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_VERBS = frozenset({"VERB", "AUX"})
_FARTHEST = 6
_DIRECTION = "direction"
# What goes up or down by a share does so again elsewhere.
MOVING = frozenset({"rise", "fall"})
# "In the state as a whole", "nationwide": there a number is another one than in a town.
_EVERYWHERE = frozenset("nationwide nationally statewide countrywide worldwide globally".split())
_WHOLE = ("as", "a", "whole")


def of_other_scopes(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether two numbers are of other quarters, of north and south, or of a town and the land.

    So are moves of what goes to other countries: "exports to China", "exports to Japan".
    """
    stretches = [{p for p in q.context.periods if " " in p} for q in (left, right)]
    if all(stretches) and stretches[0].isdisjoint(stretches[1]):
        return True
    mine, theirs = _parts_of_land(a, left), _parts_of_land(b, right)
    if not same_scope(mine, theirs) or _one_of_all(a, left, b, right):
        return True
    goals = destinations(a, left), destinations(b, right)
    return all(goals) and goals[0].isdisjoint(goals[1])


def subjects_of(tree: Tree, at: int) -> list[int]:
    """The subjects of the verb that a word hangs on."""
    for _ in range(_FARTHEST):
        head = tree.head(at)
        if head is None:
            break
        at = head
        if tree.words[at].pos in _VERBS:
            break
    return list(tree.children(at, *_SUBJECTS))


def destinations(side: Side, one: Quantity) -> frozenset[str]:
    """The names that hang on what moves by a number: "exports to China rose 8 percent"."""
    found = side.words_at(one.start, one.end)
    if found is None or not one.context.predicates & MOVING:
        return frozenset()
    tree = Tree(found[0])
    behind = [j for i in subjects_of(tree, found[1][-1]) for j in tree.behind(i, "prep")]
    return frozenset(word_sense(found[0], j) for j in behind if tree.words[j].pos == "PROPN")


def _parts_of_land(side: Side, one: Quantity) -> frozenset[ScopeWord]:
    """The directions told of those who are the subject: "officials in the north"."""
    found = side.words_at(one.start, one.end)
    if found is None:
        return frozenset()
    tree = Tree(found[0])
    inside = [j for i in subjects_of(tree, found[1][-1]) for j in tree.subtree(i)]
    return frozenset(word for word in scope_of(tree, inside) if word.kind == _DIRECTION)


def _one_of_all(a: Side, left: Quantity, b: Side, right: Quantity) -> bool:
    """Whether one number is told of a place by name, the other of all the land."""
    mine, theirs = _everywhere(a, left), _everywhere(b, right)
    named = _places(a, left), _places(b, right)
    return (mine and not theirs and bool(named[1] - named[0])) or (
        theirs and not mine and bool(named[0] - named[1])
    )


def _places(side: Side, one: Quantity) -> frozenset[str]:
    """The places told of a number, and the names behind "in", whatever they are taken for."""
    sentence = side.sentence_at(one.start)
    words = sentence.words if sentence else ()
    behind = (
        fold(w.text)
        for w in words
        if w.pos == "PROPN" and w.dep == "pobj" and words[w.head].text.lower() == "in"
    )
    return one.context.places.union(behind)


def _everywhere(side: Side, one: Quantity) -> bool:
    sentence = side.sentence_at(one.start)
    words = [w.text.lower() for w in sentence.words] if sentence else []
    return not _EVERYWHERE.isdisjoint(words) or any(
        tuple(words[i : i + len(_WHOLE)]) == _WHOLE for i in range(len(words))
    )
