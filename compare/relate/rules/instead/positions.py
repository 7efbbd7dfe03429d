"""Where names stand in the sentences of two sides, which shows whether they can be of one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.rules.exchange import standing
from compare.values.places.gazetteer import Grain, are_cities, grain_of_name
from compare.values.places.grains import may_lie_within, told_grain
from compare.values.places.words import NAMED_SITES, SITES, SURELY_WHERE, WHERE
from compare.values.words.keys import SUBJECTS, VERBS
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from compare.relate.rules.instead.names import Name
    from compare.relate.sides import Side

__all__ = [
    "act_and_own",
    "goes_along",
    "in_one_place",
    "is_located",
    "is_of_a_site",
    "names_whom",
    "one_grain",
]

# Relations of a subject, and of what stands before one to tell whose or which it is: "Gaza's
# ministry said" where another has "Hamas said".
_OWNERS = frozenset({"compound", "nmod", "poss"})
_SUBJECT, _OWNER = "subject", "owner"
# Behind these stands who is there as well.
_ALONG = frozenset({"with", "alongside", "beside"})
_ACCOMPANYING = frozenset({"accompany", "join", "flank", "escort", "follow"})
# Ends of nouns for those who work or learn somewhere: "scientists at", "students from".
_OF_PERSONS = ("er", "ist", "ee", "ian", "student")


def is_located(side: Side, name: Name) -> bool:
    """Whether a name stands where a place does, whatever the syntax model takes it for."""
    found = standing(side, (name.start, name.end))
    return found is not None and found.preposition in WHERE


def is_of_a_site(side: Side, name: Name) -> bool:
    """Whether a name tells where a site is at which something was: "at the airport of Salvina"."""
    found = side.words_at(name.start, name.end)
    if found is None or (name.entity == "PERSON" and len(name.words) > 1):
        return False
    tree, top = Tree(found[0]), found[0].tops(found[1])[-1]
    site = next((i for i in tree.above(top, 2) if tree.lemma(i) != "of"), None)
    prep = tree.head(top)
    if site is None or prep is None or tree.lemma(prep) not in {"of", "in"}:
        return False
    above = tree.head(site)
    where = above is not None and tree.lemma(above) in WHERE
    return tree.lemma(site) in SITES and tree.words[site].pos == "NOUN" and where


def names_whom(side: Side, name: Name) -> bool:
    """Whether a name stands where a place may, and is that of a person or a body all the same.

    A prize goes "to" somebody, and workers "at" a company or "from" an institute are its own.
    """
    found = standing(side, (name.start, name.end))
    if found is None or found.preposition in SURELY_WHERE:
        return False
    if name.entity == "PERSON" or any(n.endswith(_OF_PERSONS) for n in found.nouns):
        return True
    return name.entity == "ORG" and name.words[-1] not in SITES | NAMED_SITES


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


def goes_along(a: Side, x: Name, b: Side, y: Name) -> bool:
    """Whether one is who does it, and the other who is there with that one.

    "The king, accompanied by his daughter": whoever they are, neither stands for the other.
    """
    along = _is_along(a, x), _is_along(b, y)
    doer = (b, y) if along[0] else (a, x)
    return along[0] is not along[1] and _does_it(*doer)


def _is_along(side: Side, name: Name) -> bool:
    """Whether a name is of a person who is there with another: "with", "accompanied by"."""
    if (found := side.words_at(name.start, name.end)) is None:
        return False
    tree, top = Tree(found[0]), found[0].tops(found[1])[-1]
    if tree.words[top].dep == "appos":
        top = tree.words[top].head  # "by the minister Ida Moe"
    prep = tree.head(top) if tree.words[top].dep == "pobj" else None
    above = None if prep is None else tree.head(prep)
    if prep is None or above is None or tree.words[above].pos not in VERBS:
        return False
    if tree.words[prep].dep == "agent" or tree.lemma(prep) == "by":
        return tree.lemma(above) in _ACCOMPANYING
    return tree.lemma(prep) in _ALONG and name.entity == "PERSON"


def _does_it(side: Side, name: Name) -> bool:
    """Whether a name is that of who does something."""
    if (found := side.words_at(name.start, name.end)) is None:
        return False
    words, top = found[0].words, found[0].tops(found[1])[-1]
    return words[top].dep == "nsubj" or (
        words[top].dep == "pobj" and words[words[top].head].dep == "agent"
    )


def one_grain(a: Side, x: Name, b: Side, y: Name) -> bool:
    """Whether two names are of places as large, or of two cities behind one preposition."""
    if may_lie_within(_told(a, x), _told(b, y)):
        return False
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


def _told(side: Side, name: Name) -> Grain:
    """The grain that a name and the words beside it tell, where it stands for a place.

    In "the Omul valley" the name stands before the word that tells it.
    """
    found = side.words_at(name.start, name.end)
    if found is None:
        return Grain.UNKNOWN
    told = told_grain(found[0], found[1][0], found[1][-1] + 1)
    where = is_located(side, name) and not names_whom(side, name)
    return told if where or told is Grain.REGION else Grain.UNKNOWN


def _part(side: Side, name: Name) -> str:
    """Whether a name is the subject, or tells whose or which the subject is; "" if neither."""
    found = side.words_at(name.start, name.end)
    if found is None:
        return ""
    words = found[0].words
    top = words[found[0].tops(found[1])[-1]]
    if top.dep in SUBJECTS:
        return _SUBJECT
    above = words[top.head]
    if above.dep == "agent" and words[above.head].dep == "acl":  # "a tanker owned by Delmar Lines"
        above = words[words[above.head].head]
    elif top.dep not in _OWNERS:
        return ""
    return _OWNER if above.dep in SUBJECTS else ""
