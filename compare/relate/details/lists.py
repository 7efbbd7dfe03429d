"""Details that stand in one list are one: “Lund (12 percent), Moe (9 percent) and Vik”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.details.edges import noun_start
from compare.values.words.keys import NOUNS

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from compare.parsed import Sentence

__all__ = ["listed"]

_JOINING = frozenset({",", "(", "and", "or", "/"})
# Two are no list, but for a number and what a bracket makes of it.
_LEAST = 3
_LONGEST_GAP = 3
# A name of the list that is known itself has no more words.
_LONGEST_NAME = 3
# So far before a bracket the number that it converts stands: "4 p.m. local time (15.00 GMT)".
_NEAR = 4
# A list of more words is not shown as one.
_MOST_WORDS = 24

Span = tuple[int, int]


def listed(sentence: Sentence, spans: Sequence[Span], allowed: Collection[int]) -> list[Span]:
    """The spans in order, those that meet and those of one list each as one."""
    found: list[Span] = []
    run: list[Span] = []
    for span in _merged(spans):
        if run and not _joins(sentence, run, span[0], allowed):
            found += _as_one(sentence, run, allowed)
            run = []
        run.append(span)
    return found + _as_one(sentence, run, allowed)


def _merged(spans: Sequence[Span]) -> list[Span]:
    found: list[Span] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1]:
            first, last = found[-1][0], max(last, found.pop()[1])
        found.append((first, last))
    return found


def _joins(sentence: Sentence, run: Sequence[Span], first: int, allowed: Collection[int]) -> bool:
    """Whether only joining words and marks stand between a list and the next; none closes more."""
    between = range(run[-1][1] + 1, first)
    if _is_known_name(sentence, between):
        return all(i in allowed for i in between)
    if not 0 < len(between) <= _LONGEST_GAP:
        return False
    marks = {sentence.lowers[i] for i in between}
    if not all(i in allowed for i in between) or not marks & _JOINING or marks - _JOINING - {")"}:
        return False
    texts = sentence.lowers[_opening(sentence, run[0][0], allowed) : first]
    return texts.count(")") <= texts.count("(")


def _is_known_name(sentence: Sentence, between: range) -> bool:
    """Whether only a name of the same list stands between two: Lund, "Moe", Vik and Dahl."""
    words = sentence.words
    names = [i for i in between if sentence.lowers[i] not in _JOINING]
    if not 0 < len(names) <= _LONGEST_NAME or names[-1] - names[0] != len(names) - 1:
        return False
    marked = names[0] > between[0] and names[-1] < between[-1]
    one = words[names[-1]]
    listed = one.dep == "conj" or any(words[c].dep == "conj" for c in sentence.children(names[-1]))
    joined = one.dep in {"conj", "appos"} and words[one.head].pos == "PROPN"
    return marked and listed and joined and all(words[i].pos == "PROPN" for i in names)


def _opening(sentence: Sentence, first: int, allowed: Collection[int]) -> int:
    """The first word of the noun behind which a list begins in brackets: "Lund" (12 percent)."""
    if first < 2 or sentence.lowers[first - 1] != "(" or sentence.words[first - 2].pos not in NOUNS:
        return first
    start = noun_start(sentence, first - 2)
    return start if all(i in allowed for i in range(start, first)) else first


def _as_one(sentence: Sentence, run: list[Span], allowed: Collection[int]) -> list[Span]:
    """The spans of a list as one, with the bracket that closes it; else the spans themselves."""
    pair = len(run) == 2 and (_is_converted(sentence, run) or _parts_known(sentence, run))
    if len(run) < _LEAST and not pair:
        return run
    first, last = _opening(sentence, run[0][0], allowed), run[-1][1]
    if sentence.lowers[first:last].count(")") < sentence.lowers[first:last].count("("):
        last += last + 1 in allowed and sentence.lowers[last + 1] == ")"
    texts = sentence.lowers[first : last + 1]
    words = [t for t in texts if any(c.isalnum() for c in t)]
    even = texts.count("(") == texts.count(")")
    return [(first, last)] if even and len(words) <= _MOST_WORDS else run


def _parts_known(sentence: Sentence, run: Sequence[Span]) -> bool:
    return _is_known_name(sentence, range(run[0][1] + 1, run[1][0]))


def _is_converted(sentence: Sentence, run: Sequence[Span]) -> bool:
    """Whether two spans are a number and, in brackets, another: "300 kilometres (190 miles)"."""
    (_, end), (first, last) = run
    if sentence.lowers[end + 1 : first] != ("(",) or sentence.lowers[last + 1 : last + 2] != (")",):
        return False
    near = sentence.words[max(end - _NEAR, run[0][0]) : end + 1]
    inside = sentence.words[first : last + 1]
    numbers = any(w.pos == "NUM" for w in near) and any(w.pos == "NUM" for w in inside)
    return numbers and not any(w.pos == "VERB" for w in inside)
