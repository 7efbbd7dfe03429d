"""What the rules need to know of a whole article: its typed values, each read once."""

from __future__ import annotations

import re
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

from compare.model import BoilerplateReason
from compare.parsed import kept_once
from compare.relate.links import Links
from compare.relate.placed import Placed, Values, by_key
from compare.relate.quoted import is_told, quotations_of
from compare.relate.sides import Side
from compare.values.names.labels import Label, find_labels, known_labels
from compare.values.names.nations import nation_words
from compare.values.names.persons import People
from compare.values.places.bearings import Bearing, find_bearings
from compare.values.places.places import Place, find_places
from compare.values.quantities.quantities import Quantity, find_quantities
from compare.values.quotations.edited import Edit, find_edits
from compare.values.roles.charges import Charge, find_charges
from compare.values.roles.origins import Origin, find_origins
from compare.values.roles.roles import Role, find_roles
from compare.values.statements.opposites.mentions import Mention, find_mentions
from compare.values.statements.opposites.tellings import tell
from compare.values.statements.predications.predicates import Predication, find_predications
from compare.values.times.times import Moment, find_moments
from compare.values.words.headings import is_heading, running_words
from compare.values.words.keys import content_keys, fold
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from compare.parsed import ParsedArticle, Sentence
    from compare.values.quotations.quotations import Quoted
    from compare.values.statements.contraries.antonyms import Stand

__all__ = ["STEM", "Evidence"]

T = TypeVar("T")
V = TypeVar("V", bound=Placed)

_WORD = re.compile(r"\w+")
# "announced" and "announcement" are one word by their first so many letters.
STEM = 5


