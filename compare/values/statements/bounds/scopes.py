"""Where and when a statement holds, as far as its words say."""

from __future__ import annotations

import calendar
from typing import TYPE_CHECKING, NamedTuple

from compare.values.places.gazetteer import PLACE_TYPES
from compare.values.words.keys import CONTENT, fold, key
from compare.values.words.small_words import TILL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.parsed import Word
    from compare.values.words.tree import Tree

__all__ = ["UNTIL", "ScopeWord", "same_scope", "scope_of", "standard_of"]

# Words of one class exclude each other: who says Monday does not say Friday.
_CLASSES = {
    "weekday": [name.lower() for name in calendar.day_name],
    "month": [name.lower() for name in calendar.month_name if name],
    "order": "first second third fourth fifth sixth last next previous initial final".split(),
    "direction": "north south east west northern southern eastern western".split(),
    "day": "yesterday today tomorrow tonight".split(),
}
# A word of these may be another: "may", "march".
_CALENDAR = frozenset({"weekday", "month"})
UNTIL = "until"
_THAN = frozenset({"than"})
_CLASS = {word: name for name, words in _CLASSES.items() for word in words}


class ScopeWord(NamedTuple):
    """A word of place or time, and its class."""

    kind: str
    word: str


def scope_of(tree: Tree, indices: Iterable[int]) -> frozenset[ScopeWord]:
    """The words of place and time among some words."""
    found = set()
    for i in indices:
        word = tree.words[i]
        lower = tree.lowers[i]
        if word.entity in PLACE_TYPES and _locates(tree, i):
            found.add(ScopeWord("place", fold(word.text)))
        elif lower.isdecimal() and len(lower) == 4 and word.entity == "DATE":
            found.add(ScopeWord("year", lower))
        else:
            found |= _classed(tree, i)
    return frozenset(found)


def _classed(tree: Tree, i: int) -> set[ScopeWord]:
    """The word as one of its class: "Mondays" is Monday, but "seconds" are no order."""
    name, word = tree.lowers[i], tree.words[i]
    if _CLASS.get(name.removesuffix("s")) == "weekday":
        name = name.removesuffix("s")
    kind = _CLASS.get(name)
    if kind is None or (kind in _CALENDAR and not _is_dated(word)):
        return set()  # "it may rain", "a march", "June Dahl"
    return {ScopeWord(f"order {tree.lemma(word.head)}" if kind == "order" else kind, name)}


def _is_dated(word: Word) -> bool:
    """Whether a word is a day or a month, as far as the models see."""
    named = word.pos == "PROPN" and word.text[0].isupper() and word.entity != "PERSON"
    return named or word.entity == "DATE"


def _locates(tree: Tree, i: int) -> bool:
    """Whether a place tells where, rather than being part of another name: "the Lund jury"."""
    while tree.words[i].dep == "compound" and tree.words[tree.words[i].head].entity in PLACE_TYPES:
        i = tree.words[i].head
    return tree.words[i].dep not in {"compound", "nmod", "amod"}


def standard_of(tree: Tree, i: int) -> frozenset[ScopeWord]:
    """What something is compared with ("than"), and until when it holds."""
    behind = [
        j
        for than in tree.children(i, "prep", "mark", "advcl", "ccomp")
        if tree.lemma(than) == "than" or tree.any(tree.children(than, "mark"), _THAN)
        for j in tree.subtree(than)
    ]
    until = [
        j
        for prep in (*tree.children(i, "prep"), *tree.children(tree.words[i].head, "prep"))
        if tree.lemma(prep) in TILL
        for j in tree.children(prep, "pobj")
    ]
    content = [j for j in behind if tree.words[j].pos in CONTENT and key(tree.words[j])]
    found = {ScopeWord("standard", key(tree.words[j])) for j in content}
    return frozenset(found | {ScopeWord(UNTIL, key(tree.words[_hour(tree, j)])) for j in until})


def _hour(tree: Tree, i: int) -> int:
    """The number beside "p.m.", or the word itself."""
    number = tree.child(i, "nummod") if fold(tree.words[i].text) in {"am", "pm"} else None
    return i if number is None else number


def same_scope(a: frozenset[ScopeWord], b: frozenset[ScopeWord]) -> bool:
    """Whether two scopes share a word of every class that both have."""
    kinds = {word.kind for word in a} & {word.kind for word in b}
    return kinds <= {word.kind for word in a & b}
