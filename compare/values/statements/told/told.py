"""What one thing is told to be by words of which one at most is so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.roles.camps import parted
from compare.values.statements.bounds.scopes import ScopeWord, same_scope, scope_of
from compare.values.statements.parties.participants import (
    PARTITIVE,
    UNKNOWN,
    Party,
    compare_parties,
    party,
)
from compare.values.words.keys import PRESENT, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.words.tree import Tree

__all__ = ["BEING", "GROUP", "Told", "is_now", "made_told", "rule_out"]

# Pronouns for one, who in two sentences on one fact is the same.
_ALONE = frozenset({"he", "she", "him", "her"})
# Senses that many words for persons have.
_WIDE = frozenset({"parent", "people"})
# Verbs that only say that something is so.
BEING = frozenset({"be", "remain", "stay"})
# The axis of what all of a group are.
GROUP = "all of them"
_SOME = frozenset("another few more most other second several some".split())


@dataclass(frozen=True, slots=True)
class Told:
    """A camp of a row that is told of a thing by a verb.

    ``axis`` names what is told, and the row; ``whom`` is the thing, ``count`` the words that tell
    how many; ``lasting`` tells that it is told as so now. ``doer`` is who voted; ``words`` are
    those by which an article shows that it knows of the camp.
    """

    axis: str
    camp: str
    whom: Party
    count: frozenset[str]
    lasting: bool
    scope: frozenset[ScopeWord]
    start: int
    end: int
    doer: Party = UNKNOWN
    words: frozenset[str] = frozenset()

    def of_one(self, other: Told) -> bool:
        """Whether both are told of one thing, by whatever camp."""
        if self.axis != other.axis or self.count != other.count:
            return False
        if compare_parties(self.doer, other.doer) is Comparison.CONFLICTS:
            return False
        own, its = self.whom.nouns - _WIDE, other.whom.nouns - _WIDE
        if own and its and own.isdisjoint(its):
            return False  # "his father", "his mother"
        return compare_parties(self.whom, other.whom) is Comparison.SAME


def rule_out(a: Told, b: Told) -> bool:
    """Whether one rules the other out: of one thing and one time; deeds may follow each other."""
    if a.axis == GROUP and not parted(a.camp, b.camp):
        return False
    if a.camp == b.camp or not a.of_one(b) or not same_scope(a.scope, b.scope):
        return False
    return a.axis.startswith("by ") or a.lasting or b.lasting


def is_now(tree: Tree, verb: int) -> bool:
    """Whether a verb stands in the present: "is", "remains", "is burning"."""
    helping = list(tree.children(verb, "aux", "auxpass"))
    first = tree.words[min([verb, *helping])]
    return first.tag in PRESENT and not any(tree.lemma(j) == "have" for j in helping)


def made_told(
    tree: Tree, axis: str, camp: str, thing: int, shown: tuple[int, int], *, lasting: bool
) -> Iterator[Told]:
    """What is told of a thing, unless that is some of several, or one more of its sort."""
    beside = tree.children(thing, "nummod", "amod", "det", "compound")
    beside = [*beside, *(k for j in tree.objects(thing, {"of"}) for k in tree.children(j))]
    if tree.lemma(thing) in PARTITIVE or tree.any(beside, _SOME) or tree.words[thing].pos == "NUM":
        return
    whom = party(tree, thing)
    if tree.lowers[thing] in _ALONE:
        whom = Party(frozenset({tree.lowers[thing]}))
    if not whom or whom.apart or (whom.further and axis != "vote"):
        return
    verb = tree.verb_above(thing, 3)
    count = frozenset(fold(tree.words[j].text) for j in tree.children(thing, "nummod"))
    scope = scope_of(tree, tree.clause(verb))
    inside = [j for i in shown for j in (i, *tree.children(i, "compound", "amod", "aux"))]
    start = min(tree.words[tree.first_piece(j)].start for j in inside)
    end = max(tree.words[j].end for j in inside)
    yield Told(axis, camp, whom, count, lasting, scope, start, end)
