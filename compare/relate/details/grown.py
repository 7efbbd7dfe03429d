"""A detail with the words that it cannot be told without: "left a guard" dead, "until" Monday.

Which words are a detail is settled before; here a phrase only grows, to a constituent that a reader
can take by itself. It stays within its claim, and short.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.details.edges import mended, noun_start
from compare.relate.details.leads import led_from
from compare.relate.details.openings import OPENINGS
from compare.relate.details.tails import (
    MOST_WORDS,
    to_left,
    to_other,
    to_owned,
    to_then,
    verb_tail,
    with_tail,
)
from compare.values.words.keys import DATES, NOUNS, SUBJECTS, fold

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from compare.parsed import Sentence, Word

__all__ = ["grown", "is_lone", "points_back"]

_POINTING = frozenset({"this", "that", "each", "every"})
# These point back to what is told before.
_BACK = frozenset({"that", "this", "those", "these", "such"})
# Times that these lead to are told with them.
_UNTIL = frozenset({"until", "till", "since", "before", "after", "within"})
# Of how many something is told: the "best" of four, "one" of three.
_SHARES = frozenset(
    "best worst most many some few all half one rest majority third quarter bulk".split()
)
# What one step adds may need more in turn.
_TURNS = 4
# So many words lie between a phrase and the word before it that it needs.
_NEAR = 4
_TOLD_OF_VERB = frozenset({"dobj", "attr", "acomp", "oprd"})
_SMALL = frozenset({"ADP", "DET", "PRON", "PART", "PUNCT", "AUX", "CCONJ"})

Span = tuple[int, int]


def grown(
    sentence: Sentence, span: Span, allowed: Collection[int], times: Collection[int] = ()
) -> Span:
    """A phrase with what it needs, by words that are ``allowed``; see ``mended`` for ``times``."""
    for _ in range(_TURNS):
        before = span
        for step in _STEPS:
            wanted = step(sentence, span)
            if wanted == span or not _is_fit(sentence, span, wanted, allowed):
                continue
            whole = mended(sentence, wanted, allowed, times)
            if whole is not None and whole[0] <= span[0] and span[1] <= whole[1]:
                span = whole
        if span == before:
            break
    return span


def is_lone(sentence: Sentence, span: Span) -> bool:
    """Whether a phrase is a single common word, which tells little by itself."""
    words = _content(sentence, span)
    if len(words) != 1 or words[0].pos not in {"NOUN", "ADJ", "VERB"}:
        return False
    led = sentence.words[span[0]].pos == "ADP"  # "at the docks"
    return not led and not words[0].entity and words[0].text.islower()


def points_back(sentence: Sentence, span: Span) -> bool:
    """Whether a phrase is but what was told before: "for that project"."""
    words = _content(sentence, span)
    common = len(words) == 1 and words[0].pos == "NOUN" and not words[0].entity
    return common and not _BACK.isdisjoint(sentence.lowers[span[0] : span[1] + 1])


def _is_fit(sentence: Sentence, span: Span, wanted: Span, allowed: Collection[int]) -> bool:
    """Whether all that a phrase takes in is allowed, and the whole short."""
    added = (*range(wanted[0], span[0]), *range(span[1] + 1, wanted[1] + 1))
    words = sentence.words[wanted[0] : wanted[1] + 1]
    short = sum(w.pos != "PUNCT" for w in words) <= MOST_WORDS
    return short and all(i in allowed for i in added)


def _content(sentence: Sentence, span: Span) -> list[Word]:
    words = sentence.words[span[0] : span[1] + 1]
    return [w for w in words if w.pos not in _SMALL and fold(w.text) != "a"]  # "a.38" of a pistol


def _tops(sentence: Sentence, span: Span) -> list[int]:
    """The words of a phrase that hang on none of its others, marks left out."""
    inside = range(span[0], span[1] + 1)
    return sentence.tops([i for i in inside if sentence.words[i].pos != "PUNCT"])


def _from(span: Span, at: int) -> Span:
    """From a word on that stands a little before the phrase; else the phrase alone."""
    return (at, span[1]) if 0 < span[0] - at <= _NEAR else span


def _from_noun(sentence: Sentence, span: Span) -> Span:
    """From the noun on of which a clause without its own word for it tells: "a deal" he struck."""
    words = sentence.words
    for top in _tops(sentence, span):
        noun = words[top].head
        own = [c for c in sentence.children(top) if words[c].dep in SUBJECTS]
        if words[top].dep != "relcl" or words[noun].pos not in NOUNS or noun >= span[0]:
            continue
        if any(span[0] <= c for c in own):
            return _from(span, noun_start(sentence, noun))
    return span


def _from_verb(sentence: Sentence, span: Span) -> Span:
    """From the verb on that two things hang on: "beat" Torvik 3-1."""
    tops = _tops(sentence, span)
    heads = {sentence.words[i].head for i in tops}
    verb = next(iter(heads), span[0])
    if len(tops) < 2 or len(heads) > 1 or sentence.words[verb].pos != "VERB":
        return span
    return _from(span, verb)


def _from_share(sentence: Sentence, span: Span) -> Span:
    """From the word on that tells of how many a thing is: "the best of" four seasons."""
    words = sentence.words
    for top in _tops(sentence, span):
        of = words[top].head
        if words[top].dep == "pobj" and words[of].text == "of" and of < span[0]:
            share = words[of].head
            if words[share].lemma.lower() in _SHARES or words[share].tag == "JJS":
                return _from(span, noun_start(sentence, share))
    return span


def _from_until(sentence: Sentence, span: Span) -> Span:
    """From the word on that makes a time a bound: "until at least" Monday."""
    words = sentence.words
    for top in _tops(sentence, span)[:1]:
        lead = words[top].head
        dated = words[top].dep == "pobj" and words[top].entity in DATES
        if dated and lead < span[0] and sentence.lowers[lead] in _UNTIL:
            return _from(span, lead)
    return span


def _out_of_time(sentence: Sentence, span: Span) -> Span:
    """A bare part of the day or year with the word that points to it: "this" summer, "in" years."""
    words = _content(sentence, span)
    bare = len(words) == 1 and words[0].pos == "NOUN" and words[0].text.islower()
    if not bare or words[0].entity not in DATES or span[0] < 2:
        return span
    at = span[0] - 1
    if sentence.lowers[at] in _POINTING:
        return _from(span, at)
    at -= sentence.words[at].pos == "DET"
    leads = sentence.words[at].pos == "ADP" and sentence.words[at].text != "of"
    return _from(span, at) if leads else span


def _out_of_one(sentence: Sentence, span: Span) -> Span:
    """A single common noun or adjective with the word that it hangs on: "took the" stand.

    Where that is too far off, with its preposition: "at the" docks.
    """
    if not is_lone(sentence, span):
        return span
    words = sentence.words
    at = next(i for i in range(span[0], span[1] + 1) if words[i].pos not in _SMALL)
    head = lead = words[at].head
    if words[at].dep == "pobj" and words[lead].pos == "ADP":
        head = words[lead].head
    elif words[at].dep in SUBJECTS and 0 < head - at <= _NEAR:
        return span[0], head
    elif words[at].dep not in _TOLD_OF_VERB:
        return span
    if span[0] - _NEAR <= head < at and words[head].pos in NOUNS:
        return _from(span, noun_start(sentence, head))
    if words[head].lemma == "be":
        own = [c for c in sentence.children(head) if words[c].dep in {*SUBJECTS, "expl"}]
        return _from(span, noun_start(sentence, own[0])) if own and own[0] < head else span
    if span[0] - _NEAR <= head < at and words[head].pos == "VERB":
        return led_from(sentence, head), span[1]
    behind = words[lead].pos == "ADP" and words[lead].text != "of"
    return _from(span, lead) if behind else span


_STEPS: tuple[Callable[[Sentence, Span], Span], ...] = (
    _out_of_time,
    _out_of_one,
    _from_noun,
    _from_verb,
    _from_share,
    _from_until,
    *OPENINGS,
    to_owned,
    to_other,
    to_left,
    to_then,
    with_tail,
    verb_tail,
)
