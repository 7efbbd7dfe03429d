"""Turns bytes into words and sentences, so that small changes of the bytes are changes of words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.parsed import Sentence, Word

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["sentence_of", "texts_of"]

_VOCABULARY = tuple(
    """
    0 1 2 3 7 12 29 30 31 43 99 100 999 1900 2024 2/3 3/6/2024 4.2 7,000 1,2 21:10 9:99 24:00
    one two three seven eleven twenty ninety-nine hundred thousand million billion dozen dozens
    scores half third quarter fifth first second twenty-first last a an the no several few some
    most all many both more less than at least about nearly almost over under up to between and
    or of out in on by for from since until before after during within ago later earlier next
    this previous past coming per cent percent % $ € £ - – / . , : ; ° ' ’ “ ” ( ) people dead
    children men women ships miles km metres feet kg dollars euros years weeks days hours
    minutes year-old magnitude votes share January Feb. March May Dec. Monday Tuesday Friday
    Sunday week month year century today yesterday tomorrow tonight noon midnight morning
    evening night a.m. p.m. not never without nobody none deny refuse fail kill die hurt wound
    shut close open destroy begin end win lose arrest charge convict accuse murder manslaughter
    fraud theft guilty say tell announce resign cause because due thanks result storm fire flood
    Torvik Halden north east Mr. Dr. president mayor minister chief acting deputy Oskar Lind Ida
    Krohn O'Neil Jr. Navy company who which that he she it they his her be is was were has had
    will would may
    """.split()
)
_TAGS = tuple(
    pair.split("/")
    for pair in (
        "NOUN/NN NOUN/NNS PROPN/NNP VERB/VBD VERB/VBN VERB/VB AUX/VBZ AUX/MD ADJ/JJ ADJ/JJR ADV/RB "
        "NUM/CD DET/DT ADP/IN PRON/PRP CCONJ/CC PART/RB PUNCT/. SYM/$ X/FW SCONJ/IN INTJ/UH "
        "SPACE/_SP"
    ).split()
)
_DEPS = (
    "nsubj nsubjpass dobj pobj iobj attr acomp amod advmod nummod quantmod compound poss prep "
    "agent neg aux auxpass det punct cc conj appos ccomp xcomp advcl relcl acl npadvmod nmod mark "
    "pcomp prt predet dep intj parataxis csubj oprd dative expl case preconj meta"
).split()
_ENTITIES = ("", "", "", "PERSON", "GPE", "LOC", "ORG", "DATE", "TIME", "CARDINAL", "MONEY", "NORP")


def texts_of(data: bytes) -> list[str]:
    """Words: a byte is one of the vocabulary, or says how many bytes behind it spell one."""
    return [word for word, _ in _words(data, 0)]


def sentence_of(data: bytes) -> Sentence:
    """A sentence whose words form a tree, each with three bytes for its grammar; maybe empty."""
    words: list[Word] = []
    at = 0
    for number, (text, (tag, dep, head)) in enumerate(_words(data, 3)):
        root = number == 0 or dep == 255
        pos, fine = _TAGS[tag % len(_TAGS)]
        words.append(
            Word(
                start=at,
                end=at + len(text),
                text=text,
                lemma=text.lower(),
                pos=pos,
                tag=fine,
                dep="ROOT" if root else _DEPS[dep % len(_DEPS)],
                head=number if root else number - 1 - head % number,
                entity=_ENTITIES[(tag ^ head) % len(_ENTITIES)],
                begins_entity=head % 2 == 0,
                begins_sentence=number == 0,
            )
        )
        at += len(text) + 1
    text = " ".join(word.text for word in words)
    return Sentence(0, len(text), text, tuple(words), paragraph=0, headline=data[:1] == b"\xff")


def _words(data: bytes, more: int) -> Iterator[tuple[str, bytes]]:
    """Every word, and ``more`` bytes that stand behind it."""
    at = 0
    while at < len(data):
        number, at = data[at], at + 1
        if number < len(_VOCABULARY):
            text = _VOCABULARY[number]
        else:
            length = number - len(_VOCABULARY) + 1
            spelled = data[at : at + length].decode("utf-8", "ignore").split()
            text, at = spelled[0] if spelled else "x", at + length
        behind = data[at : at + more].ljust(more, b"\x00")
        at += more
        yield text, behind
