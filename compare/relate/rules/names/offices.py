"""Whether two names belong to the holders of one office."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.relate.evidence import STEM
from compare.relate.rules.exchange import exchanged
from compare.relate.slots import likeness
from compare.values.names.bodies import KINDS
from compare.values.names.names import name_parts, same_person
from compare.values.names.nations import nation_words
from compare.values.roles.origins import find_origins
from compare.values.roles.titles import KIN, PARTIES, PARTS, TRADES
from compare.values.words.keys import key

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from compare.values.names.labels import Label
    from compare.values.roles.roles import Role

__all__ = [
    "held_by_two",
    "one_office",
    "one_seat",
    "one_sort",
    "other_offices",
    "unlike_offices",
]

# What many people are at once says nothing about who is meant.
_COMMON = TRADES | PARTIES | KIN | {"senator", "representative", "minister", "adviser", "attorney"}
# Offices of which an event has but one, so that a bare title names the same one.
_SINGLE = PARTS | frozenset(
    "attorneygeneral coach curator generalmanager governor mayor prosecutor sheriff".split()
)
# Of these an article names one of another state or town as well.
_MANY = frozenset({"governor", "mayor", "sheriff"})
_LEADING = frozenset({"head", "leader"})
# Characters between a name and the role it is introduced by.
_NEAR_BY = 150
# Two members from one state may both take part; in claims alike they are one.
_LEAST_IN_OFFICE = 0.25
# How alike the places of two holders of one office must be whom both articles know.
_ENOUGH_IF_KNOWN = 3.5


def one_office(a: Side, b: Side, left: Label, right: Label) -> bool:
    """Whether both are introduced as the holder of one office.

    By a title alone, which others have held too, or by two words for one title, they must also
    stand in places alike, or have one surname: "Captain Ida Moe", "the captain, Ada Moe".
    """
    found = [
        (x, y)
        for x, y in product(_offices(a, left), _offices(b, right))
        if _one_head(x, y) and x.standing == y.standing and _one_body(x, y)
        if (x.proper & y.proper) - KINDS or not _of_others(a, b)
    ]
    if any((x.body or y.body or x.head in _SINGLE - _MANY) and x.head == y.head for x, y in found):
        return True
    places = (left.start, left.end), (right.start, right.end)
    return bool(found) and (_namesakes(left, right) or exchanged(a, b, *places) > 0)


def held_by_two(a: Side, b: Side, left: Label, right: Label) -> bool:
    """Whether one office of one body is given to each by one article, which the other does not.

    So much tells them apart where both articles know both: neither gives it to the other, not even
    as one that he held.
    """
    places = (left.start, left.end), (right.start, right.end)
    return exchanged(a, b, *places) >= _ENOUGH_IF_KNOWN and any(
        x.head == y.head and x.head not in _COMMON and not x.standing and not y.standing
        for x, y in product(_offices(a, left), _offices(b, right))
        if x.body == y.body != frozenset()
        if not (_holds(a, right, x) or _holds(b, left, y))
    )


def _holds(side: Side, name: Label, role: Role) -> bool:
    """Whether an article gives an office of that sort to a person, now or earlier."""
    return any(
        r.head == role.head and same_person(r.person, name.name) for r in side.evidence.roles
    )


def _namesakes(left: Label, right: Label) -> bool:
    """Whether two full names have one surname."""
    mine, theirs = name_parts(left.name), name_parts(right.name)
    return min(len(mine), len(theirs)) > 1 and mine[-1] == theirs[-1]


def _of_others(a: Side, b: Side) -> bool:
    """Whether what the sides tell of belongs to others: "of the dockers", "the nurses' strike"."""
    mine, theirs = _owners(a), _owners(b)
    return bool(mine and theirs) and not mine & theirs


def _owners(side: Side) -> set[str]:
    """The common nouns for many that something else is said to be of."""
    return {
        key(home.words[i])
        for home, inside in side.pieces()
        for i in inside
        if home.words[i].tag == "NNS"
        and (home.words[i].dep == "poss" or home.words[home.words[i].head].text == "of")
    }


def _one_head(x: Role, y: Role) -> bool:
    """Whether two words are for one office: a union has a leader, who is its head."""
    return x.head == y.head or ({x.head, y.head} <= _LEADING and x.body == y.body != frozenset())


def other_offices(a: Side, b: Side, left: Label, right: Label) -> bool:
    """Whether both hold an office of one sort, but of two states, or two bodies."""
    return any(
        x.head == y.head and x.body and y.body and not _meet(x.body, y.body)
        for x, y in product(_offices(a, left), _offices(b, right))
    )


def unlike_offices(a: Side, b: Side, left: Label, right: Label) -> bool:
    """Whether both hold offices, and no two of one sort: a judge and a president."""
    heads = {r.head for r in _offices(a, left)}, {r.head for r in _offices(b, right)}
    return all(heads) and not heads[0] & heads[1]


def one_sort(a: Side, b: Side, left: Label, right: Label) -> bool:
    """Whether both hold an office of one sort, of one body or of none that is told."""
    return any(
        x.head == y.head and (_meet(x.body, y.body) if x.body and y.body else x.body == y.body)
        for x, y in product(_offices(a, left), _offices(b, right))
    )


def _meet(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether the words beside two offices can name one body: "prison", "Bureau of Prisons"."""
    if nation_words(mine) & nation_words(theirs):
        return True
    return any(x[:STEM] == y[:STEM] for x in mine for y in theirs)


def one_seat(a: Side, b: Side, left: Label, right: Label) -> bool:
    """Whether both are the only member of an assembly in the claims, from one state."""
    mine, theirs = (
        {o.state for o in s.read(find_origins) if same_person(o.person, n.name)}
        for s, n in ((a, left), (b, right))
    )
    alone = all(len({o.person for o in s.read(find_origins)}) == 1 for s in (a, b))
    return alone and bool(mine & theirs) and likeness(a, b) >= _LEAST_IN_OFFICE


def _one_body(x: Role, y: Role) -> bool:
    """Whether two roles of one kind can be one office: the words that specify them are the same."""
    if x.head in _COMMON:
        return bool(x.body) and x.body == y.body
    if not x.body or not y.body:
        return x.body == y.body or x.head in _SINGLE
    if nation_words(x.body) & nation_words(y.body):
        return True  # "the Mexican president", "the president of Mexico"
    shorter = x.body <= y.body or y.body <= x.body
    return x.body == y.body or (bool(x.proper & y.proper) and shorter)


def _offices(side: Side, name: Label) -> list[Role]:
    """The roles of a name; what a surname alone has may be told of another of that surname."""
    told = min(2, len(name_parts(name.name)))
    return [
        r
        for r in side.evidence.roles
        if abs(r.start - name.start) < _NEAR_BY
        and r.person.split()[-1] == name.name.split()[-1]
        and len(name_parts(r.person)) >= told
        and same_person(r.person, name.name)
    ]
