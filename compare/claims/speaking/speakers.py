"""Who is reported as saying a sentence, and where the article says so."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from operator import itemgetter
from typing import TYPE_CHECKING

from compare.claims.grammar import PLURALS, has_that
from compare.claims.lexicon import ASKING_VERBS
from compare.claims.speaking.antecedents import Antecedents
from compare.claims.speaking.asides import first_before_aside
from compare.claims.speaking.attribution import Attribution
from compare.claims.speaking.beside import label_before, parted_subject
from compare.claims.speaking.groups import Groups, group_phrase, is_they
from compare.claims.speaking.hanging import find_hanging
from compare.claims.speaking.holders import Holders
from compare.claims.speaking.issued import gives_statement, is_the_statement, issuer
from compare.claims.speaking.reported import is_he_or_she, said_before, verb_of
from compare.claims.speaking.spreading import spread
from compare.claims.speaking.tellers import contrasted, find_tellers, teller
from compare.claims.speaking.things import Things, is_it
from compare.values.names.names import name_parts
from compare.values.names.persons import People, person_mentions
from compare.values.words.genders import PRONOUNS_OF
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.claims.speaking.hanging import Hanging
    from compare.claims.speaking.tellers import Teller
    from compare.model import Article
    from compare.parsed import Sentence, Word

__all__ = ["find_speakers"]

_BODIES = frozenset({"GPE", "NORP", "ORG"})
_JOINT = re.compile(r"(,? and |, )")


def find_speakers(
    article: Article, sentences: Sequence[Sentence], quotations: Sequence[tuple[int, int]]
) -> tuple[tuple[Attribution | None, ...], Mapping[int, str]]:
    """The speaker of every sentence, or None where the article speaks for itself.

    With them come the persons whom pronouns mean, by where these begin in the article.

    A sentence without an attribution of its own takes that of the quotation it belongs to, or,
    if it is all quotation, that of the quotation before it.
    """
    reader = _Reader(article, sentences, quotations)
    stated = [reader.read(sentence) for sentence in sentences]
    found = spread(article, sentences, stated, quotations)
    told = tuple(a if a and a.name and not a.later else None for a in found)
    return told, reader.meant


class _Reader:
    """Reads the sentences of an article in order and keeps in mind who was told of."""

    def __init__(
        self,
        article: Article,
        sentences: Sequence[Sentence],
        quotations: Sequence[tuple[int, int]],
    ) -> None:
        self._article, self._quotations = article, quotations
        self.meant: dict[int, str] = {}  # whom pronouns mean, by their offset
        self._in_statement = ""  # who said something in a statement last
        self._people = People(sentences)
        self._persons = Antecedents(sentences, self._people, self._is_quoted, _noun_phrase)
        self._holders = Holders(sentences, self._people)
        self._things = Things(self._is_quoted)
        self._groups = Groups(self._is_quoted, lambda s, i: self._group(s, teller(s, i)))

    def read(self, sentence: Sentence) -> Attribution | None:
        """Who says a sentence by its own words."""
        self.meant |= {word.start: name for word, name in self._persons.meant(sentence) if name}
        parts = list(find_hanging(sentence))
        found = self._teller(sentence, parts)
        if found is None:
            return self._hanging(sentence, parts) or self._giver(sentence)
        name = self._whom(sentence, found)
        asks = sentence.words[sentence.words[found.noun].head].lemma.lower() in ASKING_VERBS
        if self._in_statement and is_the_statement(sentence, found.first, found.last):
            name = self._in_statement
        elif gives_statement(sentence, sentence.words[found.noun].head):
            self._in_statement = name
        self._see(sentence, None if asks else found, name)
        others = (t for t in contrasted(sentence) if t.noun != found.noun)
        named = tuple(
            self._attribution(sentence, t, self._name(sentence, t))
            for t in others
            if sentence.words[t.noun].pos != "PRON" and not self._is_quoted(sentence.words[t.noun])
        )
        return replace(self._attribution(sentence, found, name), asks=asks, others=named)

    def _hanging(self, sentence: Sentence, parts: Sequence[Hanging]) -> Attribution | None:
        """Who says only a part of a sentence."""
        said: list[tuple[Teller, Attribution]] = []
        for part in parts:
            noun, words = sentence.words[part.noun], sentence.words[part.first : part.last]
            if self._is_quoted(noun) or self._is_quoted(sentence.words[part.verb]):
                continue
            found = teller(sentence, part.noun)
            name = (self._whom if noun.pos == "PRON" else self._group)(sentence, found)
            span = words[0].start, words[-1].end
            if name:
                mine = self._attribution(sentence, found, name)
                said.append((found, replace(mine, said=span, alone=part.alone)))
        whole = next(((one, a.name) for one, a in said if not a.alone), (None, ""))
        self._see(sentence, *whole)
        return replace(said[0][1], others=tuple(a for _, a in said[1:])) if said else None

    def _see(self, sentence: Sentence, found: Teller | None, name: str) -> None:
        self._persons.see(sentence, *(() if found is None else (name, found)))
        noun = None if found is None else found.noun
        self._groups.see(sentence, name, noun)
        self._things.see(sentence, name, noun)

    def _whom(self, sentence: Sentence, found: Teller) -> str:
        """The name of a speaker, also of one told by a pronoun; "" if that is open."""
        if is_he_or_she(sentence, found):
            return self._persons.speaker(sentence, found.noun)
        if is_they(sentence.words[found.noun]):
            return self._groups.speaker(sentence, found.noun)
        if is_it(sentence.words[found.noun]):
            return self._things.speaker(sentence, found.noun)
        if sentence.words[found.noun].tag == "PRP":
            return ""
        named = sentence.words[found.noun].entity in _BODIES
        return (self._group if named else self._name)(sentence, found)

    def _group(self, sentence: Sentence, found: Teller) -> str:
        """The name of a speaker, or all the words where these are of several."""
        joined = None if found.several else group_phrase(sentence, found.noun)
        return sentence.phrase(*joined) if joined else self._name(sentence, found)

    def _giver(self, sentence: Sentence) -> Attribution | None:
        """Who gives out the statement that is quoted behind a sentence."""
        noun = issuer(sentence)
        if noun is None or self._is_quoted(sentence.words[noun]):
            return None
        found = teller(sentence, noun)
        name, owner = self._name(sentence, found), sentence.words[found.first]
        if owner.text.lower() in PRONOUNS_OF:
            meant = self._persons.speaker(sentence, found.first)
            owned = owner.dep == "poss" and sentence.phrase(found.first + 1, found.last)
            name = f"{meant}'s {owned}" if meant and owned else meant
        elif owner.pos == "PRON":
            return None
        return replace(self._attribution(sentence, found, name), later=True) if name else None

    def _attribution(self, sentence: Sentence, found: Teller, name: str) -> Attribution:
        words = sentence.words[found.first : found.last]
        mention = self._article.span(words[0].start, words[-1].end)
        return Attribution(name.replace(" - ", "-"), mention)

    def _teller(self, sentence: Sentence, parts: Sequence[Hanging]) -> Teller | None:
        """Who says a sentence outside quotations, and not only within what another says.

        A pronoun behind a name is taken for the name: "Ida Moe said it held, and later, he said".
        """
        within = {i for part in parts for i in range(part.verb + 1, part.last)}
        tellers = [
            t
            for t in find_tellers(sentence)
            if t.noun not in within
            and not self._is_quoted(sentence.words[t.noun])
            and not self._is_quoted(verb_of(sentence, t))
            and (sentence.words[t.noun].pos != "PRON" or self._is_known(sentence, t))
        ]
        if not tellers:
            noun = self._label(sentence)
            return None if noun is None else teller(sentence, noun)
        if not is_he_or_she(sentence, tellers[0]):
            return tellers[0]
        said = said_before(sentence, tellers[0].noun, self._is_quoted)
        before = (t for t in tellers if t.noun < tellers[0].noun and t.is_name)
        return next((t for t in before if t.noun not in said), tellers[0])

    def _is_known(self, sentence: Sentence, found: Teller) -> bool:
        """Whether a pronoun means a person, or a group or a body that was told of."""
        word = sentence.words[found.noun]
        told = (is_they(word) or is_it(word)) and not has_that(sentence, word.head)
        known = told and self._whom(sentence, found) != ""
        return known or is_he_or_she(sentence, found)

    def _label(self, sentence: Sentence) -> int | None:
        """The surname of a person of the article before a colon and a quotation, or parted off."""
        noun = label_before(sentence)
        noun = parted_subject(sentence) if noun is None else noun
        noun = first_before_aside(sentence) if noun is None else noun
        known = noun is not None and fold(sentence.words[noun].text) in self._people.surnames
        return noun if known else None

    def _name(self, sentence: Sentence, found: Teller) -> str:
        """The fullest name of whoever is named, else the words themselves."""
        if _is_many(sentence, found):  # not the longer name of one body: "Torvik Harbour Owners"
            return sentence.phrase(found.first, found.last)
        if found.several:
            parts = _JOINT.split(sentence.phrase(found.first, found.last))
            return "".join(p if n % 2 else self._full(sentence, p) for n, p in enumerate(parts))
        first = found.first if found.is_name else self._known(sentence, found)
        if first is None:
            holder = self._holders.meant(sentence, found.noun)
            return holder or sentence.phrase(found.first, found.last)
        name = self._people.full(" ".join(w.text for w in sentence.words[first : found.last]))
        return name or sentence.phrase(first, found.last)

    def _full(self, sentence: Sentence, told: str) -> str:
        """The fullest name of one of several, who may have an office before the name."""
        names = (m.name for m in person_mentions(sentence))
        return self._people.full(next((n for n in names if told.endswith(f" {n}")), told))

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


def _is_many(sentence: Sentence, found: Teller) -> bool:
    """Whether a speaker is told by a plural alone: "Democrats"."""
    word = sentence.words[found.noun]
    alone = found.last - found.first == 1
    return alone and word.tag in PLURALS and word.entity == "NORP"


def _noun_phrase(sentence: Sentence, noun: int) -> str:
    around = teller(sentence, noun)
    return sentence.phrase(around.first, around.last)
