"""Quotations word by word: where two versions of one utterance differ."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from compare.values.quotations.spellings import form
from compare.values.words.alignment import align_words, pairs_of
from compare.values.words.keys import CONTENT
from compare.values.words.pairing import pair_up

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Word
    from compare.values.words.alignment import Row

__all__ = ["Change", "Quoted", "comparable", "find_changes", "joined", "shared_content"]

# Fewer words say too little to be known again, unless two quotations match from end to end.
_LEAST_SHARED_CONTENT = 3
_LEAST_WHOLE = 3
_LEAST_BEFORE = 2
# So many shared words make up for few of content: "I am not ... to admit that I am a".
_MANY_SHARED = 6
# "a dangerous demagogue", in two words of either side.
_EPITHET = (2, 2)
_SHORT = 8
_SAME_UTTERANCE = 0.6
# The shared words beside a change at the very beginning or end of both quotations.
_LEAST_AT_THE_EDGE = 5
# Longer replacements are no change of words but a cut.
_LONGEST_CHANGE, _FEW = 4, 2
_LONGEST_BY_A_RUN, _LONG_RUN = 7, 8
# So many words in a row are a run.
_LEAST_RUN = 3


@dataclass(frozen=True)
class Quoted:
    """Words of the stretch in quotation marks from ``start`` to ``end``.

    ``open`` are the indices of those that an editor put in, or put or left out something before.
    """

    words: tuple[Word, ...]
    start: int
    end: int
    open: frozenset[int] = frozenset()

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """The words in one spelling, for comparison."""
        return tuple(form(w) for w in self.words)

    @cached_property
    def telling(self) -> tuple[bool, ...]:
        """Of each word whether it carries content."""
        return tuple(w.pos in CONTENT and w.lemma not in {"be", "have"} for w in self.words)


@dataclass(frozen=True, slots=True)
class Change:
    """Words [a0, a1) of one quotation where the other has [b0, b1); either may be none."""

    a0: int
    a1: int
    b0: int
    b1: int


def shared_content(a: Quoted, b: Quoted, run: Row) -> int:
    """How many words of a run that both have carry content, and do so in both.

    The syntax model may read one word in two ways: "back" is an adverb here, a particle there.
    """
    return sum(a.telling[i] and b.telling[k] for i, k in pairs_of(run))


def comparable(
    lefts: Sequence[Quoted], rights: Sequence[Quoted]
) -> Iterator[tuple[Quoted, Quoted]]:
    """The quotations of two texts that have a telling word in common, in order.

    Others are no versions of one, however much of them is compared.
    """
    for i, k in pair_up([q.forms for q in lefts], [q.forms for q in rights]):
        yield lefts[i], rights[k]


def find_changes(a: Quoted, b: Quoted, sure: bool = False) -> Iterator[Change]:
    """The places where two versions of one utterance differ; none where they are not of one.

    ``sure``: one speaker is known for both. Then a pronoun before the first word that both quote
    does not count: "They never stopped believing".
    """
    opcodes = joined(a, b, align_words(a.forms, b.forms))
    if (sure and _begins_later(a, b, opcodes)) or _has_article(a, b, opcodes):
        opcodes = opcodes[1:]
    changed = [op for op in opcodes if op[0] != "equal"]
    lengths = _lengths(opcodes)
    whole = len(changed) == 1 and (min(lengths) >= _LEAST_WHOLE or lengths == _EPITHET)
    known = _of_one_utterance(a, b, opcodes, whole)
    for n, (tag, a0, a1, b0, b1) in enumerate(opcodes):
        if tag == "equal" or max(a1 - a0, b1 - b0) > _longest(opcodes, n):
            continue
        single = (a1 - a0, b1 - b0) == (1, 1)
        if (whole or _framed(opcodes, n, single)) if known else _held(a, b, opcodes, n):
            yield Change(a0, a1, b0, b1)


def _begins_later(a: Quoted, b: Quoted, opcodes: Sequence[Row]) -> bool:
    """Whether one has but a pronoun before a run of two words of content, and one behind it."""
    if [row[0] for row in opcodes][1:] != ["equal", "replace"]:
        return False
    (_, a0, a1, b0, b1), run, (_, c0, c1, d0, d1) = opcodes
    opening = (*a.words[a0:a1], *b.words[b0:b1])
    if [w.pos for w in opening] != ["PRON"] or (c1 - c0, d1 - d0) != (1, 1):
        return False
    return shared_content(a, b, run) >= _LEAST_BEFORE


def _has_article(a: Quoted, b: Quoted, opcodes: Sequence[Row]) -> bool:
    """Whether one begins with an article that the other leaves out, as one may of a title."""
    if len(opcodes) < 2:
        return False
    _, a0, a1, b0, b1 = opcodes[0]
    return [w.pos for w in (*a.words[a0:a1], *b.words[b0:b1])] == ["DET"]


def _lengths(opcodes: Sequence[Row]) -> tuple[int, int]:
    """How many words of either quotation the rows hold."""
    if not opcodes:
        return 0, 0
    (_, a0, _, b0, _), (_, _, a1, _, b1) = opcodes[0], opcodes[-1]
    return a1 - a0, b1 - b0


def joined(a: Quoted, b: Quoted, opcodes: Sequence[Row]) -> list[Row]:
    """The rows with changes put together that only one small word parts: "to [the] back of"."""
    found: list[Row] = []
    for row in opcodes:
        small = len(found) > 1 and found[-1][0] == "equal" and found[-1][2] - found[-1][1] == 1
        if row[0] != "equal" and small and not shared_content(a, b, found[-1]):
            found.pop()
            before = found.pop()
            found.append(("replace", before[1], row[2], before[3], row[4]))
        else:
            found.append(row)
    return found


def _longest(opcodes: Sequence[Row], n: int) -> int:
    """How many words a change may have: more where a long run of the same words is beside it."""
    runs = (opcodes[k][2] - opcodes[k][1] for k in (n - 1, n + 1) if 0 <= k < len(opcodes))
    return _LONGEST_BY_A_RUN if max(runs, default=0) >= _LONG_RUN else _LONGEST_CHANGE


def _of_one_utterance(a: Quoted, b: Quoted, opcodes: Sequence[Row], whole: bool) -> bool:
    """Whether two quotations share so much that they must be versions of one utterance."""
    same = [row for row in opcodes if row[0] == "equal"]
    shared = sum(row[2] - row[1] for row in same)
    content = sum(shared_content(a, b, row) for row in same)
    lengths = _lengths(opcodes)
    if lengths != _EPITHET and shared < _SAME_UTTERANCE * min(lengths):
        return False
    few = max(lengths) <= _SHORT or shared >= _MANY_SHARED
    if whole and shared >= _LEAST_AT_THE_EDGE:
        return True
    return content >= (1 if whole else 2 if few else _LEAST_SHARED_CONTENT)


def _held(a: Quoted, b: Quoted, opcodes: Sequence[Row], n: int) -> bool:
    """Whether a change of a word or two stands between runs of shared words.

    Then both quote the stretch around it, whatever each leaves out of the rest.
    """
    _, a0, a1, b0, b1 = opcodes[n]
    beside = [opcodes[k] for k in (n - 1, n + 1) if 0 <= k < len(opcodes)]
    if len(beside) < 2 or not 0 < min(a1 - a0, b1 - b0) <= max(a1 - a0, b1 - b0) <= _FEW:
        return False
    content = sum(shared_content(a, b, op) for op in beside)
    return min(op[2] - op[1] for op in beside) >= _LEAST_RUN and content >= _LEAST_SHARED_CONTENT


def _framed(opcodes: Sequence[Row], n: int, single: bool) -> bool:
    """Whether words on both sides of a change are the same, or many on the only side it has.

    Fewer will do where it is one word for one. A word between two changes is the same by chance.
    """
    beside = [k for k in (n - 1, n + 1) if 0 <= k < len(opcodes)]
    sizes = [opcodes[k][2] - opcodes[k][1] for k in beside]
    if not single and any(sizes[i] == 1 and _inside(opcodes, k) for i, k in enumerate(beside)):
        return False
    return sum(sizes) >= (3 if len(sizes) == 2 else _LEAST_AT_THE_EDGE - single)


def _inside(opcodes: Sequence[Row], k: int) -> bool:
    """Whether a row is neither the first nor the last."""
    return 0 < k < len(opcodes) - 1
