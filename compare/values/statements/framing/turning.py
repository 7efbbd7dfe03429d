"""Which words mean of what hangs on them that it did not happen: "failed to", "unlikely to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.framing.certainty import OPEN, Certainty
from compare.values.statements.framing.governors import governed, turned
from compare.values.statements.framing.polarity import REFUSING, negated_verb, negations

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["turned_by", "turning", "weighed"]


def turning(tree: Tree, head: int) -> list[int]:
    """The governor where it means that its complement did not happen, and its own negations."""
    own = negations(tree, head) if tree.words[head].pos in {"VERB", "AUX", "ADJ", "NOUN"} else []
    refusing = not REFUSING.isdisjoint(tree.names(head, "prt", "neg", "prep"))
    if tree.lemma(head) in {"have", "be", "remain"}:  # "has yet to", "is impossible to"
        own += [c for c in tree.children(head, "advmod") if tree.lemma(c) == "yet"]
        own += [c for c in tree.children(head, "acomp") if turned(tree, c)]
    return [*own, head] if refusing or turned(tree, head) else own


def turned_by(tree: Tree, head: int) -> tuple[list[int], Certainty]:
    """What "ruled out" says of its complement; who did "not rule it out" leaves it open."""
    marks = turning(tree, head)
    open_to_it = len(marks) > 1 and marks[-1] == head and tree.lemma(head) == "rule"
    return marks, Certainty.POSSIBLE if open_to_it else governed(tree, head)


def weighed(tree: Tree, head: int) -> list[int] | None:
    """What turns a clause round that is told to be likely or not: "it is unlikely that".

    ``head`` is what the clause hangs on, the adjective or its verb. None of any other clause.
    """
    near = (head, *tree.children(head, "acomp", "oprd"))
    told = (i for i in near if tree.words[i].pos == "ADJ" and governed(tree, i) in OPEN)
    word = next(told, None)
    if word is None:
        return None
    return [*(negated_verb(tree, head) if word != head else []), *turning(tree, word)]
