"""Verbs that give somebody's words for a thing: "Ida Moe called the report “fiction”"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.claims.figures import is_person_noun
from compare.claims.grammar import own_subject
from compare.claims.lexicon import REPORTING_VERBS
from compare.values.names.bodies import is_body
from compare.values.words.genders import HE_OR_SHE
from compare.values.words.marks import DOUBLE_CLOSING, OPENING_MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence, Word

__all__ = ["is_beside_judging", "judges"]

_THINGS = frozenset({"NOUN", "PRON", "PROPN"})
_SPEAKERS = frozenset({"GPE", "NORP", "ORG", "PERSON"})
_MAIN = frozenset({"ROOT", "ccomp", "conj", "parataxis"})
_TENSED = frozenset({"VBD", "VBP", "VBZ"})
# How the words hang on the verb: what a thing is called, what it is praised or pointed to as.
_WORDS = {
    "ask": "for",
    "blast": "as",
    "brand": "",
    "call": "",
    "characterize": "as",
    "condemn": "as",
    "criticize": "as",
    "decry": "as",
    "denounce": "as",
    "describe": "as",
    "dismiss": "as",
    "hail": "as",
    "label": "",
    "point": "to",
    "praise": "as",
    "refer": "to",
    "slam": "as",
}
# So many words may stand between the verb and the mark: "called the bill that passed “a shame”".
_FARTHEST = 12


def judges(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Such verbs, each with its subject, whose words the quoted ones are."""
    for verb, word in enumerate(sentence.words):
        lemma = word.lemma.lower()
        if lemma not in _WORDS or word.pos != "VERB" or word.dep not in _MAIN:
            continue
        subject = _subject(sentence, verb)
        mark = _mark_behind(sentence, verb)
        if subject is None or mark is None or not _states(sentence, verb, subject):
            continue
        if _hang(sentence, verb, mark, _WORDS[lemma]):
            yield verb, subject


def is_beside_judging(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words are the article's, as only another clause gives what somebody calls a thing.

    "Ida Moe toured the mill and called it “a ruin”" tells of a tour.
    """
    verbs = [verb for verb, _ in judges(sentence)]
    return (
        bool(verbs)
        and not any(first <= v < last for v in verbs)
        and not any(w.pos == "VERB" and w.lemma.lower() in REPORTING_VERBS for w in sentence.words)
    )


def _subject(sentence: Sentence, verb: int) -> int | None:
    """The subject, also one that a verb shares: "toured the mill and called it “a ruin”"."""
    while own_subject(sentence, verb) is None and sentence.words[verb].dep == "conj":
        verb = sentence.words[verb].head
    return own_subject(sentence, verb)


def _may_judge(word: Word) -> bool:
    """Whether a subject is of those who speak: an arrow may point to the “Blue Mill”, too."""
    if word.entity in _SPEAKERS or word.text.lower() in HE_OR_SHE:
        return True
    if word.pos == "PROPN" and not word.entity:
        return True
    one = replace(word, text=word.lemma, tag="NN") if word.tag == "NNS" else word
    return is_person_noun(one) or is_body(word.text.capitalize())


def _states(sentence: Sentence, verb: int, subject: int) -> bool:
    """Whether the subject does it: not "was called", "did not call" or "would call"."""
    noun = sentence.words[subject]
    if noun.dep != "nsubj" or subject > verb or not _may_judge(noun):
        return False
    beside = [sentence.words[c] for c in sentence.children(verb)]
    if any(w.dep == "neg" or w.tag == "MD" for w in beside):
        return False
    return sentence.words[verb].tag in _TENSED or any(
        w.tag in _TENSED for w in beside if "aux" in w.dep
    )


def _mark_behind(sentence: Sentence, verb: int) -> int | None:
    """The mark behind a verb that begins the words; none where a clause of others lies between."""
    for i in range(verb + 1, min(len(sentence.words) - 1, verb + _FARTHEST)):
        word = sentence.words[i]
        if word.text in OPENING_MARKS:
            return i
        if word.text in DOUBLE_CLOSING or word.text in {";", ":"} or word.dep.startswith("nsubj"):
            return None
    return None


def _hang(sentence: Sentence, verb: int, mark: int, prep: str) -> bool:
    """Whether the quoted words are the verb's: its own complement, or that of its preposition."""
    if not prep:
        named = any(w.pos in _THINGS for w in sentence.words[verb + 1 : mark])
        return named and mark + 1 in set(sentence.subtree(verb))
    preps = (i for i in range(verb + 1, mark) if sentence.lowers[i] == prep)
    last = max(preps, default=None)
    if last is None:
        return False
    return sentence.words[last].head in {verb, *sentence.children(verb)} and all(
        w.pos in {"ADJ", "DET", "PRON"} for w in sentence.words[last + 1 : mark]
    )
