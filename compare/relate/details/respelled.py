"""Words of a side that another article writes apart, together or in full: "playoffs", "IE"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.relate.details.edges import HYPHENS
from compare.values.words.keys import CONTENT, fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Sentence, Word
    from compare.relate.sides import Side

__all__ = ["respelled"]

# A part of a word that is written apart has so many letters at least, but for one with a hyphen.
_LEAST_PART, _LEAST_WHOLE = 3, 6
# The letters of short names, and so the words of their long ones.
_SHORT, _LONG = 2, 5
_SMALL = frozenset({"of", "the", "for", "and"})


@dataclass(frozen=True, slots=True)
class _Form:
    """How a word or name may be written too, and where it stands."""

    form: str
    start: int
    end: int


def respelled(side: Side, other: Side) -> Iterator[tuple[int, int]]:
    """Offsets of the words that the other's article has in one word, in several, or by initials."""
    for mine, theirs in ((_whole, _joined), (_joined, _whole), (_short, _long), (_long, _short)):
        written = side.read(mine)
        if not written:
            continue
        known = {found.form for found in other.evidence.values(theirs)}
        for found in written:
            if found.form in known:
                yield found.start, found.end


def _whole(sentence: Sentence) -> Iterator[_Form]:
    """Words that may be written in two."""
    for word in sentence.words:
        form = _form(fold(word.text))
        if word.pos in CONTENT and len(form) >= _LEAST_WHOLE and form.isalpha():
            yield _Form(form, word.start, word.end)


def _joined(sentence: Sentence) -> Iterator[_Form]:
    """Neighbours, parted by a hyphen or nothing, that may be written as one word."""
    words = sentence.words
    for i, word in enumerate(words):
        for last in (i + 1, i + 2):
            parts = words[i : last + 1]
            if len(parts) == last - i + 1 and _may_be_one(parts):
                form = _form("".join(fold(w.text) for w in parts))
                yield _Form(form, word.start, words[last].end)


def _may_be_one(parts: Sequence[Word]) -> bool:
    left, *between, right = parts
    if any(w.text not in HYPHENS for w in between):
        return False
    if not all(fold(w.text).isalpha() and len(w.text) > 1 for w in (left, right)):
        return False
    if between:
        return left.end == between[0].start and between[0].end == right.start
    return all(w.pos in CONTENT and len(w.text) >= _LEAST_PART for w in (left, right))


def _form(word: str) -> str:
    return word.removesuffix("s")


def _short(sentence: Sentence) -> Iterator[_Form]:
    """Short names, all capitals: "IE"."""
    for word in () if sentence.headline else sentence.words:
        if _SHORT <= len(word.text) <= _LONG and word.text.isalpha() and word.text.isupper():
            yield _Form(word.text, word.start, word.end)


def _long(sentence: Sentence) -> Iterator[_Form]:
    """Names of things and bodies, each by its initials: "Internet Explorer"."""
    words = () if sentence.headline else sentence.words
    for first in range(len(words)):
        initials = ""
        for word in words[first : first + 2 * _LONG]:
            if word.text[0].isupper() and word.pos == "PROPN" and word.entity != "PERSON":
                initials += word.text[0]
            elif not initials or word.text not in _SMALL:
                break
            if len(initials) >= _SHORT and word.text[0].isupper():
                yield _Form(initials, words[first].start, word.end)
