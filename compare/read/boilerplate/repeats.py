"""Finds captions, teasers and headlines that stand in an article a second time."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from compare.model import BoilerplateReason
from compare.read.boilerplate.credits_of_pictures import CREDIT_TAIL
from compare.read.boilerplate.crossheads import quoted_crossheads

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.read.lines import Line

__all__ = ["find_repeats"]

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_SENTENCE = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]?[^\W\d_a-z])")
# What only captions say: who stands where in the picture, or that there is one.
_POINTER = re.compile(
    r"\((?:l|r|c|left|right|centre|center|top|bottom|front|back|pictured"
    r"|[2-9](?:nd|rd|th)? [lr])\.?\)"
    r"|\b(?:pictured|seen here|in this file (?:photo|picture|image)|file photo)\b",
    re.IGNORECASE,
)
# Marks of other scripts count, too: a paragraph that stands twice is no teaser in any of them.
_FINAL = re.compile(r"[.!?…:;。！？؟۔।][\"'”’)\]」』]*\s*$")
_SHORTEST_TEASER = 4  # words: "Yes, we can" may well stand twice in a story
_SHORTEST_COPY = 8  # words: shorter sentences recur in speech and refrains
# Share of words in common. A real caption has 0.91 with its sentence; of 12,000 pairs of
# sentences within real articles the closest has 0.61.
_ALIKE = 0.8
_MOST_CAPTIONS = 50  # a longer list of them is no article, and each is compared with every line
_BRIEF = 2  # lines; a news alert may say no more than its headline
_CATEGORY = 2  # words that a site puts before a teaser: "World", "Middle East"


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line with its words, once the credit at its end is set aside."""

    index: int
    words: tuple[str, ...]
    credited: bool
    pointed: bool
    final: bool

    @property
    def is_like_a_caption(self) -> bool:
        """Whether it has a credit, or points into a picture."""
        return self.credited or self.pointed


def find_repeats(
    lines: Sequence[Line], headline: int | None, taken: frozenset[int]
) -> dict[int, BoilerplateReason]:
    """Numbers of the lines that repeat another one, with what they are.

    ``headline`` is the number of the headline, which is never found; ``taken`` are lines that
    are boilerplate already, as numbers.
    """
    entries = [
        _entry(number, line.plain)
        for number, line in enumerate(lines)
        if number not in taken or number == headline
    ]
    found: dict[int, BoilerplateReason] = {}
    _mark_neighbours(entries, headline, found)
    _mark_headline_copies(entries, headline, found)
    _mark_captions(entries, lines, headline, found)
    _mark_pull_quotes(entries, lines, headline, found)
    for n in quoted_crossheads([lines[entry.index].plain for entry in entries]):
        if entries[n].index != headline:
            found.setdefault(entries[n].index, BoilerplateReason.NAVIGATION)
    return found


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.casefold().replace("’", "'") for word in _WORD.findall(text))


def _entry(index: int, plain: str) -> _Entry:
    body = plain[: found.start()] if (found := CREDIT_TAIL.search(plain)) else plain
    return _Entry(
        index,
        _words(body),
        credited=body != plain,
        pointed=bool(_POINTER.search(plain)),
        final=bool(_FINAL.search(body)),
    )


def _same(first: _Entry, second: _Entry) -> bool:
    """Whether the second line is the first again, perhaps with a category before it."""
    extra = len(second.words) - len(first.words)
    return 0 <= extra <= _CATEGORY and second.words[extra:] == first.words


def _mark_neighbours(
    entries: Sequence[_Entry], headline: int | None, found: dict[int, BoilerplateReason]
) -> None:
    for first, second in itertools.pairwise(entries):
        if len(first.words) < _SHORTEST_TEASER or not _same(first, second):
            continue
        if first.index == headline:
            if len(entries) <= _BRIEF:
                continue
            found[second.index] = BoilerplateReason.NAVIGATION
        elif first.credited or second.credited:
            found[first.index] = found[second.index] = BoilerplateReason.CAPTION
        elif first.final:
            found[second.index] = BoilerplateReason.CAPTION
        else:
            found[first.index] = found[second.index] = BoilerplateReason.TEASER


def _mark_headline_copies(
    entries: Sequence[_Entry], headline: int | None, found: dict[int, BoilerplateReason]
) -> None:
    title = next((entry.words for entry in entries if entry.index == headline), ())
    if len(title) < _SHORTEST_TEASER or len(entries) <= _BRIEF:
        return
    for entry in entries:
        if entry.index != headline and entry.words == title:
            found.setdefault(entry.index, BoilerplateReason.NAVIGATION)


def _mark_captions(
    entries: Sequence[_Entry],
    lines: Sequence[Line],
    headline: int | None,
    found: dict[int, BoilerplateReason],
) -> None:
    """Lines that read like captions and say what a sentence elsewhere in the article says."""
    captions = [
        entry
        for entry in entries
        if entry.is_like_a_caption
        and entry.index not in (headline, *found)
        and len(entry.words) >= _SHORTEST_COPY
    ]
    if not captions:
        return
    said = [
        words
        for other in entries
        if not other.is_like_a_caption and other.index not in found
        for sentence in _sentences(lines[other.index].plain)
        if len(words := _words(sentence)) >= _SHORTEST_COPY
    ]
    for entry in captions[:_MOST_CAPTIONS]:
        if _is_said(entry.words, said):
            found[entry.index] = BoilerplateReason.CAPTION


def _is_said(caption: tuple[str, ...], said: Sequence[tuple[str, ...]]) -> bool:
    """Whether one of the sentences ``said`` is the caption in nearly the same words."""
    matcher = SequenceMatcher(None, (), caption, autojunk=False)
    for words in said:
        matcher.set_seq1(words)
        # the first two bound the third from above and cost far less
        if all(
            ratio() >= _ALIKE
            for ratio in (matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio)
        ):
            return True
    return False


def _mark_pull_quotes(
    entries: Sequence[_Entry],
    lines: Sequence[Line],
    headline: int | None,
    found: dict[int, BoilerplateReason],
) -> None:
    """Lines that say, word for word, one sentence of a longer paragraph, or a line before."""
    seen: set[tuple[str, ...]] = set()
    inside = {
        words
        for entry in entries
        for sentence in _sentences(lines[entry.index].plain)
        if (words := _words(sentence)) != entry.words
    }
    for entry in entries:
        if len(entry.words) < _SHORTEST_COPY or entry.index in (headline, *found):
            continue
        if entry.words in inside or entry.words in seen:
            found[entry.index] = BoilerplateReason.CAPTION
        seen.add(entry.words)


def _sentences(plain: str) -> Iterator[str]:
    last = 0
    for gap in _SENTENCE.finditer(plain):
        yield plain[last : gap.start()]
        last = gap.end()
    yield plain[last:]
