"""A case that is open in one source and over in the other: "charged with fraud", "convicted"."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.contrasts.two_ways import told_in_two_ways
from compare.relate.sides import passages
from compare.values.comparison import Comparison
from compare.values.roles.charges import find_charges
from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.framing.frames import frame
from compare.values.statements.parties.participants import compare_parties, subject_of
from compare.values.words.keys import VERBS
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.relate.sides import Side
    from compare.values.roles.charges import Charge
    from compare.values.statements.parties.participants import Party

__all__ = ["find_cases"]

_OPEN = frozenset({"charged", "suspected", "tried"})
_OVER = frozenset({"acquitted", "admitted", "convicted"})
# What tells where a case stands, before the crime.
_TELLING = frozenset(
    "accuse acquit admit arraign arrest charge clear confess convict face find fine imprison "
    "indict investigate jail plead sentence suspect try".split()
)
# So far before the crime it stands.
_BEFORE = 8


@dataclass(frozen=True, slots=True)
class Case:
    """A crime with whether its case is over, and whose it is; from the verb that tells it on."""

    charge: Charge
    over: bool
    party: Party
    start: int
    end: int


def find_cases(a: Side, b: Side) -> Iterator[Divergence]:
    """Cases of one crime that are open in one source alone.

    Nothing is said where an article knows of both: then one tells how it came to the other.
    """
    for left, right in told_in_two_ways(a, b, find_told, attrgetter("over"), _is_one):
        sides = passages(a, left, b, right)
        why = f"{sides[0].text} / {sides[1].text}: the case is further on in one"
        yield Divergence(DivergenceKind.MODALITY, why, sides)


def find_told(sentence: Sentence) -> Iterator[Case]:
    """The cases of a sentence whose stand is told by a verb, as so and not as to come."""
    tree = Tree(sentence)
    for charge in find_charges(sentence):
        verb = _verb(tree, charge) if charge.stage in _OPEN | _OVER else None
        if verb is None:
            continue
        told = frame(tree, verb)
        if told.positive and told.certainty is Certainty.SETTLED:
            party = subject_of(tree, verb)[0]
            start = tree.words[verb].start
            yield Case(charge, charge.stage in _OVER, party, start, charge.end)


def _verb(tree: Tree, charge: Charge) -> int | None:
    """The last verb before a crime that tells where its case stands."""
    before = [i for i, w in enumerate(tree.words) if w.end <= charge.start][-_BEFORE:]
    told = (i for i in reversed(before) if tree.lemma(i) in _TELLING)
    return next((i for i in told if tree.words[i].pos in VERBS), None)


def _is_one(one: Case, other: Case) -> bool:
    same = one.charge.crime == other.charge.crime and one.charge.is_as(other.charge)
    return same and compare_parties(one.party, other.party) is not Comparison.CONFLICTS
