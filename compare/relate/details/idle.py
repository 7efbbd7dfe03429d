"""Phrases with new words that tell a reader nothing: who said it, a known person, his seat.

Who said it is shown beside the claim anyway. A side that has nothing else adds no detail.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.values.names.persons import person_mentions
from compare.values.names.seats import find_seats
from compare.values.roles.titles import is_title
from compare.values.words.keys import CONTENT, fold

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from compare.model import Passage
    from compare.parsed import Sentence, Word
    from compare.relate.sides import Side

__all__ = ["without_idle"]

# Words by which somebody is told to have said a thing.
_SAYING = frozenset(
    """
    according add announce declare explain note post remark report reportedly reports say state tell
    tweet write
    """.split()
)
# What stands before "reports" that are nobody's in particular.
_ANYBODY = frozenset("local medium multiple news numerous press several various".split())
# The parts of a speaker's name, without what only joins them: "the Norland mayor's office".
_OWNED = re.compile(r"['’]s?(?!\w)")
_PART = re.compile(r"[^\s\-–]+")
# A state or a party by itself has no more letters with its stops: "R-Ky.", "Fla.".
_LONGEST_SEAT = 8


def without_idle(
    side: Side, others: Sequence[Side], found: Sequence[Passage]
) -> tuple[Passage, ...]:
    """Those of a side's details that are not idle."""
    return tuple(p for p in found if not _is_idle(side, others, p))


def _is_idle(side: Side, others: Sequence[Side], passage: Passage) -> bool:
    place = side.words_at(passage.start, passage.end)
    if place is None:
        return False
    sentence, inside = place
    words = [sentence.words[i] for i in inside]
    return (
        _says_who(side, words, passage)
        or _is_seat(sentence, passage)
        or _is_known_person(sentence, inside, others)
    )


def _says_who(side: Side, words: Sequence[Word], passage: Passage) -> bool:
    """Whether a phrase only tells who said it, and the claim has that speaker: "Moe tweeted".

    The whole name of a person is told all the same: somebody stands up for what is said.
    """
    content = [w for w in words if w.pos in CONTENT or w.lemma.lower() in _SAYING]
    if all({w.lemma.lower(), w.text.lower()} & (_SAYING | _ANYBODY) for w in content):
        return True
    speaker = side.speaker_at(passage.start)
    if speaker is None:
        return False
    named = {fold(part) for part in _PART.findall(_OWNED.sub(" ", speaker))}
    if _is_according(words, named) or _is_speaking_body(words, named):
        return True
    rest = [w for w in content if not {w.lemma.lower(), w.text.lower()} & _SAYING]
    persons = [w for w in rest if w.entity == "PERSON"]
    by_name = rest == content and len(persons) > 1
    return not by_name and all(fold(w.text) in named for w in rest)


def _is_according(words: Sequence[Word], named: Container[str]) -> bool:
    """Whether a phrase is "according to" the speaker, with his titles before the name."""
    according = [w.text.lower() for w in words[:2]] == ["according", "to"]
    return according and fold(words[-1].text) in named


def _is_speaking_body(words: Sequence[Word], named: Container[str]) -> bool:
    """Whether a phrase tells what a body is that the claim has as its speaker: "Echo, a daily"."""
    comma = next((i for i, w in enumerate(words) if w.text == ","), 0)
    own = [w for w in words[:comma] if w.pos in CONTENT]
    bodies = bool(own) and all(fold(w.text) in named and w.entity != "PERSON" for w in own)
    behind = words[comma + 1 : comma + 2]
    return bodies and any(w.text.lower() in {"a", "an"} for w in behind)


def _is_seat(sentence: Sentence, passage: Passage) -> bool:
    """Whether a phrase is but a party and a state, or a state cut short: "D-N.Y.", "Fla."."""
    if len(passage.text) > _LONGEST_SEAT or not {".", "-"} & set(passage.text):
        return False
    seats = [s for s in find_seats(sentence) if passage.start <= s.start and s.end <= passage.end]
    return sum(s.end - s.start for s in seats) >= len(passage.text) - 2 if seats else False


def _is_known_person(sentence: Sentence, inside: Sequence[int], others: Sequence[Side]) -> bool:
    """Whether a phrase is a person, with titles at most, whose surname each other article has."""
    mentions = [m for m in person_mentions(sentence) if m.first in inside and m.last - 1 in inside]
    if len(mentions) != 1:
        return False
    mention = mentions[0]
    before = [i for i in inside if i < mention.first]
    titled = all(is_title(sentence.words[i].text) for i in before)
    surname = fold(sentence.words[mention.last - 1].text)
    known = all(surname in other.evidence.people.surnames for other in others)
    return titled and mention.last - 1 == inside[-1] and known
