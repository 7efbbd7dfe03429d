"""The same words in both claims, but for a "not" in one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.framing.polarity import is_number_sign
from compare.values.statements.framing.questions import asked
from compare.values.words.keys import CONTENT, fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Word
    from compare.relate.sides import Side

__all__ = ["find_inserted"]

_NEGATIONS = frozenset("not nt never no".split())
_SUPPORT = frozenset("do does did not nt never no".split())
# What says of a subject that none of it did: "no trains stopped", "none of the trains stopped".
_NONE = frozenset("no none neither".split())
# So many content words around the negation must be the same on both sides.
_LEAST_SHARED = 3
_NEAR = 6
_NONE_BEFORE = 3

Place = tuple[int, int]


def find_inserted(a: Side, b: Side) -> Iterator[tuple[Place, Place]]:
    """Stretches of two sides that are the same but for a negation, as offsets."""
    for mine in _claims(a):
        for theirs in _claims(b):
            yield from _inserted(mine, theirs)
            for place, other in _inserted(theirs, mine):
                yield other, place


def _claims(side: Side) -> Iterator[list[Word]]:
    for sentence, inside in side.pieces():
        words = sentence.words
        left_out = {i for i in inside if is_number_sign(words, i)} | asked(sentence)
        yield [words[i] for i in inside if i not in left_out and fold(words[i].text)]


def _inserted(negated: Sequence[Word], plain: Sequence[Word]) -> Iterator[tuple[Place, Place]]:
    """Where the first has a negation that the second lacks between the same words."""
    left = [_form(w) for w in negated]
    if _NEGATIONS.isdisjoint(left):
        return
    right = [_form(w) for w in plain]
    for at, form in enumerate(left):
        if form not in _NEGATIONS:
            continue
        begin, end = at, at + 1
        while begin and left[begin - 1] in _SUPPORT:
            begin -= 1
        for to, other in enumerate(right):
            if end >= len(left) or other != left[end]:
                continue
            back = to
            while back and right[back - 1] in _SUPPORT - _NEGATIONS:
                back -= 1
            before = _run(left[:begin][::-1], right[:back][::-1])
            if _NONE.intersection(right[max(back - before - _NONE_BEFORE, 0) : back - before]):
                continue
            after = _run(left[end:], right[to:])
            if _is_same(negated[begin - before : begin], negated[end : end + after]):
                mine = negated[begin - 1].start, negated[end + min(after, 3) - 1].end
                yield mine, (plain[back - 1].start, plain[to + min(after, 3) - 1].end)


def _is_same(before: Sequence[Word], behind: Sequence[Word]) -> bool:
    """Whether shared words around a negation tell one thing.

    They do not in "have been identified", "have not been released".
    """
    if not before or all(w.pos == "AUX" for w in behind):
        return False
    return sum(w.pos in CONTENT for w in (*before, *behind)) >= _LEAST_SHARED


def _run(a: Sequence[str], b: Sequence[str]) -> int:
    """How many words two sequences share from their beginnings on, up to six."""
    found = 0
    for x, y in zip(a[:_NEAR], b[:_NEAR], strict=False):
        if x != y:
            break
        found += 1
    return found


def _form(word: Word) -> str:
    return fold(word.text) if word.pos != "VERB" else fold(word.lemma)
