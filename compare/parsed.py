"""What the syntax model says of an article, as plain data: words, sentences, and their claims.

Offsets point into the raw text of the article, also where mark-up stands between the words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Article, Claim

__all__ = ["ParsedArticle", "Sentence", "Word"]


@dataclass(frozen=True, slots=True)
class Word:
    """One token of a sentence.

    ``pos`` is the universal part of speech, ``tag`` the Penn Treebank tag, ``dep`` the relation
    to ``head`` (an index into the words of the sentence; a root is its own head), ``entity`` the
    OntoNotes type of the named entity it belongs to or "", ``begins_entity`` marks its first word.
    In the output of the syntax model, before sentences are made, offsets and heads count from the
    start of the text that was parsed.
    """

    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    entity: str = ""
    begins_entity: bool = False
    begins_sentence: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its place in the article, what a reader sees of it, and its words."""

    start: int
    end: int
    text: str
    words: tuple[Word, ...]
    paragraph: int
    headline: bool = False

    def children(self, index: int) -> tuple[int, ...]:
        """Indices of the words that hang on the word at ``index``, in order."""
        return tuple(i for i, word in enumerate(self.words) if word.head == index and i != index)

    def subtree(self, index: int) -> tuple[int, ...]:
        """Indices of the word at ``index`` and all that hangs on it, in order."""
        found, todo = {index}, [index]
        while todo:
            for child in self.children(todo.pop()):
                if child not in found:
                    found.add(child)
                    todo.append(child)
        return tuple(sorted(found))

    def entities(self) -> Iterator[tuple[int, int]]:
        """Index ranges [first, last + 1) of the named entities, in order."""
        first: int | None = None
        for i, word in enumerate(self.words):
            if first is not None and (not word.entity or word.begins_entity):
                yield first, i
                first = None
            if word.entity and first is None:
                first = i
        if first is not None:
            yield first, len(self.words)

    def within(self, start: int, end: int) -> tuple[int, ...]:
        """Indices of the words that lie between two offsets."""
        return tuple(i for i, w in enumerate(self.words) if w.start >= start and w.end <= end)


@dataclass(frozen=True, slots=True)
class ParsedArticle:
    """An article with its sentences and claims.

    ``homes[n]`` is the sentence of ``claims[n]``; ``quotations`` are the offsets of the words
    that stand in quotation marks.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    claims: tuple[Claim, ...]
    homes: tuple[int, ...]
    quotations: tuple[tuple[int, int], ...] = ()

    def is_quoted(self, word: Word) -> bool:
        """Whether a word stands in quotation marks."""
        return any(start <= word.start < end for start, end in self.quotations)

    def words(self, claim_index: int) -> tuple[Word, ...]:
        """The words of one claim."""
        claim, sentence = self.claims[claim_index], self.sentences[self.homes[claim_index]]
        return tuple(sentence.words[i] for i in sentence.within(claim.start, claim.end))
