"""How somebody got in, as the reason of a break-in: "through a server that was not patched"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.reasons.reason import Reason, denied, made

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.words.tree import Tree

__all__ = ["from_entry"]

_EFFECT = [("entry", False)]
_ENTERING = frozenset(
    "break_in break_into get_in get_into sign_in log_in hack_into enter breach penetrate "
    "infiltrate access climb_in come_in slip_in".split()
)
_MEANS = frozenset("with through via by using".split())
_WAYS = frozenset({"in", "into", "inside"})


def from_entry(tree: Tree, verb: int) -> Iterator[Reason]:
    """The means of a break-in that a verb and what hangs on it tell."""
    if denied(tree, verb):
        return
    if tree.lemma(verb) == "be":
        yield from _way_in(tree, verb)
    elif tree.lemma(verb) == "use":
        yield from _used(tree, verb)
    elif _enters(tree, verb):
        for prep in tree.children(verb, "prep", "agent", "advcl"):
            inner = tree.child(prep, "pobj", "dobj")
            if tree.lemma(verb) == "come" and tree.lemma(prep) != "through":
                continue  # whoever comes in with a thing does not get in by it
            if tree.lemma(prep) in _MEANS or tree.lowers[prep] in _MEANS:
                yield from _means(tree, inner)


def _enters(tree: Tree, verb: int) -> bool:
    if tree.lemma(verb) == "gain":
        return tree.any(tree.children(verb, "dobj"), frozenset({"access", "entry"}))
    return not _ENTERING.isdisjoint(tree.names(verb, "prt", "advmod", "prep"))


def _way_in(tree: Tree, verb: int) -> Iterator[Reason]:
    """ "the way in was a mail server"."""
    subject, attribute = tree.child(verb, "nsubj"), tree.child(verb, "attr")
    if subject is None or tree.lemma(subject) not in {"way", "entry", "door"}:
        return
    behind = tree.lowers[subject + 1]
    if behind in _WAYS or tree.lemma(subject) == "entry":
        yield from _means(tree, attribute)


def _used(tree: Tree, verb: int) -> Iterator[Reason]:
    """ "used a stolen password to get in"."""
    if any(_enters(tree, i) for i in tree.children(verb, "xcomp", "advcl")):
        yield from _means(tree, tree.child(verb, "dobj"))


def _means(tree: Tree, noun: int | None) -> Iterator[Reason]:
    if noun is not None and tree.words[noun].pos == "NOUN" and not tree.words[noun].entity:
        purposes = {
            j
            for clause in tree.children(noun, "xcomp", "advcl", "relcl")
            if tree.is_infinitive(clause)
            for j in tree.subtree(clause)
        }
        yield from made(tree, [i for i in tree.subtree(noun) if i not in purposes], _EFFECT)
