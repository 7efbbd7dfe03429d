"""Who is reported as saying a sentence, and where the article says so."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import TYPE_CHECKING

from compare.claims.antecedents import Antecedents
from compare.claims.beside import label_before
from compare.claims.issued import gives_statement, is_the_statement, issuer
from compare.claims.lexicon import ASKING_VERBS
from compare.claims.reported import said_before
from compare.claims.spreading import spread
from compare.claims.tellers import contrasted, find_tellers, phrase, teller
from compare.values.names.names import name_parts
from compare.values.names.persons import People
from compare.values.words.genders import HE_OR_SHE, PRONOUNS_OF
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.claims.tellers import Teller
    from compare.model import Article, Span
    from compare.parsed import Sentence, Word

__all__ = ["Attribution", "find_speakers"]

_JOINT = re.compile(r"(,? and |, )")


@dataclass(frozen=True, slots=True)
class Attribution:
    """A speaker by the fullest name that the article gives, and the mention itself.

    The name is "" as long as it is open who speaks; of such sentences no speaker is told.
    ``asks`` tells that it is a question, so that what is quoted next may be the answer to it,
    ``later`` that only what is quoted next is said: "Ida Moe released a statement.";
    ``others`` are those who say further clauses of the sentence.
    """

    name: str
    mention: Span
    asks: bool = False
    later: bool = False
    others: tuple[Attribution, ...] = ()

    def of(self, start: int, end: int) -> Attribution:
        """Who says a clause of the sentence: who is named in it, or last before it."""
        if start <= self.mention.start < end:
            return self
        named = [one for one in (self, *self.others) if one.mention.start < end]
        return max(named, key=lambda one: one.mention.start, default=self)


def find_speakers(
    article: Article, sentences: Sequence[Sentence], quotations: Sequence[tuple[int, int]]
) -> tuple[Attribution | None, ...]:
    """The speaker of every sentence, or None where the article speaks for itself.

    A sentence without an attribution of its own takes that of the quotation it belongs to, or,
    if it is all quotation, that of the quotation before it.
    """
    reader = _Reader(article, sentences, quotations)
    stated = [reader.read(sentence) for sentence in sentences]
    found = spread(article, sentences, stated, quotations)
    return tuple(a if a and a.name and not a.later else None for a in found)


class _Reader:
    """Reads the sentences of an article in order and keeps in mind who was told of."""

    def __init__(
        self,
        article: Article,
        sentences: Sequence[Sentence],
        quotations: Sequence[tuple[int, int]],
    ) -> None:
        self._article, self._quotations = article, quotations
        self._in_statement = ""  # who said something in a statement last
        self._people = People(sentences)
        self._persons = Antecedents(sentences, self._people, self._is_quoted, _noun_phrase)

    def read(self, sentence: Sentence) -> Attribution | None:
        """Who says a sentence by its own words."""
        found = self._teller(sentence)
        if found is None:
            given = self._giver(sentence)
            self._persons.see(sentence)
            return given
        pronoun = _is_he_or_she(sentence, found)
        meant = self._persons.speaker(sentence, found.noun) if pronoun else ""
        name = meant if pronoun else self._name(sentence, found)
        asks = sentence.words[sentence.words[found.noun].head].lemma.lower() in ASKING_VERBS
        if self._in_statement and is_the_statement(sentence, found.first, found.last):
            name = self._in_statement
        elif gives_statement(sentence, sentence.words[found.noun].head):
            self._in_statement = name
        self._persons.see(sentence, *(() if asks else (name, found)))
        others = (t for t in contrasted(sentence) if t.noun != found.noun)
        named = tuple(
            self._attribution(sentence, t, self._name(sentence, t))
            for t in others
            if sentence.words[t.noun].pos != "PRON" and not self._is_quoted(sentence.words[t.noun])
        )
        return replace(self._attribution(sentence, found, name), asks=asks, others=named)

    def _giver(self, sentence: Sentence) -> Attribution | None:
        """Who gives out the statement that is quoted behind a sentence."""
        noun = issuer(sentence)
        if noun is None or self._is_quoted(sentence.words[noun]):
            return None
        found = teller(sentence, noun)
        name, owner = self._name(sentence, found), sentence.words[found.first]
        if owner.text.lower() in PRONOUNS_OF:
            meant = self._persons.speaker(sentence, found.first)
            owned = owner.dep == "poss" and phrase(sentence, found.first + 1, found.last)
            name = f"{meant}'s {owned}" if meant and owned else meant
        elif owner.pos == "PRON":
            return None
        return replace(self._attribution(sentence, found, name), later=True) if name else None

    def _attribution(self, sentence: Sentence, found: Teller, name: str) -> Attribution:
        words = sentence.words[found.first : found.last]
        mention = self._article.span(words[0].start, words[-1].end)
        return Attribution(name.replace(" - ", "-"), mention)

    def _teller(self, sentence: Sentence) -> Teller | None:
        """Who says a sentence outside quotations; of "they" nobody knows who it is.

        A pronoun behind a name is taken for the name: "Ida Moe said it held, and later, he said".
        """
        tellers = [
            t
            for t in find_tellers(sentence)
            if not self._is_quoted(sentence.words[t.noun])
            and not self._is_quoted(_verb_of(sentence, t))
            and (sentence.words[t.noun].pos != "PRON" or _is_he_or_she(sentence, t))
        ]
        if not tellers:
            noun = self._label(sentence)
            return None if noun is None else teller(sentence, noun)
        if not _is_he_or_she(sentence, tellers[0]):
            return tellers[0]
        said = said_before(sentence, tellers[0].noun, self._is_quoted)
        before = (t for t in tellers if t.noun < tellers[0].noun and t.is_name)
        return next((t for t in before if t.noun not in said), tellers[0])

    def _label(self, sentence: Sentence) -> int | None:
        """The surname of a person of the article before a colon and a quotation."""
        noun = label_before(sentence)
        known = noun is not None and fold(sentence.words[noun].text) in self._people.surnames
        return noun if known else None

    def _name(self, sentence: Sentence, found: Teller) -> str:
        """The fullest name of whoever is named, else the words themselves."""
        if found.several:
            parts = _JOINT.split(phrase(sentence, found.first, found.last))
            return "".join(p if n % 2 else self._people.full(p) for n, p in enumerate(parts))
        first = found.first if found.is_name else self._known(sentence, found)
        if first is None:
            return phrase(sentence, found.first, found.last)
        name = self._people.full(" ".join(w.text for w in sentence.words[first : found.last]))
        return name or phrase(sentence, first, found.last)

    def _known(self, sentence: Sentence, found: Teller) -> int | None:
        """Where the name of a person of the article begins behind other words: "coach Ida Moe"."""
        for first in range(found.first + 1, found.last - 1):
            if sentence.words[first - 1].pos in {"DET", "ADP", "CCONJ"}:
                return None
            words = [w.text for w in sentence.words[first : found.last]]
            own, full = (
                name_parts(n) for n in (" ".join(words), self._people.full(" ".join(words)))
            )
            if all(w[0].isupper() for w in words) and own[-1:] == full[-1:] and own[:1] == full[:1]:
                return first if own and own[-1] in self._people.surnames else None
        return None

    def _is_quoted(self, word: Word) -> bool:
        before = bisect_right(self._quotations, word.start, key=itemgetter(0))
        return before > 0 and word.start < self._quotations[before - 1][1]


def _verb_of(sentence: Sentence, found: Teller) -> Word:
    """The verb of a speaker: one in a quotation, as in “don't tell”, tells of nobody outside."""
    noun = sentence.words[found.noun]
    return sentence.words[noun.head] if noun.dep == "nsubj" else noun


def _is_he_or_she(sentence: Sentence, found: Teller) -> bool:
    word = sentence.words[found.noun]
    if word.dep == "poss":  # "Her response:"
        return word.text.lower() in PRONOUNS_OF
    return word.text.lower() in HE_OR_SHE


def _noun_phrase(sentence: Sentence, noun: int) -> str:
    around = teller(sentence, noun)
    return phrase(sentence, around.first, around.last)
