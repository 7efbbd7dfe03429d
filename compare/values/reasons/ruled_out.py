"""What a sentence rules out as a reason: "played no part in", "had nothing to do with"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.values.reasons.effects import effect_of
from compare.values.reasons.reason import Reason, made
from compare.values.statements.framing.questions import is_question
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Sentence

__all__ = ["find_ruled_out", "ruled_out_by"]

_PARTS = frozenset({"part", "role"})


def find_ruled_out(sentence: Sentence) -> tuple[Reason, ...]:
    """The reasons that a sentence rules out, in order; each span ends behind the denial."""
    if is_question(sentence):
        return ()
    tree = Tree(sentence)
    return tuple(r for i in range(len(tree.words)) for r in _at(tree, i))


def ruled_out_by(denied: Reason, given: Reason) -> bool:
    """Whether one rules out what the other gives as the reason of one thing."""
    same = denied.cause & given.cause
    whole = denied.cause <= given.cause or given.cause <= denied.cause
    return bool(same and whole and denied.explained & given.explained)


def _at(tree: Tree, verb: int) -> Iterator[Reason]:
    for given in tree.children(verb, "dobj"):
        explained = _explained(tree, verb, given)
        for cause in tree.children(verb, "nsubj") if explained else ():
            effect = [sense for j in explained for sense in effect_of(tree, j)]
            for reason in made(tree, tree.subtree(cause), effect):
                yield replace(reason, end=tree.words[given].end)


def _explained(tree: Tree, verb: int, given: int) -> Sequence[int]:
    """What something has no part in, behind the object of a verb."""
    if tree.lemma(verb) == "play" and tree.lemma(given) in _PARTS:
        denied = any(tree.lowers[j] == "no" for j in tree.children(given, "det"))
        return [*tree.objects(verb, {"in"}), *tree.objects(given, {"in"})] if denied else ()
    if tree.lemma(verb) == "have" and tree.lowers[given] == "nothing":
        doing = [j for j in tree.children(given, "relcl", "acl") if tree.lemma(j) == "do"]
        return [k for j in doing for k in tree.objects(j, {"with"})]
    return ()
