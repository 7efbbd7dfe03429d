"""Whether one thing happened after the other: "rose on Tuesday", "fell back on Wednesday"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.model import DivergenceKind
from compare.relate.placed import overlap
from compare.values.statements.contraries.antonyms import RETURNING, Stand, stands
from compare.values.times.times import different_times

if TYPE_CHECKING:
    from compare.parsed import Sentence
    from compare.relate.parallel.ends import End

__all__ = ["in_a_row"]

# What a sentence tells of another day than its own by; "days before the talks" tells of its own.
_BEFORE = re.compile(
    r"\b(?:days?|weeks?|months?|nights?) (?:earlier|before|previously)\b"
    r"(?! (?:the|an?|his|her|its|their|he|she|it|they)\b| (?-i:[A-Z]))"
    r"|\bthe previous (?:day|week|month|night|morning)\b",
    re.IGNORECASE,
)
# What tells of both: "detained on Friday and let go the following day".
_AFTER = re.compile(
    r"\b(?:following|next) (?:day|week|month|night|morning)\b|\blater\b", re.IGNORECASE
)


def in_a_row(kind: DivergenceKind, x: End, y: End) -> bool:
    """Whether what a divergence of a kind tells of is two things, one after the other.

    So it is where both tell contraries of the past, each of its day; where only one tells that it
    was so again; and where a sentence tells of the day before its own.
    """
    if kind is DivergenceKind.POLARITY:
        both_past = x.setting.past and y.setting.past
        return both_past and _contrary(x, y) and different_times(x.moments, y.moments)
    if kind is not DivergenceKind.TIME or not (_is_day(x) and _is_day(y)):
        return False
    texts = x.home.text, y.home.text
    if any(_AFTER.search(text) for text in texts):
        return False
    again = (x.setting.doing in RETURNING) is not (y.setting.doing in RETURNING)
    return again or _contrary(x, y) or any(_BEFORE.search(text) for text in texts)


def _contrary(x: End, y: End) -> bool:
    """Whether two clauses tell contraries, of which neither sentence tells both."""
    mine, theirs = x.setting.stands, y.setting.stands
    if _told_of(x.home) & theirs or _told_of(y.home) & mine:
        return False
    return any(stand.turned() in theirs for stand in mine)


def _told_of(home: Sentence) -> frozenset[Stand]:
    """Where the verbs of a sentence stand between contraries."""
    verbs = (w.lemma.lower() for w in home.words if w.pos == "VERB")
    return frozenset(stand for verb in verbs for stand in stands(verb, "VERB"))


def _is_day(end: End) -> bool:
    """Whether the words are a day: how long something lasted is told as a time, too."""
    return any(m.day is not None and overlap(m, end.words) for m in end.moments)
