"""Of what something is told to be the first or the second: "the second woman to lead the bank"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quantities.number_words import ORDINALS
from compare.values.words.keys import CONTENT, NOUNS, SUBJECTS, key
from compare.values.words.senses import sense, word_sense

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.values.words.tree import Tree

__all__ = ["nth_of_all", "order_told", "sorts_of", "whose_rank"]

# Of these a report tells several, one after the other.
_ONE_BY_ONE = frozenset("goal point try day night week round set shot lap".split())
# "The third such attack" and "the third attack of its kind" are the third of those told of.
_LIKE, _KINDS = frozenset({"such"}), frozenset({"kind", "sort", "type"})
_THINGS = frozenset({"it", "this", "that"})
_OBJECTS = ("dobj", "attr")
# Prepositions behind which stands where, or among what, something has a rank.
_AMONG = frozenset({"in", "of"})

Told = tuple[tuple[str, ...], tuple[str, ...], int, frozenset[str]]


def order_told(tree: Tree, noun: int, be: int) -> Told | None:
    """What a noun with an ordinal is one of, what they do, the verb, and what they do it to.

    "The third large study to find it" is the third of large studies. Without such an infinitive
    all words beside the noun have to be the same, which ``told`` holds: "since November".
    """
    beside = [j for j in tree.children(noun, "amod", "compound") if not _is_ordinal(tree, j)]
    of = (tree.lemma(noun), *sorted({tree.lemma(j) for j in beside} - _LIKE))
    clause = tree.child(noun, "relcl", "acl")
    clause = tree.child(be, "xcomp", "advcl") if clause is None else clause
    if clause is not None and tree.is_infinitive(clause):
        things = [*tree.children(clause, *_OBJECTS), *tree.behind(clause, "prep")]
        return of, (word_sense(tree.sentence, clause),), be, _senses(tree, things)
    if tree.lemma(noun) in _ONE_BY_ONE or clause is not None or _is_somebody(tree, be):
        return None
    kind = {
        j for p in tree.children(noun, "prep") for j in tree.subtree(p) if _of_its_kind(tree, p)
    }
    below = [j for j in tree.subtree(noun) if j != noun and j not in beside and j not in kind]
    if any(tree.words[j].tag == "PRP$" for j in below):
        return None  # "his second goal", whoever he is
    rest = [
        j
        for at in (noun, be)
        for p in tree.children(at, "prep", "npadvmod")
        for j in tree.subtree(p)
    ]
    told = _senses(tree, {*below, *rest} - kind)
    return of, tuple(sorted(told)), be, frozenset()


def _of_its_kind(tree: Tree, prep: int) -> bool:
    """Whether it tells no more than "such": the second attack "of its kind"."""
    return tree.lemma(prep) == "of" and tree.any(tree.children(prep, "pobj"), _KINDS)


def _is_somebody(tree: Tree, be: int) -> bool:
    """Whether "he" or "she" is one of several, each of whom may be called so."""
    subjects = (tree.words[i] for i in tree.children(be, *SUBJECTS))
    return any(w.pos == "PRON" and w.text.lower() not in _THINGS for w in subjects)


def _senses(tree: Tree, indices: Iterable[int]) -> frozenset[str]:
    words = (tree.words[j] for j in indices if not _is_ordinal(tree, j))
    return frozenset(sense(k) for w in words if w.pos in CONTENT and (k := key(w)))


def _is_ordinal(tree: Tree, j: int) -> bool:
    return tree.lowers[j] in ORDINALS


def whose_rank(tree: Tree, noun: int, be: int) -> frozenset[str]:
    """Whose a noun is, or where or of what it is one: "the town's largest", "in the country"."""
    preps = [p for at in (noun, be) for p in tree.children(at, "prep")]
    behind = (
        j for p in preps if p > noun and tree.lemma(p) in _AMONG for j in tree.children(p, "pobj")
    )
    owners = [*tree.children(noun, "poss"), *behind]
    named = (tree.words[j] for j in owners if tree.words[j].pos in NOUNS)
    return frozenset(sense(k) for w in named if (k := key(w)))


def nth_of_all(tree: Tree, j: int) -> tuple[int, float]:
    """Where a superlative begins and which one it tells of: the 2nd of "second-largest"."""
    first = j - 2 if j > 1 and tree.words[j - 1].text == "-" else j - 1
    ordinal = ORDINALS.get(tree.lowers[first]) if first >= 0 else None
    return (j, 1.0) if ordinal is None else (first, ordinal)


def sorts_of(tree: Tree, verb: int) -> frozenset[str]:
    """The adjectives that tell which of several the subject of a verb is: "the new laboratory"."""
    subjects = tree.children(verb, *SUBJECTS)
    return frozenset(tree.lemma(j) for i in subjects for j in tree.children(i, "amod"))
