"""How many sentences, terms, charges or shots: "serving a life sentence", "three life sentences".

Of most things an article that tells of one leaves it open whether there were more; of what a court
imposes and somebody serves or faces it does not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.quantities.numerals import read_numeral
from compare.values.words.keys import SUBJECTS, fold
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Imposed", "find_imposed"]

_NOUNS = frozenset("charge count sentence shot term".split())
_VERBS = frozenset("convict face fire get give hand receive sentence serve".split())
_WITHOUT_SORT = frozenset({"shot"})
_ONE = frozenset({"a", "an"})
# How several of one sort stand to each other tells no other sort.
_IN_ROW = frozenset("back concurrent consecutive separate straight successive to".split())
_FARTHEST = 3


@dataclass(frozen=True, slots=True)
class Imposed:
    """So many of ``what``, told with ``verb`` of those in ``names``, if any are named.

    ``count``: 1 for "a", None where a plural has no number.
    """

    count: float | None
    what: tuple[str, frozenset[str]]
    verb: str
    names: frozenset[str]
    start: int
    end: int

    def conflicts(self, other: Imposed) -> bool:
        """Whether one tells of one and the other of several of the same for the same person."""
        if self.count is None or other.count is None or self.what != other.what:
            return False
        if self.verb != other.verb or 1.0 not in {self.count, other.count}:
            return False
        named = bool(self.names and other.names)
        return self.count != other.count and not (named and self.names.isdisjoint(other.names))


def find_imposed(sentence: Sentence) -> Iterator[Imposed]:
    """All that a sentence tells to be imposed, where it is not told of each of many."""
    if "each" in sentence.lowers:
        return
    tree = Tree(sentence)
    for i, word in enumerate(tree.words):
        verb = tree.verb_above(i, _FARTHEST) if tree.lemma(i) in _NOUNS else i
        if word.tag not in {"NN", "NNS"} or tree.lemma(verb) not in _VERBS or verb == i:
            continue
        sort = _sort(tree, i)
        if not sort and tree.lemma(i) not in _WITHOUT_SORT:
            continue  # "served a term", of which office may be told behind it
        first = min((i, *tree.children(i, "det", "nummod")))
        one = tree.any(tree.children(i, "det"), _ONE) and word.tag == "NN"
        yield Imposed(
            1.0 if one else _number(tree, i),
            (tree.lemma(i), sort),
            tree.lemma(verb),
            _names(tree, verb),
            tree.words[first].start,
            word.end,
        )


def _number(tree: Tree, noun: int) -> float | None:
    """How many of a noun its number tells, where that is exact."""
    numbers = tree.children(noun, "nummod")
    found = read_numeral([tree.lowers[numbers[0]]]) if len(numbers) == 1 else None
    return found.amount.low if found is not None and found.amount.exact else None


def _sort(tree: Tree, noun: int) -> frozenset[str]:
    """The words before and behind a noun that tell its sort: "life", "of murder"."""
    of = [c for c in tree.children(noun, "prep") if tree.lowers[c] == "of"]
    told = [
        *tree.children(noun, "amod", "compound", "poss"),
        *(o for c in of for o in tree.children(c)),
    ]
    return frozenset(tree.lemma(i) for i in told) - _IN_ROW


def _names(tree: Tree, verb: int) -> frozenset[str]:
    """The names of those of whom a verb is told; "who" stands for the name before it."""
    above = tree.words[verb].head
    who = tree.words[verb].dep == "relcl" and tree.words[above].pos == "PROPN"
    subjects = (above,) if who else tree.children(verb, *SUBJECTS)
    own = (i for s in subjects for i in (s, *tree.children(s, "compound")))
    return frozenset(fold(tree.words[i].text) for i in own if tree.words[i].pos == "PROPN")
