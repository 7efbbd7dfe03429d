"""What a statement does not hold for, and what a list names: "tenants, not owners"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.values.statements.framing.frames import Frame
from compare.values.statements.parties.participants import Party, party
from compare.values.statements.predications.predication import Predication, made
from compare.values.statements.predications.verbs import meaning_of
from compare.values.words.keys import NOUNS, SUBJECTS, key
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.words.tree import Tree

__all__ = ["LISTING", "excepted", "with_list"]

LISTING = frozenset("include contain list comprise hold omit exclude".split())

_NOMINAL = frozenset("pobj prep conj dobj appos attr dative".split())
_DEEPEST = 8


def excepted(tree: Tree, verb: int, found: Frame, agent: Party) -> Iterator[Predication]:
    """What a statement does not hold for: "applies to tenants, not owners"."""
    if not found.positive:
        return
    for i in tree.subtree(verb):
        if i < verb + 2 or tree.lowers[i] != "not":
            continue
        noun = next((j for j in range(i + 1, min(i + 5, len(tree.words))) if _names(tree, j)), None)
        if noun is None or _widened(tree, i) or not _below(tree, noun, verb):
            continue
        meaning = meaning_of(tree, verb)[1]
        turned = Frame(False, found.certainty, (*found.marks, i))
        one = made(tree, verb, turned, meaning, (agent, party(tree, noun)))
        yield replace(one, narrow=True, end=max(one.end, tree.words[noun].end))


def _names(tree: Tree, i: int) -> bool:
    return tree.words[i].pos in NOUNS and tree.words[i].dep != "compound"


def _below(tree: Tree, noun: int, verb: int) -> bool:
    """Whether a noun hangs on a verb with no other clause between."""
    for _ in range(_DEEPEST):
        if noun == verb:
            return True
        if tree.words[noun].dep not in _NOMINAL:
            return False
        noun = tree.words[noun].head
    return False


def _widened(tree: Tree, i: int) -> bool:
    behind = tree.lowers[i + 1] if i + 1 < len(tree.words) else ""
    return behind in {"only", "just", "merely", "simply", "least", "to"}


def with_list(tree: Tree, verb: int, told: Predication) -> Predication:
    """What a verb says of all that is listed behind it."""
    inside = _listed(tree, verb)
    if not inside:
        return told
    keys = frozenset(k for i in inside if (k := key(tree.words[i])))
    patient, end = told.patient | _nouns(tree, inside), tree.words[inside[-1]].end
    return replace(told, patient=patient, around=told.around | keys, end=end)


def _listed(tree: Tree, verb: int) -> list[int]:
    """The nouns of the list behind a verb, up to the end of its clause."""
    found = []
    for i in range(verb + 1, len(tree.words)):
        word = tree.words[i]
        if word.tag in {"VBD", "VBZ", "VBP", "MD"} or word.text == ";":
            break
        if word.pos in NOUNS and word.dep not in SUBJECTS:
            found.append(i)
    return found


def _nouns(tree: Tree, indices: list[int]) -> Party:
    """The participant that the nouns among some words make."""
    kept = [i for i in indices if tree.words[i].pos == "NOUN" and tree.words[i].dep != "compound"]
    return Party(frozenset(sense(k) for i in kept if (k := key(tree.words[i]))))
