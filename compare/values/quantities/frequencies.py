"""How often something is done: "once a day", "every two weeks", "weekly", "twice"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.quantities.bounds import bound_before
from compare.values.quantities.number_words import NumberKind
from compare.values.quantities.numerals import read_numeral
from compare.values.quantities.rates import YEARLY, in_a_year
from compare.values.quantities.units import PER, PERIODS
from compare.values.statements.bounds.scopes import ScopeWord, same_scope, scope_of
from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.framing.frames import frame
from compare.values.statements.parties.participants import (
    Party,
    compare_parties,
    object_of,
    subject_of,
)
from compare.values.words.keys import DATES, NOUNS, VERBS, key
from compare.values.words.senses import sense, word_sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Frequency", "find_frequencies"]

_ADVERBS = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_CLIMB = 4
# "Every two weeks" is about twice a month, "every four weeks" about monthly.
_LEEWAY = 1.15
# Behind these a number of times is a factor, or no more than an end: "twice as many".
_COMPARED = frozenset("as the more less what that its his her their larger bigger".split())
_ROUGHLY = frozenset("about around almost nearly roughly least most than only to or not".split())


@dataclass(frozen=True, slots=True)
class Frequency:
    """So many times in a year, or in all where ``rate`` is false, where it stands.

    ``verb`` is the sense of what is done, ``doer`` and ``object`` of whom, ``beside`` the nouns,
    ``when`` the words for times beside it.
    """

    times: float
    rate: bool
    verb: str
    doer: Party
    object: Party
    beside: frozenset[str]
    when: frozenset[str]
    scope: frozenset[ScopeWord]
    sure: bool
    numeral: bool
    start: int
    end: int

    def conflicts(self, other: Frequency) -> bool:
        """Whether two tell of one thing that it is done so often, and they do not agree."""
        if (self.rate, self.verb) != (other.rate, other.verb) or not (self.sure and other.sure):
            return False
        if self.is_as_often(other) or (self.numeral and other.numeral):
            return False  # two numerals are compared as numbers
        if compare_parties(self.doer, other.doer) is not Comparison.SAME:
            return False
        if compare_parties(self.object, other.object) is Comparison.CONFLICTS:
            return False
        within = self.beside <= other.beside or other.beside <= self.beside
        return within and self.when == other.when and same_scope(self.scope, other.scope)

    def is_as_often(self, other: Frequency) -> bool:
        """Whether two are about as often, of whatever."""
        low, high = sorted((self.times, other.times))
        return self.rate is other.rate and high <= low * (_LEEWAY if self.rate else 1.0)


def find_frequencies(sentence: Sentence) -> Iterator[Frequency]:
    """How often what a sentence tells is done, in order; "at least twice" is left out."""
    tree = Tree(sentence)
    texts = list(tree.lowers)
    for first in range(len(texts)):
        read = _read(tree, texts, first)
        if read is None or not _ROUGHLY.isdisjoint(texts[max(0, first - 1) : first]):
            continue
        times, rate, last = read
        if bound_before(texts, first, last)[0] is not None:
            continue
        verb = tree.verb_above(first, _CLIMB)
        if tree.words[verb].pos in VERBS and not first <= verb < last:
            yield _frequency(tree, (first, last), verb, times, rate)


def _frequency(tree: Tree, ends: tuple[int, int], verb: int, times: float, rate: bool) -> Frequency:
    words, (first, last) = tree.words, ends
    clause = [i for i in tree.clause(verb) if not first <= i < last]
    doer, obj = subject_of(tree, verb)[0], object_of(tree, verb)
    own = doer.words | obj.words
    told = frame(tree, verb)
    plain = (i for i in clause if words[i].pos in NOUNS and words[i].entity not in DATES)
    dated = (words[i] for i in clause if words[i].entity in DATES)
    return Frequency(
        times=times,
        rate=rate,
        verb=word_sense(tree.sentence, verb),
        doer=doer,
        object=obj,
        beside=frozenset(sense(key(words[i])) for i in plain) - own - {""},
        when=frozenset(key(w) for w in dated) - {""},
        scope=scope_of(tree, clause),
        sure=told.positive and told.certainty is not Certainty.UNREAL,
        numeral=words[first].pos == "NUM",
        start=words[first].start,
        end=words[last - 1].end,
    )


def _read(tree: Tree, texts: list[str], at: int) -> tuple[float, bool, int] | None:
    """How many times, whether in a year, and where the words end."""
    if texts[at] in YEARLY and tree.words[at].dep == "advmod":
        return in_a_year(YEARLY[texts[at]]), True, at + 1
    if texts[at] == "every":
        return _every(texts, at)
    times, end = _times(texts, at)
    if times is None or not _COMPARED.isdisjoint(texts[end : end + 1]):
        return None
    if texts[end : end + 1] and texts[end] in PER | {"every", "each"}:
        if texts[end + 1 : end + 2] and texts[end + 1] in PERIODS:
            return times * in_a_year(texts[end + 1]), True, end + 2
        return None
    once = texts[at] == "once"  # mostly "at one time"
    return None if once else (times, False, end)


def _times(texts: list[str], at: int) -> tuple[float | None, int]:
    """ "Twice", "seven times"."""
    if texts[at] in _ADVERBS:
        return _ADVERBS[texts[at]], at + 1
    number = read_numeral(texts[at : at + 1]) if texts[at + 1 : at + 2] == ["times"] else None
    if number is None or number.kind is not NumberKind.CARDINAL or not number.amount.exact:
        return None, at
    return number.amount.low, at + 2


def _every(texts: list[str], at: int) -> tuple[float, bool, int] | None:
    """ "Every day", "every other week", "every six hours"."""
    behind = texts[at + 1 : at + 3]
    if behind[:1] and behind[0] in PERIODS:
        return in_a_year(behind[0]), True, at + 2
    period = behind[1].removesuffix("s") if len(behind) > 1 else ""
    number = read_numeral(behind[:1])
    step = 2.0 if behind[:1] in (["other"], ["second"]) else 0.0
    if number is not None and number.kind is NumberKind.CARDINAL and number.amount.exact:
        step = number.amount.low
    return (in_a_year(period) / step, True, at + 3) if step and period in PERIODS else None
