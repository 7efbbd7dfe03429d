"""The claims of one source in a fact, with what the rules need to know of the whole article."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeVar

from compare.values.charges import Charge, crimes_in, find_charges
from compare.values.keys import content_keys, fold
from compare.values.labels import Label, find_labels
from compare.values.nations import nation_words
from compare.values.origins import Origin, find_origins
from compare.values.persons import People
from compare.values.places import Bearing, Place, find_bearings, find_places
from compare.values.predicates import Predication, find_predications
from compare.values.quantities import Quantity, find_quantities
from compare.values.reasons import Reason, find_reasons
from compare.values.roles import Role, find_roles
from compare.values.senses import sense
from compare.values.times import Moment, find_moments

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.model import Claim, Passage
    from compare.parsed import ParsedArticle, Sentence, Word

__all__ = ["Evidence", "Side"]


class _Placed(Protocol):
    """Anything that stands at a place in an article."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


V = TypeVar("V", bound=_Placed)


class Evidence:
    """The typed values of one article, read once and used for every fact it takes part in."""

    def __init__(self, parsed: ParsedArticle) -> None:
        self.parsed = parsed

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """All quantities of the article."""
        return tuple(q for s in self.parsed.sentences for q in find_quantities(s))

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """All times that the article names."""
        published = self.parsed.article.published
        return tuple(m for s in self.parsed.sentences for m in find_moments(s, published))

    @cached_property
    def predications(self) -> tuple[Predication, ...]:
        """All that the article says happened or is so."""
        return tuple(p for s in self.parsed.sentences for p in find_predications(s))

    @cached_property
    def reasons(self) -> tuple[Reason, ...]:
        """All reasons that the article gives for something."""
        return tuple(r for s in self.parsed.sentences for r in find_reasons(s))

    @cached_property
    def senses(self) -> frozenset[str]:
        """The senses of all content words of the article."""
        return frozenset(sense(k) for k in self.content)

    @cached_property
    def content(self) -> frozenset[str]:
        """The keys of all content words of the article."""
        return content_keys(w for s in self.parsed.sentences for w in s.words)

    @cached_property
    def known_words(self) -> frozenset[str]:
        """The keys of all content words, with all words for the countries among them."""
        return self.content | nation_words(self.content)

    @cached_property
    def quoted_text(self) -> str:
        """All words in quotation marks, folded, with a space on either side of each."""
        words = (w for s in self.parsed.sentences for w in s.words if self.parsed.is_quoted(w))
        return "".join(f" {f}" for w in words if (f := fold(w.text))) + " "

    @cached_property
    def people(self) -> People:
        """The persons that the article names."""
        return People(self.parsed.sentences)

    @cached_property
    def labels(self) -> tuple[Label, ...]:
        """The names of persons and bodies, where they stand."""
        return tuple(n for s in self.parsed.sentences for n in find_labels(s))

    @cached_property
    def text_names(self) -> frozenset[str]:
        """The names that stand elsewhere than in the headline."""
        sentences = self.parsed.sentences
        ends = [s.end for s in sentences if s.headline]
        return frozenset(n.name for n in self.labels if not ends or n.start >= max(ends))

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """What the article says its persons are."""
        return tuple(r for s in self.parsed.sentences for r in find_roles(s))

    @cached_property
    def charges(self) -> tuple[Charge, ...]:
        """All crimes that somebody is charged with, admits or is convicted of."""
        return tuple(c for s in self.parsed.sentences for c in find_charges(s))

    @cached_property
    def crimes(self) -> frozenset[str]:
        """All crimes that the article speaks of."""
        return frozenset(c for s in self.parsed.sentences for c in crimes_in(s))

    @cached_property
    def sites(self) -> tuple[Place, ...]:
        """The places that the article ties to an event."""
        return tuple(p for s in self.parsed.sentences for p in find_places(s))

    @cached_property
    def origins(self) -> tuple[Origin, ...]:
        """The states that the article says its persons are of."""
        return tuple(o for s in self.parsed.sentences for o in find_origins(s))

    @cached_property
    def bearings(self) -> tuple[Bearing, ...]:
        """The directions from named places."""
        return tuple(x for s in self.parsed.sentences for x in find_bearings(s))

    @cached_property
    def places(self) -> frozenset[str]:
        """The words of all countries, cities and regions that the article names, folded."""
        words = (w for s in self.parsed.sentences for w in s.words)
        return frozenset(fold(w.text) for w in words if w.entity in {"GPE", "LOC", "NORP"})


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

    def within(self, values: Iterable[V]) -> list[V]:
        """The values that lie within one of the claims, in their order."""
        spans = [(c.start, c.end) for c in self.each_claim()]
        low, high = min(s for s, _ in spans), max(e for _, e in spans)
        # The outer bounds first: an article has many values, a side has few.
        near = [v for v in values if low <= v.start and v.end <= high]
        return [v for v in near if any(s <= v.start and v.end <= e for s, e in spans)]

    def passage(self, start: int, end: int) -> Passage:
        """A stretch of the article."""
        return self.evidence.parsed.article.passage(start, end)
