"""Keeps running text in pieces that a parser can take, whatever an article holds."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["LONGEST_SENTENCE", "MOST_WORDS", "count_sentences", "parted", "pieces"]

# Characters without the end of a sentence: of 256 real articles the longest has 553. The time for
# finding clauses grows with the cube of the length.
LONGEST_SENTENCE = 1000
# The same in words and marks. A sentence of 1,000 characters has some 200 of them, but "a=b" three:
# the parser takes its time for each.
MOST_WORDS = 250
# So many characters, or words and marks, make a sentence, where no marks tell: in prose they make
# one and a half.
_SENTENCE = 200
_WORDS_OF_SENTENCE = 40
_WORD = re.compile(r"\w+|[^\w\s]")
# A row of marks that parts text ("* * *", "-----") and states nothing. A tokenizer strips marks
# one by one, and takes minutes for ten thousand.
_ROW_OF_MARKS = re.compile(r"[^\w\s]{20,}")
_END = re.compile(r"[.!?…][\"”’)»\]]*\s+|[。！？]")
# Ends of sentences that a parser takes for those of abbreviations: "£3m. He", "30C. Schools", "80
# km/h. Work".
_UNITS = "km/h kph mph km cm mm kg kW kWh MW MWh GW GWh TWh ha lb lbs".split()
_AMOUNT_END = (
    rf"(?:[$£€]\s?\d[\d.,]*\s?[mMkKbB]|\d[mMkKCF]|\d\s?(?:{'|'.join(_UNITS)}))"
    r"\.[\"”’)]*\s+(?=[\"“‘]?[^\W\d_a-z])"
)
# Behind a time only words that begin a sentence do: "at 7 p.m. Friday", "the 3 p.m. Boston train".
_FIRST_WORDS = """
A After All Although An And Another Anyone As At Authorities Because Before Both But By Crews
Despite During Each Everyone Few Firefighters For From He Her His However I If In Investigators It
Its Later Many Most My Nobody None Officers Officials On One Or Our Police Rescuers Residents
Several She Since So Some Soon Survivors That The Their Then There These They This Those Three
Though Two Under Until Volunteers We What When Where While Who With Witnesses Yet You
"""
_TIME_END = rf"\b[ap]\.m\.[\"”’)]*\s+(?=[\"“‘]?(?:{'|'.join(_FIRST_WORDS.split())})\b)"
_OVERLOOKED = re.compile(rf"{_AMOUNT_END}|{_TIME_END}")


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """Offsets of the stretches of ``text`` that are parsed one by one: mostly all of it."""
    start = 0
    for row in _ROW_OF_MARKS.finditer(text):
        yield from _cut(text, start, row.start())
        start = row.end()
    yield from _cut(text, start, len(text))


def parted(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The stretch, cut where a sentence ends that a parser would run into the next."""
    for end in _OVERLOOKED.finditer(text, start, stop):
        yield start, end.end()
        start = end.end()
    yield start, stop


def count_sentences(text: str) -> int:
    """About how many sentences ``text`` holds, without parsing it."""
    words = sum(1 for _ in _WORD.finditer(text))
    ends = 1 + sum(1 for _ in _END.finditer(text))
    return max(ends, len(text) // _SENTENCE, words // _WORDS_OF_SENTENCE)


def _cut(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The stretch, cut inside sentences that are too long, between words if there are any."""
    begun = start
    ends = [(found.start(), found.end()) for found in _END.finditer(text, start, stop)]
    for last, following in [*ends, (stop, stop)]:
        while (most := _reach(text, begun, last)) < last:
            begun = text.rfind(" ", (begun + most) // 2, most) + 1 or most
            yield start, begun
            start = begun
        begun = following
    yield start, stop


def _reach(text: str, start: int, stop: int) -> int:
    """How far a sentence may go: to ``stop``, or as far as its length or its words allow."""
    most = min(stop, start + LONGEST_SENTENCE)
    beyond = next(islice(_WORD.finditer(text, start, most), MOST_WORDS, None), None)
    return beyond.start() if beyond else most
