"""Which words and phrases of the lexicon of opposites begin at a word of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.opposites.headlines import verb_of_headline
from compare.values.statements.opposites.table import entries
from compare.values.words.keys import DATES, VERBS
from compare.values.words.negative_words import TURNING

if TYPE_CHECKING:
    from compare.values.statements.contraries.antonyms import Stand
    from compare.values.words.tree import Tree

__all__ = ["find_stands"]

# How far behind its first word a phrase may go on, and through how many words it hangs on it.
_REACH, _DEEPEST = 7, 4
_KEEPING = frozenset("keep hold leave".split())
_NOT = frozenset("not n't n’t never no".split())
_KINDS = {"VERB": "v", "NOUN": "n", "PROPN": "n", "ADJ": "a", "ADV": "r", "ADP": "p", "SCONJ": "p"}


def find_stands(tree: Tree, i: int) -> tuple[frozenset[Stand], int]:
    """Where the word stands on each axis, and the last word of its phrase.

    A word with which a phrase begins is not meant by itself.
    """
    stands: set[Stand] = set()
    last = i
    complemented = _is_kept(tree, i)
    for kind, word in _readings(tree, i):
        for entry in entries(kind, word):
            if not entry.rest and (last > i or complemented):
                break
            end = _end(tree, i, entry.rest)
            if end is not None:
                last = max(last, end)
                stands.add(entry.stand)
    return frozenset(stands), last


def _is_kept(tree: Tree, i: int) -> bool:
    """Whether a verb only tells in what state things stay: "kept thousands afloat"."""
    return tree.lemma(i) in _KEEPING and tree.child(i, "oprd", "acomp") is not None


def _readings(tree: Tree, i: int) -> list[tuple[str, str]]:
    """The kinds and forms under which a word may be listed."""
    word, lemma = tree.words[i], tree.lemma(i)
    lower = word.text.lower()
    if (before := tree.pieces_before(i)) and (whole := _joined(before, {lemma, lower})):
        return whole
    if before in TURNING:
        return []
    kind = _KINDS.get(word.pos)
    if verb := verb_of_headline(tree, i):
        return [("v", verb)]
    found = [(kind, lemma)] if kind else []
    if kind == "a" or (
        kind == "v" and word.tag in {"VBN", "VBG"} and word.dep in {"amod", "acomp"}
    ):
        found.append(("a", lower))
    if kind == "r" or word.dep == "prt":
        found += [("r", lower), ("a", lower)]
    return found


def _joined(before: str, forms: set[str]) -> list[tuple[str, str]]:
    """Under which a word is listed with what hyphens join to it, whatever a parser takes it for."""
    words = sorted(before + form for form in forms)
    return [(kind, word) for kind in "vnar" for word in words if entries(kind, word)]


def _end(tree: Tree, i: int, rest: tuple[str, ...]) -> int | None:
    """The last word of a phrase whose first is given; None where it does not go on."""
    at = i
    for part in rest:
        found = next(
            (
                j
                for j in range(at + 1, min(at + _REACH, len(tree.words)))
                if part in {tree.lowers[j], tree.lemma(j)}
                or ("-" in part and tree.hyphened(j) == part)
            ),
            None,
        )
        if (
            found is None
            or _denied(tree, at, found)
            or _dates(tree, found)
            or not (found == at + 1 or _hangs(tree, found, i))
        ):
            return None
        at = found
    return at


def _denied(tree: Tree, first: int, last: int) -> bool:
    """Whether a negation stands between two words: "found the driver not guilty"."""
    return tree.any(range(first + 1, last), _NOT)


def _dates(tree: Tree, prep: int) -> bool:
    """Whether a preposition only tells when: "was fired on Saturday"."""
    noun = tree.child(prep, "pobj")
    return noun is not None and tree.words[noun].entity in DATES


def _hangs(tree: Tree, j: int, i: int) -> bool:
    for _ in range(_DEEPEST):
        if tree.words[j].head == i:
            return True
        if tree.words[j].pos in VERBS and tree.words[j].dep not in {"xcomp", "ccomp"}:
            return False
        j = tree.words[j].head
    return False
