"""Whom a match was played against, by name: "a 27-24 win over the Otters", "beat Sund"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.names.names import sound_alike
from compare.values.names.nations import nation_of
from compare.values.statements.endings.deed_verbs import DEED
from compare.values.words.keys import DATES, NOUNS, fold
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Opponent", "find_opponents", "is_of_many", "other_opponents"]

_WINS = frozenset("win victory triumph rout thrashing".split())
_LOSSES = frozenset("loss defeat".split())
_OVER, _BY = (("over",), ("against",)), (("to",), ("against",), ("by",))
_TO = frozenset({"to", "against"})


@dataclass(frozen=True, slots=True)
class Opponent:
    """The words of a name, folded; ``of_many`` tells that it is of many: "the Otters"."""

    words: tuple[str, ...]
    of_many: bool
    start: int
    end: int


def find_opponents(sentence: Sentence) -> tuple[Opponent, ...]:
    """The names of those who are told to be played against, in order.

    They are read off their capitals: the syntax model takes the names of teams for other words.
    """
    tree = Tree(sentence)
    met = sorted({noun for i in range(len(tree.words)) for noun in _met(tree, i)})
    runs = dict.fromkeys(run for noun in met if (run := _run(tree, noun)))
    return tuple(_opponent(tree, *run) for run in runs)


def other_opponents(a: Opponent, b: Opponent) -> bool:
    """Whether two names cannot be of one team: "the Otters" may well be those of Sund.

    A team is called by the name of its town as often as by its own.
    """
    one, other = a.words[-1], b.words[-1]
    nations = nation_of(one), nation_of(other)
    if nations[0] is not None and nations[0] == nations[1]:
        return False
    return a.of_many is b.of_many and not (set(a.words) & set(b.words) or sound_alike(one, other))


def is_of_many(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a name, from its first word to its last, is of many: "the Otters"."""
    article = sentence.lowers[max(0, first - 1)] == "the"
    return article and sentence.words[last].text.endswith("s")


def _met(tree: Tree, i: int) -> Iterator[int]:
    """The nouns for those against whom the match was that a word tells of."""
    lemma = tree.lemma(i)
    if tree.words[i].pos == "VERB":
        if DEED.get(lemma) == "beat" and not tree.is_passive(i):
            yield from tree.children(i, "dobj")
            yield from _next(tree, i)  # however a score behind it is hung: "beat Sund 2-1"
        elif lemma == "lose":
            yield from tree.objects(i, _TO)
    elif (lemma in _WINS and tree.lowers[i + 1 : i + 2] in _OVER) or (
        lemma in _LOSSES and tree.lowers[i + 1 : i + 2] in _BY
    ):
        yield from _next(tree, i + 1)


def _next(tree: Tree, i: int) -> range:
    """The word behind a word, and the one behind that if it is the article."""
    last = i + 2 if tree.lowers[i + 1 : i + 2] == ("the",) else i + 1
    return range(last, min(last + 1, len(tree.words)))


def _run(tree: Tree, noun: int) -> tuple[int, int] | None:
    """The words with a capital around a noun, as an index range [first, last)."""
    if not _is_named(tree, noun):
        return None
    first, last = noun, noun + 1
    while first > 0 and _is_named(tree, first - 1):
        first -= 1
    while last < len(tree.words) and _is_named(tree, last):
        last += 1
    return first, last


def _is_named(tree: Tree, i: int) -> bool:
    word = tree.words[i]
    return word.text[0].isupper() and word.pos in NOUNS and word.entity not in DATES


def _opponent(tree: Tree, first: int, last: int) -> Opponent:
    words, many = tree.words[first:last], is_of_many(tree.sentence, first, last - 1)
    return Opponent(tuple(fold(w.text) for w in words), many, words[0].start, words[-1].end)
