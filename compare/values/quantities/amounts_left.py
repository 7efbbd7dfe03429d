"""Words that tell how much of an amount there still is: "five minutes left", "two votes to go"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.keys import AMOUNTS, SUBJECTS
from compare.values.words.senses import PERSONS

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["tells_amount_left"]

_AMOUNTS = AMOUNTS - {"CARDINAL", "ORDINAL"}
# Participles and infinitives behind an amount, and adverbs with one before them.
_BESIDE = frozenset("left remaining go spare outstanding".split())
_ADVERBS = frozenset("away ahead behind over short early late".split())
_BEING = frozenset("left remain remains remained remaining".split())
_LEFT = _BESIDE | _BEING
_MODIFYING = frozenset({"acl", "relcl", "amod", "advmod"})
_NUMBERS = frozenset("few several many more fewer".split())


def tells_amount_left(tree: Tree, i: int) -> bool:
    """Whether a word tells of an amount that so much of it is left, or of a day that it is so far.

    Of persons it tells what they do: "ten senators remained".
    """
    word = tree.words[i]
    lower = tree.lowers[i]
    if lower in _ADVERBS and word.pos in {"ADV", "ADP"}:
        return any(_is_measure(tree, n) for n in tree.children(i, "npadvmod"))
    if lower not in _LEFT or tree.child(i, "dobj", "acomp", "attr", "oprd") is not None:
        return False
    head = tree.head(i)
    if head is not None and word.dep in _MODIFYING and lower in _BESIDE:
        return _is_amount(tree, head)
    subject = tree.child(i, *SUBJECTS)
    if subject is None and lower in _BESIDE:
        before = i - 1 - (lower == "go")
        return before >= 0 and _is_amount(tree, before)
    if subject is None or lower not in _BEING:
        return False
    return _is_amount(tree, subject) if word.tag in {"VBN", "VBG"} else _is_measure(tree, subject)


def _is_measure(tree: Tree, noun: int) -> bool:
    return tree.words[noun].entity in _AMOUNTS


def _is_amount(tree: Tree, noun: int) -> bool:
    if tree.lemma(noun) in PERSONS:
        return False
    counted = tree.child(noun, "nummod") is not None
    near = tree.children(noun, "amod", "det")
    return _is_measure(tree, noun) or counted or tree.any(near, _NUMBERS)
