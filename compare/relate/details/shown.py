"""How the details of a side are shown: each grown to a whole phrase, those of a list as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.details.grown import grown, is_lone, points_back
from compare.relate.details.lists import listed
from compare.values.words.marks import HYPHENS, closes, is_cut_decade

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Passage
    from compare.parsed import Sentence
    from compare.relate.sides import Side

__all__ = ["shown"]


def shown(side: Side, found: Sequence[Passage], barred: Sequence[Passage] = ()) -> list[Passage]:
    """The details of a side, in order, as a reader gets them; none takes words of ``barred``.

    A lone common noun or adjective that nothing could be added to is left out beside others; what
    only points back, beside a divergence.
    """
    whole: list[Passage] = []
    lone: list[Passage] = []
    for sentence, inside in side.pieces():
        cores = [sentence.within(p.start, p.end) for p in found]
        own = [core for core in cores if core and set(inside).issuperset(core)]
        others = {i for b in barred for i in sentence.within(b.start, b.end)}
        allowed = set(inside).difference(others).union(*own)
        times = {i for m in side.moments for i in sentence.within(m.start, m.end)}
        spans = [grown(sentence, (core[0], core[-1]), allowed, times) for core in own]
        for first, last in listed(sentence, spans, allowed):
            if barred and points_back(sentence, (first, last)):
                continue
            start = first - is_cut_decade(sentence.words[max(first - 1, 0) : first + 1])
            passage = side.passage(sentence.words[start].start, _end(sentence, first, last))
            (lone if is_lone(sentence, (first, last)) else whole).append(passage)
    return whole or lone


def _end(sentence: Sentence, first: int, last: int) -> int:
    """Where words end, with the bracket that closes one of theirs right behind them.

    A dash that nothing parts from the last is left out: "Avenue-where he lives".
    """
    words = sentence.words[first : last + 1]
    told = [w for w in words if w.text not in HYPHENS]
    end = told[-1].end if told else words[-1].end
    behind = sentence.words[last + 1 : last + 2]
    text = " ".join(w.text for w in words)
    return next((w.end for w in behind if w.start == end and closes(text, w.text)), end)
