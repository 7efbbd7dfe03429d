"""Crimes that somebody is charged with, admits or is convicted of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.roles.crime_names import CRIME
from compare.values.roles.goods import goods_of
from compare.values.roles.offences import apart_as_offences, offence_at
from compare.values.words.keys import NOUNS, fold
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = [
    "Charge",
    "compare_charges",
    "crimes_among",
    "crimes_named",
    "explain_charges",
    "find_charges",
]

_COUNTED = frozenset({"count", "charge", "offence", "offense", "felony", "indictment"})
# Nouns that tell where a case stands, where no verb does.
_STAGE_OF_NOUN = {"conviction": "convicted", "trial": "tried"} | dict.fromkeys(_COUNTED, "charged")
_STAGE_OF_NOUN |= {"suspicion": "suspected", "acquittal": "acquitted"}
# Where a case stands: what somebody admits need not be what he was charged with.
_STAGES = {
    "plead": "admitted",
    "admit": "admitted",
    "confess": "admitted",
    "guilty": "admitted",
    "charge": "charged",
    "accuse": "charged",
    "indict": "charged",
    "arraign": "charged",
    "convict": "convicted",
    "sentence": "convicted",
    "jail": "convicted",
    "imprison": "convicted",
    "fine": "convicted",
    "give": "convicted",
    "go": "convicted",
    "send": "convicted",
    "acquit": "acquitted",
    "clear": "acquitted",
    "face": "charged",
    "arrest": "suspected",
    "wanted": "suspected",
    "investigate": "suspected",
    "suspect": "suspected",
    "try": "tried",
}
_DEGREES = {"first": "first", "1st": "first", "second": "second", "2nd": "second"} | {
    "third": "third",
    "3rd": "third",
}

# Ways of driving that are a crime, by the word before and a word behind.
_DRIVING = {
    "drunk": "dui",
    "drink": "dui",
    "drunken": "dui",
    "impaired": "dui",
    "reckless": "reckless",
}
_BEHIND = frozenset({"under", "intoxicated", "impaired", "drunk"})


@dataclass(frozen=True, slots=True)
class Charge:
    """A crime with the stage of its case; the span holds its count where one is told.

    ``degree`` is "first", "second", "third" or ""; ``beside`` are the other crimes told with it,
    ``goods`` the sorts of what was smuggled or stolen, empty where these are not told.
    """

    crime: str
    stage: str
    degree: str
    beside: frozenset[str]
    start: int
    end: int
    goods: frozenset[str] = frozenset()

    def is_as(self, other: Charge) -> bool:
        """Whether nothing tells two charges of one crime apart."""
        if self.degree and other.degree and self.degree != other.degree:
            return False
        return not (self.goods and other.goods and self.goods.isdisjoint(other.goods))

    def tells_as(self, other: Charge) -> bool:
        """Whether as much is told of two charges of one crime, and the same."""
        goods = self.goods == other.goods or bool(self.goods & other.goods)
        return self.degree == other.degree and goods


def find_charges(sentence: Sentence) -> tuple[Charge, ...]:
    """The crimes of a sentence that hang on a charge, a plea or a verdict, in order."""
    tree = Tree(sentence)
    found = [c for i in range(len(tree.words)) for c in _charge(tree, i)]
    crimes = {c[0] for c in found}
    return tuple(Charge(c, t, d, frozenset(crimes - {c}), s, e, g) for c, t, d, s, e, g in found)


def crimes_named(sentence: Sentence) -> frozenset[str]:
    """The crimes that a sentence names, whoever stands accused of them."""
    tree = Tree(sentence)
    return frozenset(c for i in range(len(tree.words)) if (c := _crime(tree, i)))


def crimes_among(keys: frozenset[str]) -> frozenset[str]:
    """The crimes among the keys of some words."""
    return frozenset(CRIME[k] for k in keys if k in CRIME)


def compare_charges(a: Charge, b: Charge) -> Comparison:
    """How two charges at one stage stand to each other.

    Lists of several conflict only where all but one crime are the same.
    """
    if a.stage != b.stage or not a.stage:
        return Comparison.NOT_COMPARABLE
    if a.crime == b.crime:
        return Comparison.SAME if a.is_as(b) else Comparison.CONFLICTS
    if not apart_as_offences(a.crime, b.crime):
        return Comparison.COMPATIBLE
    if a.beside == b.beside and not {a.crime, b.crime} & a.beside:
        return Comparison.CONFLICTS
    return Comparison.NOT_COMPARABLE


def explain_charges(a: str, b: str) -> str:
    """Why two charges, given as written, conflict."""
    return f"{a} / {b}: different charges"


def _charge(tree: Tree, i: int) -> Iterator[tuple[str, str, str, int, int, frozenset[str]]]:
    crime = _crime(tree, i) or offence_at(tree, i)
    if not crime or not (tree.words[i].pos in NOUNS or _done(tree, i)):
        return
    counted, stage = _case(tree, i)
    if not stage:
        return
    left = _left(tree, i)
    inside = [i, *left] if counted is None else [i, *left, counted, *_left(tree, counted)]
    degree = next((t for c in left for t in _degree(tree, c)), "")
    goods, last = goods_of(tree, i)
    if not _crime(tree, i):
        last = max([last, *tree.children(i, "dobj")])
    start, end = tree.words[min(inside)].start, tree.words[max(*inside, last)].end
    yield crime, stage, degree, start, end, goods


def _crime(tree: Tree, i: int) -> str:
    """The crime that a word names; "" for none."""
    word = tree.words[i]
    if word.text.lower() != "driving":
        return CRIME.get(fold(word.lemma), "") or CRIME.get(word.text.lower(), "")
    before = [w.text.lower() for w in tree.words[max(0, i - 2) : i] if w.text != "-"]
    behind = {w.text.lower() for w in tree.words[i + 1 : i + 3]}
    return "dui" if behind & _BEHIND else _DRIVING.get(before[-1] if before else "", "")


def _case(tree: Tree, at: int) -> tuple[int | None, str]:
    """The count or charge that a crime belongs to, and the stage that verbs or nouns tell."""
    counted, stage = None, ""
    for i in tree.above(at, 6):
        lemma = tree.lemma(i)
        if lemma in _STAGE_OF_NOUN and tree.words[i].pos in NOUNS:
            counted = i if lemma in _COUNTED else counted
            stage = stage or _STAGE_OF_NOUN[lemma]
        if lemma in _STAGES and tree.words[i].pos in {"VERB", "ADJ"}:
            above = tree.head(i)
            if lemma == "guilty" and above is not None and tree.lemma(above) == "find":
                return counted, "convicted"
            return counted, _STAGES[lemma]
    return counted, stage


def _done(tree: Tree, i: int) -> bool:
    """Whether a verb names what somebody stands accused of: "convicted of murdering her"."""
    return tree.words[i].tag == "VBG" and tree.words[i].dep in {"pcomp", "pobj", "conj"}


def _degree(tree: Tree, i: int) -> Iterator[str]:
    """The degree that a word before a crime tells: "first" of "first-degree", "2nd degree"."""
    if tree.lemma(i) == "degree":
        near = [tree.lowers[j] for j in range(max(0, i - 2), i)]
        yield from (_DEGREES[w] for w in near if w in _DEGREES)
    elif (word := tree.lowers[i]).endswith("-degree"):
        yield _DEGREES.get(word.removesuffix("-degree"), "")


def _left(tree: Tree, noun: int) -> list[int]:
    """The count and the adjectives before a noun, with what hangs on them."""
    near = [c for c in tree.children(noun, "compound", "amod", "nummod", "det") if c < noun]
    return [j for c in near for j in tree.subtree(c)]
