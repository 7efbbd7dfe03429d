"""Who is who in one article: short mentions resolved to the fullest name it gives."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.names.bodies import is_body
from compare.values.names.names import GENERATIONS, name_parts, same_person, strip_honorifics
from compare.values.roles.titles import TITLES
from compare.values.words.genders import given_gender, word_gender
from compare.values.words.headings import is_heading
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.parsed import Sentence, Word

__all__ = ["UNSURE", "Mention", "People", "is_said_first", "likely_mentions", "person_mentions"]

# What the syntax model takes names of persons for.
UNSURE = frozenset({"", "ORG", "FAC", "WORK_OF_ART", "PRODUCT"})
# Words before a name that the syntax model takes for its first: "Plus Reed is absent".
_NO_NAMES = frozenset({"CCONJ", "SCONJ", "ADP", "ADV", "DET", "INTJ"})
# Verbs with a capital, as the first word of a sentence, that it takes for one, too.
_SAID_FIRST = frozenset("Added Asked Explained Recalled Replied Said Tweeted Wrote".split())
# Words that a missing blank has glued together around a mark: "says,"It".
_GLUED = re.compile(r"\w[,;:\"“”]+\w")
# What a surname alone has before it in papers that are polite.
_COURTESY = frozenset({"miss", "mr", "mrs", "ms"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named in a sentence: words [first, last), and the name without titles."""

    first: int
    last: int
    name: str


class People:
    """The persons that one article names, with the fullest name that it gives of each.

    A name in a heading is none: there every word has a capital. Nor is one in the title of a work:
    "the film, The Restless Ida Moe".
    """

    def __init__(self, sentences: Iterable[Sentence]) -> None:
        """Reads the names off all ``sentences`` of the article."""
        everything = tuple(sentences)
        running = [s for s in everything if not is_heading(s)]
        named = [(s, m) for s in running for m in person_mentions(s)]
        likely = [(s, m) for s in running for m in likely_mentions(s)]
        known_names = frozenset(name_parts(m.name) for _, m in (*named, *likely))
        works = frozenset(m.name for s, m in (*named, *likely) if _is_work(s, m, known_names))
        names = dict.fromkeys(m.name for _, m in named if m.name not in works)
        self._by_surname: dict[str, list[str]] = {}
        self._single = [name for name in names if len(name_parts(name)) == 1]
        self._polite = Counter((name_parts(m.name)[-1], _courtesy(s, m)) for s, m in named)
        for name in names:
            self._learn(name)
        known = frozenset(self._by_surname)
        for name in dict.fromkeys(m.name for _, m in likely if m.name not in works):
            if name_parts(name)[-1] not in known:
                self._learn(name)

    def _learn(self, name: str) -> None:
        """Puts a name to the person it fits, or adds a person."""
        parts = name_parts(name)
        if len(parts) < 2:
            return
        known = self._by_surname.setdefault(parts[-1], [])
        for n, other in enumerate(known):
            if same_person(name, other):
                if len(parts) > len(name_parts(other)):
                    known[n] = name
                return
        known.append(name)

    @property
    def surnames(self) -> frozenset[str]:
        """The surnames of all persons, folded, and single names that stand for nobody else."""
        return frozenset(self._by_surname) | {name_parts(n)[-1] for n in self._single}

    def full(self, mention: str) -> str:
        """The fullest form of a mention; the mention itself where the article gives no other.

        A surname that two persons share names neither, also that of "Ida Moe" and "Mr. Moe".
        """
        name = strip_honorifics(mention)
        parts = name_parts(name)
        known = self._by_surname.get(parts[-1], []) if parts else []
        if len(parts) > 1:
            known = [other for other in known if same_person(name, other)]
        elif any(self._is_another(parts[-1], _gender(other)) for other in known):
            return name
        return known[0] if len(known) == 1 else name

    def _is_another(self, surname: str, pronoun: str | None) -> bool:
        """Whether a surname is more often that of another than of the one whom a pronoun fits.

        "Mr. Moe" is not Ida Moe; but one "Mrs. Moe" does not hide whom the others mean.
        """
        unlike = {"he": "she", "she": "he"}.get(pronoun or "")
        return self._polite[surname, unlike] > self._polite[surname, pronoun] if unlike else False


# A sentence that is cut behind one of these leaves it as if it were a name: "said Sgt".
_SHORT_TITLES = frozenset(
    "asst capt cllr cmdr col cpl det dr fr gen gov insp lt maj mr mrs ms rep rev sen sgt "
    "supt".split()
)


