"""Joined clauses that the parse lets begin in the middle of something else.

An aside between dashes, a quotation that a verb opens, a time that it takes for who acts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import DASHES, own_subject
from compare.claims.sharing import CONJUNCTIONS
from compare.values.words.keys import VERBS
from compare.values.words.marks import DOUBLE_MARKS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["colon_inside", "is_misjoined"]

_TIMES = frozenset("day hour minute moment month second time week while year".split())
_COUNTED_FROM = frozenset({"afterward", "afterwards", "ago", "before", "earlier", "later"})


def is_misjoined(sentence: Sentence, verb: int, first: int, at: int) -> bool:
    """Whether a clause, cut off at ``at``, is no clause that is joined to the one before."""
    return (
        _opens_aside(sentence, verb, first, at)
        or _opens_quotation(sentence, first, at)
        or _acts_at_a_time(sentence, verb)
    )


def colon_inside(sentence: Sentence, verb: int, first: int) -> tuple[int, int] | None:
    """A colon before the subject, and what is behind it, if the clause begins only there.

    "Much has changed, but in one way only: on Monday the board met".
    """
    subject = own_subject(sentence, verb)
    if subject is None:
        return None
    colon = next((i for i in range(first, subject) if sentence.words[i].text == ":"), None)
    if colon is None or any(w.pos in VERBS for w in sentence.words[first:colon]):
        return None
    return colon, colon + 1


def _opens_aside(sentence: Sentence, verb: int, first: int, at: int) -> bool:
    """Whether dashes enclose the subject, so that the verb is of what stands before them.

    "The belief that bread — and all that is like it — should be free".
    """
    subject = own_subject(sentence, verb)
    if subject is None or not any(w.text in DASHES for w in sentence.words[at:first]):
        return False
    return any(w.text in DASHES for w in sentence.words[subject:verb])


def _opens_quotation(sentence: Sentence, first: int, at: int) -> bool:
    """Whether a clause begins with a mark that no "and" joins: 'telling her, "you are late"'."""
    joined = any(word in CONJUNCTIONS for word in sentence.lowers[at:first])
    return (
        sentence.words[first].text in DOUBLE_MARKS and sentence.words[at].text == "," and not joined
    )


def _acts_at_a_time(sentence: Sentence, verb: int) -> bool:
    """Whether the subject is only how much later it was: "and a short time later left"."""
    subject = own_subject(sentence, verb)
    if subject is None or sentence.words[subject].lemma.lower() not in _TIMES:
        return False
    return subject + 1 < verb and sentence.lowers[subject + 1] in _COUNTED_FROM
