"""Who speaks where the parse takes the verb of saying for another word.

Of "Moe long insisted bakers were" it may make "insisted bakers", of "the records state" a state.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import (
    DASHES,
    PLURALS,
    SUBJECTS,
    TENSED,
    own_subject,
    text_before,
    told_behind,
)
from compare.claims.lexicon import REPORTING_VERBS
from compare.claims.speaking.phrases import PAPERS, RECORDS
from compare.values.names.persons import person_mentions
from compare.values.words.keys import VERBS
from compare.values.words.marks import CLOSING_MARKS, DOUBLE_MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.values.names.persons import Mention

__all__ = ["misread"]

_PARTING = CLOSING_MARKS | {","}
# From the mark to the papers: "the county court records".
_LONGEST = 4
_PAST = frozenset({"VBD", "VBN"})
# Where a sentence begins anew before a name, and what may stand before it.
_STOPS = DOUBLE_MARKS | DASHES | {";", ":"}
_DESCRIBING = frozenset({"ADJ", "ADP", "DET", "NOUN", "NUM", "PART", "PRON", "PROPN"})
_HOW = frozenset({"advmod", "npadvmod", "prep", "punct"})
_NAMING = frozenset({"compound", "nmod", "nsubj", "npadvmod"})


def misread(sentence: Sentence) -> Iterator[int]:
    """The nouns of those who say it by a verb that is taken for something else."""
    for i, word in enumerate(sentence.words):
        if word.tag in _PAST and word.dep == "amod" and word.lemma.lower() in REPORTING_VERBS:
            yield from _insisting(sentence, i)
    yield from _stating(sentence)
    for i, word in enumerate(sentence.words):
        said = word.dep == "ROOT" and word.lemma.lower() in REPORTING_VERBS and word.tag in TENSED
        if said and own_subject(sentence, i) is None:
            yield from _before_aside(sentence, i)


def _before_aside(sentence: Sentence, verb: int) -> Iterator[int]:
    """The name before an aside, where the verb behind has no subject: "It fell, Moe, 31, said"."""
    comma = verb - 1
    while comma > 0 and sentence.words[comma].pos == "ADV":
        comma -= 1
    if comma < 1 or sentence.words[comma].text != ",":
        return
    for begins, ends in _segments(sentence, comma):
        named = [m for m in person_mentions(sentence) if begins <= m.first and m.last <= ends]
        if named and _is_only_name(sentence, range(begins, ends), named[-1]):
            clause = any(w.tag in TENSED for w in sentence.words[:begins])
            if told_behind(sentence, verb) or (clause and _says_no_more(sentence, verb)):
                yield named[-1].last - 1
            return


def _segments(sentence: Sentence, end: int) -> Iterator[tuple[int, int]]:
    """What commas part, from the last on, as far as no other mark stands between."""
    for at in range(end - 1, -1, -1):
        if sentence.words[at].text == ",":
            yield at + 1, end
            end = at
        elif sentence.words[at].text in _STOPS:
            yield at + 1, end
            return
    yield 0, end


def _is_only_name(sentence: Sentence, words: range, name: Mention) -> bool:
    """Whether words are a name, with nothing but what he is before it and where he is behind."""
    before, behind = words[: name.first - words.start], words[name.last - words.start :]
    whose = all(sentence.words[i].pos in _DESCRIBING for i in before)
    place = [sentence.words[i].pos for i in behind]
    return whose and (not place or (place[0] == "ADP" and set(place[1:]) == {"PROPN"}))


def _says_no_more(sentence: Sentence, verb: int) -> bool:
    """Whether behind a verb stands at most whom, where or when it was told."""
    behind = {sentence.words[c].dep for c in sentence.children(verb) if c > verb}
    told = {"dobj", "dative"} if sentence.words[verb].lemma.lower() == "tell" else set()
    return behind <= _HOW | told


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
