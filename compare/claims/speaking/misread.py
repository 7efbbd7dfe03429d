"""Who speaks where the parse takes the verb of saying for another word.

Of "Moe long insisted bakers were" it may make "insisted bakers", of "the records state" a state.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import PLURALS, SUBJECTS, text_before
from compare.claims.lexicon import REPORTING_VERBS
from compare.claims.speaking.phrases import PAPERS, RECORDS
from compare.values.words.keys import VERBS
from compare.values.words.marks import CLOSING_MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["misread"]

_PARTING = CLOSING_MARKS | {","}
# From the mark to the papers: "the county court records".
_LONGEST = 4
_PAST = frozenset({"VBD", "VBN"})
_NAMING = frozenset({"compound", "nmod", "nsubj", "npadvmod"})


def misread(sentence: Sentence) -> Iterator[int]:
    """The nouns of those who say it by a verb that is taken for something else."""
    for i, word in enumerate(sentence.words):
        if word.tag in _PAST and word.dep == "amod" and word.lemma.lower() in REPORTING_VERBS:
            yield from _insisting(sentence, i)
    yield from _stating(sentence)


def _insisting(sentence: Sentence, verb: int) -> Iterator[int]:
    """A name right before a verb that seems to tell of what sort those are who act behind it."""
    told, name = sentence.words[verb].head, verb - 1
    while name > 0 and sentence.words[name].pos == "ADV":
        name -= 1
    acts = sentence.words[told]
    named = name >= 0 and sentence.words[name].entity == "PERSON"
    if not named or sentence.words[name].dep not in _NAMING or sentence.words[name].head < verb:
        return
    if told == verb + 1 and acts.dep in SUBJECTS and sentence.words[acts.head].pos in VERBS:
        yield name


def _stating(sentence: Sentence) -> Iterator[int]:
    """The papers behind a comma and before "state", which is the last word."""
    verb = next((i for i in range(len(sentence.words) - 1, 0, -1) if _is_word(sentence, i)), 0)
    if verb <= _LONGEST or sentence.lowers[verb] != "state" or sentence.words[verb].tag != "NN":
        return
    noun = verb - 1
    papers = sentence.words[noun].lemma.lower() in RECORDS | PAPERS
    near = (text_before(sentence, i) for i in range(noun - _LONGEST + 1, noun + 1))
    if papers and sentence.words[noun].tag in PLURALS and not _PARTING.isdisjoint(near):
        yield noun


def _is_word(sentence: Sentence, i: int) -> bool:
    return sentence.words[i].text[0].isalnum()
