"""Where a phrase ends although only a small word follows: before the "as" of "as much A as B"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["ends_name", "parts_here"]

# These lead to where somebody is from, whose age is told behind the name.
_OUT_OF = frozenset({"of", "from"})
_DIGITS = 2
# So many words lie between the first "as" and the second, at least and at most.
_LEAST, _MOST = 2, 8


def parts_here(sentence: Sentence, i: int) -> bool:
    """Whether a small word opens another thought: "as" his views, "and" Moe, 48."""
    return _is_second(sentence, i) or _joins_unlike(sentence, i)


def ends_name(sentence: Sentence, i: int) -> bool:
    """Whether a number is the end of the name before it: "Route 52"."""
    before = sentence.words[i - 1 : i] if i else ()
    one = any(s < i < e for s, e in sentence.entities())
    return any(w.pos == "PROPN" for w in before) and (one or sentence.words[i].head == i - 1)


def _is_second(sentence: Sentence, i: int) -> bool:
    """Whether a word is the second "as" of a comparison of two things."""
    if sentence.lowers[i] != "as":
        return False
    before = range(max(0, i - _MOST), i - _LEAST)
    opened = [k for k in before if sentence.lowers[k] == "as" and sentence.words[k].pos == "ADV"]
    return bool(opened) and "as" not in sentence.lowers[opened[-1] + 1 : i]


def _joins_unlike(sentence: Sentence, i: int) -> bool:
    """Whether "and" joins who is told of with an age to the place before: "of Lund and Moe, 48"."""
    words, place = sentence.words, sentence.words[i].head
    lead = sentence.lowers[words[place].head]
    if words[i].dep != "cc" or words[place].dep != "pobj" or lead not in _OUT_OF:
        return False
    last = i
    while last + 1 < len(words) and words[last + 1].pos == "PROPN":
        last += 1
    comma, age = last + 1, last + 2
    aged = age < len(words) and words[comma].text == "," and words[age].text.isdigit()
    return last > i and aged and len(words[age].text) == _DIGITS
