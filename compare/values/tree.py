"""A sentence as a tree whose branches can be looked up at no cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.parsed import Sentence, Word

__all__ = ["Tree"]


class Tree:
    """The words of a sentence with the children of every word."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.words: tuple[Word, ...] = sentence.words
        self._children: list[list[int]] = [[] for _ in self.words]
        for i, word in enumerate(self.words):
            if word.head != i:
                self._children[word.head].append(i)

    def children(self, i: int, *deps: str) -> Iterator[int]:
        """The words that hang on a word, in order; only by these relations if any are given."""
        for child in self._children[i]:
            if not deps or self.words[child].dep in deps:
                yield child

    def child(self, i: int, *deps: str) -> int | None:
        """The first of such words."""
        return next(self.children(i, *deps), None)

    def head(self, i: int) -> int | None:
        """The word that a word hangs on; None for the root."""
        head = self.words[i].head
        return None if head == i else head

    def lemma(self, i: int) -> str:
        """The lemma in lower case."""
        return self.words[i].lemma.lower()

    def any(self, indices: Iterable[int], lemmas: frozenset[str]) -> bool:
        """Whether one of the words has one of the lemmas or is written so."""
        return any(self.lemma(i) in lemmas or self.words[i].text.lower() in lemmas for i in indices)

    def subtree(self, i: int) -> list[int]:
        """The word and all that hangs on it, in order."""
        found, todo = [i], [i]
        while todo:
            children = self._children[todo.pop()]
            found.extend(children)
            todo.extend(children)
        return sorted(found)
