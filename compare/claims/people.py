"""Who is who in one article: short mentions resolved to the fullest name it gives."""

from __future__ import annotations

from collections.abc import Iterable

from compare.parsed import Sentence

__all__ = ["People"]

_HONORIFICS = frozenset(
    "mr mrs ms miss mx dr sir dame lord lady rev sen rep gov gen col lt capt sgt prof president "
    "justice judge secretary senator representative governor general minister chancellor".split()
)
_POSSESSIVE = ("'s", "’s", "'", "’")


class People:
    """The names of persons in one article, with the fullest form of each."""

    def __init__(self, sentences: Iterable[Sentence]) -> None:
        self._full: dict[str, str] = {}
        ambiguous: set[str] = set()
        for sentence in sentences:
            for name in person_names(sentence):
                self._learn(name, ambiguous)
        for last in ambiguous:
            self._full.pop(last, None)

    def _learn(self, name: str, ambiguous: set[str]) -> None:
        parts = name.split()
        if len(parts) < 2:
            return
        last = parts[-1].lower()
        known = self._full.get(last)
        if known is None:
            self._full[last] = name
        elif known.split()[0].lower() != parts[0].lower() and len(known.split()) == len(parts):
            # Two people share the surname: the surname alone names neither.
            ambiguous.add(last)
        elif len(parts) > len(known.split()):
            self._full[last] = name

    def full(self, mention: str) -> str:
        """The fullest form of a mention; the mention itself where the article gives no other."""
        name = strip_honorifics(mention)
        parts = name.split()
        if len(parts) == 1:
            return self._full.get(parts[0].lower(), name)
        known = self._full.get(parts[-1].lower())
        return known if known and known.split()[0].lower() == parts[0].lower() else name


def strip_honorifics(mention: str) -> str:
    """The name without titles before it and possessive endings behind it."""
    parts = mention.split()
    while len(parts) > 1 and parts[0].lower().rstrip(".") in _HONORIFICS:
        parts = parts[1:]
    name = " ".join(parts)
    for ending in _POSSESSIVE:
        name = name.removesuffix(ending)
    return name


def person_names(sentence: Sentence) -> Iterable[str]:
    """The persons that a sentence names, as written, without titles."""
    for first, last in sentence.entities():
        if sentence.words[first].entity == "PERSON":
            yield strip_honorifics(" ".join(w.text for w in sentence.words[first:last]))
