"""What stands before a phrase and belongs to it: "as soon as" possible, "every" remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.details.edges import noun_start
from compare.values.words.keys import DATES, NOUNS, VERBS

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.parsed import Sentence

__all__ = ["OPENINGS"]

# Words before a noun without which it tells another thing.
_WHOLE = frozenset({"every", "each", "any", "no", "neither"})
# A deed that these lead to is not done, or not yet.
_NOT_YET = frozenset({"before", "without"})
# A noun without an article between such a word and "of" is no thing: "in search of".
_FIXED = frozenset({"in", "on", "at", "by"})
# With their article: "in the wake of".
_WAKES = frozenset({"wake", "aftermath", "midst", "course", "run-up"})
# So far before the second "as" the first one stands.
_APART = 3
# So far off a phrase begins at most behind the word that it hangs on, and behind what denies it.
_NEAR, _FARTHEST = 5, 8
_OBJECTS = frozenset({"dobj", "attr", "acomp", "oprd"})

Span = tuple[int, int]


def _from_as(sentence: Sentence, span: Span) -> Span:
    """From the first of two "as" on: "as soon as" possible."""
    lowers, at = sentence.lowers, span[0]
    second = at if lowers[at] == "as" else at - 1
    if second < 0 or lowers[second] != "as":
        return span
    first = next((i for i in range(second - 2, second - _APART, -1) if _opens(sentence, i)), None)
    return span if first is None else (first, span[1])


def _opens(sentence: Sentence, i: int) -> bool:
    """Whether a word is the first "as" of "as soon as"; "as well as" is but "and"."""
    bare = sentence.lowers[i : i + 3] != ("as", "well", "as")
    return i >= 0 and bare and sentence.lowers[i] == "as" and sentence.words[i].dep == "advmod"


def _from_between(sentence: Sentence, span: Span) -> Span:
    """From the word on that leads to two: "between" Lund and Torvik."""
    first, at = span[0], span[0] - 1
    if at < 0 or sentence.lowers[at] != "between":
        return span
    joined = (i for i in range(first + 1, span[1] + 1) if sentence.words[i].dep == "conj")
    return (at, span[1]) if any(sentence.words[i].head >= first for i in joined) else span


def _from_whole(sentence: Sentence, span: Span) -> Span:
    """From the word on that tells of all or of none: "every" remedy, "no" delay."""
    at = span[0] - 1
    if at < 0 or sentence.lowers[at] not in _WHOLE or sentence.words[at].dep not in {"det", "neg"}:
        return span
    return (at, span[1]) if sentence.words[at].head in range(span[0], span[1] + 1) else span


def _from_not_yet(sentence: Sentence, span: Span) -> Span:
    """From the word on that makes a deed one not done: "before" leaving, "without" paying."""
    at = span[0] - 1
    if at < 0 or sentence.lowers[at] not in _NOT_YET:
        return span
    deed = sentence.words[span[0]].tag == "VBG" and sentence.words[span[0]].dep != "amod"
    return (at, span[1]) if deed else span


def _from_denied(sentence: Sentence, span: Span) -> Span:
    """From the word on that says that there is none of it: "without" a flaw, "did not have" one."""
    words = sentence.words
    inside = [i for i in range(span[0], span[1] + 1) if words[i].pos != "PUNCT"]
    for top in sentence.tops(inside):
        lead = words[top].head
        if not 0 < span[0] - lead <= _NEAR:
            continue
        at = lead
        if words[top].dep == "pobj" and lead and sentence.lowers[lead - 1] == "not":
            at = lead - 1
        elif words[top].dep in _OBJECTS and words[lead].pos in VERBS:
            at = _denied_from(sentence, lead)
        elif words[top].dep != "pobj" or sentence.lowers[lead] != "without":
            continue
        if 0 < span[0] - at <= _FARTHEST and (at < lead or sentence.lowers[at] == "without"):
            return at, span[1]
    return span


def _denied_from(sentence: Sentence, verb: int) -> int:
    """The first of the words that deny a verb, right before it; the verb if none does."""
    words = sentence.words
    before = [c for c in sentence.children(verb) if verb - _NEAR <= c < verb]
    if not any(words[c].dep == "neg" for c in before):
        return verb
    return min(c for c in before if words[c].dep in {"neg", "aux"})


def _from_fixed(sentence: Sentence, span: Span) -> Span:
    """From the preposition on of a set phrase: "in" search of, "in the" wake of."""
    first, at = span[0], span[0] - 1
    article = sentence.lowers[first] in _WAKES and sentence.lowers[max(at, 0)] == "the"
    at -= article
    if at < 0 or sentence.lowers[at] not in _FIXED or sentence.words[at].pos != "ADP":
        return span
    bare = sentence.words[first].tag == "NN" and sentence.words[first].head == at
    return (at, span[1]) if bare and sentence.lowers[first + 1 : first + 2] == ("of",) else span


def _from_adverb(sentence: Sentence, span: Span) -> Span:
    """From the adverb on that tells in what way or how far something is so: "badly" burnt."""
    words, first = sentence.words, span[0]
    if first == 0 or words[first - 1].pos != "ADV" or words[first - 1].head != first:
        return span
    told_of = words[first].pos == "ADJ" or words[first].dep == "amod"
    way = sentence.lowers[first - 1].endswith("ly") or words[first - 1].tag in {"RBR", "RBS"}
    return (first - 1, span[1]) if told_of and way else span


def _from_purpose(sentence: Sentence, span: Span) -> Span:
    """From the noun on that is for a deed: "users of social media" to reach voters.

    Where that noun is said to be far off, from the common noun right before the deed.
    """
    words, first = sentence.words, span[0]
    if first == 0 or words[first].tag != "TO" or words[first - 1].pos not in NOUNS:
        return span
    deed, near = words[words[first].head], first - 1
    if deed.dep not in {"relcl", "acl"}:
        return span
    if 0 < first - deed.head <= _NEAR:
        near = deed.head
    elif words[near].pos != "NOUN":
        return span
    return noun_start(sentence, near), span[1]


def _from_lasting(sentence: Sentence, span: Span) -> Span:
    """From the verb on of a place where something is for a time: "slept in" a mill for two days."""
    words = sentence.words
    for i in range(span[0] + 1, span[1]):
        noun = words[i].head
        if words[i].text != "for" or words[noun].dep != "pobj" or not span[0] <= noun < i:
            continue
        times = [c for c in sentence.children(i) if words[c].entity in DATES]
        verb = words[words[noun].head].head
        if times and verb < span[0] and words[verb].pos in VERBS:
            return verb, span[1]
    return span


def _from_could(sentence: Sentence, span: Span) -> Span:
    """From the word on that makes a state but a possible one: "might be" alive."""
    words, first = sentence.words, span[0]
    verb = words[first].head
    if words[first].dep not in {"acomp", "attr"} or not 0 < first - verb <= _APART:
        return span
    below = sentence.children(verb)
    return next(((c, span[1]) for c in below if c < verb and words[c].tag == "MD"), span)


OPENINGS: tuple[Callable[[Sentence, Span], Span], ...] = (
    _from_as,
    _from_between,
    _from_whole,
    _from_not_yet,
    _from_denied,
    _from_fixed,
    _from_adverb,
    _from_purpose,
    _from_lasting,
    _from_could,
)
