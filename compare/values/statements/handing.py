"""Who hands what to whom: "Dahl lent Moe a boat", "Moe borrowed a boat from Dahl"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.values.words.keys import key

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["Handing", "handing_of"]

# What one gives and another has from him; the same thing is not handed back in one event.
_GIVING = {
    "lend": "lend",
    "loan": "lend",
    "sell": "sell",
    "owe": "owe",
    "donate": "donate",
    "bequeath": "bequeath",
    "lease": "lease",
}
_HAVING = {"borrow": "lend", "inherit": "bequeath"}


class Handing(NamedTuple):
    """The kind of a handing-over with what is handed over, and the nouns for who and to whom."""

    kind: str
    giver: list[int]
    receiver: list[int]


def handing_of(tree: Tree, verb: int, subjects: list[int], passive: bool) -> Handing | None:
    """What a verb tells of a thing that goes from one to another; None where it tells no such."""
    lemma = tree.lemma(verb)
    if lemma in _HAVING and not passive:
        things, other = list(tree.children(verb, "dobj")), tree.objects(verb, {"from"})
        return _made(tree, _HAVING[lemma], things, other, subjects)
    if lemma not in _GIVING:
        return None
    things, receivers = list(tree.children(verb, "dobj")), _receivers(tree, verb)
    if not passive:
        return _made(tree, _GIVING[lemma], things, subjects, receivers)
    things, receivers = (things, subjects) if things else (subjects, receivers)
    return _made(tree, _GIVING[lemma], things, tree.behind(verb, "agent"), receivers)


def _receivers(tree: Tree, verb: int) -> list[int]:
    given = tree.children(verb, "dative")
    direct = [i for i in given if tree.words[i].pos != "ADP"]
    led = [j for i in given if i not in direct for j in tree.children(i, "pobj")]
    behind = [j for i in tree.children(verb, "dobj") for j in tree.objects(i, {"to"})]
    return direct or led or tree.objects(verb, {"to"}) or behind


def _made(
    tree: Tree, kind: str, things: list[int], giver: list[int], receiver: list[int]
) -> Handing | None:
    if not (things and giver and receiver):
        return None
    return Handing(f"{kind} {key(tree.words[things[0]])}", giver, receiver)
