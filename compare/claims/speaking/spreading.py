"""To which sentences a speaker goes on: the others of one quotation, and the quotation behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.speaking.leads import leads_on
from compare.parsed import overlapping
from compare.values.names.names import name_parts
from compare.values.words.keys import fold
from compare.values.words.marks import OPENING_MARKS

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
    said_by: dict[int, Attribution] = {}
    for inside, found in zip(places, stated, strict=True):
        for n in inside:
            if found and not found.later:
                said_by.setdefault(utterances[n], found.elsewhere())
    out: list[Attribution | None] = []
    before: Attribution | None = None
    for sentence, inside, found in zip(sentences, places, stated, strict=True):
        mine = found
        share = sum(_overlap(sentence, quotations[n]) for n in inside)
        opens = any(quotations[n][1] > sentence.end for n in inside)
        least = _PARTLY if opens else _MOSTLY
        if mine is None and share >= least * (sentence.end - sentence.start - _MARKS):
            known = (said_by[utterances[n]] for n in inside if utterances[n] in said_by)
            alone = _is_all(sentence, [quotations[n] for n in inside])
            follows = before if alone and before and not _names(sentence, before) else None
            mine = next(known, follows.elsewhere() if follows else None)
        out.append(mine)
        goes_on = bool(inside) or leads_on(sentence) or (mine is not None and mine.later)
        before = mine if goes_on and mine and not mine.asks else None
    return tuple(out)


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
