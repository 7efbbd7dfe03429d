"""Names of bodies: with and without "the", word order, short forms and acronyms."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from compare.values.places.words import KIND_OF_SITE
from compare.values.quantities.number_words import ORDINALS
from compare.values.words.keys import fold
from compare.values.words.small_words import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "KINDS",
    "MEDIA",
    "acronym_of",
    "body_words",
    "by_initials",
    "end_alike",
    "is_body",
    "of_a_kind",
    "one_house",
    "same_body",
]

# Words of the names of bodies.
_BODIES = frozenset(
    """
    administration agency airline airlines airport alliance army assembly association authority
    bank board brigade bureau cabinet campaign center centre chamber church club coalition college
    commission committee company conference congress corp corporation council court department
    embassy federation force forces foundation fund government group guard hospital house inc
    initiative institute kremlin laboratory league ltd ministry movement museum navy network news
    office officials operator organisation organization parliament party pentagon police
    prosecutors school secretariat senate service services society spokesman staff team times
    treasury trust union university
    """.split()
)
# Words for a kind of body of which a state has several, told apart by the rest of their names.
KINDS = frozenset(
    "agency alliance association authority bank board bureau club coalition college commission "
    "committee council court department embassy federation foundation institute league ministry "
    "museum network office party society union university".split()
)
# Who passes on what others said.
MEDIA = frozenset(
    "agency channel daily gazette herald journal magazine media network news newspaper paper post "
    "press radio report reporter television times tribune tv website".split()
)
# What a firm has behind its name, or not: "Summit Group", "Summit Inc".
_LEGAL_FORMS = frozenset(
    "co company corp corporation enterprises group holding holdings inc incorporated industries "
    "limited llc ltd plc".split()
)
# A film company is called by any of these: "Summit Studios", "Summit Entertainment".
_FILM = frozenset("entertainment films pictures productions studio studios".split())
# One name may be that of two firms of two trades: "Summit Pictures", "Summit Media".
_TRADES = _FILM | {"media"}
_FORMS_OF_FIRMS = _LEGAL_FORMS | _TRADES
_SMALL = frozenset("the of for and a an in on to at s us".split())
# Bodies that go by a name that their own does not spell.
_OTHER_NAMES = {
    "gop": frozenset({"republican", "party"}),
    "republicans": frozenset({"republican", "party"}),
    "democrats": frozenset({"democratic", "party"}),
    "feds": frozenset({"federal"}),
    "pentagon": frozenset({"department", "defense"}),
    "fed": frozenset({"federal", "reserve"}),
}
# Letters of a word that its name is cut to at least.
_LEAST_CUT = 3
# Letters of an acronym that leaves out a word of the name at least.
_LEAST_OF_MORE = 3
# Words in common that tell two bodies of one kind.
_LEAST_OF_A_KIND = 2
_SPELLINGS = {"defence": "defense", "centre": "center", "organisation": "organization"}
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_SPELLINGS |= {f"{n:.0f}{_ENDINGS.get(int(n), 'th')}": word for word, n in ORDINALS.items()}


def is_body(name: str) -> bool:
    """Whether a name or noun phrase is that of a body rather than of a person."""
    words = name.split()
    if not words:
        return True
    folded = {fold(w) for w in words}
    capital = [w for w in words if w[0].isupper()]
    if "&" in words or folded & _BODIES or not capital or words[0].lower() in ARTICLES:
        return True
    return any(w.isupper() and len(w) > 2 and w.isalpha() for w in words)


@lru_cache(maxsize=8192)
def body_words(name: str) -> frozenset[str]:
    """The words of a body's name that tell it from others."""
    found = [fold(w.removesuffix("'s").removesuffix("’s")) for w in name.split()]
    words = {_SPELLINGS.get(w, w) for w in found if w and w not in _SMALL}
    for word in tuple(words):
        if word in _OTHER_NAMES and len(words) <= 2:
            words = words - {word} | _OTHER_NAMES[word]
    return frozenset(words)


def same_body(a: str, b: str) -> bool:
    """Whether two names can stand for one body: by all words of one, or initials.

    What form a firm has is no part of its name.
    """
    left, right = body_words(a), body_words(b)
    if not left or not right:
        return False
    if fold(a) == fold(b):
        return True  # "Sund-Mart", "Sundmart"
    if left <= right or right <= left or _cut(left, right) or by_initials(a, b):
        return True
    return _but_for_form(left, right)


