"""The claims of one source in a fact, with what the rules need to know of the whole article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from compare.model import Claim, Passage
from compare.parsed import ParsedArticle, Sentence, Word
from compare.values.keys import content_keys
from compare.values.quantities import Quantity, find_quantities
from compare.values.times import Day, find_days

__all__ = ["Evidence", "Side"]


class Evidence:
    """The typed values of one article, read once and used for every fact it takes part in."""

    def __init__(self, parsed: ParsedArticle) -> None:
        self.parsed = parsed

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """All quantities of the article."""
        return tuple(q for s in self.parsed.sentences for q in find_quantities(s))

    @cached_property
    def days(self) -> tuple[Day, ...]:
        """All days of the article."""
        published = self.parsed.article.published
        return tuple(d for s in self.parsed.sentences for d in find_days(s, published))

    @cached_property
    def content(self) -> frozenset[str]:
        """The keys of all content words of the article."""
        return content_keys(w for s in self.parsed.sentences for w in s.words)


@dataclass(frozen=True, slots=True)
class Side:
    """What one source says in a fact: numbers of its claims, in order."""

    evidence: Evidence
    claims: tuple[int, ...]

    @property
    def source(self) -> str:
        """The id of the article."""
        return self.evidence.parsed.article.id

    def each_claim(self) -> Iterator[Claim]:
        """The claims in order."""
        for number in self.claims:
            yield self.evidence.parsed.claims[number]

    def pieces(self) -> Iterator[tuple[Sentence, tuple[int, ...]]]:
        """For every claim its sentence and the indices of its words in it."""
        parsed = self.evidence.parsed
        for number in self.claims:
            claim, sentence = parsed.claims[number], parsed.sentences[parsed.homes[number]]
            yield sentence, sentence.within(claim.start, claim.end)

    def words(self) -> tuple[Word, ...]:
        """The words of all claims in order."""
        return tuple(sentence.words[i] for sentence, inside in self.pieces() for i in inside)

    def covers(self, start: int, end: int) -> bool:
        """Whether a stretch of the article lies within one of the claims."""
        return any(c.start <= start and end <= c.end for c in self.each_claim())

    def passage(self, start: int, end: int) -> Passage:
        """A stretch of the article."""
        return self.evidence.parsed.article.passage(start, end)
