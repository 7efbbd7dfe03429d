"""Titles right before a name: which words they are, and which of them is the office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.roles.titles import (
    KIN,
    OFFICES,
    PARTIES,
    PARTS,
    RANKS,
    STANDING,
    TITLES,
    TRADES,
    role_word,
)
from compare.values.words.keys import WEIGHTY, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.words.tree import Tree

__all__ = ["HEADS", "LONGEST", "TITLED", "is_head", "is_titled", "standing_of"]
__all__ += ["titles_before"]

# Nouns that name a role.
HEADS = OFFICES | PARTS | RANKS | TRADES | KIN | PARTIES
# With what stands before a name and is no role by itself.
TITLED = HEADS | TITLES
_MEMBERS = frozenset({"senator", "representative"})
# Words of a title, and from its "of" to the name behind it.
LONGEST, _LONGEST_OF = 8, 6


def titles_before(tree: Tree, first: int) -> Iterator[tuple[int, list[int]]]:
    """The titles right before the name that begins at a word: each noun with all its words.

    "Acting Harbour Commissioner Ida Moe" has one, "Committee Chairman Rep. Ida Moe" two, and so
    has "Founder and director Ida Moe".
    """
    words, at = tree.words, _begin(tree, first)
    while at < first and words[at].pos == "VERB" and not standing_of(words[at].text):
        at += 1
    noun = first - 2 if first and words[first - 1].text == "." else first - 1
    if noun < at or not is_head(tree, noun):
        yield from _with_of(tree, first)
        return
    own = at
    if role_word(fold(words[noun].text)) in _MEMBERS:
        own = next((i + 1 for i in range(noun - 1, at - 1, -1) if is_head(tree, i)), at)
    yield noun, list(range(own, noun + 1))
    if own > at:
        yield own - 1, list(range(at, own))
    yield from _joined(tree, at)


def is_titled(tree: Tree, noun: int, first: int) -> bool:
    """Whether a noun heads a title with "of" of the name behind: "Minister of State Ida Moe"."""
    return first > noun + 2 and any(head == noun for head, _ in _with_of(tree, first))


def is_head(tree: Tree, at: int) -> bool:
    """Whether a word names a role."""
    word = tree.words[at]
    return role_word(fold(word.lemma)) in HEADS or role_word(fold(word.text)) in HEADS


def standing_of(text: str) -> str:
    """What a word tells of the standing of a role, in one spelling; "" for nothing."""
    return STANDING.get(fold(text), "")


def _joined(tree: Tree, begin: int) -> Iterator[tuple[int, list[int]]]:
    """The title that "and" joins to the one that begins at a word.

    In "the mayor and spokesman Ida Moe" the first is somebody else.
    """
    noun = begin - 2
    if noun < 0 or tree.words[begin - 1].text != "and" or not is_head(tree, noun):
        return
    first = _begin(tree, noun)
    alone = first == 0 or tree.words[first - 1].pos not in {"DET", "PRON", "NUM"}
    if alone and tree.words[noun].entity != "PERSON":
        yield noun, list(range(first, noun + 1))


def _with_of(tree: Tree, first: int) -> Iterator[tuple[int, list[int]]]:
    """A title that holds "of" right before a name: "Secretary of the Interior Ida Moe"."""
    for of in range(first - 2, max(0, first - _LONGEST_OF), -1):
        word = tree.words[of]
        if word.text == "of" and is_head(tree, of - 1) and tree.words[of - 1].text.istitle():
            yield of - 1, list(range(_begin(tree, of - 1), first))
        if word.pos not in {"NOUN", "PROPN", "DET"}:
            return


def _begin(tree: Tree, noun: int) -> int:
    """The first word of the title that stands before a word."""
    at = noun
    while at > 0 and noun - at < LONGEST and _in_title(tree, at - 1):
        at -= 1
    return at


def _in_title(tree: Tree, at: int) -> bool:
    word = tree.words[at]
    if word.entity == "PERSON" and not is_head(tree, at):
        return False
    if word.text == ".":
        return at > 0 and (is_head(tree, at - 1) or bool(standing_of(tree.words[at - 1].text)))
    if word.text in {"'s", "-"}:
        return at > 0
    return word.pos in WEIGHTY and word.tag not in {"VBD", "VBZ", "VBP"}
