"""A clause as words of a sentence, and whether it reads as a whole thought by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.claims.cutting.whole import breaks_off
from compare.claims.grammar import EDGES, RELATIVE_TAGS, SUBJECTS
from compare.values.words.keys import VERBS

if TYPE_CHECKING:
    from compare.parsed import Sentence, Word

__all__ = ["Clause", "stands", "trimmed"]

# Marks that come in pairs; a claim must not hold one without the other.
_PAIRS = (("(", ")"), ("“", "”"), ("[", "]"))
# Fewer words than this seldom make a statement that can be checked.
_LEAST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Clause:
    """Words [first, last) of a sentence; ``subject`` is a range of words it borrows, if any."""

    first: int
    last: int
    subject: tuple[int, int] | None = None


def trimmed(sentence: Sentence, clause: Clause) -> Clause:
    """The clause without the marks on its edges."""
    first, last = clause.first, clause.last
    while first < last and sentence.words[first].text in EDGES:
        first += 1
    while last > first and sentence.words[last - 1].text in EDGES:
        last -= 1
    return Clause(first, last, clause.subject)


def stands(sentence: Sentence, clause: Clause) -> bool:
    """Whether the clause has words enough, a verb, and a subject of its own or a borrowed one."""
    inside = range(clause.first, clause.last)
    words: list[Word] = [sentence.words[i] for i in inside]
    text = "".join(w.text for w in words)
    if text.count('"') % 2 or any(text.count(a) != text.count(b) for a, b in _PAIRS):
        return False
    replaced = clause.first > 0 and sentence.words[clause.first - 1].tag in RELATIVE_TAGS
    if sum(w.text[0].isalnum() for w in words) + replaced < _LEAST_WORDS:
        return False
    if not any(w.pos in VERBS for w in words) or breaks_off(words):
        return False
    return clause.subject is not None or any(
        sentence.words[i].dep in SUBJECTS and sentence.words[i].head in inside for i in inside
    )
