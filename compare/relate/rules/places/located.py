"""Names of places that stand in one place of the statement that two sides make."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.relate.rules.exchange import exchanged, standing
from compare.relate.rules.places.placing import grain_at, knows_place, names_place, rivals, written
from compare.values.places.gazetteer import PLACE_TYPES, Grain, grain_of_name, lands_apart
from compare.values.places.words import GOING, SURELY_WHERE, WHERE
from compare.values.words.headings import is_heading
from compare.values.words.keys import SUBJECTS, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence, Word
    from compare.relate.sides import Side

__all__ = ["find_located"]

_NO_PLACE = frozenset("DATE TIME EVENT LAW LANGUAGE NORP WORK_OF_ART PRODUCT".split())
# Nouns that some write with a capital.
_SEASONS = frozenset("autumn christmas easter fall spring summer winter".split())
# How alike the places of two names must be (see values/names/standing.py): where neither article
# has the other's name, and where one has it. Read off 102 annotated pairs of articles.
_ENOUGH, _ENOUGH_IF_KNOWN = 3.0, 4.0
# Words around two countries or states that must be the same, and around two towns.
_AROUND, _AROUND_TOWN = 2, 3

Spans = tuple[tuple[int, int], tuple[int, int]]
_Name = tuple["Word", ...]


def find_located(a: Side, b: Side) -> Iterator[Spans]:
    """Two names of one grain in one place, of which neither stands in the other's claims.

    One of the articles must lack the other's name altogether, and none may name both in one
    sentence: one may then lie in the other. A place that would stand against two is left out.
    """
    found = list(_candidates(a, b))
    for spans in found:
        if sum(spans[0] == s[0] or spans[1] == s[1] for s in found) == 1:
            yield spans


def _candidates(a: Side, b: Side) -> Iterator[Spans]:
    mine, theirs = list(_names(a)), list(_names(b))
    for left, right in product(mine, theirs):
        if _words(left) & _words(right) or not _one_grain(a, b, left, right):
            continue
        if _in_claims(left, b) or _in_claims(right, a):
            continue
        known = _known(left, b), _known(right, a)
        if all(known) or (any(known) and _may_lie_in(a, b, left, right)):
            continue
        if _apart(a, b, left, right):
            continue
        places = (left[0].start, left[-1].end), (right[0].start, right[-1].end)
        if not rivals(a, b, *places):
            continue
        enough = _ENOUGH_IF_KNOWN if any(known) else _ENOUGH
        if exchanged(a, b, *places) >= enough or _lone_regions(a, b, left, right):
            yield places


def _may_lie_in(a: Side, b: Side, left: _Name, right: _Name) -> bool:
    """Whether one of two names is of no country, state or town that everybody knows.

    An article that has both may have told which of the two lies in the other.
    """
    return not (grain_at(a, left).apart and grain_at(b, right).apart)


def _apart(a: Side, b: Side, left: _Name, right: _Name) -> bool:
    """Whether one article tells of both together, or they are the places of two persons."""
    if _together(a, left, right) or _together(b, left, right):
        return True
    holders = _holder(a, left), _holder(b, right)
    return any(holders) and holders[0] != holders[1]


def _lone_regions(a: Side, b: Side, left: _Name, right: _Name) -> bool:
    """Whether both are countries, states or great towns that only one side of the claims names.

    Neither claims name another such place that the other's lack, the article names one of them
    but once, and words around them are the same.
    """
    grain = grain_at(a, left)
    if not grain.apart or min(_times(a, left), _times(b, right)) > 1:
        return False
    if len(_alone(a, b, grain)) != 1 or len(_alone(b, a, grain)) != 1:
        return False
    mine, theirs = (
        standing(s, (n[0].start, n[-1].end)) for s, n in ((a, left), (b, right))
    )  # fmt: skip
    if mine is None or theirs is None:
        return False
    return len(mine.around & theirs.around) >= (_AROUND_TOWN if grain is Grain.CITY else _AROUND)


def _alone(side: Side, other: Side, grain: Grain) -> set[frozenset[str]]:
    """The names of a grain that the other's claims lack."""
    told = _of(other) | other.nations
    own = (n for n in _names(side) if grain_at(side, n) is grain)
    names = (n for n in own if not names_place(other, written(n)))
    return {words for n in names if not (words := _words(n)) <= told}


def _times(side: Side, name: _Name) -> int:
    """In how many sentences an article has a name."""
    sentences = side.evidence.parsed.sentences
    return sum(_words(name) <= {fold(w.text) for w in s.words} for s in sentences)


