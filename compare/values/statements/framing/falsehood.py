"""Words that say of what is told that it is false or denied: "falsely claimed", "a myth that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["is_disputed", "told_as_false"]

_FALSELY = frozenset(
    "falsely wrongly incorrectly inaccurately baselessly mistakenly erroneously "
    "untruthfully".split()
)
_CLAIMING = frozenset(
    "claim state say assert suggest report believe think insist imply tell write tweet argue "
    "contend declare announce allege accuse assume conclude maintain post repeat charge purport "
    "describe".split()
)
_FALSE = frozenset(
    "false untrue incorrect inaccurate baseless unfounded groundless bogus erroneous mistaken "
    "debunked discredited disproved disproven fabricated".split()
)
_LIES = frozenset("lie falsehood untruth myth misconception hoax fallacy fabrication".split())
_DISPUTING = frozenset(
    "deny reject dismiss refute rebut dispute contest counter bat_down bat_away brush_aside "
    "brush_off knock_down shoot_down swat_away swat_down push_back hit_back".split()
)
_DEBUNKING = frozenset("debunk disprove discredit refute".split())


def told_as_false(tree: Tree, head: int) -> list[int]:
    """The words by which a verb or noun of telling, or what is done to it, says that it is false.

    None where that is denied in turn: "did not falsely claim".
    """
    if tree.child(head, "neg") is not None:
        return []
    if tree.lemma(head) == "be":  # "it is false that"
        return [i for i in tree.children(head, "acomp") if tree.lowers[i] in _FALSE]
    if tree.words[head].pos == "VERB":
        adverbs = tree.children(head, "advmod") if tree.lemma(head) in _CLAIMING else ()
        return [i for i in adverbs if tree.lowers[i] in _FALSELY]
    if tree.lemma(head) in _LIES:
        return [head]
    return [
        *(i for i in tree.children(head, "amod") if tree.lowers[i] in _FALSE),
        *_debunked(tree, head),
    ][:1]


def is_disputed(tree: Tree, noun: int) -> bool:
    """Whether somebody denies what a noun tells: "batting down allegations that"."""
    head = tree.head(noun)
    if head is not None and tree.words[noun].dep == "pobj" and tree.lemma(head) in {"on", "at"}:
        head = tree.head(head)  # "pushed back on reports that"
    if head is None or tree.words[noun].dep not in {"dobj", "nsubjpass", "pobj"}:
        return False
    return not _DISPUTING.isdisjoint(tree.names(head, "prt", "advmod"))


def _debunked(tree: Tree, noun: int) -> list[int]:
    """The verb that disproves what a noun tells: "debunked the claim that"."""
    verb = tree.head(noun)
    if verb is None or tree.lemma(verb) not in _DEBUNKING or tree.child(verb, "neg") is not None:
        return []
    return [verb] if tree.words[noun].dep in {"dobj", "nsubjpass"} else []
