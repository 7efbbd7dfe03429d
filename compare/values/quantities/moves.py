"""What goes up or down by an amount, or to a record: "lost 4 percent", "hit a record low"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.contraries.antonyms import Stand
from compare.values.times.trading import Stage, stages_told

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["MEASURES", "counted", "moved"]

# Verbs that tell of a move up or down only where a share or points hang on them.
_WAYS = {"gain": True, "add": True, "put_on": True, "lose": False, "shed": False}
_WAYS |= {"give_up": False, "give_back": False, "drop": False}
MEASURES = frozenset("percent % pct pc point".split())
_REACHING = frozenset("hit reach touch set post notch".split())
_ENDS = {"high": True, "low": False}
_LEAVING = frozenset("leave keep hold maintain".split())
_AMOUNTS = frozenset({"PERCENT", "MONEY"})
_RECORD = frozenset("record all-time".split())
# At these moments of a day of trading prices stand otherwise than at its end.
_PASSING = frozenset({Stage.OPENING, Stage.WITHIN})


def moved(tree: Tree, verb: int) -> tuple[str, frozenset[Stand]] | None:
    """The name of such a verb with its object, and where it stands; None of any other."""
    lemma, name = tree.lemma(verb), tree.with_particle(verb)
    for i in tree.children(verb, "dobj", "npadvmod", "advmod"):  # "high" is read as an adverb, too
        end = tree.lemma(i)
        if name in _WAYS and end in MEASURES and counted(tree, i):
            return f"{name}_{end}", frozenset({Stand("rise", _WAYS[name])})
        if lemma in _REACHING and end in _ENDS and tree.any(tree.children(i), _RECORD):
            return f"{name}_{end}", frozenset({Stand("record", _ENDS[end])})
    if name in _LEAVING and _at_an_amount(tree, verb):
        return f"{name}_at", frozenset({Stand("change", False)})
    return None


def _at_an_amount(tree: Tree, verb: int) -> bool:
    """Whether something is left where it is: "kept the rate at 4 percent"."""
    return tree.child(verb, "dobj", "nsubjpass") is not None and any(
        tree.lemma(prep) == "at" and tree.words[noun].entity in _AMOUNTS
        for above in (verb, *tree.children(verb, "dobj"))
        for prep in tree.children(above, "prep")
        for noun in tree.children(prep, "pobj")
    )


def counted(tree: Tree, measure: int) -> bool:
    """Whether a price moved by so much: not "4 percent of the vote", and not for an hour only."""
    if tree.any(tree.children(measure, "prep"), frozenset({"of"})):
        return False
    number = tree.child(measure, "nummod") is not None
    return number and _PASSING.isdisjoint(stages_told(tree.sentence))