def _courtesy(sentence: Sentence, mention: Mention) -> str | None:
    """The pronoun that goes with the "Mr." or "Ms." before a surname alone."""
    before = [w.text for w in sentence.words[: mention.first] if w.text != "."][-1:]
    polite = len(name_parts(mention.name)) == 1 and any(fold(w) in _COURTESY for w in before)
    return word_gender(before[0]) if polite else None


def _gender(name: str) -> str | None:
    """The pronoun that goes with the given names of a person."""
    return next((g for part in name_parts(name)[:-1] if (g := given_gender(part))), None)


def _is_work(sentence: Sentence, mention: Mention, known: frozenset[tuple[str, ...]]) -> bool:
    """Whether words behind "The" are no name, but hold that of a person told of elsewhere."""
    before = sentence.words[max(0, mention.first - 1) : mention.first]
    parts = name_parts(mention.name)
    inside = any(parts[n:] in known for n in range(1, len(parts) - 1))
    return inside and any(w.text.lower() == "the" for w in before)


def person_mentions(sentence: Sentence) -> tuple[Mention, ...]:
    """The persons that a sentence names, in order, titles left out."""
    return sentence.once(_persons)


def _persons(sentence: Sentence) -> tuple[Mention, ...]:
    return tuple(_read_persons(sentence))


def _read_persons(sentence: Sentence) -> Iterator[Mention]:
    persons = (p for p in sentence.entities() if sentence.words[p[0]].entity == "PERSON")
    for first, last in (part for p in persons for part in _parts(sentence, *p)):
        written = " ".join(w.text for w in sentence.words[first:last])
        name = strip_honorifics(written)
        skipped = len(written.split()) - len(name.split())
        title = name.lower().rstrip(".") in _SHORT_TITLES
        if name[:1].isalpha() and not title and not any(c.isdigit() for c in name):
            yield Mention(first + skipped, last, name)


def _parts(sentence: Sentence, first: int, last: int) -> Iterator[tuple[int, int]]:
    """An entity without words that are none of a name, in two at a comma: "People, Reid"."""
    words = sentence.words
    last = next((i for i in range(first + 1, last) if _GLUED.search(words[i].text)), last)
    last = next((i for i in range(first + 1, last - 1) if _begins_role(words, i)), last)
    while last - first > 1 and not _is_name(words[last - 1].text):
        last -= 1
    while last - first > 1 and (words[first].pos in _NO_NAMES or is_said_first(words, first)):
        first += 1
    if last - first > 2 and _ends_title(words, first):
        first += 1
    for i in range(first + 1, last - 1):
        if words[i].text == "," and fold(words[i + 1].text) not in GENERATIONS:
            yield from _parts(sentence, first, i)
            first = i + 1
    yield first, last


def is_said_first(words: Sequence[Word], at: int) -> bool:
    """Whether a sentence begins with the verb of whoever is named behind it: "Added Moe:"."""
    return at == 0 and words[0].text in _SAID_FIRST


def _begins_role(words: Sequence[Word], mark: int) -> bool:
    """Whether a hyphen leads to what the person is: "Ida Moe-director of the board"."""
    role = words[mark + 1].text
    return words[mark].text == "-" and role.islower() and role in TITLES


def _ends_title(words: Sequence[Word], first: int) -> bool:
    """Whether the first word is a title's last: "Secretary of Defense Ida Moe"."""
    of = first - 2 if first > 2 and words[first - 1].text.lower() == "the" else first - 1
    if of < 1 or words[of].text != "of":
        return False
    return words[of - 1].text.istitle() and words[of - 1].text.lower() in TITLES


def likely_mentions(sentence: Sentence) -> tuple[Mention, ...]:
    """Two or three capitalised words in a row that no list of entities calls a person or a body.

    The syntax model misses some names; where a title or an apposition tells what they are, these
    can be taken for persons.
    """
    return sentence.once(_likely)


def _likely(sentence: Sentence) -> tuple[Mention, ...]:
    return tuple(_read_likely(sentence))


def _read_likely(sentence: Sentence) -> Iterator[Mention]:
    words, first = sentence.words, 0
    while first < len(words):
        first += is_said_first(words, first)
        last = first
        while last < len(words) and _may_name(words[last]):
            last += 1
        if 2 <= last - first <= 3:
            name = " ".join(w.text for w in words[first:last])
            if not is_body(name):
                yield Mention(first, last, name)
        first = max(last, first + 1)


def _may_name(word: Word) -> bool:
    if word.pos != "PROPN" or word.entity not in UNSURE or not word.text.isalpha():
        return False
    return word.text[0].isupper() and not word.text.isupper() and word.text.lower() not in TITLES


def _is_name(text: str) -> bool:
    """Whether the last word of a name is a word of it rather than "'s" or a mark."""
    return text[:1].isalnum() and text.lower() not in {"s", "’s", "'s"}
