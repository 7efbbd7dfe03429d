"""A sentence as a tree whose branches can be looked up at no cost."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

from compare.values.words.keys import VERBS
from compare.values.words.marks import is_hyphened

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from compare.parsed import Sentence, Word

__all__ = ["Tree", "once_a_word"]

T = TypeVar("T")

# Words whose lemma the syntax model takes for another word's ("fin", "hop", "spar").
_MISREAD = {
    "fined": "fine",
    "hoped": "hope",
    "hopes": "hope",
    "hoping": "hope",
    "spared": "spare",
    "sparing": "spare",
}
_BEING = frozenset("is are 's ’s 're ’re".split())


def once_a_word(read: Callable[[Tree, int], T]) -> Callable[[Tree, int], T]:
    """Keeps what a function reads of each word of a sentence: it is asked of one word often."""

    @wraps(read)
    def kept(tree: Tree, i: int) -> T:
        try:
            found: T = tree.known[read, i]
        except KeyError:
            found = tree.known[read, i] = read(tree, i)
        return found

    return kept


class Tree:
    """The words of a sentence with the children of every word."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.words: tuple[Word, ...] = sentence.words
        self.lowers = sentence.lowers
        self._branches = sentence.branches
        self._lemmas, self._deps, self.known = sentence.once(_kept)

    def children(self, i: int, *deps: str) -> Sequence[int]:
        """The words that hang on a word, in order; only by these relations if any are given."""
        children = self._branches[i]
        if not deps:
            return children
        if self._deps[i].isdisjoint(deps):  # most often
            return ()
        words = self.words
        return [c for c in children if words[c].dep in deps]

    def child(self, i: int, *deps: str) -> int | None:
        """The first of such words."""
        if deps and self._deps[i].isdisjoint(deps):
            return None
        for child in self._branches[i]:
            if not deps or self.words[child].dep in deps:
                return child
        return None

    def behind(self, i: int, *deps: str) -> list[int]:
        """The objects of the prepositions that hang on a word, by these relations if any."""
        return [j for c in self.children(i, *deps) for j in self.children(c, "pobj")]

    def objects(self, i: int, prepositions: Collection[str]) -> list[int]:
        """The objects of those of some prepositions that hang on a word."""
        preps = (c for c in self.children(i, "prep") if self.lemma(c) in prepositions)
        return [j for c in preps for j in self.children(c, "pobj")]

    def joined(self, i: int) -> list[int]:
        """The word and those that are joined to it: all of "Moe, Dahl and Lind"."""
        return [i, *(k for j in self.children(i, "conj") for k in self.joined(j))]

    def head(self, i: int) -> int | None:
        """The word that a word hangs on; None for the root."""
        head = self.words[i].head
        return None if head == i else head

    def above(self, i: int, most: int) -> Iterator[int]:
        """The words that a word hangs on, the nearest first: up to the root, or so many at most."""
        for _ in range(most):
            head = self.head(i)
            if head is None:
                return
            yield (i := head)

    def verb_above(self, i: int, most: int) -> int:
        """The first verb among them; where none stands so near, the last of them, or the word."""
        last = i
        for last in self.above(i, most):
            if self.words[last].pos in VERBS:
                break
        return last

    def lemma(self, i: int) -> str:
        """The lemma in lower case."""
        return self._lemmas[i]

    def first_piece(self, i: int) -> int:
        """Where the word begins that a word is the last piece of: the "rubber" of "rubber-stamp".

        A parser makes three words of what a hyphen joins. Of a word with no hyphen, itself.
        """
        while i > 1 and is_hyphened(self.words[i - 2 : i + 1]):
            i -= 2
        return i

    def pieces_before(self, i: int) -> str:
        """What hyphens join to a word, with them: the "rubber-" of "rubber-stamp"; else ""."""
        return "".join(self.lowers[self.first_piece(i) : i])

    def hyphened(self, i: int) -> str:
        """The lemma behind what hyphens join to it: "rubber-stamp"; for most words the lemma."""
        return self.pieces_before(i) + self._lemmas[i]

    def leads_on(self, i: int) -> bool:
        """Whether a hyphen joins a word to one behind it: the "rubber" of "rubber-stamp"."""
        return is_hyphened(self.words[i : i + 3])

    def before(self, i: int) -> str:
        """The word before a word, in lower case; "" before the first."""
        return self.lowers[i - 1] if i > 0 else ""

    def with_particle(self, i: int, *deps: str) -> str:
        """The lemma with that of its particle, or of what else hangs on it so: "set_off"."""
        lemma, particle = self._lemmas[i], self.child(i, "prt", *deps)
        return lemma if particle is None else f"{lemma}_{self._lemmas[particle]}"

    def names(self, i: int, *deps: str) -> list[str]:
        """The lemma joined to that of each word that hangs on it by these relations, and alone."""
        lemma = self._lemmas[i]
        return [*(f"{lemma}_{self._lemmas[c]}" for c in self.children(i, *deps)), lemma]

    def helping(self, verb: int) -> set[str]:
        """The words that help a verb, in lower case: the "has been" of "has been closed"."""
        return {self.lowers[c] for c in self.children(verb, "aux", "auxpass")}

    def is_passive(self, verb: int) -> bool:
        """Whether a verb tells of its subject what is done to it."""
        return self.child(verb, "auxpass", "nsubjpass") is not None

    def goes_on(self, verb: int) -> bool:
        """Whether a verb tells what goes on as its article is written: "is weighing"."""
        return self.words[verb].tag == "VBG" and not self.helping(verb).isdisjoint(_BEING)

    def is_infinitive(self, verb: int) -> bool:
        """Whether a verb stands behind "to"."""
        return any(self.words[c].tag == "TO" for c in self.children(verb, "aux"))

    def any(self, indices: Iterable[int], lemmas: frozenset[str]) -> bool:
        """Whether one of the words has one of the lemmas or is written so."""
        return any(self._lemmas[i] in lemmas or self.lowers[i] in lemmas for i in indices)

    @once_a_word
    def clause(self, i: int) -> tuple[int, ...]:
        """The word and all that hangs on it, without clauses that are only joined to it."""
        joined = {
            j
            for child in self.children(i, "conj", "parataxis")
            if self.words[child].pos in VERBS
            for j in self.subtree(child)
        }
        return tuple(j for j in self.subtree(i) if j not in joined)

    def subtree(self, i: int) -> list[int]:
        """The word and all that hangs on it, in order."""
        return list(self.sentence.subtree(i))

    def without_relatives(self, indices: Collection[int]) -> list[int]:
        """Those of some words that stand in no relative clause: what that tells holds elsewhere."""
        aside = {
            j for i in indices for clause in self.children(i, "relcl") for j in self.subtree(clause)
        }
        return [i for i in indices if i not in aside]


def _kept(
    sentence: Sentence,
) -> tuple[list[str], list[frozenset[str]], dict[tuple[Any, int], Any]]:
    """The lemmas of a sentence, by which relations others hang on each word, and what is known."""
    words = sentence.words
    pairs = zip(words, sentence.lowers, strict=True)
    lemmas = [_MISREAD.get(lower, word.lemma.lower()) for word, lower in pairs]
    deps = [frozenset([words[c].dep for c in below]) for below in sentence.branches]
    return lemmas, deps, {}