def of_a_kind(a: str, b: str) -> bool:
    """Whether two names have a word for a kind of body in common, or end alike."""
    return bool(body_words(a) & body_words(b) & KINDS) or end_alike(a, b)


def end_alike(a: str, b: str) -> bool:
    """Whether two names have two words in common, but not the first: parts of one house do.

    "The Torvik Cab Drivers", "the Halden Cab Drivers Club".
    """
    common = body_words(a) & body_words(b)
    first = {fold(name.split()[0]) for name in (a, b)}
    return len(common) >= _LEAST_OF_A_KIND and not first & common


def _but_for_form(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two names differ in the form of a firm of one trade alone.

    One may be read as that alone, if it is one word: "the company", but not "Media Group".
    """
    if not (left & _FORMS_OF_FIRMS and right & _FORMS_OF_FIRMS) or not _one_trade(left, right):
        return False
    mine, theirs = left - _FORMS_OF_FIRMS, right - _FORMS_OF_FIRMS
    if mine and theirs:
        return mine == theirs
    return all(own or len(name) == 1 for own, name in ((mine, left), (theirs, right)))


def _one_trade(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two firms may have one trade, by the words for it in their names."""
    mine, theirs = left & _TRADES, right & _TRADES
    return not (mine and theirs) or bool(mine & theirs) or mine | theirs <= _FILM


def _cut(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two names differ in one word that one of them cuts short: "Mat Maid"."""
    mine, theirs = left - right, right - left
    if len(mine) != 1 or len(theirs) != 1 or not left & right:
        return False
    short, long = sorted((*mine, *theirs), key=lambda word: (len(word), word))
    return len(short) >= _LEAST_CUT and long.startswith(short)


def one_house(a: str, b: str) -> bool:
    """Whether two names end in words for one kind of house, and are the same before them.

    The beginning may be left out: "the Tarn Valley Dairy", "the Valley Creamery".
    """
    mine, theirs = ([w for w in map(fold, name.split()) if w not in ARTICLES] for name in (a, b))
    kinds = [KIND_OF_SITE.get(words[-1], "") for words in (mine, theirs) if len(words) > 1]
    if len(kinds) < len((a, b)) or not kinds[0] or kinds[0] != kinds[1]:
        return False
    shorter = min(len(mine), len(theirs))
    return mine[-shorter:-1] == theirs[-shorter:-1]


def by_initials(a: str, b: str) -> bool:
    """Whether one of two names is written with the initials of the other."""
    return acronym_of(a, b) or acronym_of(b, a)


@lru_cache(maxsize=8192)
def acronym_of(short: str, long: str) -> bool:
    """Whether the first is written with the initials of the second: "NOW", "U.N.", "MoD".

    What both have stands for itself: "the U.N. Council", "the United Nations Council".
    """
    mine, theirs = short.split(), long.replace("-", " ").split()
    common = {"", "the"} | ({*map(fold, mine)} & {*map(fold, theirs)})
    written = "".join(w.replace(".", "") for w in mine if fold(w) not in common)
    words = [w for w in map(fold, theirs) if w not in common]
    if len(written) < 2 or len(words) < 2 or not (written[0] + written[-1]).isupper():
        return False
    return any(_spells(fold(written), order) for order in _orders(words))


def _orders(words: list[str]) -> Iterator[list[str]]:
    """The words of a body's name, folded, as given and as they stand in its full name."""
    if words[0] == "us":  # "USDA", "DOJ"
        yield from _orders(["united", "states", *words[1:]])
        words = words[1:]
    yield words
    if words[-1] in KINDS:
        yield [words[-1], "of", *words[:-1]]  # "Justice Department" is "Department of Justice"


def _spells(letters: str, words: list[str]) -> bool:
    """Whether letters are the initials of words, or of a long name all but one at either end."""
    every = "".join(w[0] for w in words)
    main = "".join(w[0] for w in words if w not in _SMALL)
    if letters in {every, main}:
        return True
    return len(letters) >= _LEAST_OF_MORE and letters in {main[1:], main[:-1]}
