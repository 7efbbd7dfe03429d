"""Words of a side that another article writes apart, together or in full: "playoffs", "IE"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.words.keys import CONTENT, fold
from compare.values.words.marks import HYPHENS, is_hyphened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Sentence, Word
    from compare.relate.sides import Side

__all__ = ["respelled"]

# A part of a word that is written apart has so many letters at least, but for one with a hyphen.
_LEAST_PART, _LEAST_WHOLE = 3, 6
# A word of three parts, or of two with a hyphen between.
_THREE = 3
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
        if word.pos in CONTENT and _may_be_parted(form := _form(fold(word.text))):
            yield _Form(form, word.start, word.end)


def _may_be_parted(form: str) -> bool:
    return (form.isalpha() and len(form) >= _LEAST_WHOLE) or _is_mixed(form)


def _is_mixed(form: str) -> bool:
    """Whether a word is of letters and digits: "AK47"."""
    return form.isalnum() and not form.isalpha() and not form.isdigit()


def _joined(sentence: Sentence) -> Iterator[_Form]:
    """Neighbours, parted by a hyphen or nothing, that may be written as one word."""
    words, folds = sentence.words, [fold(w.text) for w in sentence.words]
    content = [w.pos in CONTENT and bool(f) for w, f in zip(words, folds, strict=True)]
    for i, word in enumerate(words[:-1]):
        for last in _lasts(words, folds, content, i):
            yield _Form(_form("".join(folds[i : last + 1])), word.start, words[last].end)


def _lasts(
    words: Sequence[Word], folds: Sequence[str], content: Sequence[bool], i: int
) -> Iterator[int]:
    """The last of the words that may be written as one with the word at ``i``, which has a next.

    ``content``: which words are of content, and no marks.
    """
    if words[i + 1].text in HYPHENS:
        if is_hyphened(words[i : i + _THREE]) and all(
            len(f) > 1 for f in folds[i : i + _THREE : 2]
        ):
            yield i + 2
    elif content[i] and content[i + 1]:
        if _is_mixed(folds[i] + folds[i + 1]) or _are_long(folds[i : i + 2]):
            yield i + 1
        if i + 2 < len(words) and content[i + 2] and _are_long(folds[i : i + _THREE]):
            yield i + 2


def _are_long(folds: Sequence[str]) -> bool:
    """Whether all parts of a word have letters enough."""
    return all(f.isalpha() and len(f) >= _LEAST_PART for f in folds)


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
