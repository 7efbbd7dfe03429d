"""Two different persons in the same role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compare.model import Divergence, DivergenceKind
from compare.parsed import Sentence
from compare.relate.sides import Side
from compare.values.keys import fold
from compare.values.names import same_person

__all__ = ["find_name"]

# Titles that many people hold at once say nothing about who is meant.
_COMMON = frozenset(
    "mr mrs ms dr sen rep senator representative congressman congresswoman officer professor "
    "resident witness spokesman spokeswoman spokesperson lawyer attorney analyst judge candidate "
    "republican democrat minister player actor singer author student detective".split()
)


@dataclass(frozen=True, slots=True)
class _Holder:
    role: frozenset[str]
    name: str
    start: int
    end: int


def find_name(a: Side, b: Side) -> Iterator[Divergence]:
    """Persons of different names who hold the same office; neither may be named by the other."""
    for left in _holders(a):
        for right in _holders(b):
            if left.role != right.role or same_person(left.name, right.name):
                continue
            if _mentions(b, left.name) or _mentions(a, right.name):
                continue
            sides = a.passage(left.start, left.end), b.passage(right.start, right.end)
            why = f"{left.name} / {right.name}: different persons in the same role"
            yield Divergence(DivergenceKind.NAME, why, sides)


def _holders(side: Side) -> list[_Holder]:
    return [
        holder
        for sentence, inside in side.pieces()
        for holder in _of(sentence)
        if holder.start >= sentence.words[inside[0]].start
        and holder.end <= sentence.words[inside[-1]].end
    ]


def _of(sentence: Sentence) -> Iterator[_Holder]:
    for first, last in sentence.entities():
        if sentence.words[first].entity != "PERSON":
            continue
        name = sentence.words[first:last]
        role = frozenset(_role_words(sentence, first))
        if len(role) > 1 or (role and not role & _COMMON):
            text = " ".join(w.text for w in name)
            yield _Holder(role, text, name[0].start, name[-1].end)


def _role_words(sentence: Sentence, first: int) -> Iterator[str]:
    """The nouns right before a name: "Harbour Secretary Ida Moe"."""
    at = first - 1
    while at >= 0 and sentence.words[at].pos in {"NOUN", "PROPN"}:
        if sentence.words[at].entity != "PERSON":
            yield fold(sentence.words[at].text)
        at -= 1


def _mentions(side: Side, name: str) -> bool:
    last = fold(name.split()[-1])
    return last in side.evidence.content
