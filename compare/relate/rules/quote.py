"""Two versions of one quotation with different words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.fragments import Fragment, find_fragments, one_thing, unknown
from compare.values.framed import Told, find_framed
from compare.values.keys import fold
from compare.values.names import same_person
from compare.values.quotations import Change, Quoted, find_changes, material
from compare.values.windows import find_windows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Claim
    from compare.parsed import Sentence, Word
    from compare.relate.sides import Side

__all__ = ["PRONOUNS", "find_quote", "quoted_words"]

PRONOUNS = frozenset({"he", "she", "they", "it", "who"})

# So many words on either side tell whether an article also has the other version.
_FRAME = 4
# What an editor put in or left out: brackets, and the words beside an ellipsis.
_EDITED = re.compile(r"\[[^\]]{0,300}\]|\([^)]{0,300}\)|\.\s?\.\s?\.|…")


def find_quote(a: Side, b: Side) -> Iterator[Divergence]:
    """Words replaced inside quotations that are otherwise the same.

    Nothing is said where the other article also quotes the words as this one does.
    """
    seen = set()
    for left, right, change in (*_in_quotations(a, b), *_in_frames(a, b)):
        if material(left, right, change) and not _both_quoted(a, b, left, right, change):
            mine, theirs = _shown(left, change.a0, change.a1), _shown(right, change.b0, change.b1)
            if (mine, theirs) not in seen:
                seen.add((mine, theirs))
                yield _divergence(a, b, mine, theirs)
    for one, other in _fragments(a, b):
        if (one.words, other.words) not in seen:
            yield _divergence(a, b, one.words, other.words)


def _fragments(a: Side, b: Side) -> Iterator[tuple[Fragment, Fragment]]:
    """Fragments on one thing, in claims of one speaker, that the other article nowhere has."""
    rights = list(find_fragments(b, _quoted))
    for left in find_fragments(a, _quoted) if rights else ():
        for right in rights:
            if not one_thing(left, right) or not _may_be_one_speaker(left.claim, right.claim):
                continue
            if unknown(left, b) and unknown(right, a):
                yield left, right


def _in_quotations(a: Side, b: Side) -> Iterator[tuple[Quoted, Quoted, Change]]:
    rights = quoted_words(b)
    for left in quoted_words(a):
        for right in rights:
            yield from ((left, right, change) for change in find_changes(left, right))


def _in_frames(a: Side, b: Side) -> Iterator[tuple[Quoted, Quoted, Change]]:
    """Changes of words that are quoted on one side at least, in claims of one speaker."""
    rights = told_words(b)
    for claim, left in told_words(a):
        for other, right in rights:
            if not _may_be_one_speaker(claim, other):
                continue
            for change in (*find_framed(left, right), *find_windows(left, right)):
                if _within(a, left, change.a0) and _within(b, right, change.b0):
                    yield left, right, change


def _within(side: Side, told: Told, at: int) -> bool:
    """Whether a word stands in one of the claims, or in no quotation."""
    start = told.words[at].start
    return told.marks[at] < 0 or any(c.start <= start < c.end for c in side.each_claim())


def _may_be_one_speaker(a: Claim, b: Claim) -> bool:
    """Whether two claims can be of one speaker; whom a pronoun means is not sure enough."""
    spans = a.speaker_span, b.speaker_span
    if any(span is None or span.text.lower() in PRONOUNS for span in spans):
        return True
    names = a.speaker or "", b.speaker or ""
    return same_person(*names) or not all(name[:1].isupper() for name in names)


def told_words(side: Side) -> list[tuple[Claim, Told]]:
    """The words of each sentence of a side, and which of them stand in quotation marks.

    A remark without marks may be cut into clauses, and only one of them be lined up.
    """
    found: list[tuple[Claim, Told]] | None = side.told.get(told_words)
    if found is None:
        homes = {home.start: (claim, home) for claim, (home, _) in _placed(side)}
        read = [(claim, _told(side, home)) for claim, home in homes.values()]
        found = side.told[told_words] = [(claim, told) for claim, told in read if told.words]
    return found


def _placed(side: Side) -> Iterator[tuple[Claim, tuple[Sentence, tuple[int, ...]]]]:
    return zip(side.each_claim(), side.pieces(), strict=True)


def _told(side: Side, home: Sentence) -> Told:
    words = tuple(w for w in home.words if fold(w.text) or "*" in w.text)
    marks, touched = [-1] * len(words), set()
    for number, quoted in enumerate(_quoted(side, words)):
        first = next(n for n, w in enumerate(words) if w.start == quoted.words[0].start)
        marks[first : first + len(quoted.words)] = [number] * len(quoted.words)
        touched |= {first + n for n in quoted.open}
    return Told(words, home.start, home.end, frozenset(touched), tuple(marks))


def quoted_words(side: Side) -> list[Quoted]:
    """The quotations in the claims of a side, marks and punctuation left out."""
    words = {w.start: w for w in side.words() if fold(w.text) or "*" in w.text}
    return _quoted(side, [words[start] for start in sorted(words)])


def _quoted(side: Side, words: Sequence[Word]) -> list[Quoted]:
    """The quotations among words that are given in order."""
    parsed, found = side.evidence.parsed, []
    for start, end in parsed.quotations:
        inside = tuple(w for w in words if start <= w.start < end)
        if inside:
            edited = [
                (start + m.start(), start + m.end())
                for m in _EDITED.finditer(parsed.article.text[start:end])
            ]
            found.append(Quoted(inside, start, end, frozenset(_touched(inside, edited))))
    return found


def _touched(words: tuple[Word, ...], edited: list[tuple[int, int]]) -> Iterator[int]:
    """The words that lie in a bracket or right beside an ellipsis."""
    for start, end in edited:
        for n, word in enumerate(words):
            last = words[n - 1].end if n else word.start
            if start <= word.start < end or last <= start < word.start:
                yield n


def _shown(quoted: Quoted, first: int, last: int) -> tuple[Word, ...]:
    """The changed words; where one side has none, the words around the gap."""
    if first < last:
        return quoted.words[first:last]
    return quoted.words[max(0, first - 1) : last + 1]


def _both_quoted(a: Side, b: Side, left: Quoted, right: Quoted, change: Change) -> bool:
    """Whether either article elsewhere quotes the words as the other does."""
    mine = _framed(left, change.a0, change.a1)
    return _holds(b, mine) or _holds(a, _framed(right, change.b0, change.b1))


def _framed(quoted: Quoted, first: int, last: int) -> tuple[Word, ...]:
    """Words of a quotation with those around them, no further than the marks."""
    before, after = max(0, first - _FRAME), min(len(quoted.words), last + _FRAME)
    if isinstance(quoted, Told):
        home = quoted.marks[first]
        while quoted.marks[before] != home:
            before += 1
        while quoted.marks[after - 1] != home:
            after -= 1
    return quoted.words[before:after]


def _holds(side: Side, words: tuple[Word, ...]) -> bool:
    wanted = " ".join(fold(w.text) for w in words)
    return f" {wanted} " in side.evidence.quoted_text


def _divergence(a: Side, b: Side, mine: tuple[Word, ...], theirs: tuple[Word, ...]) -> Divergence:
    sides = a.passage(mine[0].start, mine[-1].end), b.passage(theirs[0].start, theirs[-1].end)
    why = f"{sides[0].text} / {sides[1].text}: different words in the same quotation"
    return Divergence(DivergenceKind.QUOTE, why, sides)
