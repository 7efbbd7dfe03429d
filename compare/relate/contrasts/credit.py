"""The same statement credited to a person by one source and to another or a body by the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.contrasts.voices import is_clear, may_be_one
from compare.relate.rules.attributions.statements import find_statements, is_sure
from compare.relate.sides import passages
from compare.values.names.names import name_parts
from compare.values.words.keys import fold, key
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.rules.attributions.statements import Statement
    from compare.relate.sides import Side

__all__ = ["find_credit"]

# So many words of content, and this share of the shorter and the longer statement, are the same in
# two reports of one. Half of the shorter alone, as it was, let two statements on one person pass.
_LEAST, _OF_SHORTER, _OF_LONGER = 2, 0.7, 0.4


def find_credit(a: Side, b: Side) -> Iterator[Divergence]:
    """Speakers of one statement who cannot be one, nor speak for each other."""
    told: set[tuple[str, str]] = set()
    for left in _credited(a):
        for right in _credited(b):
            names = fold(left.name), fold(right.name)
            if (
                names in told
                or not _one_statement(a, b, left, right)
                or may_be_one(a, b, left, right)
            ):
                continue
            told.add(names)
            sides = passages(a, left, b, right)
            why = f"{sides[0].text} / {sides[1].text}: credited to different sources"
            yield Divergence(DivergenceKind.ATTRIBUTION, why, sides)


def _credited(side: Side) -> Iterator[Statement]:
    """What the side says that somebody said of whom it is clear who it is."""
    for told in find_statements(side):
        if is_clear(told) and (told.beside or is_sure(side, told)):
            yield told


def _one_statement(a: Side, b: Side, left: Statement, right: Statement) -> bool:
    """Whether two reports are of one statement: much the same words, and its main one in both."""
    own = {part for told in (left, right) for part in name_parts(told.name)}
    mine, theirs = left.words - own, right.words - own
    shorter, longer = sorted((len(mine), len(theirs)))
    shared = len(mine & theirs)
    if shared < max(_LEAST, _OF_SHORTER * shorter, _OF_LONGER * longer):
        return False
    cores = _core(a, left), _core(b, right)
    return "" in cores or cores[0] in theirs or cores[1] in mine


def _core(side: Side, told: Statement) -> str:
    """The sense of the main word of what somebody is reported to say; "" where it is not plain."""
    for home, _ in side.pieces():
        tops = home.tops(home.within(told.start, told.end))
        if not tops:
            continue
        verb = home.words[tops[0]].head
        while home.words[verb].dep in {"prep", "pcomp"} and home.words[verb].head != verb:
            verb = home.words[verb].head  # "according to"
        said = [c for c in home.children(verb) if home.words[c].dep == "ccomp"]
        core = said[0] if said else home.words[verb].head
        if home.words[core].lemma == "be":
            states = [c for c in home.children(core) if home.words[c].dep in {"attr", "acomp"}]
            core = states[0] if states else core
        return "" if core == verb else sense(key(home.words[core]))
    return ""
