"""The claims of one source in a fact."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from compare.parsed import kept_once
from compare.relate.placed import Placed
from compare.values.names.nations import nation_words
from compare.values.quantities.quantities import find_quantities
from compare.values.roles.roles import find_roles
from compare.values.statements.predications.predicates import find_predications
from compare.values.words.keys import CONTENT, content_keys, fold, key
from compare.values.words.senses import sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

    from compare.model import Claim, Passage
    from compare.parsed import Sentence, Word
    from compare.relate.evidence import Evidence
    from compare.values.names.labels import Label
    from compare.values.quantities.quantities import Quantity
    from compare.values.roles.roles import Role
    from compare.values.statements.predications.predicates import Predication
    from compare.values.times.times import Moment

__all__ = ["Side", "passages", "said_by_two"]

# So many words a verb may stand above a value.
_FARTHEST = 6

T = TypeVar("T")
V = TypeVar("V", bound=Placed)


@dataclass(frozen=True, eq=False)
class Side:
    """What one source says in a fact: numbers of its claims, in order.

    What is found out of it, and by comparing it with another side, is kept: see ``once``.
    """

    evidence: Evidence
    claims: tuple[int, ...]
    _told: dict[Any, Any] = field(default_factory=dict, init=False, repr=False)

    @property
    def source(self) -> str:
        """The id of the article."""
        return self.evidence.parsed.article.id

    def each_claim(self) -> Iterator[Claim]:
        """The claims in order."""
        for number in self.claims:
            yield self.evidence.parsed.claims[number]

    @cached_property
    def whole(self) -> Side:
        """The side that all claims of its sentences make: what a sentence tells beside a claim."""
        homes = dict.fromkeys(self.evidence.parsed.homes[number] for number in self.claims)
        return self.evidence.side(tuple(n for h in homes for n in self.evidence.claims_by_home[h]))

    @cached_property
    def stretches(self) -> tuple[tuple[str, int], ...]:
        """The claims by their words and where these begin: so sources are ranked."""
        return tuple((claim.text, claim.start) for claim in self.each_claim())

    @cached_property
    def is_headline(self) -> bool:
        """Whether all claims are those of a headline."""
        return all(claim.headline for claim in self.each_claim())

    def in_headline(self, one: Placed) -> bool:
        """Whether a value stands in a headline."""
        return any(c.headline and c.start <= one.start < c.end for c in self.each_claim())

    def pieces(self) -> Iterator[tuple[Sentence, tuple[int, ...]]]:
        """For every claim its sentence and the indices of its words in it."""
        return iter(self._pieces)

    def speaker_at(self, offset: int) -> str | None:
        """Who says what stands at a place, in a claim of this side; None where nobody does."""
        claims = (c for c in self.each_claim() if c.start <= offset < c.end)
        return next((c.speaker for c in claims if c.speaker), None)

    def holds(self, start: int, end: int) -> bool:
        """Whether one claim holds both ends of a stretch."""
        return any(c.start <= start and end <= c.end for c in self.each_claim())

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence of a claim that holds a place, None where that of no claim does."""
        return next((s for s, _ in self._pieces if s.start <= offset < s.end), None)

    def words_at(self, start: int, end: int) -> tuple[Sentence, tuple[int, ...]] | None:
        """The sentence of a claim that holds a place, and the indices of the words there."""
        sentence = self.sentence_at(start)
        inside = sentence.within(start, end) if sentence is not None else ()
        return (sentence, inside) if sentence is not None and inside else None

    def verb_of(self, value: Placed, most: int = _FARTHEST) -> tuple[Tree, int] | None:
        """The sentence of a claim that holds a value, and the verb that its last word hangs on.

        Where no verb stands so near above it, that is the last word there: ``Tree.verb_above``.
        """
        found = self.words_at(value.start, value.end)
        if found is None:
            return None
        tree = Tree(found[0])
        return tree, tree.verb_above(found[1][-1], most)

    def words(self) -> tuple[Word, ...]:
        """The words of all claims in order."""
        return self._words

    def words_between(self, start: int, end: int) -> tuple[Word, ...]:
        """The words of all claims that begin between two offsets, in order."""
        return tuple(w for w in self._words if start <= w.start < end)

    @cached_property
    def _pieces(self) -> tuple[tuple[Sentence, tuple[int, ...]], ...]:
        parsed = self.evidence.parsed
        homes = [parsed.sentences[parsed.homes[number]] for number in self.claims]
        return tuple(
            (home, home.within(claim.start, claim.end))
            for home, claim in zip(homes, self.each_claim(), strict=True)
        )

    @cached_property
    def _words(self) -> tuple[Word, ...]:
        return tuple(sentence.words[i] for sentence, inside in self._pieces for i in inside)

    @cached_property
    def folds(self) -> list[str]:
        """The words folded; "" for a mark."""
        return [fold(w.text) for w in self._words]

    @cached_property
    def plain(self) -> list[tuple[Word, str]]:
        """The words that are no marks, each with its folded form."""
        return [(w, f) for w, f in zip(self._words, self.folds, strict=True) if f]

    @cached_property
    def content(self) -> frozenset[str]:
        """The keys of the words of content."""
        return content_keys(self._words)

    @cached_property
    def nations(self) -> frozenset[str]:
        """All words for the countries that the claims tell of: "Norwegian" tells of Norway."""
        return nation_words(frozenset(self.folds))

    @cached_property
    def forms(self) -> list[str]:
        """What the words that are no marks stand for: the sense of a word of content."""
        return [(sense(key(w)) if w.pos in CONTENT else "") or f for w, f in self.plain]

    @cached_property
    def known(self) -> frozenset[str]:
        """The words of content, each by its key and as it is written."""
        words = zip(self._words, self.folds, strict=True)
        return frozenset(k for w, f in words if w.pos in CONTENT for k in (key(w), f) if k)

    @cached_property
    def _spans(self) -> list[tuple[int, int]]:
        return [(c.start, c.end) for c in self.each_claim()]

    @cached_property
    def _homes(self) -> tuple[Sentence, ...]:
        """The sentences of the claims, each once."""
        return tuple({home.start: home for home, _ in self._pieces}.values())

    def once(self, read: Callable[..., T], *given: Hashable) -> T:
        """What a function finds out of the side and of what is given; it is asked but once."""
        return kept_once(self._told, read, self, *given)

    def read(self, find: Callable[[Sentence], Iterable[V]]) -> tuple[V, ...]:
        """What a function finds within the claims, in order; no other sentence is read."""
        return self.once(Side._read, find)

    def _read(self, find: Callable[[Sentence], Iterable[V]]) -> tuple[V, ...]:
        found = [value for home in self._homes for value in self.evidence.read(find, home)]
        return tuple(self._within(found)) if found else ()

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """The quantities in the claims."""
        return self.read(find_quantities)

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """The times that the claims name."""
        return self.read(self.evidence.find_moments)

    @cached_property
    def labels(self) -> tuple[Label, ...]:
        """The names of persons and bodies in the claims."""
        return self.read(self.evidence.find_labels)

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """What the claims say that persons are."""
        return self.read(find_roles)

    @cached_property
    def predications(self) -> tuple[Predication, ...]:
        """All that the claims say happened or is so."""
        return self.read(find_predications)

    def _within(self, values: Iterable[V]) -> Iterator[V]:
        for value in values:
            first, last = value.start, value.end
            for start, end in self._spans:
                if start <= first and last <= end:
                    yield value
                    break

    def passage(self, start: int, end: int) -> Passage:
        """A stretch of the article."""
        return self.evidence.parsed.article.passage(start, end)


def passages(a: Side, left: Placed, b: Side, right: Placed) -> tuple[Passage, Passage]:
    """The words of two values, one of either side."""
    return a.passage(left.start, left.end), b.passage(right.start, right.end)


def said_by_two(a: Side, left: Placed, b: Side, right: Placed) -> bool:
    """Whether two values are told by two speakers, who may each tell it in his own way."""
    speakers = {a.speaker_at(left.start), b.speaker_at(right.start)}
    return None not in speakers and len(speakers) > 1
