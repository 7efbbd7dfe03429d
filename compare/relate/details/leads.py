"""What a span needs beside it: the verb that plans a deed, the noun that a number counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.details.edges import noun_start
from compare.values.words.keys import DATES, NOUNS

if TYPE_CHECKING:
    from collections.abc import Collection

    from compare.parsed import Sentence

__all__ = ["led", "led_from"]

# A deed hangs so on the word that says whether it is done, planned, feared or denied.
_GOVERNED = frozenset({"xcomp", "ccomp"})
_LISTING = frozenset({"include", "involve"})
# "accused of", "charged with", "prevented from" a deed; "after" and "by" a deed tell of one done.
_NOT_DONE = frozenset({"of", "with", "from", "for", "against"})
_CLAUSES = 3
# So far off the governing word or the noun of a number stands at most.
_FARTHEST, _NEAR = 7, 4
# What stands beside a number that still says nothing of what it counts: "more than", "about".
_BESIDE = frozenset({"ADP", "PUNCT", "DET", "CCONJ"})
_BOUND = frozenset({"quantmod", "advmod", "amod"})

Span = tuple[int, int]


def led(sentence: Sentence, span: Span, allowed: Collection[int]) -> Span:
    """A span that begins with a deed or holds but a number, with what the reader needs to it.

    It takes words that are ``allowed`` alone.
    """
    first, last = span
    if _is_bare(sentence, span):
        wanted = _with_noun(sentence, span)
    else:
        wanted = led_from(sentence, first), last
    added = (*range(wanted[0], first), *range(last + 1, wanted[1] + 1))
    return wanted if all(i in allowed for i in added) else span


def led_from(sentence: Sentence, first: int) -> int:
    """From the word on that governs the deed a span begins with: "plans to" sell the mill."""
    words = sentence.words
    at = words[first].head if words[first].pos == "ADV" else first
    if not first <= at <= first + 1 or words[at].pos != "VERB" or words[at].dep == "amod":
        return first
    for _ in range(_CLAUSES):
        first = min(first, _with_aux(sentence, at))
        governor = _governor(sentence, at)
        if not 0 < at - governor <= _FARTHEST:
            break
        first = noun_start(sentence, governor) if words[governor].pos in NOUNS else governor
        at = governor
    return first


def _governor(sentence: Sentence, at: int) -> int:
    """The word that says whether the deed of a verb is done; the verb itself if none does."""
    words = sentence.words
    verb = words[at]
    if verb.dep == "conj" and words[verb.head].tag == verb.tag == "VB":
        return verb.head
    if verb.dep in _GOVERNED and verb.tag in {"VB", "VBG"} and words[verb.head].pos != "AUX":
        return at if words[verb.head].lemma in _LISTING else verb.head
    if verb.dep == "pcomp" and words[verb.head].text in _NOT_DONE:
        return words[verb.head].head
    return at


def _with_aux(sentence: Sentence, at: int) -> int:
    """From the first word before a verb on that makes it no deed: "to", "would", "did not"."""
    words = sentence.words
    before = [c for c in sentence.children(at) if at - _NEAR <= c < at]
    denying = [c for c in before if words[c].dep == "neg" or words[c].tag in {"MD", "TO"}]
    first = min(denying, default=at)
    if first < at and words[first].dep == "neg" and first - 1 in before:
        first -= 1 if words[first - 1].pos == "AUX" else 0
    return first


def _is_bare(sentence: Sentence, span: Span) -> bool:
    """Whether a span is a number alone, which is no day, year or time."""
    words = sentence.words[span[0] : span[1] + 1]
    numbers = [w for w in words if w.pos == "NUM"]
    if any(w.text == "of" for w in words[1:]):
        return False  # "one of the 16"
    if not numbers or any(w.pos not in {"NUM", *_BESIDE} and w.dep not in _BOUND for w in words):
        return False
    dated = numbers[0].entity in DATES
    return not (dated and sentence.words[numbers[0].head].pos in {"ADP", "VERB"})


def _with_noun(sentence: Sentence, span: Span) -> Span:
    """With what a number is told of: "Ida Moe," 44, "called" 911, 58 "were hurt"."""
    first, last = span
    words = sentence.words
    number = next(i for i in range(first, last + 1) if words[i].pos == "NUM")
    while words[number].dep == "conj" and words[words[number].head].pos == "NUM":
        number = words[number].head
    at = words[number].head
    named = number > 1 and words[number - 1].text == "," and words[number - 2].pos == "PROPN"
    if named and words[number].dep == "appos":
        at = number - 2  # "of Torvik and Moe, 48"
    if words[at].pos == "ADP":
        at = words[at].head
    if last < at <= last + _NEAR:
        return first, at
    if not 0 < first - at <= _FARTHEST:
        return span
    if words[at].pos in NOUNS:
        return noun_start(sentence, at), last
    return (at, last) if words[at].pos == "VERB" and first - at <= _NEAR else span