class Evidence:
    """The typed values of one article, read once and used for every fact it takes part in.

    ``links``: those of its sentences with sentences of other articles.
    """

    def __init__(self, parsed: ParsedArticle, links: Links | None = None) -> None:
        self.parsed = parsed
        self.links = links or Links()
        self._kept: dict[Any, Any] = {}
        self._found: dict[Any, Values[Any]] = {}
        self._read: dict[tuple[Any, int], tuple[Any, ...]] = {}
        self._tellings: dict[Mention, Predication | None] = {}
        self._sides: dict[tuple[int, ...], Side] = {}

    def values(self, find: Callable[[Sentence], Iterable[V]]) -> Values[V]:
        """All that a function finds in the sentences of the article, in order."""
        if find not in self._found:
            sentences = self.parsed.sentences
            self._found[find] = Values(v for s in sentences for v in self.read(find, s))
        found: Values[V] = self._found[find]
        return found

    def read(self, find: Callable[[Sentence], Iterable[V]], sentence: Sentence) -> tuple[V, ...]:
        """What a function finds in one of the sentences, which it reads once.

        What is costly to find is asked for so: most sentences are in no fact that is compared.
        """
        known = find, sentence.start
        found: tuple[V, ...] | None = self._read.get(known)
        if found is None:
            found = self._read[known] = tuple(find(sentence))
        return found

    def once(self, read: Callable[..., T], *given: Hashable) -> T:
        """What a function finds out of the article and of what is given; it is asked but once."""
        return kept_once(self._kept, read, self, *given)

    def side(self, claims: tuple[int, ...]) -> Side:
        """The side that these claims make, one and the same whenever it is asked for."""
        if claims not in self._sides:
            self._sides[claims] = Side(self, claims)
        return self._sides[claims]

    @cached_property
    def claims_by_home(self) -> list[range]:
        """The numbers of each sentence's claims."""
        return self.parsed.claims_by_sentence()

    @cached_property
    def quantities(self) -> Values[Quantity]:
        """All quantities of the article."""
        return self.values(find_quantities)

    @cached_property
    def moments(self) -> Values[Moment]:
        """All times that the article names."""
        return self.values(self.find_moments)

    def find_moments(self, sentence: Sentence) -> tuple[Moment, ...]:
        """The times that a sentence names, as of the day of the article."""
        return find_moments(sentence, self.parsed.article.published)

    @cached_property
    def predications(self) -> Values[Predication]:
        """All that the article says happened or is so."""
        return self.values(find_predications)

    @cached_property
    def mentions(self) -> Values[Mention]:
        """The words of the article that may tell the opposite of something."""
        return self.values(find_mentions)

    @cached_property
    def mentions_by_axis(self) -> dict[str, list[Mention]]:
        """All mentions by the axes on which they stand."""
        return by_key(self.mentions, Mention.axes)

    @cached_property
    def predications_by_stand(self) -> dict[Stand, list[Predication]]:
        """All predications by where they stand on their axes."""
        return by_key(self.predications, attrgetter("meaning"))

    def telling(self, mention: Mention) -> Predication | None:
        """What a mention tells, made out once."""
        if mention not in self._tellings:
            self._tellings[mention] = tell(mention)
        return self._tellings[mention]

    @cached_property
    def senses(self) -> frozenset[str]:
        """The senses of all content words of the article."""
        return frozenset(sense(k) for k in self.content)

    @cached_property
    def folds(self) -> frozenset[str]:
        """All words of the article, folded."""
        return frozenset(fold(w.text) for s in self.parsed.sentences for w in s.words)

    @cached_property
    def content(self) -> frozenset[str]:
        """The keys of all content words of the article."""
        return content_keys(w for s in self.parsed.sentences for w in s.words)

    @cached_property
    def known_words(self) -> frozenset[str]:
        """The keys of all content words, with all words for the countries among them.

        "AK-47", which is read as a number, is known by its letters and digits too, and the author
        by the byline, though that tells no fact.
        """
        mixed = {fold(k) for k in self.content if "-" in k and not k[0].isdigit()}
        return self.content | self.nations | mixed | self._signed

    @cached_property
    def _signed(self) -> frozenset[str]:
        """The folded words of the bylines."""
        bylines = self.parsed.article.boilerplate
        told = (b.text for b in bylines if b.reason is BoilerplateReason.BYLINE)
        return frozenset(fold(word) for text in told for word in _WORD.findall(text))

    @cached_property
    def nations(self) -> frozenset[str]:
        """All words for the countries that the article tells of, by whatever word."""
        return nation_words(self.content)

    @cached_property
    def known_stems(self) -> frozenset[str]:
        """The beginnings of the keys that are long enough to have one."""
        return frozenset(k[:STEM] for k in self.known_words if len(k) >= STEM)

    @cached_property
    def quantities_by_unit(self) -> dict[tuple[str, bool], list[Quantity]]:
        """All quantities by what they are counted in, and whether they are rates."""
        return by_key(self.quantities, lambda q: [(q.unit, q.rate)])

    @cached_property
    def names(self) -> tuple[tuple[str, bool], ...]:
        """Every name of a person or a body once, with whether it is a person's."""
        return tuple(dict.fromkeys((n.name, n.person) for n in self.labels))

    @cached_property
    def quoted_text(self) -> str:
        """All words in quotation marks, folded, with a space on either side of each."""
        words = (w for s in self.parsed.sentences for w in s.words if self.parsed.is_quoted(w))
        return "".join(f" {f}" for w in words if (f := fold(w.text))) + " "

    @cached_property
    def quotations(self) -> dict[int, Quoted]:
        """All quotations by where they begin, each with its words over all its sentences."""
        words = [w for s in self.parsed.sentences for w in s.words if is_told(w)]
        found = quotations_of(words, self.parsed.quotations, self.edits)
        return {quoted.start: quoted for quoted in found}

    @cached_property
    def edits(self) -> Values[Edit]:
        """Where an editor put something into a quotation or left something out."""
        return Values(find_edits(self.parsed.article.text, self.parsed.quotations))

    @cached_property
    def people(self) -> People:
        """The persons that the article names."""
        return People(self.parsed.sentences)

    @cached_property
    def labels(self) -> Values[Label]:
        """The names of persons and bodies, where they stand."""
        return self.values(self.find_labels)

    def find_labels(self, sentence: Sentence) -> tuple[Label, ...]:
        """The names in a sentence; in a heading, those that the running text has."""
        found = find_labels(sentence)
        return known_labels(found, self.running) if found and is_heading(sentence) else found

    @cached_property
    def running(self) -> frozenset[str]:
        """The words with a capital in the running text, folded."""
        return running_words(self.parsed.sentences)

    @cached_property
    def text_names(self) -> frozenset[str]:
        """The names that stand elsewhere than in the headline."""
        sentences = self.parsed.sentences
        ends = [s.end for s in sentences if s.headline]
        return frozenset(n.name for n in self.labels if not ends or n.start >= max(ends))

    @cached_property
    def roles(self) -> Values[Role]:
        """What the article says its persons are."""
        return self.values(find_roles)

    @cached_property
    def charges(self) -> Values[Charge]:
        """All crimes that somebody is charged with, admits or is convicted of."""
        return self.values(find_charges)

    @cached_property
    def sites(self) -> Values[Place]:
        """The places that the article ties to an event."""
        return self.values(find_places)

    @cached_property
    def origins(self) -> Values[Origin]:
        """The states that the article says its persons are of."""
        return self.values(find_origins)

    @cached_property
    def bearings(self) -> Values[Bearing]:
        """The directions from named places."""
        return self.values(find_bearings)

    @cached_property
    def places(self) -> frozenset[str]:
        """The words of all countries, cities and regions that the article names, folded."""
        words = (w for s in self.parsed.sentences for w in s.words)
        return frozenset(fold(w.text) for w in words if w.entity in {"GPE", "LOC", "NORP"})
