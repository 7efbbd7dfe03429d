"""Places of one grain in two stretches: only those can be rivals, since a park lies in a town."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.names.proper_runs import proper_runs
from compare.values.places.gazetteer import Grain, grain_of_name
from compare.values.places.grains import told_grain
from compare.values.places.subdivisions import REGION_NOUNS
from compare.values.places.words import AT, QUARTERS, SETTLEMENTS, SITES, STREETS
from compare.values.words.keys import DATES, fold, key
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.relate.sides import Side

__all__ = ["may_hold"]

# Nouns that tell how large the place is whose name stands beside them.
_GRAINED = QUARTERS | REGION_NOUNS | SETTLEMENTS
_KNOWN = frozenset({Grain.CITY, Grain.COUNTRY, Grain.STATE})
# A town, whether everybody knows it or the text calls it one.
_TOWNS = frozenset({Grain.CITY, Grain.SETTLEMENT, Grain.UNKNOWN})

Stretch = tuple[int, int]
_Told = tuple[Grain, frozenset[str]]


def may_hold(a: Side, b: Side, mine: Stretch, theirs: Stretch) -> bool:
    """Whether no place told in one stretch rules out one of the other: "a cafe in Tarsk".

    Another town, street or site does; "the Bellevue cafe on Market Street" may be that very cafe.
    """
    left, right = list(_told(a, mine)), list(_told(b, theirs))
    return bool(left and right) and not any(_rival(x, y) for x in left for y in right)


def _rival(one: _Told, other: _Told) -> bool:
    (grain, words), (its_grain, its_words) = one, other
    alike = grain is its_grain or {grain, its_grain} <= _TOWNS or {grain, its_grain} <= _KNOWN
    return alike and not (words <= its_words or its_words <= words)


def _told(side: Side, stretch: Stretch) -> Iterator[_Told]:
    found = side.words_at(*stretch)
    if found is None:
        return
    sentence, inside = found
    named = set[int]()
    for first, last in proper_runs(sentence):
        if first in inside and not _before_site(sentence, last):
            named.update(range(first, last))
            yield _named(sentence, first, last)
    for i in inside:
        if i not in named and sentence.words[i].pos == "NOUN" and _is_site(sentence, i):
            lemma = sentence.words[i].lemma.lower()
            yield Grain.STREET if lemma in STREETS else Grain.SITE, _words(sentence, i)


def _named(sentence: Sentence, first: int, last: int) -> _Told:
    words = sentence.words[first:last]
    grain = grain_of_name(" ".join(w.text for w in words))
    told = told_grain(sentence, first, last) if grain is Grain.UNKNOWN else grain
    return told, frozenset(fold(w.text) for w in words)


def _before_site(sentence: Sentence, at: int) -> bool:
    """Whether a name stands before the word for the site that it names: "the Bellevue cafe"."""
    word = sentence.words[at] if at < len(sentence.words) else None
    return word is not None and word.lemma.lower() in SITES


def _is_site(sentence: Sentence, at: int) -> bool:
    """Whether a noun is of a site, by itself or behind a preposition of place."""
    word = sentence.words[at]
    if word.entity in DATES or word.lemma.lower() in _GRAINED:
        return False
    above = sentence.words[word.head].text.lower() if word.dep == "pobj" else ""
    return word.lemma.lower() in SITES or above in AT


def _words(sentence: Sentence, noun: int) -> frozenset[str]:
    """The sense of a noun and the words before it that tell which one it is."""
    before = (c for c in sentence.children(noun) if sentence.words[c].dep in {"compound", "nmod"})
    return frozenset(sense(key(sentence.words[i])) for i in (noun, *before))
