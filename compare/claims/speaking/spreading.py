"""To which sentences a speaker goes on: the others of one quotation, and the quotation behind."""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

from compare.claims.speaking.leads import leads_on
from compare.parsed import overlapping
from compare.values.names.names import name_parts
from compare.values.words.keys import fold
from compare.values.words.marks import CLOSING_MARKS, DOUBLE_MARKS, OPENING_MARKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.claims.speaking.attribution import Attribution
    from compare.model import Article
    from compare.parsed import Sentence

__all__ = ["spread"]

# How much of a sentence must stand in quotation marks for it to be somebody's words.
_MOSTLY = 0.8
# Where the quotation goes on behind it, so that who speaks is told there: "The man “had a gun."
_PARTLY = 0.5
_STOP = 1  # the mark that ends a sentence
# The quotation marks around it, which count as no words.
_MARKS = 2


def spread(
    article: Article,
    sentences: Sequence[Sentence],
    stated: Sequence[Attribution | None],
    quotations: Sequence[tuple[int, int]],
) -> tuple[Attribution | None, ...]:
    """Attributions carried over to the other sentences of the same utterance, and the next."""
    utterances = _utterances(article, quotations)
    places = [overlapping(quotations, s.start, s.end) for s in sentences]
    touched = [(*p, *_closed_by(s, quotations)) for s, p in zip(sentences, places, strict=True)]
    whole = [_is_all(s, [quotations[n] for n in p]) for s, p in zip(sentences, places, strict=True)]
    said_by: dict[int, Attribution] = {}
    beside: set[int] = set()  # the utterances with words of the article in one of their sentences
    for numbers, found, alone in zip(touched, stated, whole, strict=True):
        for n in numbers:
            if found and not found.later:
                said_by.setdefault(utterances[n], found.elsewhere())
            if not alone:
                beside.add(utterances[n])
    out: list[Attribution | None] = []
    before: Attribution | None = None
    told: Attribution | None = None  # who said the sentence before in no quotation
    for sentence, inside, found, alone in zip(sentences, places, stated, whole, strict=True):
        mine = found
        share = sum(_overlap(sentence, quotations[n]) for n in inside)
        opens = any(quotations[n][1] > sentence.end for n in inside)
        least = _PARTLY if opens else _MOSTLY
        if mine is None and share >= least * (sentence.end - sentence.start - _MARKS):
            known = (said_by[utterances[n]] for n in inside if utterances[n] in said_by)
            apart = beside.isdisjoint(utterances[n] for n in inside) and not _is_aside(sentence)
            follows = before or (told if apart else None)
            if not alone or (follows and _names(sentence, follows)):
                follows = None
            mine = next(known, follows.elsewhere() if follows else None)
        out.append(mine)
        goes_on = bool(inside) or leads_on(sentence) or (mine is not None and mine.later)
        before = mine if goes_on and mine and not mine.asks else None
        told = found if found and _says_all(found, sentence.end) else None
    return tuple(out)


def _says_all(found: Attribution, end: int) -> bool:
    """Whether somebody says a whole sentence or the end of it, and nobody else a part of it."""
    last = found.said is None or found.said[1] >= end - _STOP
    return last and not found.others and not found.asks


def _is_aside(sentence: Sentence) -> bool:
    """Whether a sentence is nothing but what brackets hold, whatever mark stands before it."""
    words = [w.text for w in sentence.words if w.text not in DOUBLE_MARKS]
    return words[:1] == ["("] and words[-1:] == [")"]


def _closed_by(sentence: Sentence, quotations: Sequence[tuple[int, int]]) -> range:
    """The quotation that the first mark of a sentence closes: '"It is old. "said Ida Moe'.

    A blank on the wrong side of the mark makes the two sentences.
    """
    behind = bisect_right(quotations, sentence.start, key=itemgetter(1))
    mark = sentence.words[0].text in CLOSING_MARKS
    closes = mark and behind > 0 and quotations[behind - 1][1] == sentence.start
    return range(behind - 1, behind) if closes else range(0)


def _utterances(article: Article, quotations: Sequence[tuple[int, int]]) -> Sequence[int]:
    """A number per quotation; one that a paragraph leaves open shares it with the next."""
    numbers: list[int] = []
    for n, (start, _) in enumerate(quotations):
        gap = article.text[quotations[n - 1][1] : start].strip() if n else ""
        numbers.append(numbers[-1] if gap in OPENING_MARKS and n else n)
    return numbers


def _is_all(sentence: Sentence, quotations: Sequence[tuple[int, int]]) -> bool:
    """Whether no word stands outside the marks; one that does may tell of another speaker."""
    spoken = (w for w in sentence.words if any(c.isalnum() for c in w.text))
    return all(any(s <= w.start < e for s, e in quotations) for w in spoken)


def _names(sentence: Sentence, speaker: Attribution) -> bool:
    """Whether a sentence tells of a speaker by name, as somebody else does who is quoted on him."""
    surname = name_parts(speaker.name)[-1:]
    return (
        bool(surname)
        and speaker.name[0].isupper()
        and any(fold(w.text) == surname[0] for w in sentence.words)
    )


def _overlap(sentence: Sentence, quotation: tuple[int, int]) -> int:
    return max(0, min(sentence.end, quotation[1]) - max(sentence.start, quotation[0]))
