"""Who is who in one article: short mentions resolved to the fullest name it gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.names import strip_honorifics

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.parsed import Sentence

__all__ = ["People"]

# Longer names are not those of persons.
_LONGEST = 3


class People:
    """The names of persons in one article, with the fullest form of each."""

    def __init__(self, sentences: Iterable[Sentence]) -> None:
        """Reads the names off all ``sentences`` of the article."""
        all_sentences = tuple(sentences)
        persons = _by_surname(n for s in all_sentences for n in _names(s, persons=True))
        # The syntax model takes many a rare name for that of an office or a place.
        others = _by_surname(n for s in all_sentences for n in _names(s, persons=False))
        self._full = {last: name for last, name in (others | persons).items() if name}

    def full(self, mention: str) -> str:
        """The fullest form of a mention; the mention itself where the article gives no other."""
        name = strip_honorifics(mention)
        parts = name.split()
        if len(parts) == 1:
            return self._full.get(parts[0].lower(), name)
        known = self._full.get(parts[-1].lower(), name)
        return known if len(known) > len(name) and _may_be_one(known, name) else name


def _may_be_one(one: str, other: str) -> bool:
    """Whether two names with one surname may mean one person: "Joe Gray", "Joseph M. Gray"."""
    a, b = one.lower().split(), other.lower().split()
    shorter = min(len(a), len(b))
    if a[0] == b[0] or a[-shorter:] == b[-shorter:]:
        return True
    return len(a) != len(b) and a[0][0] == b[0][0]


def _by_surname(names: Iterable[str]) -> dict[str, str]:
    """The fullest name for every surname; "" where two people share it."""
    full: dict[str, str] = {}
    for name in names:
        last = name.split()[-1].lower()
        known = full.get(last, name)
        if not known or not _may_be_one(known, name):
            full[last] = ""
        elif last not in full or len(name.split()) > len(known.split()):
            full[last] = name
    return full


def _names(sentence: Sentence, *, persons: bool) -> Iterator[str]:
    """The names of two words or more in a sentence, without titles: of persons, or of others."""
    for first, last in sentence.entities():
        words = sentence.words[first:last]
        name = strip_honorifics(" ".join(w.text for w in words))
        proper = persons or (len(words) <= _LONGEST and all(w.pos == "PROPN" for w in words))
        if (words[0].entity == "PERSON") is persons and proper and " " in name:
            yield name
