"""Verbs in headlines in title case, which the syntax model takes for names: "Moe Slams Bill"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.opposites.table import entries
from compare.values.statements.parties.participants import Party
from compare.values.words.keys import CONTENT, NOUNS, VERBS, fold, key
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["around_verb", "verb_of_headline"]

_ENDINGS = (("ies", "y"), ("es", ""), ("es", "e"), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"))
_FINITE = frozenset({"VBD", "VBN", "VBZ", "MD"})
# How a parser hangs a verb that it takes for a part of another word: "Chapel survives blaze".
_HANGING = frozenset({"aux", "nsubj", "compound", "amod"})
# What an object begins with.
_OPENING = NOUNS | {"DET", "ADJ", "NUM", "PRON"}
# Words and marks that end what a verb is done to.
_BREAKS = frozenset(": ; , - – after as over amid at in for on to before despite with from".split())


def verb_of_headline(tree: Tree, i: int) -> str:
    """The lemma of the verb that a word of a headline is, if it is listed; "" for a name.

    A verb has somebody before it and something behind it.
    """
    word = tree.words[i]
    if not tree.sentence.headline or not 0 < i < len(tree.words) - 1 or not _is_misread(tree, i):
        return ""
    if tree.words[i - 1].pos not in NOUNS or word.text.isupper():
        return ""
    if tree.words[i + 1].tag in _FINITE:
        return ""  # "Ferry strikes called off"
    lower = word.text.lower()
    bare = (lower.removesuffix(end) + mend for end, mend in _ENDINGS if lower.endswith(end))
    behind = (tree.lowers[i + 1],)
    if any(entry.rest == behind for entry in entries("v", lower)) or _of_several(tree, i):
        return lower  # "Nurses Rally Behind Mayor"
    return next((lemma for lemma in bare if entries("v", lemma)), "")


def _is_misread(tree: Tree, i: int) -> bool:
    """Whether a word is taken for a name or a noun, or for one of an auxiliary's kind."""
    word = tree.words[i]
    return word.pos in NOUNS or (word.pos in VERBS and word.tag == "VBZ" and word.dep in _HANGING)


def _of_several(tree: Tree, i: int) -> bool:
    """Whether a noun is the verb of a plural, in a headline that has no other: "Police Arrest"."""
    several = tree.words[i - 1].tag in {"NNS", "NNPS"} or tree.lowers[i - 1] == "police"
    if not several or any(w.pos == "VERB" for w in tree.words):
        return False
    return any(not entry.rest for entry in entries("v", tree.lowers[i]))


def around_verb(tree: Tree, i: int, last: int) -> tuple[Party, Party]:
    """What stands before and behind a verb of a headline, up to the next mark or preposition.

    ``last`` is the last word of its phrase: that of "burns to ground".
    A participle without an object behind it tells what was done to whom it names: "Editor Jailed".
    """
    before = _run(tree, range(i - 1, -1, -1))
    first = last + 1
    if last == i and tree.lowers[i].endswith("ed") and tree.words[first].pos not in _OPENING:
        by = first + 1 if tree.lowers[first] == "by" else len(tree.words)
        return _run(tree, range(by, len(tree.words))), before
    if first < len(tree.words) and tree.words[first].pos == "ADP":
        first += 1
    return before, _run(tree, range(first, len(tree.words)))


def _run(tree: Tree, indices: range) -> Party:
    nouns, names = set(), set()
    for j in indices:
        word = tree.words[j]
        if word.text.lower() in _BREAKS:
            break
        if word.pos in CONTENT and key(word):
            nouns.add(sense(word.lemma.lower()))
            names.add(fold(word.text))
    return Party(frozenset(nouns), frozenset(names))
