"""Whether something went all the way: "nearly destroyed", "completely", "burned to the ground"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.contraries.antonyms import ENTIRELY, WHOLLY, Stand

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["brought_about"]

# Verbs for what is either reached or not.
_ENDS = frozenset("destroy kill die drown collapse win lose succeed".split())
_NEARLY = frozenset({"nearly", "almost"})
_TOTALLY = frozenset("completely entirely totally utterly".split())
# Of what is burned to the ground or reduced to rubble nothing is left.
_RAZING, _TO = frozenset("burn raze reduce".split()), frozenset({"to"})
_REMAINS = frozenset("ash ground rubble ruin".split())


def brought_about(tree: Tree, verb: int, meaning: frozenset[Stand]) -> frozenset[Stand]:
    """With whether something went all the way: "nearly destroyed" denies "destroyed".

    "Almost completely destroyed" denies no more than "completely destroyed".
    """
    razed = tree.lemma(verb) in _RAZING and tree.any(tree.objects(verb, _TO), _REMAINS)
    lemma = "destroy" if razed else tree.lemma(verb)
    if lemma not in _ENDS:
        return meaning
    how = tree.children(verb, "advmod")
    end, last = Stand(f"{lemma} {WHOLLY}", True), Stand(f"{lemma} {ENTIRELY}", True)
    if tree.any(how, _NEARLY):
        return frozenset({end.turned(), last.turned()})
    if any(tree.any(tree.children(j), _NEARLY) for j in how):
        return meaning | {end, last.turned()}
    return meaning | ({end, last} if razed or tree.any(how, _TOTALLY) else {end})
