"""Two versions of one quotation with different words."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.quotations.remarks import (
    are_one_speaker,
    find_remarks,
    may_be_one_speaker,
    quoted_words,
    tellers,
    whole_quotations,
)
from compare.values.quotations.bracketed import told_by_speakers
from compare.values.quotations.framed import find_framed
from compare.values.quotations.material import material
from compare.values.quotations.quotations import Change, Quoted, find_changes
from compare.values.quotations.told import Told
from compare.values.quotations.versions import find_versions
from compare.values.words.alignment import same_runs
from compare.values.words.keys import fold
from compare.values.words.pairing import pair_up

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Word
    from compare.relate.sides import Side

__all__ = ["find_quote"]

# So many words on either side tell whether an article also has the other version.
_FRAME = 4
# Where a sentence has one of these, or has it behind one of those, its quotations are translated,
# which every translator does in other words.
_TRANSLATED = frozenset("translate translation".split())
_THROUGH = frozenset("by through via".split())
_SPEAKING = frozenset("interpreter subtitle translator".split())
_BEFORE = 3
# More words than these in a row are hardly said twice by chance.
_FEW = 2
# Two people hardly say as many words in a row that are the same in so large a share.
_LONG, _ALIKE = 10, 0.8
# A few words out of a longer quotation are also said by others.
_SHORT = 3


def find_quote(a: Side, b: Side) -> Iterator[Divergence]:
    """Words replaced inside quotations that are otherwise the same.

    Nothing is said where the other article also quotes the words as this one does, and of what
    was said in another language.
    """
    seen = set()
    for mine, theirs in _changes(a, b):
        if (mine, theirs) not in seen:
            seen.add((mine, theirs))
            if not (_is_translated(a, mine[0]) or _is_translated(b, theirs[0])):
                yield _divergence(a, b, mine, theirs)


def _is_translated(side: Side, word: Word) -> bool:
    """Whether the sentence of a quoted word tells, outside of quotations, that it is translated."""
    parsed = side.evidence.parsed
    home = next(s for s in parsed.sentences if s.start <= word.start < s.end)
    for i, told in enumerate(home.words):
        lemma = told.lemma.lower()
        if lemma not in _TRANSLATED | _SPEAKING or parsed.is_quoted(told):
            continue
        before = {w.text.lower() for w in home.words[max(0, i - _BEFORE) : i]}
        if lemma in _TRANSLATED or before & _THROUGH:
            return True
    return False


def _changes(a: Side, b: Side) -> Iterator[tuple[tuple[Word, ...], tuple[Word, ...]]]:
    """Words of one quotation with those that the other has for them."""
    firm = ((*change, True) for change in (*_in_whole(a, b), *_in_quotations(a, b)))
    loose = ((*change, False) for change in _in_sentences(a, b))
    for left, right, change, sure in (*firm, *loose):
        if material(left, right, change, sure) and not _both_quoted(a, b, left, right, change):
            told = told_by_speakers(left, right, change) or change
            gap = told.a0 == told.a1 or told.b0 == told.b1
            yield _shown(left, told.a0, told.a1, gap), _shown(right, told.b0, told.b1, gap)


def _in_whole(a: Side, b: Side) -> Iterator[tuple[Quoted, Quoted, Change]]:
    """Changes within long runs of the same words, wherever in the quotations these stand."""
    for left, right, sure in _of_one_speaker(a, b, whole_quotations(a), whole_quotations(b)):
        yield from ((left, right, change) for change in find_versions(left, right, sure))


def _in_quotations(a: Side, b: Side) -> Iterator[tuple[Quoted, Quoted, Change]]:
    """Changes between what is quoted in the claims."""
    for left, right, sure in _of_one_speaker(a, b, _told_in_claims(a), _told_in_claims(b)):
        yield from ((left, right, change) for change in find_changes(left, right, sure))


def _told_in_claims(side: Side) -> list[Quoted]:
    """What is quoted in the claims, without a few words of more: "Guess what?"."""
    whole = side.evidence.quotations
    return [
        q
        for q in quoted_words(side)
        if len(q.words) > _SHORT or len(q.words) == len(whole[q.start].words)
    ]


def _of_one_speaker(
    a: Side, b: Side, mine: Sequence[Quoted], theirs: Sequence[Quoted]
) -> Iterator[tuple[Quoted, Quoted, bool]]:
    """Quotations that may be of one speaker or remark; whether both are known, and of a sort."""
    if not mine or not theirs:
        return
    left, right = tellers(a, mine), tellers(b, theirs)
    for i, k in pair_up([q.forms for q in mine], [q.forms for q in theirs]):
        if may_be_one_speaker(left[i], right[k]):
            yield mine[i], theirs[k], are_one_speaker(left[i], right[k])
        elif _are_versions(mine[i].forms, theirs[k].forms):
            yield mine[i], theirs[k], False


def _are_versions(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether quotations are so much alike that they are of one remark, whoever is given it."""
    same = sum(run[2] - run[1] for run in same_runs(one, other))
    return same >= _LONG and 2 * same >= _ALIKE * (len(one) + len(other))


def _in_sentences(a: Side, b: Side) -> Iterator[tuple[Quoted, Quoted, Change]]:
    """Changes of quoted words, seen with those around the marks, in sentences of one speaker."""
    quoting = _sentences(a)
    for (left, mine), (right, theirs) in product(quoting, _sentences(b) if quoting else ()):
        if not (mine or theirs) or not may_be_one_speaker(mine, theirs):
            continue
        for change in find_framed(left, right):
            if _within(a, left, change.a0) and _within(b, right, change.b0):
                yield left, right, change


def _sentences(side: Side) -> list[tuple[Told, str | None]]:
    """The sentences of a side that quote, with who speaks or acts in each."""
    remarks = [remark for remark in find_remarks(side) if remark.quotations]
    known = tellers(side, [remark.told for remark in remarks])
    return [(r.told, teller or r.teller) for r, teller in zip(remarks, known, strict=True)]


def _within(side: Side, told: Told, at: int) -> bool:
    """Whether a word stands in one of the claims, or in no quotation."""
    start = told.words[at].start
    return told.marks[at] < 0 or any(c.start <= start < c.end for c in side.each_claim())


def _shown(quoted: Quoted, first: int, last: int, gap: bool) -> tuple[Word, ...]:
    """The changed words; where one side has none, those around the gap on both sides."""
    return quoted.words[max(0, first - gap) : last + gap]


def _both_quoted(a: Side, b: Side, left: Quoted, right: Quoted, change: Change) -> bool:
    """Whether either article elsewhere quotes the words as the other does.

    Of some words in a row it is enough that they are quoted, whatever stands around them there.
    """
    told = left.words[change.a0 : change.a1], right.words[change.b0 : change.b1]
    if any(len(w) > _FEW and _holds(s, w) for s, w in zip((b, a), told, strict=True)):
        return True
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
