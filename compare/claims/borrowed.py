"""Whose subject a joined verb takes over: "The minister opened the tunnel and closed it again"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import RELATIVE_TAGS, noun_phrase, subject_before
from compare.claims.inserted import around_saying
from compare.claims.whole import CONJUNCTIONS
from compare.values.words.keys import VERBS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["antecedent", "shared_subject"]


def shared_subject(sentence: Sentence, verb: int, first: int) -> tuple[int, int] | None:
    """The subject that a coordinated verb takes over; none where the parse must be wrong."""
    if sentence.words[verb].dep != "conj" or sentence.words[first].pos not in {
        "VERB",
        "AUX",
        "ADV",
    }:
        return None
    if sentence.words[first - 1].text.lower() not in CONJUNCTIONS | {","}:
        return None
    if _lists_no_more(sentence, verb, first):
        return None
    subject = subject_before(sentence, around_saying(sentence, sentence.words[verb].head))
    # "a pace that filled the wards and left no beds": "that" stands for nothing by itself.
    if subject is None or sentence.words[subject[0]].tag in RELATIVE_TAGS:
        return None
    singular = sentence.words[subject[1] - 1].tag in {"NN", "NNP"}
    joined = any(w.dep == "cc" for w in sentence.words[slice(*subject)])
    plural_verb = sentence.words[verb].tag == "VBP" or any(
        sentence.words[c].tag == "VBP" for c in sentence.children(verb)
    )
    return None if singular and not joined and plural_verb else subject


def antecedent(sentence: Sentence, verb: int) -> tuple[int, int] | None:
    """What a relative pronoun before a joined verb stands for: "a crew who came and who left"."""
    for _ in range(len(sentence.words)):
        if sentence.words[verb].dep != "conj":
            break
        verb = sentence.words[verb].head
    word = sentence.words[verb]
    return noun_phrase(sentence, word.head) if word.dep == "relcl" else None


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
