"""Words brought to one form, so that spellings of the same word compare as equal."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.values.quantities.number_words import TENS, UNITS
from compare.values.words.digits import with_commas

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.parsed import Word

__all__ = [
    "AMOUNTS",
    "CLAUSES",
    "COMPLEMENTS",
    "CONTENT",
    "DATES",
    "NOUNS",
    "PRESENT",
    "SUBJECTS",
    "VERBS",
    "WEIGHTY",
    "common_keys",
    "content_keys",
    "fold",
    "key",
    "name_keys",
    "number_key",
    "number_keys",
    "verb_keys",
]

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"})
NOUNS = frozenset({"NOUN", "PROPN"})
VERBS = frozenset({"VERB", "AUX"})
# The tags of what stands in the present tense.
PRESENT = frozenset({"VBZ", "VBP"})
# Words that name a thing or tell what it is or does.
WEIGHTY = NOUNS | {"VERB", "ADJ"}
# Entities that are a day, a date or a time of day, and those that are amounts or times: no names.
DATES = frozenset({"DATE", "TIME"})
AMOUNTS = DATES | {"MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY"}
# How the subject of a verb hangs on it, what it is said to be, and clauses that tell of more.
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
COMPLEMENTS = frozenset({"acomp", "attr", "oprd"})
CLAUSES = frozenset({"ccomp", "advcl", "parataxis", "conj", "relcl"})

# Words of content classes that say next to nothing about which fact a sentence tells.
_EMPTY = frozenset(
    """
    about after again ago all almost already also another any around as away back be become both
    call come could day do don down due early else even ever far few first former further get give
    go good have here how however i instead it just keep last later least less let like make many
    may maybe mean more most mr mrs ms much must near never new next not now off old on once one
    only other out over own per perhaps put quite rather really recent recently same say see
    should show since so some soon still such take tell that then there thing this though thus
    time today together too try under up use very want way well when where whether which while who
    why will with would yesterday yet year
    """.split()
)

_NUMERALS = {word: f"{value:.0f}" for word, value in (UNITS | TENS).items()}


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case without accents, hyphens, apostrophes and full stops: "López-R." -> "lopezr"."""
    flat = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in flat if c.isalnum())


def key(word: Word) -> str:
    """The form under which a word is looked for in another text; "" for words without content."""
    if word.pos == "NUM":
        return number_key(word.text)
    return _content(word.text if word.pos == "PROPN" else word.lemma)


@lru_cache(maxsize=65536)
def _content(text: str) -> str:
    folded = fold(text)
    return "" if folded in _EMPTY else folded


@lru_cache(maxsize=65536)
def number_key(text: str) -> str:
    """A number word or a numeral as digits: "seven" -> "7", "7,000" -> "7000"."""
    lower = text.lower()
    return _NUMERALS.get(lower) or with_commas(lower).replace(",", "").strip("$£€") or lower


def content_keys(words: Iterable[Word]) -> frozenset[str]:
    """The keys of all words that carry content."""
    return frozenset(k for w in words if w.pos in CONTENT and (k := key(w)))


def common_keys(versions: Iterable[tuple[Word, Word]]) -> frozenset[frozenset[str]]:
    """Of words as two texts have them, the keys of those that carry content in both.

    There are two keys for one that the syntax model takes for two words: "left", "leave".
    """
    keys = ([key(w) for w in pair if w.pos in CONTENT] for pair in versions)
    return frozenset(frozenset(pair) for pair in keys if len(pair) == 2 and all(pair))


def name_keys(words: Iterable[Word]) -> frozenset[str]:
    """The keys of the words of proper names."""
    return frozenset(k for w in words if w.pos == "PROPN" and (k := key(w)))


def number_keys(words: Iterable[Word]) -> frozenset[str]:
    """The keys of the numbers."""
    return frozenset(k for w in words if w.pos == "NUM" and (k := key(w)))


def verb_keys(words: Iterable[Word]) -> frozenset[str]:
    """The keys of the verbs."""
    return frozenset(k for w in words if w.pos == "VERB" and (k := key(w)))
