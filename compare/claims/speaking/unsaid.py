"""Verbs of saying that name no speaker of a sentence: "would not say", "they said he was told"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import finite, own_subject
from compare.claims.lexicon import REPORTING_VERBS
from compare.claims.speaking.phrases import PAPERS
from compare.values.words.marks import DOUBLE_MARKS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["GIVEN_OUT", "is_deed", "is_nobody", "is_reported", "says_nothing", "withholds"]

# Whoever does not think or demand a thing has said so; whoever does not do this has not.
GIVEN_OUT = frozenset(
    "announce answer comment confirm disclose explain indicate mention note reply report "
    "respond reveal say specify state tell".split()
)
# "Clubs must disclose what they earn" is a rule, and no club has said so.
_DUE = frozenset({"must", "should"})
_NOBODY = frozenset({"neither", "nobody", "none", "nothing"})
_PARTING = DOUBLE_MARKS | {";"}


def is_nobody(sentence: Sentence, noun: int) -> bool:
    """Whether a noun is that of nobody at all: "no one believed it", "none of the owners said"."""
    if sentence.lowers[noun] in _NOBODY:
        return True
    return any(sentence.lowers[c] == "no" for c in sentence.children(noun) if c < noun)


def withholds(sentence: Sentence, verb: int) -> bool:
    """Whether it is told that somebody does not say a thing: "Lind would not say whether it held".

    In "“Certainly not,” Lind said" the "not" is his. He may well speak of what he does not deny, of
    which a paper says nothing at all.
    """
    subject = own_subject(sentence, verb)
    paper = subject is not None and sentence.words[subject].lemma.lower() in PAPERS
    known = GIVEN_OUT | {"deny"} if paper else GIVEN_OUT
    denied = (c for c in sentence.children(verb) if c < verb and sentence.words[c].dep == "neg")
    apart = (any(w.pos == "PUNCT" for w in sentence.words[c:verb]) for c in denied)
    return not all(apart) and sentence.words[verb].lemma.lower() in known


def says_nothing(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells what is to be said, or describes somebody by what others say of him.

    "The man police say is to blame was seen" are the writer's words. So is "answered the door".
    """
    children = sentence.children(verb)
    if sentence.words[verb].lemma.lower() == "answer":
        return any(sentence.words[c].dep == "dobj" for c in children)
    if any(sentence.lowers[c] in _DUE for c in children if c < verb):
        return True
    return verb + 1 in children and _lacks_subject(sentence, verb + 1)


def _lacks_subject(sentence: Sentence, verb: int) -> bool:
    word = sentence.words[verb]
    clause = word.dep == "ccomp" and word.pos == "AUX" and finite(sentence, verb)
    subject = own_subject(sentence, verb)
    # "Moe offered what he said was one reason".
    return clause and (subject is None or sentence.lowers[subject] == "what")


def is_deed(sentence: Sentence, verb: int, told: int) -> bool:
    """Whether what hangs on a verb of saying is to be done: "urged the board to close the dam".

    What stands behind that is not said either: "... amid fears that it would break". Nor is what
    an act makes of a thing: "declared the old mills a protected site".
    """
    if _is_declared(sentence, verb, told):
        return True
    if sentence.words[told].tag == "VB" and _has_to(sentence, told):
        return True
    return any(verb < c < told and _is_to_do(sentence, c) for c in sentence.children(verb))


def _is_declared(sentence: Sentence, verb: int, told: int) -> bool:
    """Whether a thing is declared to be another, with no verb in what the parse takes for told."""
    thing = sentence.words[told].pos in {"NOUN", "PROPN"} and own_subject(sentence, told) is None
    return thing and sentence.words[verb].lemma.lower() == "declare"


def _is_to_do(sentence: Sentence, verb: int) -> bool:
    return sentence.words[verb].dep == "xcomp" and _has_to(sentence, verb)


def _has_to(sentence: Sentence, verb: int) -> bool:
    return any(sentence.lowers[c] == "to" for c in sentence.children(verb) if c < verb)


def is_reported(sentence: Sentence, verb: int) -> bool:
    """Whether a verb is in what another reports: "They said the mayor told them it was old"."""
    word = sentence.words[verb]
    head = sentence.words[word.head]
    if word.dep != "ccomp" or head.pos != "VERB" or head.lemma.lower() not in REPORTING_VERBS:
        return False
    return _stands_behind(sentence, word.head, verb) and _has_speaker(sentence, word.head, verb)


def _has_speaker(sentence: Sentence, verb: int, inner: int) -> bool:
    """Whether another than the subject of the inner verb speaks: not in "saying he regrets it"."""
    if sentence.words[verb].tag == "VBG":
        subject = own_subject(sentence, inner)
        return subject is None or sentence.words[subject].pos != "PRON"
    return sentence.words[verb].dep == "conj" or own_subject(sentence, verb) is not None


def _stands_behind(sentence: Sentence, head: int, verb: int) -> bool:
    """Whether a clause follows a verb with no mark that ends what the verb is in."""
    first = sentence.subtree(verb)[0]
    between = {w.text for w in sentence.words[head:verb]}
    return head < first and between.isdisjoint(_PARTING) and sentence.words[first - 1].text != ","
