"""What a denial is only of: "no serious injuries", "not in the wreck but in hospital"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.places.words import INSIDE
from compare.values.words.keys import CONTENT, DATES, SUBJECTS, key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.parsed import Word
    from compare.values.words.tree import Tree

__all__ = ["denied_of"]

_ADJUNCTS = frozenset({"ADP", "ADV", "NUM", "SCONJ"})
# What tells where those are of whom something is denied.
_WHEREABOUTS = INSIDE | {"on", "near", "aboard"}
# What is done by a formal act alone is not done at all where it was "not formally" done.
_FORMALLY = frozenset("formally legally officially".split())
_FORMAL_ACTS = frozenset(
    "abolish abrogate annul appoint charge dissolve enact indict nominate overturn quash ratify "
    "repeal rescind revoke withdraw".split()
)
# "No one else", "nobody else".
_ELSE_BEHIND = 3


def denied_of(tree: Tree, at: int, marks: Sequence[int]) -> Iterator[str]:
    """Keys of the words that restrict what is denied of the word ``at``; ``marks``: what denies."""
    yield from _kinds(tree, marks)
    yield from _not_there(tree, marks)
    yield from _degrees(tree, at, marks)


def _kinds(tree: Tree, marks: Sequence[int]) -> Iterator[str]:
    """What stands between a "no" and its noun, the "else" of "nobody else", and where they are.

    "No one on the bus" leaves out who is not.
    """
    for mark in marks:
        noun = tree.head(mark)
        if noun is not None and tree.words[mark].dep in {"det", "neg"}:
            near = tree.children(noun, "amod", "compound")
            yield from _keys(tree, (i for i in near if mark < i < noun))
            for prep in tree.children(noun, "prep"):
                if tree.lemma(prep) in _WHEREABOUTS:
                    yield from _keys(tree, tree.children(prep, "pobj"))
        yield from (w.text for w in tree.words[mark + 1 : mark + _ELSE_BEHIND] if w.text == "else")


def _not_there(tree: Tree, marks: Sequence[int]) -> Iterator[str]:
    """What alone a "not" denies of a verb where a "but" sets another place, time or reason for it.

    "Did not die in the wreck but in hospital" tells that somebody died.
    """
    for verb in (tree.words[m].head for m in marks if tree.words[m].dep == "neg"):
        inside = tree.clause(verb)
        at = next((i for i in inside if i > verb and tree.lowers[i] == "but"), None)
        if at is None or tree.words[verb].pos != "VERB":
            continue
        behind = [tree.words[i] for i in inside if i > at]
        # A verb behind the "but" tells what was done instead.
        if behind and _is_adjunct(behind[0]) and all(w.pos != "VERB" for w in behind):
            yield from _keys(tree, (i for i in tree.behind(verb, "prep", "agent") if i < at))


def _is_adjunct(first: Word) -> bool:
    """Whether a word begins a place, a time or a reason: "in May", "two days later"."""
    return first.pos in _ADJUNCTS or first.entity in DATES


def _degrees(tree: Tree, at: int, marks: Sequence[int]) -> Iterator[str]:
    """How something is not so, or of which kind: who was "not seriously hurt" may be hurt.

    What stands before the "not" tells how the denial is meant: "certainly did not resign".
    """
    if not marks:
        return
    formal = _FORMALLY if tree.lemma(at) in _FORMAL_ACTS else frozenset[str]()
    beside = (i for i in tree.children(at, "advmod") if tree.lowers[i] not in formal)
    between = (i for i in beside if min(marks) < i < at)
    yield from _keys(tree, (i for i in between if tree.lemma(i).endswith("ly")))
    for noun in tree.children(at, *SUBJECTS):
        if tree.words[noun].tag == "NNS" and tree.child(noun, "det", "poss", "nummod") is None:
            yield from _keys(tree, tree.children(noun, "amod"))


def _keys(tree: Tree, indices: Iterable[int]) -> Iterator[str]:
    """The keys of the content words: only those can be found around another statement."""
    words = (tree.words[i] for i in indices)
    yield from (k for w in words if w.pos in CONTENT and (k := key(w)))
