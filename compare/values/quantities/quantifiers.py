"""Of how many of a group, and on how many occasions, a statement holds: "few", "most", "often"."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["Extent", "both_hold", "extent_of", "occasions_of", "other_occasions", "swapped"]


class Extent(Enum):
    """How many of a group a statement holds for, as far as the words before it say."""

    PLAIN = auto()
    FEW = auto()
    SOME = auto()
    MANY = auto()
    MOST = auto()
    ALL = auto()
    NOT_ALL = auto()


_WORDS = {
    Extent.FEW: "few fewest hardly scarcely barely",
    Extent.SOME: "some several couple handful part number dozen minority third quarter",
    Extent.MANY: "many numerous countless lot plenty hundred thousand million scores",
    Extent.MOST: "most majority bulk",
    Extent.ALL: "all every each both entire whole no none neither nobody everybody everyone",
}
_BY_WORD = {word: extent for extent, words in _WORDS.items() for word in words.split()}
_HARDLY = frozenset("hardly scarcely barely".split())
_MEASURES = frozenset("number part third quarter share".split())
_ONE = frozenset({"a", "one"})
_EVERY = frozenset({"all", "every", "both", "everybody", "everyone"})
_DEPENDENT = ("det", "predet", "amod", "nummod", "quantmod", "advmod")
_DEFINITE = frozenset("the these those its their his her both all".split())
_SHARES = frozenset({Extent.FEW, Extent.SOME, Extent.MANY})
_NOW_AND_THEN = frozenset(
    "occasionally sometimes often frequently regularly rarely seldom usually mostly generally "
    "normally typically periodically intermittently routinely".split()
)
_AT_TIMES = frozenset({("at", "times"), ("on", "occasion"), ("on", "occasions"), ("from", "time")})
_HAVE = frozenset({"have"})
_ON_EVERY = frozenset("always never ever constantly".split())


def extent_of(tree: Tree, noun: int) -> Extent:
    """How many the words beside a noun, or the noun itself ("most of"), say."""
    found = _BY_WORD.get(tree.lemma(noun))
    if found is None:
        beside = [i for i in tree.children(noun, *_DEPENDENT) if i < noun]
        # "hardly any house"
        weak = [j for i in beside for j in tree.children(i, "advmod") if tree.lemma(j) in _HARDLY]
        words = [tree.lemma(i) for i in (*weak, *beside)]
        found = next((_BY_WORD[w] for w in words if w in _BY_WORD), None)
    if tree.lemma(noun) in _MEASURES and not tree.any(tree.children(noun, "det"), _ONE):
        found = None  # "the number of"
    if found is Extent.ALL and _not_all(tree, noun):
        return Extent.NOT_ALL
    if found is Extent.FEW and _a_few(tree, noun):
        return Extent.SOME
    if found is None and _numbered(tree, noun):
        return Extent.SOME
    return found or Extent.PLAIN


def both_hold(a: Extent, b: Extent) -> bool:
    """Whether contrary statements can hold for the two: "some opposed it", "many backed it"."""
    pair = {a, b}
    if Extent.NOT_ALL in pair:
        return Extent.ALL not in pair
    return pair <= _SHARES or pair in ({Extent.SOME, Extent.MOST}, {Extent.FEW, Extent.MOST})


def swapped(a: Extent, b: Extent) -> bool:
    """Whether one holds for few and the other, of the same group, for many."""
    pair = {a, b}
    return Extent.FEW in pair and bool(pair & {Extent.MANY, Extent.MOST, Extent.ALL})


def occasions_of(tree: Tree, verb: int) -> Extent:
    """On how many occasions what a verb tells was so: SOME for "often", ALL for "never".

    PLAIN where one occasion may be meant: "did not respond"; what "is" or "has been" so is so on
    all of them.
    """
    words = tree.words
    beside = {words[i].text.lower() for i in tree.children(verb, "advmod", "neg", "npadvmod")}
    phrases = {
        (words[i].text.lower(), words[j].text.lower())
        for i in tree.children(verb, "prep")
        for j in tree.children(i, "pobj")
    }
    if beside & _NOW_AND_THEN or phrases & _AT_TIMES:
        return Extent.SOME
    tags = {words[verb].tag, *(words[i].tag for i in tree.children(verb, "aux", "auxpass"))}
    if beside & _ON_EVERY or "VBD" not in tags or tree.any(tree.children(verb, "aux"), _HAVE):
        return Extent.ALL
    return Extent.PLAIN


def other_occasions(a: Extent, b: Extent) -> bool:
    """Whether contrary statements can be of other occasions: "often came", "did not come"."""
    return {a, b} in ({Extent.SOME}, {Extent.SOME, Extent.PLAIN})


def _not_all(tree: Tree, noun: int) -> bool:
    every = [i for i in (noun, *tree.children(noun, *_DEPENDENT)) if tree.lemma(i) in _EVERY]
    return any(tree.before(i) == "not" for i in every)


def _a_few(tree: Tree, noun: int) -> bool:
    """Whether it is "a few", "quite a few" rather than "few"."""
    near = [noun, *tree.children(noun, *_DEPENDENT)]
    return any(tree.lemma(i) == "few" and tree.before(i) in {"a", "these", "the"} for i in near)


def _numbered(tree: Tree, noun: int) -> bool:
    numbers = list(tree.children(noun, "nummod"))
    if tree.words[noun].pos == "NUM":
        numbers.append(noun)
    definite = tree.any(tree.children(noun, "det", "poss", "predet"), _DEFINITE)
    return bool(numbers) and not definite
