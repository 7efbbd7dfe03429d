"""What sort of persons or things somebody or something is, or may be: "customers or employees"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.framing.modality import is_unclear, own_certainty
from compare.values.words.keys import NOUNS, SUBJECTS
from compare.values.words.senses import GENERIC, TELLING, word_sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Sentence

__all__ = ["Kind", "find_kinds"]

_BE, _KNOW, _OR, _OF = (frozenset({word}) for word in ("be", "know", "or", "of"))
_WHETHER = frozenset({"if", "whether"})
# Who "denies" or "claims" it does not tell that it is so.
_DOUBTED = frozenset({"claim", "deny", "suggest"})
_CALLING = NOUNS | {"ADJ", "VERB"}


@dataclass(frozen=True, slots=True)
class Kind:
    """Of which kind a subject is told to be: one kind, or one of those that are left open.

    Words are given by their senses; the span is that of the words for the kinds.
    """

    subject: frozenset[str]
    kinds: frozenset[str]
    open: bool
    start: int
    end: int


def find_kinds(sentence: Sentence) -> Iterator[Kind]:
    """The kinds told in a sentence, flatly or as what is not known, in order."""
    tree = Tree(sentence)
    for verb in range(len(tree.words)):
        kind = tree.child(verb, "attr") if tree.lemma(verb) in _BE else None
        subject = tree.child(verb, *SUBJECTS)
        if kind is None or subject is None or tree.words[kind].pos not in NOUNS:
            continue
        row = [kind, *_with_it(tree, kind)]
        left_open = len(row) > 1 and any(tree.any(tree.children(i), _OR) for i in row)
        if _is_open(tree, verb) if left_open else len(row) == 1 and _is_flat(tree, verb, subject):
            yield Kind(
                _senses(tree, tree.subtree(subject)) - GENERIC,
                _senses(tree, row),
                left_open,
                tree.words[min(row)].start,
                tree.words[max(row)].end,
            )


def _with_it(tree: Tree, noun: int) -> list[int]:
    return [j for i in tree.children(noun, "conj") for j in (i, *_with_it(tree, i))]


def _is_open(tree: Tree, verb: int) -> bool:
    """Whether nobody knows it: "it is unclear whether", "police do not know if"."""
    if not tree.any(tree.children(verb, "mark"), _WHETHER):
        return False
    above = tree.head(verb)
    knows = above is not None and tree.lemma(above) in _KNOW
    return is_unclear(tree, verb) or (knows and tree.child(above or 0, "neg") is not None)


def _is_flat(tree: Tree, verb: int, subject: int) -> bool:
    """Whether it is told as so, and of all of them: not of "two of the dead"."""
    above = tree.head(verb) if tree.words[verb].dep in {"ccomp", "xcomp"} else None
    doubted = above is not None and tree.lemma(above) not in TELLING - _DOUBTED
    some = tree.any(tree.children(subject, "prep"), _OF)
    if some or doubted or tree.child(verb, "neg") is not None:
        return False
    return own_certainty(tree, verb) is Certainty.SETTLED


def _senses(tree: Tree, words: Sequence[int]) -> frozenset[str]:
    calling = (i for i in words if tree.words[i].pos in _CALLING)
    return frozenset(word_sense(tree.sentence, i) for i in calling)
