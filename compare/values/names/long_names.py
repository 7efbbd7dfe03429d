"""Names that small words hold together: "Medal of Honor", "the Committee to Save the Harbour".

The syntax model often takes one of two such names for none, so they are read off their capitals.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.values.names.names import sound_alike
from compare.values.names.nations import nation_of
from compare.values.places.gazetteer import PLACE_TYPES
from compare.values.roles.title_runs import TITLED
from compare.values.roles.titles import role_word
from compare.values.words.keys import fold
from compare.values.words.marks import HYPHENS
from compare.values.words.small_words import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Sentence, Word

__all__ = ["LongName", "find_long_names", "told_apart"]

# Words that join others to one name, and the one that as often joins two names.
_JOINING = frozenset("of for to".split())
_AND = "and"
_BETWEEN = _JOINING | {_AND}
_INSIDE = _BETWEEN | {"the"}
# Marks behind which a sentence or quotation begins.
_OPENING = frozenset("\"“‘'«:")
# So many words beside the one that differs, joining words left out: between two names stands "and",
# so that a name with one has more.
_LEAST_SAME, _LEAST_SAME_WITH_AND = 1, 2
# Words that begin alike are forms or short forms of one: "Metro", "Metropolitan".
_STEM = 4
_NO_THING = PLACE_TYPES | {"PERSON", "NORP", "DATE", "TIME", "CARDINAL", "ORDINAL"}


@dataclass(frozen=True, slots=True)
class LongName:
    """A name of several words, folded; ``things`` are the places of those that name no person, no
    people, no place and no office. The span is the name's.
    """

    words: tuple[str, ...]
    things: frozenset[int]
    start: int
    end: int


def find_long_names(sentence: Sentence) -> tuple[LongName, ...]:
    """The names of a sentence that a small word holds together, in order."""
    return tuple(_read(run) for run in _runs(sentence.words) if _holds(run))


def told_apart(a: LongName, b: LongName) -> tuple[str, str] | None:
    """The one word in which two names differ, of either; None where they differ in more or none."""
    if len(a.words) != len(b.words):
        return None
    differing = [i for i, (x, y) in enumerate(zip(a.words, b.words, strict=True)) if x != y]
    if len(differing) != 1 or differing[0] not in a.things & b.things:
        return None
    least = _LEAST_SAME_WITH_AND if _AND in a.words else _LEAST_SAME
    if len(a.words) - sum(w in _BETWEEN for w in a.words) <= least:
        return None
    left, right = a.words[differing[0]], b.words[differing[0]]
    return None if _alike(left, right) else (left, right)


@lru_cache(maxsize=4096)
def _alike(a: str, b: str) -> bool:
    return a[:_STEM] == b[:_STEM] or a in b or b in a or sound_alike(a, b)


def _runs(words: tuple[Word, ...]) -> Iterator[list[Word]]:
    """Words with a capital in a row, with small ones among them."""
    run: list[Word] = []
    for at, word in enumerate(words):
        named = word.text[0].isupper() and not _only_begins(words, at)
        if named or (run and (word.text in _INSIDE or _is_hyphenated(words, at))):
            run.append(word)
            continue
        yield _capital(run)
        run = []
    yield _capital(run)


def _only_begins(words: tuple[Word, ...], at: int) -> bool:
    """Whether a capital is that of a first word of a sentence or quotation: "Critics of Congress".

    What the parser takes for a part of a name is one there, too.
    """
    return words[at].pos != "PROPN" and (at == 0 or words[at - 1].text in _OPENING)


def _is_hyphenated(words: Sequence[Word], at: int) -> bool:
    """Whether a word goes on with the one before: "Re-elect"."""
    joined = {words[at].text, words[at - 1].text} & HYPHENS
    return bool(joined) and words[at - 1].end == words[at].start


def _capital(run: list[Word]) -> list[Word]:
    """The words up to the last one with a capital, and what a hyphen joins to it."""
    while run and not run[-1].text[0].isupper() and not _ends_hyphenated(run):
        run.pop()
    return run


def _ends_hyphenated(run: Sequence[Word]) -> bool:
    return run[-1].text not in HYPHENS and _is_hyphenated(run, len(run) - 1)


def _holds(run: list[Word]) -> bool:
    """Whether a small word joins the words."""
    return any(w.text in _BETWEEN for w in run)


def _read(run: list[Word]) -> LongName:
    told = [w for w in run if w.text.lower() not in ARTICLES and w.text not in HYPHENS]
    words = tuple(fold(w.text) for w in told)
    things = frozenset(i for i, w in enumerate(told) if _is_thing(w, words[i]))
    return LongName(words, things, told[0].start, told[-1].end)


def _is_thing(word: Word, form: str) -> bool:
    if not word.text.isalpha() or word.text.isupper() or word.entity in _NO_THING:
        return False
    if nation_of(form) is not None or word.text in _BETWEEN:
        return False
    return role_word(form) not in TITLED
