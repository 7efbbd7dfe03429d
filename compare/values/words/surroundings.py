"""The words that govern a word, and what else they govern, by their senses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quantities.units import find_unit
from compare.values.words.digits import is_digits
from compare.values.words.keys import CLAUSES, NOUNS, VERBS, WEIGHTY, fold
from compare.values.words.senses import word_sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence, Word

__all__ = ["Surroundings", "governed", "is_measure"]

_DESCRIBING = frozenset({"amod", "compound", "acl", "relcl", "nmod", "appos", "poss"})
_ARGUMENTS = frozenset(
    "nsubj nsubjpass dobj attr acomp agent oprd dative advmod prt xcomp npadvmod".split()
)
_PLACES = frozenset({"GPE", "LOC"})
_FARTHEST = 6


class Surroundings:
    """Gathers what stands above an expression of the words [first, last)."""

    def __init__(self, sentence: Sentence, first: int, last: int) -> None:
        self.sentence, self.first, self.last = sentence, first, last
        self.modifiers: set[str] = set()
        self.predicates: set[str] = set()
        self.aspects: set[str] = set()
        self.arguments: set[str] = set()
        self.places: set[str] = set()
        self.years: set[str] = set()

    def describe(self, noun: int) -> None:
        """Takes in what stands before and behind the counted noun."""
        for child in self.sentence.children(noun):
            word = self.sentence.words[child]
            if self.first <= child < self.last or word.dep not in _DESCRIBING:
                continue
            if word.dep in {"acl", "relcl"} or word.tag in {"VBN", "VBG"}:
                self.predicates.add(word_sense(self.sentence, child))
            elif child < noun and word.pos in WEIGHTY:
                self.modifiers.add(word_sense(self.sentence, child))

    def climb(self, at: int) -> None:
        """Goes up to the verb or adjective that governs a word."""
        words = self.sentence.words
        for _ in range(_FARTHEST):
            head = words[at].head
            if head == at:
                break
            below, at = at, head
            if self.first <= at < self.last:
                continue
            pos = words[at].pos
            if pos in VERBS or (pos == "ADJ" and words[below].dep != "amod"):
                if pos != "AUX":
                    self.predicates.add(word_sense(self.sentence, at))
                self._collect(at, below)
                break
            if pos in NOUNS and words[below].dep != "conj" and not is_measure(words[at]):
                self.aspects.add(word_sense(self.sentence, at))
        self._scope(at)

    def _collect(self, verb: int, below: int) -> None:
        words = self.sentence.words
        if words[verb].dep in {"relcl", "acl"}:
            self.arguments.add(word_sense(self.sentence, words[verb].head))
        for child in governed(self.sentence, verb):
            word = words[child]
            if child == below:
                continue
            if word.dep in {"acomp", "oprd"} or (word.dep == "attr" and word.pos == "ADJ"):
                self.predicates.add(word_sense(self.sentence, child))
            elif word.dep in _ARGUMENTS and (word.pos in WEIGHTY or word.pos == "ADV"):
                self._take(child)
            elif word.dep in {"prep", "agent"}:
                for c in _objects_of(self.sentence, child):
                    if words[c].pos in WEIGHTY:
                        self._take(c)

    def _take(self, index: int) -> None:
        """Takes in a word that the verb governs, with the names beside it."""
        self.arguments.add(word_sense(self.sentence, index))
        for child in self.sentence.children(index):
            word = self.sentence.words[child]
            if word.pos == "PROPN" and word.dep in {"compound", "appos"}:
                self.arguments.add(word_sense(self.sentence, child))

    def _scope(self, at: int) -> None:
        """Takes in the places and years below a verb or noun, other clauses left out."""
        todo = [at]
        while todo:
            index = todo.pop()
            word = self.sentence.words[index]
            if word.entity in _PLACES and word.pos == "PROPN":
                self.places.add(fold(word.text))
            elif word.entity == "DATE" and len(word.text) == 4 and is_digits(word.text):
                self.years.add(word.text)
            todo.extend(
                child
                for child in self.sentence.children(index)
                if self.sentence.words[child].dep not in CLAUSES
            )


def governed(sentence: Sentence, verb: int) -> tuple[int, ...]:
    """What hangs on a verb; a second verb ("rode and waited") has the first one's subject."""
    words, own = sentence.words, sentence.children(verb)
    first = words[verb].head
    if words[verb].dep != "conj" or any(words[c].dep.startswith("nsubj") for c in own):
        return own
    return (*(c for c in sentence.children(first) if words[c].dep.startswith("nsubj")), *own)


def _objects_of(sentence: Sentence, preposition: int) -> Iterator[int]:
    """The objects of a preposition, also of the second one in "out of the ruins"."""
    for child in sentence.children(preposition):
        if sentence.words[child].dep == "pobj":
            yield child
        elif sentence.words[child].dep == "prep":
            yield from (c for c in sentence.children(child) if sentence.words[c].dep == "pobj")


def is_measure(word: Word) -> bool:
    """Whether a word is a unit of measure."""
    return find_unit([word.text.lower()], 0)[0] is not None
