"""One source says plainly what the other says with a reserve: "about", "allegedly", "seems to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.denials import stated
from compare.values.keys import number_key
from compare.values.matters import same_matter
from compare.values.modality import FIRM, OPEN, Certainty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side

__all__ = ["find_hedge"]

_ABOUT = frozenset("about around approximately roughly nearly almost estimated some".split())
_EXACT = frozenset("exactly precisely".split())
_RESERVED = OPEN | {Certainty.CLAIMED}


def find_hedge(a: Side, b: Side) -> Iterator[Divergence]:
    """Numbers that only one side gives as rough, and statements that only one side holds firm."""
    yield from _numbers(a, b)
    for left in stated(a):
        for right in stated(b):
            pair = {left.certainty, right.certainty}
            if not left.meaning & right.meaning or not (pair & FIRM and pair & _RESERVED):
                continue
            if left.lemma != right.lemma or not same_matter(left, right):
                continue
            sides = a.passage(left.start, left.end), b.passage(right.start, right.end)
            if left.state or right.state or any(s.text.startswith("to ") for s in sides):
                continue
            why = f"{sides[0].text} / {sides[1].text}: firm in one, with a reserve in the other"
            yield Divergence(DivergenceKind.MODALITY, why, sides)


def _numbers(a: Side, b: Side) -> Iterator[Divergence]:
    for number, (rough, start, end) in _rough(a).items():
        other = _rough(b).get(number)
        if other is not None and other[0] is not rough:
            sides = a.passage(start, end), b.passage(other[1], other[2])
            why = f"{sides[0].text} / {sides[1].text}: rough in one, exact in the other"
            yield Divergence(DivergenceKind.MODALITY, why, sides)


def _rough(side: Side) -> dict[str, tuple[bool, int, int]]:
    """Numbers above ten with whether they are given as rough; one said in both ways is left out."""
    found: dict[str, tuple[bool, int, int]] = {}
    both = set()
    for sentence, inside in side.pieces():
        for i in inside:
            word = sentence.words[i]
            number = number_key(word.text)
            if (
                word.pos != "NUM"
                or word.entity == "DATE"
                or not number.isdecimal()
                or int(number) < 10
            ):
                continue
            before = sentence.words[i - 1] if i else word
            rough = before.text.lower() in _ABOUT
            shown = rough or before.text.lower() in _EXACT
            if number in found and found[number][0] is not rough:
                both.add(number)
            found[number] = rough, before.start if shown else word.start, word.end
    return {number: value for number, value in found.items() if number not in both}
