"""Crimes that somebody is charged with, admits or is convicted of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.keys import fold
from compare.values.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Charge", "compare_charges", "crimes_in", "explain_charges", "find_charges"]

# One crime a line, under all its names; "fraud" and "theft" are not one crime.
_CRIMES = """
murder homicide
manslaughter
robbery rob
theft steal larceny thief
burglary
fraud defraud
conspiracy conspire
assault battery
rape
kidnapping kidnap abduction
arson
perjury
bribery bribe
extortion blackmail
embezzlement embezzle
forgery forge
smuggling smuggle
trafficking
espionage spying
treason
obstruction
corruption
racketeering
stalking
harassment
vandalism
trespassing trespass
negligence
libel
slander
defamation
contempt
poaching
tax
"""
_CRIME = {word: line.split()[0] for line in _CRIMES.strip().splitlines() for word in line.split()}
_NOUNS = frozenset({"count", "charge", "offence", "offense", "felony", "indictment"})
# Where a case stands: what somebody admits need not be what he was charged with.
_STAGES = {
    "plead": "admitted",
    "admit": "admitted",
    "confess": "admitted",
    "guilty": "admitted",
    "charge": "charged",
    "accuse": "charged",
    "indict": "charged",
    "arraign": "charged",
    "convict": "convicted",
    "sentence": "convicted",
    "jail": "convicted",
    "acquit": "acquitted",
    "clear": "acquitted",
    "investigate": "suspected",
    "suspect": "suspected",
}


@dataclass(frozen=True, slots=True)
class Charge:
    """A crime with the stage of its case; the span holds its count where one is told."""

    crime: str
    stage: str
    alone: bool
    start: int
    end: int


def find_charges(sentence: Sentence) -> tuple[Charge, ...]:
    """The crimes of a sentence that hang on a charge, a plea or a verdict, in order."""
    if not any(fold(w.lemma) in _CRIME for w in sentence.words):
        return ()
    tree = Tree(sentence)
    found = [c for i in range(len(tree.words)) for c in _charge(tree, i)]
    crimes = {c[0] for c in found}
    return tuple(Charge(c, stage, len(crimes) == 1, s, e) for c, stage, s, e in found)


def crimes_in(sentence: Sentence) -> frozenset[str]:
    """All crimes that a sentence speaks of, by their first name."""
    return frozenset(
        crime
        for w in sentence.words
        for form in (fold(w.lemma), fold(w.text))
        if (crime := _CRIME.get(form))
    )


def compare_charges(a: Charge, b: Charge) -> Comparison:
    """How two charges at one stage stand to each other; lists of several are not compared."""
    if a.stage != b.stage or not a.stage:
        return Comparison.NOT_COMPARABLE
    if a.crime == b.crime:
        return Comparison.SAME
    return Comparison.CONFLICTS if a.alone and b.alone else Comparison.NOT_COMPARABLE


def explain_charges(a: str, b: str) -> str:
    """Why two charges, given as written, conflict."""
    return f"{a} / {b}: different charges"


def _charge(tree: Tree, i: int) -> Iterator[tuple[str, str, int, int]]:
    crime = _CRIME.get(fold(tree.words[i].lemma))
    if crime is None or tree.words[i].pos not in {"NOUN", "PROPN"}:
        return
    stage, counted = "", None
    at = i
    for _ in range(6):
        head = tree.head(at)
        if head is None:
            break
        at = head
        lemma = tree.lemma(at)
        if lemma in _NOUNS and tree.words[at].pos == "NOUN":
            counted = at
        if lemma in _STAGES and tree.words[at].pos in {"VERB", "ADJ"}:
            stage = _STAGES[lemma]
            break
    if not stage and counted is None:
        return
    inside = [i] if counted is None else sorted({i, counted, *_left(tree, counted)})
    inside = sorted({*inside, *_left(tree, i)})
    yield crime, stage, tree.words[inside[0]].start, tree.words[inside[-1]].end


def _left(tree: Tree, noun: int) -> list[int]:
    """The count and the adjectives before a noun."""
    return [c for c in tree.children(noun, "compound", "amod", "nummod", "det") if c < noun]
