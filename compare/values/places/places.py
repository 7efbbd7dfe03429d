"""Places that an article says something happened at, with what they lie in and what happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.places.gazetteer import Grain, grain_of_name, lands_apart
from compare.values.places.words import (
    AT,
    KIND_OF_SITE,
    LODGED,
    ROOMS,
    SETTLEMENTS,
    SITES,
    STREETS,
    TO,
)
from compare.values.words.keys import CONTENT, NOUNS, SUBJECTS, fold, key
from compare.values.words.senses import LIGHT, sense, word_sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Place", "compare_places", "explain_places", "find_places", "one_event"]

# Nouns that tell the grain of the name beside or behind them: "the village of X", "X Street".
_GRAIN_NOUNS = dict.fromkeys(SETTLEMENTS, Grain.SETTLEMENT) | dict.fromkeys(STREETS, Grain.STREET)


@dataclass(frozen=True, slots=True)
class Place:
    """A place with the event it hangs on.

    ``words`` are those that tell it from others, ``within`` the names of what it lies in;
    ``event`` is the sense of the verb or noun it hangs on, ``toward`` tells a goal from a site,
    ``parties`` are the senses of the other words that hang there. ``preposition`` is that of the
    place, which begins at ``prep_start``; ``name`` are its words as written.
    """

    words: frozenset[str]
    grain: Grain
    within: frozenset[str]
    event: str
    toward: bool
    parties: frozenset[str]
    start: int
    end: int
    preposition: str = ""
    prep_start: int = 0
    name: str = ""


def find_places(sentence: Sentence) -> tuple[Place, ...]:
    """The places of a sentence that a preposition ties to an event, in order."""
    tree = Tree(sentence)
    return tuple(
        place
        for i, word in enumerate(sentence.words)
        if word.dep == "prep" and (word.text.lower() in AT or word.text.lower() in TO)
        for noun in tree.children(i, "pobj")
        if (place := _place(tree, i, noun)) is not None
    )


def compare_places(a: Place, b: Place) -> Comparison:
    """How two places stand to each other; comparable only of one grain."""
    if a.toward is not b.toward:
        return Comparison.NOT_COMPARABLE
    if a.words & (b.words | b.within) or b.words & a.within:
        return Comparison.COMPATIBLE
    if _kinds(a) & _kinds(b) or _lodged(a, b) or _lodged(b, a):
        return Comparison.COMPATIBLE
    if not _of_one_grain(a, b):
        return Comparison.NOT_COMPARABLE
    if a.within and b.within and not a.within & b.within:
        return Comparison.NOT_COMPARABLE
    return Comparison.CONFLICTS


def _of_one_grain(a: Place, b: Place) -> bool:
    """Whether places exclude each other by their grain; a state is set against other countries."""
    if a.grain is b.grain:
        return a.grain.apart
    return lands_apart(a.name, b.name)


def _lodged(inner: Place, outer: Place) -> bool:
    """Whether one site may lie in the other: a kitchen in any house, a bar in a hotel."""
    if inner.grain is not Grain.SITE or outer.grain is not Grain.SITE:
        return False
    if inner.words & ROOMS and not outer.words & ROOMS:
        return True
    return any(outer.words & LODGED.get(word, frozenset()) for word in inner.words)


def _kinds(place: Place) -> set[str]:
    """What a site is by each of its words, whichever of several words for that is used."""
    return {KIND_OF_SITE[w] for w in place.words & KIND_OF_SITE.keys()}


def one_event(a: Place, b: Place) -> bool:
    """Whether two places belong to one event.

    They hang on verbs or nouns of one sense that share a participant, or both lie in the same
    place and share one.
    """
    same = bool(a.event) and a.event == b.event
    return bool(a.parties & b.parties) and (same or bool(a.within & b.within))


def explain_places(a: str, b: str) -> str:
    """Why two places, given as written, conflict."""
    return f"{a} / {b}: different places"


def _place(tree: Tree, prep: int, noun: int) -> Place | None:
    name, at = _name(tree, noun), tree.head(prep)
    if name is None or at is None:
        return None
    first, last, words, grain = name
    within = frozenset(_within(tree, noun, last))
    preposition = tree.lowers[prep]
    toward = preposition in TO
    if toward and tree.words[at].pos != "VERB":
        return None
    return Place(
        words=words,
        grain=grain,
        within=within - words,
        event=_event(tree, at),
        toward=toward,
        parties=_parties(tree, at, set(range(first, last))),
        start=tree.words[first].start,
        end=tree.words[last - 1].end,
        preposition=preposition,
        prep_start=tree.words[prep].start,
        name=" ".join(w.text for w in tree.words[first:last]),
    )


def _name(tree: Tree, noun: int) -> tuple[int, int, frozenset[str], Grain] | None:
    """The words [first, last) of a place, those that tell it, and its grain."""
    word = tree.words[noun]
    lemma = word.lemma.lower()
    if lemma in _GRAIN_NOUNS and (behind := _behind_of(tree, noun)) is not None:
        first, last = _run(tree, behind)
        return first, last, _folded(tree, first, last), _GRAIN_NOUNS[lemma]
    if word.pos == "PROPN" and word.entity not in {"PERSON", "ORG", "DATE", "NORP", "EVENT"}:
        first, last = _run(tree, noun)
        grain = _GRAIN_NOUNS.get(tree.lowers[last - 1], Grain.UNKNOWN)
        if grain is Grain.UNKNOWN:
            grain = grain_of_name(" ".join(w.text for w in tree.words[first:last]))
        return first, last, _folded(tree, first, last), grain
    if lemma in SITES and word.pos in NOUNS:
        first = noun
        while first and tree.words[first - 1].dep in {"compound", "amod"}:
            first -= 1
        return first, noun + 1, frozenset({sense(key(word) or lemma)}), Grain.SITE
    return None


def _behind_of(tree: Tree, noun: int) -> int | None:
    for prep in tree.children(noun, "prep"):
        if tree.words[prep].text == "of":
            inner = tree.child(prep, "pobj")
            return inner if inner is not None and tree.words[inner].pos == "PROPN" else None
    return next((c for c in tree.children(noun, "appos") if tree.words[c].pos == "PROPN"), None)


def _run(tree: Tree, at: int) -> tuple[int, int]:
    """The proper nouns in a row around a word."""
    first, last = at, at + 1
    while (
        first and tree.words[first - 1].pos == "PROPN" and tree.words[first - 1].dep == "compound"
    ):
        first -= 1
    while (
        last < len(tree.words)
        and tree.words[last].pos == "PROPN"
        and tree.words[last].dep == "flat"
    ):
        last += 1
    return first, last


def _folded(tree: Tree, first: int, last: int) -> frozenset[str]:
    words = (fold(w.text) for w in tree.words[first:last])
    return frozenset(w for w in words if w and w not in _GRAIN_NOUNS)


def _within(tree: Tree, noun: int, last: int) -> Iterator[str]:
    """The names of what a place lies in: "in Carrick", "Carrick's", ", Carrick"."""
    for child in (*tree.children(noun, "prep", "poss", "appos", "npadvmod", "compound", "conj"),):
        for i in tree.subtree(child):
            if tree.words[i].pos == "PROPN":
                yield fold(tree.words[i].text)
    for word in tree.words[last : last + 4]:
        if word.pos not in {"PROPN", "PUNCT"} and word.text != "in":
            break
        if word.pos == "PROPN":
            yield fold(word.text)


def _event(tree: Tree, at: int) -> str:
    word = tree.words[at]
    if word.pos not in {"VERB", "NOUN"}:
        return ""
    name = word_sense(tree.sentence, at)
    return "" if name in LIGHT else name


def _parties(tree: Tree, at: int, place: set[int]) -> frozenset[str]:
    """The senses of the nouns that hang on an event beside the place."""
    found = set()
    for child in tree.children(at, *SUBJECTS, "dobj", "compound", "poss", "agent"):
        for i in tree.subtree(child):
            word = tree.words[i]
            if i not in place and word.pos in CONTENT and word.pos != "VERB" and key(word):
                found.add(sense(key(word)))
    return frozenset(found)
