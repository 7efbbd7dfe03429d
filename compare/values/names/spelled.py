"""Words of names as they are spelt, and which two are slips of the pen for one another."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from compare.values.names.names import likeness, sound_alike
from compare.values.names.nations import nation_of
from compare.values.names.nicknames import same_given
from compare.values.places.gazetteer import PLACE_TYPES
from compare.values.roles.title_runs import TITLED
from compare.values.roles.titles import role_word
from compare.values.words.keys import fold
from compare.values.words.small_words import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence, Word

__all__ = ["Spelt", "find_spelt", "is_slip"]

# A short word lies a letter from many others.
_LEAST_LETTERS = 4
# The share of letters that two spellings of one name have in common: "Gavarzin", "Gabardin".
_LEAST_LIKE = 0.75
# One more letter that makes a plural, or an adjective of a place.
_ENDINGS = frozenset({"s", "n"})
_NO_VOWELS = str.maketrans("", "", "aeiouy")
_NAMED = PLACE_TYPES | {"PERSON", "ORG", "FAC", "NORP"}


@dataclass(frozen=True, slots=True)
class Spelt:
    """A word of a name, folded, with the words of the name around it; the span is the name's.

    ``sort`` is what the name is taken for: a type of entity, "" for none; ``article``: whether it
    begins with an article, as no person's name does: "The Hill".
    """

    word: str
    beside: frozenset[str]
    sort: str
    start: int
    end: int
    article: bool = False


def find_spelt(sentence: Sentence) -> tuple[Spelt, ...]:
    """The words of the names in a sentence, in order."""
    runs = groupby(range(len(sentence.words)), lambda i: _in_name(sentence.words[i]))
    return tuple(s for named, run in runs if named for s in _spelt(sentence, list(run)))


def _in_name(word: Word) -> bool:
    return word.pos == "PROPN" and word.text[0].isupper()


def _spelt(sentence: Sentence, run: list[int]) -> Iterator[Spelt]:
    forms = {i: fold(sentence.words[i].text) for i in run}
    for i in run:
        word, form = sentence.words[i], forms[i]
        if len(form) < _LEAST_LETTERS or not word.text.isalpha() or word.text[1].isupper():
            continue
        titled = word.entity != "FAC" and role_word(form) in TITLED  # "Bishop Street"
        if titled or nation_of(form) is not None:
            continue
        if word.entity and word.entity not in _NAMED:
            continue
        name = [j for j in run if sentence.words[j].entity == word.entity] if word.entity else [i]
        words = [sentence.words[j] for j in _around(name, i)]
        beside = frozenset(forms.values()) - {form}
        first = sentence.lowers[max(0, run[0] - 1) : run[0] + 1]
        article = not ARTICLES.isdisjoint(first)
        yield Spelt(form, beside, word.entity, words[0].start, words[-1].end, article)


def _around(name: list[int], at: int) -> range:
    """The indices without a gap around one of them."""
    first = last = at
    while first - 1 in name:
        first -= 1
    while last + 1 in name:
        last += 1
    return range(first, last + 1)


def is_slip(a: Spelt, b: Spelt) -> bool:
    """Whether two words are spellings of one name, of which but one can be right.

    Ways to write a sound of another script, nicknames and endings are none; nor is "Florida",
    "Floridan". Bodies have many words that are alike, so one more must be the same, as where only
    vowels differ, which another script may leave out.
    """
    if not _alike(a.word, b.word) or not {a.sort, b.sort} & _NAMED:
        return False
    if (a.sort == "NORP") is not (b.sort == "NORP"):
        return False
    if a.article is not b.article and len({a.sort, b.sort}) > 1:
        return False
    if a.beside & b.beside:
        return True
    vowels_only = a.word.translate(_NO_VOWELS) == b.word.translate(_NO_VOWELS)
    return not vowels_only and not a.sort == b.sort == "ORG"


@lru_cache(maxsize=16384)
def _alike(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=lambda word: (len(word), word))
    if a == b or len(short) < _LEAST_LIKE * len(long):
        return False
    more = long.removeprefix(short)
    if more != long and (len(more) > 1 or more in _ENDINGS):
        return False
    return likeness(a, b) >= _LEAST_LIKE and not (sound_alike(a, b) or same_given(a, b))
