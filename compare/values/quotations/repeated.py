"""Whether two quotations, or a quotation and a report, repeat the same words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quotations.quotations import shared_content
from compare.values.words.alignment import same_runs
from compare.values.words.keys import common_keys

if TYPE_CHECKING:
    from compare.values.quotations.quotations import Quoted
    from compare.values.words.alignment import Row

__all__ = ["same_quotation", "same_run", "same_saying", "same_words"]

# Shared words, with words of content among them, that nobody else says by chance.
_LEAST_RUN, _LEAST_WORDS, _LEAST_CONTENT, _LEAST_SAID = 3, 5, 4, 2
# Or this share of the longer quotation: a turn of phrase is no more than a part of either.
_MOST = 0.7

_OF_ONESELF = frozenset("i im ive me my we us our were weve you your".split())
_SUBJECTS = frozenset({"NOUN", "PROPN", "PRON", "DET"})


def same_words(a: Quoted, b: Quoted) -> bool:
    """Whether one of two quotations repeats the other, or a telling part of it, word for word.

    Only runs of three words or more count.
    """
    runs = _runs(a, b, _LEAST_RUN)
    words = sum(run[2] - run[1] for run in runs)
    content = sum(shared_content(a, b, run) for run in runs)
    if words >= _LEAST_WORDS and content >= _LEAST_CONTENT:
        return True
    share = words / max(len(a.words), len(b.words))
    return share >= _MOST and words >= _LEAST_WORDS and content >= _LEAST_SAID


def same_run(a: Quoted, b: Quoted) -> bool:
    """Whether two passages share as many words in a row, with two or more of content."""
    return any(shared_content(a, b, run) >= _LEAST_SAID for run in _runs(a, b, _LEAST_WORDS))


def same_quotation(a: Quoted, b: Quoted) -> bool:
    """Whether two quotations of a few words are the same from end to end, and say something."""
    if a.forms != b.forms or len(a.forms) < _LEAST_RUN:
        return False
    return len(common_keys(zip(a.words, b.words, strict=True))) >= _LEAST_SAID


def same_saying(a: Quoted, b: Quoted) -> bool:
    """Whether two quotations are one short clause: "Nobody won".

    It has a subject, which is not the speaker, and a verb that tells something: anybody may thank,
    and what one says of himself others say of themselves.
    """
    if a.forms != b.forms or _OF_ONESELF & set(a.forms):
        return False
    return _is_clause(a) and _is_clause(b)


def _is_clause(told: Quoted) -> bool:
    verb = next((i for i, w in enumerate(told.words) if w.pos == "VERB"), 0)
    return any(w.pos in _SUBJECTS for w in told.words[:verb])


def _runs(a: Quoted, b: Quoted, least: int) -> list[Row]:
    """The words in a row that both have, if they are so many."""
    return [run for run in same_runs(a.forms, b.forms) if run[2] - run[1] >= least]
