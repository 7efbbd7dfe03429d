"""Numbers told of other stretches of a year, other parts of a land, or of the whole of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.bounds.scopes import same_scope, scope_of
from compare.values.words.keys import DATES, SUBJECTS, fold
from compare.values.words.senses import word_sense

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity
    from compare.values.statements.bounds.scopes import ScopeWord

__all__ = ["MOVING", "destinations", "of_other_scopes"]

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


def destinations(side: Side, one: Quantity) -> frozenset[str]:
    """The names that hang on what moves by a number: "exports to China rose 8 percent"."""
    found = side.verb_of(one) if one.context.predicates & MOVING else None
    if found is None:
        return frozenset()
    tree, verb = found
    behind = [j for i in tree.children(verb, *SUBJECTS) for j in tree.behind(i, "prep")]
    return frozenset(word_sense(tree.sentence, j) for j in behind if tree.words[j].pos == "PROPN")


def _parts_of_land(side: Side, one: Quantity) -> frozenset[ScopeWord]:
    """The directions told of those who are the subject: "officials in the north"."""
    found = side.verb_of(one)
    if found is None:
        return frozenset()
    tree, verb = found
    inside = [j for i in tree.children(verb, *SUBJECTS) for j in tree.subtree(i)]
    return frozenset(word for word in scope_of(tree, inside) if word.kind == _DIRECTION)


def _one_of_all(a: Side, left: Quantity, b: Side, right: Quantity) -> bool:
    """Whether one number is told of a place by name, the other of all the land."""
    mine, theirs = _everywhere(a, left), _everywhere(b, right)
    named = _places(a, left), _places(b, right)
    return (mine and not theirs and bool(named[1] - named[0])) or (
        theirs and not mine and bool(named[0] - named[1])
    )


def _places(side: Side, one: Quantity) -> frozenset[str]:
    """The places told of a number, and the names behind "in", whatever they are taken for.

    Not of who tells it: "police in Velden said"; nor is a month a place.
    """
    found = side.verb_of(one)
    if found is None:
        return one.context.places
    tree, verb = found
    inside = (
        j for i in tree.clause(verb) if tree.lemma(i) == "in" for j in tree.children(i, "pobj")
    )
    named = (tree.words[j] for j in inside if tree.words[j].pos == "PROPN")
    return one.context.places.union(fold(w.text) for w in named if w.entity not in DATES)


def _everywhere(side: Side, one: Quantity) -> bool:
    sentence = side.sentence_at(one.start)
    words = [w.text.lower() for w in sentence.words] if sentence else []
    return not _EVERYWHERE.isdisjoint(words) or any(
        tuple(words[i : i + len(_WHOLE)]) == _WHOLE for i in range(len(words))
    )
