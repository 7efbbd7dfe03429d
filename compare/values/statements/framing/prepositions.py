"""What a preposition says of a clause that a verb or a noun governs through it: "ban from"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.framing.aims import pointed_at
from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.framing.falsehood import told_as_false
from compare.values.statements.framing.governors import governed, governs
from compare.values.statements.framing.modality import is_thinking, own_certainty
from compare.values.statements.framing.polarity import PREVENTING, REFUSING, negations
from compare.values.statements.framing.turning import turned_by

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["through_preposition"]

# Prepositions through which a verb governs another: "ban from entering", "rule on closing".
_GOVERNING = frozenset("from of about against in without out".split())
# Verbs of settling something that say nothing more of how sure it is.
_RESOLVING = frozenset({"vote", "rule"})


def through_preposition(tree: Tree, prep: int) -> tuple[list[int], Certainty] | None:
    """Words that turn the clause behind a preposition round, and how sure it is then.

    None where what governs the preposition says nothing of that clause.
    """
    name, head = tree.lemma(prep), tree.head(prep)
    if head is None:
        return None
    if name == "of" and (false := told_as_false(tree, head)):
        return false, Certainty.UNREAL  # "falsely accused of stealing"
    if name == "by":
        return [], _as_means(tree, head)
    if name not in _GOVERNING:
        return pointed_at(tree, name, head)
    if name == "without":
        return [prep], Certainty.SETTLED
    if name == "against":
        return [*negations(tree, head), prep], _decided(tree, head)
    if name == "from" and tree.lemma(head) in PREVENTING:
        return [*negations(tree, head), head], governed(tree, head)
    if name in {"about", "of"} and is_thinking(tree, head):
        return negations(tree, head), Certainty.POSSIBLE
    if name in {"from", "out"} or tree.lemma(head) in REFUSING:
        return turned_by(tree, head)
    return [], _spoken_of(governed(tree, head), name)


def _spoken_of(outer: Certainty, name: str) -> Certainty:
    """How sure it is of what a word of that certainty has behind a preposition of that name."""
    if outer is Certainty.POSSIBLE:
        return outer  # "talks about closing"
    alleged = name == "of" and outer is Certainty.ALLEGED
    return Certainty.CLAIMED if alleged else Certainty.UNREAL  # "suspected of stealing"


def _decided(tree: Tree, head: int) -> Certainty:
    """How sure it is that what somebody is against is not done: "voted against closing".

    Who only "argued against" it says nothing of that.
    """
    settled = governs(tree, head) or tree.lemma(head) in _RESOLVING
    return governed(tree, head) if settled else Certainty.UNREAL


def _as_means(tree: Tree, head: int) -> Certainty:
    """Of what is done by doing: who "may have broken the rules by hiring" did hire."""
    outer = own_certainty(tree, head)
    return outer if outer is not Certainty.POSSIBLE else Certainty.UNREAL
