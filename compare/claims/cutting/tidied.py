"""The words of a subject that a clause borrows, without what the parse or the page adds to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import ASKING_TAGS, DASHES, EDGES, SUBJECTS, finite
from compare.values.words.marks import DOUBLE_CLOSING, DOUBLE_MARKS, DOUBLE_OPENING, QUOTE_MARKS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["tidied"]

# What tells which one is meant, with a subject of its own: "the man who ran".
_DESCRIBING = frozenset({"acl", "ccomp", "pcomp", "relcl"})
# What a phrase cannot end with: it goes on in what was cut off, as in "his attempt to".
_LEADING_ON = frozenset({"CC", "DT", "IN", "TO"})
_ENDS = frozenset("!?")
_MARKS = EDGES | DASHES | QUOTE_MARKS
# So many words in capitals head a paragraph that runs on with them: "TWO MORE OUT Ida Moe left".
_LEAST_CAPITALS = 3


def tidied(sentence: Sentence, subject: tuple[int, int]) -> tuple[int, int] | None:
    """The subject as it may be shown; None where the words are no subject but a clause."""
    first, last = _without_marks(sentence, *subject)
    first = _behind_capitals(sentence, first, last)
    while last - first > 1 and sentence.words[last - 1].tag in _LEADING_ON:
        last -= 1
    if last <= first or sentence.words[last - 1].tag == "POS":
        return None
    if any(w.text in _ENDS for w in sentence.words[first:last]):
        return None
    return _behind_clause(sentence, first, last)


def _without_marks(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """The words without marks at their edges that have no counterpart among them."""
    while first < last and _is_mark(sentence, first) and not _is_paired(sentence, first, last):
        first += 1
    while last > first and _is_mark(sentence, last - 1) and not _is_paired(sentence, first, last):
        last -= 1
    return first, last


def _is_mark(sentence: Sentence, at: int) -> bool:
    text = sentence.words[at].text
    return text in _MARKS or (sentence.words[at].pos == "PUNCT" and text[0] in "-–—")


def _is_paired(sentence: Sentence, first: int, last: int) -> bool:
    """Whether quotation marks within some words come in pairs, and there are any."""
    marks = [w.text for w in sentence.words[first:last] if w.text in DOUBLE_MARKS]
    opened = sum(text in DOUBLE_OPENING for text in marks)
    closed = sum(text in DOUBLE_CLOSING for text in marks)
    return bool(marks) and opened == closed and (len(marks) - opened - closed) % 2 == 0


def _behind_capitals(sentence: Sentence, first: int, last: int) -> int:
    """Where a subject begins behind a heading in capitals that stands in its line."""
    at = first
    while at < last and sentence.words[at].text.isupper() and sentence.words[at].text.isalpha():
        at += 1
    return at if at - first >= _LEAST_CAPITALS and at < last else first


def _behind_clause(sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
    """The noun behind a verb that the parse takes for a part of its phrase.

    In "That has enraged owners, who" it is the owners; "youths fought guards" is no subject.
    """
    words = sentence.words
    acting = [i for i in range(first, last) if words[i].dep in SUBJECTS]
    verbs = [words[i].head for i in acting if words[i].tag not in ASKING_TAGS]
    inside = [v for v in verbs if first <= v < last and finite(sentence, v)]
    inside = [v for v in inside if words[v].dep not in _DESCRIBING]
    if not inside:
        return first, last
    top = sentence.tops(range(first, last))[0]
    begins = words[first].tag in ASKING_TAGS or words[first].dep == "mark"
    if top in inside:
        return (first, last) if begins else None
    return (inside[-1] + 1, last) if inside[-1] < top else (first, last)
