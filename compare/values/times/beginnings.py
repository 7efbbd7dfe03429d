"""Verbs for how a thing came to be, which a year dates: "came out", "opened", "dates from"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.quantities.number_words import ORDINALS
from compare.values.words.keys import NOUNS, key
from compare.values.words.senses import sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["Beginning", "one_beginning", "read_beginning"]

# Verbs of one row tell of one beginning; a thing is built, opened and published at other times.
_ROWS = (
    frozenset({"publish", "release", "appear", "come out"}),
    frozenset({"build", "construct", "erect"}),
    frozenset({"open", "launch", "start", "begin"}),
    frozenset({"found", "establish"}),
    frozenset({"sign", "conclude"}),
)
# What "dates from" a year was made or signed then; it may have opened later.
_DATING = "date from"
_DATED = frozenset({"build", "construct", "erect", "sign", "found", "establish"})
_OTHERS = ORDINALS.keys() | frozenset("another former new next old original other present".split())
_ARTICLES = frozenset({"a", "an", "another", "some"})
_FARTHEST = 3


@dataclass(frozen=True, slots=True)
class Beginning:
    """How a thing came to be, the senses of its nouns, and the words that tell it from others."""

    verb: str
    things: frozenset[str]
    marks: frozenset[str]
    names: frozenset[str]


def read_beginning(sentence: Sentence, time: int) -> Beginning | None:
    """What begins at the time of a word: None where that is no known thing, or no beginning."""
    tree = Tree(sentence)
    verb = tree.verb_above(time, _FARTHEST)
    told = _verb(tree, verb)
    noun = _noun(tree, verb)
    if not told or noun is None or tree.children(verb, "neg", "aux"):
        return None
    before = {tree.lemma(c) for c in tree.children(noun)}
    if not before.isdisjoint(_ARTICLES) or (tree.words[noun].tag == "NNS" and not before):
        return None
    nouns = (noun, *tree.children(noun, "appos"))
    marks = {tree.lemma(c) for n in nouns for c in tree.children(n)} & _OTHERS
    return Beginning(
        told,
        frozenset(sense(key(tree.words[i])) for i in nouns) - {""},
        frozenset(marks),
        frozenset(key(tree.words[i]) for i in tree.subtree(noun) if tree.words[i].pos == "PROPN"),
    )


def one_beginning(a: Beginning, b: Beginning) -> bool:
    """Whether both tell, of one thing, of one beginning."""
    verbs = {a.verb, b.verb}
    one = any(verbs <= row for row in _ROWS)
    dated = _DATING in verbs and verbs - {_DATING} <= _DATED
    named = a.names and b.names and a.names.isdisjoint(b.names)
    return (one or dated) and bool(a.things & b.things) and a.marks == b.marks and not named


def _verb(tree: Tree, verb: int) -> str:
    lemma = tree.lemma(verb)
    if lemma == "come" and any(tree.lemma(c) == "out" for c in tree.children(verb)):
        return "come out"
    if lemma == "date" and any(tree.lemma(c) in {"from", "back"} for c in tree.children(verb)):
        return _DATING
    return lemma if any(lemma in row for row in _ROWS) else ""


def _noun(tree: Tree, verb: int) -> int | None:
    """The noun of what begins; the syntax model may take it for a part of the verb's name."""
    if tree.words[verb].dep in {"acl", "relcl"}:
        noun = tree.words[verb].head
        objects = tree.children(verb, "dobj")
        return noun if tree.words[noun].pos in NOUNS and not objects else None
    subjects = tree.children(verb, "nsubjpass") or (
        () if tree.children(verb, "dobj") else tree.children(verb, "nsubj", "compound")
    )
    return next((i for i in subjects if tree.words[i].pos in NOUNS), None)
