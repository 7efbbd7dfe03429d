"""Whether somebody took part in a study: "one of its authors", "who was not involved in it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.told.told import made_told
from compare.values.words.keys import key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.statements.told.told import Told
    from compare.values.words.tree import Tree

__all__ = ["studies_told"]

_STUDIES = frozenset(
    "analysis experiment paper project report research review study survey trial work".split()
)
_AUTHORS = frozenset("author coauthor investigator".split())
_LEADING = frozenset("author conduct lead oversee write".split())
_SOME = frozenset({"one"})


def studies_told(tree: Tree, i: int) -> Iterator[Told]:
    """What a word tells of whether the person whom it is told of took part in a study."""
    yield from _outside(tree, i)
    yield from _among(tree, i)


def _outside(tree: Tree, verb: int) -> Iterator[Told]:
    """ "Who was not involved in the study"."""
    head = tree.head(verb)
    if tree.words[verb].dep != "relcl" or head is None or tree.words[head].pos != "PROPN":
        return
    denied = tree.child(verb, "neg") is not None
    studies = [*tree.objects(verb, {"in", "of"}), *tree.children(verb, "dobj")]
    parts = [*tree.children(verb, "attr"), *tree.children(verb, "dobj")]
    for part in parts:  # "was not part of the study", "did not take part in it"
        studies += tree.objects(part, {"in", "of"})
    last = max([verb, *parts])
    if not any(tree.lemma(j) in _STUDIES for j in studies):
        return
    if denied and tree.lemma(verb) in {"be", "involve", "participate", "take"}:
        yield from made_told(tree, "study", "outside", head, (verb, last), lasting=True)
    elif not denied and tree.lemma(verb) in _LEADING:
        yield from made_told(tree, "study", "among", head, (verb, verb), lasting=True)


def _among(tree: Tree, noun: int) -> Iterator[Told]:
    """ "One of the authors of the study", "the study's lead author"."""
    if tree.words[noun].pos != "NOUN" or key(tree.words[noun]) not in _AUTHORS:
        return
    about = [*tree.objects(noun, {"of", "on"}), *tree.children(noun, "poss", "compound")]
    if not any(tree.lemma(j) in _STUDIES for j in about):
        return
    at = noun
    above = tree.head(noun)
    if tree.words[noun].dep == "pobj" and above is not None and tree.lemma(above) == "of":
        one = tree.head(above)
        if one is None or tree.lowers[one] not in _SOME:
            return
        at = one
    person = tree.head(at)
    if tree.words[at].dep == "attr" and person is not None:
        person = tree.child(person, "nsubj")
    elif tree.words[at].dep != "appos":
        person = tree.child(at, "appos")
    if person is not None and tree.words[person].pos == "PROPN":
        yield from made_told(tree, "study", "among", person, (at, noun), lasting=True)
