"""To which sentences a speaker goes on: the others of one quotation, and the quotation behind."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from compare.claims.speaking.leads import leads_on
from compare.parsed import overlapping
from compare.values.names.names import name_parts
from compare.values.words.keys import fold
from compare.values.words.marks import CLOSING_MARKS, DOUBLE_MARKS, OPENING_MARKS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
    places = [_place(s, quotations) for s in sentences]
    heard = _heard(utterances, places, stated)
    out: list[Attribution | None] = []
    before: Attribution | None = None
    told: Attribution | None = None  # who said the sentence before in no quotation
    for sentence, place, found in zip(sentences, places, stated, strict=True):
        mine = found
        if mine is None and place.spoken:
            among = {utterances[n] for n in place.inside}
            apart = heard.beside.isdisjoint(among) and not _is_aside(sentence)
            follows = _who_follows(sentence, place, before or (told if apart else None))
            known = (heard.said_by[n] for n in sorted(among) if n in heard.said_by)
            mine = next(known, follows)
        out.append(mine)
        goes_on = bool(place.inside) or leads_on(sentence) or (mine is not None and mine.later)
        before = mine if goes_on and mine and not mine.asks else None
        told = found if found and _says_all(found, sentence.end) else None
    return tuple(out)


@dataclass(frozen=True, slots=True)
class _Place:
    """How a sentence stands to the quotations, which are told by their numbers.

    ``inside``: those that it has words of, ``closed``: the one that its first mark closes;
    ``alone``: whether no word of it stands outside them, ``spoken``: whether hardly one does.
    """

    inside: Sequence[int]
    closed: Sequence[int]
    alone: bool
    spoken: bool


def _place(sentence: Sentence, quotations: Sequence[tuple[int, int]]) -> _Place:
    inside = overlapping(quotations, sentence.start, sentence.end)
    near = [quotations[n] for n in inside]
    opens = any(end > sentence.end for _, end in near)
    least = (_PARTLY if opens else _MOSTLY) * (sentence.end - sentence.start - _MARKS)
    spoken = sum(_overlap(sentence, quotation) for quotation in near) >= least
    return _Place(inside, _closed_by(sentence, quotations), _is_all(sentence, near), spoken)


@dataclass(frozen=True, slots=True)
class _Heard:
    """Of utterances, by their numbers: who is told to say them, and which have words beside them.

    Such words are the article's, in one of the sentences of the utterance.
    """

    said_by: Mapping[int, Attribution]
    beside: frozenset[int]


def _heard(
    utterances: Sequence[int], places: Sequence[_Place], stated: Sequence[Attribution | None]
) -> _Heard:
    said_by: dict[int, Attribution] = {}
    beside: set[int] = set()
    for place, found in zip(places, stated, strict=True):
        touched = [utterances[n] for n in (*place.inside, *place.closed)]
        if found and not found.later:
            for n in touched:
                said_by.setdefault(n, found.elsewhere())
        if not place.alone:
            beside.update(touched)
    return _Heard(said_by, frozenset(beside))


def _who_follows(
    sentence: Sentence, place: _Place, speaker: Attribution | None
) -> Attribution | None:
    """Whoever spoke before, where a sentence has no words beside it that may tell of another."""
    goes_on = speaker and place.alone and not _names(sentence, speaker)
    return speaker.elsewhere() if speaker and goes_on else None


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
