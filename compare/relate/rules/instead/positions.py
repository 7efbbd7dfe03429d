"""Where names stand in the sentences of two sides, which shows whether they can be of one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.rules.exchange import standing
from compare.values.places.gazetteer import are_cities, grain_of_name
from compare.values.words.keys import SUBJECTS

if TYPE_CHECKING:
    from compare.relate.rules.instead.names import Name
    from compare.relate.sides import Side

__all__ = ["act_and_own", "in_one_place", "is_located", "one_grain"]

# What stands behind these is a place.
_WHERE = frozenset("around at from in into near off on outside through to".split())
# Relations of a subject, and of what stands before one to tell whose or which it is: "Gaza's
# ministry said" where another has "Hamas said".
_OWNERS = frozenset({"compound", "nmod", "poss"})
_SUBJECT, _OWNER = "subject", "owner"


def is_located(side: Side, name: Name) -> bool:
    """Whether a name stands where a place does, whatever the syntax model takes it for."""
    found = standing(side, (name.start, name.end))
    return found is not None and found.preposition in _WHERE


def act_and_own(a: Side, x: Name, b: Side, y: Name) -> bool:
    """Whether one is the subject, and the other tells whose or which the subject is.

    Who sails a ship "built by" a yard is not the yard; who "built" it may be.
    """
    if {_part(a, x), _part(b, y)} != {_SUBJECT, _OWNER}:
        return False
    left, right = standing(a, (x.start, x.end)), standing(b, (y.start, y.end))
    if left is None or right is None:
        return False
    return "by" not in {left.role, right.role} or left.verbs.isdisjoint(right.verbs)


def one_grain(a: Side, x: Name, b: Side, y: Name) -> bool:
    """Whether two names are of places as large, or of two cities behind one preposition."""
    if grain_of_name(x.text) is grain_of_name(y.text):
        return True
    left, right = standing(a, (x.start, x.end)), standing(b, (y.start, y.end))
    if left is None or right is None or not left.preposition:
        return False
    return left.preposition == right.preposition and are_cities(x.text, y.text)


def in_one_place(a: Side, x: Name, b: Side, y: Name) -> bool:
    """Whether one stands where the other, a town, does: "towed to" a port taken for a person.

    Whoever has a given name, too, is no port.
    """
    left, right = standing(a, (x.start, x.end)), standing(b, (y.start, y.end))
    if left is None or right is None or "GPE" not in {x.entity, y.entity}:
        return False
    if len(x.words) > 1 or len(y.words) > 1:
        return False
    one = left.preposition == right.preposition and bool(left.verbs & right.verbs)
    return one and is_located(a, x) and is_located(b, y)


def _part(side: Side, name: Name) -> str:
    """Whether a name is the subject, or tells whose or which the subject is; "" if neither."""
    found = side.words_at(name.start, name.end)
    if found is None:
        return ""
    words, inside = found[0].words, found[1]
    top = words[next((i for i in reversed(inside) if words[i].head not in inside), inside[-1])]
    if top.dep in SUBJECTS:
        return _SUBJECT
    above = words[top.head]
    if above.dep == "agent" and words[above.head].dep == "acl":  # "a tanker owned by Delmar Lines"
        above = words[words[above.head].head]
    elif top.dep not in _OWNERS:
        return ""
    return _OWNER if above.dep in SUBJECTS else ""
