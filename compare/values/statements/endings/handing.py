"""Who hands what to whom: "Dahl lent Moe a boat", "Moe borrowed a boat from Dahl"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.values.words.keys import key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.values.words.tree import Tree

__all__ = ["Handing", "handed", "handing_of", "stands_handed"]

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
_BACK = frozenset({"back"})
_LOANS = frozenset({"loan"})
_GIFTS = frozenset("donation gift".split())


class Handing(NamedTuple):
    """The kind of a handing-over, and the nouns for what is handed over, by whom and to whom."""

    kind: str
    thing: int
    giver: Sequence[int]
    receiver: Sequence[int]


def handing_of(
    tree: Tree, verb: int, subjects: Sequence[int], *, passive: bool
) -> tuple[str, Sequence[int], Sequence[int]] | None:
    """The kind of a handing-over with its thing, and who hands that to whom; None for no such."""
    found = handed(tree, verb, subjects, (_GIVING, _HAVING), passive=passive)
    if (
        found is None
        or not (found.giver and found.receiver)
        or tree.any(tree.children(verb, "advmod", "prt"), _BACK)
    ):
        return None
    return f"{found.kind} {key(tree.words[found.thing])}", found.giver, found.receiver


def handed(
    tree: Tree,
    verb: int,
    subjects: Sequence[int],
    tables: tuple[Mapping[str, str], Mapping[str, str]],
    *,
    passive: bool,
) -> Handing | None:
    """What a verb tells of a thing that goes from one to another; None where it tells no such.

    The tables name the kinds of the verbs for giving and of those for having from somebody.
    """
    giving, having = tables
    lemma = tree.lemma(verb)
    if lemma in having and not passive:
        things, other = tree.children(verb, "dobj"), tree.objects(verb, {"from"})
        return _made(having[lemma], things, other, subjects)
    if lemma not in giving:
        return None
    things, receivers = tree.children(verb, "dobj"), _receivers(tree, verb)
    if not passive:
        return _made(giving[lemma], things, subjects, receivers)
    things, receivers = (things, subjects) if things else (subjects, receivers)
    return _made(giving[lemma], things, tree.behind(verb, "agent"), receivers)


def _receivers(tree: Tree, verb: int) -> Sequence[int]:
    given = tree.children(verb, "dative")
    direct = [i for i in given if tree.words[i].pos != "ADP"]
    led = [j for i in given if i not in direct for j in tree.children(i, "pobj")]
    near = tree.children(verb, "dobj", "advmod")
    return direct or led or tree.objects(verb, {"to"}) or _led_to(tree, near)


def _led_to(tree: Tree, near: Sequence[int]) -> list[int]:
    return [j for i in near for j in tree.objects(i, {"to"})]


def _made(
    kind: str, things: Sequence[int], giver: Sequence[int], receiver: Sequence[int]
) -> Handing | None:
    return Handing(kind, things[0], giver, receiver) if things and (giver or receiver) else None


def stands_handed(tree: Tree, be: int) -> tuple[Handing, int] | None:
    """What is lent or given, as a noun tells, and that noun: "on loan from", "a gift of"."""
    things = tree.children(be, "nsubj")
    if tree.lemma(be) != "be" or len(things) != 1:
        return None
    lent = [i for i in tree.objects(be, {"on"}) if tree.lemma(i) in _LOANS]
    given = [i for i in tree.children(be, "attr") if tree.lemma(i) in _GIFTS]
    for noun in (*lent, *given):
        near = (noun, be, *tree.children(noun, "prep"))
        giver = [j for i in near for j in tree.objects(i, {"from"} if lent else {"from", "of"})]
        receiver = [j for i in near for j in tree.objects(i, {"to"})]
        found = _made("lent" if lent else "donated", things, giver, receiver)
        return None if found is None else (found, noun)
    return None
