"""Whose subject a joined verb takes over: "The minister opened the tunnel and closed it again"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.cutting.inserted import around_saying, only_says
from compare.claims.cutting.rivals import partner
from compare.claims.grammar import RELATIVE_TAGS, acting, own_subject, subject_before, text_before
from compare.claims.lexicon import REPORTING_VERBS
from compare.claims.sharing import CONJUNCTIONS
from compare.values.words.keys import VERBS
from compare.values.words.marks import OPENING_MARKS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["shared_subject"]

# What a clause without a subject of its own begins with.
_ACTING = frozenset({"ADV", "AUX", "VERB"})


def shared_subject(sentence: Sentence, verb: int, first: int) -> tuple[int, int] | None:
    """The subject that a coordinated verb takes over; none where it is not sure whose it is."""
    opens = first + (sentence.words[first].text in OPENING_MARKS)
    if sentence.words[verb].dep != "conj" or sentence.words[opens].pos not in _ACTING:
        return None
    if text_before(sentence, first).lower() not in CONJUNCTIONS | {","}:
        return None
    if _lists_no_more(sentence, verb, first):
        return None
    near = acting(sentence, around_saying(sentence, sentence.words[verb].head))
    if own_subject(sentence, near) is None:
        return None
    if _is_said_on(sentence, verb, near):
        return None
    does = partner(sentence, verb, first, near)
    subject = None if does is None else subject_before(sentence, does)
    # "a pace that filled the wards and left no beds": "that" stands for nothing by itself.
    if subject is None or sentence.words[subject[0]].tag in RELATIVE_TAGS:
        return None
    return subject


def _is_said_on(sentence: Sentence, verb: int, near: int) -> bool:
    """Whether it may be a speaker put in who says more: "It fell, he said, and added that"."""
    beside = (c for c in sentence.children(near) if sentence.words[c].dep == "parataxis")
    says = sentence.words[verb].lemma.lower() in REPORTING_VERBS
    return says and any(c < verb and only_says(sentence, c) for c in beside)


def _lists_no_more(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether a verb behind a mere comma ends no list, since no "and" follows.

    So it belongs to the words before what the commas enclose: "staff, called wardens, would ...".
    """
    if sentence.lowers[first - 1] in CONJUNCTIONS:
        return False
    later = range(verb + 1, len(sentence.words))
    return not any(
        sentence.words[i].dep == "conj"
        and sentence.words[i].pos in VERBS
        and any(w in CONJUNCTIONS for w in sentence.lowers[verb:i])
        for i in later
    )
