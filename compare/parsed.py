"""What the syntax model says of an article, as plain data: words, sentences, and their claims.

Offsets point into the raw text of the article, also where mark-up stands between the words.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from compare.model import Article, Claim

__all__ = ["ParsedArticle", "Sentence", "Word", "kept_once", "overlapping"]

T = TypeVar("T")

# Stands for what has not been asked: None may be an answer.
_NOT_YET: Any = object()
_START, _END = attrgetter("start"), attrgetter("end")


def kept_once(kept: dict[Any, Any], read: Callable[..., T], owner: object, *given: object) -> T:
    """What a function makes out of the owner of ``kept`` and of what is given; asked but once."""
    asked = (read, *given)
    found: T = kept.get(asked, _NOT_YET)
    if found is _NOT_YET:
        found = kept[asked] = read(owner, *given)
    return found


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
    """One sentence: its place in the article, what a reader sees of it, and its words in order.

    ``branches[i]`` are the indices of the words that hang on word ``i``, in order; ``lowers`` are
    the words in lower case. What many ask for is kept, so that it is made out once.
    """

    start: int
    end: int
    text: str
    words: tuple[Word, ...]
    paragraph: int
    headline: bool = False
    branches: tuple[tuple[int, ...], ...] = field(init=False, repr=False, compare=False)
    lowers: tuple[str, ...] = field(init=False, repr=False, compare=False)
    _subtrees: dict[int, tuple[int, ...]] = field(init=False, repr=False, compare=False)
    _kept: dict[Any, Any] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        branches: list[list[int]] = [[] for _ in self.words]
        for i, word in enumerate(self.words):
            if word.head != i:
                branches[word.head].append(i)
        object.__setattr__(self, "branches", tuple(map(tuple, branches)))
        object.__setattr__(self, "lowers", tuple(word.text.lower() for word in self.words))
        object.__setattr__(self, "_subtrees", {})
        object.__setattr__(self, "_kept", {})

    def once(self, read: Callable[..., T], *where: int) -> T:
        """What a function reads in the sentence, or at a word, which it is asked for but once."""
        return kept_once(self._kept, read, self, *where)

    def children(self, index: int) -> tuple[int, ...]:
        """Indices of the words that hang on the word at ``index``, in order."""
        return self.branches[index]

    def subtree(self, index: int) -> tuple[int, ...]:
        """Indices of the word at ``index`` and all that hangs on it, in order."""
        if not self.branches[index]:
            return (index,)
        if index not in self._subtrees:
            found = [index]
            for i in found:  # grows meanwhile; only the first word can be met again, in a circle
                found += [child for child in self.branches[i] if child != index]
            self._subtrees[index] = tuple(sorted(found))
        return self._subtrees[index]

    def tops(self, indices: Collection[int]) -> list[int]:
        """Those of some words that hang on none of the others, in order: of a phrase its head.

        Never none, but of no words: where all hang on another in a circle it is the last.
        """
        inside = frozenset(indices)
        own = sorted(inside)
        heads = ((i, self.words[i].head) for i in own)
        return [i for i, head in heads if head == i or head not in inside] or own[-1:]

    def entities(self) -> tuple[tuple[int, int], ...]:
        """Index ranges [first, last + 1) of the named entities, in order."""
        return self.once(_entities)

    def within(self, start: int, end: int) -> tuple[int, ...]:
        """Indices of the words that lie between two offsets."""
        first = bisect_left(self.words, start, key=_START)
        return tuple(range(first, bisect_right(self.words, end, key=_END)))

    def phrase(self, first: int, last: int) -> str:
        """The words [first, last) with no more blanks between them than the article has."""
        words = self.words[first:last]
        gaps = ["" if a.end == b.start else " " for a, b in pairwise(words)]
        return "".join(w.text + gap for w, gap in zip(words, [*gaps, ""], strict=True))


@dataclass(frozen=True, slots=True)
class ParsedArticle:
    """An article with its sentences and claims.

    ``homes[n]`` is the sentence of ``claims[n]``; ``quotations`` are the offsets of the words
    that stand in quotation marks, in order and without overlap.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    claims: tuple[Claim, ...]
    homes: tuple[int, ...]
    quotations: tuple[tuple[int, int], ...] = ()

    def is_quoted(self, word: Word) -> bool:
        """Whether a word stands in quotation marks."""
        return self.is_quoted_at(word.start)

    def is_quoted_at(self, offset: int) -> bool:
        """Whether an offset lies within quotation marks."""
        before = bisect_right(self.quotations, offset, key=itemgetter(0))
        return before > 0 and offset < self.quotations[before - 1][1]

    def quotations_in(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """The quotations that reach into a stretch, in order."""
        found = overlapping(self.quotations, start, end)
        return self.quotations[found.start : found.stop]

    def claims_by_sentence(self) -> list[range]:
        """The numbers of each sentence's claims."""
        ends = [bisect_right(self.homes, sentence) for sentence in range(len(self.sentences))]
        return [range(*pair) for pair in pairwise([0, *ends])]

    def words(self, claim_index: int) -> tuple[Word, ...]:
        """The words of one claim."""
        claim, sentence = self.claims[claim_index], self.sentences[self.homes[claim_index]]
        return tuple(sentence.words[i] for i in sentence.within(claim.start, claim.end))


def _entities(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    first: int | None = None
    for i, word in enumerate(sentence.words):
        if first is not None and (not word.entity or word.begins_entity):
            found.append((first, i))
            first = None
        if word.entity and first is None:
            first = i
    if first is not None:
        found.append((first, len(sentence.words)))
    return tuple(found)


def overlapping(quotations: Sequence[tuple[int, int]], start: int, end: int) -> range:
    """Numbers of the quotations that reach into a stretch; they are in order, none in another."""
    first = bisect_right(quotations, start, key=itemgetter(1))
    return range(first, bisect_left(quotations, end, lo=first, key=itemgetter(0)))
