"""One source has a loaded word where the other has a plain one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Word
    from compare.relate.sides import Side

__all__ = ["find_loaded"]

# One thing a line: plain words for it, a bar, loaded words for it.
_WORDS = """
government administration leadership | regime junta
criticise criticize object | slam blast rip lambaste savage eviscerate trash bash
protester demonstrator crowd marcher | mob rioter thug rabble
fighter gunman insurgent rebel attacker | terrorist extremist jihadist militant freedom-fighter
operation enforcement measure restriction | crackdown purge clampdown
undocumented migrant immigrant | illegal alien
plan proposal programme program | scheme ploy
disagree differ dispute | feud clash brawl
decline refuse | balk snub
mistake error | blunder fiasco debacle
kill | slaughter massacre butcher
leave depart | flee
supporter aide ally | crony henchman lackey
reverse change | cave flip-flop
rise increase | skyrocket explode
policeman officer | cop
"""
_READ = [
    tuple(frozenset(part.split()) for part in line.split("|"))
    for line in _WORDS.split("\n")
    if line
]


def find_loaded(a: Side, b: Side) -> Iterator[Divergence]:
    """A loaded word on one side and a plain one for the same on the other, outside quotations."""
    mine, theirs = _outside_quotations(a), _outside_quotations(b)
    for plain, loaded in _READ:
        for one, other in ((plain, loaded), (loaded, plain)):
            left, right = mine.keys() & one, theirs.keys() & other
            if not left or not right or mine.keys() & other or theirs.keys() & one:
                continue
            word, counterpart = mine[min(left)], theirs[min(right)]
            if word.pos != counterpart.pos:
                continue
            sides = (
                a.passage(word.start, word.end),
                b.passage(counterpart.start, counterpart.end),
            )
            why = f"{sides[0].text} / {sides[1].text}: a loaded word for a plain one"
            yield Divergence(DivergenceKind.OTHER, why, sides)


def _outside_quotations(side: Side) -> dict[str, Word]:
    parsed = side.evidence.parsed
    words = [w for w in side.words() if w.pos in {"NOUN", "VERB", "ADJ"}]
    return {w.lemma.lower(): w for w in reversed(words) if not parsed.is_quoted(w)}