def _names(side: Side) -> Iterator[_Name]:
    """The names of places in the claims: by what the model calls them, or behind "in".

    In a heading, where all words may have capitals, also the lands that everybody knows by name.
    """
    for sentence, inside in side.pieces():
        at = 0
        while at < len(inside):
            last = at + 1
            if end := _land(sentence, inside, at):
                last = end
                yield tuple(sentence.words[i] for i in inside[at:last])
            elif _is_proper(sentence, inside[at]):
                while last < len(inside) and _joined(sentence, inside[last - 1], inside[last]):
                    last += 1
                words = tuple(sentence.words[i] for i in inside[at:last])
                if _is_place(sentence, inside[at:last], words):
                    yield words
            at = last


def _land(sentence: Sentence, inside: tuple[int, ...], at: int) -> int:
    """Where the name of a country or state in a heading ends, but for one that acts; 0 for none."""
    word = sentence.words[inside[at]]
    heading = sentence.headline or is_heading(sentence)
    if not heading or not word.text[0].isupper() or word.dep in SUBJECTS:
        return 0
    for last in (at + 2, at + 1):
        name = " ".join(sentence.words[i].text for i in inside[at:last])
        if last <= len(inside) and grain_of_name(name) in {Grain.COUNTRY, Grain.STATE}:
            return last
    return 0


def _joined(sentence: Sentence, one: int, other: int) -> bool:
    left, right = sentence.words[one], sentence.words[other]
    return other == one + 1 and _is_proper(sentence, other) and left.entity == right.entity


def _is_proper(sentence: Sentence, at: int) -> bool:
    """Whether a word is one of a name, if only by its capital: "Tarrow" may be tagged a noun."""
    word = sentence.words[at]
    if word.pos == "PROPN":
        return True
    return _is_unknown(word) and at > 0 and not is_heading(sentence)


def _is_unknown(word: Word) -> bool:
    """Whether a word with a capital is tagged as a common noun, so that no tag of it counts."""
    return word.pos == "NOUN" and word.text.istitle() and fold(word.text) not in _SEASONS


def _is_place(sentence: Sentence, inside: tuple[int, ...], words: _Name) -> bool:
    entities = {w.entity for w in words if not _is_unknown(w)}
    if "." in words[-1].text or entities & _NO_PLACE:
        return False
    if entities <= PLACE_TYPES:
        return True
    last = _first_listed(sentence, words[-1])
    behind = sentence.words[last.head] if last.dep == "pobj" else None
    if behind is None or (last is words[-1] and inside[0] != last.head + 1):
        return False
    if behind.text.lower() in SURELY_WHERE:
        return True
    return behind.text.lower() in WHERE and _is_going(sentence, behind)


def _first_listed(sentence: Sentence, word: Word) -> Word:
    """The first of the names in a row that a name ends: "in Elmford and Sutter Bay"."""
    while word.dep == "conj" and sentence.words[word.head].pos == "PROPN":
        word = sentence.words[word.head]
    return word


def _is_going(sentence: Sentence, preposition: Word) -> bool:
    """Whether a preposition hangs on a verb that takes somebody or something to a place."""
    return sentence.words[preposition.head].lemma.lower() in GOING


def _words(name: _Name) -> frozenset[str]:
    return frozenset(fold(w.text) for w in name)


def _of(side: Side) -> frozenset[str]:
    return frozenset(fold(w.text) for w in side.words())


def _one_grain(a: Side, b: Side, left: _Name, right: _Name) -> bool:
    grains = {grain_at(a, left), grain_at(b, right)}
    if lands_apart(written(left), written(right)):
        return True
    labels = {n[0].entity for n in (left, right)}
    return len(grains) == 1 and (all(g.apart for g in grains) or labels != {"GPE", "LOC"})


def _known(name: _Name, other: Side) -> bool:
    return _words(name) <= other.evidence.content or knows_place(other, written(name))


def _in_claims(name: _Name, other: Side) -> bool:
    return _words(name) <= _of(other) or names_place(other, written(name))


def _holder(side: Side, name: _Name) -> str:
    """The person whom a place belongs to: "Ida Moe of Torvik", "Torvik mayor Ida Moe"."""
    sentence = next(s for s, _ in side.pieces() if s.start <= name[0].start < s.end)
    above = sentence.words[name[-1].head]
    inner = above.pos == "ADP" or above.dep == "compound"
    noun = sentence.words[above.head] if inner and above.entity != "PERSON" else above
    return fold(noun.text) if noun.entity == "PERSON" and noun not in name else ""


def _together(side: Side, left: _Name, right: _Name) -> bool:
    """Whether a sentence of the article names both."""
    both = _words(left) | _words(right)
    if not both <= side.evidence.content:
        return False
    sentences = side.evidence.parsed.sentences
    return any(both <= {fold(w.text) for w in s.words} for s in sentences)
