"""Lines that are no claims: crossheads, bare numbers, dates, and whose page it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.claims.grammar import SUBJECTS, own_subject
from compare.values.words.keys import VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Sentence, Word

__all__ = ["states_something"]

# A line of at most so many words, with no full stop and no word that tells something ("Two dead",
# "Bridge shut"), heads a section.
_LONGEST_CROSSHEAD = 5
_LETTER = re.compile(r"[^\W\d_]")
# A date behind a word that says what of: "Release: 03/08/2013".
_DATED = re.compile(r"[A-Z][a-z]+(?: [a-z]+)?: ?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}")
# A day alone, torn off the sentence before: "Friday night."
_DAY = re.compile(
    r"(?:(?:late|early|on) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"(?: (?:morning|afternoon|evening|night))?\.?",
    re.IGNORECASE,
)
_FOLLOWING = frozenset((verb, "as", "follows") for verb in ("are", "is", "was", "were"))
_TELLING = frozenset({"VERB", "AUX", "NUM", "ADJ"})


def states_something(sentence: Sentence) -> bool:
    """Whether a sentence can be a claim: crossheads ("The aftermath") and bare numbers are none.

    Nor is what only leads to a list, "The rest is as follows:", nor a source alone, "According to
    the Torvik Echo", nor a line with a date or with whose page it is, nor a day alone.
    """
    if not any(w.text[0].isalnum() for w in sentence.words) or not _LETTER.search(sentence.text):
        return False
    if sentence.lowers[:2] == ("according", "to") and not _tells(sentence.words[1:]):
        return False
    if any(p.fullmatch(sentence.text) for p in (_DATED, _DAY)) or _is_posted(sentence):
        return False
    if _leads_to_list(sentence):
        return False
    if sentence.headline or len(sentence.words) > _LONGEST_CROSSHEAD:
        return True
    ends = sentence.text.rstrip('"”’)» ').endswith((".", "!", "?", "…"))
    return ends or any(_tells_something(sentence, i) for i in range(len(sentence.words)))


def _tells_something(sentence: Sentence, at: int) -> bool:
    """Whether a word makes a statement of a line: "shut" of "Bridge shut", but not of "Shut doors".

    A participle that nobody does tells nothing, either: "Moving on".
    """
    word = sentence.words[at]
    if word.pos not in _TELLING or (word.dep == "amod" and word.pos != "NUM"):
        return False
    return word.tag != "VBG" or own_subject(sentence, at) is not None


def _leads_to_list(sentence: Sentence) -> bool:
    """Whether words tell no more than that a list follows: "Sold last week:"."""
    if sentence.words[-1].text != ":" or sentence.headline:
        return False
    if sentence.lowers[-4:-1] in _FOLLOWING:
        return True
    short = len(sentence.words) <= _LONGEST_CROSSHEAD
    return short and not any(w.dep in SUBJECTS for w in sentence.words)


def _is_posted(sentence: Sentence) -> bool:
    """Whether it tells only whose page it is: "On behalf of Moe & Lind posted in News"."""
    behalf = sentence.lowers[:3] == ("on", "behalf", "of") and "posted" in sentence.lowers
    return behalf and not any(w.dep in SUBJECTS for w in sentence.words)


def _tells(words: Sequence[Word]) -> bool:
    return any(w.pos in VERBS for w in words)
