"""One source says plainly what the other says with a reserve: "about", "allegedly", "seems to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.slots import shared_share
from compare.values.quantities.conversions import is_converted
from compare.values.quantities.quantities import find_quantities
from compare.values.statements.denials.matters import same_matter
from compare.values.statements.framing.certainty import FIRM, OPEN, Certainty
from compare.values.words.keys import number_key
from compare.values.words.tokens import tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Passage
    from compare.parsed import Sentence, Word
    from compare.relate.sides import Side
    from compare.values.statements.predications.predicates import Predication

__all__ = ["find_hedge"]

_ABOUT = frozenset("about around approximately roughly nearly almost estimated some".split())
_EXACT = frozenset("exactly precisely".split())
# Before a number that is neither rough nor exact but a bound, or part of a time or a range.
_BOUNDS = frozenset(
    "after before between by fewer from least less more most over past since than to under until "
    "up".split()
)
# So far before a number a word may stand that makes it rough: "some of the 150", "about $ 40".
_NEAR = 2
_HOURS = ("a.m.", "p.m.", "a.m", "p.m")
# Smaller numbers are hardly ever rough.
_LEAST = 10
_RESERVED = OPEN | {Certainty.ALLEGED, Certainty.CLAIMED}
# Words that show a reserve to whoever reads the passage alone.
_SHOWN = frozenset(
    "allegedly apparently appear appeared appears could likely may maybe might perhaps possibly "
    "potentially probably purportedly reportedly seem seemed seems supposedly".split()
)
# Two passages that share less than this of their words tell of more than one thing.
_LEAST_SHARED = 0.6


def find_hedge(a: Side, b: Side) -> Iterator[Divergence]:
    """Numbers that only one side gives as rough, and statements that only one side holds firm."""
    yield from _numbers(a, b)
    if shared_share(a, b) < _LEAST_SHARED:
        return
    for left in a.predications:
        for right in b.predications:
            if not _differ(a, b, left, right):
                continue
            sides = _shown(a, left), _shown(b, right)
            if sides[0] is None or sides[1] is None:
                continue
            told = sides[0], sides[1]
            why = f"{told[0].text} / {told[1].text}: firm in one, with a reserve in the other"
            yield Divergence(DivergenceKind.MODALITY, why, told)


def _differ(a: Side, b: Side, left: Predication, right: Predication) -> bool:
    """Whether one article itself says firmly what the other leaves open."""
    pair = {left.certainty, right.certainty}
    if not left.meaning & right.meaning or not (pair & FIRM and pair & _RESERVED):
        return False
    if left.lemma != right.lemma or left.state or right.state or not same_matter(left, right):
        return False
    firm, side = (left, a) if left.certainty in FIRM else (right, b)
    return side.speaker_at(firm.start) is None


def _shown(side: Side, one: Predication) -> Passage | None:
    """The words that say something, with the reserve; None where no word beside them shows it."""
    words = side.words()
    at = next((i for i, w in enumerate(words) if w.start >= one.start), None)
    passage = side.passage(one.start, one.end)
    if passage.text.startswith("to "):
        return None
    if at is None or one.certainty in FIRM or _SHOWN & set(passage.text.lower().split()):
        return passage
    before = words[max(0, at - 1) : at]
    if not any(w.text.lower() in _SHOWN for w in before):
        return None
    return side.passage(before[0].start, one.end)


def _numbers(a: Side, b: Side) -> Iterator[Divergence]:
    for number, (rough, start, end) in _rough(a).items():
        other = _rough(b).get(number)
        if other is not None and other[0] is not rough:
            sides = a.passage(start, end), b.passage(other[1], other[2])
            why = f"{sides[0].text} / {sides[1].text}: rough in one, exact in the other"
            yield Divergence(DivergenceKind.MODALITY, why, sides)


def _rough(side: Side) -> dict[str, tuple[bool, int, int]]:
    """Numbers from ten on with whether they are given as rough.

    One said in both ways, as a bound, or in brackets as what another comes to, is left out.
    """
    found: dict[str, tuple[bool, int, int]] = {}
    both = set()
    for sentence, inside in side.pieces():
        for i in inside:
            word, number = sentence.words[i], number_key(sentence.words[i].text)
            if not _is_amount(sentence.words, i):
                continue
            near = sentence.words[max(0, i - _NEAR) : i]
            if any(w.text.lower() in _BOUNDS for w in near) or _is_converted(side, sentence, word):
                both.add(number)
            before = sentence.words[i - 1] if i else word
            rough = before.text.lower() in _ABOUT
            shown = rough or before.text.lower() in _EXACT
            if number in found and found[number][0] is not rough:
                both.add(number)
            found[number] = rough, before.start if shown else word.start, word.end
    return {number: value for number, value in found.items() if number not in both}


def _is_converted(side: Side, sentence: Sentence, word: Word) -> bool:
    found = side.evidence.read(find_quantities, sentence)
    return is_converted(tokens_of(sentence), found, word.start)


def _is_amount(words: Sequence[Word], i: int) -> bool:
    """Whether a word is a whole number from ten on that counts something: no date, no hour."""
    number = number_key(words[i].text)
    if words[i].pos != "NUM" or words[i].entity == "DATE" or not number.isdecimal():
        return False
    behind = "".join(w.text for w in words[i + 1 : i + 5] if len(w.text) <= len(_HOURS[0]))
    return int(number) >= _LEAST and not behind.lower().startswith(_HOURS)
